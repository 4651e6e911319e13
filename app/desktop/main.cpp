// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenshots.h"
#include "starttimes.h"
#include "widgets/common/language.h"
#include "widgets/common/theme.h"
#include "widgets/shell/mainwindow.h"
#include "workspace/submissions.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QIcon>

#include <cstdio>
#include <optional>

int main(int argc, char **argv)
{
    const qint64 begun = meshwright::desktop::StartTimes::now();
    QApplication app(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("meshwright"));
    QApplication::setApplicationName(QStringLiteral("meshwright"));
    QApplication::setApplicationDisplayName(QStringLiteral("Meshwright"));
    QApplication::setApplicationVersion(QStringLiteral(MESHWRIGHT_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("meshwright"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/meshwright-app.svg")));

    meshwright::ui::installLanguage(&app);

    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Design, check and publish data contracts."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("path"), QStringLiteral("A folder with contracts, or one contract."));
    const QCommandLineOption screenshots(QStringLiteral("screenshots"), QStringLiteral("Save a picture of every view into this folder, and quit."), QStringLiteral("folder"));
    parser.addOption(screenshots);
    QCommandLineOption startTimes(QStringLiteral("start-times"), QStringLiteral("Tell when each step of starting was reached, and quit."));
    startTimes.setFlags(QCommandLineOption::HiddenFromHelp); // for bench/widgets/startup
    parser.addOption(startTimes);
    parser.process(app);

    auto *theme = new meshwright::ui::Theme(&app);
    meshwright::shell::MainWindow window(*theme);
    const QString path = parser.positionalArguments().value(0);
    if (!path.isEmpty() && !QFileInfo::exists(path)) {
        std::fprintf(stderr, "meshwright-desktop: there is no %s\n", qPrintable(path));
        return 3;
    }
    if (parser.isSet(screenshots))
        return meshwright::desktop::takeScreenshots(window, *theme, path, parser.value(screenshots));
    std::optional<meshwright::desktop::StartTimes> times;
    if (parser.isSet(startTimes)) {
        meshwright::desktop::StartTimes::mark("main", begun);
        meshwright::desktop::StartTimes::mark("window");
        times.emplace(window);
    }
    window.show();
    if (const QFileInfo info(path); info.isDir()) {
        window.openFolder(path);
    } else if (!path.isEmpty()) {
        // A contract is understood within the mesh it belongs to.
        window.openFolder(meshwright::workspace::enclosingWorkspace(info.absoluteFilePath()).value_or(info.absolutePath()));
        window.openFile(info.absoluteFilePath());
    }
    return QApplication::exec();
}
