// SPDX-License-Identifier: GPL-3.0-or-later
// The judge from outside is the JSON-Schema-Test-Suite: every mandatory case of draft 2019-09 and 7.
#include "sharedfolder.h"

#include "standard/jsonschema.h"

#include <QDir>
#include <QTest>

using namespace meshwright;
using namespace Qt::StringLiterals;
using standard::JsonSchema;
using text::Node;
using text::Tree;

namespace {

Tree json(const QByteArray &bytes)
{
    return text::readJson(text::SourceText(bytes));
}

Tree fileTree(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? json(file.readAll()) : Tree();
}

Tree part(const Tree &whole, Node node)
{
    const std::string_view view = whole.source().view(node.span());
    return json(QByteArray(view.data(), qsizetype(view.size())));
}

} // namespace

class TestJsonSchema : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void suite_data();
    void suite();
    void remoteReferenceIsRefused();
    void brokenSchemas_data();
    void brokenSchemas();
    void effortIsBounded_data();
    void effortIsBounded();
    void causesWithoutEchoes();
};

void TestJsonSchema::suite_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<bool>("draft7");
    QTest::addColumn<int>("atLeast");
    QTest::newRow("draft 2019-09") << u"draft2019-09"_s << false << 500;
    QTest::newRow("draft 7") << u"draft7"_s << true << 400;
}

void TestJsonSchema::suite()
{
    REQUIRE_SHARED(root, "badinput/json-schema-test-suite");
    QFETCH(QString, folder);
    QFETCH(bool, draft7);
    QFETCH(int, atLeast);
    JsonSchema::Options options;
    options.draft = draft7 ? JsonSchema::Draft::Draft7 : JsonSchema::Draft::Draft2019;
    options.documents = [root](const QString &uri) {
        const QString host = u"http://localhost:1234/"_s;
        if (uri == host + u"draft2019-09/ref-and-defs.json"_s && !QFile::exists(root + u"/remotes/draft2019-09/ref-and-defs.json"_s))
            return json(R"({"$id": "http://localhost:1234/draft2019-09/ref-and-defs.json", "$ref": "#/$defs/inner",
                            "$defs": {"inner": {"properties": {"bar": {"type": "string"}}}}})"); // some copies of the suite lack it
        return uri.startsWith(host) ? fileTree(root + u"/remotes/"_s + uri.mid(host.size())) : Tree();
    };
    int cases = 0;
    QStringList wrong;
    const QDir files(root + u"/tests/"_s + folder);
    for (const QString &name : files.entryList({u"*.json"_s}, QDir::Files)) {
        const Tree file = fileTree(files.filePath(name));
        QVERIFY2(file.isClean(), qPrintable(name));
        for (int g = 0; g < file.root().size(); ++g) {
            const Node group = file.root().at(g);
            const auto schema = JsonSchema::compile(part(file, group["schema"]), options);
            for (int t = 0; t < group["tests"].size(); ++t) {
                const Node test = group["tests"].at(t);
                const QString title = u"%1: %2: %3"_s.arg(name, group["description"].string(), test["description"].string());
                ++cases;
                if (!schema) {
                    wrong << title + u": "_s + schema.problem().text();
                    continue;
                }
                const Tree data = part(file, test["data"]);
                const auto quick = (*schema)->evaluate(data.root(), false);
                const auto told = (*schema)->evaluate(data.root(), true);
                const bool expected = *test["valid"].boolean();
                if (quick.valid != expected || told.valid != expected || told.errors.empty() != expected || !quick.gaveUp.isEmpty())
                    wrong << title + u": expected %1, said %2, with %3 errors %4"_s.arg(expected).arg(quick.valid).arg(told.errors.size()).arg(quick.gaveUp);
            }
        }
    }
    qInfo("%s: %d cases, %lld wrong", qPrintable(folder), cases, qlonglong(wrong.size()));
    QVERIFY(cases >= atLeast);
    QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
}

void TestJsonSchema::remoteReferenceIsRefused()
{
    const auto schema = JsonSchema::compile(json(R"({"properties": {"a": {"$ref": "https://example.com/other.json"}}})"));
    QVERIFY(!schema);
    QCOMPARE(schema.problem().kind, base::Problem::Kind::Refused);
    QVERIFY2(schema.problem().what.contains(u"https://example.com/other.json"), qPrintable(schema.problem().what));
}

void TestJsonSchema::brokenSchemas_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::newRow("not a schema") << QByteArray("5");
    QTest::newRow("nested not a schema") << QByteArray(R"({"properties": {"a": 7}})");
    QTest::newRow("unknown type") << QByteArray(R"({"type": "strang"})");
    QTest::newRow("bad pattern") << QByteArray(R"({"pattern": "("})");
    QTest::newRow("dangling pointer") << QByteArray(R"({"$ref": "#/$defs/nowhere"})");
    QTest::newRow("dangling anchor") << QByteArray(R"({"$ref": "#nowhere"})");
    QTest::newRow("nothing") << QByteArray("");
}

void TestJsonSchema::brokenSchemas()
{
    QFETCH(QByteArray, schema);
    QVERIFY(!JsonSchema::compile(json(schema)));
}

void TestJsonSchema::effortIsBounded_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("instance");
    QTest::newRow("endless reference") << QByteArray(R"({"$ref": "#/$defs/a", "$defs": {"a": {"allOf": [{"$ref": "#/$defs/a"}]}}})") << QByteArray("1");
    QTest::newRow("evil pattern") << QByteArray(R"({"pattern": "^(a+)+$"})") << '"' + QByteArray(40, 'a') + "!\"";
    // Each level doubles the work: 2^40 evaluations.
    QByteArray doubling = R"({"$ref": "#/$defs/d0", "$defs": {"d40": {"type": "integer"})";
    for (int i = 0; i < 40; ++i)
        doubling += QByteArray(R"(, "d%1": {"allOf": [{"$ref": "#/$defs/d%2"}, {"$ref": "#/$defs/d%2"}]})").replace("%1", QByteArray::number(i)).replace("%2", QByteArray::number(i + 1));
    QTest::newRow("doubling references") << doubling + "}}" << QByteArray("1");
}

void TestJsonSchema::effortIsBounded()
{
    QFETCH(QByteArray, schema);
    QFETCH(QByteArray, instance);
    const auto compiled = JsonSchema::compile(json(schema));
    QVERIFY(compiled);
    const Tree tree = json(instance);
    const auto verdict = (*compiled)->evaluate(tree.root());
    QVERIFY(!verdict.valid);
    QVERIFY(!verdict.gaveUp.isEmpty());
    QVERIFY(verdict.errors.empty());
}

void TestJsonSchema::causesWithoutEchoes()
{
    const auto schema = JsonSchema::compile(json(R"({
        "properties": {"kind": {"enum": ["a", "b"]}},
        "allOf": [{"if": {"properties": {"kind": {"const": "a"}}, "required": ["kind"]}, "then": {"properties": {"x": {"type": "integer"}}, "required": ["y"]}}],
        "unevaluatedProperties": false})"));
    QVERIFY(schema);
    const Tree tree = json(R"({"kind": "a", "x": "no", "y": 1, "z": 2})");
    const auto verdict = (*schema)->evaluate(tree.root());
    QCOMPARE(verdict.errors.size(), size_t(3)); // x, y and z are each a mistake: x of type, y and z without a place
    QCOMPARE(verdict.errors[0].instance.pointer(), u"/x"_s);
    QCOMPARE(verdict.errors[0].keyword, QByteArray("type"));
    QCOMPARE(verdict.errors[1].key, QByteArray("y"));
    QCOMPARE(verdict.errors[2].key, QByteArray("z"));
}

QTEST_APPLESS_MAIN(TestJsonSchema)
#include "tst_jsonschema.moc"
