// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace meshwright::designer {

/// The heads of a table whose first column stays in sight when the others scroll. It stays the first.
class FrozenHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit FrozenHeader(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    bool isOverFirst(int x) const;
};

} // namespace meshwright::designer
