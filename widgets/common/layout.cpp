// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/layout.h"

#include "widgets/common/icons.h"
#include "widgets/common/theme.h"
#include "widgets/common/wrappingrow.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QToolButton>

namespace meshwright::ui {

namespace {

QBoxLayout *box(QBoxLayout::Direction direction, QWidget *parent, int margin, int spacing)
{
    auto *layout = new QBoxLayout(direction, parent);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(spacing);
    return layout;
}

// Its icon is as large as the letters beside it.
class IconButton final : public QToolButton {
public:
    explicit IconButton(QWidget *parent) : QToolButton(parent) { fit(); }

protected:
    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::FontChange)
            fit();
        QToolButton::changeEvent(event);
    }

private:
    void fit()
    {
        const int side = qRound(16 * Theme::current().fontScale());
        if (iconSize().width() != side)
            setIconSize({side, side});
    }
};

} // namespace

QBoxLayout *column(QWidget *parent, int margin, int spacing)
{
    return box(QBoxLayout::TopToBottom, parent, margin, spacing);
}

QBoxLayout *row(QWidget *parent, int margin, int spacing)
{
    return box(QBoxLayout::LeftToRight, parent, margin, spacing);
}

QLabel *label(const QString &text, const char *role, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    if (role)
        label->setProperty("role", QLatin1String(role));
    if (role && QLatin1String(role) == QLatin1String("section"))
        label->setFont(font(Type::Section));
    label->setText(text);
    return label;
}

QLabel *paragraph(const QString &text, const char *role, QWidget *parent)
{
    QLabel *out = label(text, role, parent);
    out->setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    out->setSizePolicy(policy);
    return out;
}

QPushButton *button(const QString &text, const char *role, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    if (role)
        button->setProperty("role", QLatin1String(role));
    button->setCursor(Qt::PointingHandCursor);
    button->setAutoDefault(false);
    return button;
}

QToolButton *iconButton(const char *name, const QString &title, QWidget *parent)
{
    auto *button = new IconButton(parent);
    button->setIcon(icon(name));
    button->setToolTip(title);
    button->setAccessibleName(title);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QBoxLayout *toolbar(QBoxLayout *page)
{
    auto *bar = new QWidget;
    bar->setProperty("role", QStringLiteral("toolbar"));
    bar->setAttribute(Qt::WA_StyledBackground);
    auto *tools = new WrappingRow(bar);
    tools->setSpacing(grid::unit);
    tools->setContentsMargins(grid::gap, grid::unit, grid::gap, grid::unit);
    page->addWidget(bar);
    return tools;
}

QFrame *horizontalLine(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFixedHeight(Theme::current().lineWidth());
    line->setProperty("role", QStringLiteral("line"));
    return line;
}

void replaceContent(QScrollArea *area, QWidget *widget)
{
    if (QWidget *old = area->takeWidget()) {
        old->hide();
        old->deleteLater();
    }
    area->setWidget(widget);
}

void setRole(QWidget *widget, const char *role)
{
    widget->setProperty("role", QLatin1String(role));
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace meshwright::ui
