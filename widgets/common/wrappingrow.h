// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBoxLayout>

namespace meshwright::ui {

/// A row whose parts go on in the next line where the width is too small for the least widths of all of them,
/// so that nothing is squeezed until nobody can read it.
class WrappingRow : public QBoxLayout {
    Q_OBJECT

public:
    explicit WrappingRow(QWidget *parent = nullptr);

    QSize minimumSize() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    int minimumHeightForWidth(int width) const override { return heightForWidth(width); }
    void setGeometry(const QRect &rect) override;

private:
    using Line = QList<QLayoutItem *>;

    QList<Line> lines(int width) const;
    static int heightOf(const Line &line);
    void place(const Line &line, const QRect &room) const;
};

} // namespace meshwright::ui
