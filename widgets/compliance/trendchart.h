// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/compliancehistory.h"

#include <QWidget>

namespace meshwright::compliance {

/// "14 Nov 2026, 09:40": as it was on the reader's clock, to the minute.
QString minuteText(const QDateTime &at);

/// The score over time as a line, and under it how much failed as bars. One point is chosen; with Shift a stretch is, from
/// the point before. Left, Right, Home and End go along; what is under the mouse or chosen is told above the line.
class TrendChart : public QWidget {
    Q_OBJECT

public:
    explicit TrendChart(QWidget *parent = nullptr);

    /// Oldest first. The newest is chosen.
    void show(std::vector<workspace::CompliancePoint> points);
    /// Places in the points; the first may be behind the second. -1: none.
    void choose(int anchor, int current);
    int anchor() const { return m_anchor; }
    int current() const { return m_current; }
    /// "14 Nov 2026, 09:40: score 94, 9 failing": what is drawn of a point, in words.
    static QString pointText(const workspace::CompliancePoint &point);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(int anchor, int current);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Frame {
        QRectF line, bars;   ///< in widget coordinates
        int lowest = 0;      ///< score at the foot of the line
        int most = 1;        ///< failing cells at the head of the bars
    };
    Frame frame() const;
    qreal xOf(size_t point, const Frame &frame) const;
    qreal yOf(int score, const Frame &frame) const;
    int nearest(qreal x) const;
    void go(int point, bool isStretch);
    void paintAxes(QPainter &painter, const Frame &frame) const;
    void paintPoints(QPainter &painter, const Frame &frame) const;

    std::vector<workspace::CompliancePoint> m_points;
    int m_anchor = -1, m_current = -1, m_under = -1;
};

} // namespace meshwright::compliance
