// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/state.h"

#include "widgets/common/icons.h"

#include <QCoreApplication>

namespace meshwright::ui {

Colour stateColour(State state)
{
    switch (state) {
    case State::None: return Colour::Muted;
    case State::Passed: return Colour::Pass;
    case State::Failed: return Colour::Fail;
    case State::Warning: return Colour::Warning;
    case State::NotEvaluated: return Colour::NotEvaluated;
    case State::Waived: return Colour::Waived;
    }
    Q_UNREACHABLE();
}

const char *stateIcon(State state)
{
    switch (state) {
    case State::None: return "minus";
    case State::Passed: return "check";
    case State::Failed: return "x";
    case State::Warning: return "triangle-alert";
    case State::NotEvaluated: return "circle-dashed";
    case State::Waived: return "diamond";
    }
    Q_UNREACHABLE();
}

QString stateName(State state)
{
    const char *name = [state] {
        switch (state) {
        case State::None: return QT_TRANSLATE_NOOP("State", "not checked yet");
        case State::Passed: return QT_TRANSLATE_NOOP("State", "passed");
        case State::Failed: return QT_TRANSLATE_NOOP("State", "failed");
        case State::Warning: return QT_TRANSLATE_NOOP("State", "warning");
        case State::NotEvaluated: return QT_TRANSLATE_NOOP("State", "not evaluated");
        case State::Waived: return QT_TRANSLATE_NOOP("State", "waived");
        }
        Q_UNREACHABLE();
    }();
    return QCoreApplication::translate("State", name);
}

QRectF stateRect(const QRect &cell)
{
    const qreal side = qRound(14 * Theme::current().fontScale());
    return {cell.left() + std::floor((cell.width() - side) / 2), cell.top() + std::floor((cell.height() - side) / 2), side, side};
}

void paintState(QPainter &painter, const QRectF &rect, State state)
{
    paintIcon(painter, rect, stateIcon(state), colour(stateColour(state)));
}

} // namespace meshwright::ui
