// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/shape.h"

#include <QRegularExpression>
#include <QTest>

using meshwright::drafting::Shape;

namespace {

std::vector<std::string> many(const char *format, int from, int step, int count)
{
    std::vector<std::string> out;
    for (int i = 0; i < count; ++i)
        out.push_back(QString::asprintf(format, from + i * step).toStdString());
    return out;
}

} // namespace

class TestShape : public QObject {
    Q_OBJECT

private:
    static Shape shapeOf(const std::vector<std::string> &values)
    {
        Shape shape;
        for (const std::string &value : values)
            shape.add(value);
        return shape;
    }

private Q_SLOTS:
    void patternsOfCodes()
    {
        const auto check = [](const std::vector<std::string> &values, const char *expected) {
            const QString pattern = shapeOf(values).pattern();
            QCOMPARE(pattern, QString::fromLatin1(expected));
            for (const std::string &value : values)
                QVERIFY2(pattern.isEmpty() || QRegularExpression(pattern).match(QString::fromStdString(value)).hasMatch(), value.c_str());
        };
        check(many("O-%09d", 700000012, 37, 40), "^O-[0-9]{9}$");
        check(many("%05d", 1234, 1, 40), "^[0-9]{5}$");
        check(many("A.%d+x", 5, 7, 40), "^A\\.[0-9]+\\+x$");
        check(many("%d", 5, 7, 40), "");               // numbers of any length say nothing
        check(many("O-%09d", 1, 1, 19), "");           // too few to tell
        check({40, "Anna"}, "");                       // words
        std::vector<std::string> names;
        for (int i = 0; i < 40; ++i)
            names.push_back(i % 2 ? "Anna" : "Bo");
        check(names, "");
        auto broken = many("O-%09d", 1, 1, 40);
        broken.push_back("none");
        check(broken, "");
        check(many("\xC3\xA9%d", 10, 1, 40), "");
    }

    void datesThatBeginWithTheDay()
    {
        bool sure = false;
        QCOMPARE(shapeOf({"31.12.2025", "01.02.2026"}).dateFormat(sure), QStringLiteral("dd.MM.yyyy"));
        QVERIFY(sure);
        QCOMPARE(shapeOf({"12/31/2025", "1/2/2026"}).dateFormat(sure), QStringLiteral("M/d/yyyy"));
        QVERIFY(sure);
        shapeOf({"01.02.2026", "03.04.2026"}).dateFormat(sure);
        QVERIFY(!sure); // nobody can tell
        QVERIFY(shapeOf({"99.99.2026"}).dateFormat(sure).isEmpty());
        QVERIFY(shapeOf({"2026-01-31"}).dateFormat(sure).isEmpty());
    }

    void decimalCommas()
    {
        QVERIFY(shapeOf({"1,50", "200,00"}).isDecimalComma());
        QVERIFY(shapeOf({"-1,50"}).isDecimalComma());
        QVERIFY(!shapeOf({"1.50"}).isDecimalComma());
        QVERIFY(!shapeOf({}).isDecimalComma());
    }
};

QTEST_GUILESS_MAIN(TestShape)
#include "tst_shape.moc"
