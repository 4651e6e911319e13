// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/designer/fieldpicker.h"

#include "widgets/common/layout.h"
#include "widgets/common/theme.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QScreen>

namespace meshwright::designer {

namespace {

constexpr int mostRows = 10;

QStringList split(const QString &text)
{
    QStringList out;
    for (const QString &part : text.split(QRegularExpression(QStringLiteral("[\r\n\t,;]+")))) {
        if (!part.trimmed().isEmpty())
            out.append(part.trimmed());
    }
    return out;
}

} // namespace

FieldPicker::FieldPicker(const QString &purpose, std::vector<Choice> choices, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_choices(std::move(choices)), m_line(new QLineEdit(this)), m_list(new QListWidget(this)), m_help(ui::paragraph({}, "small", this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("role", QStringLiteral("card"));
    setAccessibleName(purpose);
    QBoxLayout *layout = ui::column(this, ui::grid::unit, ui::grid::unit);
    m_line->setPlaceholderText(tr("Search"));
    m_line->setAccessibleName(purpose);
    m_line->installEventFilter(this);
    m_list->setAccessibleName(purpose);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_line);
    layout->addWidget(m_list);
    layout->addWidget(m_help);
    for (size_t i = 0; i < m_choices.size(); ++i) {
        auto *item = new QListWidgetItem(m_choices[i].title, m_list);
        item->setData(Qt::UserRole, int(i));
        item->setSizeHint({0, qRound(ui::grid::row * ui::Theme::current().fontScale())});
    }
    connect(m_line, &QLineEdit::textChanged, this, &FieldPicker::filter);
    connect(m_list, &QListWidget::currentRowChanged, this, &FieldPicker::showHelp);
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) {
        m_list->setCurrentItem(item);
        choose();
    });
    filter({});
}

void FieldPicker::takeText(const QString &invitation, const std::function<void(const QStringList &)> &take)
{
    m_take = take;
    m_line->setPlaceholderText(invitation);
    m_list->setVisible(!m_choices.empty());
    m_list->setCurrentRow(-1);
    showHelp();
}

void FieldPicker::filter(const QString &words)
{
    int first = -1;
    for (int i = 0; i < m_list->count(); ++i) {
        const Choice &choice = m_choices[size_t(i)];
        const bool fits = words.isEmpty() || choice.title.contains(words.trimmed(), Qt::CaseInsensitive)
            || (words.trimmed().size() > 2 && choice.help.contains(words.trimmed(), Qt::CaseInsensitive));
        m_list->item(i)->setHidden(!fits);
        if (fits && first < 0)
            first = i;
    }
    // What was typed goes before what happens to be in the list.
    m_list->setCurrentRow(m_take ? -1 : first);
    showHelp();
}

void FieldPicker::showHelp()
{
    const int row = m_list->currentRow();
    const bool chosen = row >= 0 && !m_list->item(row)->isHidden();
    if (m_take && !m_line->text().trimmed().isEmpty() && !chosen)
        m_help->setText(tr("Enter adds “%1”.").arg(split(m_line->text()).join(QStringLiteral("”, “"))));
    else
        m_help->setText(chosen ? m_choices[size_t(row)].help : m_take ? tr("Type and press Enter; several at once with commas, or pasted from a column.") : QString());
}

void FieldPicker::popUpUnder(QWidget *button)
{
    const int rowHeight = qRound(ui::grid::row * ui::Theme::current().fontScale());
    m_list->setFixedHeight(std::min(mostRows, std::max(1, int(m_choices.size()))) * rowHeight + 4);
    m_help->setMinimumHeight(2 * m_help->fontMetrics().height() + 2);
    setFixedWidth(qRound(300 * std::min(1.5, ui::Theme::current().fontScale())));
    adjustSize();
    QPoint at = button->mapToGlobal(QPoint(0, button->height() + 2));
    const QRect room = button->screen()->availableGeometry();
    if (at.y() + height() > room.bottom())
        at.setY(std::max(room.top(), button->mapToGlobal(QPoint(0, 0)).y() - height() - 2));
    at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())));
    move(at);
    show();
    m_line->setFocus(Qt::PopupFocusReason);
}

bool FieldPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    const int step = key->key() == Qt::Key_Down ? 1 : key->key() == Qt::Key_Up ? -1 : 0;
    if (step != 0) {
        int row = m_list->currentRow() + step;
        while (row >= 0 && row < m_list->count() && m_list->item(row)->isHidden())
            row += step;
        if (row >= 0 && row < m_list->count())
            m_list->setCurrentRow(row);
        return true;
    }
    if (m_take && key->matches(QKeySequence::Paste)) {
        m_line->insert(split(QApplication::clipboard()->text()).join(QStringLiteral(", ")));
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        choose();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void FieldPicker::choose()
{
    const int row = m_list->currentRow();
    if (row >= 0 && !m_list->item(row)->isHidden()) {
        const auto run = m_choices[size_t(row)].run;
        close();
        run();
    } else if (m_take && !split(m_line->text()).isEmpty()) {
        const auto take = m_take;
        const QStringList words = split(m_line->text());
        close();
        take(words);
    }
}

} // namespace meshwright::designer
