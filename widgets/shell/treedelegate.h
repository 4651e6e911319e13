// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace meshwright::shell {

/// Paints a row of the workspace tree: indent, domain square or nothing, text, badge at the right.
class TreeDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum Role {
        KindRole = Qt::UserRole + 1, ///< int of Kind
        StateRole,                   ///< int of ui::State; absent: no badge
        BadgeRole,                   ///< text at the right: "4", "2"
        ColourRole,                  ///< index of the domain's colour
        PathRole, ProductRole
    };
    enum Kind { Section, Domain, Product, File, Rules, Waivers, Registry };

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace meshwright::shell
