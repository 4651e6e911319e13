// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "authoring/definition.h"
#include "text/finding.h"
#include "widgets/editor/completer.h"

#include <QObject>
#include <QPoint>
#include <QTimer>

class QMenu;

namespace meshwright::editor {

class InfoCard;
class YamlEditor;

/// Explains what is under the mouse (or, with F1, at the caret), mends what is wrong there, and goes where
/// references lead.
class Guide : public QObject {
    Q_OBJECT

public:
    explicit Guide(YamlEditor &editor);
    ~Guide() override;
    void setKnowledge(Completer::Source source) { m_knowledge = std::move(source); }

    void explain(quint32 offset);
    /// What can be done about the findings of a line, to choose from: fixes first.
    void showFixes(int line);
    void goToDefinition(quint32 offset);
    void showUsages(quint32 offset);
    void fillMenu(QMenu *menu, quint32 offset);
    InfoCard &card() const { return *m_card; }

Q_SIGNALS:
    void notice(const QString &sentence);
    void ruleChosen(const QString &rule); ///< its page is wanted
    void reasonWanted(const QString &rule); ///< what the rule asks for here, and why
    void waiveChosen(const meshwright::text::Finding &finding);
    /// A reference leads out of this text.
    void leads(const meshwright::authoring::Destination &destination);
    void leaving(); ///< a jump begins at the caret
    void wentTo(quint32 offset);

private:
    void keyComing(QKeyEvent *event, bool &taken);
    void pointed(QPoint at, Qt::KeyboardModifiers modifiers);
    void hideSoon();
    /// Those that begin on a line; those with a fix first.
    std::vector<text::Finding> findingsOf(int line) const;
    void addActions(QMenu &menu, const text::Finding &finding, bool withFixes);
    void applyFix(const text::Fix &fix, quint64 revision);
    authoring::Destination definitionAt(quint32 offset);
    const std::vector<text::Finding> &findings() const;
    void goTo(quint32 offset);

    YamlEditor &m_editor;
    InfoCard *m_card;
    Completer::Source m_knowledge;
    QTimer m_dwell;
    QTimer m_hide;
    QPoint m_point;
    base::Span m_shown;
    base::Span m_link;
};

} // namespace meshwright::editor
