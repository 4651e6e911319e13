// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meshview/meshpage.h"

#include "widgets/canvas/meshcanvas.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/facts.h"
#include "widgets/common/layout.h"
#include "widgets/common/segmented.h"
#include "widgets/workbench/listtable.h"
#include "widgets/workbench/positions.h"
#include "widgets/workbench/states.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QStackedLayout>
#include <QStandardItemModel>
#include <QTableView>
#include <QLabel>

namespace meshwright::meshview {

using canvas::MeshCanvas;

MeshPage::MeshPage(workbench::Workbench &workbench, QWidget *parent)
    : Page(parent), m_workbench(workbench), m_segments(new ui::Segmented({tr("Canvas"), tr("Table")}, 1, this)), m_stack(new QStackedLayout),
      m_canvas(new MeshCanvas(this)), m_table(workbench::makeListTable(this)), m_rows(new QStandardItemModel(this)), m_inspector(new QScrollArea(this)), m_impact(ui::label({}, "chip", this))
{
    QBoxLayout *layout = ui::column(this);
    buildToolbar(layout);
    m_table->horizontalHeader()->show();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setModel(m_rows);
    m_table->setAccessibleName(tr("Products"));
    m_stack->addWidget(m_canvas);
    m_stack->addWidget(m_table);
    auto *empty = new ui::EmptyState("network", tr("No mesh yet"), tr("Open a folder with data contracts (*.odcs.yaml) and data products (*.odps.yaml). They appear here by domain, with what flows between them."), tr("Open a folder…"), this);
    connect(empty, &ui::EmptyState::actionRequested, this, &MeshPage::openFolderRequested);
    empty->addAction(tr("Open the demo mesh"), [this] { Q_EMIT demoRequested(); });
    m_stack->addWidget(empty);
    layout->addLayout(m_stack, 1);
    m_inspector->setWidgetResizable(true);
    m_inspector->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_segments, &ui::Segmented::changed, this, &MeshPage::refresh);
    connect(m_canvas, &MeshCanvas::notice, this, &Page::notice);
    connect(m_canvas, &MeshCanvas::productSelected, this, [this](const QString &key) { showProduct(productOf(key)); });
    connect(m_canvas, &MeshCanvas::productActivated, this, [this](const QString &key) { openProduct(productOf(key)); });
    connect(m_canvas, &MeshCanvas::positionsChanged, this, [this](const MeshCanvas::Positions &places) {
        if (const auto saved = workbench::Positions(m_workbench.workspace()->folder()).save({}, places, m_canvas->shape()); !saved)
            Q_EMIT notice(saved.problem().text());
    });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) { openProduct(index.siblingAtColumn(0).data(Qt::UserRole).toInt()); });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) { showProduct(index.siblingAtColumn(0).data(Qt::UserRole).toInt()); });
    connect(&workbench, &workbench::Workbench::snapshotChanged, this, &MeshPage::refresh);
    connect(&workbench, &workbench::Workbench::documentChanged, this, &MeshPage::refreshStates);
    connect(&workbench, &workbench::Workbench::folderOpened, this, [this] {
        m_first = true;
        m_selected = -1;
        const workbench::Positions places(m_workbench.workspace()->folder());
        m_canvas->setPositions(places.load({}), places.shape({}));
    });
    refresh();
}

// To ask for the state of every product at each key that is typed in another tab would be felt there.
void MeshPage::refreshStates()
{
    m_isLate = !isVisible();
    if (!m_isLate)
        m_canvas->refreshStates();
}

void MeshPage::showEvent(QShowEvent *event)
{
    if (m_isLate)
        m_canvas->refreshStates();
    m_isLate = false;
    Page::showEvent(event);
}

void MeshPage::buildToolbar(QBoxLayout *layout)
{
    QBoxLayout *row = ui::toolbar(layout);
    row->addWidget(m_segments);
    row->addWidget(m_impact);
    row->addStretch();
    QPushButton *add = ui::button(tr("+ Product"), nullptr, this);
    add->setToolTip(tr("Makes a data product in the domain of the chosen one (Ctrl+Shift+N)"));
    add->setAccessibleName(tr("New data product"));
    connect(add, &QPushButton::clicked, this, [this] { Q_EMIT productRequested(selectedDomain()); });
    row->addWidget(add);
    QPushButton *arrange = ui::button(tr("Layout"), nullptr, this);
    connect(arrange, &QPushButton::clicked, m_canvas, &MeshCanvas::relayout);
    row->addWidget(arrange);
    QPushButton *save = ui::button(tr("Export…"), nullptr, this);
    connect(save, &QPushButton::clicked, m_canvas, &MeshCanvas::chooseExport);
    row->addWidget(save);
}

QString MeshPage::keyOf(int product) const
{
    // As the canvas names products: by id, or by file where the id is missing or not the first of its kind.
    const mesh::Mesh &mesh = m_workbench.snapshot()->mesh;
    const mesh::Product &one = mesh.products[size_t(product)];
    if (!one.id.isEmpty() && mesh.productById(one.id) == product)
        return one.id;
    return one.path;
}

int MeshPage::productOf(const QString &key) const
{
    const mesh::Mesh &mesh = m_workbench.snapshot()->mesh;
    if (key.isEmpty())
        return -1;
    const int byId = mesh.productById(key);
    return byId >= 0 ? byId : mesh.productByPath(key);
}

void MeshPage::refresh()
{
    const workspace::SnapshotPointer snapshot = m_workbench.snapshot();
    const bool empty = snapshot->mesh.products.empty();
    m_stack->setCurrentIndex(empty ? 2 : m_segments->chosen().first());
    m_canvas->setMesh(std::shared_ptr<const mesh::Mesh>(snapshot, &snapshot->mesh), [this](const QString &key) {
        const workspace::SnapshotPointer now = m_workbench.snapshot();
        const int number = productOf(key);
        if (number < 0)
            return ui::State::None;
        // A product stands as its worst file does.
        QStringList paths = {now->mesh.products[size_t(number)].path};
        for (const int contract : now->mesh.products[size_t(number)].contracts)
            paths.append(now->mesh.contracts[size_t(contract)].path);
        governance::State worst = governance::State::Passed;
        bool known = false;
        for (const QString &path : paths) {
            if (const governance::BriefPointer brief = m_workbench.brief(path)) {
                worst = std::min(worst, brief->state);
                known = true;
            }
        }
        return known ? workbench::stateOf(worst) : ui::State::None;
    });
    fillTable();
    if (m_first && !empty) {
        m_first = false;
        m_canvas->fit();
    }
    if (m_selected >= int(snapshot->mesh.products.size()))
        m_selected = -1;
    showProduct(m_selected);
}

void MeshPage::fillTable()
{
    const mesh::Mesh &mesh = m_workbench.snapshot()->mesh;
    m_rows->clear();
    m_rows->setHorizontalHeaderLabels({tr("Product"), tr("Domain"), tr("Version"), tr("Status"), tr("Owner"), tr("Contracts"), tr("Reads"), tr("Read by")});
    for (size_t i = 0; i < mesh.products.size(); ++i) {
        const mesh::Product &product = mesh.products[i];
        const QStringList texts = {product.name, product.domain, product.version, product.status, product.owner, QString::number(product.contracts.size()),
                                   QString::number(mesh::upstream(mesh, int(i)).size()), QString::number(mesh::downstream(mesh, int(i)).size())};
        QList<QStandardItem *> row;
        for (int column = 0; column < texts.size(); ++column) {
            auto *item = new QStandardItem(texts[column]);
            item->setEditable(false);
            if (column >= 5)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            row.append(item);
        }
        row.first()->setData(int(i), Qt::UserRole);
        m_rows->appendRow(row);
    }
    m_table->setColumnWidth(0, 240);
    m_table->setColumnWidth(1, 160);
    m_table->horizontalHeader()->setSectionResizeMode(4, QHeaderView::Stretch);
}

void MeshPage::selectProduct(int product)
{
    if (product < 0)
        return;
    m_canvas->setSelectedProduct(keyOf(product));
    showProduct(product);
}

void MeshPage::showDomain(int number)
{
    const workspace::SnapshotPointer snapshot = m_workbench.snapshot();
    if (number < 0 || number >= int(snapshot->mesh.domains.size()))
        return;
    const mesh::Domain &domain = snapshot->mesh.domains[size_t(number)];
    QStringList keys;
    auto *facts = new ui::Facts;
    showProduct(-1);
    facts->heading(domain.name.isEmpty() ? tr("No domain") : domain.name, tr("%n products", nullptr, int(domain.products.size())));
    facts->section(tr("Products"));
    for (const int product : domain.products) {
        const mesh::Product &one = snapshot->mesh.products[size_t(product)];
        keys.append(keyOf(product));
        facts->link(one.name, QStringList({one.version.isEmpty() ? QString() : tr("v%1").arg(one.version), one.status}).join(QStringLiteral(" · ")), [this, product] { selectProduct(product); });
    }
    facts->finish();
    ui::replaceContent(m_inspector, facts);
    m_canvas->chooseProducts(keys);
}

QString MeshPage::selectedDomain() const
{
    const auto &products = m_workbench.snapshot()->mesh.products;
    return m_selected >= 0 && m_selected < int(products.size()) ? products[size_t(m_selected)].domain : QString();
}

void MeshPage::showProduct(int number)
{
    m_selected = number;
    auto *facts = new ui::Facts;
    const workspace::SnapshotPointer snapshot = m_workbench.snapshot();
    const mesh::Mesh &mesh = snapshot->mesh;
    if (number < 0) {
        facts->heading(tr("Mesh"), tr("%n products", nullptr, int(mesh.products.size())));
        facts->section(tr("Domains"));
        for (const mesh::Domain &domain : mesh.domains)
            facts->link(domain.name.isEmpty() ? tr("No domain") : domain.name, tr("%n products", nullptr, int(domain.products.size())), [this, number = int(&domain - mesh.domains.data())] { showDomain(number); });
        facts->section(tr("How to use"));
        facts->text(tr("Choose a product to see its ports, its owner and who uses it. Double-click opens it. Shift-click or a frame drawn with Shift chooses several, to move them together. Drag the background to move, turn the wheel to zoom."), "muted");
        facts->finish();
        ui::replaceContent(m_inspector, facts);
        m_canvas->setImpact({});
        m_impact->hide();
        return;
    }
    const mesh::Product &product = mesh.products[size_t(number)];
    facts->heading(product.name, QStringList({product.domain, product.version.isEmpty() ? QString() : tr("v%1").arg(product.version), product.status}).join(QStringLiteral(" · ")));
    if (!product.description.isEmpty())
        facts->text(product.description.simplified(), "muted");
    facts->section(tr("Owner"));
    facts->text(product.owner.isEmpty() ? tr("Nobody is named.") : product.owner, product.owner.isEmpty() ? "fail" : nullptr);
    facts->section(tr("Offers"));
    for (const int contract : product.contracts) {
        const mesh::Contract &one = mesh.contracts[size_t(contract)];
        const QString detail = QStringList({one.version, serverTypes(one.path)}).filter(QRegularExpression(QStringLiteral("."))).join(QStringLiteral(" · "));
        facts->link(one.name.isEmpty() ? one.id : one.name, detail, [this, path = one.path] { Q_EMIT fileChosen(path); });
    }
    addPromises(*facts, product);
    const auto neighbours = [&](const QString &title, const std::vector<mesh::Reach> &reached, const QString &none) {
        facts->section(title);
        if (reached.empty())
            facts->text(none, "muted");
        for (const mesh::Reach &reach : reached)
            facts->link(mesh.products[size_t(reach.product)].name, reach.distance == 1 ? tr("directly") : tr("%n steps", nullptr, reach.distance), [this, to = reach.product] { selectProduct(to); });
    };
    neighbours(tr("Made from"), mesh::upstream(mesh, number), tr("Nothing in this mesh."));
    const std::vector<mesh::Reach> used = mesh::downstream(mesh, number);
    neighbours(tr("Used by"), used, tr("Nobody in this mesh."));
    facts->finish();
    ui::replaceContent(m_inspector, facts);
    QSet<QString> impact;
    for (const mesh::Reach &reach : used)
        impact.insert(keyOf(reach.product));
    m_canvas->setImpact(impact);
    m_impact->setText(tr("A change of %1 reaches %n products", nullptr, int(used.size())).arg(product.name));
    m_impact->setVisible(!used.empty());
}

std::shared_ptr<const contract::Contract> MeshPage::contractAt(const QString &path) const
{
    const document::AnalysisPointer analysis = m_workbench.analysis(path);
    return analysis && analysis->contract ? std::shared_ptr<const contract::Contract>(analysis, &*analysis->contract) : nullptr;
}

QString MeshPage::serverTypes(const QString &path) const
{
    QStringList types;
    if (const auto contract = contractAt(path)) {
        for (const contract::Server &server : contract->servers) {
            if (!server.type.isEmpty() && !types.contains(server.type))
                types.append(server.type);
        }
    }
    return types.join(QStringLiteral(", "));
}

// What its contracts promise of their service, each promise once.
void MeshPage::addPromises(ui::Facts &facts, const mesh::Product &product) const
{
    QStringList said;
    facts.section(tr("Promises"));
    for (const int number : product.contracts) {
        const auto contract = contractAt(m_workbench.snapshot()->mesh.contracts[size_t(number)].path);
        for (const contract::ServiceLevel &level : contract ? contract->serviceLevels : std::vector<contract::ServiceLevel>()) {
            const QString value = QStringLiteral("%1 %2").arg(level.value.string(), level.unit).trimmed();
            if (level.property.isEmpty() || said.contains(level.property + value))
                continue;
            said.append(level.property + value);
            facts.fact(level.property, value);
        }
    }
    if (said.isEmpty())
        facts.text(tr("No service level is promised."), "muted");
}

void MeshPage::openProduct(int number)
{
    if (number < 0)
        return;
    const mesh::Mesh &mesh = m_workbench.snapshot()->mesh;
    const mesh::Product &product = mesh.products[size_t(number)];
    if (!product.path.isEmpty())
        Q_EMIT fileChosen(product.path);
    else if (!product.contracts.empty())
        Q_EMIT fileChosen(mesh.contracts[size_t(product.contracts.front())].path);
}

QWidget *MeshPage::inspector()
{
    return m_inspector;
}

} // namespace meshwright::meshview
