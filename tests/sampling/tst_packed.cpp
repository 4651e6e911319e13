// SPDX-License-Identifier: GPL-3.0-or-later
#include "cputimer.h"
#include "patience.h"
#include "sampling/tablefile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <zlib.h>
#include <zstd.h>

using namespace meshwright;
using sampling::Format;
using sampling::TableFile;

namespace {

QByteArray gzip(const QByteArray &plain)
{
    z_stream stream{};
    if (deflateInit2(&stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        qFatal("zlib");
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(plain.size()))), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(plain.constData()));
    stream.avail_in = uInt(plain.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = uInt(packed.size());
    if (deflate(&stream, Z_FINISH) != Z_STREAM_END)
        qFatal("zlib");
    packed.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

QByteArray zstd(const QByteArray &plain)
{
    QByteArray packed(qsizetype(ZSTD_compressBound(size_t(plain.size()))), Qt::Uninitialized);
    ZSTD_CCtx *const context = ZSTD_createCCtx();
    ZSTD_CCtx_setParameter(context, ZSTD_c_checksumFlag, 1); // as the program zstd does
    packed.truncate(qsizetype(ZSTD_compress2(context, packed.data(), size_t(packed.size()), plain.constData(), size_t(plain.size()))));
    ZSTD_freeCCtx(context);
    return packed;
}

} // namespace

/// Data files packed with gzip and zstd hold the rows they held before.
class TestPacked : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void holdsTheSameRows_data();
    void holdsTheSameRows();
    void damageIsToldOf_data();
    void damageIsToldOf();
    void isStoppedWhileItIsUnpacked();

private:
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }
    QTemporaryDir m_folder;
};

void TestPacked::holdsTheSameRows_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Format>("format");
    QByteArray table = "a,b\n", lines, array = "[\n";
    for (int i = 0; i < 50'000; ++i) {
        const QByteArray a = QByteArray::number(i), b = "text " + QByteArray::number(i * 7919 % 10'007);
        table += a + ',' + b + '\n';
        lines += "{\"a\": " + a + ", \"b\": \"" + b + "\"}\n";
        array += (i > 0 ? ",\n" : "") + QByteArray("{\"a\": ") + a + ", \"b\": \"" + b + "\"}";
    }
    array += "\n]\n";
    const qsizetype half = lines.indexOf('\n', lines.size() / 2) + 1;
    QTest::newRow("table, gzip") << QStringLiteral("t.csv.gz") << gzip(table) << Format::Csv;
    QTest::newRow("table, zstd") << QStringLiteral("t.csv.zst") << zstd(table) << Format::Csv;
    QTest::newRow("lines, gzip") << QStringLiteral("t.jsonl.gz") << gzip(lines) << Format::JsonLines;
    QTest::newRow("lines, zstd") << QStringLiteral("t.jsonl.zst") << zstd(lines) << Format::JsonLines;
    QTest::newRow("lines, two members of gzip") << QStringLiteral("two.jsonl.gz") << gzip(lines.left(half)) + gzip(lines.mid(half)) << Format::JsonLines;
    QTest::newRow("lines, two frames of zstd") << QStringLiteral("two.jsonl.zst") << zstd(lines.left(half)) + zstd(lines.mid(half)) << Format::JsonLines;
    QTest::newRow("array, gzip") << QStringLiteral("t.json.gz") << gzip(array) << Format::Json;
    QTest::newRow("array, zstd") << QStringLiteral("t.json.zst") << zstd(array) << Format::Json;
    QTest::newRow("array, by its bytes alone") << QStringLiteral("t") << gzip(array) << Format::Json;
}

void TestPacked::holdsTheSameRows()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    const auto file = TableFile::open(write(name, bytes));
    QVERIFY2(bool(file), file ? "" : qPrintable(file.problem().text()));
    QTEST((*file)->source().options().format.value, "format");
    QCOMPARE((*file)->columns(), QStringList({QStringLiteral("a"), QStringLiteral("b")}));
    QVERIFY(bool((*file)->index()));
    QCOMPARE((*file)->knownRowCount(), qint64(50'000));
    const auto page = (*file)->rows(49'990, 100);
    QVERIFY(bool(page));
    QCOMPARE(page->rows().size(), size_t(10));
    for (const sampling::TableRow &row : page->rows()) {
        QVERIFY(!row.isRagged());
        QCOMPARE(QByteArray(row.cells[0].data, row.cells[0].size), QByteArray::number(row.number - 1));
        QCOMPARE(QByteArray(row.cells[1].data, row.cells[1].size), "text " + QByteArray::number((row.number - 1) * 7919 % 10'007));
    }
}

void TestPacked::damageIsToldOf_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray lines = QByteArray("{\"a\": 1, \"b\": \"x\"}\n").repeated(3000);
    for (const auto &[name, packed] : {std::pair("gzip", gzip(lines)), std::pair("zstd", zstd(lines))}) {
        QByteArray changed = packed;
        changed[packed.size() / 2] = char(changed[packed.size() / 2] ^ 0x55);
        QTest::addRow("%s, cut off", name) << packed.left(packed.size() - 5);
        QTest::addRow("%s, cut in the middle", name) << packed.left(packed.size() / 2);
        QTest::addRow("%s, changed", name) << changed;
    }
    QTest::newRow("a bomb") << gzip(QByteArray(200 << 20, ' '));
}

void TestPacked::damageIsToldOf()
{
    QFETCH(QByteArray, bytes);
    const auto file = TableFile::open(write(QStringLiteral("d.jsonl.gz"), bytes));
    QVERIFY(!file);
    QVERIFY2(file.problem().what.contains(QStringLiteral("ompressed file")), qPrintable(file.problem().text()));
    QVERIFY(!file.problem().advice.isEmpty());
}

void TestPacked::isStoppedWhileItIsUnpacked()
{
    const QString path = write(QStringLiteral("long.csv.gz"), gzip("a\n" + QByteArray("1234567\n").repeated(6'000'000)));
    // In a folder of its own: what other programs unpack at this moment lies in the usual one.
    QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("tmp")));
    const QDir unpacked(m_folder.filePath(QStringLiteral("tmp")));
    qputenv("TMPDIR", unpacked.path().toLocal8Bit());
    const base::Cancel cancel;
    cancel.request();
    CpuTimer timer;
    timer.start();
    const auto source = sampling::Source::open(path, {}, cancel);
    QVERIFY(!source);
    QCOMPARE(source.problem().kind, base::Problem::Kind::Cancelled);
    QVERIFY2(timer.elapsed() < 300 * patience, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(unpacked.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
}

QTEST_GUILESS_MAIN(TestPacked)
#include "tst_packed.moc"
