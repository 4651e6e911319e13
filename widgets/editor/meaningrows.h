// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/state.h"
#include "widgets/editor/meaning.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

#include <memory>

namespace meshwright::editor {

/// What an impact is called, and the state whose shape and colour it has.
QString impactText(contract::ChangeImpact impact);
ui::State impactState(contract::ChangeImpact impact);

/// The changes by meaning, what hurts readers most first.
class MeaningRows : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void set(std::shared_ptr<const Meaning> meaning);
    const contract::Change &change(int row) const { return *m_changes[size_t(row)]; }
    /// "10 → 20"; empty where a change has no values.
    static QString values(const contract::Change &change);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::shared_ptr<const Meaning> m_meaning;
    std::vector<const contract::Change *> m_changes;
};

/// Two lines each: the sentence with the shape of its impact, and what was and is.
class MeaningPainter : public QStyledItemDelegate {
    Q_OBJECT

public:
    MeaningPainter(const MeaningRows &rows, QObject *parent);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const MeaningRows &m_rows;
};

} // namespace meshwright::editor
