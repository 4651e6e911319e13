// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/designer/cardhead.h"

#include "widgets/common/focus.h"
#include "widgets/common/icons.h"
#include "widgets/common/layout.h"
#include "widgets/common/tip.h"
#include "widgets/designer/elidedbutton.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>

namespace meshwright::designer {

CardHead::CardHead(const FormRow &row, QWidget *parent)
    : QWidget(parent), m_title(new ElidedButton("quiet", this)), m_detail(ui::paragraph({}, "small", this)),
      m_up(ui::iconButton("arrow-up", tr("Move up"), this)), m_down(ui::iconButton("arrow-down", tr("Move down"), this)),
      m_copy(ui::iconButton("copy", tr("Duplicate"), this)), m_remove(ui::iconButton("trash-2", tr("Remove"), this)),
      m_finding(new QWidget(this)), m_sentence(ui::paragraph({}, "fail", m_finding)), m_fix(new ElidedButton("link", m_finding))
{
    QBoxLayout *layout = ui::column(this);
    auto *line = new QWidget(this);
    QBoxLayout *tools = ui::row(line, 0, 2);
    m_title->setFont(ui::font(ui::Type::Strong));
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_title->setMinimumWidth(60);
    m_title->installEventFilter(this);
    tools->addWidget(m_title, 1);
    for (QToolButton *button : {m_up, m_down, m_copy, m_remove})
        tools->addWidget(button);
    layout->addWidget(line);
    layout->addWidget(m_detail);
    QBoxLayout *findingColumn = ui::column(m_finding);
    findingColumn->addWidget(m_sentence);
    findingColumn->addWidget(m_fix, 0, Qt::AlignLeft);
    layout->addWidget(m_finding);
    m_finding->hide();
    ui::passFocusOn(this, m_title);
    connect(m_title, &QPushButton::clicked, this, &CardHead::toggled);
    connect(m_up, &QToolButton::clicked, this, [this] { Q_EMIT moveRequested(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { Q_EMIT moveRequested(1); });
    connect(m_copy, &QToolButton::clicked, this, &CardHead::duplicateRequested);
    connect(m_remove, &QToolButton::clicked, this, &CardHead::removeRequested);
    connect(m_fix, &QPushButton::clicked, this, &CardHead::fixRequested);
    show(row, true);
}

void CardHead::show(const FormRow &row, bool isThere)
{
    m_title->setIcon(ui::icon(row.isOpen ? "chevron-down" : "chevron-right"));
    m_title->setWhole(row.title);
    m_title->setAccessibleName(row.isOpen ? tr("%1, open").arg(row.title) : tr("%1, shut").arg(row.title));
    m_detail->setText(row.detail);
    m_detail->setVisible(!row.detail.isEmpty());
    m_up->setVisible(row.isItem && row.count > 1);
    m_down->setVisible(row.isItem && row.count > 1);
    m_up->setEnabled(row.number > 0);
    m_down->setEnabled(row.number + 1 < row.count);
    m_copy->setVisible(row.isItem && row.field);
    m_remove->setVisible(isThere);
    const auto name = [&](QToolButton *button, const QString &what) {
        button->setToolTip(ui::tip(what));
        button->setAccessibleName(what);
    };
    name(m_up, tr("Move %1 up").arg(row.title));
    name(m_down, tr("Move %1 down").arg(row.title));
    name(m_copy, tr("Duplicate %1").arg(row.title));
    name(m_remove, tr("Remove %1").arg(row.title));
}

void CardHead::showFinding(const QString &sentence, text::Severity severity, const QString &fixTitle)
{
    m_sentence->setText(sentence);
    ui::setRole(m_sentence, severity == text::Severity::Error ? "fail" : severity == text::Severity::Warning ? "warning" : "small");
    m_finding->setVisible(!sentence.isEmpty());
    m_fix->setWhole(fixTitle);
    m_fix->setVisible(!fixTitle.isEmpty());
}

bool CardHead::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_title && event->type() == QEvent::KeyPress) {
        keyPressEvent(static_cast<QKeyEvent *>(event));
        if (event->isAccepted())
            return true;
        event->accept(); // as it came: ignored, a Tab that the title takes would go on to its parents and step once more
    }
    return QWidget::eventFilter(watched, event);
}

void CardHead::keyPressEvent(QKeyEvent *event)
{
    const bool alt = event->modifiers() & Qt::AltModifier;
    event->accept();
    if (alt && event->key() == Qt::Key_Up && m_up->isVisible() && m_up->isEnabled())
        Q_EMIT moveRequested(-1);
    else if (alt && event->key() == Qt::Key_Down && m_down->isVisible() && m_down->isEnabled())
        Q_EMIT moveRequested(1);
    else if (event->key() == Qt::Key_Delete && m_remove->isVisible())
        Q_EMIT removeRequested();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT toggled();
    else
        event->ignore();
}

} // namespace meshwright::designer
