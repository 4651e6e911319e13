// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/facts.h"

#include "widgets/common/icons.h"
#include "widgets/common/layout.h"
#include "widgets/common/wrappingrow.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace meshwright::ui {

namespace {

class StateMark final : public QWidget {
public:
    StateMark(State state, QWidget *parent) : QWidget(parent), m_state(state)
    {
        const int side = qRound(14 * Theme::current().fontScale());
        setFixedSize(side, side);
        setAccessibleName(stateName(state));
        setToolTip(stateName(state));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintState(painter, rect(), m_state);
    }

private:
    State m_state;
};

// A link whose words go on in the next line where one is too short.
class WrappingLink final : public QPushButton {
public:
    WrappingLink(const QString &title, QWidget *parent) : QPushButton(QString(title).replace(QLatin1Char('&'), QLatin1String("&&")), parent), m_title(title)
    {
        setProperty("role", QStringLiteral("link"));
        setCursor(Qt::PointingHandCursor);
        setAutoDefault(false);
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }
    QSize sizeHint() const override { return {padding.left() + padding.right() + fontMetrics().horizontalAdvance(m_title), heightFor(QWIDGETSIZE_MAX)}; }
    QSize minimumSizeHint() const override { return {40, heightFor(QWIDGETSIZE_MAX)}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return heightFor(width); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QStylePainter painter(this);
        QStyleOptionButton option;
        initStyleOption(&option);
        painter.drawControl(QStyle::CE_PushButtonBevel, option);
        QFont font = this->font();
        font.setUnderline(option.state.testFlag(QStyle::State_MouseOver));
        painter.setFont(font);
        painter.setPen(colour(Colour::Accent));
        painter.drawText(rect().marginsRemoved(padding), flags, m_title);
    }

private:
    static constexpr int flags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap;
    static constexpr QMargins padding{2, 2, 2, 2};

    int heightFor(int width) const
    {
        return padding.top() + padding.bottom() + fontMetrics().boundingRect(QRect(0, 0, width - padding.left() - padding.right(), QWIDGETSIZE_MAX), flags, m_title).height();
    }

    QString m_title;
};

class Bar final : public QWidget {
public:
    Bar(double share, Colour role, QWidget *parent) : QWidget(parent), m_share(share), m_role(role) { setFixedHeight(6); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour(Colour::Line));
        painter.drawRoundedRect(rect(), 3, 3);
        painter.setBrush(colour(m_role));
        const double width = m_share > 0 ? std::max(6.0, m_share * this->width()) : 0;
        painter.drawRoundedRect(QRectF(0, 0, width, height()), 3, 3);
    }

private:
    double m_share;
    Colour m_role;
};

} // namespace

Facts::Facts(QWidget *parent) : QWidget(parent), m_layout(column(this, grid::gap, grid::unit))
{
    setProperty("role", QStringLiteral("base"));
    setAttribute(Qt::WA_StyledBackground);
    // Words wrap; a word that is too long must not push what stands at the right out of sight.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void Facts::heading(const QString &title, const QString &subtitle)
{
    m_layout->addWidget(paragraph(title, "title", this));
    if (!subtitle.isEmpty())
        m_layout->addWidget(paragraph(subtitle, "muted", this));
}

void Facts::section(const QString &title)
{
    m_layout->addSpacing(grid::unit);
    m_layout->addWidget(label(title, "section", this));
}

void Facts::fact(const QString &name, const QString &value, State state)
{
    auto *line = new QWidget(this);
    auto *layout = new WrappingRow(line);
    layout->setContentsMargins({});
    layout->setSpacing(grid::unit);
    layout->addWidget(paragraph(name, nullptr, line), 1);
    if (state != State::None)
        layout->addWidget(new StateMark(state, line));
    QLabel *right = label(value, "muted", line);
    right->setAlignment(Qt::AlignRight);
    right->setWordWrap(value.size() > 24);
    layout->addWidget(right);
    m_layout->addWidget(line);
}

void Facts::text(const QString &words, const char *role)
{
    m_layout->addWidget(paragraph(words, role, this));
}

void Facts::link(const QString &title, const QString &detail, const std::function<void()> &open)
{
    auto *line = new QWidget(this);
    QBoxLayout *layout = row(line, 0, grid::unit);
    auto *target = new WrappingLink(title, line);
    connect(target, &QPushButton::clicked, this, open);
    layout->addWidget(target, 1);
    if (!detail.isEmpty())
        layout->addWidget(label(detail, "small", line));
    m_layout->addWidget(line);
}

void Facts::add(QWidget *widget)
{
    m_layout->addWidget(widget);
}

void Facts::bar(double share, Colour role)
{
    m_layout->addWidget(new Bar(share, role, this));
}

void Facts::finish()
{
    m_layout->addStretch();
}

} // namespace meshwright::ui
