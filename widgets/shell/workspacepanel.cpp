// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/workspacepanel.h"

#include "governance/organisationform.h"
#include "widgets/common/layout.h"
#include "widgets/common/state.h"
#include "widgets/common/tip.h"
#include "widgets/workbench/states.h"
#include "widgets/shell/treedelegate.h"

#include <QBoxLayout>
#include <QDir>
#include <QStandardItemModel>
#include <QTreeView>

namespace meshwright::shell {

namespace {

// A tree whose rows are painted from its left border on: the delegate indents.
class FlatTree final : public QTreeView {
public:
    using QTreeView::QTreeView;

protected:
    void drawBranches(QPainter *, const QRect &, const QModelIndex &) const override {}
};

QStandardItem *makeItem(const QString &text, TreeDelegate::Kind kind)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    item->setData(kind, TreeDelegate::KindRole);
    if (kind == TreeDelegate::Section)
        item->setFlags(Qt::ItemIsEnabled);
    return item;
}

QString keyOf(const QModelIndex &index)
{
    return index.data(Qt::DisplayRole).toString() + QLatin1Char('\n') + index.parent().data(Qt::DisplayRole).toString();
}

} // namespace

WorkspacePanel::WorkspacePanel(workbench::Workbench &workbench, QWidget *parent)
    : QWidget(parent), m_workbench(workbench), m_tree(new FlatTree(this)), m_model(new QStandardItemModel(this))
{
    setProperty("role", QStringLiteral("side"));
    setAttribute(Qt::WA_StyledBackground);
    QBoxLayout *layout = ui::column(this);
    layout->setContentsMargins(0, ui::grid::unit, 0, 0);
    layout->addWidget(m_tree);
    m_tree->setProperty("role", QStringLiteral("side"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new TreeDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(0);
    m_tree->setRootIsDecorated(false);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setMouseTracking(true);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setAccessibleName(tr("Workspace"));
    setFocusProxy(m_tree);
    connect(m_tree, &QTreeView::clicked, this, &WorkspacePanel::activate);
    connect(m_tree, &QTreeView::activated, this, &WorkspacePanel::activate);
    connect(m_tree, &QTreeView::doubleClicked, this, [this](const QModelIndex &index) { m_tree->setExpanded(index, !m_tree->isExpanded(index)); });
    connect(m_tree, &QTreeView::collapsed, this, [this](const QModelIndex &index) { m_collapsed.insert(keyOf(index)); });
    connect(m_tree, &QTreeView::expanded, this, [this](const QModelIndex &index) { m_collapsed.remove(keyOf(index)); });
    connect(&workbench, &workbench::Workbench::snapshotChanged, this, &WorkspacePanel::refresh);
    connect(&workbench, &workbench::Workbench::documentChanged, this, [this](const document::ContractDocument *document) { refreshFile(document->path()); });
    connect(&workbench, &workbench::Workbench::documentClosed, this, &WorkspacePanel::refreshFile);
    refresh();
}

QStandardItem *WorkspacePanel::addSection(const QString &title)
{
    QStandardItem *section = makeItem(title, TreeDelegate::Section);
    m_model->appendRow(section);
    return section;
}

void WorkspacePanel::describeFile(QStandardItem &item, const workspace::File &file) const
{
    const governance::BriefPointer brief = m_workbench.brief(file.path);
    const document::ContractDocument *open = m_workbench.document(file.path);
    QString title = brief && !brief->title.isEmpty() ? brief->title : file.title;
    if (open && open->isModified())
        title += QStringLiteral(" •");
    const workbench::Standing standing = m_workbench.standing(file.path);
    const ui::State state = workbench::stateOf(standing.state);
    const int badge = standing.errors > 0 ? standing.errors : standing.warnings;
    item.setText(title);
    item.setData(int(state), TreeDelegate::StateRole);
    item.setData(badge > 0 ? QVariant(QString::number(badge)) : QVariant(), TreeDelegate::BadgeRole);
    item.setData(tr("%1, %2").arg(title, ui::stateName(state)), Qt::AccessibleTextRole);
}

void WorkspacePanel::describeProduct(QStandardItem &item, const workspace::File &file) const
{
    const workbench::Standing standing = m_workbench.standing(file.path);
    const int badge = standing.errors > 0 ? standing.errors : standing.warnings;
    const ui::State state = workbench::stateOf(standing.state);
    item.setData(badge > 0 ? QVariant(QString::number(badge)) : QVariant(), TreeDelegate::BadgeRole);
    item.setData(state == ui::State::None ? QVariant() : QVariant(int(state)), TreeDelegate::StateRole);
}

QStandardItem *WorkspacePanel::addFile(QStandardItem *parent, const workspace::Snapshot &snapshot, int number)
{
    const workspace::File &file = *snapshot.files[size_t(number)];
    QStandardItem *item = makeItem({}, TreeDelegate::File);
    item->setData(file.path, TreeDelegate::PathRole);
    item->setToolTip(ui::tip(file.relativePath + QLatin1Char('\n') + file.stateText()));
    describeFile(*item, file);
    m_rows.insert(file.path, item);
    parent->appendRow(item);
    return item;
}

void WorkspacePanel::addMesh(const workspace::Snapshot &snapshot)
{
    addSection(snapshot.folder.isEmpty() ? tr("Mesh") : tr("Mesh · %1").arg(QDir(snapshot.folder).dirName()));
    for (const workspace::DomainRow &row : snapshot.domains) {
        QStandardItem *domain = makeItem(row.title, TreeDelegate::Domain);
        const bool isNamed = row.domain >= 0 && !snapshot.mesh.domains[size_t(row.domain)].name.isEmpty();
        domain->setData(isNamed ? row.colour : -1, TreeDelegate::ColourRole);
        domain->setData(QString::number(row.products.size()), TreeDelegate::BadgeRole);
        m_model->appendRow(domain);
        for (const workspace::ProductRow &productRow : row.products) {
            QStandardItem *product = makeItem(productRow.title, TreeDelegate::Product);
            product->setData(productRow.product, TreeDelegate::ProductRole);
            domain->appendRow(product);
            if (productRow.file >= 0) {
                const workspace::File &file = *snapshot.files[size_t(productRow.file)];
                product->setData(file.path, TreeDelegate::PathRole);
                product->setToolTip(ui::tip(file.relativePath + QLatin1Char('\n') + file.stateText()));
                describeProduct(*product, file);
                m_rows.insert(file.path, product);
            }
            for (const int contract : productRow.contracts)
                addFile(product, snapshot, contract);
        }
    }
    if (!snapshot.others.empty()) {
        QStandardItem *others = addSection(tr("Other files"));
        for (const int file : snapshot.others)
            addFile(others, snapshot, file);
    }
}

void WorkspacePanel::addRules(const workspace::Snapshot &snapshot)
{
    addSection(tr("Governance"));
    for (const governance::RulePack &pack : snapshot.rules->federation.packs) {
        const bool builtIn = pack.path.startsWith(QLatin1Char(':'));
        const QString domain = pack.domain.left(1).toUpper() + pack.domain.mid(1);
        const bool isForm = governance::isFormFile(pack.path);
        QStandardItem *item = makeItem(isForm ? (domain.isEmpty() ? tr("Fields of forms") : tr("%1 fields of forms").arg(domain)) : builtIn ? tr("Built-in rules") : domain.isEmpty() ? tr("Global rules") : tr("%1 rules").arg(domain), TreeDelegate::Rules);
        item->setToolTip(ui::tip(pack.path));
        const auto enabled = std::count_if(pack.rules.begin(), pack.rules.end(), [](const auto &rule) { return rule->isEnabled(); });
        item->setData(QString::number(enabled), TreeDelegate::BadgeRole);
        m_model->appendRow(item);
    }
    QStandardItem *waivers = makeItem(tr("Waivers"), TreeDelegate::Waivers);
    waivers->setData(QString::number(snapshot.rules->waivers.size()), TreeDelegate::BadgeRole);
    m_model->appendRow(waivers);
}

void WorkspacePanel::refresh()
{
    const workspace::SnapshotPointer snapshot = m_workbench.snapshot();
    m_rows.clear();
    m_model->clear();
    addMesh(*snapshot);
    if (snapshot->rules)
        addRules(*snapshot);
    addSection(tr("Registries"));
    QStandardItem *embedded = makeItem(tr("Embedded"), TreeDelegate::Registry);
    embedded->setToolTip(tr("The registry in your own user folder"));
    m_model->appendRow(embedded);
    m_tree->expandAll();
    const QSet<QString> collapsed = m_collapsed;
    const auto restore = [&](auto &&self, const QModelIndex &parent) -> void {
        for (int row = 0; row < m_model->rowCount(parent); ++row) {
            const QModelIndex index = m_model->index(row, 0, parent);
            if (collapsed.contains(keyOf(index)))
                m_tree->collapse(index);
            self(self, index);
        }
    };
    restore(restore, {});
    setCurrentFile(m_current);
}

void WorkspacePanel::refreshFile(const QString &path)
{
    const workspace::SnapshotPointer snapshot = m_workbench.snapshot();
    const int number = snapshot->fileByPath(path);
    if (number < 0)
        return;
    const QList<QStandardItem *> rows = m_rows.values(path);
    for (QStandardItem *row : rows) {
        if (row->data(TreeDelegate::KindRole).toInt() == TreeDelegate::Product)
            describeProduct(*row, *snapshot->files[size_t(number)]);
        else
            describeFile(*row, *snapshot->files[size_t(number)]);
    }
}

void WorkspacePanel::setCurrentFile(const QString &path)
{
    m_current = path;
    const QModelIndexList found = path.isEmpty() ? QModelIndexList() : m_model->match(m_model->index(0, 0), TreeDelegate::PathRole, path, 1, Qt::MatchExactly | Qt::MatchRecursive);
    if (found.isEmpty())
        m_tree->selectionModel()->clear();
    else
        m_tree->selectionModel()->setCurrentIndex(found.first(), QItemSelectionModel::ClearAndSelect);
}

void WorkspacePanel::activate(const QModelIndex &index)
{
    switch (index.data(TreeDelegate::KindRole).toInt()) {
    case TreeDelegate::File: Q_EMIT fileChosen(index.data(TreeDelegate::PathRole).toString()); break;
    case TreeDelegate::Product:
        if (const QString path = index.data(TreeDelegate::PathRole).toString(); !path.isEmpty())
            Q_EMIT fileChosen(path);
        else
            Q_EMIT productChosen(index.data(TreeDelegate::ProductRole).toInt());
        break;
    case TreeDelegate::Rules: Q_EMIT rulesChosen(); break;
    case TreeDelegate::Waivers: Q_EMIT waiversChosen(); break;
    case TreeDelegate::Registry: Q_EMIT registryChosen(); break;
    case TreeDelegate::Domain: m_tree->setExpanded(index, !m_tree->isExpanded(index)); break;
    default: break;
    }
}

} // namespace meshwright::shell
