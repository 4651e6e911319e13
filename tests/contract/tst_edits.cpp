// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/edits.h"
#include "contract/relations.h"
#include "contract/series.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <random>

using namespace meshwright;
using namespace meshwright::contract;
using namespace Qt::StringLiterals;

/// Each file in edits/ holds an edit, the text before, and the text after or the problem.
class TestEdits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cases_data();
    void cases();
    void piecesAddUp();
    void piecesLeaveTheRestAlone();
    void seriesStopsAtAProblem();
};

namespace {

QByteArray part(const QByteArray &file, const QByteArray &name)
{
    const QByteArray head = "=== " + name + "\n";
    const qsizetype begin = file.indexOf(head);
    if (begin < 0)
        return {};
    const qsizetype from = begin + head.size(), end = file.indexOf("\n=== ", from);
    return file.mid(from, end < 0 ? -1 : end + 1 - from);
}

NewProperty newProperty(const QJsonObject &json)
{
    return {json["name"_L1].toString(), json["logicalType"_L1].toString(), json["physicalType"_L1].toString(), json["description"_L1].toString(),
            json["classification"_L1].toString(), json["required"_L1].toBool(), json["unique"_L1].toBool(), json["primaryKey"_L1].toBool()};
}

NewObject newObject(const QJsonObject &json)
{
    NewObject object{json["name"_L1].toString(), json["physicalType"_L1].toString(), json["description"_L1].toString(), {}};
    for (const QJsonValue &property : json["properties"_L1].toArray())
        object.properties.push_back(newProperty(property.toObject()));
    return object;
}

std::vector<Value::Member> members(const QJsonObject &json)
{
    std::vector<Value::Member> list;
    for (auto it = json.begin(); it != json.end(); ++it)
        list.push_back({it.key().toUtf8(), it->isDouble() ? Value::integer(it->toInteger()) : Value::string(it->toString())});
    return list;
}

using Edit = Patches (*)(const text::Tree &, const QJsonObject &);

Path pathIn(const QJsonObject &json, const char *key)
{
    return Path::fromPointer(json[QLatin1String(key)].toString());
}

QString textIn(const QJsonObject &json, const char *key)
{
    return json[QLatin1String(key)].toString();
}

const QHash<QString, Edit> edits{
    {u"setRequired"_s, [](const text::Tree &t, const QJsonObject &j) { return setRequired(readContract(t), pathIn(j, "at"), j["on"_L1].toBool()); }},
    {u"setUnique"_s, [](const text::Tree &t, const QJsonObject &j) { return setUnique(readContract(t), pathIn(j, "at"), j["on"_L1].toBool()); }},
    {u"setPrimaryKey"_s, [](const text::Tree &t, const QJsonObject &j) { return setPrimaryKey(readContract(t), pathIn(j, "at"), j["on"_L1].toBool()); }},
    {u"setLogicalType"_s, [](const text::Tree &t, const QJsonObject &j) { return setLogicalType(readContract(t), pathIn(j, "at"), textIn(j, "type")); }},
    {u"renameProperty"_s, [](const text::Tree &t, const QJsonObject &j) { return renameProperty(readContract(t), pathIn(j, "at"), textIn(j, "name")); }},
    {u"renameObject"_s, [](const text::Tree &t, const QJsonObject &j) { return renameObject(readContract(t), pathIn(j, "at"), textIn(j, "name")); }},
    {u"removeProperty"_s, [](const text::Tree &t, const QJsonObject &j) { return removeProperty(readContract(t), pathIn(j, "at")); }},
    {u"removeObject"_s, [](const text::Tree &t, const QJsonObject &j) { return removeObject(readContract(t), pathIn(j, "at")); }},
    {u"moveProperty"_s, [](const text::Tree &t, const QJsonObject &j) { return moveProperty(readContract(t), pathIn(j, "at"), j["before"_L1].toInt(-1)); }},
    {u"addProperty"_s, [](const text::Tree &t, const QJsonObject &j) { return addProperty(readContract(t), pathIn(j, "at"), newProperty(j["property"_L1].toObject()), j["before"_L1].toInt(-1)); }},
    {u"addObject"_s, [](const text::Tree &t, const QJsonObject &j) { return addObject(readContract(t), newObject(j["object"_L1].toObject()), j["before"_L1].toInt(-1)); }},
    {u"addRelationship"_s, [](const text::Tree &t, const QJsonObject &j) { return addRelationship(readContract(t), pathIn(j, "at"), pathIn(j, "to")); }},
    {u"removeRelationship"_s, [](const text::Tree &t, const QJsonObject &j) { return removeRelationship(readContract(t), pathIn(j, "at")); }},
    {u"addPair"_s, [](const text::Tree &t, const QJsonObject &j) { return addPair(readContract(t), pathIn(j, "at"), pathIn(j, "from"), pathIn(j, "to")); }},
    {u"addQualityRule"_s, [](const text::Tree &t, const QJsonObject &j) { return addQualityRule(readContract(t), pathIn(j, "at"), Value::mapping(members(j["rule"_L1].toObject()))); }},
    {u"addServer"_s, [](const text::Tree &t, const QJsonObject &j) { return addServer(readContract(t), textIn(j, "name"), textIn(j, "type"), members(j["fields"_L1].toObject())); }},
    {u"addTeamMember"_s, [](const text::Tree &t, const QJsonObject &j) { return addTeamMember(readContract(t), textIn(j, "username"), textIn(j, "name"), textIn(j, "role")); }},
    {u"addServiceLevel"_s, [](const text::Tree &t, const QJsonObject &j) { return addServiceLevel(readContract(t), textIn(j, "property"), Value::number(textIn(j, "value").toUtf8()), textIn(j, "unit")); }},
    {u"setDescription"_s, [](const text::Tree &t, const QJsonObject &j) { return setDescription(t, textIn(j, "part").toUtf8(), textIn(j, "text")); }},
    {u"setText"_s, [](const text::Tree &t, const QJsonObject &j) { return setText(t, pathIn(j, "at"), textIn(j, "text")); }},
    {u"addTag"_s, [](const text::Tree &t, const QJsonObject &j) { return addTag(t, pathIn(j, "at"), textIn(j, "text")); }},
    {u"addInputPort"_s, [](const text::Tree &t, const QJsonObject &j) { return addInputPort(readProduct(t), textIn(j, "name"), textIn(j, "version"), textIn(j, "contractId")); }},
};

text::PatchSet randomPatches(std::mt19937 &random, const QByteArray &text)
{
    std::vector<text::TextPatch> patches;
    quint32 at = 0;
    for (unsigned i = random() % 4; i > 0 && at <= quint32(text.size()); --i) {
        at += quint32(random() % 8);
        if (at > quint32(text.size()))
            break;
        const qsizetype remove = qsizetype(random() % 5);
        const QByteArray removed = text.mid(qsizetype(at), remove);
        const QByteArray inserted(qsizetype(random() % 4), char('A' + random() % 26));
        if (!removed.isEmpty() || !inserted.isEmpty())
            patches.push_back({at, removed, inserted});
        at += quint32(removed.size()) + 1;
    }
    return text::PatchSet(std::move(patches));
}

} // namespace

void TestEdits::cases_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(MESHWRIGHT_SOURCE_DIR "/tests/contract/edits"));
    const QStringList names = folder.entryList({u"*.case"_s}, QDir::Files, QDir::Name);
    QVERIFY(names.size() > 30);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void TestEdits::cases()
{
    QFETCH(QString, path);
    QFile source(path);
    QVERIFY(source.open(QIODevice::ReadOnly));
    const QByteArray file = source.readAll(), before = part(file, "in");
    const QJsonObject json = QJsonDocument::fromJson(part(file, "edit")).object();
    const Edit edit = edits.value(json["do"_L1].toString());
    QVERIFY2(edit, qPrintable(json["do"_L1].toString()));
    const Patches patches = edit(text::readYaml(text::SourceText(before)), json);
    if (const QString problem = QString::fromUtf8(part(file, "problem")).trimmed(); !problem.isEmpty()) {
        QVERIFY(!patches);
        const bool isUsage = patches.problem().kind == base::Problem::Kind::Usage;
        QCOMPARE(isUsage ? u"Usage"_s : u"Refused"_s, problem.section(u' ', 0, 0));
        QVERIFY2(patches.problem().what.contains(problem.section(u' ', 1)), qPrintable(patches.problem().what));
        return;
    }
    QVERIFY2(bool(patches), patches ? "" : qPrintable(patches.problem().text()));
    const base::Result<QByteArray> after = patches->applied(before);
    QVERIFY(bool(after));
    if (*after != part(file, "out"))
        qInfo().noquote() << u"after the edit:\n"_s + QString::fromUtf8(*after);
    QCOMPARE(QString::fromUtf8(*after), QString::fromUtf8(part(file, "out")));
    QCOMPARE(*patches->inverted().applied(*after), before);
}

void TestEdits::piecesAddUp()
{
    std::mt19937 random(1121);
    for (int round = 0; round < 5000; ++round) {
        const QByteArray original = QByteArray("abcdefghijklmnopqrstuvwxyz").left(qsizetype(random() % 27));
        PieceTable table(original);
        QByteArray text = original;
        for (int step = 0; step < 4; ++step) {
            const text::PatchSet patches = randomPatches(random, text);
            const base::Result<QByteArray> after = patches.applied(text);
            QVERIFY(bool(after));
            text = *after;
            table.apply(patches);
        }
        const base::Result<QByteArray> composed = table.patches().applied(original);
        QVERIFY(bool(composed));
        QCOMPARE(*composed, text);
    }
}

void TestEdits::piecesLeaveTheRestAlone()
{
    PieceTable table("0123456789");
    table.apply(text::PatchSet({{8, "8", "eight"}}));
    table.apply(text::PatchSet({{1, "1", ""}}));
    table.apply(text::PatchSet({{7, "eight", "E"}}));
    QCOMPARE(table.patches(), text::PatchSet({{1, "1", ""}, {8, "8", "E"}}));
    PieceTable nothing("x");
    QVERIFY(nothing.patches().isEmpty());
}

void TestEdits::seriesStopsAtAProblem()
{
    const text::Tree tree = text::readYaml(text::SourceText(QByteArray("a: 1\n")));
    Series series(tree);
    series.then([](const text::Tree &now) { return text::edit::set(now, Path() / "a", Value::integer(2)); });
    series.then([](const text::Tree &now) { return text::edit::remove(now, Path() / "b"); });
    bool ran = false;
    series.then([&](const text::Tree &now) { ran = true; return text::edit::remove(now, Path() / "a"); });
    QVERIFY(!series.result());
    QVERIFY(!ran);
}

QTEST_APPLESS_MAIN(TestEdits)
#include "tst_edits.moc"
