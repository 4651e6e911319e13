// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QPushButton;

namespace meshwright::ui {

/// A row of joined buttons: one of them is on, or up to `most` of them side by side.
class Segmented : public QWidget {
    Q_OBJECT

public:
    explicit Segmented(const QStringList &titles, int most = 1, QWidget *parent = nullptr);

    /// The segments that are on, in the order of the row; at least one.
    QList<int> chosen() const;
    void setChosen(const QList<int> &segments);
    void setTitle(int segment, const QString &title);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fit();
    void toggled(int segment, bool on);

    QList<QPushButton *> m_buttons;
    QList<int> m_order; ///< the order in which they were chosen, oldest first
    int m_most;
};

} // namespace meshwright::ui
