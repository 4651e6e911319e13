// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/designer/propertyinspector.h"

#include "contract/edits.h"
#include "contract/sentences.h"
#include "widgets/common/icons.h"
#include "widgets/common/layout.h"
#include "widgets/designer/blockform.h"
#include "widgets/sample/histogram.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>

#include <functional>

namespace meshwright::designer {

using contract::Property;
using text::Path;
using text::Value;

namespace {

const Property *findProperty(const std::vector<Property> &properties, const Path &path)
{
    for (const Property &property : properties) {
        if (property.node.path() == path)
            return &property;
        if (const Property *part = findProperty(property.properties, path))
            return part;
        if (property.items && property.items->node.path() == path)
            return property.items.get();
        if (const Property *part = property.items ? findProperty(property.items->properties, path) : nullptr)
            return part;
    }
    return nullptr;
}

void clear(QWidget *widget)
{
    const QList<QWidget *> children = widget->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget *child : children) {
        child->hide();
        child->deleteLater();
    }
}

} // namespace

PropertyInspector::PropertyInspector(document::ContractDocument *document, sample::SampleStore &samples, QWidget *parent)
    : QScrollArea(parent), m_document(document), m_samples(samples), m_title(ui::label({}, "title")), m_subtitle(ui::paragraph({}, "muted")),
      m_form(new BlockForm), m_checks(new QWidget), m_sample(new QWidget)
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(this);
    content->setProperty("role", QStringLiteral("base"));
    content->setAttribute(Qt::WA_StyledBackground);
    QBoxLayout *layout = ui::column(content, ui::grid::gap, ui::grid::half);
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle);
    layout->addSpacing(ui::grid::gap);
    layout->addWidget(m_form);
    ui::column(m_checks, 0, ui::grid::unit);
    ui::column(m_sample, 0, ui::grid::unit);
    layout->addSpacing(ui::grid::unit);
    layout->addWidget(m_checks);
    layout->addSpacing(ui::grid::unit);
    layout->addWidget(m_sample);
    layout->addStretch();
    setWidget(content);
    connect(document, &document::ContractDocument::snapshotChanged, this, &PropertyInspector::refresh);
    connect(&samples, &sample::SampleStore::changed, this, &PropertyInspector::refresh);
    connect(m_form, &BlockForm::refused, this, &PropertyInspector::refused);
    refresh();
}

// A pointer to something inside a part shows the part: the smallest mapping of the text around it.
void PropertyInspector::setSelected(const QString &pointer)
{
    m_pointer = pointer;
    refresh();
}

void PropertyInspector::focusField(const QString &pointer)
{
    setSelected(pointer);
    m_form->focusField(pointer);
}

const Property *PropertyInspector::selectedProperty() const
{
    const auto &contract = m_document->goodSnapshot()->analysis->contract;
    if (!contract)
        return nullptr;
    for (const contract::SchemaObject &object : contract->schema) {
        if (const Property *property = findProperty(object.properties, m_mapping))
            return property;
    }
    return nullptr;
}

QString PropertyInspector::objectName() const
{
    const auto &contract = m_document->goodSnapshot()->analysis->contract;
    const auto &steps = m_mapping.steps();
    const int *number = steps.size() > 1 ? std::get_if<int>(&steps[1]) : nullptr;
    return contract && number && size_t(*number) < contract->schema.size() ? contract->schema[size_t(*number)].name : QString();
}

void PropertyInspector::showHead(const QString &title, const QString &subtitle)
{
    m_title->setText(title);
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void PropertyInspector::refresh()
{
    const document::SnapshotPointer snapshot = m_document->goodSnapshot();
    if (!snapshot)
        return;
    const auto &analysis = *snapshot->analysis;
    text::Node node = analysis.tree.root().find(Path::fromPointer(m_pointer));
    // Walk up to a property, an object, or another part that has a form of its own.
    const auto hasForm = [](const text::Node &at) { return at.isMapping() && !at.keyNode().isValid(); };
    while (node.isValid() && node.parent().isValid() && !hasForm(node))
        node = node.parent();
    const Path mapping = node.isValid() && !m_pointer.isEmpty() ? node.path() : Path();
    const bool moved = mapping != m_mapping || m_title->text().isEmpty();
    m_mapping = mapping;
    const Property *property = selectedProperty();
    clear(m_checks);
    clear(m_sample);
    BlockForm::Selection selection;
    if (property) {
        QStringList facts = {property->logicalType.isEmpty() ? tr("no type") : property->logicalType};
        if (property->required)
            facts.append(tr("required"));
        if (property->primaryKey)
            facts.append(tr("primary key"));
        showHead(property->name.isEmpty() ? tr("Items") : property->name, facts.join(QStringLiteral(" · ")));
        selection.hidden = {"properties", "items", "quality", "logicalTypeOptions", "name"};
        selection.usual = {"businessName", "description", "classification", "logicalType", "required", "unique"};
        fillChecks(*property);
        fillSample(*property);
    } else if (m_mapping.isRoot()) {
        const QString title = analysis.title();
        showHead(title.isEmpty() ? tr("Contract") : title, QStringList({analysis.domain(), analysis.version(), analysis.status()}).filter(QRegularExpression(QStringLiteral("."))).join(QStringLiteral(" · ")));
        selection.only = {"name", "version", "status", "domain", "description", "tags"};
        selection.usual = selection.only;
    } else {
        const QString name = node.find("name").string();
        showHead(name.isEmpty() ? m_mapping.display() : name, m_mapping.display());
        selection.hidden = {"properties"};
    }
    if (moved)
        m_form->show(m_document, m_mapping, selection);
}

void PropertyInspector::fillChecks(const Property &property)
{
    auto *layout = qobject_cast<QBoxLayout *>(m_checks->layout());
    layout->addWidget(ui::label(tr("Checks"), "section", m_checks));
    for (const QString &sentence : contract::checkSentences(property))
        layout->addWidget(ui::paragraph(sentence, nullptr, m_checks));
    addCheckMenu(property.node.path());
}

void PropertyInspector::addCheckMenu(const Path &property)
{
    QPushButton *add = ui::button(tr("+ Add a check"), "link", m_checks);
    auto *menu = new QMenu(add);
    const auto option = [&](const QString &title, const char *key, const Value &start) {
        menu->addAction(title, this, [this, property, key, start, title] {
            const auto done = m_document->edit([&](const text::Tree &tree) { return contract::setField(tree, property / "logicalTypeOptions" / key, start); }, title);
            if (!done)
                Q_EMIT refused(done.problem().text());
        });
    };
    const auto rule = [&](const QString &title, const char *metric, const char *op, const Value &expected, bool percent) {
        menu->addAction(title, this, [=, this] {
            std::vector<Value::Member> members = {{"type", Value::string(QByteArray("library"))}, {"metric", Value::string(QByteArray(metric))}, {op, expected}};
            if (percent)
                members.emplace_back("unit", Value::string(QByteArray("percent")));
            const auto done = m_document->edit([&](const text::Tree &tree) {
                return contract::addQualityRule(contract::readContract(tree), property, Value::mapping(members));
            }, title);
            if (!done)
                Q_EMIT refused(done.problem().text());
        });
    };
    const Property *selected = selectedProperty();
    const QString type = selected ? selected->logicalType : QString();
    if (type == QLatin1String("string")) {
        option(tr("At most … characters"), "maxLength", Value::integer(80));
        option(tr("At least … characters"), "minLength", Value::integer(1));
        option(tr("Matches a pattern"), "pattern", Value::string(QByteArray("^.+$")));
    } else if (type == QLatin1String("integer") || type == QLatin1String("number")) {
        option(tr("At least …"), "minimum", Value::integer(0));
        option(tr("At most …"), "maximum", Value::integer(1000));
    }
    rule(tr("Few rows without a value"), "nullValues", "mustBeLessThan", Value::integer(1), true);
    rule(tr("No repeated values"), "duplicateValues", "mustBe", Value::integer(0), false);
    add->setMenu(menu);
    m_checks->layout()->addWidget(add);
}

void PropertyInspector::fillSample(const Property &property)
{
    const sampling::ColumnProfile *profile = m_samples.column(m_document->path(), objectName(), property.sourceName());
    if (!profile)
        return;
    auto *layout = qobject_cast<QBoxLayout *>(m_sample->layout());
    layout->addWidget(ui::label(tr("Seen in the sample"), "section", m_sample));
    layout->addWidget(new sample::Histogram(*profile, m_sample));
    QStringList facts;
    if (profile->maxLength > 0)
        facts.append(tr("length %1–%2").arg(profile->minLength).arg(profile->maxLength));
    if (!profile->minimum.isEmpty() && profile->type != sampling::ValueType::Text)
        facts.append(tr("%1 to %2").arg(profile->minimum, profile->maximum));
    facts.append(tr("%1 distinct").arg(QLocale().toString(profile->distinct)));
    facts.append(tr("%1 without a value").arg(QLocale().toString(profile->nulls)));
    if (const QString likeness = sampling::likenessName(profile->likeness); !likeness.isEmpty())
        facts.append(tr("looks like %1").arg(likeness));
    layout->addWidget(ui::paragraph(facts.join(QStringLiteral(" · ")), "small", m_sample));
}

} // namespace meshwright::designer
