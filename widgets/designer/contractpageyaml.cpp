// SPDX-License-Identifier: GPL-3.0-or-later
// How the page and its YAML view work together.
#include "widgets/designer/contractpage.h"

#include "authoring/definition.h"
#include "authoring/hover.h"
#include "contract/reference.h"
#include "widgets/editor/diffview.h"
#include "widgets/editor/yamleditor.h"
#include "widgets/editor/yamlview.h"
#include "widgets/workbench/manual.h"

#include <QDesktopServices>
#include <QUrl>

namespace meshwright::designer {

void ContractPage::connectYaml()
{
    m_yaml->setKnowledge([this]() -> const authoring::Knowledge & { return m_surroundings.knowledge(); });
    connect(m_yaml, &editor::YamlView::notice, this, &Page::notice);
    connect(m_yaml, &editor::YamlView::leaving, this, &ContractPage::leaving);
    connect(m_yaml, &editor::YamlView::leads, this, &ContractPage::follow);
    connect(m_yaml, &editor::YamlView::ruleChosen, this, &ContractPage::showRule);
    connect(m_yaml, &editor::YamlView::reasonWanted, this, [this](const QString &rule) { Q_EMIT reasonRequested(m_document->path(), rule); });
    connect(m_yaml, &editor::YamlView::waiveChosen, this, [this](const text::Finding &finding) { Q_EMIT waiveRequested(m_document->path(), finding); });
    connect(m_editor, &editor::YamlEditor::caretMoved, this, [this](quint32 offset) {
        Q_EMIT placeChanged();
        const document::SnapshotPointer good = m_document->goodSnapshot();
        if (good && good->revision == m_document->revision())
            select(good->analysis->tree.nodeAt(offset).pointer(), m_editor);
    });
}

void ContractPage::showYaml()
{
    if (!m_yaml->isVisible())
        setViews({Form, Yaml});
}

void ContractPage::replace()
{
    showYaml();
    m_yaml->find(true);
}

void ContractPage::compare(editor::Against against)
{
    showYaml();
    if (m_yaml->isComparing() && m_yaml->diff().against() == against)
        m_yaml->showText();
    else
        m_yaml->compare(against);
}

void ContractPage::showConflict()
{
    showYaml();
    m_yaml->showConflict();
}

void ContractPage::toggleOutline()
{
    showYaml();
    m_yaml->setOutlineShown(!m_yaml->isOutlineShown());
}

void ContractPage::follow(const authoring::Destination &destination)
{
    const QUrl url(destination.file);
    if (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https")) {
        // A link in a file that somebody else wrote: shown, and opened by the person's own browser.
        if (!QDesktopServices::openUrl(url))
            Q_EMIT notice(tr("No program could be started for %1.").arg(destination.file));
        return;
    }
    const bool isOurs = destination.file.endsWith(QLatin1String(".yaml")) || destination.file.endsWith(QLatin1String(".yml")) || destination.file.endsWith(QLatin1String(".json"));
    if (!isOurs) {
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(destination.file)))
            Q_EMIT notice(tr("No program could be started for %1.").arg(m_workbench.displayPath(destination.file)));
        return;
    }
    const document::AnalysisPointer analysis = m_workbench.analysis(destination.file);
    text::Node node;
    if (analysis && analysis->contract && !destination.reference.isEmpty()) {
        const contract::Target target = contract::follow(*analysis->contract, contract::parseReference(destination.reference));
        node = target.property() ? target.property()->node : target.object ? target.object->node : text::Node();
        if (!target.isFound())
            Q_EMIT notice(tr("“%1” is not in %2.").arg(destination.reference, m_workbench.displayPath(destination.file)));
    }
    Q_EMIT goToRequested(destination.file, node.isValid() ? node.span().begin : 0, node.isValid() ? node.pointer() : QString());
}

void ContractPage::showRule(const QString &rule)
{
    const bool isGovernance = !rule.contains(QLatin1Char('/')) || rule.startsWith(QLatin1String("form/")); // only the open folder knows its packs
    if (isGovernance)
        return Q_EMIT rulePageRequested(rule);
    const QString page = authoring::rulePage(rule).section(QLatin1Char('#'), 0, 0);
    if (!workbench::openManual(page))
        Q_EMIT notice(tr("The manual tells about %1 in %2; it could not be opened here.").arg(rule, page));
}

} // namespace meshwright::designer
