// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/designer/pastepreview.h"

#include "widgets/common/layout.h"
#include "widgets/common/segmented.h"
#include "widgets/common/theme.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

namespace meshwright::designer {

namespace {

constexpr int shownRows = 200;

} // namespace

PastePreview::PastePreview(const document::SchemaModel &model, const QString &text, const document::PasteTarget &target, QWidget *parent)
    : QDialog(parent), m_model(model), m_text(text), m_target(target), m_summary(ui::paragraph({}, nullptr, this)), m_table(new QTableWidget(this)), m_paste(ui::button(tr("Paste"), "primary", this))
{
    setWindowTitle(tr("Paste rows"));
    QBoxLayout *layout = ui::column(this, ui::grid::gap, ui::grid::unit);
    m_plan = document::planPaste(text, target);
    if (m_plan.changed() > 0) {
        m_way = new ui::Segmented({m_plan.hasHeader ? tr("Change those of the same name") : tr("Change from the current row on"), tr("Add all as new")}, 1, this);
        layout->addWidget(m_way, 0, Qt::AlignLeft);
        connect(m_way, &ui::Segmented::changed, this, &PastePreview::refresh);
    }
    layout->addWidget(m_summary);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->verticalHeader()->hide();
    m_table->setAccessibleName(tr("What would be pasted"));
    layout->addWidget(m_table, 1);
    auto *buttons = new QWidget(this);
    QBoxLayout *row = ui::row(buttons, 0, ui::grid::unit);
    row->addStretch();
    QPushButton *cancel = ui::button(tr("Cancel"), nullptr, buttons);
    row->addWidget(cancel);
    row->addWidget(m_paste);
    layout->addWidget(buttons);
    m_paste->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_paste, &QPushButton::clicked, this, &QDialog::accept);
    resize(680, 420);
    refresh();
    m_paste->setFocus();
}

void PastePreview::refresh()
{
    m_target.onlyAdds = m_way && m_way->chosen().front() == 1;
    m_plan = document::planPaste(m_text, m_target);
    QStringList said;
    if (m_plan.added() > 0)
        said.append(tr("%n properties are added.", nullptr, m_plan.added()));
    if (m_plan.changed() > 0)
        said.append(tr("%n properties change.", nullptr, m_plan.changed()));
    if (!m_plan.leftOut.isEmpty())
        said.append(tr("Left out, because no column of a property is meant: %1.").arg(m_plan.leftOut.join(QStringLiteral(", "))));
    m_summary->setText(m_plan.rows.empty() ? tr("Nothing in it can be pasted: no row has a name.") : said.join(QLatin1Char(' ')));
    m_paste->setEnabled(!m_plan.rows.empty());
    m_table->clear();
    m_table->setRowCount(int(std::min<size_t>(m_plan.rows.size(), shownRows)));
    m_table->setColumnCount(int(m_plan.columns.size()) + 1);
    QStringList heads{tr("What happens")};
    for (const int column : m_plan.columns)
        heads.append(column < 0 ? tr("(left out)") : m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    m_table->setHorizontalHeaderLabels(heads);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const document::PastePlan::Row &planned = m_plan.rows[size_t(row)];
        m_table->setItem(row, 0, new QTableWidgetItem(planned.target < 0 ? tr("new") : tr("changes %1").arg(m_target.names.value(planned.target))));
        for (int cell = 0; cell < int(m_plan.columns.size()); ++cell)
            m_table->setItem(row, cell + 1, new QTableWidgetItem(planned.cells.value(cell).simplified()));
    }
    m_table->resizeColumnsToContents();
}

} // namespace meshwright::designer
