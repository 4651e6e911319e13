// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QToolButton;

namespace meshwright::canvas {

class CanvasView;

/// The tools that lie on a canvas: zoom, fit, layout, search, and a menu with the rest.
class CanvasTools : public QFrame {
    Q_OBJECT

public:
    explicit CanvasTools(CanvasView &view);

private:
    void showZoom();

    CanvasView &m_view;
    QToolButton *m_zoom;
};

} // namespace meshwright::canvas
