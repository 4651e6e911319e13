// SPDX-License-Identifier: GPL-3.0-or-later
#include "manycontracts.h"

#include "widgets/common/theme.h"
#include "widgets/compliance/compliancemodel.h"
#include "widgets/compliance/compliancepage.h"
#include "widgets/compliance/matrixexport.h"
#include "widgets/workbench/workbench.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace meshwright;

/// The matrix of 1,000 contracts and 60 rules: made, opened as a page, scrolled, filtered, written.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    new ui::Theme(&application);
    QTemporaryDir folder;
    QDir().mkpath(folder.filePath(QStringLiteral("rules")));
    QFile rules(folder.filePath(QStringLiteral("rules/global.ruleset.yaml")));
    if (!rules.open(QIODevice::WriteOnly) || rules.write(sixtyRules()) < 0 || !writeContracts(folder.path(), 1'000)) // streams: data of a measurement
        return 1;
    rules.close();
    workbench::Workbench workbench;
    QElapsedTimer timer;
    timer.start();
    workbench.openFolder(folder.path());
    while (workbench.snapshot()->number == 0 || workbench.workspace()->isScanning())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    std::printf("folder of 1,000 contracts scanned  %8.1f ms\n", double(timer.nsecsElapsed()) / 1e6);

    compliance::ComplianceModel model;
    double made = 1e9, filtered = 1e9;
    for (int i = 0; i < 5; ++i) {
        timer.restart();
        model.show(workbench, {});
        made = std::min(made, double(timer.nsecsElapsed()) / 1e6);
        timer.restart();
        model.show(workbench, {.words = QStringLiteral("naming"), .state = ui::State::Failed});
        filtered = std::min(filtered, double(timer.nsecsElapsed()) / 1e6);
    }
    model.show(workbench, {});
    std::printf("matrix of %d x %d made          %8.1f ms\nfiltered                           %8.1f ms\n", model.rowCount(), model.columnCount() - 2, made, filtered);

    double opened = 1e9;
    for (int i = 0; i < 3; ++i) {
        timer.restart();
        compliance::CompliancePage page(workbench);
        page.resize(1440, 900);
        page.show();
        page.grab();
        opened = std::min(opened, double(timer.nsecsElapsed()) / 1e6);
    }
    std::printf("page opened and painted            %8.1f ms  (goal 100)\n", opened);

    compliance::CompliancePage page(workbench);
    page.resize(1440, 900);
    page.show();
    auto *table = page.findChild<QTableView *>();
    page.grab();
    double worst = 0;
    for (int step = 0; step < 200; ++step) {
        timer.restart();
        table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum() * step / 200);
        table->horizontalScrollBar()->setValue(table->horizontalScrollBar()->maximum() * (step % 50) / 50);
        table->viewport()->grab();
        worst = std::max(worst, double(timer.nsecsElapsed()) / 1e6);
    }
    std::printf("worst frame while scrolling        %8.1f ms  (16 is 60 a second)\n", worst);
    timer.restart();
    const qsizetype csv = matrixCsv(model).size();
    std::printf("written as CSV, %lld bytes      %8.1f ms\n", static_cast<long long>(csv), double(timer.nsecsElapsed()) / 1e6);
    timer.restart();
    const qsizetype html = matrixHtml(model, folder.path()).size();
    std::printf("written as a page, %lld bytes  %8.1f ms\n", static_cast<long long>(html), double(timer.nsecsElapsed()) / 1e6);
    return 0;
}
