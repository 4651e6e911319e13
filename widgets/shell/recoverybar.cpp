// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/recoverybar.h"

#include "widgets/common/icons.h"
#include "widgets/common/layout.h"
#include "widgets/common/tip.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace meshwright::shell {

namespace {

constexpr size_t mostShown = 4;

class SmallIcon final : public QWidget {
public:
    explicit SmallIcon(QWidget *parent) : QWidget(parent) { setFixedSize(16, 16); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        ui::paintIcon(painter, rect(), "history", ui::colour(ui::Colour::Warning));
    }
};

} // namespace

RecoveryBar::RecoveryBar(QWidget *parent) : QFrame(parent)
{
    setProperty("role", QStringLiteral("toolbar"));
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Changes that were not saved"));
    ui::column(this);
    hide();
}

void RecoveryBar::offer(const std::vector<document::Unsaved> &unsaved)
{
    m_offers.insert(m_offers.end(), unsaved.begin(), unsaved.end());
    rebuild();
}

void RecoveryBar::settle(const QString &journal)
{
    std::erase_if(m_offers, [&](const document::Unsaved &one) { return one.journal == journal; });
    rebuild();
}

void RecoveryBar::rebuild()
{
    if (m_lines) {
        m_lines->hide();
        m_lines->deleteLater();
    }
    m_lines = new QWidget(this);
    QBoxLayout *layout = ui::column(m_lines, 0, ui::grid::half);
    layout->setContentsMargins(ui::grid::gap, ui::grid::unit, ui::grid::gap, ui::grid::unit);
    for (size_t i = 0; i < m_offers.size() && i < mostShown; ++i) {
        const document::Unsaved &one = m_offers[i];
        auto *line = new QWidget(m_lines);
        QBoxLayout *row = ui::row(line, 0, ui::grid::unit);
        const QString name = QFileInfo(one.path).fileName();
        const QString when = QLocale().toString(one.written.toLocalTime(), QLocale::ShortFormat);
        QLabel *text = ui::label(one.isSamePlace              ? tr("%1 has changes that were not saved when Meshwright ended (%2).").arg(name, when)
                                 : !QFileInfo::exists(one.path) ? tr("%1 has changes that were not saved (%2), and the file is gone.").arg(name, when)
                                                              : tr("%1 has changes that were not saved (%2), and the file is another one by now.").arg(name, when));
        text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        text->setToolTip(ui::tip(one.path));
        row->addWidget(new SmallIcon(line));
        row->addWidget(text, 1);
        const auto add = [&](const QString &title, const char *role, auto signal) {
            QPushButton *button = ui::button(title, role, line);
            button->setAccessibleName(QStringLiteral("%1: %2").arg(title, name));
            row->addWidget(button);
            connect(button, &QPushButton::clicked, this, [this, one, signal] { Q_EMIT (this->*signal)(one); });
        };
        add(tr("Restore"), nullptr, &RecoveryBar::restoreRequested);
        add(tr("Show the difference"), "link", &RecoveryBar::differenceRequested);
        add(tr("Discard"), "link", &RecoveryBar::discardRequested);
        layout->addWidget(line);
    }
    if (m_offers.size() > mostShown)
        layout->addWidget(ui::label(tr("and %n more", nullptr, int(m_offers.size() - mostShown)), "small", m_lines));
    static_cast<QBoxLayout *>(this->layout())->addWidget(m_lines);
    setVisible(!m_offers.empty());
}

} // namespace meshwright::shell
