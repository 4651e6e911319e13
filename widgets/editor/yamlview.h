// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "authoring/definition.h"
#include "text/finding.h"
#include "widgets/editor/completer.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace meshwright::document {
class ContractDocument;
}

namespace meshwright::editor {

enum class Against : quint8;

class Comparison;
class Completer;
class DiffView;
class FindBar;
class Guide;
class OutlinePanel;
class YamlEditor;

/// The YAML view of a page: the text with all that helps to write it, its outline, find and replace, and
/// the comparison with the file and the last commit.
class YamlView : public QWidget {
    Q_OBJECT

public:
    explicit YamlView(QWidget *parent = nullptr);
    ~YamlView() override;

    void setDocument(document::ContractDocument *document);
    /// What the mesh and the sample offer; asked when it is needed.
    void setKnowledge(const Completer::Source &source);
    YamlEditor &editor() const { return *m_editor; }
    Completer &completer() const { return *m_completer; }
    Guide &guide() const { return *m_guide; }
    FindBar &findBar() const { return *m_find; }
    OutlinePanel &outline() const { return *m_outline; }
    DiffView &diff() const { return *m_diff; }

    void find(bool replace);
    void setOutlineShown(bool shown);
    bool isOutlineShown() const;
    void compare(Against against);
    void showConflict();
    void showText();
    bool isComparing() const;

Q_SIGNALS:
    void notice(const QString &sentence);
    void leaving(); ///< a jump within the text begins at the caret
    void leads(const meshwright::authoring::Destination &destination);
    void ruleChosen(const QString &rule);
    void reasonWanted(const QString &rule);
    void waiveChosen(const meshwright::text::Finding &finding);

private:
    void buildStrip();
    void snapshotChanged();
    void caretChanged();
    void showChanges();

    QPointer<document::ContractDocument> m_document;
    YamlEditor *m_editor;
    Completer *m_completer;
    Guide *m_guide;
    FindBar *m_find;
    OutlinePanel *m_outline;
    DiffView *m_diff;
    Comparison *m_changes;
    QSplitter *m_splitter;
    QStackedWidget *m_pages;
    QLabel *m_trail;
    QToolButton *m_outlineButton;
};

} // namespace meshwright::editor
