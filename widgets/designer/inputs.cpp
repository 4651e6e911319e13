// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/designer/inputs.h"

#include "standard/translated.h"
#include "widgets/common/focus.h"
#include "widgets/common/layout.h"
#include "widgets/common/theme.h"
#include "widgets/designer/anyinput.h"
#include "widgets/designer/dateinput.h"
#include "widgets/designer/wordlist.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>

namespace meshwright::designer {

using standard::Field;
using text::Value;

namespace {

QString plain(text::Node node)
{
    return node.isScalar() && !node.isNull() ? node.string() : QString();
}

QString hintFor(const Field &field)
{
    if (!field.byDefault.isEmpty())
        return FieldInput::tr("%1 if empty").arg(QString::fromUtf8(field.byDefault));
    return field.example.isEmpty() ? QString() : FieldInput::tr("e.g. %1").arg(QString::fromUtf8(field.example));
}

class LineInput final : public FieldInput {
public:
    LineInput(const Field &field, QWidget *parent) : FieldInput(parent), m_field(field), m_line(new QLineEdit(this))
    {
        ui::column(this)->addWidget(m_line);
        ui::passFocusOn(this, m_line);
        if (field.widget == "code" || field.format == "uri" || field.key == "id" || field.key == "physicalName")
            m_line->setFont(ui::font(ui::Type::Mono));
        m_line->setPlaceholderText(hintFor(field));
        connect(m_line, &QLineEdit::textEdited, this, &FieldInput::typed);
        connect(m_line, &QLineEdit::editingFinished, this, &FieldInput::finished);
    }
    void show(text::Node node) override
    {
        m_wasText = node.isString();
        m_shown = plain(node);
        const int caret = m_line->cursorPosition();
        if (m_line->text() != m_shown) {
            m_line->setText(m_shown);
            m_line->setCursorPosition(m_line->hasFocus() ? std::min(caret, int(m_shown.size())) : 0);
        }
    }
    std::optional<Value> value() const override
    {
        // Blanks at the ends are kept where they are in the text already.
        const QString text = m_line->text() == m_shown ? m_shown : m_line->text().trimmed();
        return text.isEmpty() ? std::nullopt : std::optional(valueOfText(m_field, text, m_wasText));
    }
    QWidget *control() const override { return m_line; }
    bool isTyped() const override { return true; }
    void setSuggestions(const Suggestions &suggestions) override
    {
        Suggester *suggester = Suggester::of(m_line);
        suggester->offer(suggestions);
        // What was chosen counts at once; the line has it only after this signal.
        connect(suggester, qOverload<const QString &>(&QCompleter::activated), this, &FieldInput::finished, Qt::ConnectionType(Qt::QueuedConnection | Qt::UniqueConnection));
    }

private:
    const Field &m_field;
    QLineEdit *m_line;
    QString m_shown;
    bool m_wasText = false;
};

class ChoiceInput final : public FieldInput {
public:
    ChoiceInput(const Field &field, const QStringList &labels, QWidget *parent) : FieldInput(parent), m_field(field), m_box(new QComboBox(this))
    {
        ui::column(this)->addWidget(m_box);
        ui::passFocusOn(this, m_box);
        m_box->setEditable(true); // a value of the text that is not allowed must still be seen
        m_box->setInsertPolicy(QComboBox::NoInsert);
        m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        const QByteArrayList &values = field.values.isEmpty() ? field.suggestions : field.values;
        for (qsizetype i = 0; i < values.size(); ++i)
            m_box->addItem(labels.size() == values.size() ? labels[i] : QString::fromUtf8(values[i]), QString::fromUtf8(values[i]));
        m_box->completer()->setCompletionMode(QCompleter::PopupCompletion);
        m_box->completer()->setFilterMode(Qt::MatchContains);
        m_box->lineEdit()->setPlaceholderText(hintFor(field));
        m_box->setCurrentIndex(-1);
        m_box->installEventFilter(this);
        connect(m_box, &QComboBox::activated, this, &FieldInput::finished);
        connect(m_box->lineEdit(), &QLineEdit::editingFinished, this, &FieldInput::finished);
    }
    void show(text::Node node) override
    {
        m_wasText = node.isString();
        const QSignalBlocker quiet(m_box);
        const QString value = plain(node);
        const int known = value.isEmpty() ? -1 : m_box->findData(value);
        const QString text = known < 0 ? value : m_box->itemText(known);
        m_box->setCurrentIndex(known < 0 ? m_box->findText(text, Qt::MatchExactly) : known);
        if (m_box->currentText() != text)
            m_box->setEditText(text);
    }
    std::optional<Value> value() const override
    {
        const QString text = m_box->currentText().trimmed();
        const int known = m_box->findText(text, Qt::MatchExactly);
        const QString value = known < 0 ? text : m_box->itemData(known).toString();
        return text.isEmpty() ? std::nullopt : std::optional(valueOfText(m_field, value.isEmpty() ? text : value, m_wasText));
    }
    QWidget *control() const override { return m_box; }
    void setSuggestions(const Suggestions &suggestions) override
    {
        const QSignalBlocker quiet(m_box);
        const QString text = m_box->currentText();
        for (const authoring::Proposal &one : suggestions) {
            if (m_box->findText(one.label) < 0)
                m_box->addItem(one.label);
        }
        m_box->setEditText(text);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // Scrolling a form must not change what is under the mouse.
        if (event->type() == QEvent::Wheel && !m_box->hasFocus()) {
            event->ignore();
            return true;
        }
        return FieldInput::eventFilter(watched, event);
    }

private:
    const Field &m_field;
    QComboBox *m_box;
    bool m_wasText = false;
};

class TextInput final : public FieldInput {
public:
    TextInput(const Field &field, QWidget *parent) : FieldInput(parent), m_text(new QPlainTextEdit(this))
    {
        ui::column(this)->addWidget(m_text);
        ui::passFocusOn(this, m_text);
        m_text->setTabChangesFocus(true);
        m_text->setPlaceholderText(hintFor(field));
        if (field.widget == "code")
            m_text->setFont(ui::font(ui::Type::Mono));
        m_text->installEventFilter(this);
        connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
            fit();
            Q_EMIT typed();
        });
        fit();
    }
    void show(text::Node node) override
    {
        const QString text = plain(node);
        m_end = text.endsWith(QLatin1Char('\n')) ? QStringLiteral("\n") : QString();
        const QString body = text.chopped(m_end.size());
        if (m_text->toPlainText() == body)
            return;
        const QSignalBlocker quiet(m_text);
        const int caret = m_text->textCursor().position();
        m_text->setPlainText(body);
        QTextCursor cursor = m_text->textCursor();
        cursor.setPosition(m_text->hasFocus() ? std::min(caret, int(body.size())) : 0);
        m_text->setTextCursor(cursor);
        fit();
    }
    std::optional<Value> value() const override
    {
        const QString text = m_text->toPlainText();
        return text.trimmed().isEmpty() ? std::nullopt : std::optional(Value::string(text + m_end));
    }
    QWidget *control() const override { return m_text; }
    bool isTyped() const override { return true; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FocusOut)
            Q_EMIT finished();
        else if (event->type() == QEvent::FontChange)
            fit();
        return FieldInput::eventFilter(watched, event);
    }
    void resizeEvent(QResizeEvent *) override { fit(); }

private:
    // As tall as its text, from two lines to ten.
    void fit()
    {
        const int lines = std::clamp(int(m_text->document()->size().height()), 2, 10);
        const int height = lines * m_text->fontMetrics().lineSpacing() + 22;
        if (m_text->height() != height)
            m_text->setFixedHeight(height);
    }

    QPlainTextEdit *m_text;
    QString m_end;
};

class SwitchInput final : public FieldInput {
public:
    SwitchInput(const Field &field, QWidget *parent) : FieldInput(parent), m_box(new QCheckBox(standard::translated(field.title), this))
    {
        ui::column(this, 0)->addWidget(m_box);
        ui::passFocusOn(this, m_box);
        connect(m_box, &QCheckBox::clicked, this, [this] {
            m_saysNo = false;
            Q_EMIT finished();
        });
    }
    void show(text::Node node) override
    {
        m_saysNo = node.boolean() == false;
        m_box->setChecked(node.boolean().value_or(false));
    }
    // “false” is what its absence means, so switching off takes the key out.
    std::optional<Value> value() const override
    {
        if (m_box->isChecked())
            return Value::boolean(true);
        return m_saysNo ? std::optional(Value::boolean(false)) : std::nullopt;
    }
    QWidget *control() const override { return m_box; }
    bool hasOwnLabel() const override { return true; }

private:
    QCheckBox *m_box;
    bool m_saysNo = false;
};

class WordsInput final : public FieldInput {
public:
    WordsInput(const Field &field, QWidget *parent) : FieldInput(parent), m_item(field.items ? *field.items : Field()), m_list(new WordList(this))
    {
        ui::column(this)->addWidget(m_list);
        ui::passFocusOn(this, m_list);
        if (!field.example.isEmpty())
            m_list->line()->setPlaceholderText(FieldInput::tr("Add… e.g. %1").arg(QString::fromUtf8(field.example).remove(QLatin1Char('[')).remove(QLatin1Char(']'))));
        connect(m_list, &WordList::changed, this, &FieldInput::finished);
    }
    void show(text::Node node) override
    {
        QStringList words;
        m_known.clear();
        for (int i = 0; i < node.size(); ++i) {
            words.append(node.at(i).string());
            m_known.insert(words.last(), node.at(i).toValue());
        }
        m_list->setWords(words);
    }
    std::optional<Value> value() const override
    {
        std::vector<Value> out;
        for (const QString &word : m_list->words())
            out.push_back(m_known.contains(word) ? m_known.value(word) : valueOfText(m_item, word, false));
        return out.empty() ? std::nullopt : std::optional(Value::sequence(std::move(out)));
    }
    QWidget *control() const override { return m_list->line(); }
    void setSuggestions(const Suggestions &suggestions) override { m_list->setSuggestions(suggestions); }

private:
    Field m_item;
    WordList *m_list;
    QHash<QString, Value> m_known; ///< items as they stand, so that a word that is a number stays one
};

} // namespace

FieldInput *makeInput(FieldInput::Kind kind, const Field &field, QWidget *parent, const QStringList &labels)
{
    switch (kind) {
    case FieldInput::Kind::Line: return new LineInput(field, parent);
    case FieldInput::Kind::Choice: return new ChoiceInput(field, labels, parent);
    case FieldInput::Kind::Text: return new TextInput(field, parent);
    case FieldInput::Kind::Switch: return new SwitchInput(field, parent);
    case FieldInput::Kind::Words: return new WordsInput(field, parent);
    case FieldInput::Kind::Date:
    case FieldInput::Kind::Moment: return new DateInput(field, kind == FieldInput::Kind::Moment, parent);
    case FieldInput::Kind::Any: return new AnyInput(field, parent);
    }
    Q_UNREACHABLE();
}

} // namespace meshwright::designer
