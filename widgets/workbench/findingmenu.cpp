// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/workbench/findingmenu.h"

#include "widgets/common/icons.h"

#include <QCoreApplication>
#include <QMenu>

namespace meshwright::workbench {

namespace {

/// So that the program that collects texts finds them under one name.
class FindingMenu {
    Q_DECLARE_TR_FUNCTIONS(meshwright::workbench::FindingMenu)

public:
    static QString explain() { return tr("What the rule asks for, and why"); }
    static QString openRule() { return tr("The rule’s page"); }
    static QString waive() { return tr("Waive…"); }
};

} // namespace

bool mayBeWaived(const text::Finding &finding)
{
    return !finding.rule.contains(QLatin1Char('/')) && !finding.notEvaluated;
}

void addFindingActions(QMenu &menu, const text::Finding &finding, const FindingActions &actions)
{
    if (actions.mend) {
        for (const text::Fix &fix : finding.fixes) {
            QString title = fix.title; // it holds words of the file; "&" there is no shortcut
            menu.addAction(ui::icon("lightbulb", ui::Colour::Warning), title.replace(QLatin1Char('&'), QLatin1String("&&")), &menu, [mend = actions.mend, fix] { mend(fix); });
        }
    }
    if (actions.explain)
        menu.addAction(FindingMenu::explain(), &menu, actions.explain);
    if (actions.openRule)
        menu.addAction(FindingMenu::openRule(), &menu, actions.openRule);
    if (actions.waive && mayBeWaived(finding))
        menu.addAction(FindingMenu::waive(), &menu, actions.waive);
}

} // namespace meshwright::workbench
