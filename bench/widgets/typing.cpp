// SPDX-License-Identifier: GPL-3.0-or-later
// Time from a key to its painted letter in a contract of many lines, with everything on: completion, squiggles,
// folding, outline, marks of changes, the analysis in the background.
//   typing [LINES] [KEYS] [CONTRACTS]
// "bare" is the same editing component on the same text with none of ours, in the same run. "page" is the whole
// page of the designer with form and YAML side by side. "window" is the whole window, with a mesh of so many other
// contracts (1,000) open. A stall is the longest turn of the event loop.

#include "resources.h"

#include "base/file.h"
#include "widgets/common/theme.h"
#include "widgets/designer/contractpage.h"
#include "widgets/editor/yamleditor.h"
#include "widgets/editor/yamlview.h"
#include "widgets/shell/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QTemporaryDir>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdio>

using namespace meshwright;

namespace {

QByteArray contractOf(int lines)
{
    QByteArray text = "apiVersion: v3.2.0\nkind: DataContract\nid: typing\nversion: 1.0.0\nstatus: draft\nname: Typing\nschema:\n";
    for (int object = 0, line = 7; line < lines; ++object) {
        text += "  - name: table_" + QByteArray::number(object) + "\n    physicalType: table\n    properties:\n";
        line += 3;
        for (int property = 0; property < 20 && line < lines; ++property, line += 6) {
            text += "      - name: column_" + QByteArray::number(property) + "\n        logicalType: " + (property % 9 ? "string" : "datum")
                + "\n        required: true\n        description: What column " + QByteArray::number(property) + " is about.\n        quality:\n          - {metric: nullValues, mustBe: 0}\n";
        }
    }
    return text;
}

struct Times {
    std::vector<double> keys; ///< ms from the key to the end of its painting
    double stall = 0;
};

void report(const char *what, Times times)
{
    std::sort(times.keys.begin(), times.keys.end());
    const auto at = [&](double part) { return times.keys[size_t(part * double(times.keys.size() - 1))]; };
    std::printf("%-28s p50 %6.2f  p99 %6.2f  worst %6.2f ms   longest stall %6.1f ms   %zu keys\n", what, at(0.5), at(0.99), times.keys.back(), times.stall, times.keys.size());
}

// Types as a fast typist does, 30 ms apart, whatever the program is at: a key that comes while it is busy waits.
Times type(QsciScintilla &editor, int keys)
{
    static const char *const words = "description: some words that people write in a contract ";
    Times times;
    QElapsedTimer clock;
    clock.start();
    double due = 0; // ms
    for (int i = 0; i < keys; ++i) {
        const char letter = words[size_t(i) % 57];
        const bool newLine = i % 57 == 56;
        QKeyEvent press(QEvent::KeyPress, newLine ? Qt::Key_Return : Qt::Key_unknown, Qt::NoModifier, newLine ? QStringLiteral("\r") : QString(QLatin1Char(letter)));
        QApplication::sendEvent(&editor, &press);
        editor.viewport()->repaint();
        times.keys.push_back(double(clock.nsecsElapsed()) / 1e6 - due);
        // A pause now and then, so that analyses come back between keys.
        due += i % 20 == 19 ? 400 : 30;
        while (double(clock.nsecsElapsed()) / 1e6 < due) {
            QElapsedTimer turn;
            turn.start();
            QCoreApplication::processEvents(QEventLoop::AllEvents);
            times.stall = std::max(times.stall, double(turn.nsecsElapsed()) / 1e6);
        }
    }
    return times;
}

void place(designer::ContractPage &page, bool withForm)
{
    page.setViews(withForm ? QList<int>{designer::ContractPage::Form, designer::ContractPage::Yaml} : QList<int>{designer::ContractPage::Yaml});
    page.yaml()->setOutlineShown(!withForm);
    page.yaml()->editor().setFocus();
    const QByteArray &text = page.document()->text();
    page.yaml()->editor().goTo(quint32(text.indexOf('\n', text.indexOf("description:", text.size() / 2))));
}

// Typing in the window with a mesh of many other contracts around it.
bool typeInWindow(ui::Theme &theme, const QByteArray &text, int keys, int contracts)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("typing.odcs.yaml"));
    bool written = bool(base::saveFile(path, text));
    for (int i = 0; i < contracts && written; ++i) {
        QByteArray other = contractOf(120);
        other.replace("id: typing", "id: other-" + QByteArray::number(i) + "\ndomain: domain-" + QByteArray::number(i % 12));
        other.replace("name: Typing", "name: Other " + QByteArray::number(i));
        written = bool(base::saveFile(folder.filePath(QStringLiteral("other-%1.odcs.yaml").arg(i)), other));
    }
    if (!written)
        return false;
    shell::MainWindow window(theme);
    window.show();
    window.openFolder(folder.path());
    while (window.workbench().snapshot()->number == 0)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    designer::ContractPage *page = window.openFile(path);
    if (!page)
        return false;
    page->document()->settle();
    place(*page, false);
    report("window: YAML in a large mesh", type(page->yaml()->editor(), keys));
    place(*page, true);
    report("window: form and YAML", type(page->yaml()->editor(), keys));
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir own;
    liveIn(own);
    QApplication app(argc, argv);
    const int lines = argc > 1 ? std::atoi(argv[1]) : 5000;
    const int keys = argc > 2 ? std::atoi(argv[2]) : 600;
    ui::Theme theme(&app);
    theme.setMode(ui::Theme::Mode::Light);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("typing.odcs.yaml"));
    const QByteArray text = contractOf(lines);
    if (!base::saveFile(path, text))
        return 3;
    std::printf("%lld lines, %lld bytes\n", static_cast<long long>(text.count('\n')), static_cast<long long>(text.size()));

    QsciScintilla bare;
    bare.resize(1280, 800);
    bare.setText(QString::fromUtf8(text));
    bare.show();
    bare.setCursorPosition(lines / 2, 0);
    report("bare", type(bare, keys));
    bare.hide();

    workbench::Workbench workbench;
    workbench.openFolder(folder.path());
    while (workbench.snapshot()->number == 0)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    const auto document = workbench.open(path);
    if (!document)
        return 3;
    sample::SampleStore samples(workbench);
    designer::ContractPage page(*document, workbench, samples);
    page.resize(1280, 800);
    page.show();
    (*document)->settle();
    for (const bool withForm : {false, true}) {
        place(page, withForm);
        report(withForm ? "page: form and YAML" : "YAML with everything on", type(page.yaml()->editor(), keys));
    }
    page.hide();
    if (!typeInWindow(theme, text, keys, argc > 3 ? std::atoi(argv[3]) : 1000))
        return 3;
    return 0;
}
