// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QMenu;
class QToolButton;

namespace meshwright::canvas {

/// The tools that lie on a canvas: zoom, fit, layout, search, and a menu with the rest.
class CanvasTools : public QFrame {
    Q_OBJECT

public:
    explicit CanvasTools(QWidget *parent);

    void showZoom(qreal zoom);

Q_SIGNALS:
    void zoomOutAsked();
    void zoomResetAsked();
    void zoomInAsked();
    void fitAsked();
    void layoutAsked();
    void searchAsked();
    void menuOpens(QMenu &menu); ///< empty; to be filled

private:
    QToolButton *m_zoom;
};

} // namespace meshwright::canvas
