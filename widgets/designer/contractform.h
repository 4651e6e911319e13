// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "authoring/knowledge.h"
#include "document/contractdocument.h"

#include <QWidget>

#include <functional>

class QBoxLayout;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QToolButton;

namespace meshwright::sample {
class SampleStore;
}
namespace meshwright::ui {
class ElidedLabel;
class EmptyState;
class Segmented;
}

namespace meshwright::designer {

class BlockForm;
class HelpStrip;
class ObjectList;
class SchemaGrid;
class SectionOutline;

/// The form view of a document: an outline of its sections, and one section at a time — the
/// fundamentals, an object with its grid of properties, servers, team, service levels, … Where there is
/// little room the outline becomes a menu.
class ContractForm : public QWidget {
    Q_OBJECT

public:
    explicit ContractForm(QWidget *parent = nullptr);
    void setSamples(sample::SampleStore *samples);
    /// What the mesh and the sample have to suggest.
    void setKnowledge(const std::function<const authoring::Knowledge &()> &knowledge);
    void setDocument(document::ContractDocument *document);
    /// Shows the section that holds the node and marks it.
    void setSelected(const QString &pointer);
    /// Gives the focus to the field of a node; false where another view has it.
    bool focusField(const QString &pointer);
    /// A root key, "" for the fundamentals, "schema/N" for an object, "servers/N" for a server.
    void showSection(const QString &section);
    const QString &section() const { return m_section; }
    BlockForm *block() const { return m_block; }
    SchemaGrid *grid() const { return m_grid; }

Q_SIGNALS:
    void selected(const QString &pointer);
    void refused(const QString &why);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum Part { Properties, Details };
    void buildHead(QBoxLayout *layout);
    void buildBody(QBoxLayout *layout);
    void refresh();
    void buildMenus();
    void showPart(Part part);
    void addObject(QWidget *under);
    void buildItemMenu();
    void changeItem(const std::function<text::edit::Patches(const text::Tree &, const text::Path &)> &edit, const QString &label);
    void moveItem(int steps);
    void addItem();
    void chooseSection(const QString &section);
    void fit();
    QString summary() const;

    document::ContractDocument *m_document = nullptr;
    QString m_section;
    bool m_isFirst = true;
    SectionOutline *m_outline;
    QWidget *m_outlineLine;
    QPushButton *m_menuButton;
    QBoxLayout *m_head = nullptr;
    QWidget *m_tools;
    ui::ElidedLabel *m_title;
    ui::ElidedLabel *m_summary;
    ui::Segmented *m_parts;
    QToolButton *m_objectTools;
    QStackedWidget *m_pages;
    QScrollArea *m_scroll;
    SchemaGrid *m_grid;
    BlockForm *m_block;
    ui::EmptyState *m_noObjects;
    ObjectList *m_objects;
    HelpStrip *m_help;
    QWidget *m_locked;
};

} // namespace meshwright::designer
