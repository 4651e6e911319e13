// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/newcontract/newproductdialog.h"

#include "drafting/product.h"
#include "widgets/common/layout.h"
#include "widgets/common/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>

namespace meshwright::newcontract {

NewProductDialog::NewProductDialog(workbench::Workbench &workbench, const QString &domain, QWidget *parent)
    : QDialog(parent), m_workbench(workbench), m_name(new QLineEdit(this)), m_domain(new QComboBox(this)), m_offer(new QComboBox(this)), m_owner(new QLineEdit(this)),
      m_purpose(new QLineEdit(this)), m_where(ui::paragraph({}, "small", this)), m_problem(ui::paragraph({}, "fail", this)), m_create(ui::button(tr("C&reate product"), "primary", this))
{
    setWindowTitle(tr("New data product"));
    resize(qRound(480 * ui::Theme::current().fontScale()), 0);
    QBoxLayout *layout = ui::column(this, ui::grid::gap, ui::grid::unit);
    layout->addWidget(ui::paragraph(tr("A product bundles what a domain offers to others. Its file is written into the mesh; you go on in its form."), "muted", this));
    buildFields(domain);
    layout->addSpacing(ui::grid::unit);
    layout->addWidget(m_where);
    layout->addWidget(m_problem);
    auto *buttons = new QWidget(this);
    QBoxLayout *row = ui::row(buttons, 0, ui::grid::unit);
    QPushButton *cancel = ui::button(tr("Cancel"), nullptr, this);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_create);
    layout->addWidget(buttons);
    m_create->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_create, &QPushButton::clicked, this, &NewProductDialog::create);
    for (QLineEdit *edit : {m_name, m_owner, m_purpose})
        connect(edit, &QLineEdit::textChanged, this, &NewProductDialog::refresh);
    connect(m_domain, &QComboBox::currentTextChanged, this, &NewProductDialog::refresh);
    fillOffers();
    refresh();
    m_name->setFocus();
}

void NewProductDialog::buildFields(const QString &domain)
{
    const auto field = [this](const QString &title, QWidget *editor) {
        QLabel *label = ui::label(title, nullptr, this);
        label->setBuddy(editor);
        editor->setAccessibleName(QString(title).remove(QLatin1Char('&')));
        layout()->addWidget(label);
        layout()->addWidget(editor);
    };
    m_domain->setEditable(true);
    m_domain->setInsertPolicy(QComboBox::NoInsert);
    m_domain->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_offer->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const mesh::Domain &one : m_workbench.snapshot()->mesh.domains) {
        if (!one.name.isEmpty())
            m_domain->addItem(one.name);
    }
    m_domain->setCurrentIndex(m_domain->findText(domain));
    m_domain->setEditText(domain);
    m_owner->setText(QSettings().value(QStringLiteral("person/owner")).toString());
    m_owner->setPlaceholderText(tr("name@company.org"));
    m_purpose->setPlaceholderText(tr("What others can do with it, in a sentence"));
    field(tr("&Name"), m_name);
    field(tr("&Domain"), m_domain);
    field(tr("O&ffers the contract"), m_offer);
    field(tr("&Owner"), m_owner);
    field(tr("&Purpose"), m_purpose);
}

// What no product offers yet stands first.
void NewProductDialog::fillOffers()
{
    const mesh::Mesh &mesh = m_workbench.snapshot()->mesh;
    m_offer->addItem(tr("None yet"), -1);
    for (const bool isFree : {true, false}) {
        for (size_t i = 0; i < mesh.contracts.size(); ++i) {
            const mesh::Contract &one = mesh.contracts[i];
            if (one.id.isEmpty() || (one.product < 0) != isFree)
                continue;
            const QString name = one.name.isEmpty() ? one.id : one.name;
            m_offer->addItem(isFree ? tr("%1 · %2").arg(name, one.domain) : tr("%1 · %2, offered by %3").arg(name, one.domain, mesh.products[size_t(one.product)].name), int(i));
        }
    }
}

Place NewProductDialog::place() const
{
    const QString id = drafting::productIdFrom(m_name->text());
    Place out = placeFor(*m_workbench.snapshot(), m_domain->currentText().trimmed(), id);
    out.contract = QDir(out.folder).filePath(drafting::productFileNameFrom(id));
    return out;
}

void NewProductDialog::refresh()
{
    const workspace::SnapshotPointer snapshot = m_workbench.snapshot();
    const Place to = place();
    const int twin = snapshot->mesh.productById(drafting::productIdFrom(m_name->text()));
    QString problem;
    if (!m_name->text().trimmed().isEmpty() && (twin >= 0 || QFileInfo::exists(to.contract)))
        problem = tr("There is a product of that name already. Choose another name.");
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_where->setText(tr("It will be written to %1").arg(m_workbench.displayPath(to.contract)));
    m_create->setEnabled(problem.isEmpty() && !m_name->text().trimmed().isEmpty() && m_workbench.workspace());
}

void NewProductDialog::create()
{
    if (!m_create->isEnabled())
        return;
    const workspace::SnapshotPointer snapshot = m_workbench.snapshot();
    drafting::Wishes wishes;
    wishes.name = m_name->text().trimmed();
    wishes.domain = m_domain->currentText().trimmed();
    wishes.owner = m_owner->text().trimmed();
    wishes.purpose = m_purpose->text().trimmed();
    wishes.tenant = tenantOf(*snapshot);
    std::vector<drafting::Offer> offers;
    if (const int number = m_offer->currentData().toInt(); number >= 0 && number < int(snapshot->mesh.contracts.size())) {
        const mesh::Contract &contract = snapshot->mesh.contracts[size_t(number)];
        offers.push_back({contract.name, contract.version, contract.id});
    }
    const Place to = place();
    if (const auto done = writeContract(to, drafting::productDraft(wishes, offers)); !done) {
        m_problem->setText(done.problem().text());
        m_problem->show();
        return;
    }
    m_written = to.contract;
    accept();
}

} // namespace meshwright::newcontract
