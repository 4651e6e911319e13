// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include <cmath>

/// Our verdicts and counts against those of DuckDB and of datacontract-cli, on the pairs of
/// tests/quality/judges. The judges' answers are recorded; differences.json explains where a judge
/// says otherwise, and each explanation must still be needed.
class TestJudges : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void pairs_data();
    void pairs();
    void explanationsStandOnNumbers();
    void everyDifferenceIsThere();
    void judgesSaySoToday();
    void duckDbOfAnyVersionSaysSo();

private:
    struct Verdict {
        QString state;
        double count = 0;
        bool operator==(const Verdict &other) const
        {
            return state == other.state && (state == u"not-evaluated" || state == u"error" || std::abs(count - other.count) < 1e-3);
        }
        QByteArray text() const { return state.toUtf8() + ' ' + QByteArray::number(count); }
    };
    static QJsonDocument read(const QString &name)
    {
        QFile file(QStringLiteral(MESHWRIGHT_SOURCE_DIR "/tests/quality/judges/") + name);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(name));
        const QJsonDocument json = QJsonDocument::fromJson(file.readAll());
        if (json.isNull())
            qFatal("%s is no JSON", qPrintable(name));
        return json;
    }
    static Verdict verdictOf(const QJsonValue &said) { return {said[QStringLiteral("state")].toString(), said[QStringLiteral("count")].toDouble()}; }
    /// A warning is a failure whose rule is mild; a metric's count is what it came to.
    static Verdict ourVerdict(const QJsonObject &check)
    {
        const QString state = check.value(QStringLiteral("state")).toString();
        const QJsonValue count = check.value(check.contains(QStringLiteral("measured")) ? QStringLiteral("measured") : QStringLiteral("failedRows"));
        return {state == u"warning" ? QStringLiteral("failed") : state, count.toDouble()};
    }
    bool isExplained(const QString &pair, const QString &check, const Verdict &theirs, const Verdict &ours);

    QJsonObject m_recorded;
    QJsonArray m_differences;
    QSet<int> m_used;
};

void TestJudges::initTestCase()
{
    m_recorded = read(QStringLiteral("recorded.json")).object();
    m_differences = read(QStringLiteral("differences.json")).array();
    QVERIFY(m_recorded.value(QStringLiteral("pairs")).toObject().size() >= 60);
}

void TestJudges::pairs_data()
{
    QTest::addColumn<QString>("folder");
    const QDir all(QStringLiteral(MESHWRIGHT_SOURCE_DIR "/tests/quality/judges/pairs"));
    for (const QString &name : all.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        QTest::newRow(qPrintable(name)) << all.filePath(name);
}

bool TestJudges::isExplained(const QString &pair, const QString &check, const Verdict &theirs, const Verdict &ours)
{
    for (int i = 0; i < m_differences.size(); ++i) {
        const QJsonObject entry = m_differences[i].toObject();
        if (entry.value(QStringLiteral("pair")).toString() != pair)
            continue;
        const QJsonValue said = entry.value(QStringLiteral("theirs"));
        const bool whole = entry.value(QStringLiteral("check")).toString() == u"*" && said.toString() == theirs.state;
        const bool one = entry.value(QStringLiteral("check")).toString() == check && verdictOf(said) == theirs && verdictOf(entry.value(QStringLiteral("ours"))) == ours;
        if (whole || one) {
            m_used.insert(i);
            return true;
        }
    }
    return false;
}

void TestJudges::pairs()
{
    QFETCH(QString, folder);
    const QString pair = QFileInfo(folder).fileName();
    const ProgramRun run = runMeshwright({QStringLiteral("test"), folder + QStringLiteral("/contract.odcs.yaml"), QStringLiteral("--format"), QStringLiteral("json")});
    QVERIFY2(run.err.isEmpty() && (run.exitCode == 0 || run.exitCode == 1 || run.exitCode == 5), qPrintable(run.err));
    QMap<QString, QJsonObject> ours;
    const QJsonArray checks = QJsonDocument::fromJson(run.out.toUtf8())[QStringLiteral("checks")].toArray();
    for (const QJsonValue &check : checks)
        ours.insert(check[QStringLiteral("id")].toString(), check.toObject());

    const QJsonObject answers = m_recorded.value(QStringLiteral("pairs"))[pair].toObject();
    QVERIFY2(!answers.isEmpty(), "The judges were never asked about this pair: run tests/quality/judges/record.py.");
    const QJsonObject duckdb = answers.value(QStringLiteral("duckdb")).toObject(), peer = answers.value(QStringLiteral("datacontract")).toObject();
    for (const QJsonObject &judge : {duckdb, peer}) {
        for (const QString &id : judge.keys())
            QVERIFY2(ours.contains(id), qPrintable(QStringLiteral("a judge knows a check that we don't have: ") + id));
    }
    for (auto it = ours.begin(); it != ours.end(); ++it) {
        const QString word = it->value(QStringLiteral("check")).toString();
        Verdict mine = ourVerdict(*it);
        // Whether a column is there, and how old its newest value is, are not counts of rows.
        const bool isYesOrNo = word == u"present" || it.key().startsWith(u"sla/");
        const auto compare = [&](const QJsonObject &judge) {
            Verdict theirs = verdictOf(judge.value(it.key()));
            if (isYesOrNo)
                theirs.count = mine.count = 0;
            const bool same = theirs == mine || isExplained(pair, it.key(), theirs, mine);
            return same ? QByteArray() : it.key().toUtf8() + ": the judge says " + theirs.text() + ", we say " + mine.text() + ' ' + it->value(QStringLiteral("reason")).toString().toUtf8();
        };
        // Nobody but us looks at the shape of rows, and what has no column is judged by none.
        if (!duckdb.contains(it.key()) && word != u"shape")
            QVERIFY2(mine.state == u"not-evaluated", qPrintable(QStringLiteral("no judge looks at ") + it.key()));
        if (duckdb.contains(it.key()))
            QVERIFY2(compare(duckdb).isEmpty(), compare(duckdb).constData());
        if (peer.contains(it.key()))
            QVERIFY2(compare(peer).isEmpty(), compare(peer).constData());
    }
}

/// Where an explanation says what the other tool counts, DuckDB counted that and came to its number.
void TestJudges::explanationsStandOnNumbers()
{
    const QJsonObject proofs = m_recorded.value(QStringLiteral("proofs")).toObject();
    int proved = 0;
    for (int i = 0; i < m_differences.size(); ++i) {
        const QJsonObject entry = m_differences[i].toObject();
        QVERIFY2(entry.value(QStringLiteral("why")).toString().size() > 20, qPrintable(entry.value(QStringLiteral("pair")).toString()));
        if (!entry.contains(QStringLiteral("proof")))
            continue;
        const QJsonObject proof = proofs.value(QString::number(i)).toObject();
        QCOMPARE(proof.value(QStringLiteral("sql")), entry.value(QStringLiteral("proof")));
        QCOMPARE(proof.value(QStringLiteral("number")).toDouble(), entry.value(QStringLiteral("theirs"))[QStringLiteral("count")].toDouble());
        ++proved;
    }
    QVERIFY(proved > 0);
}

void TestJudges::everyDifferenceIsThere()
{
    for (int i = 0; i < m_differences.size(); ++i)
        QVERIFY2(m_used.contains(i), qPrintable(QStringLiteral("no longer different: ") + QString::fromUtf8(QJsonDocument(m_differences[i].toObject()).toJson(QJsonDocument::Compact))));
}

void TestJudges::judgesSaySoToday()
{
    QProcess python;
    python.start(qEnvironmentVariable("MESHWRIGHT_JUDGES_PYTHON", QStringLiteral("python3")), {QStringLiteral(MESHWRIGHT_SOURCE_DIR "/tests/quality/judges/record.py"), QStringLiteral("--check")});
    if (!python.waitForFinished(600'000))
        QSKIP("NOT RUN: the judges were not asked again, there is no python3. Set MESHWRIGHT_JUDGES_PYTHON to one that has datacontract-cli.");
    const QByteArray said = python.readAllStandardError() + python.readAllStandardOutput();
    if (python.exitCode() == 77 || python.exitCode() == 78)
        QSKIP("NOT RUN: the judges were not asked again, their recorded versions are not here. Set MESHWRIGHT_JUDGES_PYTHON to a python that has them (tests/quality/judges/record.py).");
    QVERIFY2(python.exitCode() == 0, said.constData());
}

/// No verdict of ours hangs on one version of the judge.
void TestJudges::duckDbOfAnyVersionSaysSo()
{
    QProcess python;
    python.start(qEnvironmentVariable("MESHWRIGHT_DUCKDB_PYTHON", QStringLiteral("python3")), {QStringLiteral(MESHWRIGHT_SOURCE_DIR "/tests/quality/judges/record.py"), QStringLiteral("--duckdb")});
    if (!python.waitForFinished(600'000) || python.exitCode() == 77)
        QSKIP("NOT RUN: DuckDB was not asked again. Set MESHWRIGHT_DUCKDB_PYTHON to a python that has it, of any version, and PyYAML.");
    const QByteArray said = python.readAllStandardError() + python.readAllStandardOutput();
    QVERIFY2(python.exitStatus() == QProcess::NormalExit && python.exitCode() == 0, said.constData());
}

QTEST_GUILESS_MAIN(TestJudges)
#include "tst_judges.moc"
