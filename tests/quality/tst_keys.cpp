// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/fingerprint.h"
#include "quality/keyanswer.h"

#include <QMap>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace meshwright::quality;

class TestKeys : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void agreesWithCounting_data();
    void agreesWithCounting();
    void findsWhatIsMissing();
    void numbersShareNoFingerprint();
    void fingerprintsSeeEveryByte();
};

void TestKeys::agreesWithCounting_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("different");
    QTest::addColumn<qint64>("memory");
    QTest::addColumn<int>("bits");
    QTest::addColumn<size_t>("compared");
    QTest::newRow("none") << 0 << 1 << qint64(1 << 20) << 96 << size_t(1000000);
    QTest::newRow("one value") << 100'000 << 1 << qint64(1 << 20) << 96 << size_t(1000000);
    QTest::newRow("few values") << 100'000 << 40 << qint64(1 << 20) << 96 << size_t(1000000);
    QTest::newRow("some pairs") << 200'000 << 3'000'000 << qint64(100 << 20) << 96 << size_t(1000000);
    QTest::newRow("on disk") << 300'000 << 5'000'000 << qint64(1 << 20) << 96 << size_t(1000000);
    QTest::newRow("many that share") << 60'000 << 80'000 << qint64(100 << 20) << 8 << size_t(1000000);
    QTest::newRow("few that share") << 60'000 << 40 << qint64(100 << 20) << 3 << size_t(1000000);
    QTest::newRow("too many to compare") << 200'000 << 100'000 << qint64(100 << 20) << 96 << size_t(1000);
}

/// Whatever the fingerprints say: where many different keys share one, their values are compared.
void TestKeys::agreesWithCounting()
{
    QFETCH(int, rows);
    QFETCH(int, different);
    QFETCH(qint64, memory);
    QFETCH(int, bits);
    QFETCH(size_t, compared);
    KeyOptions options;
    options.keep = 50;
    options.bits = bits;
    const auto pages = makeKeyPages(memory);
    KeyCollector first(pages, options), second(pages, options);
    QRandomGenerator random{quint32(different)};
    QMap<int, QList<quint64>> places;
    QByteArrayList keys;
    const auto printOf = [](const QByteArray &text) { return fingerprint({text.constData(), size_t(text.size())}, 42); };
    for (int row = 0; row < rows; ++row) {
        const int key = random.bounded(different);
        const RowPlace place = RowPlace::of(row / 1000, row % 1000);
        keys.append(QByteArray::number(key));
        KeyCollector &one = row / 1000 % 2 ? second : first;
        const std::string_view text(keys.last().constData(), size_t(keys.last().size()));
        one.add(printOf(keys.last()), place, one.looksAtTexts() ? KeyCollector::Known::Text : KeyCollector::Known::Later, text);
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
    named = named.mid(0, qsizetype(options.keep));
    KeyQuestion question;
    question.threads = 2;
    question.compared = compared;
    question.read = [&](qint64 block, std::span<const int> wanted, const FoundKey &found) {
        for (const int row : wanted) {
            const QByteArray &key = keys[qsizetype(block * 1000 + row)];
            found(row, printOf(key), {key.constData(), size_t(key.size())});
        }
        return meshwright::base::Result<void>();
    };
    const auto answer = findRepeated({&first, &second}, question);
    QVERIFY2(bool(answer), answer ? "" : qPrintable(answer.problem().what));
    QCOMPARE(answer->groups, groups);
    QCOMPARE(answer->rows, inGroups);
    QCOMPARE(answer->occurrences, inGroups);
    QCOMPARE(answer->unsure > 0, compared < 10'000);
    QList<quint64> got;
    for (const RowPlace &place : answer->first)
        got.append(place.packed);
    QCOMPARE(got, named);
}

/// What is not among the others, some of it on disk; marks and the first rows say the same.
void TestKeys::findsWhatIsMissing()
{
    KeyOptions options;
    options.needsEachRow = true;
    options.keep = 20;
    const auto pages = makeKeyPages(1 << 20);
    KeyCollector own(pages, options), others(pages, options);
    const auto printOf = [](int key) { return fingerprint(quint64(key), 7); };
    for (int i = 0; i < 400'000; ++i) {
        own.add(printOf(i), RowPlace::of(i / 1000, i % 1000));
        if (i % 100 != 3)
            others.add(printOf(i), {});
    }
    QList<quint64> marked, first;
    KeyQuestion question;
    question.mark = [&](RowPlace place) { marked.append(place.packed); };
    const auto answer = findMissing({&own}, {&others}, question);
    QVERIFY2(bool(answer), answer ? "" : qPrintable(answer.problem().what));
    QCOMPARE(answer->rows, qint64(4000));
    std::sort(marked.begin(), marked.end());
    QCOMPARE(marked.size(), 4000);
    for (qsizetype i = 0; i < marked.size(); ++i)
        QCOMPARE(marked[i], RowPlace::of((3 + i * 100) / 1000, int((3 + i * 100) % 1000)).packed);
    for (const RowPlace &place : answer->first)
        first.append(place.packed);
    QCOMPARE(first, marked.mid(0, 20));
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

void TestKeys::numbersShareNoFingerprint()
{
    QSet<quint64> seen;
    for (quint64 i = 0; i < 100'000; ++i)
        seen.insert(fingerprint(i * 0x9E3779B97F4A7C15, 5).low);
    QCOMPARE(seen.size(), 100'000);
}

QTEST_APPLESS_MAIN(TestKeys)
#include "tst_keys.moc"
