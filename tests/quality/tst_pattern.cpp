// SPDX-License-Identifier: GPL-3.0-or-later
#include "cputimer.h"
#include "quality/pattern.h"

#include "patience.h"
#include "sharedfolder.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace meshwright;
using quality::Dfa;
using quality::Match;
using quality::Pattern;

namespace {

std::string_view view(const QByteArray &text)
{
    return {text.constData(), size_t(text.size())};
}

} // namespace

Q_DECLARE_METATYPE(Match)

class TestPattern : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void matches_data();
    void matches();
    void refuses_data();
    void refuses();
    void tablesAgreeWithTheEngine();
    void fixedShapes_data();
    void fixedShapes();
    void costlyPatternsStayCheap();
    void hostileList();
};

void TestPattern::matches_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Match>("match");
    const auto row = [](const char *pattern, const char *text, bool match) {
        QTest::addRow("%s on %s", pattern, text) << QString::fromUtf8(pattern) << QByteArray(text) << (match ? Match::Yes : Match::No);
    };
    row("^O-[0-9]{3}$", "O-123", true);
    row("^O-[0-9]{3}$", "O-1234", false);
    row("^O-[0-9]{3}$", "xO-123", false);
    row("^O-[0-9]{3}$", "O-123\n", false); // "$" is the very end
    row("b+", "aabbcc", true);
    row("^(a|b)*c?$", "ababc", true);
    row("^(a|b)*c?$", "abd", false);
    row("^a$|^b$", "b", true);
    row("^a|b$", "xb", true);
    row("^a|b$", "xbx", false);
    row("", "", true);
    row("^$", "", true);
    row("^$", "a", false);
    row("^\\w+$", "é", false); // letters are ASCII letters in ECMA-262
    row("^[^x]$", "é", true);
    row("^.{2}$", "éa", true);
    row("^\\s$", "\xC2\xA0", true);
    row("^\\S$", "\xC2\xA0", false);
    row("^\\u00e9$", "é", true);
    row("^[^]$", "\n", true);
    row("^.$", "\n", false);
    row("\\d{2,}", "a1b22", true);
    row("^[\\w.-]+@[a-z]+\\.[a-z]{2,}$", "a.b-c@example.org", true);
    row("^(?=.*\\d)[a-z\\d]+$", "abc1", true);
    row("^(?=.*\\d)[a-z\\d]+$", "abc", false);
    row("^(\\w)\\1$", "aa", true);
    row("^[a-f[]+$", "a[b", true);
    row("\\cA", "\x01", true);
    row("^a{0}$", "", true);
    row("^a{2}b{1,2}$", "aabb", true);
    row("^a{2}b{1,2}$", "aabbb", false);
    row("^(ab?)+$", "aaba", true);
}

void TestPattern::matches()
{
    QFETCH(QString, pattern);
    QFETCH(QByteArray, text);
    const auto compiled = Pattern::compile(pattern);
    QVERIFY2(bool(compiled), compiled ? "" : qPrintable(compiled.problem().what));
    QTEST((*compiled)->search(view(text)), "match");
}

void TestPattern::refuses_data()
{
    QTest::addColumn<QString>("pattern");
    for (const char *pattern : {"(*LIMIT_MATCH=50000000)^a", "(*NO_JIT)a", "([a-z", "(?<=a+)b", "(?:a{1,65535}){1,65535}", "a++", "\\Aa", "[[:alpha:]]", "(?>a)", "(?R)", "(?C1)a", "\\"})
        QTest::newRow(pattern) << QString::fromLatin1(pattern);
}

void TestPattern::refuses()
{
    QFETCH(QString, pattern);
    const auto compiled = Pattern::compile(pattern);
    QVERIFY(!compiled);
    QVERIFY(!compiled.problem().what.isEmpty());
}

void TestPattern::tablesAgreeWithTheEngine()
{
    QRandomGenerator random(11);
    const QList<QByteArray> parts = {"a", "b", "[ab]", "[^a]", "\\d", "\\w", "(a|b)", "(?:ab|c)", "-", "\\.", "[a-c1-3]", "c"};
    const QList<QByteArray> quantifiers = {"", "", "", "*", "+", "?", "{2}", "{1,3}", "{2,}", "*?"};
    int tables = 0, yes = 0, fixed = 0, small = 0;
    for (int i = 0; i < 3000; ++i) {
        QByteArray pattern = random.bounded(2) ? "^" : "";
        for (int count = 1 + random.bounded(4); count > 0; --count)
            pattern += parts[random.bounded(int(parts.size()))] + quantifiers[random.bounded(int(quantifiers.size()))] + (random.bounded(8) ? "" : "|");
        pattern += random.bounded(2) ? "$" : "";
        const auto table = Dfa::build(view(pattern));
        // The same, but in a form that no table is made of.
        const auto engine = Pattern::compile(QString::fromLatin1("(?=)(?:" + pattern + ')'));
        QVERIFY2(bool(engine), pattern.constData());
        QVERIFY(!(*engine)->isTable());
        if (!table)
            continue;
        ++tables;
        fixed += table->isFixed();
        small += table->isSmall();
        for (int j = 0; j < 40; ++j) {
            QByteArray text;
            for (int length = random.bounded(8); length > 0; --length)
                text += QList<QByteArray>{"a", "b", "c", "1", "-", ".", "é", "\n"}[random.bounded(8)];
            const Dfa::Answer answer = table->search(view(text));
            QCOMPARE(table->walk(view(text)), answer);
            if (answer == Dfa::Answer::AskOther)
                continue;
            const Match wanted = (*engine)->search(view(text));
            yes += wanted == Match::Yes;
            QVERIFY2((answer == Dfa::Answer::Yes) == (wanted == Match::Yes), (pattern + " on " + text).constData());
        }
    }
    QVERIFY(tables > 2000);
    QVERIFY(yes > 10'000);
    QVERIFY(small > 1000);
    QVERIFY(fixed > 50);
}

void TestPattern::fixedShapes_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArray>("good");
    QTest::newRow("7 bytes") << QByteArray("^[A-Z]{3}-\\d{3}$") << QByteArray("ABZ-019");
    QTest::newRow("8 bytes") << QByteArray("^\\d{8}$") << QByteArray("01234569");
    QTest::newRow("12 bytes") << QByteArray("^O-[0-9]{10}$") << QByteArray("O-0123456789");
    QTest::newRow("15 bytes, two ranges") << QByteArray("^[0-9A-F]{15}$") << QByteArray("0123456789ABCDF");
    QTest::newRow("16 bytes, three ranges") << QByteArray("^[0-9A-Za-z]{16}$") << QByteArray("09AZaz5mM09AZazq");
    QTest::newRow("32 bytes") << QByteArray("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}y$") << QByteArray("0123abcd-89ef-0000-0123456789aby");
}

/// Every byte at every place: the short way says what the table says.
void TestPattern::fixedShapes()
{
    QFETCH(QByteArray, pattern);
    QFETCH(QByteArray, good);
    const auto table = Dfa::build(view(pattern));
    QVERIFY(table && table->isFixed());
    QCOMPARE(table->search(view(good)), Dfa::Answer::Yes);
    QCOMPARE(table->search(view(good.chopped(1))), Dfa::Answer::No);
    QCOMPARE(table->search(view(good + 'x')), Dfa::Answer::No);
    for (qsizetype place = 0; place < good.size(); ++place) {
        for (int byte = 0; byte < 128; ++byte) {
            QByteArray text = good;
            text[place] = char(byte);
            QCOMPARE(table->search(view(text)), table->walk(view(text)));
        }
    }
}

void TestPattern::costlyPatternsStayCheap()
{
    const QByteArray bomb = QByteArray(60, 'a') + '!';
    for (const char *text : {"^(a+)+$", "^(a|aa)+$", "^(\\w+\\s?)*$", "^(?=(a+)+$)", "(a*)*\\1b"}) {
        const auto pattern = Pattern::compile(QString::fromLatin1(text));
        QVERIFY(bool(pattern));
        CpuTimer time;
        time.start();
        for (int i = 0; i < 300; ++i)
            QVERIFY2((*pattern)->search(view(bomb)) != Match::Yes, text);
        QVERIFY2(time.elapsed() < 5000 * patience, text);
    }
    // A long value that matches is never told not to.
    const auto long1 = Pattern::compile(QStringLiteral("^(?:(a)|b)*$"));
    QVERIFY((*long1)->search(view(QByteArray(1'000'000, 'a'))) != Match::No);
}

void TestPattern::hostileList()
{
    REQUIRE_SHARED(root, "badinput/hostile");
    QFile file(root + QStringLiteral("/regex.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray entries = QJsonDocument::fromJson(file.readAll()).array();
    QVERIFY(entries.size() >= 10);
    for (const QJsonValue &entry : entries) {
        const QString id = entry[QStringLiteral("id")].toString();
        QByteArray subject = entry[QStringLiteral("subject")].toString().toUtf8();
        if (subject.startsWith("(1,000,000"))
            subject = QByteArray(1'000'000, 'a');
        CpuTimer time;
        time.start();
        const auto pattern = Pattern::compile(entry[QStringLiteral("pattern")].toString());
        const Match match = pattern ? (*pattern)->search(view(subject)) : Match::Undecided;
        QVERIFY2(time.elapsed() < 2000 * patience, qPrintable(id));
        if (id == QLatin1String("regex/limit-raise") || id == QLatin1String("regex/no-jit") || id == QLatin1String("regex/unclosed") || id == QLatin1String("regex/lookbehind")
            || id == QLatin1String("regex/too-large"))
            QVERIFY2(!pattern, qPrintable(id));
        if (id == QLatin1String("regex/jit-stack"))
            QCOMPARE(match, Match::Yes);
        if (id == QLatin1String("regex/unicode"))
            QCOMPARE(match, Match::No);
        if (id == QLatin1String("regex/ecma-only"))
            QCOMPARE(match, Match::Yes);
    }
}

QTEST_APPLESS_MAIN(TestPattern)
#include "tst_pattern.moc"
