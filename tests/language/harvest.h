// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QObject>

class QAbstractItemModel;
class QAccessibleInterface;
class QModelIndex;
class QWidget;

namespace meshwright::canvas {
class CanvasView;
}

namespace meshwright::testing {

/// Everything a window says: what its parts hold, what screen readers are told, what models show and what is painted. Whatever
/// opens by itself while it lives (menus, questions, lists) is read and closed.
class Harvest : public QObject {
    Q_OBJECT

public:
    explicit Harvest(QObject *parent = nullptr);
    ~Harvest() override;

    /// What is looked at now; told with what is found.
    void at(const QString &place) { m_place = place; }
    void add(const QString &text, const QString &from);
    void look(QWidget *root);
    /// Asks every spot of a part, so far apart, for its tool tip.
    void point(QWidget *part, int step = 24);
    /// Texts, each with where it was first seen.
    const QMap<QString, QString> &texts() const { return m_texts; }
    int popups() const { return m_popups; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void lookAtPart(QWidget *part);
    void lookAtModel(const QAbstractItemModel *model, const QString &from);
    void lookAtRows(const QAbstractItemModel *model, const QModelIndex &parent, const QString &from, int depth);
    void lookAtCanvas(const canvas::CanvasView *canvas);
    void listen(QAccessibleInterface *one, int depth);
    void popped(QWidget *popup);

    QMap<QString, QString> m_texts;
    QString m_place;
    int m_popups = 0;
    int m_heard = 0;
};

} // namespace meshwright::testing
