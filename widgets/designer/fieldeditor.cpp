// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/designer/fieldeditor.h"

#include "standard/translated.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/common/focus.h"
#include "widgets/common/layout.h"
#include "widgets/common/theme.h"
#include "widgets/common/tip.h"
#include "widgets/designer/elidedbutton.h"
#include "widgets/designer/inputs.h"

#include <QApplication>
#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QStyle>

namespace meshwright::designer {

namespace {

constexpr int pause = 400; // ms without a key before what is typed is judged

} // namespace

FieldEditor::FieldEditor(const standard::Field &field, FieldInput::Kind kind, QWidget *parent, const QStringList &labels)
    : QWidget(parent), m_field(field), m_kind(kind), m_input(makeInput(kind, field, this, labels)), m_finding(new QWidget(this)),
      m_sentence(ui::paragraph({}, "fail", m_finding)), m_fix(new ElidedButton("link", m_finding))
{
    QBoxLayout *layout = ui::column(this, 0, ui::grid::half);
    buildHead(layout);
    layout->addWidget(m_input);
    QBoxLayout *findingColumn = ui::column(m_finding, 0, 0);
    findingColumn->addWidget(m_sentence);
    findingColumn->addWidget(m_fix, 0, Qt::AlignLeft);
    m_finding->hide();
    layout->addWidget(m_finding);
    ui::passFocusOn(this, m_input);
    QWidget *control = m_input->control();
    control->setAccessibleName(standard::translated(field.title));
    control->setAccessibleDescription(standard::translated(field.help));
    control->installEventFilter(this);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        // An emptied field may be about to be filled again; taking its key out would lose its place.
        if (m_input->value())
            commit();
    });
    connect(m_input, &FieldInput::typed, this, &FieldEditor::type);
    connect(m_input, &FieldInput::finished, this, &FieldEditor::commit);
    connect(m_fix, &QPushButton::clicked, this, &FieldEditor::fixRequested);
}

void FieldEditor::buildHead(QBoxLayout *layout)
{
    const QString mark = m_field.required ? tr("required") : m_field.deprecated.isEmpty() ? QString() : tr("deprecated");
    auto *head = new QWidget(this);
    QBoxLayout *row = ui::row(head, 0, ui::grid::unit);
    if (!m_input->hasOwnLabel()) {
        auto *label = new ui::ElidedLabel(standard::translated(m_field.title), "muted", head);
        label->setBuddy(m_input->control());
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        row->addWidget(label, 1);
    } else {
        row->addStretch();
    }
    if (!mark.isEmpty()) {
        QLabel *said = ui::label(mark, "small", head);
        if (!m_field.deprecated.isEmpty() && !m_field.instead.isEmpty())
            said->setToolTip(ui::tip(tr("Use %1 instead.").arg(m_field.instead)));
        row->addWidget(said);
    }
    if (!m_input->hasOwnLabel() || !mark.isEmpty())
        layout->addWidget(head);
    else
        head->hide();
}

bool FieldEditor::holdsFocus() const
{
    const QWidget *focused = QApplication::focusWidget();
    return focused && (focused == m_input->control() || m_input->isAncestorOf(focused));
}

void FieldEditor::showValue(text::Node value)
{
    const bool isTyping = !m_letGo && holdsFocus() && m_input->value() != m_known;
    m_letGo = false;
    m_isThere = value.isValid();
    if (isTyping)
        return;
    m_input->show(value);
    m_known = m_input->value();
    if (!holdsFocus())
        m_before = m_known;
}

void FieldEditor::showFinding(const QString &sentence, text::Severity severity, const QString &fixTitle)
{
    const bool isError = severity == text::Severity::Error;
    if (m_sentence->text() != sentence)
        m_sentence->setText(sentence);
    const char *role = isError ? "fail" : severity == text::Severity::Warning ? "warning" : "small";
    if (m_sentence->property("role").toString() != QLatin1String(role))
        ui::setRole(m_sentence, role);
    m_finding->setVisible(!sentence.isEmpty());
    m_fix->setWhole(fixTitle);
    m_fix->setVisible(!fixTitle.isEmpty());
    const bool invalid = isError && !sentence.isEmpty();
    QWidget *control = m_input->control();
    if (control->property("invalid").toBool() != invalid) {
        control->setProperty("invalid", invalid);
        control->style()->unpolish(control);
        control->style()->polish(control);
    }
    control->setAccessibleDescription(sentence.isEmpty() ? standard::translated(m_field.help) : sentence + QLatin1Char(' ') + standard::translated(m_field.help));
}

void FieldEditor::focusEditor()
{
    m_input->control()->setFocus(Qt::OtherFocusReason);
}

void FieldEditor::type()
{
    if (m_input->isTyped() && !m_wholeOnly)
        m_pause.start();
}

void FieldEditor::commit()
{
    m_pause.stop();
    const std::optional<text::Value> wanted = m_input->value();
    if (wanted == m_known)
        return;
    m_known = wanted;
    Q_EMIT edited(wanted, m_gesture);
}

void FieldEditor::giveUp()
{
    m_pause.stop();
    m_letGo = true;
    if (m_known != m_before) {
        m_known = m_before;
        Q_EMIT edited(m_before, m_gesture);
    }
    Q_EMIT givenUp();
}

// One history for all views: what is typed becomes a step of it first, then that is undone.
bool FieldEditor::takeKey(QKeyEvent *event, bool isShortcut)
{
    const bool undo = event->matches(QKeySequence::Undo);
    if (undo || event->matches(QKeySequence::Redo)) {
        commit();
        if (isShortcut)
            event->ignore();
        else
            Q_EMIT undoRequested(!undo);
        return true;
    }
    if (isShortcut)
        return false;
    if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::AltModifier) {
        if (m_isThere && !m_field.required)
            Q_EMIT edited(std::nullopt, m_gesture);
        return true;
    }
    if (event->key() == Qt::Key_Escape && m_input->isTyped() && (m_known != m_before || m_input->value() != m_known)) {
        giveUp();
        return true;
    }
    return false;
}

bool FieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
        // A menu or another window in between does not end the visit.
        if (const auto reason = static_cast<QFocusEvent *>(event)->reason(); m_gesture.id == 0 || (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)) {
            m_gesture = document::Gesture::next();
            m_before = m_known;
        }
        Q_EMIT entered();
        break;
    case QEvent::FocusOut:
        if (m_input->isTyped())
            commit();
        break;
    case QEvent::ShortcutOverride:
        if (takeKey(static_cast<QKeyEvent *>(event), true))
            return true;
        break;
    case QEvent::KeyPress:
        if (takeKey(static_cast<QKeyEvent *>(event), false))
            return true;
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace meshwright::designer
