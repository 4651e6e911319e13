// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/contracttest.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace meshwright;
using quality::State;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

} // namespace

/// docs/checks.md against the cases: each check it names holds in one and fails in another, and none is
/// found that it does not name.
class TestChecksDoc : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void documentedChecksHaveCases();
    void foundChecksAreDocumented();

private:
    void run(const QString &path)
    {
        const contract::Contract contract = contract::readContract(text::readYaml(text::SourceText(bytesOf(path))));
        quality::TestOptions options;
        const QString base = path.left(path.size() - int(qstrlen(".odcs.yaml")));
        for (const char *ending : {".csv", ".jsonl", ".json.gz"}) {
            if (contract.schema.size() == 1 && QFile::exists(base + QLatin1String(ending)))
                options.data.insert(contract.schema.front().name, base + QLatin1String(ending));
        }
        const quality::ContractResults results = quality::testContract(contract, path, options);
        for (const quality::Results &object : results.objects) {
            for (const quality::CheckResult &check : object.checks)
                m_found[object.object.isEmpty() ? QStringLiteral("a service level") : check.check].insert(check.state);
        }
    }
    QStringList documented() const
    {
        const QString text = QString::fromUtf8(bytesOf(QStringLiteral(MESHWRIGHT_SOURCE_DIR "/docs/checks.md")));
        QStringList words;
        static const QRegularExpression word(QStringLiteral("`([A-Za-z]+)`"));
        const QString table = text.section(QStringLiteral("| check | from |"), 1).section(QStringLiteral("\n\n"), 0, 0);
        for (const QString &line : table.split(u'\n')) {
            auto found = word.globalMatch(line.section(u'|', 1, 1));
            while (found.hasNext())
                words.append(found.next().captured(1));
        }
        return words;
    }
    QMap<QString, QSet<State>> m_found;
};

void TestChecksDoc::initTestCase()
{
    const QDir tests(QStringLiteral(MESHWRIGHT_SOURCE_DIR "/tests/quality"));
    QDirIterator files(tests.filePath(QStringLiteral("cases")), {QStringLiteral("*.odcs.yaml")}, QDir::Files);
    while (files.hasNext())
        run(files.next());
    QDirIterator pairs(tests.filePath(QStringLiteral("judges/pairs")), {QStringLiteral("contract.odcs.yaml")}, QDir::Files, QDirIterator::Subdirectories);
    while (pairs.hasNext())
        run(pairs.next());
    QVERIFY(m_found.size() > 20);
}

void TestChecksDoc::documentedChecksHaveCases()
{
    const QStringList words = documented();
    QVERIFY(words.size() > 30);
    QStringList missing;
    for (const QString &word : words) {
        const QSet<State> states = m_found.value(word);
        if (word == u"text" || word == u"custom") {
            QCOMPARE(states, QSet<State>{State::NotEvaluated});
            continue;
        }
        if (!states.contains(State::Passed))
            missing.append(word + QStringLiteral(" never holds"));
        if (!states.contains(State::Failed))
            missing.append(word + QStringLiteral(" never fails"));
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    QCOMPARE(m_found.value(QStringLiteral("a service level")), QSet<State>{State::NotEvaluated});
}

void TestChecksDoc::foundChecksAreDocumented()
{
    const QStringList words = documented();
    for (auto it = m_found.begin(); it != m_found.end(); ++it)
        QVERIFY2(words.contains(it.key()) || it.key() == u"a service level" || *it == QSet<State>{State::NotEvaluated}, qPrintable(it.key() + QStringLiteral(" is not in docs/checks.md")));
}

QTEST_GUILESS_MAIN(TestChecksDoc)
#include "tst_checksdoc.moc"
