// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markdown.h"

#include "exchange/html.h"

#include <QRegularExpression>
#include <QStringList>

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <algorithm>
#include <memory>
#include <mutex>
#include <vector>

namespace meshwright::exchange::html {

namespace {

constexpr int deepest = 24;                     ///< elements inside each other; deeper ones are left out, their text stays
constexpr qsizetype mostCells = 20'000;         ///< a row of three signs may stand for as many cells as its table has columns
constexpr qsizetype mostHtml = 1'000'000;       ///< characters; one address may be asked for again and again

using Parser = std::unique_ptr<cmark_parser, decltype(&cmark_parser_free)>;
using Tree = std::unique_ptr<cmark_node, decltype(&cmark_node_free)>;
using Walk = std::unique_ptr<cmark_iter, decltype(&cmark_iter_free)>;

bool mayHaveTables(const QByteArray &text)
{
    qsizetype lines = 1, bars = 0, most = 0;
    for (const char sign : text) {
        bars = sign == '\n' ? 0 : bars + (sign == '|');
        lines += sign == '\n';
        most = std::max(most, bars);
    }
    return most > 0 && lines * (most + 1) <= mostCells;
}

Tree treeOf(const QByteArray &text)
{
    static std::once_flag once;
    std::call_once(once, cmark_gfm_core_extensions_ensure_registered);
    // One tilde is "about" in a description, so it takes two to strike.
    const Parser parser(cmark_parser_new(CMARK_OPT_VALIDATE_UTF8 | CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE), &cmark_parser_free);
    // Not "autolink": addresses are found by words(), which knows what may be one.
    for (const char *extension : {"strikethrough", "tasklist", "table"}) {
        if (qstrcmp(extension, "table") != 0 || mayHaveTables(text))
            cmark_parser_attach_syntax_extension(parser.get(), cmark_find_syntax_extension(extension));
    }
    cmark_parser_feed(parser.get(), text.constData(), size_t(text.size()));
    Tree tree(cmark_parser_finish(parser.get()), &cmark_node_free);
    cmark_consolidate_text_nodes(tree.get()); // else an address falls apart at its underlines
    return tree;
}

QString words(const QString &text)
{
    static const QRegularExpression address(QStringLiteral("\\b(?:https?://|mailto:)[^\\s<>()\"']*[^\\s<>()\"'.,;:!?]"));
    QString out;
    qsizetype done = 0;
    for (auto found = address.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        out += escaped(QStringView(text).sliced(done, match.capturedStart() - done)) + linked(match.captured());
        done = match.capturedEnd();
    }
    return out + escaped(QStringView(text).sliced(done));
}

/// Writes the nodes of a tree as they are entered and left.
class Writer {
public:
    Writer(const char *role, bool isBare) : m_role(role), m_isBare(isBare) {}

    bool write(cmark_node *root)
    {
        const Walk walk(cmark_iter_new(root), &cmark_iter_free);
        for (cmark_event_type event = cmark_iter_next(walk.get()); event != CMARK_EVENT_DONE; event = cmark_iter_next(walk.get())) {
            cmark_node *node = cmark_iter_get_node(walk.get());
            if (event == CMARK_EVENT_ENTER)
                enter(node);
            else
                leave(node);
            if (m_out.size() > mostHtml)
                return false;
        }
        return true;
    }

    QString html() const { return m_out; }

private:
    struct Address {
        QString url;
        qsizetype begin, beginOfWords;
    };

    void enter(cmark_node *node)
    {
        const QString literal = QString::fromUtf8(cmark_node_get_literal(node));
        switch (cmark_node_get_type(node)) {
        case CMARK_NODE_TEXT: text(literal, m_addresses.empty() ? words(literal) : escaped(literal)); return;
        case CMARK_NODE_CODE: text(literal, QStringLiteral("<code>%1</code>").arg(escaped(literal))); return;
        case CMARK_NODE_HTML_INLINE: text(literal, escaped(literal)); return;
        case CMARK_NODE_SOFTBREAK:
        case CMARK_NODE_LINEBREAK: text(QStringLiteral(" "), QStringLiteral("<br/>")); return;
        case CMARK_NODE_CODE_BLOCK: m_out += QStringLiteral("<pre><code>%1</code></pre>\n").arg(escaped(literal)); return;
        case CMARK_NODE_HTML_BLOCK: m_out += QStringLiteral("<p>%1</p>\n").arg(escaped(literal.trimmed()).replace(QLatin1Char('\n'), QLatin1String("<br/>"))); return;
        case CMARK_NODE_THEMATIC_BREAK: m_out += QLatin1String("<hr/>\n"); return;
        case CMARK_NODE_LINK:
        case CMARK_NODE_IMAGE: m_addresses.push_back({QString::fromUtf8(cmark_node_get_url(node)), m_out.size(), m_words.size()}); return;
        default: break;
        }
        const QString name = elementOf(node);
        if (name == QLatin1String("tr"))
            m_column = 0;
        if (name.isEmpty() || ++m_depth > deepest)
            return;
        if (cmark_gfm_extensions_get_table_row_is_header(node))
            m_out += QLatin1String("<thead>");
        m_out += QLatin1Char('<') + name + attributesOf(node, name) + QLatin1Char('>');
        if (isTask(node))
            m_out += QString(cmark_gfm_extensions_get_tasklist_item_checked(node) ? QChar(0x2611) : QChar(0x2610)) + QChar(QChar::Nbsp);
    }

    void leave(cmark_node *node)
    {
        if (const auto type = cmark_node_get_type(node); type == CMARK_NODE_LINK || type == CMARK_NODE_IMAGE)
            return leaveAddress(type == CMARK_NODE_LINK);
        const QString name = elementOf(node);
        if (name.isEmpty()) {
            if (cmark_node_get_type(node) == CMARK_NODE_PARAGRAPH && cmark_node_next(node))
                m_out += QLatin1Char('\n');
            return;
        }
        if (m_depth-- > deepest)
            return;
        m_out += QLatin1String("</") + name + QLatin1Char('>');
        if (cmark_gfm_extensions_get_table_row_is_header(node))
            m_out += QLatin1String("</thead>\n");
        else if ((cmark_node_get_type(node) & CMARK_NODE_TYPE_MASK) == CMARK_NODE_TYPE_BLOCK && name != QLatin1String("td") && name != QLatin1String("th"))
            m_out += QLatin1Char('\n');
    }

    void text(const QString &plain, const QString &html)
    {
        m_out += html;
        if (!m_addresses.empty())
            m_words += plain;
    }

    // The words lead where the address that stands beside them says. Inside a link nothing else can lead anywhere.
    void leaveAddress(bool isLink)
    {
        const Address address = m_addresses.back();
        m_addresses.pop_back();
        const QString spoken = m_words.mid(address.beginOfWords);
        const QString inside = isLink ? m_out.mid(address.begin) : escaped(spoken);
        m_out.truncate(address.begin);
        const QString target = m_addresses.empty() ? html::href(address.url) : QString();
        const bool tellsItself = spoken.trimmed().isEmpty() || spoken == address.url || QLatin1String("mailto:") + spoken == address.url;
        if (tellsItself)
            m_out += target.isEmpty() ? escaped(address.url) : QStringLiteral("<a href=\"%1\" rel=\"noopener noreferrer\">%2</a>").arg(target, escaped(spoken.trimmed().isEmpty() ? address.url : spoken));
        else if (target.isEmpty() || !isLink)
            m_out += address.url.isEmpty() ? inside : QStringLiteral("%1 <span class=\"muted\">(%2)</span>").arg(inside, target.isEmpty() ? escaped(address.url) : linked(address.url));
        else
            m_out += QStringLiteral("<a href=\"%1\" rel=\"noopener noreferrer\">%2</a> <span class=\"muted\">(%3)</span>").arg(target, inside, told(address.url, target));
        if (m_addresses.empty())
            m_words.clear();
    }

    // Letters of other alphabets may pose as Latin ones; encoded they can't.
    static QString told(const QString &url, const QString &target)
    {
        return std::all_of(url.cbegin(), url.cend(), [](QChar sign) { return sign.unicode() < 0x80; }) ? escaped(url) : target;
    }

    bool isTask(cmark_node *node) const { return qstrcmp(cmark_node_get_type_string(node), "tasklist") == 0; }

    // Nothing for what has no element of its own here.
    QString elementOf(cmark_node *node) const
    {
        switch (cmark_node_get_type(node)) {
        case CMARK_NODE_DOCUMENT: return {};
        case CMARK_NODE_PARAGRAPH: return isBareParagraph(node) ? QString() : QStringLiteral("p");
        case CMARK_NODE_HEADING: return cmark_node_get_heading_level(node) == 1 ? QStringLiteral("h5") : QStringLiteral("h6");
        case CMARK_NODE_BLOCK_QUOTE: return QStringLiteral("blockquote");
        case CMARK_NODE_LIST: return cmark_node_get_list_type(node) == CMARK_ORDERED_LIST ? QStringLiteral("ol") : QStringLiteral("ul");
        case CMARK_NODE_ITEM: return QStringLiteral("li");
        case CMARK_NODE_EMPH: return QStringLiteral("em");
        case CMARK_NODE_STRONG: return QStringLiteral("strong");
        default: break;
        }
        const QByteArray type(cmark_node_get_type_string(node));
        if (type == "table_cell")
            return cmark_gfm_extensions_get_table_row_is_header(cmark_node_parent(node)) ? QStringLiteral("th") : QStringLiteral("td");
        return type == "table" ? QStringLiteral("table") : type.startsWith("table_") ? QStringLiteral("tr") : type == "strikethrough" ? QStringLiteral("del") : QString();
    }

    bool isBareParagraph(cmark_node *node) const
    {
        cmark_node *parent = cmark_node_parent(node);
        cmark_node *above = cmark_node_parent(parent);
        if (!above)
            return m_isBare && !cmark_node_next(node) && !cmark_node_previous(node);
        return cmark_node_get_type(above) == CMARK_NODE_LIST && cmark_node_get_list_tight(above);
    }

    QString attributesOf(cmark_node *node, const QString &name)
    {
        if (name == QLatin1String("p") && m_role && m_out.isEmpty())
            return QStringLiteral(" class=\"%1\"").arg(QLatin1String(m_role));
        if (name == QLatin1String("ol") && cmark_node_get_list_start(node) != 1)
            return QStringLiteral(" start=\"%1\"").arg(cmark_node_get_list_start(node));
        if (name == QLatin1String("table"))
            return QStringLiteral(" class=\"written\"");
        if (isTask(node))
            return QStringLiteral(" class=\"task\"");
        return name == QLatin1String("td") || name == QLatin1String("th") ? alignmentOf(node) : QString();
    }

    QString alignmentOf(cmark_node *cell)
    {
        cmark_node *table = cmark_node_parent(cmark_node_parent(cell));
        const uint8_t *alignments = cmark_gfm_extensions_get_table_alignments(table);
        const int column = m_column++;
        if (!alignments || column >= cmark_gfm_extensions_get_table_columns(table))
            return {};
        return alignments[column] == 'r' ? QStringLiteral(" align=\"right\"") : alignments[column] == 'c' ? QStringLiteral(" align=\"center\"") : QString();
    }

    const char *m_role;
    bool m_isBare;
    int m_depth = 0;
    int m_column = 0;
    QString m_out;
    QString m_words;                 ///< the plain words of the links that are open
    std::vector<Address> m_addresses; ///< links and images that are open
};

} // namespace

std::optional<QString> markdown(const QString &text, const char *role, Outermost outermost)
{
    const Tree tree = treeOf(text.toUtf8());
    Writer writer(role, outermost == Outermost::Bare);
    if (!writer.write(tree.get()))
        return std::nullopt;
    return writer.html();
}

} // namespace meshwright::exchange::html
