// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compliance/matrixfilters.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace meshwright::compliance {

MatrixFilters::MatrixFilters(const workbench::Workbench &workbench, QBoxLayout *tools, QWidget *parent)
    : QObject(parent), m_workbench(workbench), m_domains(new QComboBox(parent)), m_packs(new QComboBox(parent)), m_levels(new QComboBox(parent)), m_states(new QComboBox(parent)), m_words(new QLineEdit(parent))
{
    m_domains->setAccessibleName(tr("Domain"));
    m_packs->setAccessibleName(tr("Rule pack"));
    m_packs->addItem(tr("All packs"), QString());
    m_levels->setAccessibleName(tr("Severity"));
    m_levels->addItem(tr("All severities"));
    for (const auto &[level, name] : {std::pair(governance::Level::Error, tr("Errors")), std::pair(governance::Level::Warning, tr("Warnings")),
                                      std::pair(governance::Level::Info, tr("Notes")), std::pair(governance::Level::Hint, tr("Hints"))})
        m_levels->addItem(name, int(level));
    m_states->setAccessibleName(tr("State"));
    m_states->addItem(tr("All states"), int(ui::State::None));
    for (const ui::State state : {ui::State::Failed, ui::State::NotEvaluated, ui::State::Waived, ui::State::Passed})
        m_states->addItem(ui::stateName(state), int(state));
    for (QComboBox *choice : choices()) { // names of packs and domains are as long as they like
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(9);
        tools->addWidget(choice);
        connect(choice, &QComboBox::currentIndexChanged, this, &MatrixFilters::changed);
    }
    m_words->setPlaceholderText(tr("Filter by file, rule or tag"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    m_words->setMinimumWidth(140);
    tools->addWidget(m_words);
    connect(m_words, &QLineEdit::textChanged, this, &MatrixFilters::changed);
}

ComplianceModel::Filter MatrixFilters::filter() const
{
    const QVariant level = m_levels->currentData();
    return {m_domains->currentData().toString(), m_packs->currentData().toString(), level.isValid() ? std::optional(governance::Level(level.toInt())) : std::nullopt,
            m_words->text(), ui::State(m_states->currentData().toInt())};
}

bool MatrixFilters::isAnySet() const
{
    const QList<QComboBox *> all = choices();
    return !m_words->text().trimmed().isEmpty() || std::any_of(all.begin(), all.end(), [](const QComboBox *choice) { return choice->currentIndex() > 0; });
}

void MatrixFilters::clear()
{
    m_words->clear();
    for (QComboBox *choice : choices())
        choice->setCurrentIndex(0);
}

void MatrixFilters::setVisible(bool visible)
{
    m_words->setVisible(visible);
    for (QComboBox *choice : choices())
        choice->setVisible(visible);
}

void MatrixFilters::showDomains()
{
    const QString domain = m_domains->currentData().toString();
    const QSignalBlocker quiet(m_domains);
    m_domains->clear();
    m_domains->addItem(tr("All domains"), QString());
    for (const mesh::Domain &one : m_workbench.snapshot()->mesh.domains) {
        if (!one.name.isEmpty())
            m_domains->addItem(one.name, one.name);
    }
    m_domains->setCurrentIndex(std::max(0, m_domains->findData(domain)));
}

void MatrixFilters::showPacks(const QStringList &inForce)
{
    QStringList packs = inForce;
    const QString chosen = m_packs->currentData().toString();
    if (!chosen.isEmpty() && !packs.contains(chosen))
        packs.append(chosen);
    QStringList shown;
    for (int i = 1; i < m_packs->count(); ++i)
        shown.append(m_packs->itemData(i).toString());
    if (shown == packs)
        return;
    const QSignalBlocker quiet(m_packs);
    while (m_packs->count() > 1)
        m_packs->removeItem(1);
    for (const QString &pack : packs)
        m_packs->addItem(pack.startsWith(QLatin1Char(':')) ? tr("%1 (built in)").arg(pack.mid(1)) : m_workbench.displayPath(pack), pack);
    m_packs->setCurrentIndex(std::max(0, m_packs->findData(chosen)));
}

} // namespace meshwright::compliance
