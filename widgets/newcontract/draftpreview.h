// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "drafting/sketch.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QStackedWidget;
class QStandardItem;
class QStandardItemModel;
class QTreeView;

namespace meshwright::contract {
struct Property;
}
namespace meshwright::ui {
class EmptyState;
class Segmented;
}

namespace meshwright::newcontract {

/// What the new contract will say: as a table for people who do not read YAML, or as the text.
class DraftPreview : public QWidget {
    Q_OBJECT

public:
    explicit DraftPreview(QWidget *parent = nullptr);

    /// `sketch` tells what was seen in a data file; null where there is none.
    void show(const base::Result<QByteArray> &text, const drafting::Sketch *sketch);

private:
    void fill(const QByteArray &text, const drafting::Sketch *sketch);
    void addProperty(QStandardItem *parent, const contract::Property &property, const drafting::Sketch *sketch);

    ui::Segmented *m_segments;
    QLabel *m_count;
    QStackedWidget *m_stack;
    QTreeView *m_table;
    QStandardItemModel *m_model;
    QPlainTextEdit *m_text;
    ui::EmptyState *m_empty;
    QByteArray m_shown;
};

} // namespace meshwright::newcontract
