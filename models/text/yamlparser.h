// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/treebuilder.h"

namespace meshwright::text {

/// Reads YAML 1.2 in one pass, without tokens in between: block structure by indentation, flow
/// structure by brackets. After an error it goes on at the next line that can belong to a
/// collection still open.
class YamlParser {
public:
    YamlParser(TreeBuilder &builder, std::string_view text);

    void parseStream();
    /// Reads one block node at a place as if a collection of indentation `parent` held it, and stops
    /// in front of what follows. For reading a part of a text again.
    struct Fragment {
        quint32 begin;      ///< where reading starts: behind "key:" or "-"
        int parent;         ///< indentation of the collection that holds the node
        bool afterKey;      ///< it is a member's value (else a sequence's item)
    };
    quint32 parseFragment(const Fragment &fragment);
    quint32 position() const { return m_at; }
    quint32 nextContent() { skip(); return m_at; }
    bool isGapAt(quint32 at) const { return isGap(at); }

private:
    /// What a block node stands behind; it decides which collections may begin on the same line.
    enum class Where { Root, Marker, Dash, Question, Colon, Key };

    // Cursor
    char peek(quint32 ahead = 0) const { return m_at + ahead < m_size ? m_text[m_at + ahead] : '\0'; }
    bool atEnd() const { return m_at >= m_size; }
    static bool isBlank(char c) { return c == ' ' || c == '\t'; }
    static bool isBreak(char c) { return c == '\n' || c == '\r'; }
    static bool isFlowIndicator(char c) { return c == ',' || c == '[' || c == ']' || c == '{' || c == '}'; }
    bool isGap(quint32 at) const { return at >= m_size || isBlank(m_text[at]) || isBreak(m_text[at]); }
    bool isIndicator(char c) const { return peek() == c && isGap(m_at + 1); }
    quint32 breakLength(quint32 at) const;
    quint32 lineEnd(quint32 from) const;
    int column(quint32 at) const { return int(at - m_lineStart); }
    void skip();
    void skipBlanks();
    void comment();
    bool isFresh() const { return m_at == m_freshAt; }
    bool isMarker(quint32 at) const;
    bool atMarker() const { return m_at == m_lineStart && isMarker(m_at); }

    // Errors
    void fail(const char *rule, base::Span span, const QString &message);
    void failHere(const char *rule, const QString &message);
    void recover(int indent);
    void unexpected();
    bool stopped() const { return m_builder.isStopped(); }

    // Documents
    void parseDocument();
    bool parseDirectives();
    void parseDirective(bool &sawVersion);
    void finishDocument();

    // Block structure
    quint32 blockNode(int parent, Where where);
    quint32 blockContent(int parent, Where where, const Properties &outer, const Properties &inner, int column, bool mayOpen);
    quint32 keyOrScalar(int parent, const Properties &outer, const Properties &inner, int column, bool mayOpen);
    quint32 blockSequence(int column, bool indentless, const Properties &properties);
    quint32 blockMapping(int column, const Properties &properties);
    quint32 mappingFrom(const TreeBuilder::Collection &mapping, int column);
    void blockEntries(const TreeBuilder::Collection &mapping, int column);
    void blockEntry(const TreeBuilder::Collection &mapping, int column);
    void implicitKey(int column);
    void explicitEntry(const TreeBuilder::Collection &mapping, int column);
    void keyValue(int column, Where where);
    bool nextEntry(int column, bool isSequence, bool indentless);
    bool belongs(int parent, Where where);
    bool checkTabs(int column);
    bool enter(base::Span span);
    void leave() { --m_depth; }

    // Flow structure
    quint32 flowNode(int parent);
    quint32 flowContent(int parent, const Properties &properties);
    quint32 flowCollection(int parent, const Properties &properties);
    void flowItems(const TreeBuilder::Collection &sequence, int parent, quint32 opened);
    void flowItem(int parent);
    void flowMembers(const TreeBuilder::Collection &mapping, int parent, quint32 opened);
    void flowMember(int parent);
    void flowValue(int parent, bool jsonLike);
    void flowPair(int parent, bool isExplicit);
    void backToLineBefore();
    bool flowSkip(int parent, quint32 opened);
    bool flowColon(bool jsonLike) const;
    bool flowEnds() const;

    // Properties and scalars
    bool startsProperty() const { return peek() == '&' || peek() == '!'; }
    void readProperties(Properties &properties);
    void readAnchor(Properties &properties);
    void readTag(Properties &properties);
    void checkTagHandle(base::Span tag);
    quint32 readAlias(bool isKey);
    bool merge(Properties &into, const Properties &more);
    quint32 emptyScalar(quint32 at, const Properties &properties, bool isKey = false);
    bool startsPlain(bool flow) const;
    bool scanFlowScalar(ScannedScalar &scalar, int parent, bool flow, bool singleLine);
    bool scanPlain(ScannedScalar &scalar, int parent, bool flow, bool singleLine);
    quint32 plainLineEnd(quint32 from, bool flow) const;
    bool plainGoesOn(int parent, bool flow, quint32 &next, quint32 &lineStart, int &breaks) const;
    void rejectPlainStart();
    bool scanSingleQuoted(ScannedScalar &scalar, int parent);
    bool scanDoubleQuoted(ScannedScalar &scalar, int parent);
    void decodeEscape();
    char32_t hexEscape(int digits);
    bool foldQuotedBreak(int parent, size_t poolBegin, quint32 opened, quint32 keep);
    bool scanBlockScalar(ScannedScalar &scalar, int parent);
    struct BlockHeader {
        char style;
        char chomp;
        int indent; ///< 0: to be found
    };
    bool blockHeader(BlockHeader &header);
    int blockIndent(int parent, bool &ok);
    void rejectTabLine(quint32 at);
    void blockBody(ScannedScalar &scalar, const BlockHeader &header, int indent);
    std::string &pool() { return m_builder.data().pool; }

    TreeBuilder &m_builder;
    const char *m_text;
    quint32 m_size;
    quint32 m_at = 0;
    quint32 m_lineStart = 0;
    quint32 m_freshAt = NoNode;  ///< where the first content of a line is, when that is where we are
    int m_indent = 0;            ///< spaces in front of it
    bool m_tabbed = false;       ///< a tab stands between those spaces and the content
    bool m_gapTab = false;       ///< the last skip() met a tab on the line it stopped in
    bool m_failed = false;       ///< an error was reported and nobody has recovered yet
    bool m_jsonLike = false;     ///< the last flow node was quoted or bracketed
    int m_depth = 0;
    size_t m_document = 0;
};

} // namespace meshwright::text
