// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sampling/profile.h"

#include <QWidget>

namespace meshwright::sample {

/// The distribution of a column as bars; hovering one tells what it counts.
class Histogram : public QWidget {
    Q_OBJECT

public:
    explicit Histogram(const sampling::ColumnProfile &profile, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRectF barRect(size_t bar) const;

    std::vector<sampling::HistogramBar> m_bars;
};

} // namespace meshwright::sample
