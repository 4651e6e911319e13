// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/html.h"

#include "base/tr.h"

#include <QUrl>

namespace meshwright::exchange::html {

namespace {

bool isHarmful(QChar sign)
{
    const char16_t code = sign.unicode();
    const bool control = (code < 0x20 && code != '\n' && code != '\t') || (code >= 0x7f && code < 0xa0);
    const bool turns = code == 0x061c || code == 0x200e || code == 0x200f || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
    return control || turns || code == 0xfffe || code == 0xffff;
}

const char *sharedStyle = R"(
:root { color-scheme: light dark;
  --base: #ffffff; --soft: #f6f7f9; --line: #e1e5ea; --text: #1b2430; --muted: #5b6675; --accent: #0b7285; --accent-soft: #e3f4f6;
  --pass: #1a7f37; --fail: #c6282b; --warning: #9a6700; --not-evaluated: #6e7781; --waived: #8250df; }
@media (prefers-color-scheme: dark) { :root {
  --base: #14181d; --soft: #1a1f26; --line: #2b323b; --text: #e6eaf0; --muted: #9aa5b1; --accent: #3cc0cc; --accent-soft: #123238;
  --pass: #4ac26b; --fail: #ff7b72; --warning: #d4a72c; --not-evaluated: #8b949e; --waived: #b392f0; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 72rem; padding: 2rem; background: var(--base); color: var(--text);
  font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 .5rem; } h2 { font-size: 1.25rem; margin: 2.5rem 0 .5rem; }
h3 { font-size: 1rem; margin: 1.5rem 0 .25rem; } h4 { font-size: .9rem; margin: 1rem 0 .25rem; } p { margin: .25rem 0 .75rem; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0 1rem; }
th, td { text-align: left; vertical-align: top; padding: .45rem .75rem; border-bottom: 1px solid var(--line); }
th { font-size: .75rem; color: var(--muted); font-weight: 600; background: var(--soft); }
h5, h6 { font-size: .9rem; margin: .75rem 0 .25rem; } h6 { color: var(--muted); } ul, ol { margin: .25rem 0 .75rem; padding-left: 1.5rem; } li > ul, li > ol { margin-bottom: .25rem; }
li.task { list-style: none; margin-left: -1.25rem; } blockquote { margin: .5rem 0; padding: .1rem 1rem; border-left: 3px solid var(--line); color: var(--muted); }
pre { background: var(--soft); border: 1px solid var(--line); border-radius: 4px; padding: .6rem .8rem; margin: .5rem 0; white-space: pre-wrap; }
hr { border: 0; border-top: 1px solid var(--line); margin: 1rem 0; } table.written { width: auto; } td > p:last-child { margin-bottom: 0; }
th[align=right], td[align=right] { text-align: right; } th[align=center], td[align=center] { text-align: center; } a { color: var(--accent); } code { font: .85em ui-monospace, Consolas, "DejaVu Sans Mono", monospace; }
.muted { color: var(--muted); } .number { text-align: right; }
.chip { display: inline-block; padding: 0 .6rem; border: 1px solid var(--line); border-radius: 1rem; background: var(--soft); font-size: .85rem; }
@media print { :root { color-scheme: light; --base: #fff; --soft: #fff; --line: #bbb; --text: #000; --muted: #444; --accent: #000; }
  body { max-width: none; padding: 0; font-size: 11px; } tr, h2, h3, h4 { break-inside: avoid; break-after: avoid-page; } tr { break-after: auto; } thead { display: table-header-group; } }
)";

} // namespace

QString escaped(QStringView text)
{
    QString out = text.toString();
    for (QChar &sign : out) {
        if (isHarmful(sign))
            sign = QChar::ReplacementCharacter;
    }
    return out.toHtmlEscaped();
}

QString href(const QString &address)
{
    if (address.contains(QLatin1Char(' ')) || address.contains(QLatin1Char('\n')))
        return {};
    const QUrl url(address, QUrl::StrictMode);
    const QString scheme = url.scheme();
    const bool web = (scheme == QLatin1String("https") || scheme == QLatin1String("http")) && !url.host().isEmpty();
    if (!url.isValid() || (!web && !(scheme == QLatin1String("mailto") && url.path().contains(QLatin1Char('@')))))
        return {};
    return escaped(QString::fromLatin1(url.toEncoded()));
}

QString linked(const QString &text)
{
    const QString target = href(text);
    return target.isEmpty() ? escaped(text) : QStringLiteral("<a href=\"%1\" rel=\"noopener noreferrer\">%2</a>").arg(target, escaped(text));
}

QString anchor(QStringView text)
{
    return QLatin1String("x") + QString::fromLatin1(text.toUtf8().toHex());
}

QByteArray document(const QString &title, const QString &body, const QString &style)
{
    // The policy holds even where a browser would run or load something that slipped through.
    //: The language of a page, as its code.
    const QString language = base::tr("en");
    const QString head = QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                                        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n"
                                        "<meta name=\"viewport\" content=\"width=device-width\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<title>").arg(language);
    return (head + escaped(title) + QLatin1String("</title>\n<style>") + QLatin1String(sharedStyle) + style + QLatin1String("</style>\n</head>\n<body>\n") + body
            + QLatin1String("</body>\n</html>\n"))
        .toUtf8();
}

} // namespace meshwright::exchange::html
