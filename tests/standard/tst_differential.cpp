// SPDX-License-Identifier: GPL-3.0-or-later
// Our description of the standards against the official schemas: on recorded verdicts of a reference
// validator, and on seeded mutants with our own JSON Schema evaluator (itself judged by the public
// test suite) on the official schema files.
#include "mutants.h"
#include "sharedfolder.h"

#include "standard/blockjudge.h"
#include "standard/judge.h"
#include "standard/jsonschema.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace meshwright;
using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

text::Tree read(const QString &path)
{
    return text::readByName(text::SourceText(contents(path)), path);
}

struct Version {
    QByteArray name;
    bool odps;
    QString schemaFile;
};

std::vector<Version> versions()
{
    std::vector<Version> out;
    for (const char *name : {"3.2.0", "3.1.0", "3.0.2", "3.0.1", "3.0.0", "2.2.2", "2.2.1"})
        out.push_back({name, false, u"odcs/schema/odcs-json-schema-v%1.json"_s.arg(QLatin1String(name))});
    for (const char *name : {"1.0.0", "0.9.0"})
        out.push_back({name, true, u"odps/schema/odps-json-schema-v%1.json"_s.arg(QLatin1String(name))});
    return out;
}

const standard::Description &described(const Version &version)
{
    return version.odps ? standard::odps(version.name) : standard::odcs(version.name);
}

std::vector<text::Value> documents(const QString &root, const QStringList &folders)
{
    std::vector<text::Value> out;
    for (const QString &folder : folders) {
        QStringList paths;
        QDirIterator files(root + u'/' + folder, QDir::Files);
        while (files.hasNext())
            paths << files.next();
        paths.sort();
        for (const QString &path : paths) {
            const text::Tree tree = read(path);
            // A big file would take the place of hundreds of small mutants.
            if (tree.isClean() && tree.root().isMapping() && tree.nodeCount() < 1500)
                out.push_back(tree.root().toValue());
        }
    }
    return out;
}

/// The documents as ones of a version, the valid ones alone where there are some: what is broken from
/// the start hides what a mutation breaks.
std::vector<text::Value> adapted(const std::vector<text::Value> &documents, const Version &version, const standard::JsonSchema &schema)
{
    std::vector<text::Value> all, good;
    for (text::Value document : documents) {
        for (auto &[key, value] : document.members()) {
            if (key == "apiVersion")
                value = text::Value::string('v' + version.name);
        }
        const text::Tree tree = text::readJson(text::SourceText(Mutants::json(document)));
        (schema.evaluate(tree.root(), false).valid ? good : all).push_back(document);
    }
    return good.empty() ? all : good;
}

/// Writes a mutant where oracle.py, the judge of the judge, can read it; only when asked to.
void keep(const Version &version, int number, bool valid, const QByteArray &bytes)
{
    const QString folder = qEnvironmentVariable("MESHWRIGHT_KEEP_MUTANTS");
    if (folder.isEmpty())
        return;
    QFile file(u"%1/%2 %3 %4 %5.json"_s.arg(folder, version.odps ? u"odps"_s : u"odcs"_s, QLatin1String(version.name)).arg(number).arg(valid ? u"valid"_s : u"invalid"_s));
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

int errorsIn(const std::vector<text::Finding> &findings)
{
    return int(std::count_if(findings.begin(), findings.end(), [](const text::Finding &f) { return f.severity == text::Severity::Error; }));
}

} // namespace

class TestDifferential : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void recordedVerdicts();
    void recordedPlaces();
    void mutants_data();
    void mutants();
    void oneMistakeOneFinding();
};

void TestDifferential::recordedVerdicts()
{
    REQUIRE_SHARED(root, ".");
    const QJsonObject files = QJsonDocument::fromJson(contents(root + u"/odcs/expected.json"_s)).object()[u"files"_s].toObject();
    int verdicts = 0;
    QStringList wrong;
    for (auto file = files.begin(); file != files.end(); ++file) {
        const text::Tree tree = read(root + u'/' + file.key());
        const QJsonObject expected = file.value().toObject();
        for (const QString &name : {u"ownVersion"_s, u"v3.1.0"_s, u"v3.2.0"_s}) {
            if (!expected[name].isObject())
                continue;
            standard::JudgeOptions options;
            if (name != "ownVersion"_L1)
                options.asVersion = name.toLatin1();
            const standard::Judgement judgement = standard::judge(tree, options);
            const bool valid = expected[name].toObject()[u"valid"_s].toBool() && !expected[u"duplicateKeys"_s].toBool();
            ++verdicts;
            if (judgement.schemaValid != valid || (errorsIn(judgement.findings) == 0) != valid)
                wrong << u"%1 by %2: expected %3"_s.arg(file.key(), name).arg(valid);
        }
    }
    qInfo("recorded verdicts: %d, different: %lld", verdicts, qlonglong(wrong.size()));
    QVERIFY(verdicts > 400);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

/// Where the reference validator sees exactly one thing wrong, so do we, in the same place.
void TestDifferential::recordedPlaces()
{
    REQUIRE_SHARED(root, ".");
    const QJsonObject files = QJsonDocument::fromJson(contents(root + u"/odcs/expected.json"_s)).object()[u"files"_s].toObject();
    int compared = 0;
    QStringList wrong;
    for (auto file = files.begin(); file != files.end(); ++file) {
        const QJsonObject own = file.value().toObject()[u"ownVersion"_s].toObject();
        if (own[u"errorCount"_s].toInt() != 1)
            continue;
        const QString place = own[u"errors"_s].toArray().at(0).toObject()[u"path"_s].toString();
        const text::Tree tree = read(root + u'/' + file.key());
        const standard::Judgement judgement = standard::judge(tree);
        ++compared;
        for (const text::Finding &finding : judgement.findings) {
            if (finding.severity == text::Severity::Error && !place.isEmpty() && !finding.path.startsWith(place))
                wrong << u"%1: %2 instead of %3"_s.arg(file.key(), finding.path, place);
        }
    }
    qInfo("files with one error: %d, told elsewhere: %lld", compared, qlonglong(wrong.size()));
    QVERIFY(compared > 10);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestDifferential::mutants_data()
{
    QTest::addColumn<int>("index");
    const auto all = versions();
    for (size_t i = 0; i < all.size(); ++i)
        QTest::newRow((all[i].odps ? "ODPS " : "ODCS ") + all[i].name) << int(i);
}

void TestDifferential::mutants()
{
    REQUIRE_SHARED(root, ".");
    QFETCH(int, index);
    const Version version = versions()[size_t(index)];
    const auto schema = standard::JsonSchema::compile(read(root + u'/' + version.schemaFile));
    QVERIFY2(schema, "the official schema");
    const QStringList folders = version.odps ? QStringList{u"odps/examples"_s}
        : version.name.startsWith("2.") ? QStringList{u"odcs/examples-v2.2.2"_s}
                                         : QStringList{u"odcs/examples"_s, u"odcs/examples-v3.2"_s, u"odcs/corpus"_s, u"odcs/negative"_s};
    const auto good = adapted(documents(root, folders), version, **schema);
    QVERIFY(!good.empty());
    const bool isLong = qEnvironmentVariableIsSet("MESHWRIGHT_LONG");
    const bool isMain = version.name == "3.2.0" || version.name == "3.1.0" || version.name == "3.0.2";
    const int count = (isLong ? 10 : 1) * (isMain ? 4000 : 1000);
    Mutants mutants(20261121u + quint32(index), good);
    int valid = 0;
    QStringList wrong;
    for (int i = 0; i < count && wrong.size() < 10; ++i) {
        QString story;
        const QByteArray bytes = Mutants::json(mutants.next(1 + i % 3, &story));
        const text::Tree tree = text::readJson(text::SourceText(bytes));
        if (!tree.isClean())
            continue;
        const auto official = (*schema)->evaluate(tree.root(), false);
        standard::BlockJudge judge(tree, described(version));
        const bool ours = judge.mapping(tree.root(), described(version).root());
        valid += official.valid ? 1 : 0;
        const bool told = errorsIn(judge.findings()) > 0;
        keep(version, i, ours, bytes);
        if (ours != official.valid || told == ours || !official.gaveUp.isEmpty())
            wrong << u"mutant %1 (%2): official %3, ours %4, told %5 %6\n%7"_s.arg(i).arg(story).arg(official.valid).arg(ours).arg(told).arg(official.gaveUp, QString::fromUtf8(bytes.left(3000)));
    }
    qInfo("%d mutants, of them %d valid, different verdicts: %lld", count, valid, qlonglong(wrong.size()));
    QVERIFY(valid > count / 100);
    QVERIFY(valid < count * 99 / 100);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u"\n\n"_s)));
}

/// Of a valid contract with a single change few findings must come. Some changes are several
/// mistakes (a server of another type lacks several keys), so this is a figure with a ceiling.
void TestDifferential::oneMistakeOneFinding()
{
    REQUIRE_SHARED(root, ".");
    const auto schema = standard::JsonSchema::compile(read(root + u"/odcs/schema/odcs-json-schema-v3.2.0.json"_s));
    QVERIFY(schema);
    const standard::Description &description = standard::odcs("3.2.0");
    const auto good = adapted(documents(root, {u"odcs/examples-v3.2"_s, u"odcs/examples"_s, u"odcs/corpus"_s}), versions().front(), **schema);
    QVERIFY(good.size() > 20);
    Mutants mutants(7, good);
    int broken = 0, single = 0, findings = 0, fixes = 0;
    for (int i = 0; i < 3000; ++i) {
        QString story;
        const text::Tree tree = text::readJson(text::SourceText(Mutants::json(mutants.next(1, &story))));
        standard::BlockJudge judge(tree, description);
        if (judge.mapping(tree.root(), description.root()))
            continue;
        for (const text::Finding &finding : judge.findings()) {
            for (const text::Fix &fix : finding.fixes) {
                const auto fixed = fix.patches.applied(tree.source().bytes());
                QVERIFY2(fixed && text::readJson(text::SourceText(*fixed)).isClean(), qPrintable(fix.title + u" breaks the text: "_s + finding.message));
                ++fixes;
            }
        }
        const int errors = errorsIn(judge.findings());
        ++broken;
        findings += errors;
        single += errors == 1 ? 1 : 0;
        if (errors > 3 && qEnvironmentVariableIsSet("MESHWRIGHT_LONG"))
            qInfo("%s: %d findings", qPrintable(story), errors);
    }
    qInfo("%d broken by one change: %.1f %% have one finding, %.2f on average, %d fixes applied", broken, 100.0 * single / broken,
          double(findings) / broken, fixes);
    QVERIFY(single > broken * 80 / 100);
}

QTEST_APPLESS_MAIN(TestDifferential)
#include "tst_differential.moc"
