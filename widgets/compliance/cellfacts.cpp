// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compliance/cellfacts.h"

#include "widgets/common/facts.h"
#include "widgets/common/layout.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace meshwright::compliance {

namespace {

class CellFacts {
    Q_DECLARE_TR_FUNCTIONS(CellFacts)

public:
    CellFacts(const ComplianceModel &model, const QModelIndex &index, const workbench::Workbench &workbench, const CellActions &actions)
        : m_model(model), m_index(index), m_workbench(workbench), m_actions(actions), m_verdict(model.verdict(index)), m_rule(model.rule(index.column())), m_row(model.row(index.row())),
          m_facts(new ui::Facts)
    {
    }

    ui::Facts *build()
    {
        m_facts->heading(m_rule.title, m_row.title);
        m_facts->fact(tr("State"), m_model.stateText(m_index), m_model.state(m_index));
        m_facts->fact(tr("Rule"), m_rule.id);
        addReason();
        addPlaces();
        addWaivers();
        m_facts->finish();
        return m_facts;
    }

private:
    void addReason()
    {
        m_facts->section(tr("Why"));
        m_facts->text(m_rule.why.isEmpty() ? tr("The rule gives no reason.") : m_rule.why, "muted");
        const QString where = m_rule.file.startsWith(QLatin1Char(':')) ? tr("built in") : m_workbench.displayPath(m_rule.file);
        m_facts->link(tr("The rule itself"), where, [open = m_actions.openRule, known = m_verdict ? m_verdict->rule : nullptr] {
            if (known)
                open(*known);
        });
        if (m_verdict && m_rule.needsMesh()) {
            const document::ContractDocument *document = m_workbench.document(m_row.path);
            m_facts->text(document && document->isModified() ? tr("This rule looks at other files or at sample rows. It judged the file as it was saved last; save it, and it is judged again.")
                                                             : tr("This rule looks at other files or at sample rows. It judges the files as they are saved, whenever one of them changes."),
                          "muted");
        }
        if (m_verdict && !m_verdict->reason.isEmpty()) {
            m_facts->section(tr("Not evaluated because"));
            m_facts->text(m_verdict->reason);
        }
    }

    void addPlaces()
    {
        const std::vector<text::Finding> findings = m_model.findings(m_index);
        if (findings.empty())
            return;
        m_facts->section(tr("Where"));
        for (const text::Finding &finding : findings) {
            const base::Position position = m_row.brief->source.position(finding.span.begin);
            m_facts->text(finding.message); // wraps, as a link does not
            m_facts->link(tr("line %1").arg(position.line), {}, [go = m_actions.goTo, path = m_row.path, finding] { go(path, finding); });
        }
        if (!m_rule.fix.isEmpty()) {
            m_facts->section(tr("What to do"));
            m_facts->text(m_rule.fix);
        }
        const auto broken = std::find_if(findings.begin(), findings.end(), [](const text::Finding &finding) { return !finding.notEvaluated; });
        if (broken == findings.end())
            return;
        QPushButton *button = ui::button(tr("Waive…"), nullptr, m_facts);
        QObject::connect(button, &QPushButton::clicked, m_facts, [waive = m_actions.waive, path = m_row.path, finding = *broken] { waive(path, finding); });
        m_facts->add(button);
    }

    void addWaivers()
    {
        for (const governance::WaivedFinding &waived : m_model.waived(m_index)) {
            m_facts->section(tr("Waived"));
            m_facts->text(waived.waiver.reason);
            m_facts->fact(tr("By"), waived.waiver.who);
            m_facts->fact(tr("Until"), QLocale().toString(waived.waiver.until, QLocale::ShortFormat), ui::State::Waived);
        }
    }

    const ComplianceModel &m_model;
    QModelIndex m_index;
    const workbench::Workbench &m_workbench;
    const CellActions &m_actions;
    const governance::Verdict *m_verdict;
    const governance::Rule &m_rule;
    const ComplianceModel::Row &m_row;
    ui::Facts *m_facts;
};

} // namespace

ui::Facts *cellFacts(const ComplianceModel &model, const QModelIndex &index, const workbench::Workbench &workbench, const CellActions &actions)
{
    return CellFacts(model, index, workbench, actions).build();
}

ui::Facts *meshFacts(const ComplianceModel &model, const workbench::Workbench &workbench)
{
    auto *facts = new ui::Facts;
    facts->heading(ComplianceModel::tr("Compliance"), ComplianceModel::tr("%n files", nullptr, model.rowCount()));
    facts->text(ComplianceModel::tr("Choose a cell to see what the rule asks for, why, and where the file breaks it."), "muted");
    const workspace::SnapshotPointer snapshot = workbench.snapshot();
    for (const auto *list : {snapshot->rules ? &snapshot->rules->findings : nullptr, &snapshot->ruleFindings}) {
        for (size_t i = 0; list && i < list->size(); ++i) {
            const governance::PackFinding &broken = (*list)[i];
            facts->text(ComplianceModel::tr("%1: %2").arg(workbench.displayPath(broken.file), broken.finding.message), "fail");
        }
    }
    facts->finish();
    return facts;
}

} // namespace meshwright::compliance
