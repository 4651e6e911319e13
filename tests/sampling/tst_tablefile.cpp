// SPDX-License-Identifier: GPL-3.0-or-later
#include "cputimer.h"
#include "sampling/tablefile.h"

#include "patience.h"
#include "sharedfolder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <zlib.h>

using namespace meshwright;
using sampling::Options;
using sampling::TableFile;

namespace {

QString put(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    const QString path = folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

using Texts = std::initializer_list<const char *>;

/// Every row as texts; no value is "∅".
QList<QStringList> all(const TableFile &table)
{
    QList<QStringList> rows;
    const auto page = table.rows(0, 1'000'000);
    if (!page)
        return {{page.problem().what}};
    for (const sampling::TableRow &row : page->rows()) {
        QStringList cells;
        for (const sampling::Cell &cell : row.cells)
            cells.append(cell.isNull() ? QStringLiteral("∅") : QString::fromUtf8(cell.data, cell.size));
        rows.append(cells);
    }
    return rows;
}

} // namespace

class TestTableFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsTexts_data();
    void readsTexts();
    void encodings();
    void packed();
    void choicesArePreferred();
    void manyBlocks();
    void quoteNeverClosed();
    void badFiles();
    void cancels();
    void shrinks();
    void csvSpectrum_data();
    void csvSpectrum();
    void strangeFilesDoNoHarm();

private:
    QTemporaryDir m_folder;
};

void TestTableFile::readsTexts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("columns");
    QTest::addColumn<QList<QStringList>>("rows");
    const auto list = [](Texts texts) {
        QStringList all;
        for (const char *text : texts)
            all.append(QString::fromUtf8(text));
        return all;
    };
    const auto row = [&](const char *name, const QByteArray &text, Texts columns, std::initializer_list<Texts> rows) {
        QList<QStringList> all;
        for (const Texts &one : rows)
            all.append(list(one));
        QTest::newRow(name) << text << list(columns) << all;
    };
    const char *none = "∅";
    row("plain", "a,b\nx,y\nz,w\n", {"a", "b"}, {{"x", "y"}, {"z", "w"}});
    row("no break at the end", "a,b\nx,y", {"a", "b"}, {{"x", "y"}});
    row("crlf", "a,b\r\nx,y\r\nz,\r\n", {"a", "b"}, {{"x", "y"}, {"z", none}});
    row("old mac", "a,b\rx,y\rz,w\r", {"a", "b"}, {{"x", "y"}, {"z", "w"}});
    row("quotes", "a,b\n\"x,1\",\"he said \"\"no\"\"\"\n\"two\nlines\",\"\"\n", {"a", "b"}, {{"x,1", "he said \"no\""}, {"two\nlines", none}});
    row("quote inside a cell", "a,b\n5\" pipe,x\ny,z\n", {"a", "b"}, {{"5\" pipe", "x"}, {"y", "z"}});
    row("text after a quote", "a,b\n\"x\"yz,w\nq,r\n", {"a", "b"}, {{"xyz", "w"}, {"q", "r"}});
    row("ragged", "a,b,c\nx\ny,z,w,v\nq,r,s\n", {"a", "b", "c"}, {{"x", none, none}, {"y", "z", "w"}, {"q", "r", "s"}});
    row("ragged crlf", "a,b\r\nx\r\ny,z\r\n", {"a", "b"}, {{"x", none}, {"y", "z"}});
    row("blank lines", "a,b\n\nx,y\n\n\r\nz,w\n\n", {"a", "b"}, {{"x", "y"}, {"z", "w"}});
    row("one column keeps its blanks", "a\nx\n\ny\n", {"a"}, {{"x"}, {none}, {"y"}});
    row("semicolons", "a;b\n1,5;x\n2,5;y\n", {"a", "b"}, {{"1,5", "x"}, {"2,5", "y"}});
    row("tabs", "a\tb\nx\ty\n", {"a", "b"}, {{"x", "y"}});
    row("no header", "1,x\n2,y\n", {"column 1", "column 2"}, {{"1", "x"}, {"2", "y"}});
    row("mark", "\xEF\xBB\xBF\"a\",b\nx,y\n", {"a", "b"}, {{"x", "y"}});
    row("only a header", "a,b\n", {"a", "b"}, {});
    row("nothing", "", {}, {});
    row("escapes", "a,b\n\"he said \\\"no\\\", twice\",\"back\\\\slash\"\nx\\,y,\"z\\\nw\"\n", {"a", "b"}, {{"he said \"no\", twice", "back\\slash"}, {"x,y", "z\nw"}});
    row("backslashes that escape nothing", "a,b\n\"C:\\x\\\",\"D:\\y\\\"\n\"1\",\"2\"\n", {"a", "b"}, {{"C:\\x\\", "D:\\y\\"}, {"1", "2"}});
    row("apostrophes", "a,b\n'x,1','y'\n'z,2','w'\n", {"a", "b"}, {{"x,1", "y"}, {"z,2", "w"}});
}

void TestTableFile::readsTexts()
{
    QFETCH(QByteArray, text);
    const auto table = TableFile::open(put(m_folder, QStringLiteral("text.csv"), text));
    QVERIFY2(bool(table), table ? "" : qPrintable(table.problem().text()));
    QTEST((*table)->columns(), "columns");
    QVERIFY(bool((*table)->index()));
    QTEST(all(**table), "rows");
    QVERIFY((*table)->isComplete());
}

void TestTableFile::encodings()
{
    const QString text = QStringLiteral("name,city\nZoë,Köln\n");
    const QByteArray utf16 = QByteArray("\xFF\xFE", 2) + QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    for (const QByteArray &bytes : {text.toUtf8(), text.toLatin1(), utf16}) {
        const auto table = TableFile::open(put(m_folder, QStringLiteral("encoded.csv"), bytes));
        QVERIFY(bool(table));
        QCOMPARE(all(**table), QList<QStringList>({{QStringLiteral("Zoë"), QStringLiteral("Köln")}}));
    }
    const auto windows = TableFile::open(put(m_folder, QStringLiteral("windows.csv"), "name,price\nA,5 \x80\n"));
    QVERIFY(bool(windows));
    QCOMPARE(all(**windows).value(0).value(1), QStringLiteral("5 €"));
}

void TestTableFile::packed()
{
    const QString path = m_folder.filePath(QStringLiteral("rows.csv.gz"));
    gzFile file = gzopen(QFile::encodeName(path).constData(), "wb");
    QVERIFY(file);
    QByteArray text = "a,b\n";
    for (int i = 0; i < 50'000; ++i)
        text += QByteArray::number(i) + ",x\n";
    QCOMPARE(gzwrite(file, text.constData(), uint(text.size())), int(text.size()));
    gzclose(file);
    const auto table = TableFile::open(path);
    QVERIFY2(bool(table), table ? "" : qPrintable(table.problem().text()));
    QVERIFY(bool((*table)->index()));
    QCOMPARE((*table)->knownRowCount(), qint64(50'000));

    QFile whole(path);
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    const auto cut = TableFile::open(put(m_folder, QStringLiteral("cut.csv.gz"), bytes.left(bytes.size() / 2)));
    QVERIFY(!cut);
    QCOMPARE(cut.problem().kind, base::Problem::Kind::Unreadable);
}

void TestTableFile::choicesArePreferred()
{
    Options options;
    options.delimiter.choose(';');
    options.header.choose(false);
    const auto table = TableFile::open(put(m_folder, QStringLiteral("chosen.csv"), "a,b\nc,d\n"), options);
    QVERIFY(bool(table));
    QCOMPARE(all(**table), QList<QStringList>({{QStringLiteral("a,b")}, {QStringLiteral("c,d")}}));
}

void TestTableFile::manyBlocks()
{
    // Quoted line breaks and long cells on purpose, so that blocks begin in every state.
    QByteArray text = "id,note,end\n";
    const int count = 60'000;
    for (int i = 0; i < count; ++i) {
        text += QByteArray::number(i);
        text += i % 3 == 0 ? QByteArray(",\"line\none, \"\"two\"\"\",") : i % 1000 == 1 ? ',' + QByteArray(5000, 'x') + ',' : QByteArray(",plain,");
        text += QByteArray::number(-i) + '\n';
    }
    const auto opened = TableFile::open(put(m_folder, QStringLiteral("large.csv"), text));
    QVERIFY(bool(opened));
    const TableFile &table = **opened;
    QCOMPARE(table.rows(0, 3)->rows().size(), size_t(3)); // before any index
    QVERIFY(bool((*opened)->index()));
    QCOMPARE(table.knownRowCount(), qint64(count));
    for (const qint64 first : {qint64(0), qint64(9'999), qint64(31'234), qint64(count - 5)}) {
        const auto page = table.rows(first, 5);
        QVERIFY(bool(page));
        QCOMPARE(page->rows().size(), size_t(5));
        for (size_t i = 0; i < 5; ++i) {
            const sampling::TableRow &row = page->rows()[i];
            QCOMPARE(row.number, first + qint64(i) + 1);
            QCOMPARE(QByteArray(row.cells[0].data, row.cells[0].size), QByteArray::number(first + qint64(i)));
            QCOMPARE(QByteArray(row.cells[2].data, row.cells[2].size), QByteArray::number(-(first + qint64(i))));
            QCOMPARE(table.rowAt(row.offset), first + qint64(i));
        }
    }
    QCOMPARE(table.rows(count, 5)->rows().size(), size_t(0));
}

void TestTableFile::quoteNeverClosed()
{
    QByteArray text = "a,b\nx,\"y\n";
    while (text.size() < 12 * 1024 * 1024)
        text += "1,2\n";
    const auto table = TableFile::open(put(m_folder, QStringLiteral("open.csv"), text));
    QVERIFY(bool(table));
    const auto indexed = (*table)->index();
    QVERIFY(!indexed);
    QCOMPARE(indexed.problem().kind, base::Problem::Kind::Unreadable);
    QVERIFY(indexed.problem().advice.contains(QStringLiteral("quot")));
}

void TestTableFile::badFiles()
{
    QCOMPARE(TableFile::open(m_folder.filePath(QStringLiteral("nowhere.csv"))).problem().kind, base::Problem::Kind::Unreadable);
    QCOMPARE(TableFile::open(m_folder.path()).problem().kind, base::Problem::Kind::Unreadable);
    QCOMPARE(TableFile::open(QStringLiteral("/dev/null")).problem().kind, base::Problem::Kind::Unreadable);
}

void TestTableFile::cancels()
{
    const auto table = TableFile::open(put(m_folder, QStringLiteral("cancel.csv"), "a\n" + QByteArray(1 << 20, 'x').replace("xxxx", "xxx\n")));
    QVERIFY(bool(table));
    base::Cancel cancel;
    cancel.request();
    QCOMPARE((*table)->index(cancel).problem().kind, base::Problem::Kind::Cancelled);
    QVERIFY(bool((*table)->index()));
}

void TestTableFile::shrinks()
{
    const QString path = put(m_folder, QStringLiteral("shrink.csv"), "a,b\n" + QByteArray("1,2\n").repeated(200'000));
    const auto table = TableFile::open(path);
    QVERIFY(bool(table));
    QVERIFY(QFile::resize(path, 100'000));
    const auto indexed = (*table)->index();
    QVERIFY(!indexed);
    QVERIFY2(indexed.problem().what.contains(QStringLiteral("shorter")), qPrintable(indexed.problem().what));
}

void TestTableFile::csvSpectrum_data()
{
    QTest::addColumn<QString>("csv");
    QTest::addColumn<QString>("json");
    const QString root = sharedFolder(QStringLiteral("badinput/csv-spectrum"));
    for (const QString &name : QDir(root + QStringLiteral("/csvs")).entryList({QStringLiteral("*.csv")}, QDir::Files))
        QTest::newRow(qPrintable(name)) << root + QStringLiteral("/csvs/") + name << root + QStringLiteral("/json/") + QString(name).replace(QStringLiteral(".csv"), QStringLiteral(".json"));
    if (root.isEmpty())
        QTest::newRow("absent") << QString() << QString();
}

void TestTableFile::csvSpectrum()
{
    QFETCH(QString, csv);
    QFETCH(QString, json);
    if (csv.isEmpty())
        QSKIP("NOT RUN: badinput/csv-spectrum is not here. Set MESHWRIGHT_SHARED to the folder of public test data.");
    QFile expected(json);
    QVERIFY(expected.open(QIODevice::ReadOnly));
    const QJsonDocument document = QJsonDocument::fromJson(expected.readAll());
    const QJsonArray wanted = document.isObject() ? QJsonArray{document.object()} : document.array();
    Options options;
    options.header.choose(true); // all of them have one, also where it looks like data
    const auto table = TableFile::open(csv, options);
    QVERIFY(bool(table));
    const QList<QStringList> rows = all(**table);
    QCOMPARE(rows.size(), wanted.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QJsonObject object = wanted[i].toObject();
        QCOMPARE((*table)->columns().size(), object.size());
        if (document.isObject()) { // upstream's answer to this one tells of another row: names only
            for (const QString &column : (*table)->columns())
                QVERIFY2(object.contains(column), qPrintable(column));
            continue;
        }
        for (qsizetype column = 0; column < rows[i].size(); ++column) {
            const QString value = rows[i][column] == QStringLiteral("∅") ? QString() : rows[i][column];
            const QString unified = object.value((*table)->columns()[column]).toString();
            QCOMPARE(value.isEmpty(), unified.isEmpty());
            if (!value.isEmpty())
                QCOMPARE(value, unified);
        }
    }
}

void TestTableFile::strangeFilesDoNoHarm()
{
    REQUIRE_SHARED(root, "badinput/gofuzz-csv");
    const QStringList names = QDir(root).entryList(QDir::Files);
    QVERIFY(names.size() > 100);
    for (const QString &name : names) {
        CpuTimer time;
        time.start();
        const auto table = TableFile::open(root + u'/' + name);
        if (!table)
            continue;
        if ((*table)->index()) {
            const auto page = (*table)->rows(0, 100'000);
            QVERIFY2(bool(page), qPrintable(name));
            QCOMPARE(qint64(page->rows().size()), (*table)->knownRowCount());
        }
        QVERIFY2(time.elapsed() < 2000 * patience, qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(TestTableFile)
#include "tst_tablefile.moc"
