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
    const QCommandLineOption size(QStringLiteral("size"), QStringLiteral("Size of the window in the pictures."), QStringLiteral("WIDTHxHEIGHT"), QStringLiteral("1440x900"));
    const QCommandLineOption textSize(QStringLiteral("text-size"), QStringLiteral("Size of the text in the pictures, 100 to 200 percent."), QStringLiteral("percent"), QStringLiteral("100"));
    const QCommandLineOption contract(QStringLiteral("contract"), QStringLiteral("Instead of every view, every section of this contract."), QStringLiteral("file"));
    QCommandLineOption startTimes(QStringLiteral("start-times"), QStringLiteral("Tell when each step of starting was reached, and quit."));
    startTimes.setFlags(QCommandLineOption::HiddenFromHelp); // for bench/widgets/startup
    parser.addOptions({screenshots, size, textSize, contract, startTimes});
    parser.process(app);

    auto *theme = new meshwright::ui::Theme(&app);
    meshwright::shell::MainWindow window(*theme);
    const QString path = parser.positionalArguments().value(0);
    if (!path.isEmpty() && !QFileInfo::exists(path)) {
        std::fprintf(stderr, "meshwright-desktop: there is no %s\n", qPrintable(path));
        return 3;
    }
    if (parser.isSet(screenshots)) {
        const QStringList sides = parser.value(size).split(QLatin1Char('x'));
        const QSize wanted(sides.value(0).toInt(), sides.value(1).toInt());
        const int percent = parser.value(textSize).toInt();
        if (sides.size() != 2 || wanted.width() < 320 || wanted.height() < 240 || percent < 100 || percent > 200) {
            std::fprintf(stderr, "meshwright-desktop: --size is a width and a height, as 1280x800; --text-size is 100 to 200\n");
            return 2;
        }
        return meshwright::desktop::takeScreenshots(window, *theme, {path, parser.value(screenshots), parser.value(contract), wanted, percent});
    }
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
