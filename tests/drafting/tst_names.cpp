// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/names.h"
#include "drafting/personaldata.h"

#include <QTest>

using namespace meshwright::drafting;
using meshwright::sampling::Likeness;

class TestNames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesThatPeopleWrite_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("column");
        const auto row = [](const char *written, const char *id, const char *column) { QTest::newRow(written) << QString::fromUtf8(written) << QString::fromUtf8(id) << QString::fromUtf8(column); };
        row("Customer Orders (EU)", "customer-orders-eu", "customer_orders_eu");
        row("orderDate", "order-date", "order_date");
        row("HTTPStatus", "http-status", "http_status");
        row("Straße/Größe", "strasse-grosse", "strasse_grosse");
        row("  __a__ b  ", "a-b", "a_b");
        row("2024 sales", "2024-sales", "_2024_sales");
        row("../../etc/passwd", "etc-passwd", "etc_passwd");
        row("顧客", "", "");
        row("", "", "");
    }
    void namesThatPeopleWrite()
    {
        QFETCH(QString, written);
        QTEST(idFrom(written), "id");
        QTEST(columnNameFrom(written), "column");
    }

    void aTakenNameGetsANumber()
    {
        QCOMPARE(unlike(QStringLiteral("name"), {}), QStringLiteral("name"));
        QCOMPARE(unlike(QStringLiteral("name"), {QStringLiteral("Name"), QStringLiteral("name_2")}), QStringLiteral("name_3"));
    }

    void personalDataIsHintedAt_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<bool>("personal");
        for (const char *name : {"E-Mail", "customer_email", "FirstName", "billing_address", "Date of birth", "zip", "IBAN"})
            QTest::newRow(name) << QString::fromUtf8(name) << true;
        for (const char *name : {"order_id", "product_name", "telephony_cost", "zipped", "first_order", "ship_date", "description", "addressable"})
            QTest::newRow(name) << QString::fromUtf8(name) << false;
    }
    void personalDataIsHintedAt()
    {
        QFETCH(QString, column);
        QFETCH(bool, personal);
        QCOMPARE(!personalDataHint(column, Likeness::None).isEmpty(), personal);
        QVERIFY(!personalDataHint(column, Likeness::Email).isEmpty()); // by its values
    }
};

QTEST_GUILESS_MAIN(TestNames)
#include "tst_names.moc"
