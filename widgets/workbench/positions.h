// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QMap>
#include <QPointF>
#include <QString>

namespace meshwright::workbench {

/// Where people put the cards of a canvas. That is not a matter of any contract, so it lies beside them, in
/// `.meshwright/canvas.json` of the mesh's folder, by canvas ("" for the mesh, else a contract's path from there).
class Positions {
public:
    using Places = QMap<QString, QPointF>;

    explicit Positions(const QString &meshFolder);
    /// Nothing where nobody has moved a card, or the file can't be read.
    Places load(const QString &canvas) const;
    /// Width ÷ height of the view that the other cards were laid out for; 0 where that is not known.
    qreal shape(const QString &canvas) const;
    base::Result<void> save(const QString &canvas, const Places &places, qreal shape = 0) const;

private:
    QString m_file;
};

} // namespace meshwright::workbench
