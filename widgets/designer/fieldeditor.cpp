// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/designer/fieldeditor.h"

#include "widgets/common/layout.h"
#include "widgets/common/theme.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QStyle>

namespace meshwright::designer {

using standard::Field;

namespace {

bool isListOfWords(const Field &field)
{
    return field.takes(standard::Array) && !field.takes(standard::Object) && (!field.items || (!field.items->block && !field.items->takes(standard::Array)));
}

bool looksLikeNumber(const QString &text)
{
    bool ok = false;
    text.toDouble(&ok);
    return ok;
}

} // namespace

bool FieldEditor::isSimple(const Field &field)
{
    const quint8 scalars = standard::Boolean | standard::Integer | standard::Number | standard::String;
    if (field.block || (field.items && field.items->block))
        return false;
    return (field.types & scalars) != 0 || isListOfWords(field);
}

FieldEditor::FieldEditor(const Field &field, QWidget *parent)
    : QWidget(parent), m_field(field), m_help(ui::paragraph(field.help, "small", this)), m_error(ui::paragraph({}, "fail", this))
{
    m_editor = makeEditor();
    m_editor->installEventFilter(this);
    m_editor->setAccessibleName(field.title);
    m_editor->setAccessibleDescription(field.help);
    m_editor->setToolTip(field.help.toHtmlEscaped());
    QBoxLayout *layout = ui::column(this, 0, ui::grid::half);
    if (!qobject_cast<QCheckBox *>(m_editor)) {
        auto *head = new QWidget(this);
        QBoxLayout *headRow = ui::row(head, 0, ui::grid::unit);
        QLabel *label = ui::label(field.title, "muted", head);
        label->setBuddy(m_editor);
        headRow->addWidget(label);
        headRow->addStretch();
        if (field.required)
            headRow->addWidget(ui::label(tr("required"), "small", head));
        else if (!field.deprecated.isEmpty())
            headRow->addWidget(ui::label(tr("deprecated"), "small", head));
        layout->addWidget(head);
    }
    layout->addWidget(m_editor);
    layout->addWidget(m_error);
    layout->addWidget(m_help);
    m_help->hide();
    m_error->hide();
}

QWidget *FieldEditor::makeEditor()
{
    const bool onlyBoolean = m_field.types == standard::Boolean || m_field.widget == "switch";
    if (onlyBoolean)
        return makeSwitch();
    if (!m_field.values.isEmpty() || !m_field.suggestions.isEmpty())
        return makeChoice();
    if (m_field.widget == "text" || m_field.widget == "code")
        return makeText();
    return makeLine();
}

QWidget *FieldEditor::makeChoice()
{
    auto *box = new QComboBox(this);
    box->setEditable(true); // a value of the text that is not allowed must still be seen
    box->setInsertPolicy(QComboBox::NoInsert);
    box->addItem(QString());
    for (const QByteArray &value : m_field.values.isEmpty() ? m_field.suggestions : m_field.values)
        box->addItem(QString::fromUtf8(value));
    connect(box, &QComboBox::activated, this, [this, box] { take(box->currentText()); });
    connect(box->lineEdit(), &QLineEdit::editingFinished, this, [this, box] { take(box->currentText()); });
    box->lineEdit()->installEventFilter(this);
    box->lineEdit()->setPlaceholderText(QString::fromUtf8(m_field.byDefault));
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    box->setMinimumContentsLength(6);
    return box;
}

QWidget *FieldEditor::makeLine()
{
    auto *line = new QLineEdit(this);
    if (m_field.widget == "code")
        line->setFont(ui::font(ui::Type::Mono));
    const QByteArray hint = m_field.byDefault.isEmpty() ? m_field.example : m_field.byDefault;
    line->setPlaceholderText(isListOfWords(m_field) ? tr("words, separated by commas") : hint.isEmpty() ? QString() : tr("e.g. %1").arg(QString::fromUtf8(hint)));
    connect(line, &QLineEdit::editingFinished, this, [this, line] { take(line->text()); });
    return line;
}

QWidget *FieldEditor::makeText()
{
    auto *text = new QPlainTextEdit(this);
    text->setTabChangesFocus(true);
    text->setFixedHeight(ui::grid::unit * 9);
    if (m_field.widget == "code")
        text->setFont(ui::font(ui::Type::Mono));
    return text; // taken when it loses the focus
}

QWidget *FieldEditor::makeSwitch()
{
    auto *box = new QCheckBox(m_field.title, this);
    connect(box, &QCheckBox::clicked, this, [this](bool on) { take(on ? QStringLiteral("true") : QString()); });
    return box;
}

bool FieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        m_help->setVisible(!m_field.help.isEmpty());
    } else if (event->type() == QEvent::FocusOut) {
        m_help->hide();
        if (auto *text = qobject_cast<QPlainTextEdit *>(watched))
            take(text->toPlainText());
    } else if (event->type() == QEvent::Wheel && qobject_cast<QComboBox *>(watched) && !m_editor->hasFocus()) {
        event->ignore(); // scrolling a form must not change what is under the mouse
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

QString FieldEditor::display(text::Node value) const
{
    if (!value.isSequence())
        return value.isNull() ? QString() : value.string();
    QStringList words;
    for (int i = 0; i < value.size(); ++i)
        words.append(value.at(i).string());
    return words.join(QStringLiteral(", "));
}

void FieldEditor::showValue(text::Node value)
{
    m_shown = display(value);
    const QSignalBlocker quiet(m_editor);
    if (auto *box = qobject_cast<QCheckBox *>(m_editor))
        box->setChecked(value.boolean().value_or(false));
    else if (auto *choice = qobject_cast<QComboBox *>(m_editor))
        choice->setCurrentText(m_shown);
    else if (auto *text = qobject_cast<QPlainTextEdit *>(m_editor); text && text->toPlainText() != m_shown)
        text->setPlainText(m_shown);
    else if (auto *line = qobject_cast<QLineEdit *>(m_editor); line && line->text() != m_shown)
        line->setText(m_shown);
}

void FieldEditor::showError(const QString &sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
    if (m_editor->property("invalid").toBool() != !sentence.isEmpty()) {
        m_editor->setProperty("invalid", !sentence.isEmpty());
        m_editor->style()->unpolish(m_editor);
        m_editor->style()->polish(m_editor);
    }
}

void FieldEditor::focusEditor()
{
    m_editor->setFocus(Qt::OtherFocusReason);
}

std::optional<text::Value> FieldEditor::valueOf(const QString &typed) const
{
    if (typed.isEmpty())
        return std::nullopt;
    if (isListOfWords(m_field)) {
        std::vector<text::Value> words;
        for (const QString &word : typed.split(QLatin1Char(','), Qt::SkipEmptyParts))
            words.push_back(text::Value::string(word.trimmed()));
        return text::Value::sequence(std::move(words));
    }
    if (m_field.takes(standard::Boolean) && (typed == QLatin1String("true") || typed == QLatin1String("false")))
        return text::Value::boolean(typed == QLatin1String("true"));
    const bool wantsNumber = m_field.takes(standard::Number) || m_field.takes(standard::Integer);
    if (wantsNumber && looksLikeNumber(typed))
        return text::Value::number(typed.toLatin1());
    return text::Value::string(typed);
}

void FieldEditor::take(const QString &typed)
{
    const QString wanted = qobject_cast<QPlainTextEdit *>(m_editor) ? typed : typed.trimmed();
    if (wanted == m_shown)
        return;
    m_shown = wanted;
    Q_EMIT edited(valueOf(wanted));
}

} // namespace meshwright::designer
