// SPDX-License-Identifier: GPL-3.0-or-later
// Opens a contract whose sample is large in the real window and prints how long the first rows took, how
// long the whole file took to be counted, profiled and checked, the longest time the window did not
// answer meanwhile, and the memory it takes.
//   largesample CONTRACT

#include "resources.h"
#include "turnwatch.h"

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

void print(const char *what, qint64 milliseconds, const testing::TurnWatch &watch)
{
    std::printf("%-24s %6lld ms   longest turn %6.1f ms (%6.1f ms with waiting for a core) of %lld\n", what, static_cast<long long>(milliseconds), watch.longest(), watch.longestWall(),
                static_cast<long long>(watch.turns()));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    const QTemporaryDir own;
    liveIn(own);
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
    constexpr qint64 longEnough = 600'000;
    testing::TurnWatch reading;
    reading.turnUntil([&] { return window.workbench().snapshot()->number > 0; }, longEnough);
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
    testing::TurnWatch first, profiling, checking;
    first.turnUntil([&] { return session->table() || session->problem(); }, longEnough);
    window.samplePage()->repaint();
    print("first rows after", clock.elapsed(), first);
    profiling.turnUntil([&] { return session->profile() || session->problem(); }, longEnough);
    profiling.turn();
    print("counted and profiled", clock.elapsed(), profiling);
    // The page may have begun to check by itself.
    clock.restart();
    if (!session->isBusy())
        window.samplePage()->runChecks();
    checking.turnUntil([&] { return !session->isBusy() && (session->results() || session->problem()); }, longEnough);
    checking.turn();
    print("checked", clock.elapsed(), checking);
    const Resources resources = Resources::now();
    std::printf("%lld rows, %zu checks; memory PSS %.1f, own %.1f MB\n", session->results() ? static_cast<long long>(session->results()->rows) : 0LL,
                session->results() ? session->results()->checks.size() : size_t(0), resources.pss, resources.own);
    if (session->problem())
        std::printf("problem: %s\n", qPrintable(session->problem()->text()));
    return session->problem() ? 3 : 0;
}
