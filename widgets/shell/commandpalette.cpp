// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/commandpalette.h"

#include "widgets/common/icons.h"
#include "widgets/common/layout.h"
#include "widgets/workbench/listtable.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>

namespace meshwright::shell {

namespace {

constexpr int numberRole = Qt::UserRole + 1;
constexpr int detailRole = Qt::UserRole + 2;
constexpr int mostShown = 60;
constexpr int wordsScore = 600;

// "orders id": each word in an entry or in what is told beside it, for where many entries are called alike.
int scoreOfWords(const QString &letters, const QString &entry)
{
    const QStringList words = letters.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const bool all = words.size() > 1 && std::all_of(words.begin(), words.end(), [&](const QString &word) { return entry.contains(word, Qt::CaseInsensitive); });
    return all ? wordsScore : -1;
}

class TargetDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {200, qRound(32 * ui::Theme::current().fontScale())};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        workbench::paintRowBackground(*painter, option);
        QRect inner = option.rect.adjusted(16, 0, -16, 0);
        index.data(Qt::DecorationRole).value<QIcon>().paint(painter, QRect(inner.left(), inner.center().y() - 7, 16, 16));
        inner.setLeft(inner.left() + 28);
        const QString detail = index.data(detailRole).toString();
        painter->setFont(ui::font(ui::Type::Small));
        painter->setPen(ui::colour(ui::Colour::Muted));
        const int room = std::min(painter->fontMetrics().horizontalAdvance(detail), inner.width() / 2);
        painter->drawText(inner, Qt::AlignRight | Qt::AlignVCenter, painter->fontMetrics().elidedText(detail, Qt::ElideMiddle, inner.width() / 2));
        inner.setRight(inner.right() - room - 16);
        painter->setFont(ui::font(ui::Type::Body));
        painter->setPen(ui::colour(ui::Colour::Text));
        painter->drawText(inner, Qt::AlignLeft | Qt::AlignVCenter, painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, inner.width()));
    }
};

} // namespace

CommandPalette::CommandPalette(std::vector<Target> targets, QWidget *parent)
    : QDialog(parent, Qt::Popup | Qt::FramelessWindowHint), m_targets(std::move(targets)), m_input(new QLineEdit(this)), m_list(new QListView(this)), m_model(new QStandardItemModel(this)),
      m_empty(ui::paragraph({}, "muted", this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Command palette"));
    setProperty("role", QStringLiteral("popup"));
    const qreal scale = ui::Theme::current().fontScale();
    setFixedSize(std::min(qRound(640 * scale), parent->width() - 32), std::min(qRound(420 * scale), parent->height() - 88));
    move(parent->mapToGlobal(QPoint((parent->width() - width()) / 2, 56)));
    QBoxLayout *layout = ui::column(this, 1);
    auto *head = new QWidget(this);
    QBoxLayout *row = ui::row(head, ui::grid::unit);
    m_input->setPlaceholderText(tr("An action, a product, a contract, a field, a rule…"));
    m_input->setAccessibleName(tr("Search"));
    m_input->addAction(ui::icon("search"), QLineEdit::LeadingPosition);
    row->addWidget(m_input);
    layout->addWidget(head);
    layout->addWidget(ui::horizontalLine(this));
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setContentsMargins(ui::grid::gap, ui::grid::gap, ui::grid::gap, ui::grid::gap);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TargetDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_input->installEventFilter(this);
    connect(m_input, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_input, &QLineEdit::returnPressed, this, &CommandPalette::choose);
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
    filter({});
    m_input->setFocus();
}

int CommandPalette::score(const QString &letters, const QString &text)
{
    if (const qsizetype whole = text.indexOf(letters, 0, Qt::CaseInsensitive); whole >= 0)
        return int(1000 - whole - (text.size() - letters.size()) / 4 + (whole == 0 || !text[whole - 1].isLetterOrNumber() ? 200 : 0));
    int score = 400;
    qsizetype at = 0;
    for (const QChar letter : letters) {
        const qsizetype next = text.indexOf(letter, at, Qt::CaseInsensitive);
        if (next < 0)
            return -1;
        score -= int(next - at) * 4;
        at = next + 1;
    }
    return std::max(0, score);
}

void CommandPalette::filter(const QString &letters)
{
    std::vector<std::pair<int, size_t>> fitting;
    for (size_t i = 0; i < m_targets.size(); ++i) {
        const int own = letters.isEmpty() ? 0 : score(letters, m_targets[i].text);
        const int detail = letters.isEmpty() ? -1 : score(letters, m_targets[i].detail) - 600;
        const int words = own > wordsScore ? -1 : scoreOfWords(letters, m_targets[i].text + QLatin1Char(' ') + m_targets[i].detail);
        if (const int best = std::max({own, detail, words}); best >= 0)
            fitting.emplace_back(-best, i);
    }
    std::stable_sort(fitting.begin(), fitting.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    m_model->clear();
    for (size_t i = 0; i < fitting.size() && i < mostShown; ++i) {
        const Target &target = m_targets[fitting[i].second];
        auto *item = new QStandardItem(target.text);
        if (target.icon)
            item->setIcon(ui::icon(target.icon));
        item->setData(int(fitting[i].second), numberRole);
        item->setData(target.detail, detailRole);
        m_model->appendRow(item);
    }
    m_list->setCurrentIndex(m_model->index(0, 0));
    m_list->setVisible(!fitting.empty());
    m_empty->setVisible(fitting.empty());
    m_empty->setText(tr("Nothing here is called “%1”. Try fewer letters, or one of its words.").arg(letters.left(60)));
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : key == Qt::Key_PageDown ? 8 : key == Qt::Key_PageUp ? -8 : 0;
        if (step != 0 && m_model->rowCount() > 0) {
            const int row = std::clamp(m_list->currentIndex().row() + step, 0, m_model->rowCount() - 1);
            m_list->setCurrentIndex(m_model->index(row, 0));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::choose()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const std::function<void()> open = m_targets[size_t(index.data(numberRole).toInt())].open;
    close();
    open();
}

} // namespace meshwright::shell
