// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/contractdocument.h"
#include "standard/description.h"
#include "text/path.h"
#include "widgets/designer/formplan.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

#include <functional>

namespace meshwright::sample {
class SampleStore;
}

namespace meshwright::designer {

class CardHead;
class FieldEditor;
class FieldPicker;
class FormLayout;

/// A form for one mapping of a document, made from the standard's description of it: fields that are
/// there or usual are shown, all others are one click away. Parts and lists of parts become cards. Rows
/// that stay keep their widgets, so that an edit elsewhere never takes the focus or the caret.
class BlockForm : public QWidget {
    Q_OBJECT

public:
    using Selection = FormSelection;

    explicit BlockForm(QWidget *parent = nullptr);
    ~BlockForm() override;
    /// Where the results of quality rules come from; may be null.
    void setSamples(sample::SampleStore *samples) { m_samples = samples; }
    /// What the mesh and the sample have to suggest; asked for when a field is entered.
    void setKnowledge(std::function<const authoring::Knowledge &()> knowledge) { m_knowledge = std::move(knowledge); }
    void show(document::ContractDocument *document, const text::Path &mapping, const Selection &selection);
    /// Tab comes to the fields from there; else they would come after all that was made before them.
    void setTabAfter(QWidget *before) { m_tabAfter = before; }
    /// Gives the focus to the field at a JSON pointer, or the one it is in; opens what hides it.
    bool focusField(const QString &pointer);
    const std::vector<FormRow> &rows() const { return m_rows; }
    FieldEditor *editor(const QString &pointer) const { return m_editors.value(pointer); }
    /// The choices of an add row; for tests and the keyboard as well as the mouse.
    FieldPicker *openPicker(const FormRow &row, QWidget *under);
    QWidget *widgetOf(const FormRow &row) const { return m_widgets.value(row.id()); }

Q_SIGNALS:
    void refused(const QString &why);
    /// The field that has the focus and what the standard says of it.
    void helpWanted(const QString &title, const QString &help);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    using Edit = std::function<text::edit::Patches(const text::Tree &)>;
    void refresh();
    void place(std::vector<FormRow> rows);
    QWidget *make(const FormRow &row);
    QWidget *makeField(const FormRow &row);
    QWidget *makeHead(const FormRow &row);
    QWidget *makeAdd(const FormRow &row);
    QWidget *makeEmpty(const FormRow &row);
    bool fits(const FormRow &row, QWidget *widget) const;
    void update(const FormRow &row, QWidget *widget, const text::Tree &tree);
    void chainFocus();
    void showFindings();
    void applyFix(const QString &pointer);
    void addItems(const FormRow &list, const std::vector<text::Value> &items);
    void askFor(const text::Path &path, const standard::Field &field, QWidget *under);
    void toggle(const QString &pointer);
    bool focusNew(const QString &pointer);
    bool request(const Edit &edit, const QString &label, document::Gesture gesture = {});
    void suggest(FieldEditor *editor, const text::Path &path) const;
    const FormRow *rowAt(FormRow::Kind kind, const QString &pointer) const;
    OwnFields *ownFields(const governance::Analysis &analysis);
    const FormRow *rowOfRule(const text::Finding &finding) const;
    QString shownAt(const text::Finding &finding) const;
    QString fieldPlaceOf(const QString &pointer) const;
    text::edit::Patches editOf(const FormRow &row, const text::Tree &tree, const std::optional<text::Value> &value) const;

    QPointer<document::ContractDocument> m_document;
    QPointer<QWidget> m_tabAfter;
    sample::SampleStore *m_samples = nullptr;
    std::function<const authoring::Knowledge &()> m_knowledge;
    const standard::Description *m_description = nullptr;
    std::vector<std::unique_ptr<OwnFields>> m_own; ///< the last is in force; widgets on their way out may still look at those before
    text::Path m_mapping;
    Selection m_selection;
    FormLayout *m_layout;
    std::vector<FormRow> m_rows;
    QHash<QString, QWidget *> m_widgets;     ///< by id of their row
    QHash<QString, FieldEditor *> m_editors; ///< by JSON pointer
    QHash<QString, CardHead *> m_heads;      ///< by JSON pointer
    QHash<QString, const text::Finding *> m_findings; ///< what is shown where, of the good snapshot
    QString m_focusNext;
    bool m_focusIsNew = false; ///< the focus goes to what a new item lacks
};

} // namespace meshwright::designer
