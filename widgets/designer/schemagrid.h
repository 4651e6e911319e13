// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/schemamodel.h"

#include <QTableView>

namespace meshwright::designer {

/// The properties of one object like a spreadsheet: as tall as its rows, edited in place, several rows
/// at once, pasted into from a spreadsheet.
class SchemaGrid : public QTableView {
    Q_OBJECT

public:
    explicit SchemaGrid(QWidget *parent = nullptr);

    void show(document::ContractDocument *document, int object);
    /// Selects the row of a property without a signal.
    void setSelected(const QString &pointer);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void selected(const QString &pointer);
    void refused(const QString &why);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    QList<int> selectedRows() const;
    void paste();
    void removeSelected();
    void moveSelected(int steps);
    void fit();

    document::SchemaModel *m_model;
    bool m_following = false;
};

} // namespace meshwright::designer
