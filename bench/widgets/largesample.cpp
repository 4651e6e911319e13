// SPDX-License-Identifier: GPL-3.0-or-later
// Opens a contract whose sample is large in the real window and prints how long the first rows took, how
// long the whole file took to be counted, profiled and checked, and the longest time the window did not
// answer meanwhile.
//   largesample CONTRACT

#include "widgets/common/theme.h"
#include "widgets/designer/contractpage.h"
#include "widgets/sample/samplepage.h"
#include "widgets/shell/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFileInfo>

#include <cstdio>

using namespace meshwright;

namespace {

// Turns the event loop until something is done; answers the longest single turn in milliseconds.
template <typename IsDone>
qint64 waitFor(IsDone isDone)
{
    qint64 longest = 0;
    while (!isDone()) {
        QElapsedTimer turn;
        turn.start();
        QCoreApplication::processEvents(QEventLoop::AllEvents);
        longest = std::max(longest, turn.elapsed());
    }
    return longest;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    if (argc != 2 || !QFileInfo::exists(QString::fromLocal8Bit(argv[1]))) {
        std::fprintf(stderr, "usage: largesample CONTRACT\n");
        return 2;
    }
    const QString contract = QFileInfo(QString::fromLocal8Bit(argv[1])).absoluteFilePath();
    auto *theme = new ui::Theme(&app);
    shell::MainWindow window(*theme);
    window.show();
    window.openFolder(QFileInfo(contract).path());
    waitFor([&] { return window.workbench().snapshot()->number > 0; });
    QElapsedTimer clock;
    clock.start();
    window.openFile(contract)->document()->settle();
    window.showPage(window.samplePage());
    // The page follows the contract that was looked at; its session loads from here on.
    window.samplePage()->show(contract, window.workbench().analysis(contract)->contract->schema.front().name);
    sample::SampleSession *session = window.samplePage()->session();
    if (!session) {
        std::fprintf(stderr, "largesample: there is no sample beside this contract\n");
        return 3;
    }
    waitFor([&] { return session->table() || session->problem(); });
    window.samplePage()->repaint();
    std::printf("first rows after       %6lld ms\n", static_cast<long long>(clock.elapsed()));
    qint64 longest = waitFor([&] { return session->profile() || session->problem(); });
    std::printf("counted and profiled   %6lld ms\n", static_cast<long long>(clock.elapsed()));
    clock.restart();
    window.samplePage()->runChecks();
    longest = std::max(longest, waitFor([&] { return session->results() || session->problem(); }));
    std::printf("checked                %6lld ms (%lld rows, %zu checks)\n", static_cast<long long>(clock.elapsed()),
                session->results() ? static_cast<long long>(session->results()->rows) : 0LL, session->results() ? session->results()->checks.size() : size_t(0));
    std::printf("longest stall          %6lld ms\n", static_cast<long long>(longest));
    if (session->problem())
        std::printf("problem: %s\n", qPrintable(session->problem()->text()));
    return session->problem() ? 3 : 0;
}
