// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/contractdocument.h"

#include <QScrollArea>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace meshwright::designer {

class BlockForm;
class SchemaGrid;

/// The form view of a document: one section at a time — the fundamentals, an object with its grid of
/// properties, servers, team, service levels, … Which one is chosen from a menu at the top.
class ContractForm : public QWidget {
    Q_OBJECT

public:
    explicit ContractForm(QWidget *parent = nullptr);
    void setDocument(document::ContractDocument *document);
    /// Shows the section that holds the node and marks it.
    void setSelected(const QString &pointer);
    /// Gives the focus to the field of a node.
    void focusField(const QString &pointer);

Q_SIGNALS:
    void selected(const QString &pointer);
    void refused(const QString &why);

private:
    /// A root key, "" for the fundamentals, or "schema/N".
    void showSection(const QString &section);
    void refresh();
    void buildMenu();
    QString sectionOf(const QString &pointer) const;
    QString sectionTitle(const QString &section) const;
    QString objectSummary() const;

    document::ContractDocument *m_document = nullptr;
    QString m_section;
    QPushButton *m_menuButton;
    QLabel *m_title;
    QLabel *m_summary;
    QScrollArea *m_scroll;
    SchemaGrid *m_grid;
    BlockForm *m_block;
    QWidget *m_locked;
};

} // namespace meshwright::designer
