// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demo.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace meshwright;

namespace {

using Row = QHash<QString, QString>;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A reader of its own for RFC 4180, so that the generator is not judged by itself.
QList<QStringList> cellsOf(const QString &text)
{
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted) {
            if (c != u'"')
                cell += c;
            else if (text.mid(i + 1, 1) == QLatin1String("\""))
                cell += text[++i];
            else
                quoted = false;
        } else if (c == u'"') {
            quoted = true;
        } else if (c == u',') {
            row.append(std::exchange(cell, {}));
        } else if (c == u'\n') {
            row.append(std::exchange(cell, {}));
            rows.append(std::exchange(row, {}));
        } else {
            cell += c;
        }
    }
    return rows;
}

QList<Row> rowsOf(const QString &path)
{
    const QList<QStringList> cells = cellsOf(QString::fromUtf8(bytesOf(path)));
    QList<Row> rows;
    for (qsizetype i = 1; i < cells.size(); ++i) {
        Row row;
        for (qsizetype c = 0; c < cells[0].size(); ++c)
            row.insert(cells[0][c], cells[i].value(c));
        if (cells[i].size() != cells[0].size())
            row.insert(QStringLiteral("ragged"), QString::number(i));
        rows.append(row);
    }
    return rows;
}

QSet<QString> column(const QList<Row> &rows, const QString &name)
{
    QSet<QString> values;
    for (const Row &row : rows)
        values.insert(row.value(name));
    return values;
}

QHash<QString, QByteArray> folderOf(const QString &dir)
{
    QHash<QString, QByteArray> files;
    QDirIterator walk(dir, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString path = walk.next();
        files.insert(path.mid(dir.size()), bytesOf(path));
    }
    return files;
}

QStringList valuesOf(const QString &text, const QString &key)
{
    const QRegularExpression pattern(QStringLiteral("\\b%1: *\"?([^\\s,}\"]+)").arg(key));
    QStringList values;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        values.append(match.next().captured(1));
    return values;
}

} // namespace

class DemoTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void countsWhatItWrote();
    void bytesAreThoseOfTheSeed();
    void anotherSeedMakesOtherRows();
    void sampleSizesAreThoseOfALesson();
    void rowsReferToEachOther_data();
    void rowsReferToEachOther();
    void totalsAddUp();
    void isSkewedAndSeasonal();
    void addressesAreNobodys();
    void badRowsAreThoseTheReadmeLists();
    void portsConnectButOne();
    void everyContractHasItsSample();
    void refusesAFolderOfSomebodyElse();
    void bringsAnOldDemoBack();

private:
    QString file(const char *path) const { return m_dir.path() + u'/' + QLatin1String(path); }
    QList<Row> rows(const char *path) const { return rowsOf(file(path)); }

    QTemporaryDir m_dir;
    demo::DemoSummary m_summary;
};

void DemoTest::initTestCase()
{
    const auto written = demo::writeDemo(m_dir.path());
    QVERIFY2(bool(written), written ? "" : qPrintable(written.problem().text()));
    m_summary = *written;
}

void DemoTest::countsWhatItWrote()
{
    QCOMPARE(m_summary.products, 9);
    QCOMPARE(m_summary.contracts, 11);
    QCOMPARE(m_summary.rulePacks, 5);
    QCOMPARE(int(m_summary.samples.size()), 12);
    const auto files = folderOf(m_dir.path());
    QCOMPARE(m_summary.files, int(files.size()));
    for (const demo::DemoSample &sample : m_summary.samples) {
        QCOMPARE(qint64(files.value(u'/' + sample.path).size()), sample.bytes);
        QCOMPARE(qint64(rowsOf(m_dir.filePath(sample.path)).size()), sample.rows);
    }
    QCOMPARE(QDir(m_dir.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot),
             QStringList({QStringLiteral("finance"), QStringLiteral("marketing"), QStringLiteral("product-development"), QStringLiteral("rules"), QStringLiteral("sales")}));
}

void DemoTest::bytesAreThoseOfTheSeed()
{
    // One line a sample, as sha256sum prints it. A difference here is a difference to every lesson,
    // so a new list must be meant: run with MESHWRIGHT_UPDATE_GOLDEN=1 to write it.
    QByteArray now;
    for (const demo::DemoSample &sample : m_summary.samples)
        now += QCryptographicHash::hash(bytesOf(m_dir.filePath(sample.path)), QCryptographicHash::Sha256).toHex() + "  " + sample.path.toUtf8() + '\n';
    const QString golden = QStringLiteral(MESHWRIGHT_SOURCE_DIR "/tests/demo/samples.sha256");
    if (qEnvironmentVariableIsSet("MESHWRIGHT_UPDATE_GOLDEN")) {
        QFile file(golden);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(now), now.size());
    }
    QCOMPARE(now, bytesOf(golden));
}

void DemoTest::anotherSeedMakesOtherRows()
{
    QTemporaryDir other;
    QVERIFY(demo::writeDemo(other.path(), 1));
    const auto mine = folderOf(m_dir.path());
    const auto others = folderOf(other.path());
    QCOMPARE(QSet<QString>(mine.keyBegin(), mine.keyEnd()), QSet<QString>(others.keyBegin(), others.keyEnd()));
    for (auto it = mine.begin(); it != mine.end(); ++it) {
        const bool seeded = it.key().endsWith(QLatin1String(".csv")) || it.key().endsWith(QLatin1String(".meshwright-demo"));
        QVERIFY2((it.value() != others.value(it.key())) == seeded, qPrintable(it.key()));
    }
}

void DemoTest::sampleSizesAreThoseOfALesson()
{
    for (const demo::DemoSample &sample : m_summary.samples)
        QVERIFY2(sample.rows >= 1000 && sample.rows <= 20000, qPrintable(sample.path + QStringLiteral(": %1").arg(sample.rows)));
}

void DemoTest::rowsReferToEachOther_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("mayBeEmpty");
    const auto add = [](const char *from, const char *key, const char *to, bool mayBeEmpty = false) {
        QTest::addRow("%s %s", from, key) << QString::fromLatin1(from) << QString::fromLatin1(key) << QString::fromLatin1(to) << mayBeEmpty;
    };
    add("sales/purchase-history/samples/orders.csv", "customer_id", "sales/purchase-history/samples/customers.csv");
    add("sales/purchase-history/samples/order_items.csv", "order_id", "sales/purchase-history/samples/orders.csv");
    add("sales/purchase-history/samples/order_items.csv", "article_id", "sales/product-catalogue/samples/articles.csv");
    add("finance/transactions/samples/transactions.csv", "order_id", "sales/purchase-history/samples/orders.csv");
    add("marketing/campaign-audience/samples/audience.csv", "customer_id", "sales/purchase-history/samples/customers.csv");
    add("marketing/campaign-audience/samples/audience.csv", "email", "sales/purchase-history/samples/customers.csv");
    add("marketing/customer-sentiment/samples/sentiment.csv", "customer_id", "sales/purchase-history/samples/customers.csv", true);
    add("marketing/customer-sentiment/samples/sentiment.csv", "feedback_id", "product-development/user-feedback/samples/feedback.csv", true);
    add("product-development/user-feedback/samples/feedback.csv", "customer_id", "sales/purchase-history/samples/customers.csv");
}

void DemoTest::rowsReferToEachOther()
{
    QFETCH(QString, from);
    QFETCH(QString, key);
    QFETCH(QString, to);
    QFETCH(bool, mayBeEmpty);
    const QList<Row> referring = rowsOf(m_dir.filePath(from));
    const QSet<QString> known = column(rowsOf(m_dir.filePath(to)), key);
    QVERIFY(known.size() >= 1000);
    bool sawEmpty = false;
    for (const Row &row : referring) {
        const QString value = row.value(key);
        sawEmpty |= value.isEmpty();
        QVERIFY2(known.contains(value) || (mayBeEmpty && value.isEmpty()), qPrintable(value));
        QVERIFY2(!row.contains(QStringLiteral("ragged")), qPrintable(row.value(QStringLiteral("ragged"))));
    }
    QCOMPARE(sawEmpty, mayBeEmpty);
}

void DemoTest::totalsAddUp()
{
    const auto cents = [](const QString &text) { return qint64(text.toDouble() * 100 + (text.startsWith(u'-') ? -0.5 : 0.5)); };
    QHash<QString, qint64> totals;
    for (const Row &item : rows("sales/purchase-history/samples/order_items.csv"))
        totals[item[QStringLiteral("order_id")]] += item[QStringLiteral("quantity")].toLongLong() * cents(item[QStringLiteral("unit_price")]);
    const auto orders = rows("sales/purchase-history/samples/orders.csv");
    QHash<QString, QString> totalOf;
    for (const Row &order : orders) {
        const QString id = order[QStringLiteral("order_id")];
        QCOMPARE(cents(order[QStringLiteral("total")]), totals[id] + cents(order[QStringLiteral("shipping_cost")]));
        totalOf.insert(id, order[QStringLiteral("total")]);
    }
    int different = 0;
    for (const Row &transaction : rows("finance/transactions/samples/transactions.csv")) {
        const QString amount = transaction[QStringLiteral("amount")];
        const QString total = totalOf[transaction[QStringLiteral("order_id")]];
        different += amount == total || amount == u'-' + total ? 0 : 1;
    }
    QCOMPARE(different, 3); // those that the lesson spoils: two too large, one that is no number
    qint64 gross = 0, refunds = 0, net = 0;
    for (const Row &row : rows("finance/revenue-reports/samples/monthly_revenue.csv")) {
        gross += cents(row[QStringLiteral("gross_revenue")]);
        refunds += cents(row[QStringLiteral("refunds")]);
        net += cents(row[QStringLiteral("net_revenue")]);
    }
    QCOMPARE(gross - refunds, net);
    QVERIFY(refunds > 0 && refunds < gross / 5);
}

void DemoTest::isSkewedAndSeasonal()
{
    QHash<QString, int> byCustomer, byMonth;
    const auto orders = rows("sales/purchase-history/samples/orders.csv");
    for (const Row &order : orders) {
        ++byCustomer[order[QStringLiteral("customer_id")]];
        ++byMonth[order[QStringLiteral("placed_at")].left(7)];
    }
    QList<int> counts = byCustomer.values();
    std::sort(counts.begin(), counts.end(), std::greater<>());
    int ofBest = 0;
    for (qsizetype i = 0; i < counts.size() / 5; ++i)
        ofBest += counts[i];
    QVERIFY2(ofBest * 100 > orders.size() * 40, "a fifth of the buyers should make at least 40 % of the orders");
    QCOMPARE(int(byMonth.size()), 24);
    QVERIFY(byMonth[QStringLiteral("2025-12")] * 10 > byMonth[QStringLiteral("2026-01")] * 15);

    int noPhone = 0;
    const auto customers = rows("sales/purchase-history/samples/customers.csv");
    for (const Row &customer : customers)
        noPhone += customer[QStringLiteral("phone")].isEmpty() ? 1 : 0;
    QVERIFY(noPhone * 10 > customers.size() * 3 && noPhone * 10 < customers.size() * 5);
}

void DemoTest::addressesAreNobodys()
{
    const QRegularExpression example(QStringLiteral("^[a-z0-9.]+@example\\.(org|com|net)$"));
    const auto customers = rows("sales/purchase-history/samples/customers.csv");
    const QSet<QString> emails = column(customers, QStringLiteral("email"));
    QCOMPARE(emails.size(), customers.size());
    for (const QString &email : emails)
        QVERIFY2(example.match(email).hasMatch(), qPrintable(email));
}

void DemoTest::badRowsAreThoseTheReadmeLists()
{
    const auto transactions = rows("finance/transactions/samples/transactions.csv");
    QHash<QString, QStringList> found;
    QString before;
    for (qsizetype i = 0; i < transactions.size(); ++i) {
        const Row &row = transactions[i];
        const QString line = QString::number(i + 2); // no cell of this file holds a line break
        bool isNumber = false;
        const double amount = row[QStringLiteral("amount")].toDouble(&isNumber);
        if (row[QStringLiteral("currency")] != QLatin1String("EUR"))
            found[QStringLiteral("currency")].append(line);
        if (row[QStringLiteral("booked_at")].isEmpty())
            found[QStringLiteral("booked_at")].append(line);
        if (!isNumber)
            found[QStringLiteral("no number")].append(line);
        else if (amount > 20000 || amount < -20000)
            found[QStringLiteral("amount")].append(line);
        if (row[QStringLiteral("transaction_id")] == before)
            found[QStringLiteral("transaction_id")].append(line);
        before = row[QStringLiteral("transaction_id")];
    }
    QCOMPARE(int(column(transactions, QStringLiteral("transaction_id")).size()), int(transactions.size()) - 2);
    const QString readme = QString::fromUtf8(bytesOf(file("README.md")));
    QCOMPARE(int(found.size()), 5);
    for (const QStringList &lines : std::as_const(found))
        QVERIFY2(readme.contains(QStringLiteral("| %1 |").arg(lines.join(QStringLiteral(", ")))), qPrintable(lines.join(u' ')));
}

void DemoTest::portsConnectButOne()
{
    QSet<QString> contracts, offered;
    QStringList asked;
    const auto files = folderOf(m_dir.path());
    for (auto it = files.begin(); it != files.end(); ++it) {
        const QString text = QString::fromUtf8(it.value());
        if (it.key().endsWith(QLatin1String(".odcs.yaml")))
            contracts.insert(QRegularExpression(QStringLiteral("^id: (\\S+)$"), QRegularExpression::MultilineOption).match(text).captured(1));
        if (!it.key().endsWith(QLatin1String(".odps.yaml")))
            continue;
        const qsizetype outputs = text.indexOf(QLatin1String("outputPorts:"));
        QVERIFY2(outputs > 0, qPrintable(it.key()));
        asked += valuesOf(text.left(outputs), QStringLiteral("contractId"));
        for (const QString &id : valuesOf(text.mid(outputs), QStringLiteral("contractId")))
            offered.insert(id);
    }
    QCOMPARE(int(contracts.size()), 11);
    QCOMPARE(offered, contracts);
    QStringList dangling;
    std::copy_if(asked.begin(), asked.end(), std::back_inserter(dangling), [&](const QString &id) { return !contracts.contains(id); });
    QCOMPARE(dangling, QStringList {QStringLiteral("product-development-visits")});
    QVERIFY(asked.size() > 12);
}

void DemoTest::everyContractHasItsSample()
{
    const auto files = folderOf(m_dir.path());
    for (auto it = files.begin(); it != files.end(); ++it) {
        if (!it.key().endsWith(QLatin1String(".odcs.yaml")))
            continue;
        const QString text = QString::fromUtf8(it.value());
        const QString folder = it.key().left(it.key().lastIndexOf(u'/') + 1);
        const QStringList paths = valuesOf(text, QStringLiteral("path"));
        QCOMPARE(int(paths.size()), 1);
        if (paths.constFirst().contains(QLatin1String("{model"))) {
            QVERIFY(files.contains(folder + QStringLiteral("samples/orders.csv")));
            QVERIFY(files.contains(folder + QStringLiteral("samples/order_items.csv")));
        } else {
            QVERIFY2(files.contains(folder + paths.constFirst()), qPrintable(folder + paths.constFirst()));
        }
    }
}

void DemoTest::refusesAFolderOfSomebodyElse()
{
    QTemporaryDir other;
    QFile mine(other.filePath(QStringLiteral("thesis.txt")));
    QVERIFY(mine.open(QIODevice::WriteOnly));
    mine.write("mine");
    mine.close();
    const auto refused = demo::writeDemo(other.path());
    QVERIFY(!refused);
    QCOMPARE(refused.problem().kind, base::Problem::Kind::Refused);
    QCOMPARE(QDir(other.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList {QStringLiteral("thesis.txt")});

    const auto onFile = demo::writeDemo(mine.fileName());
    QVERIFY(!onFile);
    QCOMPARE(onFile.problem().kind, base::Problem::Kind::Refused);
    QCOMPARE(bytesOf(mine.fileName()), QByteArray("mine"));
    QVERIFY(!demo::writeDemo(QString()));
}

void DemoTest::bringsAnOldDemoBack()
{
    QTemporaryDir other;
    const QString dir = other.filePath(QStringLiteral("a/b"));
    QVERIFY(demo::writeDemo(dir));
    const auto before = folderOf(dir);
    QFile spoilt(dir + QStringLiteral("/README.md"));
    QVERIFY(spoilt.open(QIODevice::WriteOnly));
    spoilt.write("spoilt");
    spoilt.close();
    QFile own(dir + QStringLiteral("/notes.txt"));
    QVERIFY(own.open(QIODevice::WriteOnly));
    own.close();
    QVERIFY(demo::writeDemo(dir));
    auto after = folderOf(dir);
    QVERIFY(after.remove(QStringLiteral("/notes.txt")) == 1);
    QCOMPARE(after, before);
}

QTEST_APPLESS_MAIN(DemoTest)
#include "tst_demomesh.moc"
