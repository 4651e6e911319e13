// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/workbench/page.h"
#include "widgets/workbench/workbench.h"

class QBoxLayout;
class QLabel;
class QScrollArea;
class QStackedLayout;
class QTableView;
class QStandardItemModel;

namespace meshwright::canvas {
class MeshCanvas;
}
namespace meshwright::ui {
class EmptyState;
class Facts;
class Segmented;
}

namespace meshwright::meshview {

/// The whole mesh: domains, products and what flows between them, as a canvas or as a table.
class MeshPage : public workbench::Page {
    Q_OBJECT

public:
    explicit MeshPage(workbench::Workbench &workbench, QWidget *parent = nullptr);

    QWidget *inspector() override;
    QString title() const override { return tr("Mesh"); }
    void selectProduct(int product);
    /// Shows which products a domain has, and where they stand.
    void showDomain(int domain);
    /// The domain of the selected product; empty where none is.
    QString selectedDomain() const;

Q_SIGNALS:
    void fileChosen(const QString &path);
    /// A new product is wanted; the domain of what is selected, or none.
    void productRequested(const QString &domain);
    void openFolderRequested();
    void demoRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void refreshStates();
    void buildToolbar(QBoxLayout *layout);
    void fillTable();
    void showProduct(int product);
    void openProduct(int product);
    std::shared_ptr<const contract::Contract> contractAt(const QString &path) const; ///< null: none is open or read
    QString serverTypes(const QString &path) const;
    void addPromises(ui::Facts &facts, const mesh::Product &product) const;
    int productOf(const QString &key) const;
    QString keyOf(int product) const;

    workbench::Workbench &m_workbench;
    ui::Segmented *m_segments;
    QStackedLayout *m_stack;
    canvas::MeshCanvas *m_canvas;
    QTableView *m_table;
    QStandardItemModel *m_rows;
    QScrollArea *m_inspector;
    QLabel *m_impact; ///< how many products a change of the selected one reaches
    int m_selected = -1;
    bool m_first = true;
    bool m_isLate = false; ///< states changed that are not shown yet
};

} // namespace meshwright::meshview
