// SPDX-License-Identifier: GPL-3.0-or-later
#include "patience.h"
#include "widgets/common/theme.h"
#include "widgets/designer/contractpage.h"
#include "widgets/editor/yamleditor.h"
#include "widgets/shell/mainwindow.h"
#include "widgets/shell/recoverybar.h"

#include <QApplication>
#include <QDateTime>
#include <QTest>
#include <QTimer>

#include <cstdio>

/// The real window as a process of its own, to be killed by tst_recoverywindow.
///
///     recoverydriver type MESH FILE    types a line again and again; prints "TIME NUMBER" after each
///     recoverydriver restore MESH FILE answers the offer with Restore; prints the document's text
int main(int argc, char **argv)
{
    using namespace meshwright;
    QApplication app(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("meshwright"));
    QApplication::setApplicationName(QStringLiteral("meshwright"));
    if (argc != 4)
        return 2;
    const QByteArray task = argv[1];
    const QString file = QString::fromLocal8Bit(argv[3]);
    auto *theme = new ui::Theme(&app);
    shell::MainWindow window(*theme);
    window.show();
    window.openFolder(QString::fromLocal8Bit(argv[2]));
    if (task == "type") {
        designer::ContractPage *page = window.openFile(file);
        auto *editor = page ? page->findChild<editor::YamlEditor *>() : nullptr;
        if (!editor)
            return 3;
        editor->goTo(0);
        int number = 0;
        QTimer typing;
        QObject::connect(&typing, &QTimer::timeout, &app, [&] {
            page->document()->recordTyped({0, {}, QByteArray("# line ") + QByteArray::number(++number) + '\n'}, nullptr, document::Gesture::next());
            std::printf("%lld %d\n", static_cast<long long>(QDateTime::currentMSecsSinceEpoch()), number);
            std::fflush(stdout);
        });
        typing.start(20);
        return QApplication::exec();
    }
    QTimer::singleShot(longWait, &app, [] { QApplication::exit(4); });
    QTimer waiting;
    QObject::connect(&waiting, &QTimer::timeout, &app, [&] {
        if (window.recovery().offers().empty())
            return;
        waiting.stop();
        if (window.recovery().offers().size() != 1) {
            QApplication::exit(5);
            return;
        }
        Q_EMIT window.recovery().restoreRequested(window.recovery().offers().front());
        const document::ContractDocument *document = window.workbench().document(file);
        if (!document || !document->isModified()) {
            QApplication::exit(6);
            return;
        }
        std::printf("%s", document->text().constData());
        std::fflush(stdout);
        QApplication::exit(0);
    });
    waiting.start(20);
    return QApplication::exec();
}
