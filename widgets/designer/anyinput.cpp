// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/designer/anyinput.h"

#include "standard/translated.h"
#include "widgets/common/focus.h"
#include "widgets/common/layout.h"
#include "widgets/common/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QSignalBlocker>

namespace meshwright::designer {

using text::Value;

AnyInput::AnyInput(const standard::Field &field, QWidget *parent)
    : FieldInput(parent), m_field(field), m_text(new QPlainTextEdit(this)), m_what(new QComboBox(this))
{
    QBoxLayout *layout = ui::row(this, 0, ui::grid::half);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_what, 0, Qt::AlignTop);
    ui::passFocusOn(this, m_text);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(field.widget == "code" ? QPlainTextEdit::NoWrap : QPlainTextEdit::WidgetWidth);
    if (field.widget == "code")
        m_text->setFont(ui::font(ui::Type::Mono));
    m_text->setPlaceholderText(field.example.isEmpty() ? QString() : tr("e.g. %1").arg(QString::fromUtf8(field.example)));
    m_what->setAccessibleName(tr("Kind of %1").arg(standard::translated(field.title)));
    const auto offer = [&](What what, const QString &title, quint8 types) {
        if ((field.types & types) != 0)
            m_what->addItem(title, what);
    };
    offer(Text, tr("Text"), standard::String);
    offer(Number, tr("Number"), standard::Number | standard::Integer);
    offer(YesNo, tr("Yes or no"), standard::Boolean);
    offer(Nothing, tr("Nothing"), standard::Null);
    offer(List, tr("List"), standard::Array);
    offer(Group, tr("Group"), standard::Object);
    m_text->installEventFilter(this);
    m_what->installEventFilter(this);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        guess();
        fit();
        const QString text = m_text->toPlainText();
        if (m_suggester && m_text->hasFocus() && !text.isEmpty() && text != m_shown)
            m_suggester->open(text);
        Q_EMIT typed();
    });
    connect(m_what, &QComboBox::activated, this, [this] {
        m_isFixed = true;
        if (what() == YesNo && m_text->toPlainText() != QLatin1String("false"))
            m_text->setPlainText(QStringLiteral("true"));
        Q_EMIT finished();
    });
    m_text->document()->setDocumentMargin(1);
    fit();
}

AnyInput::What AnyInput::what() const
{
    return What(m_what->currentData().toInt());
}

void AnyInput::setWhat(What what)
{
    const QSignalBlocker quiet(m_what);
    if (const int there = m_what->findData(what); there >= 0)
        m_what->setCurrentIndex(there);
}

// Until somebody says what it is, it is what it looks like.
void AnyInput::guess()
{
    if (m_isFixed)
        return;
    const QString text = m_text->toPlainText().trimmed();
    const bool isFlag = text == QLatin1String("true") || text == QLatin1String("false");
    setWhat(isFlag ? YesNo : !spelledNumber(text).isEmpty() && !text.contains(QLatin1Char(',')) ? Number : Text);
}

void AnyInput::show(text::Node node)
{
    const QString text = node.isScalar() && !node.isNull() ? node.string() : QString();
    m_isFixed = node.isValid();
    m_shown = text;
    if (node.isNull())
        setWhat(Nothing);
    else if (node.isScalar())
        setWhat(node.boolean() ? YesNo : node.scalarType() == text::ScalarType::Integer || node.scalarType() == text::ScalarType::Float ? Number : Text);
    else if (!node.isValid())
        setWhat(Text);
    if (m_text->toPlainText() == text)
        return;
    const QSignalBlocker quiet(m_text);
    const int caret = m_text->textCursor().position();
    m_text->setPlainText(text);
    QTextCursor cursor = m_text->textCursor();
    cursor.setPosition(m_text->hasFocus() ? std::min(caret, int(text.size())) : 0);
    m_text->setTextCursor(cursor);
    fit();
}

std::optional<Value> AnyInput::value() const
{
    const QString written = m_text->toPlainText();
    const QString text = written == m_shown || written.contains(QLatin1Char('\n')) ? written : written.trimmed();
    switch (what()) {
    case Nothing: return Value();
    case List: return Value::sequence(text.isEmpty() ? std::vector<Value>{Value::string(QByteArray())} : std::vector<Value>{Value::string(text)});
    case Group: return Value::mapping({{"name", Value::string(text)}});
    case YesNo: return text.isEmpty() ? std::nullopt : std::optional(Value::boolean(text == QLatin1String("true")));
    case Number:
        if (const QByteArray number = spelledNumber(text); !number.isEmpty())
            return Value::number(number);
        break;
    case Text: break;
    }
    return text.isEmpty() ? std::nullopt : std::optional(Value::string(text));
}

QWidget *AnyInput::control() const
{
    return m_text;
}

bool AnyInput::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel && watched == m_what && !m_what->hasFocus()) {
        event->ignore();
        return true;
    }
    if (watched == m_text && event->type() == QEvent::FocusOut)
        Q_EMIT finished();
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers() == Qt::NoModifier && m_field.widget != "code") {
            Q_EMIT finished(); // Shift+Enter starts a new line
            return true;
        }
    }
    return FieldInput::eventFilter(watched, event);
}

void AnyInput::setSuggestions(const Suggestions &suggestions)
{
    if (!m_suggester) {
        if (suggestions.empty())
            return;
        m_suggester = new Suggester(m_text);
        connect(m_suggester, qOverload<const QString &>(&QCompleter::activated), this, [this](const QString &text) {
            m_shown = text; // chosen, not typed: the list stays shut
            m_text->setPlainText(text);
            Q_EMIT finished();
        });
    }
    m_suggester->offer(suggestions);
}

void AnyInput::fit()
{
    constexpr int most = 10;
    const int needed = std::max(int(m_text->document()->size().height()), m_field.widget == "code" ? 3 : 1);
    m_text->setVerticalScrollBarPolicy(needed > most ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    m_what->ensurePolished();
    // One line is as high as the box beside it.
    const int height = needed == 1 ? m_what->sizeHint().height() : std::min(needed, most) * m_text->fontMetrics().lineSpacing() + 20;
    if (m_text->height() != height)
        m_text->setFixedHeight(height);
}

} // namespace meshwright::designer
