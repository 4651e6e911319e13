// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/snapshot.h"

#include <QAbstractTableModel>

#include <vector>

namespace meshwright::document {

/// Findings of one or many files as a list, worst first, each with its place.
class FindingsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { StateColumn, MessageColumn, FixColumn, PlaceColumn, RuleColumn, ColumnCount };

    struct Source {
        QString path;
        QString shownPath;
        governance::BriefPointer brief;
        std::vector<text::Finding> more; ///< what the mesh says about the same text
    };
    struct Item {
        QString path;
        text::Finding finding;
        base::Position position;
        QString place;
    };

    explicit FindingsModel(QObject *parent = nullptr);
    /// The first 5,000 findings are listed; count() counts all.
    void setSources(const std::vector<Source> &sources);

    int errors() const { return m_errors; }
    int warnings() const { return m_warnings; }
    int notEvaluated() const { return m_notEvaluated; }
    int count() const { return m_count; }
    const Item &item(int row) const { return m_items[size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Item> m_items;
    int m_errors = 0, m_warnings = 0, m_notEvaluated = 0, m_count = 0;
};

} // namespace meshwright::document
