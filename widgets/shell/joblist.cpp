// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/joblist.h"

#include "widgets/common/layout.h"
#include "widgets/common/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QProgressBar>

namespace meshwright::shell {

namespace {

QString howFar(const workbench::Job &job)
{
    return job.total > 0 ? JobList::tr("%1 %").arg(job.done * 100 / job.total) : QString();
}

} // namespace

JobList::JobList(workbench::Jobs &jobs, QWidget *parent) : QFrame(parent, Qt::Popup), m_jobs(jobs)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_StyledBackground);
    setProperty("role", QStringLiteral("card"));
    setAccessibleName(tr("Work in the background"));
    ui::column(this, ui::grid::unit);
    connect(&jobs, &workbench::Jobs::changed, this, &JobList::refresh);
    refresh();
}

void JobList::refresh()
{
    QList<quint64> running;
    for (const workbench::Job &job : m_jobs.running())
        running.append(job.id);
    if (!m_lines || running != m_shown) {
        delete m_lines;
        m_lines = new QWidget(this);
        QBoxLayout *layout = ui::column(m_lines, 0, ui::grid::unit);
        for (const workbench::Job &job : m_jobs.running()) {
            auto *line = new QWidget(m_lines);
            QBoxLayout *row = ui::row(line, 0, ui::grid::unit);
            QLabel *title = ui::label(job.title, nullptr, line);
            title->setMinimumWidth(qRound(220 * ui::Theme::current().fontScale()));
            auto *bar = new QProgressBar(line);
            bar->setTextVisible(false);
            bar->setFixedWidth(120);
            bar->setAccessibleName(job.title);
            row->addWidget(title, 1);
            row->addWidget(bar);
            if (job.cancel) {
                QPushButton *stop = ui::button(tr("Cancel"), nullptr, line);
                stop->setAccessibleName(tr("Cancel: %1").arg(job.title));
                row->addWidget(stop);
                connect(stop, &QPushButton::clicked, this, [this, id = job.id] { m_jobs.cancel(id); }, Qt::QueuedConnection);
            }
            layout->addWidget(line);
        }
        if (running.isEmpty())
            layout->addWidget(ui::label(tr("Nothing is going on."), "muted", m_lines));
        static_cast<QBoxLayout *>(this->layout())->addWidget(m_lines);
        m_shown = running;
        m_lines->show();
        adjustSize();
    }
    const auto bars = m_lines->findChildren<QProgressBar *>();
    for (qsizetype i = 0; i < bars.size(); ++i) {
        const workbench::Job &job = m_jobs.running()[size_t(i)];
        bars[i]->setRange(0, job.total > 0 ? 1000 : 0);
        bars[i]->setValue(job.total > 0 ? int(job.done * 1000 / job.total) : 0);
    }
}

void JobList::popUpAbove(const QWidget *widget)
{
    adjustSize();
    move(widget->mapToGlobal(QPoint(widget->width() - width(), -height() - ui::grid::half)));
    show();
    setFocus();
    if (auto *button = findChild<QPushButton *>())
        button->setFocus();
}

JobsButton::JobsButton(workbench::Jobs &jobs, QWidget *parent) : QPushButton(parent), m_jobs(jobs)
{
    setProperty("role", QStringLiteral("link"));
    setAutoDefault(false);
    m_patience.setSingleShot(true);
    m_patience.setInterval(300);
    connect(&m_patience, &QTimer::timeout, this, &QWidget::show);
    connect(&jobs, &workbench::Jobs::changed, this, &JobsButton::refresh);
    connect(this, &QPushButton::clicked, this, &JobsButton::showList);
    hide();
    refresh();
}

void JobsButton::refresh()
{
    const auto &running = m_jobs.running();
    if (running.empty()) {
        m_patience.stop();
        hide();
        return;
    }
    // Work that is over at once is not worth a flicker.
    if (!isVisible() && !m_patience.isActive())
        m_patience.start();
    const QString first = QStringLiteral("%1 %2").arg(running.front().title, howFar(running.front())).trimmed();
    setText(running.size() == 1 ? first : tr("%1, and %n more", nullptr, int(running.size() - 1)).arg(first));
    setAccessibleName(tr("Work in the background: %1").arg(text()));
}

void JobsButton::showList()
{
    auto *list = new JobList(m_jobs, window());
    list->popUpAbove(isVisible() ? static_cast<QWidget *>(this) : parentWidget());
}

} // namespace meshwright::shell
