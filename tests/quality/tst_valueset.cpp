// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/valueset.h"
#include "sampling/source.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace meshwright;
using quality::ValueSet;

class TestValueSet : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsWhatIsInIt_data();
    void findsWhatIsInIt();
    void numbersCountByValue();
};

void TestValueSet::findsWhatIsInIt_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("longest");
    QTest::newRow("none") << 0 << 4;
    QTest::newRow("one") << 1 << 12;
    QTest::newRow("short") << 30 << 8;
    QTest::newRow("some long") << 40 << 25;
    QTest::newRow("many") << 5000 << 16;
}

/// Both ways to look say what a set of Qt's says, whatever lies behind the text.
void TestValueSet::findsWhatIsInIt()
{
    QFETCH(int, count);
    QFETCH(int, longest);
    QRandomGenerator random(quint32(count + 1));
    const auto word = [&] {
        QByteArray text;
        for (int length = random.bounded(longest + 1); length > 0; --length)
            text += "abA\0"[random.bounded(4)];
        return text;
    };
    QByteArrayList values;
    for (int i = 0; i < count; ++i)
        values.append(word());
    const QSet<QByteArray> judge(values.begin(), values.end());
    const ValueSet set(values, false);
    for (int i = 0; i < 50'000; ++i) {
        const QByteArray text = count > 0 && random.bounded(3) == 0 ? values[random.bounded(count)] : word();
        const QByteArray held = text + QByteArray(int(sampling::Cell::padding), "ab"[random.bounded(2)]);
        const bool wanted = judge.contains(text);
        QCOMPARE(set.contains({text.constData(), size_t(text.size())}), wanted);
        QCOMPARE(set.containsPadded({held.constData(), size_t(text.size())}), wanted);
    }
}

void TestValueSet::numbersCountByValue()
{
    const ValueSet set({"1.50", "7"}, true);
    for (const QByteArray text : {"1.5", "1.500", "7.0", "7"}) {
        const QByteArray held = text + QByteArray(40, '0');
        QVERIFY2(set.containsPadded({held.constData(), size_t(text.size())}), text.constData());
    }
    QVERIFY(!set.contains("8"));
}

QTEST_APPLESS_MAIN(TestValueSet)
#include "tst_valueset.moc"
