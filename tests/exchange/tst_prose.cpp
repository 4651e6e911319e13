// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/prose.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

using namespace meshwright;
using namespace Qt::StringLiterals;

namespace {

QString link(const QString &address, const QString &words)
{
    return u"<a href=\"%1\" rel=\"noopener noreferrer\">%2</a>"_s.arg(address, words);
}

QString told(const QString &words, const QString &address)
{
    return link(address, words) + u" <span class=\"muted\">(%1)</span>"_s.arg(address);
}

} // namespace

/// What people write into descriptions, as a page shows it.
class TestProse : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void texts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("html");
        const auto row = [](const char *name, const QString &text, const QString &html) { QTest::newRow(name) << text << html; };
        row("nothing", u"  \n "_s, u""_s);
        row("lines stay", u"one\ntwo"_s, u"<p>one<br/>two</p>\n"_s);
        row("paragraphs", u"one\n\n\ntwo\n"_s, u"<p>one</p>\n<p>two</p>\n"_s);
        row("code", u"the sum of `total`"_s, u"<p>the sum of <code>total</code></p>\n"_s);
        row("stress", u"**never** *ever* ~~no~~, 2 ** 3 ** 4 * 5"_s, u"<p><strong>never</strong> <em>ever</em> <del>no</del>, 2 ** 3 ** 4 * 5</p>\n"_s);
        row("names keep their signs", u"a_b_c and *args, ~5 to ~10"_s, u"<p>a_b_c and *args, ~5 to ~10</p>\n"_s);
        row("a list", u"Use:\n- one\n  more\n- `two`\n\nThen"_s, u"<p>Use:</p>\n<ul><li>one<br/>more</li>\n<li><code>two</code></li>\n</ul>\n<p>Then</p>\n"_s);
        row("numbers", u"3. a\n4. b\n- c"_s, u"<ol start=\"3\"><li>a</li>\n<li>b</li>\n</ol>\n<ul><li>c</li>\n</ul>\n"_s);
        row("nested", u"- a\n  - b\n    1. c"_s, u"<ul><li>a\n<ul><li>b\n<ol><li>c</li>\n</ol>\n</li>\n</ul>\n</li>\n</ul>\n"_s);
        row("tasks", u"- [x] a\n- [ ] b"_s, u"<ul><li class=\"task\">\u2611\u00a0a</li>\n<li class=\"task\">\u2610\u00a0b</li>\n</ul>\n"_s);
        row("no list", u"-5 degrees\n2026.01"_s, u"<p>-5 degrees<br/>2026.01</p>\n"_s);
        row("headings come below the page's", u"# A\n## B\n###### C"_s, u"<h5>A</h5>\n<h6>B</h6>\n<h6>C</h6>\n"_s);
        row("a quote", u"> said\n> so"_s, u"<blockquote><p>said<br/>so</p>\n</blockquote>\n"_s);
        row("fenced code", u"```sql\nselect *\n  from a < b\n```"_s, u"<pre><code>select *\n  from a &lt; b\n</code></pre>\n"_s);
        row("a table", u"|a|b|\n|-|-:|\n|1|`x`|"_s,
            u"<table class=\"written\"><thead><tr><th>a</th><th align=\"right\">b</th></tr></thead>\n<tr><td>1</td><td align=\"right\"><code>x</code></td></tr>\n</table>\n"_s);
        row("a rule", u"a\n\n---\n"_s, u"<p>a</p>\n<hr/>\n"_s);
        row("a link tells where it leads", u"see [the docs](https://example.org/a)."_s, u"<p>see %1.</p>\n"_s.arg(told(u"the docs"_s, u"https://example.org/a"_s)));
        row("a link by its name", u"see [the docs][d]\n\n[d]: https://example.org/a"_s, u"<p>see %1</p>\n"_s.arg(told(u"the docs"_s, u"https://example.org/a"_s)));
        row("an address", u"at https://example.org/x_y_z?a=1&b=2, or so"_s, u"<p>at %1, or so</p>\n"_s.arg(link(u"https://example.org/x_y_z?a=1&amp;b=2"_s, u"https://example.org/x_y_z?a=1&amp;b=2"_s)));
        row("mail", u"<data@example.org>"_s, u"<p>%1</p>\n"_s.arg(link(u"mailto:data@example.org"_s, u"data@example.org"_s)));
        row("an image is its words", u"![the *flow*](https://example.org/x.png \"t\")"_s, u"<p>the flow <span class=\"muted\">(%1)</span></p>\n"_s.arg(link(u"https://example.org/x.png"_s, u"https://example.org/x.png"_s)));
        row("arguments are no places", u"%1 `%2` **%3** [%1](https://example.org/%252)"_s,
            u"<p>%1 <code>%2</code> <strong>%3</strong> <a href=\"https://example.org/%252\" rel=\"noopener noreferrer\">%1</a> <span class=\"muted\">(https://example.org/%252)</span></p>\n"_s);
    }

    void texts()
    {
        QFETCH(QString, text);
        QTEST(exchange::html::prose(text), "html");
    }

    void aCellHasNoParagraphOfItsOwn()
    {
        QCOMPARE(exchange::html::cell(u"one *two*\n"_s), u"one <em>two</em>"_s);
        QCOMPARE(exchange::html::cell(u"one\n\ntwo"_s), u"<p>one</p>\n<p>two</p>\n"_s);
        QCOMPARE(exchange::html::prose(u"one\n\n- two\n\n  three"_s, "lead"), u"<p class=\"lead\">one</p>\n<ul><li><p>two</p>\n<p>three</p>\n</li>\n</ul>\n"_s);
    }

    void harm_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : {u"[bank](javascript:alert(1))"_s, u"<img src=x onerror=y>"_s, u"<script>x</script>"_s, u"<SCRIPT\nsrc=//x>"_s, u"[x](data:text/html,<b>)"_s, u"![x](file:///etc/passwd)"_s,
                 u"[x](<java\tscript:alert(1)>)"_s, u"[x](&#106;avascript:alert(1))"_s, u"[x][y]\n\n[y]: vbscript:z"_s, u"<javascript:alert(1)>"_s, u"**<b onclick=x>**"_s, u"`</code><script>`"_s,
                 u"```\"><script>\n</pre><script>\n```"_s, u"[a\"onmouseover=x](https://example.org/\"onmouseover=\"x)"_s, u"| <style> |\n|--|\n| </td><iframe> |"_s, u"# <svg/onload=x>"_s, u"- <!-- x"_s,
                 u"[x](https://bank.example@evil.example/)"_s, u"[x](//evil.example/a)"_s, u"[x](#a)"_s, u"&lt;script&gt; &#60;script&#62;"_s, u"<https://a.example/\"onclick=x>"_s})
            QTest::newRow(qPrintable(text)) << text;
    }

    // Whatever is written, only elements of ours come out, and links only to the web and to mail.
    void harm()
    {
        QFETCH(QString, text);
        static const QRegularExpression ours(u"</?(?:p|strong|em|del|code|pre|ul|ol|blockquote|table|thead|tr|h[56])>|<(?:br|hr)/>|</?(?:li|td|th)>|<li class=\"task\">|<table class=\"written\">|<span class=\"muted\">|</span>|</a>"
                                             "|<a href=\"(?:https?://|mailto:)[^\"<>]*\" rel=\"noopener noreferrer\">"_s);
        QString rest = exchange::html::prose(text);
        QVERIFY(!rest.isEmpty());
        rest.remove(ours);
        QVERIFY2(!rest.contains(QLatin1Char('<')) && !rest.contains(QLatin1Char('>')) && !rest.contains(QLatin1Char('"')), qPrintable(rest));
    }

    void signsThatTurnTheTextAreShown()
    {
        QVERIFY(!exchange::html::prose(u"a&#x202e;b \u202ec `\u2066`"_s).contains(QRegularExpression(u"[\u202e\u2066]"_s)));
        QVERIFY(exchange::html::prose(u"[bank](https://b\u0430nk.example/)"_s).contains(u"(https://xn--"_s));
    }

    // A quarter of a second each at the worst, with the longest text there may be.
    void muchOfOneSignIsNoTrouble()
    {
        QStringList hostile = {u"| "_s.repeated(4000) + u"\n"_s + u"|-"_s.repeated(4000) + u"\n"_s + u"|\n"_s.repeated(1500), u"[a]: https://example.org/"_s + u"x"_s.repeated(9000) + u"\n\n"_s + u"[a]"_s.repeated(3500)};
        for (const QString &sign : {u"["_s, u"`"_s, u"**"_s, u"*a "_s, u"_a*b "_s, u"[a]("_s, u"![["_s, u"- "_s, u"> "_s, u">"_s, u"1) "_s, u"\n\\"_s, u"https://"_s, u"<"_s, u"<a "_s, u"<!--"_s, u"&a"_s, u"~~"_s, u"\\"_s, u"#\n"_s,
                 u"a\n=\n"_s, u"[a]:b\n"_s, u"|"_s, u"|a"_s, u"-\n"_s, u"* a\n\n"_s, u"<?"_s, u"]("_s, u"__a"_s, u"* * * a\n"_s})
            hostile.append(sign.repeated(20'000 / sign.size()));
        QString stairs, ticks;
        for (int i = 0; stairs.size() < 20'000; ++i)
            stairs += u" "_s.repeated(i) + u"- a\n"_s;
        for (int i = 1; ticks.size() < 20'000; ++i)
            ticks += u"`"_s.repeated(i) + u" "_s;
        hostile << stairs << ticks;
        for (const QString &text : std::as_const(hostile)) {
            QElapsedTimer timer;
            timer.start();
            const QString html = exchange::html::prose(text);
            if (timer.elapsed() > 40)
                qInfo("%lld ms, %lld characters: %s", timer.elapsed(), html.size(), qPrintable(text.left(20)));
            QVERIFY(!html.isEmpty());
            QVERIFY(html.size() <= 1'100'000);
        }
    }

    void whatIsTooLongSaysSo()
    {
        QVERIFY(exchange::html::prose(u"a "_s.repeated(15'000)).contains(u"10000 more characters"_s));
    }
};

QTEST_APPLESS_MAIN(TestProse)
#include "tst_prose.moc"
