// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/designer/propertyinspector.h"

#include "base/tr.h"
#include "contract/edits.h"
#include "contract/sentences.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/common/icons.h"
#include "widgets/common/layout.h"
#include "widgets/designer/blockform.h"
#include "widgets/designer/fieldpicker.h"
#include "widgets/designer/helpstrip.h"
#include "widgets/designer/newitems.h"
#include "widgets/sample/histogram.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>

#include <functional>

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
    : QWidget(parent), m_document(document), m_samples(samples), m_title(new ui::ElidedLabel({}, "title", nullptr, Qt::ElideMiddle)), m_subtitle(ui::paragraph({}, "muted")),
      m_area(new QScrollArea), m_form(new BlockForm), m_checks(new QWidget), m_sample(new QWidget), m_help(new HelpStrip)
{
    setAccessibleName(tr("Inspector"));
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(this);
    content->setProperty("role", QStringLiteral("base"));
    content->setAttribute(Qt::WA_StyledBackground);
    content->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // never wider than the inspector
    QBoxLayout *layout = ui::column(content, ui::grid::gap, ui::grid::half);
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle);
    ui::column(m_checks, 0, ui::grid::unit);
    ui::column(m_sample, 0, ui::grid::unit);
    layout->addSpacing(ui::grid::unit);
    layout->addWidget(m_checks);
    layout->addSpacing(ui::grid::unit);
    layout->addWidget(m_form);
    layout->addSpacing(ui::grid::unit);
    layout->addWidget(m_sample);
    layout->addStretch();
    m_area->setWidget(content);
    QBoxLayout *whole = ui::column(this);
    whole->addWidget(m_area, 1);
    whole->addWidget(m_help);
    m_form->setSamples(&samples);
    connect(document, &document::ContractDocument::snapshotChanged, this, &PropertyInspector::refresh);
    connect(&samples, &sample::SampleStore::changed, this, &PropertyInspector::refresh);
    connect(m_form, &BlockForm::refused, this, &PropertyInspector::refused);
    connect(m_form, &BlockForm::helpWanted, m_help, &HelpStrip::show);
    refresh();
}

void PropertyInspector::setKnowledge(const std::function<const authoring::Knowledge &()> &knowledge)
{
    m_form->setKnowledge(knowledge);
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
    BlockForm::Selection selection;
    const sampling::ColumnProfile *profile = property ? m_samples.column(m_document->path(), objectName(), property->sourceName()) : nullptr;
    const QString shown = property ? m_mapping.pointer() + contract::checkSentences(*property).join(QLatin1Char('\n')) + (profile ? QString::number(profile->rows) + property->logicalType : QString()) : QString();
    if (shown != m_shown) {
        clear(m_checks);
        clear(m_sample);
    }
    if (property) {
        QStringList facts = {property->logicalType.isEmpty() ? tr("no type") : property->logicalType};
        if (property->required)
            facts.append(tr("required"));
        if (property->primaryKey)
            facts.append(tr("primary key"));
        showHead(property->name.isEmpty() ? tr("Items") : property->name, facts.join(QStringLiteral(" · ")));
        selection.hidden = {"properties"};
        selection.usual = {"name", "businessName", "description", "classification", "logicalType", "logicalTypeOptions", "physicalType", "required", "unique", "primaryKey", "enum", "quality", "items"};
        selection.flat = {"logicalTypeOptions"};
        if (shown != m_shown) {
            fillChecks(*property);
            if (profile)
                fillSample(*property, *profile);
        }
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
    m_shown = shown;
    if (moved) {
        m_form->show(m_document, m_mapping, selection);
        m_area->verticalScrollBar()->setValue(0);
    }
}

void PropertyInspector::fillChecks(const Property &property)
{
    auto *layout = qobject_cast<QBoxLayout *>(m_checks->layout());
    const QStringList sentences = contract::checkSentences(property);
    for (const QString &sentence : sentences) {
        auto *line = new QWidget(m_checks);
        QBoxLayout *row = ui::row(line, 0, 6);
        auto *mark = new QLabel(line);
        mark->setPixmap(ui::icon("check", ui::Colour::Accent).pixmap(12, 12));
        mark->setContentsMargins(0, 3, 0, 0); // as high as the first line of the sentence
        row->addWidget(mark, 0, Qt::AlignTop);
        QLabel *words = ui::paragraph(sentence, nullptr, line);
        words->setMinimumWidth(1); // a long word must not make the lines above it believe in more room than there is
        row->addWidget(words, 1);
        layout->addWidget(line);
    }
    if (sentences.isEmpty())
        layout->addWidget(ui::paragraph(tr("Nothing is promised about the values yet."), "small", m_checks));
    QPushButton *limit = ui::button(tr("+ Limit the values"), "link", m_checks);
    limit->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(limit, &QPushButton::clicked, this, [this, limit] { openLimits(limit); });
    layout->addWidget(limit);
    limit->setVisible(!newLimits(property, nullptr).empty());
}

void PropertyInspector::openLimits(QWidget *under)
{
    const Property *property = selectedProperty();
    if (!property)
        return;
    const sampling::ColumnProfile *profile = m_samples.column(m_document->path(), objectName(), property->sourceName());
    std::vector<FieldPicker::Choice> choices;
    for (const auto &[key, limit] : newLimits(*property, profile)) {
        choices.push_back({limit.title, limit.help, [this, path = m_mapping / "logicalTypeOptions" / key, value = limit.value, title = limit.title] {
            if (const auto done = m_document->edit([&](const text::Tree &tree) { return contract::setField(tree, path, value); }, title); !done)
                Q_EMIT refused(done.problem().text());
            else
                m_form->focusField(path.pointer());
        }});
    }
    (new FieldPicker(tr("Limit the values"), std::move(choices), this))->popUpUnder(under);
}

void PropertyInspector::fillSample(const Property &property, const sampling::ColumnProfile &profile)
{
    auto *layout = qobject_cast<QBoxLayout *>(m_sample->layout());
    layout->addWidget(ui::label(tr("Seen in the sample").toUpper(), "section", m_sample));
    m_sample->setAccessibleName(tr("%1 in the sample").arg(property.name));
    layout->addWidget(new sample::Histogram(profile, m_sample));
    QStringList facts;
    if (profile.maxLength > 0)
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
