// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/marketplace/marketplacepage.h"

#include "registry/embedded/embeddedregistry.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/facts.h"
#include "widgets/common/icons.h"
#include "widgets/common/layout.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>

namespace meshwright::marketplace {

using registry::EntryKind;

namespace {

QString joined(const QStringList &parts)
{
    QStringList present;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            present.append(part);
    }
    return present.join(QStringLiteral(" · "));
}

void addTags(QBoxLayout *layout, const QStringList &tags, QWidget *parent)
{
    if (tags.isEmpty())
        return;
    auto *line = new QWidget(parent);
    QBoxLayout *row = ui::row(line, 0, ui::grid::half);
    for (const QString &tag : tags.mid(0, 6))
        row->addWidget(ui::label(tag, "chip", line));
    row->addStretch();
    layout->addWidget(line);
}

QScrollArea *scroller(QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area;
}

} // namespace

MarketplacePage::MarketplacePage(QWidget *parent)
    : Page(parent), m_search(new QLineEdit(this)), m_facets(scroller(this)), m_hits(scroller(this)), m_entry(scroller(this)), m_stack(new QStackedLayout),
      m_empty(new ui::EmptyState("store", {}, {}, tr("Publish…"), this))
{
    QBoxLayout *layout = ui::column(this);
    QBoxLayout *tools = ui::toolbar(layout);
    m_search->setPlaceholderText(tr("Search what was published: purchase history, e-mail, revenue…"));
    m_search->setAccessibleName(tr("Search the marketplace"));
    m_search->addAction(ui::icon("search"), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    tools->addWidget(m_search, 1);

    auto *browse = new QWidget(this);
    QBoxLayout *browseRow = ui::row(browse);
    m_facets->setFixedWidth(216);
    browseRow->addWidget(m_facets);
    browseRow->addWidget(m_hits, 1);
    m_stack->addWidget(browse);
    m_stack->addWidget(m_entry);
    m_stack->addWidget(m_empty);
    layout->addLayout(m_stack, 1);

    connect(m_empty, &ui::EmptyState::actionRequested, this, &MarketplacePage::publishRequested);
    m_typing.setSingleShot(true);
    m_typing.setInterval(120);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, &MarketplacePage::refresh);
    connect(&m_typing, &QTimer::timeout, this, &MarketplacePage::refresh);
}

void MarketplacePage::searchFor(const QString &text)
{
    m_search->setText(text);
    refresh();
    m_search->setFocus();
}

void MarketplacePage::refresh()
{
    m_query.text = m_search->text().trimmed();
    auto registry = registry::EmbeddedRegistry::openForReading();
    auto result = registry ? (*registry)->search(m_query) : base::Result<registry::SearchResult>(registry.problem());
    if (!result) {
        m_empty->setText(tr("The registry can't be read"), result.problem().text());
        m_stack->setCurrentIndex(2);
        return;
    }
    const bool filtered = !m_query.text.isEmpty() || !m_query.domains.isEmpty() || !m_query.tags.isEmpty() || !m_query.statuses.isEmpty();
    if (result->total == 0 && !filtered) {
        m_empty->setText(tr("Nothing was published yet"), tr("Publish a contract or a product; it can be found here by everybody who uses this registry."));
        m_stack->setCurrentIndex(2);
        return;
    }
    showResult(*result);
    m_stack->setCurrentIndex(0);
}

void MarketplacePage::addFacets(QBoxLayout *layout, const QString &title, const std::vector<registry::FacetValue> &values, QStringList registry::Query::*list)
{
    if (values.empty())
        return;
    layout->addWidget(ui::label(title, "section"));
    for (size_t i = 0; i < values.size() && i < 12; ++i) {
        const registry::FacetValue &value = values[i];
        auto *line = new QWidget;
        QBoxLayout *row = ui::row(line, 0, ui::grid::unit);
        auto *box = new QCheckBox(value.value.isEmpty() ? tr("none") : value.value, line);
        box->setChecked(value.chosen);
        row->addWidget(box, 1);
        row->addWidget(ui::label(QString::number(value.count), "small", line));
        layout->addWidget(line);
        connect(box, &QCheckBox::clicked, this, [this, list, name = value.value](bool on) {
            QStringList &chosen = m_query.*list;
            chosen.removeAll(name);
            if (on)
                chosen.append(name);
            refresh();
        });
    }
    layout->addSpacing(ui::grid::unit);
}

void MarketplacePage::showResult(const registry::SearchResult &result)
{
    auto *facets = new QWidget;
    facets->setProperty("role", QStringLiteral("base"));
    facets->setAttribute(Qt::WA_StyledBackground);
    QBoxLayout *facetColumn = ui::column(facets, ui::grid::gap, ui::grid::unit);
    addFacets(facetColumn, tr("Domain"), result.domains, &registry::Query::domains);
    addFacets(facetColumn, tr("Status"), result.statuses, &registry::Query::statuses);
    addFacets(facetColumn, tr("Tags"), result.tags, &registry::Query::tags);
    facetColumn->addStretch();
    ui::replaceContent(m_facets, facets);

    auto *hits = new QWidget;
    hits->setProperty("role", QStringLiteral("canvas"));
    hits->setAttribute(Qt::WA_StyledBackground);
    QBoxLayout *column = ui::column(hits, ui::grid::gap, ui::grid::gap);
    column->addWidget(ui::label(result.total == 0 ? tr("Nothing matches. Take a filter away, or search for fewer words.") : tr("%n found", nullptr, result.total), "muted", hits));
    for (const registry::Hit &hit : result.hits)
        column->addWidget(hitCard(hit));
    column->addStretch();
    ui::replaceContent(m_hits, hits);
}

QWidget *MarketplacePage::hitCard(const registry::Hit &hit)
{
    auto *frame = new QFrame;
    frame->setProperty("role", QStringLiteral("card"));
    QBoxLayout *layout = ui::column(frame, ui::grid::gap, ui::grid::half);
    auto *head = new QWidget(frame);
    QBoxLayout *headRow = ui::row(head, 0, ui::grid::unit);
    QPushButton *open = ui::button(hit.title, "link", head);
    open->setFont(ui::font(ui::Type::Title));
    connect(open, &QPushButton::clicked, this, [this, kind = hit.kind, id = hit.id] { showEntry(kind, id); });
    headRow->addWidget(open);
    headRow->addStretch();
    headRow->addWidget(ui::label(hit.kind == EntryKind::Product ? tr("product") : tr("contract"), "chip", head));
    layout->addWidget(head);
    layout->addWidget(ui::label(joined({hit.domain, tr("v%1").arg(hit.version), hit.status, hit.owner}), "small", frame));
    const QString words = hit.snippet.text.isEmpty() ? hit.description : hit.snippet.text;
    if (!words.isEmpty())
        layout->addWidget(ui::paragraph(words.simplified(), nullptr, frame));
    addTags(layout, hit.tags, frame);
    return frame;
}

void MarketplacePage::showEntry(EntryKind kind, const QString &id)
{
    auto registry = registry::EmbeddedRegistry::openForReading();
    auto entry = registry ? (*registry)->entry(kind, id) : base::Result<registry::Entry>(registry.problem());
    if (!entry) {
        Q_EMIT notice(entry.problem().text());
        return;
    }
    ui::replaceContent(m_entry, entryPage(*entry));
    m_stack->setCurrentIndex(1);
}

void MarketplacePage::addLinks(QBoxLayout *layout, const QString &title, const std::vector<registry::EntryLink> &links, const QString &none)
{
    auto *facts = new ui::Facts;
    facts->section(title);
    if (links.empty())
        facts->text(none, "muted");
    for (const registry::EntryLink &link : links) {
        if (link.isPublished)
            facts->link(link.title, joined({link.domain, link.version}), [this, kind = link.kind, id = link.id] { showEntry(kind, id); });
        else
            facts->fact(link.id, tr("not published"), ui::State::NotEvaluated);
    }
    layout->addWidget(facts);
}

QWidget *MarketplacePage::entryPage(const registry::Entry &entry)
{
    const registry::Hit &hit = entry.summary;
    auto *page = new QWidget;
    page->setProperty("role", QStringLiteral("base"));
    page->setAttribute(Qt::WA_StyledBackground);
    QBoxLayout *column = ui::column(page, ui::grid::gap, ui::grid::unit);
    QPushButton *back = ui::button(tr("← All results"), "link", page);
    connect(back, &QPushButton::clicked, this, [this] { m_stack->setCurrentIndex(0); });
    column->addWidget(back, 0, Qt::AlignLeft);
    column->addWidget(ui::label(hit.title, "figure", page));
    column->addWidget(ui::label(joined({hit.kind == EntryKind::Product ? tr("Data product") : tr("Data contract"), hit.domain, tr("v%1").arg(hit.version), hit.status}), "muted", page));
    addTags(column, hit.tags, page);

    auto *facts = new ui::Facts(page);
    const auto words = [&](const QString &title, const QString &text) {
        if (text.isEmpty())
            return;
        facts->section(title);
        facts->text(text.simplified());
    };
    words(tr("Purpose"), entry.purpose.isEmpty() ? hit.description : entry.purpose);
    words(tr("Usage"), entry.usage);
    words(tr("Limitations"), entry.limitations);
    facts->section(tr("Owner"));
    facts->text(hit.owner.isEmpty() ? tr("Nobody is named.") : hit.owner);
    facts->section(tr("Quality"));
    if (hit.quality) {
        facts->fact(tr("passed"), QString::number(hit.quality->passed), ui::State::Passed);
        facts->fact(tr("failed"), QString::number(hit.quality->failed), ui::State::Failed);
        facts->fact(tr("not evaluated"), QString::number(hit.quality->notEvaluated), ui::State::NotEvaluated);
        facts->text(tr("%Ln rows, %1", nullptr, int(hit.quality->rows)).arg(QLocale().toString(hit.quality->at.toLocalTime(), QLocale::ShortFormat)), "small");
    } else {
        facts->fact(tr("The data was not checked before publishing."), {}, ui::State::NotEvaluated);
    }
    column->addWidget(facts);
    addLinks(column, hit.kind == EntryKind::Product ? tr("Contracts") : tr("Contract"), entry.contracts, tr("None."));
    addLinks(column, tr("Made from"), entry.upstream, tr("Nothing that is known here."));
    addLinks(column, tr("Used by"), entry.downstream, tr("Nobody yet."));
    auto *versions = new ui::Facts(page);
    versions->section(tr("Versions"));
    for (const registry::EntryVersion &version : entry.versions)
        versions->fact(tr("v%1 · %2").arg(version.version, version.status), QLocale().toString(version.published.toLocalTime(), QLocale::ShortFormat));
    versions->section(tr("As it was published"));
    auto *text = new QPlainTextEdit(QString::fromUtf8(entry.text), page);
    text->setReadOnly(true);
    text->setFont(ui::font(ui::Type::Mono));
    text->setFixedHeight(240);
    text->setAccessibleName(tr("Published text"));
    versions->add(text);
    column->addWidget(versions);
    column->addStretch();
    return page;
}

} // namespace meshwright::marketplace
