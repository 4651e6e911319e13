// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/emptystate.h"

#include "widgets/common/icons.h"
#include "widgets/common/layout.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace meshwright::ui {

namespace {

// Draws its icon itself, so that it follows the theme and any scale.
class BigIcon final : public QWidget {
public:
    BigIcon(const char *name, QWidget *parent) : QWidget(parent), m_name(name) { setFixedSize(40, 40); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(painter, rect(), m_name, colour(Colour::Muted));
    }

private:
    const char *m_name;
};

} // namespace

EmptyState::EmptyState(const char *icon, const QString &title, const QString &text, const QString &action, QWidget *parent)
    : QWidget(parent), m_icon(new BigIcon(icon, this)), m_title(label(title, "title")), m_text(paragraph(text, "muted"))
{
    QBoxLayout *layout = column(this, grid::unit, grid::unit);
    layout->addStretch(2);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addWidget(m_title, 0, Qt::AlignHCenter);
    m_text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    setText(title, text);
    layout->addWidget(m_text, 0, Qt::AlignHCenter);
    auto *actions = new QWidget(this);
    m_actions = row(actions, 0, grid::unit);
    layout->addWidget(actions, 0, Qt::AlignHCenter);
    if (!action.isEmpty())
        addAction(action, [this] { Q_EMIT actionRequested(); });
    layout->addStretch(3);
}

void EmptyState::addAction(const QString &title, const std::function<void()> &run)
{
    QPushButton *act = button(title);
    m_actions->addWidget(act);
    connect(act, &QPushButton::clicked, this, run);
}

// Where there is little room the words matter more than the picture.
void EmptyState::resizeEvent(QResizeEvent *)
{
    m_icon->setVisible(height() >= qRound(200 * Theme::current().fontScale()));
    fit();
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

// A measure that reads well, and less where the place is narrow.
void EmptyState::fit()
{
    m_text->setFixedWidth(std::max(160, std::min(qRound(400 * Theme::current().fontScale()), width() - 2 * grid::gap)));
    m_text->setFixedHeight(std::max(m_text->heightForWidth(m_text->width()), 20));
}

void EmptyState::setText(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    fit();
}

} // namespace meshwright::ui
