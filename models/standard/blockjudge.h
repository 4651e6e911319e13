// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standard/description.h"
#include "text/finding.h"

#include <functional>
#include <optional>
#include <set>
#include <unordered_map>

namespace meshwright::standard {

/// Judges the nodes of one tree by one description. Verdicts are those of the official schema;
/// findings tell each mistake once, without its echoes.
class BlockJudge {
public:
    BlockJudge(const text::Tree &tree, const Description &description, bool withFixes = true)
        : m_tree(tree), m_description(description), m_editBudget(withFixes ? 1'000'000 : 0) {}

    /// True where the mapping is as its block asks for.
    bool mapping(text::Node node, const Block &block);
    std::vector<text::Finding> &findings() { return m_findings; }
    /// Misspelt keys by node id, and what each was most likely meant to be.
    const std::unordered_map<quint32, QByteArray> &meantKeys() const { return m_meantKeys; }

private:
    struct Applied {
        std::vector<const Case *> sure;
        std::vector<const Case *> vacuous; ///< apply only because the deciding key is missing
        bool undecided = false;            ///< a deciding key is there, but wrong, or missing and asked for
    };
    struct Members {
        std::vector<int> unknown;
        QByteArrayList meant; ///< known keys that unknown ones were probably meant to be
    };

    bool judgeMapping(text::Node node, const Block &block);
    Applied applied(text::Node node, const Block &block) const;
    bool member(text::Node node, int index, const Block &block, const Applied &cases, bool &known);
    bool allOf(text::Node value, const std::vector<const Field *> &fields);
    bool unknownMembers(text::Node node, const Block &block, const Applied &cases, const Members &members);
    void unknownKey(text::Node node, int index, const Block &block, const Applied &cases);
    bool openKey(text::Node node, int index, const Block &block);
    /// Says of a key that stands for another one, under its former name, what it is called now. False where none does.
    bool tellFormerName(text::Node node, const Block &block, const QByteArray &now);
    bool missing(text::Node node, const Block &block, const Applied &cases, const QByteArrayList &meant);
    bool exactlyOne(text::Node node, const Case &one, const QByteArrayList &meant);
    bool sameKind(text::Node node, const Block &block);
    void dropNeedsType(text::Node node, size_t from);
    void needsDecision(text::Node node, const Block &block, text::Node at, const QString &what);

    bool value(text::Node node, const Field &field);
    bool scalar(text::Node node, const Field &field);
    bool text(text::Node node, const Field &field);
    bool list(text::Node node, const Field &field);
    void format(text::Node node, const Field &field);
    void wrongType(text::Node node, const Field &field);
    void wrongValue(text::Node node, const Field &field);
    void tellDeprecated(text::Node node, const Field &field);
    void tellBareList(text::Node list, const Field &field);

    QString ownerOf(text::Node mapping, const Block &block) const;
    /// What other versions say of a key that this one does not have; `later` is set to the first
    /// version to come that has it.
    QString inOtherVersion(const Block &block, const QByteArray &key, QByteArray &later) const;
    /// The oldest later version that allows a word at this place; empty where none does.
    QByteArray laterVersionWith(text::Node value, const QByteArray &word) const;
    void offerVersion(text::Finding &finding, const QByteArray &version);
    void offerCustomProperty(text::Finding &finding, text::Node value, const Block &block);
    bool isSilent() const { return m_silent > 0; }
    void offerRemoval(text::Finding &finding, text::Node value, const QString &title);
    void offer(text::Finding &finding, const std::function<std::optional<text::Fix>()> &make);
    bool mayEdit();
    text::Finding &tell(const char *rule, text::Node about, base::Span span, const QString &message,
                        text::Severity severity = text::Severity::Error);

    const text::Tree &m_tree;
    const Description &m_description;
    std::vector<text::Finding> m_findings;
    text::Finding m_unheard; ///< what is told while silent, or again
    std::set<QString> m_told;
    std::unordered_map<quint32, QByteArray> m_meantKeys;
    std::set<quint32> m_undecided; ///< mappings that were told of the key that decides
    int m_silent = 0;
    /// An edit reads the whole text again to be sure of itself: in a big text with many mistakes
    /// only the first ones get such a fix.
    qint64 m_editBudget;
    std::unordered_map<quint64, bool> m_judged[2]; ///< by node and block; told and silent apart
    std::unordered_map<const Block *, quint32> m_blockNumbers;
};

} // namespace meshwright::standard
