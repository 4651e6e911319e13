// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/canvas/canvassearch.h"

#include "widgets/common/layout.h"
#include "widgets/common/theme.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace meshwright::canvas {

CanvasSearch::CanvasSearch(QWidget *parent)
    : QFrame(parent), m_field(new QLineEdit(this)), m_place(ui::label({}, "small", this)),
      m_previous(ui::iconButton("chevron-up", tr("Previous (Shift+Enter)"), this)), m_next(ui::iconButton("chevron-down", tr("Next (Enter)"), this))
{
    setProperty("role", QStringLiteral("card"));
    setAccessibleName(tr("Find on the canvas"));
    QBoxLayout *row = ui::row(this, ui::grid::half, ui::grid::half);
    m_field->setPlaceholderText(tr("Find by name"));
    m_field->setAccessibleName(tr("Find by name"));
    m_field->setMinimumWidth(200);
    m_field->installEventFilter(this);
    m_place->setMinimumWidth(72);
    QToolButton *close = ui::iconButton("x", tr("End the search (Esc)"), this);
    for (QWidget *part : std::initializer_list<QWidget *>{m_field, m_place, m_previous, m_next, close})
        row->addWidget(part);
    connect(m_field, &QLineEdit::textChanged, this, &CanvasSearch::textChanged);
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT stepped(true); });
    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT stepped(false); });
    connect(close, &QToolButton::clicked, this, &CanvasSearch::ended);
    setPlace(0, 0);
}

void CanvasSearch::begin()
{
    show();
    raise();
    m_field->selectAll();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void CanvasSearch::setPlace(int at, int of)
{
    m_place->setText(m_field->text().isEmpty() ? QString() : of == 0 ? tr("nothing found") : tr("%1 of %2").arg(at).arg(of));
    m_field->setAccessibleDescription(m_place->text());
    m_previous->setEnabled(of > 1);
    m_next->setEnabled(of > 1);
    adjustSize();
}

bool CanvasSearch::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape) {
            Q_EMIT ended();
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            Q_EMIT stepped(!(key->modifiers() & Qt::ShiftModifier));
            return true;
        }
    }
    return QFrame::eventFilter(object, event);
}

} // namespace meshwright::canvas
