// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/keys.h"

#include <QMap>
#include <QRandomGenerator>
#include <QTest>

using namespace meshwright::quality;

class TestKeys : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void agreesWithCounting_data();
    void agreesWithCounting();
    void fingerprintsSeeEveryByte();
};

void TestKeys::agreesWithCounting_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("different");
    QTest::addColumn<qint64>("memory");
    QTest::newRow("none") << 0 << 1 << qint64(1 << 20);
    QTest::newRow("one value") << 100'000 << 1 << qint64(1 << 20);
    QTest::newRow("few values") << 100'000 << 40 << qint64(1 << 20);
    QTest::newRow("some pairs") << 200'000 << 3'000'000 << qint64(100 << 20);
    QTest::newRow("on disk") << 300'000 << 5'000'000 << qint64(1 << 20);
}

void TestKeys::agreesWithCounting()
{
    QFETCH(int, rows);
    QFETCH(int, different);
    QFETCH(qint64, memory);
    constexpr size_t keep = 50;
    const auto pages = makeKeyPages(memory);
    KeyCollector first(pages, keep), second(pages, keep);
    QRandomGenerator random{quint32(different)};
    QMap<int, QList<quint64>> places;
    for (int row = 0; row < rows; ++row) {
        const int key = random.bounded(different);
        const RowPlace place = RowPlace::of(row / 1000, row % 1000);
        const QByteArray text = QByteArray::number(key);
        (row / 1000 % 2 ? second : first).add(fingerprint({text.constData(), size_t(text.size())}, 42), place);
        places[key].append(place.packed);
    }
    qint64 inGroups = 0, groups = 0;
    QList<quint64> named;
    for (const QList<quint64> &group : std::as_const(places)) {
        if (group.size() < 2)
            continue;
        ++groups;
        inGroups += group.size();
        named += group;
    }
    std::sort(named.begin(), named.end());
    named = named.mid(0, keep);
    const auto answer = findRepeated({&first, &second}, keep, 2);
    QVERIFY2(bool(answer), answer ? "" : qPrintable(answer.problem().what));
    QCOMPARE(answer->groups, groups);
    QCOMPARE(answer->rowsInGroups, inGroups);
    QList<quint64> got;
    for (const RowPlace &place : answer->first)
        got.append(place.packed);
    QCOMPARE(got, named);
}

void TestKeys::fingerprintsSeeEveryByte()
{
    for (int length = 1; length < 70; ++length) {
        const QByteArray text(length, 'a');
        const Fingerprint whole = fingerprint({text.constData(), size_t(length)}, 1);
        for (int at = 0; at < length; ++at) {
            QByteArray other = text;
            other[at] = 'b';
            const Fingerprint changed = fingerprint({other.constData(), size_t(length)}, 1);
            QVERIFY2(changed.low != whole.low && changed.high != whole.high, qPrintable(QStringLiteral("%1 of %2").arg(at).arg(length)));
        }
    }
    QVERIFY(fingerprint("ab", 1).low != fingerprint("ab", 2).low);
}

QTEST_APPLESS_MAIN(TestKeys)
#include "tst_keys.moc"
