// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/contractdocument.h"
#include "widgets/designer/surroundings.h"
#include "widgets/workbench/page.h"
#include "widgets/workbench/workbench.h"

class QBoxLayout;
class QLabel;
class QSplitter;
class QToolButton;

namespace meshwright::authoring {
struct Destination;
}
namespace meshwright::canvas {
class ContractDiagram;
}
namespace meshwright::editor {
enum class Against : quint8;
class YamlEditor;
class YamlView;
}
namespace meshwright::preview {
class PreviewView;
}
namespace meshwright::sample {
class SampleStore;
}
namespace meshwright::ui {
class Segmented;
}

namespace meshwright::designer {

class ContractForm;
class PropertyInspector;

/// An open contract or product: diagram, form, YAML and preview, any two side by side, on one document with one
/// history and one selection.
class ContractPage : public workbench::Page {
    Q_OBJECT

public:
    enum View { Diagram, Form, Yaml, Preview };

    ContractPage(document::ContractDocument *document, workbench::Workbench &workbench, sample::SampleStore &samples, QWidget *parent = nullptr);
    ~ContractPage() override;

    document::ContractDocument *document() const { return m_document; }
    QString selectedPointer() const { return m_selected; }
    /// The object that is worked on; empty where none is.
    QString currentObject() const;
    void setViews(const QList<int> &views);
    QList<int> views() const;
    /// Gives the keyboard to the first view that is shown.
    void focusViews();
    /// Selects a node in every view; `offset` is its place in the text.
    void goTo(const QString &pointer, quint32 offset);
    QWidget *inspector() override;
    QString title() const override;
    QString place() const override;
    /// Asks for the text to find in the YAML view, or in the diagram where only that is shown.
    void find();
    void replace();
    /// Shows the text beside its file, its last commit, or what was published of it; a second time goes back to the text.
    void compare(editor::Against against);
    /// The file was changed by another program while this text has changes of its own: shows both and asks.
    void showConflict();
    /// Shows or hides the outline of the text.
    void toggleOutline();
    editor::YamlView *yaml() const { return m_yaml; }
    /// What came last in what is shown: an edit or, in the diagram, a move of cards.
    void undo();
    void redo();
    bool canUndo() const;
    bool canRedo() const;

Q_SIGNALS:
    void saveRequested();
    void leaving(); ///< a jump within this contract begins where the caret is
    /// A reference leads to another file, and there to a place.
    void goToRequested(const QString &path, quint32 offset, const QString &pointer);
    /// Of a rule of governance: its page, or what it asks for here and why.
    void rulePageRequested(const QString &rule);
    void reasonRequested(const QString &path, const QString &rule);
    void waiveRequested(const QString &path, const meshwright::text::Finding &finding);

private:
    void buildToolbar(QBoxLayout *layout);
    void connectDiagram();
    void select(const QString &pointer, const QObject *origin);
    void refresh();
    void refreshState();
    void connectYaml();
    void showYaml();
    void follow(const authoring::Destination &destination);
    void showRule(const QString &rule);
    void refreshHistory();
    void keepPlaces();

    document::ContractDocument *m_document;
    workbench::Workbench &m_workbench;
    ui::Segmented *m_segments;
    QLabel *m_version;
    QLabel *m_standard;
    QToolButton *m_undo;
    QToolButton *m_redo;
    QToolButton *m_save;
    QSplitter *m_splitter;
    canvas::ContractDiagram *m_diagram;
    ContractForm *m_form;
    editor::YamlView *m_yaml;
    editor::YamlEditor *m_editor; ///< of m_yaml
    preview::PreviewView *m_preview;
    PropertyInspector *m_inspector;
    QString m_selected;
    Surroundings m_surroundings;
};

} // namespace meshwright::designer
