// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/designer/propertyinspector.h"

#include "base/tr.h"
#include "standard/judge.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/common/icons.h"
#include "widgets/common/layout.h"
#include "widgets/designer/blockform.h"
#include "widgets/designer/checklist.h"
#include "widgets/designer/helpstrip.h"
#include "widgets/sample/histogram.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>

namespace meshwright::designer {

using contract::Property;
using text::Path;

namespace {

const Property *findProperty(const std::vector<Property> &properties, const Path &path)
{
    for (const Property &property : properties) {
        if (property.node.path() == path)
            return &property;
        if (const Property *part = findProperty(property.properties, path))
            return part;
        for (const Property *inner : {property.items.get(), property.mapKey.get(), property.mapValue.get()}) {
            if (inner && inner->node.path() == path)
                return inner;
            if (const Property *part = inner ? findProperty(inner->properties, path) : nullptr)
                return part;
        }
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
    : QWidget(parent), m_document(document), m_samples(samples), m_title(new ui::ElidedLabel({}, "title", nullptr, Qt::ElideMiddle)), m_subtitle(ui::paragraph({}, "muted")), m_area(new QScrollArea),
      m_meaningLabel(ui::label(tr("Meaning").toUpper(), "section")), m_meaning(new BlockForm), m_promises(new QWidget), m_checks(new CheckList), m_sample(new QWidget),
      m_othersButton(ui::button({}, "quiet")), m_others(new BlockForm), m_help(new HelpStrip)
{
    setAccessibleName(tr("Inspector"));
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(this);
    content->setProperty("role", QStringLiteral("base"));
    content->setAttribute(Qt::WA_StyledBackground);
    content->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // never wider than the inspector
    buildContent(ui::column(content, ui::grid::gap, ui::grid::half));
    m_area->setWidget(content);
    QBoxLayout *whole = ui::column(this);
    whole->addWidget(m_area, 1);
    whole->addWidget(m_help);
    connect(document, &document::ContractDocument::snapshotChanged, this, &PropertyInspector::refresh);
    connect(&samples, &sample::SampleStore::changed, this, &PropertyInspector::refresh);
    for (BlockForm *form : {m_meaning, m_others}) {
        form->setSamples(&samples);
        connect(form, &BlockForm::refused, this, &PropertyInspector::refused);
        connect(form, &BlockForm::helpWanted, m_help, &HelpStrip::show);
    }
    m_checks->setSamples(&samples);
    m_checks->setOffers([this] { return offers(); });
    connect(m_checks, &CheckList::refused, this, &PropertyInspector::refused);
    connect(m_checks, &CheckList::helpWanted, m_help, &HelpStrip::show);
    connect(m_othersButton, &QPushButton::clicked, this, &PropertyInspector::openOthers);
    openOthers(false);
    refresh();
}

void PropertyInspector::buildContent(QBoxLayout *layout)
{
    ui::column(m_sample, 0, ui::grid::unit);
    QBoxLayout *promises = ui::column(m_promises, 0, ui::grid::half);
    promises->addWidget(ui::label(tr("Checks").toUpper(), "section"));
    promises->addWidget(m_checks);
    m_othersButton->setCheckable(true);
    m_othersButton->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle);
    layout->addSpacing(ui::grid::unit);
    layout->addWidget(m_meaningLabel);
    layout->addWidget(m_meaning);
    layout->addSpacing(ui::grid::unit);
    layout->addWidget(m_promises);
    layout->addSpacing(ui::grid::unit);
    layout->addWidget(m_sample);
    layout->addSpacing(ui::grid::unit);
    layout->addWidget(m_othersButton);
    layout->addWidget(m_others);
    layout->addStretch();
}

void PropertyInspector::setKnowledge(const std::function<const authoring::Knowledge &()> &knowledge)
{
    m_meaning->setKnowledge(knowledge);
    m_others->setKnowledge(knowledge);
    m_checks->setKnowledge(knowledge);
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
    if (m_checks->focusField(pointer) || m_meaning->focusField(pointer))
        return;
    openOthers(true);
    m_others->focusField(pointer);
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

const contract::SchemaObject *PropertyInspector::selectedObject() const
{
    const auto &contract = m_document->goodSnapshot()->analysis->contract;
    if (!contract)
        return nullptr;
    for (const contract::SchemaObject &object : contract->schema) {
        if (text::isWithin(m_mapping.pointer(), object.node.pointer()))
            return &object;
    }
    return nullptr;
}

const sampling::ColumnProfile *PropertyInspector::profileOf(const Property *property) const
{
    const contract::SchemaObject *object = selectedObject();
    return property && object ? m_samples.column(m_document->path(), object->name, property->sourceName()) : nullptr;
}

std::vector<NewCheck> PropertyInspector::offers() const
{
    const document::SnapshotPointer good = m_document->goodSnapshot();
    const standard::Description *description = good ? standard::recognise(good->analysis->tree).description : nullptr;
    if (!description)
        return {};
    const Property *property = selectedProperty();
    return newChecks(*description, good->analysis->tree, m_mapping, property, profileOf(property));
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
    const contract::SchemaObject *object = selectedObject();
    FormSelection meaning;
    QByteArrayList hidden{"properties"};
    if (property) {
        QStringList facts = {property->logicalType.isEmpty() ? tr("no type") : property->logicalType};
        if (property->required)
            facts.append(tr("required"));
        if (property->primaryKey)
            facts.append(tr("primary key"));
        showHead(property->name.isEmpty() ? tr("Items") : property->name, facts.join(QStringLiteral(" · ")));
        meaning.only = {"businessName", "description", "classification"};
        hidden << "quality" << "enum";
    } else if (object && object->node.path() == m_mapping) {
        showHead(object->name, QStringList({object->physicalType, object->granularity.simplified()}).filter(QRegularExpression(QStringLiteral("."))).join(QStringLiteral(" · ")));
        meaning.only = {"businessName", "description", "dataGranularityDescription"};
        hidden << "quality";
    } else if (m_mapping.isRoot()) {
        const QString title = analysis.title;
        showHead(title.isEmpty() ? tr("Contract") : title, QStringList({analysis.domain, analysis.version, analysis.status}).filter(QRegularExpression(QStringLiteral("."))).join(QStringLiteral(" · ")));
        meaning.only = {"name", "version", "status", "domain", "description", "tags"};
        meaning.flat = {"description"};
    } else {
        const standard::Description *description = standard::recognise(analysis.tree).description;
        const auto *last = std::get_if<int>(&m_mapping.steps().back());
        const QString title = itemTitle(description ? description->blockAt(m_mapping, analysis.tree.root()) : nullptr, node, last ? *last : 0);
        showHead(title, m_mapping.display());
        meaning.hidden = {"properties"};
        meaning.asCard = true;
    }
    meaning.usual = meaning.only;
    meaning.withOwn = true;
    const std::vector<contract::Check> checks = property ? contract::checksOf(*property) : object ? contract::checksOf(*object) : std::vector<contract::Check>();
    const bool promises = property || (object && object->node.path() == m_mapping);
    m_meaningLabel->setVisible(promises);
    showChecks(promises ? &checks : nullptr);
    showSample(property);
    if (moved) {
        showForms(meaning, promises ? hidden + meaning.only : QByteArrayList());
        m_area->verticalScrollBar()->setValue(0);
    }
}

void PropertyInspector::showChecks(const std::vector<contract::Check> *checks)
{
    m_promises->setVisible(checks);
    m_checks->show(m_document, m_mapping, checks ? *checks : std::vector<contract::Check>());
}

// `hidden` is what else is shown elsewhere; empty where the first form has all there is.
void PropertyInspector::showForms(const FormSelection &meaning, const QByteArrayList &hidden)
{
    m_meaning->show(m_document, m_mapping, meaning);
    m_othersButton->setVisible(!hidden.isEmpty());
    m_otherFields = {};
    m_otherFields.hidden = hidden;
    m_otherFields.usual = {"name", "logicalType", "logicalTypeOptions", "physicalType", "physicalName", "required", "unique", "primaryKey", "examples", "items", "tags"};
    m_otherFields.first = {"name"};
    m_otherFields.flat = {"logicalTypeOptions"};
    openOthers(m_othersButton->isChecked());
}

// The form of what is shut is not made: moving from row to row has to be quick.
void PropertyInspector::openOthers(bool open)
{
    m_othersButton->setChecked(open);
    m_othersButton->setText(tr("All other fields"));
    m_othersButton->setIcon(ui::icon(open ? "chevron-down" : "chevron-right"));
    const bool isShown = open && !m_otherFields.hidden.isEmpty();
    m_others->show(isShown ? m_document : nullptr, m_mapping, m_otherFields);
    m_others->setVisible(isShown);
}

void PropertyInspector::showSample(const Property *property)
{
    const sampling::ColumnProfile *profile = profileOf(property);
    const QString shown = profile ? m_mapping.pointer() + QString::number(profile->rows) + property->logicalType : QString();
    if (shown == m_shown)
        return;
    m_shown = shown;
    clear(m_sample);
    if (profile)
        fillSample(*property, *profile);
}

void PropertyInspector::fillSample(const Property &property, const sampling::ColumnProfile &profile)
{
    auto *layout = qobject_cast<QBoxLayout *>(m_sample->layout());
    layout->addWidget(ui::label(tr("Seen in the sample").toUpper(), "section", m_sample));
    m_sample->setAccessibleName(tr("%1 in the sample").arg(property.name));
    layout->addWidget(new sample::Histogram(profile, m_sample));
    QStringList facts;
    if (profile.maxLength > 0 && profile.type == sampling::ValueType::Text)
        facts.append(tr("length %1–%2").arg(profile.minLength).arg(profile.maxLength));
    if (!profile.minimum.isEmpty() && profile.type != sampling::ValueType::Text)
        facts.append(tr("%1 to %2").arg(profile.minimum, profile.maximum));
    facts.append(tr("%1 distinct").arg(QLocale().toString(profile.distinct)));
    facts.append(tr("%1 without a value").arg(QLocale().toString(profile.nulls)));
    if (const QString likeness = sampling::likenessName(profile.likeness); !likeness.isEmpty())
        facts.append(tr("looks like %1").arg(base::tr(likeness.toUtf8().constData())));
    layout->addWidget(ui::paragraph(facts.join(QStringLiteral(" · ")), "small", m_sample));
}

} // namespace meshwright::designer
