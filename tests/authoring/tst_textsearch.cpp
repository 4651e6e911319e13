// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/textsearch.h"

#include <QTest>

using namespace meshwright;
using authoring::Search;
using namespace Qt::StringLiterals;

class TestTextSearch : public QObject {
    Q_OBJECT

    static QByteArray replaced(const QByteArray &text, const Search &search, const QString &by)
    {
        const auto found = authoring::findAll(text, search);
        const auto patches = authoring::replaceAll(text, search, found->spans, by);
        return *patches->applied(text);
    }

private Q_SLOTS:
    void findsBytes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("how"); // c: case, w: words, r: regex
        QTest::addColumn<QList<int>>("begins");
        QTest::newRow("any case") << QByteArray("Name: name\nNAME\n") << u"name"_s << u""_s << QList<int>{0, 6, 11};
        QTest::newRow("case") << QByteArray("Name: name\nNAME\n") << u"name"_s << u"c"_s << QList<int>{6};
        QTest::newRow("words") << QByteArray("order order_id reorder order") << u"order"_s << u"w"_s << QList<int>{0, 23};
        QTest::newRow("signs mean themselves") << QByteArray("a.b axb") << u"a.b"_s << u""_s << QList<int>{0};
        QTest::newRow("regex") << QByteArray("a.b axb") << u"a.b"_s << u"r"_s << QList<int>{0, 4};
        QTest::newRow("bytes, not characters") << QByteArray("\xC3\xA9\xF0\x9F\x98\x80 x\nx") << u"x"_s << u""_s << QList<int>{7, 9};
        QTest::newRow("line ends") << QByteArray("x\r\nx\r\n") << u"x$"_s << u"r"_s << QList<int>{0, 3};
        QTest::newRow("nothing is no match") << QByteArray("abc") << u"z*"_s << u"r"_s << QList<int>{};
        QTest::newRow("no pattern") << QByteArray("abc") << QString() << u""_s << QList<int>{};
    }

    void findsBytes()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, pattern);
        QFETCH(QString, how);
        QFETCH(QList<int>, begins);
        const auto found = authoring::findAll(text, {pattern, how.contains(u'c'), how.contains(u'w'), how.contains(u'r')});
        QVERIFY(found);
        QList<int> got;
        for (const base::Span &span : found->spans)
            got.append(int(span.begin));
        QCOMPARE(got, begins);
    }

    void replacesBytes()
    {
        QCOMPARE(replaced("a: x # x\r\nb: X\r\n", {u"x"_s, true, false, false}, u"$1"_s), QByteArray("a: $1 # $1\r\nb: X\r\n"));
        QCOMPARE(replaced("first_name: last_name", {u"(\\w+)_name"_s, false, false, true}, u"$1Name$$"_s), QByteArray("firstName$: lastName$"));
        QCOMPARE(replaced("abc abc", {u"(?<=a)b"_s, false, false, true}, u"[$0]"_s), QByteArray("a[b]c a[b]c"));
    }

    void thousandsBecomeOneChange()
    {
        QByteArray text, wanted;
        for (int i = 0; i < 3000; ++i) {
            text += "key: old\n";
            wanted += "key: new\n";
        }
        const Search search{u"old"_s, false, false, false};
        const auto patches = authoring::replaceAll(text, search, authoring::findAll(text, search)->spans, u"new"_s);
        QCOMPARE(patches->patches().size(), size_t(1));
        QCOMPARE(*patches->applied(text), wanted);
    }

    void saysWhatIsNoPattern()
    {
        const auto found = authoring::findAll("abc", {u"(a"_s, false, false, true});
        QVERIFY(!found);
        QVERIFY(found.problem().what.contains(u"regular expression"_s));
        QVERIFY(!authoring::findAll("abc", {u"(*LIMIT_MATCH=5)a"_s, false, false, true}));
    }

    void stopsWhereItWouldNotEnd()
    {
        QByteArray text;
        for (int i = 0; i < 20'000; ++i)
            text += QByteArray(400, 'a') + "!\n";
        const auto found = authoring::findAll(text, {u"^(a|aa)+$"_s, false, false, true});
        QVERIFY(found);
        QVERIFY(found->isPartial);
    }
};

QTEST_GUILESS_MAIN(TestTextSearch)
#include "tst_textsearch.moc"
