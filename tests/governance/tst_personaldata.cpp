// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/personaldata.h"

#include <QTest>

using namespace meshwright::governance;

class TestPersonalData : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void names_data();
    void names();
    void values_data();
    void values();
    void sharesDecide();
};

void TestPersonalData::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("kinds");
    const auto row = [](const char *name, PersonalKinds kinds) { QTest::newRow(name) << QString::fromUtf8(name) << int(kinds); };
    row("email", PersonalKind::Email);
    row("customerEmail", PersonalKind::Email);
    row("E-Mail_2", PersonalKind::Email);
    row("EMAIL_ADDRESS", PersonalKind::Email);
    row("emails", PersonalKind::Email);
    row("homePhoneNo", PersonalKind::Phone);
    row("IBAN", PersonalKind::Iban);
    row("first_name", PersonalKind::PersonName);
    row("customerName", PersonalKind::PersonName);
    row("DateOfBirth", PersonalKind::BirthDate);
    row("shipping_postal_code", PersonalKind::Address);
    row("clientIP", PersonalKind::IpAddress);
    row("taxId", PersonalKind::NationalId);
    row("gender", PersonalKind::Trait);
    for (const char *innocent : {"product_name", "price", "order_id", "description", "emailed", "headphones_model", "timestamp", "ribbons", "naming", "addressable", "state", ""})
        row(innocent, {});
}

void TestPersonalData::names()
{
    QFETCH(QString, name);
    QFETCH(int, kinds);
    QCOMPARE(int(kindsOfName(name)), kinds);
}

void TestPersonalData::values_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("kinds");
    const auto row = [](const char *value, PersonalKinds kinds) { QTest::newRow(value) << QByteArray(value) << int(kinds); };
    row("kim@example.org", PersonalKind::Email);
    row(" kim.o'hara+x@mail.example.org ", PersonalKind::Email);
    row("@example.org", {});
    row("kim@example", {});
    row("a@b@example.org", {});
    row("see kim@example.org", {});
    row("+49 555 0193847", PersonalKind::Phone);
    row("(030) 555-0199", PersonalKind::Phone);
    row("0170 5550199", PersonalKind::Phone);
    row("01/02/2024", {}); // a date
    row("1234567", {});
    row("DE89 3704 0044 0532 0130 00", PersonalKind::Iban);
    row("GB82WEST12345698765432", PersonalKind::Iban);
    row("DE88370400440532013000", {}); // wrong check digits
    row("4111 1111 1111 1111", PersonalKind::CardNumber);
    row("5500-0000-0000-0004", PersonalKind::CardNumber);
    row("4111111111111112", {}); // wrong check digit
    row("9111111111111111", {});
    row("192.168.0.1", PersonalKind::IpAddress);
    row("1.2.3", {});
    row("256.1.1.1", {});
    row("1.2.3.4.5", {});
    row("Greta Lindberg", {});
    row("Maria Lindberg", PersonalKind::PersonName);
    row("Lindberg, Maria", PersonalKind::PersonName);
    row("Mark Down 2", {});
    row("maria lindberg", {});
    row("Trail Running Shoe", {});
    row("", {});
    row("\xFF\xFE", {});
}

void TestPersonalData::values()
{
    QFETCH(QByteArray, value);
    QFETCH(int, kinds);
    QCOMPARE(int(kindsOfValue(std::string_view(value.constData(), size_t(value.size())))), kinds);
}

void TestPersonalData::sharesDecide()
{
    // one e-mail address in twenty is enough, one phone number in twenty is a number like any other
    PersonalTally tally;
    for (int i = 0; i < 19; ++i)
        tally.add("nothing");
    tally.add("kim@example.org");
    QCOMPARE(int(tally.kinds()), int(PersonalKind::Email));
    PersonalTally rare;
    for (int i = 0; i < 30; ++i)
        rare.add("nothing");
    rare.add("kim@example.org");
    QCOMPARE(int(rare.kinds()), 0);
    PersonalTally phones;
    for (int i = 0; i < 10; ++i)
        phones.add(i < 8 ? "+49 555 0193847" : "none");
    QCOMPARE(int(phones.kinds()), int(PersonalKind::Phone));
    QCOMPARE(int(PersonalTally().kinds()), 0);
}

QTEST_APPLESS_MAIN(TestPersonalData)
#include "tst_personaldata.moc"
