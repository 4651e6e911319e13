// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/schemamodel.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;

namespace meshwright::ui {
class Segmented;
}

namespace meshwright::designer {

/// What pasting would do, where that is not plain: which column becomes what, which properties are new
/// and which would change. Shown before anything happens.
class PastePreview : public QDialog {
    Q_OBJECT

public:
    PastePreview(const document::SchemaModel &model, const QString &text, const document::PasteTarget &target, QWidget *parent);
    const document::PastePlan &plan() const { return m_plan; }

private:
    void refresh();

    const document::SchemaModel &m_model;
    QString m_text;
    document::PasteTarget m_target;
    document::PastePlan m_plan;
    ui::Segmented *m_way = nullptr;
    QLabel *m_summary;
    QTableWidget *m_table;
    QPushButton *m_paste;
};

} // namespace meshwright::designer
