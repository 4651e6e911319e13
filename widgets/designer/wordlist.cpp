// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/designer/wordlist.h"

#include "widgets/common/focus.h"
#include "widgets/common/icons.h"
#include "widgets/common/theme.h"
#include "widgets/common/tip.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRegularExpression>
#include <QToolButton>

namespace meshwright::designer {

namespace {

constexpr int leastLine = 110;

QStringList parts(const QString &text, const QString &separators)
{
    QStringList out;
    for (const QString &part : text.split(QRegularExpression(separators))) {
        if (!part.trimmed().isEmpty())
            out.append(part.trimmed());
    }
    return out;
}

} // namespace

WordList::WordList(QWidget *parent) : QWidget(parent), m_line(new QLineEdit(this))
{
    m_line->installEventFilter(this);
    m_line->setPlaceholderText(tr("Add…"));
    ui::passFocusOn(this, m_line);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum); // as high as its chips need; "fixed" would mean at any width
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void WordList::setSuggestions(const Suggestions &suggestions)
{
    Suggestions others;
    std::copy_if(suggestions.begin(), suggestions.end(), std::back_inserter(others), [this](const authoring::Proposal &one) { return !m_words.contains(one.label); });
    Suggester *suggester = Suggester::of(m_line);
    suggester->offer(others);
    // A chosen word is meant; the line has it only after this signal.
    connect(suggester, qOverload<const QString &>(&QCompleter::activated), this, &WordList::addTyped, Qt::ConnectionType(Qt::QueuedConnection | Qt::UniqueConnection));
}

void WordList::setWords(const QStringList &words)
{
    if (words == m_words)
        return;
    m_words = words;
    rebuild();
}

void WordList::rebuild()
{
    const int focused = int(m_chips.indexOf(qobject_cast<QToolButton *>(QApplication::focusWidget())));
    while (m_chips.size() > m_words.size())
        m_chips.takeLast()->deleteLater();
    while (m_chips.size() < m_words.size()) {
        auto *chip = new QToolButton(this);
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setLayoutDirection(Qt::RightToLeft);
        chip->setIconSize({12, 12});
        chip->setIcon(ui::icon("x"));
        chip->setProperty("role", QStringLiteral("chip"));
        chip->setFocusPolicy(Qt::TabFocus);
        chip->installEventFilter(this);
        connect(chip, &QToolButton::clicked, this, [this, chip] { removeAt(int(m_chips.indexOf(chip))); });
        // In front of the line, wherever that stands in the order of its form: behind it, and it behind this.
        setTabOrder(m_line, chip);
        setTabOrder(chip, m_line);
        m_chips.append(chip);
        chip->show();
    }
    for (int i = 0; i < m_words.size(); ++i) {
        const QString word = m_words[i].simplified();
        m_chips[i]->setText(QString(word.size() > 48 ? word.left(47) + QStringLiteral("…") : word).replace(QLatin1Char('&'), QLatin1String("&&")));
        m_chips[i]->setToolTip(ui::tip(tr("Remove “%1”").arg(m_words[i])));
        m_chips[i]->setAccessibleName(tr("%1, remove").arg(m_words[i]));
    }
    if (focused >= 0) {
        if (focused < m_chips.size())
            m_chips[focused]->setFocus(Qt::OtherFocusReason);
        else
            m_line->setFocus(Qt::OtherFocusReason);
    }
    updateGeometry();
    arrange(width(), true);
}

void WordList::add(const QString &text)
{
    QStringList words = m_words;
    for (const QString &word : parts(text, QStringLiteral("[\r\n\t]+"))) {
        if (!words.contains(word))
            words.append(word);
    }
    m_line->clear();
    if (words == m_words)
        return;
    m_words = words;
    rebuild();
    Q_EMIT changed(m_words);
}

void WordList::addTyped()
{
    if (!m_line->text().trimmed().isEmpty())
        add(m_line->text());
}

void WordList::removeAt(int number)
{
    if (number < 0 || number >= m_words.size())
        return;
    m_words.removeAt(number);
    rebuild();
    Q_EMIT changed(m_words);
}

bool WordList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && watched == m_line)
        addTyped();
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    const int chip = int(m_chips.indexOf(qobject_cast<QToolButton *>(watched)));
    if (chip >= 0 && (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace)) {
        removeAt(chip);
        return true;
    }
    if (watched != m_line)
        return QWidget::eventFilter(watched, event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if ((enter || key->text() == QLatin1String(",")) && !m_line->text().trimmed().isEmpty()) {
        addTyped();
        return true;
    }
    if (key->matches(QKeySequence::Paste)) {
        const QString text = QApplication::clipboard()->text();
        if (!text.contains(QLatin1Char('\n')) && !text.contains(QLatin1Char('\t')))
            return false;
        add(text);
        return true;
    }
    if (key->key() == Qt::Key_Backspace && m_line->text().isEmpty() && !m_words.isEmpty()) {
        removeAt(int(m_words.size()) - 1);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

int WordList::arrange(int width, bool place) const
{
    const int gap = ui::grid::half;
    int x = 0;
    int y = 0;
    const int lineHeight = m_line->sizeHint().height();
    int rowHeight = lineHeight;
    for (QToolButton *chip : m_chips) {
        const QSize size = chip->sizeHint().boundedTo({std::max(40, width), 1000});
        if (x > 0 && x + size.width() > width) {
            x = 0;
            y += rowHeight + gap;
        }
        if (place)
            chip->setGeometry(x, y + (rowHeight - size.height()) / 2, size.width(), size.height());
        x += size.width() + gap;
    }
    if (x > 0 && width - x < leastLine) {
        x = 0;
        y += rowHeight + gap;
    }
    if (place)
        m_line->setGeometry(x, y, std::max(40, width - x), lineHeight);
    return y + lineHeight;
}

int WordList::heightForWidth(int width) const
{
    return arrange(width, false);
}

QSize WordList::sizeHint() const
{
    return {240, arrange(std::max(240, width()), false)};
}

void WordList::resizeEvent(QResizeEvent *)
{
    arrange(width(), true);
}

} // namespace meshwright::designer
