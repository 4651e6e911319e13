// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/state.h"

#include <QWidget>

#include <functional>

class QBoxLayout;

namespace meshwright::ui {

/// A column of sections with short facts, as inspectors and product pages show them. Rebuilt whole.
class Facts : public QWidget {
    Q_OBJECT

public:
    explicit Facts(QWidget *parent = nullptr);

    void heading(const QString &title, const QString &subtitle = {});
    void section(const QString &title);
    /// A line with a value at the right; with a state its shape stands before the value.
    void fact(const QString &name, const QString &value, State state = State::None);
    void text(const QString &paragraph, const char *role = nullptr);
    void link(const QString &title, const QString &detail, const std::function<void()> &open);
    void add(QWidget *widget);
    /// A bar that fills a share (0 to 1) of its width.
    void bar(double share, Colour role);
    /// Ends the column; nothing may be added after it.
    void finish();

private:
    QBoxLayout *m_layout;
};

} // namespace meshwright::ui
