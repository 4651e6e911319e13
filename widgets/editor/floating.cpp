// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editor/floating.h"

#include "widgets/common/theme.h"

#include <QWidget>

namespace meshwright::editor {

void floatBeside(QWidget &part, const QWidget &beside, const QRect &place)
{
    QWidget *window = beside.window();
    if (part.parentWidget() != window)
        part.setParent(window);
    const QRect room = window->rect().adjusted(ui::grid::half, ui::grid::half, -ui::grid::half, -ui::grid::half);
    const QRect at(beside.mapTo(window, place.topLeft()), place.size());
    const QSize size = part.size();
    const bool below = at.bottom() + size.height() <= room.bottom() || at.top() - room.top() < room.bottom() - at.bottom();
    const int y = below ? at.bottom() + 1 : at.top() - size.height();
    const int x = std::clamp(at.left(), room.left(), std::max(room.left(), room.right() - size.width()));
    part.move(x, std::clamp(y, room.top(), std::max(room.top(), room.bottom() - size.height())));
    part.show();
    part.raise();
}

} // namespace meshwright::editor
