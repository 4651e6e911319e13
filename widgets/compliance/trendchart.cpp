// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compliance/trendchart.h"

#include "widgets/common/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace meshwright::compliance {

using ui::Colour;

namespace {

constexpr int scoreStep = 10;  // of the grid
constexpr qreal dot = 3, chosenDot = 5, widestBar = 12; // px at a text size of 100 %

qreal scaled(qreal size)
{
    return size * ui::Theme::current().fontScale();
}

int lineHeight()
{
    return QFontMetrics(ui::font(ui::Type::Small)).height();
}

} // namespace

QString minuteText(const QDateTime &at)
{
    const QDateTime local = at.toLocalTime();
    return TrendChart::tr("%1, %2").arg(QLocale().toString(local.date(), QLocale::ShortFormat), local.time().toString(QStringLiteral("HH:mm")));
}

TrendChart::TrendChart(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Score and failures over time"));
    connect(&ui::Theme::current(), &ui::Theme::changed, this, qOverload<>(&TrendChart::update));
}

QSize TrendChart::sizeHint() const
{
    return {int(scaled(560)), lineHeight() * 14};
}

QSize TrendChart::minimumSizeHint() const
{
    return {int(scaled(220)), lineHeight() * 8};
}

QString TrendChart::pointText(const workspace::CompliancePoint &point)
{
    const QString when = minuteText(point.at);
    if (point.tally.score() < 0)
        return tr("%1: nothing was judged").arg(when);
    return tr("%1: score %L2, %L3 failing").arg(when).arg(point.tally.score()).arg(point.tally.failed);
}

void TrendChart::show(std::vector<workspace::CompliancePoint> points)
{
    m_points = std::move(points);
    m_under = -1;
    choose(int(m_points.size()) - 1, int(m_points.size()) - 1);
}

void TrendChart::choose(int anchor, int current)
{
    m_anchor = std::clamp(anchor, -1, int(m_points.size()) - 1);
    m_current = std::clamp(current, -1, int(m_points.size()) - 1);
    setAccessibleDescription(m_current < 0 ? QString() : pointText(m_points[size_t(m_current)]));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    update();
}

TrendChart::Frame TrendChart::frame() const
{
    Frame out;
    int worst = 100;
    for (const workspace::CompliancePoint &point : m_points) {
        worst = point.tally.score() < 0 ? worst : std::min(worst, point.tally.score());
        out.most = std::max(out.most, point.tally.failed);
    }
    out.lowest = std::clamp((worst / scoreStep - (worst % scoreStep < scoreStep / 2 ? 1 : 0)) * scoreStep, 0, 100 - 2 * scoreStep);
    const QFontMetrics metrics(ui::font(ui::Type::Small));
    const qreal left = std::max(metrics.horizontalAdvance(QStringLiteral("100")), metrics.horizontalAdvance(QLocale().toString(out.most))) + scaled(ui::grid::unit);
    const qreal top = lineHeight() * 1.75, foot = lineHeight() * 1.4;
    const QRectF inside = QRectF(rect()).adjusted(left, top, -scaled(ui::grid::gap), -foot);
    const qreal bars = inside.height() * 0.28;
    out.line = inside.adjusted(0, 0, 0, -bars - lineHeight());
    out.bars = QRectF(inside.left(), inside.bottom() - bars, inside.width(), bars);
    return out;
}

qreal TrendChart::xOf(size_t point, const Frame &frame) const
{
    const qreal margin = scaled(chosenDot + 2);
    const qint64 all = m_points.front().at.msecsTo(m_points.back().at);
    const qreal share = all <= 0 ? (m_points.size() < 2 ? 0.5 : qreal(point) / qreal(m_points.size() - 1)) : qreal(m_points.front().at.msecsTo(m_points[point].at)) / qreal(all);
    return frame.line.left() + margin + share * (frame.line.width() - 2 * margin);
}

qreal TrendChart::yOf(int score, const Frame &frame) const
{
    return frame.line.bottom() - (score - frame.lowest) * frame.line.height() / (100 - frame.lowest);
}

int TrendChart::nearest(qreal x) const
{
    int best = -1;
    qreal least = 0;
    const Frame place = frame();
    for (size_t i = 0; i < m_points.size(); ++i) {
        const qreal away = std::abs(xOf(i, place) - x);
        if (best < 0 || away < least) {
            best = int(i);
            least = away;
        }
    }
    return best;
}

void TrendChart::paintAxes(QPainter &painter, const Frame &frame) const
{
    painter.setFont(ui::font(ui::Type::Small));
    const qreal half = lineHeight() / 2.0, right = frame.line.left() - scaled(ui::grid::half);
    const auto number = [&](int value, qreal y) { painter.drawText(QRectF(0, y - half, right, 2 * half), Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(value)); };
    const int step = frame.line.height() < lineHeight() * 1.3 * (100 - frame.lowest) / scoreStep ? (100 - frame.lowest) : scoreStep;
    for (int score = frame.lowest; score <= 100; score += step) {
        painter.setPen(QPen(ui::colour(Colour::Line), 1));
        painter.drawLine(QPointF(frame.line.left(), yOf(score, frame)), QPointF(frame.line.right(), yOf(score, frame)));
        painter.setPen(ui::colour(Colour::Muted));
        number(score, yOf(score, frame));
    }
    number(0, frame.bars.bottom());
    number(frame.most, frame.bars.top());
    painter.setPen(QPen(ui::colour(Colour::Line), 1));
    painter.drawLine(frame.bars.bottomLeft(), frame.bars.bottomRight());
    painter.setPen(ui::colour(Colour::Muted));
    const QRectF foot(frame.bars.left(), frame.bars.bottom(), frame.bars.width(), height() - frame.bars.bottom());
    const auto day = [](const workspace::CompliancePoint &point) { return QLocale().toString(point.at.toLocalTime().date(), QLocale::ShortFormat); };
    const QString first = day(m_points.front()), last = day(m_points.back());
    if (first == last) {
        painter.drawText(foot, Qt::AlignCenter, first);
    } else {
        painter.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter, first);
        painter.drawText(foot, Qt::AlignRight | Qt::AlignVCenter, last);
    }
}

void TrendChart::paintPoints(QPainter &painter, const Frame &frame) const
{
    const qreal room = frame.line.width() / qreal(std::max<size_t>(m_points.size(), 1));
    const qreal bar = std::clamp(room * 0.6, 1.0, scaled(widestBar));
    QPainterPath line;
    bool isGap = true;
    for (size_t i = 0; i < m_points.size(); ++i) {
        const workspace::Tally &tally = m_points[i].tally;
        const qreal x = xOf(i, frame), tall = frame.bars.height() * tally.failed / frame.most;
        painter.fillRect(QRectF(x - bar / 2, frame.bars.bottom() - tall, bar, tall), ui::colour(Colour::Fail));
        if (tally.score() < 0) {
            isGap = true;
            continue;
        }
        const QPointF at(x, yOf(tally.score(), frame));
        if (isGap)
            line.moveTo(at);
        else
            line.lineTo(at);
        isGap = false;
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ui::colour(Colour::Accent), 2));
    painter.drawPath(line);
    for (size_t i = 0; i < m_points.size(); ++i) {
        const bool isChosen = int(i) == m_current || int(i) == m_anchor;
        if (m_points[i].tally.score() < 0 || (room < scaled(dot) * 3 && !isChosen && int(i) != m_under))
            continue; // too many to tell apart
        const qreal size = scaled(isChosen || int(i) == m_under ? chosenDot : dot);
        painter.setPen(QPen(ui::colour(Colour::Accent), 2));
        painter.setBrush(ui::colour(isChosen ? Colour::Accent : Colour::Base));
        painter.drawEllipse(QPointF(xOf(i, frame), yOf(m_points[i].tally.score(), frame)), size, size);
    }
}

void TrendChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_points.empty())
        return;
    const Frame place = frame();
    if (m_anchor >= 0 && m_anchor != m_current) {
        const qreal from = xOf(size_t(m_anchor), place), to = xOf(size_t(m_current), place);
        painter.fillRect(QRectF(QPointF(std::min(from, to), place.line.top()), QPointF(std::max(from, to), place.bars.bottom())), ui::colour(Colour::AccentSoft));
    }
    paintAxes(painter, place);
    const int told = m_under >= 0 ? m_under : m_current;
    if (told >= 0) {
        const qreal x = xOf(size_t(told), place);
        painter.setPen(QPen(ui::colour(Colour::Muted), 1, Qt::DashLine));
        painter.drawLine(QPointF(x, place.line.top()), QPointF(x, place.bars.bottom()));
        painter.setPen(ui::colour(Colour::Text));
        painter.setFont(ui::font(ui::Type::Small));
        painter.drawText(QRectF(place.line.left(), 0, place.line.width(), lineHeight() * 1.5), Qt::AlignLeft | Qt::AlignVCenter, pointText(m_points[size_t(told)]));
    }
    painter.setFont(ui::font(ui::Type::Small));
    painter.setPen(ui::colour(Colour::Muted));
    painter.drawText(QRectF(place.bars.left(), place.line.bottom(), place.bars.width(), lineHeight()), Qt::AlignLeft | Qt::AlignBottom, tr("Failing"));
    paintPoints(painter, place);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(ui::colour(Colour::Accent), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), ui::grid::controlRadius, ui::grid::controlRadius);
    }
}

void TrendChart::go(int point, bool isStretch)
{
    if (m_points.empty())
        return;
    point = std::clamp(point, 0, int(m_points.size()) - 1);
    choose(isStretch ? m_anchor : point, point);
    Q_EMIT chosen(m_anchor, m_current);
}

void TrendChart::mouseMoveEvent(QMouseEvent *event)
{
    m_under = nearest(event->position().x());
    update();
}

void TrendChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        go(nearest(event->position().x()), event->modifiers() & Qt::ShiftModifier);
}

void TrendChart::leaveEvent(QEvent *)
{
    m_under = -1;
    update();
}

void TrendChart::keyPressEvent(QKeyEvent *event)
{
    const bool isStretch = event->modifiers() & Qt::ShiftModifier;
    switch (event->key()) {
    case Qt::Key_Left: return go(m_current - 1, isStretch);
    case Qt::Key_Right: return go(m_current + 1, isStretch);
    case Qt::Key_Home: return go(0, isStretch);
    case Qt::Key_End: return go(int(m_points.size()) - 1, isStretch);
    default: QWidget::keyPressEvent(event);
    }
}

void TrendChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void TrendChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace meshwright::compliance
