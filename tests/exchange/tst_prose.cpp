// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/prose.h"

#include <QTest>

using namespace meshwright;
using namespace Qt::StringLiterals;

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
        row("plain", u"one\ntwo"_s, u"<p>one\ntwo</p>\n"_s);
        row("paragraphs", u"one\n\n\ntwo\n"_s, u"<p>one</p>\n<p>two</p>\n"_s);
        row("code", u"the sum of `total`, not `a\nb`"_s, u"<p>the sum of <code>total</code>, not `a\nb`</p>\n"_s);
        row("strong", u"**never** 2 ** 3 ** 4 * 5"_s, u"<p><b>never</b> 2 ** 3 ** 4 * 5</p>\n"_s);
        row("names keep their signs", u"a_b_c and *args and 3*4*5"_s, u"<p>a_b_c and *args and 3*4*5</p>\n"_s);
        row("a list", u"Use:\n- one\n  more\n- `two`\nThen"_s, u"<p>Use:</p>\n<ul><li>one more</li><li><code>two</code></li></ul>\n<p>Then</p>\n"_s);
        row("numbers", u"1. a\n2. b\n- c"_s, u"<ol><li>a</li><li>b</li></ol>\n<ul><li>c</li></ul>\n"_s);
        row("no list", u"-5 degrees\n2026.01"_s, u"<p>-5 degrees\n2026.01</p>\n"_s);
        row("a link tells where it leads", u"see [the docs](https://example.org/a)."_s, u"<p>see the docs (<a href=\"https://example.org/a\" rel=\"noopener noreferrer\">https://example.org/a</a>).</p>\n"_s);
        row("an address", u"at https://example.org/x?a=1&b=2, or so"_s, u"<p>at <a href=\"https://example.org/x?a=1&amp;b=2\" rel=\"noopener noreferrer\">https://example.org/x?a=1&amp;b=2</a>, or so</p>\n"_s);
        row("hostile", u"[bank](javascript:alert(1)) <img src=x onerror=y> `<script>` **<b>** [x](data:text/html,<b>)"_s,
            u"<p>[bank](javascript:alert(1)) &lt;img src=x onerror=y&gt; <code>&lt;script&gt;</code> <b>&lt;b&gt;</b> x (data:text/html,&lt;b&gt;)</p>\n"_s);
        row("arguments are no places", u"%1 `%2` **%3**"_s, u"<p>%1 <code>%2</code> <b>%3</b></p>\n"_s);
    }

    void texts()
    {
        QFETCH(QString, text);
        QTEST(exchange::html::prose(text), "html");
    }

    // Each of these would take minutes where a sign looked for its end again and again.
    void muchOfOneSignIsNoTrouble()
    {
        for (const QString &sign : {u"["_s, u"`"_s, u"**"_s, u"[a]("_s, u"- "_s, u"\n"_s, u"https://"_s})
            QVERIFY(!exchange::html::prose(u"x"_s + sign.repeated(200'000)).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestProse)
#include "tst_prose.moc"
