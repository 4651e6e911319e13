// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/pageactions.h"

#include "widgets/workbench/page.h"

#include <QAbstractButton>
#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QPointer>
#include <QSet>
#include <QToolButton>

namespace meshwright::shell {

namespace {

QString plain(QString text)
{
    return text.remove(QLatin1Char('&'));
}

bool isTool(const QWidget *widget, const QWidget *page)
{
    for (const QWidget *one = widget->parentWidget(); one && one != page; one = one->parentWidget()) {
        if (one->property("role").toString() == QLatin1String("toolbar"))
            return true;
    }
    return false;
}

class Collector {
public:
    explicit Collector(const workbench::Page &page) : m_page(page), m_detail(QCoreApplication::translate("PageActions", "on the page %1").arg(page.title())) {}

    std::vector<Target> collect()
    {
        for (QAbstractButton *button : m_page.findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->isEnabled() && isTool(button, &m_page))
                addButton(button);
        }
        for (const QWidget *part : m_page.findChildren<QWidget *>()) {
            if (!part->isVisible())
                continue;
            for (QAction *action : part->actions())
                addAction(action);
        }
        return std::move(m_out);
    }

private:
    void addButton(QAbstractButton *button)
    {
        QMenu *menu = nullptr;
        if (const auto *tool = qobject_cast<QToolButton *>(button))
            menu = tool->menu();
        const QString name = button->accessibleName().isEmpty() ? button->text() : button->accessibleName();
        if (menu) {
            Q_EMIT menu->aboutToShow(); // some are filled only then
            for (QAction *action : menu->actions())
                addAction(action);
        }
        if (!menu || menu->isEmpty())
            add(name, [button = QPointer(button)] {
                if (button)
                    button->click();
            });
    }

    void addAction(QAction *action)
    {
        if (action->isVisible() && action->isEnabled() && !action->isSeparator() && !action->menu())
            add(action->text(), [action = QPointer(action)] {
                if (action)
                    action->trigger();
            });
    }

    void add(const QString &text, std::function<void()> run)
    {
        const QString name = plain(text).trimmed();
        if (name.isEmpty() || m_known.contains(name))
            return;
        m_known.insert(name);
        m_out.push_back({"arrow-right", name, m_detail, std::move(run)});
    }

    const workbench::Page &m_page;
    QString m_detail;
    QSet<QString> m_known;
    std::vector<Target> m_out;
};

} // namespace

std::vector<Target> pageActions(const workbench::Page &page)
{
    return Collector(page).collect();
}

} // namespace meshwright::shell
