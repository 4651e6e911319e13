// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampling/jsontext.h"
#include "sampling/profile.h"
#include "sampling/blocks.h"
#include "sampling/tablefile.h"
#include "sharedfolder.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QStringDecoder>
#include <QTemporaryDir>
#include <QTest>

using namespace meshwright;
using namespace meshwright::sampling;

namespace {

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    const QString path = folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

/// What a cell of a JSON row must be for a value.
bool is(const Cell &cell, const QJsonValue &value)
{
    const QByteArray text(cell.text().data(), qsizetype(cell.text().size()));
    switch (value.type()) {
    case QJsonValue::String:
        return cell.kind == Cell::Kind::String && !cell.isNull() && QString::fromUtf8(text) == value.toString();
    case QJsonValue::Double:
        return cell.kind == Cell::Kind::Number && text.toDouble() == value.toDouble();
    case QJsonValue::Bool:
        return cell.kind == Cell::Kind::Boolean && (text == "true") == value.toBool();
    case QJsonValue::Object:
        return cell.kind == Cell::Kind::Structure && QJsonDocument::fromJson(text).object() == value.toObject();
    case QJsonValue::Array:
        return cell.kind == Cell::Kind::Structure && QJsonDocument::fromJson(text).array() == value.toArray();
    default:
        return cell.isNull() && cell.kind != Cell::Kind::Broken;
    }
}

QJsonValue randomValue(QRandomGenerator &random, int depth)
{
    switch (random.bounded(depth > 0 ? 7 : 5)) {
    case 0:
        return QJsonValue(QJsonValue::Null);
    case 1:
        return random.bounded(2) == 1;
    case 2:
        return double(random.bounded(1'000'000)) / 8;
    case 3:
        return QStringLiteral("plain words");
    case 4: {
        QString text;
        for (int length = random.bounded(12); length > 0; --length)
            text += QStringList{QStringLiteral("\""), QStringLiteral("\\"), QStringLiteral("é"), QStringLiteral("\n"), QStringLiteral("😀"), QStringLiteral("{"), QStringLiteral(","), QStringLiteral("x")}[random.bounded(8)];
        return text;
    }
    case 5: {
        QJsonArray array;
        for (int length = random.bounded(4); length > 0; --length)
            array.append(randomValue(random, depth - 1));
        return array;
    }
    default: {
        QJsonObject object;
        for (int length = random.bounded(4); length > 0; --length)
            object.insert(QStringLiteral("k%1\"").arg(length), randomValue(random, depth - 1));
        return object;
    }
    }
}

} // namespace

class TestJson : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void walksWhatTheSuiteAccepts_data();
    void walksWhatTheSuiteAccepts();
    void rowsHoldWhatWasWritten_data();
    void rowsHoldWhatWasWritten();
    void brokenRowsEndNothing();
    void cutsAreNoRows();
    void whatStandsBetweenIsLookedAt_data();
    void whatStandsBetweenIsLookedAt();
    void lookedAtAcrossBlocks();
    void namesItsColumns();
    void followsSteps();
    void tellsTheFormats_data();
    void tellsTheFormats();
    void profilesByKind();
};

void TestJson::walksWhatTheSuiteAccepts_data()
{
    REQUIRE_SHARED(root, "badinput/jsontestsuite");
    QTest::addColumn<QString>("path");
    QDirIterator files(root, {QStringLiteral("y_*.json"), QStringLiteral("n_*.json")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        QTest::newRow(qPrintable(files.fileName())) << path;
    }
}

/// Lists of values and objects alike; what is nested deeper than 100 levels is refused, too.
void TestJson::walksWhatTheSuiteAccepts()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QStringDecoder decoder(QStringDecoder::Utf8);
    [[maybe_unused]] const QString decoded = decoder.decode(bytes);
    JsonWalk walk(view(bytes));
    walk.blanks();
    Arena arena;
    const std::string_view value = walk.value();
    walk.blanks();
    bool accepts = !value.empty() && walk.isAtEnd() && !decoder.hasError();
    // The escapes inside are looked at when a string is read.
    const auto read = [&](const auto &self, std::string_view part) -> void {
        accepts = accepts && jsonCell(part, arena).kind != Cell::Kind::Broken;
        eachItem(part, [&](std::string_view item) { self(self, item); });
        eachMember(part, [&](std::string_view name, std::string_view member) {
            self(self, name);
            self(self, member);
        });
    };
    if (accepts)
        read(read, value);
    QCOMPARE(accepts, QFileInfo(path).fileName().startsWith(QLatin1Char('y')));
}

void TestJson::rowsHoldWhatWasWritten_data()
{
    QTest::addColumn<int>("form");
    QTest::newRow("an object a line") << 0;
    QTest::newRow("in one array") << 1;
    QTest::newRow("one after another, indented") << 2;
}

/// Several blocks of objects; each cell, each line number and each byte place is what Qt wrote.
void TestJson::rowsHoldWhatWasWritten()
{
    QFETCH(int, form);
    QRandomGenerator random(42);
    std::vector<QJsonObject> objects;
    QByteArray text = form == 1 ? "\xEF\xBB\xBF [\n" : "";
    std::vector<std::pair<qsizetype, qint64>> places; // byte, line
    for (int i = 0; i < 9000; ++i) {
        QJsonObject object{{QStringLiteral("id"), i}, {QStringLiteral("v"), randomValue(random, 2)}};
        if (i % 3)
            object.insert(QStringLiteral("w\""), randomValue(random, 1));
        if (i == 4000)
            object.insert(QStringLiteral("w\""), QString(400'000, u'y')); // longer than a block
        if (form == 1 && i > 0)
            text += i % 5 ? "," : ",\n";
        places.emplace_back(text.size(), 1 + text.count('\n'));
        text += QJsonDocument(object).toJson(form == 0 || (form == 1 && i % 2) ? QJsonDocument::Compact : QJsonDocument::Indented);
        if (form == 0)
            text += i % 7 ? "\n" : "\r\n\n";
        objects.push_back(object);
    }
    text += form == 1 ? "]\n" : "";
    const QTemporaryDir folder;
    const auto table = TableFile::open(written(folder, QStringLiteral("t.json"), text));
    QVERIFY2(bool(table), table ? "" : qPrintable(table.problem().text()));
    QVERIFY(bool((*table)->index()));
    QCOMPARE((*table)->knownRowCount(), qint64(objects.size()));
    QCOMPARE((*table)->columns().size(), 3);
    const auto page = (*table)->rows(0, int(objects.size()));
    QVERIFY(bool(page));
    QCOMPARE(page->rows().size(), objects.size());
    for (size_t i = 0; i < objects.size(); ++i) {
        const TableRow &row = page->rows()[i];
        QVERIFY2(!row.isRagged(), qPrintable(QString::number(i)));
        for (int column = 0; column < 3; ++column)
            QVERIFY2(is(row.cells[size_t(column)], objects[i].value((*table)->columns()[column])), qPrintable(QString::number(i)));
        QCOMPARE(row.offset, places[i].first);
    }
    QCOMPARE((*table)->rowAt(places[8000].first + 1), 8000);
}

void TestJson::brokenRowsEndNothing()
{
    const QTemporaryDir folder;
    const QByteArray good = "{\"a\":1}\n";
    for (const QByteArray bad : {"{\"a\":01}", "{\"a\":1,}", "{\"a\" 1}", "{\"a\":\"\\x\"}", "{\"a\":\"\xff\"}", "{\"a\":1}}", "{\"a\":1} 2", "{\"a\":[1,,2]}", "{\"a\":tru}", "{a:1}", "nonsense", "7",
                                 "[1]", "{\"a\":1", "{\"a\":\"x}", "{\"a\":1,\"a\":2}", "{\"a\":-}", "{\"b\":{\"c\":.5}}", "{\"a\":\"\x01\"}", "{\"a\":\"\\ud8\"}"}) {
        const auto table = TableFile::open(written(folder, QStringLiteral("t.jsonl"), good + bad + '\n' + good));
        QVERIFY(bool(table));
        const auto page = (*table)->rows(0, 9);
        QVERIFY(bool(page));
        QCOMPARE(page->rows().size(), size_t(3));
        QVERIFY2(page->rows()[1].isRagged() && page->rows()[1].cells[0].kind == Cell::Kind::Broken, bad.constData());
        QVERIFY2(!page->rows()[0].isRagged() && !page->rows()[2].isRagged(), bad.constData());
        QCOMPARE(page->rows()[2].cells[0].text(), std::string_view("1"));
    }
}

void TestJson::cutsAreNoRows()
{
    const QTemporaryDir folder;
    // What stands between objects is a row that can't be read; no object is lost.
    const auto beside = TableFile::open(written(folder, QStringLiteral("b.json"), "[x{}{\"a\":1},7,{\"a\":2},,},{\"a\":3}]"));
    QVERIFY(bool(beside));
    QStringList found;
    const auto rows = (*beside)->rows(0, 20);
    for (const TableRow &row : rows->rows())
        found.append(row.isRagged() ? QStringLiteral("-") : QString::fromUtf8(row.cells.front().data, row.cells.front().size));
    for (const char *id : {"1", "2", "3"})
        QVERIFY2(found.contains(QLatin1String(id)), qPrintable(found.join(u' ')));
    QVERIFY2(found.contains(QStringLiteral("-")), qPrintable(found.join(u' ')));
    const QByteArray whole = "[{\"a\":1},\n {\"a\":\"two, [\\\"{\"},{\"a\":[3]}]";
    for (qsizetype cut = 1; cut < whole.size(); ++cut) {
        const auto table = TableFile::open(written(folder, QStringLiteral("t.json"), whole.left(cut)));
        QVERIFY(bool(table));
        const auto page = (*table)->rows(0, 9);
        QVERIFY(bool(page));
        qsizetype complete = 0;
        for (const TableRow &row : page->rows())
            complete += !row.isRagged();
        const qsizetype wanted = (cut >= 8) + (cut >= 28) + (cut >= 38);
        QVERIFY2(complete == wanted || (complete == 0 && (*table)->columns().isEmpty()), whole.left(cut).constData());
    }
}

void TestJson::whatStandsBetweenIsLookedAt_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("rows");
    QTest::addColumn<QStringList>("remarks"); // row:line:byte word
    const auto row = [](const char *text, int rows, const QStringList &remarks = {}) { QTest::newRow(text) << QByteArray(text) << rows << remarks; };
    row("[{\"a\":1}, {\"a\":2}]\n", 2);
    row(" [ ] ", 0);
    row("[{\"a\":1},\n{\"a\":\"],[ ,\"},[2],3]", 4);
    row("[{\"a\":1} {\"a\":2}]", 2, {QStringLiteral("1:0:8 no comma")});
    row("[{\"a\":1}\n{\"a\":2}\n\n{\"a\":3}]", 3, {QStringLiteral("1:1:8 no comma"), QStringLiteral("2:3:17 no comma")});
    row("[{\"a\":1},,{\"a\":2}]", 2, {QStringLiteral("1:0:8 a comma stands there")});
    row("[,{\"a\":1}]", 1, {QStringLiteral("0:0:0 a comma stands there")});
    row("[{\"a\":1},]", 1, {QStringLiteral("0:0:8 nothing stands")});
    row("[{\"a\":1}", 1, {QStringLiteral("0:0:7 never closed")});
    row("[{\"a\":1},", 1, {QStringLiteral("0:0:8 never closed")});
    row("[", 0, {QStringLiteral("-1:0:0 never closed")});
    row("[\n\n", 0, {QStringLiteral("-1:2:2 never closed")});
    row("[{\"a\":1}]\n]", 1, {QStringLiteral("0:1:9 more behind")});
    row("[{\"a\":1}] {\"a\":2}", 2, {QStringLiteral("1:0:9 stands behind the end")});
    row("[{\"a\":1}]\ngarbage", 2, {QStringLiteral("1:1:9 stands behind the end")});
    row("[{\"a\":1}],[{\"a\":2}]", 2, {QStringLiteral("1:0:8 more behind"), QStringLiteral("1:0:9 stands behind the end")});
    row("[{\"a\":1", 1);                  // the row itself is cut off
    row("[\"a", 1);
    row("{\n\"a\":1}\n{\"a\":2}", 2);
    row("{\n\"a\":1},\n{\"a\":2}", 2, {QStringLiteral("1:1:8 in no array")});
    row("{\n\"a\":1}\n]", 1, {QStringLiteral("0:2:9 without a [")});
}

/// Commas and ends of arrays that are missing, or are too many, are told with their place, and hide no row.
void TestJson::whatStandsBetweenIsLookedAt()
{
    QFETCH(QByteArray, text);
    QFETCH(int, rows);
    QFETCH(QStringList, remarks);
    const QTemporaryDir folder;
    const auto source = Source::open(written(folder, QStringLiteral("t.json"), text));
    QVERIFY(bool(source));
    QCOMPARE(source->options().format.value, Format::Json);
    const auto block = newBlock(*source);
    QVERIFY(bool(block->load(0)));
    block->index(0);
    QVERIFY(bool(block->complete()));
    QCOMPARE(block->rows(), rows);
    QCOMPARE(block->isRagged(), !remarks.isEmpty() || block->cellCount(rows - 1) < 0);
    QStringList found;
    for (const Remark &one : block->remarks())
        found.append(QStringLiteral("%1:%2:%3 %4").arg(one.row).arg(one.line).arg(one.offset - source->dataOffset()).arg(QString::fromLatin1(one.what)));
    QVERIFY2(found.size() == remarks.size(), qPrintable(found.join(u'\n')));
    for (qsizetype i = 0; i < found.size(); ++i) {
        QVERIFY2(found[i].startsWith(remarks[i].section(u' ', 0, 0) + u' '), qPrintable(found[i]));
        QVERIFY2(found[i].contains(remarks[i].section(u' ', 1)), qPrintable(found[i]));
    }
}

/// One comma is missing somewhere in many blocks: one remark, whose offset and line are right.
void TestJson::lookedAtAcrossBlocks()
{
    const QTemporaryDir folder;
    for (const int missing : {0, 3333, 6000, 9998}) {
        QByteArray text = "[\n";
        qint64 place = 0, line = 0;
        for (int i = 0; i < 10'000; ++i) {
            if (i == missing + 1) {
                place = text.size();
                line = text.count('\n');
            }
            text += "{\"a\": " + QByteArray::number(i) + ", \"b\": \"" + QByteArray(i % 90, 'x') + "\"}" + (i == missing || i == 9999 ? "\n" : ",\n");
        }
        const auto source = Source::open(written(folder, QStringLiteral("t.json"), text + "]"));
        QVERIFY(bool(source));
        const auto block = newBlock(*source);
        quint32 state = 0;
        qint64 lines = source->firstLine() - 1, rows = 0, found = 0;
        for (qint64 number = 0; number < blockCount(*source); ++number) {
            QVERIFY(bool(block->load(number)));
            block->index(state);
            QVERIFY(bool(block->complete()));
            for (const Remark &one : block->remarks()) {
                ++found;
                QCOMPARE(one.offset, place);
                QCOMPARE(lines + one.line, line);
                QCOMPARE(rows + one.row, qint64(missing + 1));
            }
            state = block->endState();
            lines += block->lines();
            rows += block->rows();
        }
        QCOMPARE(rows, qint64(10'000));
        QCOMPARE(found, qint64(1));
    }
}

void TestJson::namesItsColumns()
{
    const QTemporaryDir folder;
    QByteArray text = "{\"b\":1}\n{\"a\":2,\"b\":3}\n";
    text += QByteArray("{\"b\":4}\n").repeated(200'000) + "{\"late\":5}\n";
    const auto source = Source::open(written(folder, QStringLiteral("t.jsonl"), text));
    QVERIFY(bool(source));
    QCOMPARE(source->columns(), QStringList({QStringLiteral("b"), QStringLiteral("a")}));
    const QByteArray name(500, 'n'); // longer than the rows behind it
    const auto table = TableFile::open(written(folder, QStringLiteral("long.jsonl"), "{\"" + name + "\":1}\n{\"n\":2}\n{\"" + name + "\":3}\n{}\n{\"n"));
    QVERIFY(bool(table));
    const auto page = (*table)->rows(0, 9);
    QCOMPARE(page->rows().size(), size_t(5));
    QCOMPARE(page->rows()[2].cells[0].text(), std::string_view("3"));
    QVERIFY(page->rows()[1].cells[0].isNull());
    QCOMPARE(source->withColumns({QStringLiteral("late"), QStringLiteral("A")}).columns(), QStringList({QStringLiteral("b"), QStringLiteral("a"), QStringLiteral("late")}));
}

void TestJson::followsSteps()
{
    const QTemporaryDir folder;
    const auto source = Source::open(written(folder, QStringLiteral("t.jsonl"), "{\"o\":{\"l\":[{\"x\":1},{},null,{\"x\":null}]}}\n{\"o\":null}\n{\"o\":{\"l\":7}}\n{\"o\":{\"l\":[{\"\\u0078\":\"y\"}]}}\n"));
    QVERIFY(bool(source));
    const auto block = newBlock(*source);
    QVERIFY(bool(block->load(0)));
    block->index(0);
    QVERIFY(bool(block->complete()));
    using Kind = NestedStep::Kind;
    const std::vector<NestedStep> steps = {{Kind::Member, "l", {}}, {Kind::Item, {}, {}}, {Kind::Member, "z", "x"}};
    std::vector<NestedCell> found;
    block->nested(0, steps, found);
    QStringList words;
    for (const NestedCell &one : found)
        words.append(QStringLiteral("%1/%2:%3").arg(one.row).arg(one.item).arg(one.cell.isNull() ? QStringLiteral("-") : QString::fromUtf8(one.cell.data, one.cell.size)));
    QCOMPARE(words, QStringList({QStringLiteral("0/0:1"), QStringLiteral("0/1:-"), QStringLiteral("0/3:-"), QStringLiteral("3/0:y")}));
}

void TestJson::tellsTheFormats_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Format>("format");
    QTest::newRow("lines") << QStringLiteral("a.json") << QByteArray("{\"a\":1}\n{\"a\":2}\n") << Format::JsonLines;
    QTest::newRow("lines, one broken") << QStringLiteral("a") << QByteArray("{\"a\":1}\n{\"a\n{\"a\":2}\n") << Format::JsonLines;
    QTest::newRow("one object") << QStringLiteral("a.json") << QByteArray("{\"a\":1}") << Format::JsonLines;
    QTest::newRow("one object, indented") << QStringLiteral("a.json") << QByteArray("{\n  \"a\": 1,\n \"b\": 2\n}\n") << Format::Json;
    QTest::newRow("array") << QStringLiteral("a") << QByteArray(" [{\"a\":1}]") << Format::Json;
    QTest::newRow("empty") << QStringLiteral("a.jsonl") << QByteArray() << Format::JsonLines;
    QTest::newRow("table by name") << QStringLiteral("a.csv") << QByteArray("[x],{y}\n1,2\n") << Format::Csv;
    QTest::newRow("table") << QStringLiteral("a.txt") << QByteArray("x,y\n1,2\n") << Format::Csv;
}

void TestJson::tellsTheFormats()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, text);
    const QTemporaryDir folder;
    const auto source = Source::open(written(folder, name, text));
    QVERIFY(bool(source));
    QTEST(source->options().format.value, "format");
}

void TestJson::profilesByKind()
{
    const QTemporaryDir folder;
    const auto source = Source::open(written(folder, QStringLiteral("t.jsonl"), "{\"n\":1,\"s\":\"12\",\"d\":\"2024-02-29\",\"b\":true}\n{\"n\":2,\"s\":\"13\",\"d\":\"2024-03-01\",\"b\":false}\n"));
    QVERIFY(bool(source));
    const auto profiled = profile(*source);
    QVERIFY(bool(profiled));
    QCOMPARE(profiled->rows, 2);
    QCOMPARE(profiled->columns[0].type, ValueType::Integer);
    QCOMPARE(profiled->columns[1].type, ValueType::Text);
    QCOMPARE(profiled->columns[2].type, ValueType::Date);
    QCOMPARE(profiled->columns[3].type, ValueType::Boolean);
    const auto nested = Source::open(written(folder, QStringLiteral("n.jsonl"), "{\"o\":{\"x\":1},\"l\":[1],\"m\":{}}\n{\"o\":{},\"l\":[\"2\"],\"m\":[]}\n{\"o\":null,\"l\":[],\"m\":1}\n"));
    const auto profiles = profile(*nested);
    QVERIFY(bool(profiles));
    QCOMPARE(profiles->columns[0].type, ValueType::Object);
    QCOMPARE(profiles->columns[0].nulls, qint64(1));
    QVERIFY(profiles->columns[0].minimum.isEmpty()); // these have no order
    QCOMPARE(profiles->columns[1].type, ValueType::Array);
    QCOMPARE(profiles->columns[2].type, ValueType::Text); // of all kinds
    QCOMPARE(QString(valueTypeName(ValueType::Array)), QStringLiteral("array"));
    const auto large = Source::open(written(folder, QStringLiteral("l.jsonl"), "{\"n\":9007199254740993}\n{\"n\":9007199254740992}\n{\"n\":9007199254740993.5}\n{\"n\":1e400}\n{\"n\":-1e401}\n{\"n\":-1e400}\n"));
    const auto numbers = profile(*large);
    QVERIFY(bool(numbers));
    QCOMPARE(numbers->columns[0].type, ValueType::Number);
    QCOMPARE(numbers->columns[0].maximum, QStringLiteral("1e400"));
    QCOMPARE(numbers->columns[0].minimum, QStringLiteral("-1e401"));
}

QTEST_APPLESS_MAIN(TestJson)
#include "tst_json.moc"
