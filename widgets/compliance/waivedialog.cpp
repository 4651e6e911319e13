// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compliance/waivedialog.h"

#include "base/clock.h"
#include "governance/waiverwriter.h"
#include "widgets/common/layout.h"
#include "widgets/common/theme.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace meshwright::compliance {

WaiveDialog::WaiveDialog(governance::Waiver wish, const QString &ruleTitle, const QString &subjectTitle, QWidget *parent)
    : QDialog(parent), m_wish(std::move(wish)), m_scope(new QComboBox(this)), m_version(new QCheckBox(this)), m_reason(new QLineEdit(this)),
      m_who(new QLineEdit(this)), m_until(new QDateEdit(this)), m_fault(ui::paragraph({}, "muted", this)), m_waive(ui::button(tr("Waive"), "primary", this))
{
    setWindowTitle(tr("Waive a rule"));
    resize(520, 0);
    QBoxLayout *layout = ui::column(this, ui::grid::gap, ui::grid::gap);
    layout->addWidget(ui::paragraph(ruleTitle, "title", this));
    layout->addWidget(ui::paragraph(tr("The finding stays in sight, marked as waived, until the last day. The waiver is written into the rules folder, for everyone to see."), "muted", this));
    auto *form = new QFormLayout;
    form->addRow(tr("For"), ui::paragraph(subjectTitle, nullptr, this));
    m_scope->addItem(tr("Everything in it"));
    if (!m_wish.at.isEmpty())
        m_scope->addItem(tr("Only at %1").arg(m_wish.at), m_wish.at);
    m_scope->setCurrentIndex(m_scope->count() - 1);
    form->addRow(tr("Where"), m_scope);
    m_version->setText(tr("Only while it has version %1").arg(m_wish.version));
    m_version->setChecked(!m_wish.version.isEmpty());
    m_version->setVisible(!m_wish.version.isEmpty());
    form->addRow(QString(), m_version);
    m_reason->setPlaceholderText(tr("Why the rule need not hold here"));
    m_who->setPlaceholderText(tr("Who decides this, such as a mail address"));
    m_who->setText(m_wish.who);
    const QDate today = base::Clock::system().now().date();
    m_until->setCalendarPopup(true);
    m_until->setMinimumDate(today);
    m_until->setDate(today.addMonths(3));
    form->addRow(tr("Reason"), m_reason);
    form->addRow(tr("Who"), m_who);
    form->addRow(tr("Last day"), m_until);
    layout->addLayout(form);
    layout->addWidget(m_fault);
    auto *buttons = new QBoxLayout(QBoxLayout::LeftToRight);
    QPushButton *cancel = ui::button(tr("Cancel"), nullptr, this);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_waive);
    layout->addLayout(buttons);
    m_reason->setAccessibleName(tr("Reason"));
    m_who->setAccessibleName(tr("Who"));
    m_waive->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_waive, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_reason, &QLineEdit::textChanged, this, &WaiveDialog::check);
    connect(m_who, &QLineEdit::textChanged, this, &WaiveDialog::check);
    m_reason->setFocus();
    check();
}

governance::Waiver WaiveDialog::waiver() const
{
    governance::Waiver waiver = m_wish;
    waiver.at = m_scope->currentData().toString();
    if (!m_version->isChecked())
        waiver.version.clear();
    waiver.reason = m_reason->text().trimmed();
    waiver.who = m_who->text().trimmed();
    waiver.until = m_until->date();
    return waiver;
}

void WaiveDialog::check()
{
    const QString fault = governance::waiverFault(waiver(), base::Clock::system().now().date());
    m_fault->setText(fault);
    m_waive->setEnabled(fault.isEmpty());
}

} // namespace meshwright::compliance
