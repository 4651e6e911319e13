// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/marketplace.h"
#include "widgets/workbench/page.h"

#include <QTimer>

class QBoxLayout;
class QLineEdit;
class QScrollArea;
class QStackedLayout;

namespace meshwright::ui {
class EmptyState;
}

namespace meshwright::marketplace {

/// Finding what was published: full text, facets, and a page for each product or contract.
class MarketplacePage : public workbench::Page {
    Q_OBJECT

public:
    explicit MarketplacePage(QWidget *parent = nullptr);

    QWidget *inspector() override { return nullptr; }
    QString title() const override { return tr("Marketplace"); }
    void searchFor(const QString &text);
    void showEntry(registry::EntryKind kind, const QString &id);
    /// Asks the registry again: something was published.
    void refresh();

Q_SIGNALS:
    void publishRequested();

private:
    void showResult(const registry::SearchResult &result);
    void addFacets(QBoxLayout *layout, const QString &title, const std::vector<registry::FacetValue> &values, QStringList registry::Query::*list);
    QWidget *hitCard(const registry::Hit &hit);
    QWidget *entryPage(const registry::Entry &entry);
    void addLinks(QBoxLayout *layout, const QString &title, const std::vector<registry::EntryLink> &links, const QString &none);

    registry::Query m_query;
    QTimer m_typing;
    QLineEdit *m_search;
    QScrollArea *m_facets;
    QScrollArea *m_hits;
    QScrollArea *m_entry;
    QStackedLayout *m_stack;
    ui::EmptyState *m_empty;
};

} // namespace meshwright::marketplace
