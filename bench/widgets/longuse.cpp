// SPDX-License-Identifier: GPL-3.0-or-later
// Memory and rest of the window over a long time of use.
//   longuse [FOLDER [OPENINGS [SCANS]]]
// Opens a mesh (by itself the demo), shows every page once, opens and closes contracts (200), each in all views, has the
// whole mesh judged anew (50 times), and then leaves the window alone for ten seconds. After each part it prints memory,
// and how many objects Qt holds: both should come to a plateau. At rest the processor should have nothing to do.

#include "resources.h"

#include "demo/demo.h"
#include "widgets/common/theme.h"
#include "widgets/compliance/compliancepage.h"
#include "widgets/designer/contractpage.h"
#include "widgets/marketplace/marketplacepage.h"
#include "widgets/meshview/meshpage.h"
#include "widgets/newcontract/newcontractpage.h"
#include "widgets/sample/samplepage.h"
#include "widgets/shell/commandpalette.h"
#include "widgets/shell/mainwindow.h"
#include "widgets/shell/pagearea.h"
#include "widgets/shell/settingspage.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <cstdlib>

using namespace meshwright;

namespace {

// As the program itself waits: asleep until something happens.
void sleep(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

template <typename IsDone>
void waitFor(IsDone isDone)
{
    const QDeadlineTimer deadline(120'000);
    while (!isDone()) {
        if (deadline.hasExpired()) {
            std::fprintf(stderr, "longuse: waited two minutes in vain\n");
            std::exit(3);
        }
        sleep(5);
    }
}

class LongUse {
public:
    LongUse(shell::MainWindow &window, const QString &folder) : m_window(window)
    {
        print("the empty window");
        m_window.show();
        m_window.openFolder(folder);
        settle();
        for (const auto &file : m_window.workbench().snapshot()->files)
            m_files.append(file->path);
        print(qPrintable(QStringLiteral("a mesh of %1 files").arg(m_files.size())));
    }

    void showEveryPage()
    {
        useContract(m_files.first(), false);
        for (workbench::Page *page : {static_cast<workbench::Page *>(m_window.meshPage()), static_cast<workbench::Page *>(m_window.samplePage()),
                                      static_cast<workbench::Page *>(m_window.compliancePage()), static_cast<workbench::Page *>(m_window.marketplacePage())}) {
            m_window.showPage(page);
            sleep(150);
        }
        waitFor([this] { return !m_window.samplePage()->session() || !m_window.samplePage()->session()->isBusy(); });
        m_window.newContract()->startFromTemplate();
        sleep(150);
        m_window.showSettings();
        sleep(150);
        m_window.showPalette();
        sleep(150);
        if (auto *palette = m_window.findChild<shell::CommandPalette *>())
            palette->close();
        m_window.showPage(m_window.meshPage());
        sleep(500);
        print("every page shown once");
    }

    void openAndClose(int openings)
    {
        for (int i = 0; i < openings; ++i) {
            useContract(m_files[i % m_files.size()], true);
            if ((i + 1) % std::max(1, openings / 4) == 0)
                print(qPrintable(QStringLiteral("%1 contracts opened and closed").arg(i + 1)));
        }
    }

    void scan(int times)
    {
        for (int i = 0; i < times; ++i) {
            const quint64 before = m_window.workbench().snapshot()->number;
            m_window.workbench().workspace()->reloadRules();
            waitFor([&] { return m_window.workbench().snapshot()->number > before; });
            settle();
            if ((i + 1) % std::max(1, times / 5) == 0)
                print(qPrintable(QStringLiteral("judged anew %1 times").arg(i + 1)));
        }
    }

    // What the processor does while nobody does anything.
    void rest(int seconds)
    {
        sleep(2'000);
        const Resources before = Resources::now();
        int turns = 0;
        const auto counting = QObject::connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, &m_window, [&turns] { ++turns; });
        sleep(seconds * 1'000);
        QObject::disconnect(counting);
        const Resources after = Resources::now();
        std::printf("at rest for %d s: %.1f ms of the processor (%.2f %%), %ld wake-ups, %d turns of the event loop\n", seconds, after.cpu - before.cpu, (after.cpu - before.cpu) / (seconds * 10.0),
                    after.wakeUps - before.wakeUps, turns);
    }

private:
    void settle()
    {
        waitFor([this] { return m_window.workbench().snapshot()->number > 0 && !m_window.workbench().workspace()->isScanning(); });
        sleep(100);
    }

    void useContract(const QString &path, bool closing)
    {
        using designer::ContractPage;
        ContractPage *page = m_window.openFile(path);
        if (!page)
            return;
        page->document()->settle();
        for (const int view : {ContractPage::Form, ContractPage::Diagram, ContractPage::Yaml, ContractPage::Preview}) {
            page->setViews({view});
            sleep(10);
        }
        waitFor([this] { return !m_window.samplePage()->session() || !m_window.samplePage()->session()->isBusy(); });
        if (closing)
            Q_EMIT m_window.pageArea().closeRequested({page});
        sleep(10);
    }

    void print(const char *what)
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        const Resources now = Resources::now();
        std::printf("%-36s RSS %6.1f  PSS %6.1f  own %6.1f  heap %6.1f MB   %5lld objects\n", what, now.rss, now.pss, now.own, now.heap, static_cast<long long>(m_window.findChildren<QObject *>().size()));
        std::fflush(stdout);
    }

    shell::MainWindow &m_window;
    QStringList m_files;
};

} // namespace

int main(int argc, char **argv)
{
    const QTemporaryDir own;
    liveIn(own);
    QApplication app(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("meshwright"));
    QApplication::setApplicationName(QStringLiteral("meshwright"));
    const QStringList arguments = QApplication::arguments().mid(1);
    QString folder = arguments.value(0);
    if (folder.isEmpty()) {
        folder = own.filePath(QStringLiteral("demo"));
        if (!demo::writeDemo(folder))
            return 3;
    }
    auto *theme = new ui::Theme(&app);
    shell::MainWindow window(*theme);
    LongUse use(window, folder);
    use.showEveryPage();
    use.rest(10);
    use.openAndClose(arguments.size() > 1 ? arguments[1].toInt() : 200);
    use.scan(arguments.size() > 2 ? arguments[2].toInt() : 50);
    use.rest(10);
    return 0;
}
