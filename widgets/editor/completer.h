// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "authoring/proposals.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

class QKeyEvent;

namespace meshwright::editor {

class CompletionPopup;
class YamlEditor;

/// Proposes what can be written, while somebody types and when asked for (Ctrl+Space). Plain typing is
/// never taken over: Enter takes a proposal only where one stands out.
class Completer : public QObject {
    Q_OBJECT

public:
    using Source = std::function<const authoring::Knowledge &()>;

    explicit Completer(YamlEditor &editor);
    ~Completer() override;
    void setKnowledge(Source source) { m_knowledge = std::move(source); }

    /// Opens the list, whatever was typed.
    void invoke();
    void close();
    bool isOpen() const;
    CompletionPopup &popup() const { return *m_popup; }

Q_SIGNALS:
    /// There is nothing to propose, or a reason not to.
    void notice(const QString &sentence);

private:
    void keyComing(QKeyEvent *event, bool &taken);
    void keyDone(QKeyEvent *event);
    void refresh();
    void take(const authoring::Proposal &proposal);

    YamlEditor &m_editor;
    CompletionPopup *m_popup;
    Source m_knowledge;
    QTimer m_soon;
    std::shared_ptr<const authoring::Proposals> m_proposals;
    quint64 m_revision = 0;
    bool m_asked = false; ///< opened by Ctrl+Space: shown for an empty word, too
};

} // namespace meshwright::editor
