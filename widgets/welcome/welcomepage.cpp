// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/welcome/welcomepage.h"

#include "widgets/common/icons.h"
#include "widgets/common/layout.h"
#include "widgets/common/tip.h"
#include "widgets/common/wrappingrow.h"
#include "workspace/recent.h"

#include <QBoxLayout>
#include <QDir>
#include <QFontMetrics>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>

namespace meshwright::welcome {

namespace {

constexpr int mostShown = 8;
constexpr int columnWidth = 640; // px at a text size of 100 %

// A folder as people know it: "~/meshes/retail".
QString shortPath(const QString &path)
{
    const QString home = QDir::homePath();
    return path.startsWith(home + QLatin1Char('/')) ? QLatin1Char('~') + path.mid(home.size()) : path;
}

} // namespace

WelcomePage::WelcomePage(QWidget *parent) : Page(parent), m_recent(new QWidget)
{
    auto *content = new QWidget;
    content->setProperty("role", QStringLiteral("base"));
    QBoxLayout *across = ui::row(content, ui::grid::gap * 2);
    auto *column = new QWidget;
    const auto widen = [column] { column->setMaximumWidth(qRound(columnWidth * ui::Theme::current().fontScale())); };
    connect(&ui::Theme::current(), &ui::Theme::changed, column, widen);
    widen();
    QBoxLayout *layout = ui::column(column, 0, ui::grid::unit);
    across->addStretch(1);
    across->addWidget(column, 8);
    across->addStretch(1);
    layout->addStretch(1);
    QLabel *name = ui::label(tr("Meshwright"), "figure");
    layout->addWidget(name);
    layout->addWidget(ui::paragraph(tr("Design data contracts, check them and their data, and publish them. Nothing leaves this computer until you publish."), "muted"));
    layout->addSpacing(ui::grid::gap);
    addStart(layout);
    layout->addSpacing(ui::grid::gap);
    layout->addWidget(m_recent);
    ui::column(m_recent, 0, ui::grid::half);
    layout->addStretch(2);
    auto *area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    ui::column(this)->addWidget(area);
    refresh();
}

void WelcomePage::addStart(QBoxLayout *layout)
{
    layout->addWidget(ui::label(tr("Start"), "section"));
    const auto add = [&](const char *icon, const QString &title, const QString &text, const char *role, auto signal) {
        auto *line = new QWidget;
        auto *row = new ui::WrappingRow(line);
        row->setContentsMargins({});
        row->setSpacing(ui::grid::gap);
        QPushButton *button = ui::button(title, role, line);
        button->setIcon(ui::icon(icon, role ? ui::Colour::OnAccent : ui::Colour::Muted));
        button->setAccessibleDescription(text);
        row->addWidget(button);
        QLabel *about = ui::paragraph(text, "muted", line);
        row->addWidget(about, 1);
        const auto fit = [button, about] { // under the button rather than a column of single words
            const qreal scale = ui::Theme::current().fontScale();
            button->setMinimumWidth(qRound(220 * scale));
            button->setIconSize(QSize(16, 16) * scale);
            about->setMinimumWidth(qRound(220 * scale));
        };
        connect(&ui::Theme::current(), &ui::Theme::changed, line, fit);
        fit();
        layout->addWidget(line);
        connect(button, &QPushButton::clicked, this, signal);
    };
    add("file-plus", tr("&Contract from a data file"), tr("A CSV becomes a contract in a minute; it stays on this computer."), "primary", &WelcomePage::newFromFileRequested);
    add("file-text", tr("Contract from a &template"), tr("Customers, events, ledgers and more to begin with."), nullptr, &WelcomePage::newFromTemplateRequested);
    add("folder-open", tr("&Open a folder"), tr("With the contracts you have, from git or anywhere."), nullptr, &WelcomePage::openRequested);
    add("sparkles", tr("Open the &demo mesh"), tr("Four domains, nine products, five planted defects to find."), nullptr, &WelcomePage::demoRequested);
}

void WelcomePage::refresh()
{
    const auto old = m_recent->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget *child : old) {
        child->hide();
        child->deleteLater();
    }
    addRecent();
}

void WelcomePage::addRecent()
{
    QLayout *layout = m_recent->layout();
    const auto folders = workspace::RecentFolders().list();
    if (!folders) {
        layout->addWidget(ui::paragraph(folders.problem().text(), "fail"));
        return;
    }
    if (folders->empty())
        return;
    layout->addWidget(ui::label(tr("Opened lately"), "section"));
    int shown = 0;
    for (const workspace::RecentFolder &folder : *folders) {
        if (!folder.exists || shown++ == mostShown)
            continue;
        auto *line = new QWidget(m_recent);
        QBoxLayout *row = ui::row(line, 0, ui::grid::unit);
        QPushButton *button = ui::button(QDir(folder.path).dirName().replace(QLatin1Char('&'), QLatin1String("&&")), "link", line);
        button->setIcon(ui::icon("folder-open"));
        button->setAccessibleDescription(folder.path);
        button->setToolTip(ui::tip(folder.path));
        QLabel *where = ui::label({}, "small", line);
        where->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        where->setText(QFontMetrics(ui::font(ui::Type::Small)).elidedText(shortPath(QFileInfo(folder.path).path()), Qt::ElideMiddle, columnWidth / 2));
        row->addWidget(button);
        row->addWidget(where, 1);
        row->addWidget(ui::label(QLocale().toString(folder.opened.toLocalTime().date(), QLocale::ShortFormat), "small", line));
        layout->addWidget(line);
        connect(button, &QPushButton::clicked, this, [this, path = folder.path] { Q_EMIT folderChosen(path); });
    }
}

} // namespace meshwright::welcome
