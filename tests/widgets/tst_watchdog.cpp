// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "patience.h"
#include "turnwatch.h"
#include "widgets/common/theme.h"
#include "widgets/designer/contractpage.h"
#include "widgets/sample/samplegrid.h"
#include "widgets/sample/samplepage.h"
#include "widgets/shell/mainwindow.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimer>

using namespace meshwright;

/// The window answers while a sample is counted, profiled and checked, and while a mesh is read. The sample is small
/// here; bench/widgets/largesample does the same with a file of any size.
class TestWatchdog : public QObject {
    Q_OBJECT

private:
    static constexpr double limit = 100.0 * double(patience); // ms
    static constexpr int rows = 200'000;

    ui::Theme *m_theme = nullptr;
    QTemporaryDir m_dir;

    static QByteArray contractText(const QByteArray &id)
    {
        return "apiVersion: v3.2.0\nkind: DataContract\nid: " + id + "\nname: " + id
            + "\nversion: 1.0.0\nstatus: active\ndomain: sales\nschema:\n  - name: orders\n    properties:\n"
              "      - {name: order_id, logicalType: string, required: true, unique: true}\n"
              "      - {name: customer_id, logicalType: integer, required: true}\n"
              "      - {name: email, logicalType: string, logicalTypeOptions: {pattern: '^[^@]+@[^@]+$'}}\n"
              "      - {name: quantity, logicalType: integer, logicalTypeOptions: {minimum: 2}}\n";
    }

    static QByteArray sampleRows()
    {
        QByteArray text = "order_id,customer_id,email,quantity\n";
        text.reserve(rows * 48);
        for (int i = 0; i < rows; ++i)
            text += "O-" + QByteArray::number(i) + ',' + QByteArray::number(i * 7919 % 50'021) + ",user" + QByteArray::number(i % 9973) + "@example.org," + QByteArray::number(i % 97) + '\n';
        return text;
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", m_dir.filePath(QStringLiteral("data")).toUtf8());
        qputenv("XDG_CONFIG_HOME", m_dir.filePath(QStringLiteral("config")).toUtf8());
        m_theme = new ui::Theme(qApp);
    }

    void noticesABlockedLoop()
    {
        testing::TurnWatch watch;
        bool done = false;
        QTimer::singleShot(0, this, [&done] {
            QThread::msleep(300);
            done = true;
        });
        QVERIFY(watch.turnUntil([&done] { return done; }, longWait));
        // Half of it: another program may get the core just between the two clocks.
        QVERIFY2(watch.longest() >= 150, qPrintable(QString::number(watch.longest())));
    }

    void answersWhileASampleIsRead()
    {
        QVERIFY(QDir(m_dir.path()).mkpath(QStringLiteral("one")));
        const QString contract = m_dir.filePath(QStringLiteral("one/orders.odcs.yaml"));
        QVERIFY(base::saveFile(contract, contractText("orders")));
        QVERIFY(base::saveFile(m_dir.filePath(QStringLiteral("one/orders.csv")), sampleRows()));
        shell::MainWindow window(*m_theme);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window, longWait));
        window.openFolder(m_dir.filePath(QStringLiteral("one")));
        QTRY_VERIFY_WITH_TIMEOUT(window.workbench().snapshot()->number > 0 && !window.workbench().workspace()->isScanning(), longWait);
        QVERIFY(window.openFile(contract));
        window.openFile(contract)->document()->settle();
        window.showPage(window.samplePage());
        window.samplePage()->show(contract, QStringLiteral("orders"));
        const sample::SampleSession *session = window.samplePage()->session();
        QVERIFY(session);

        testing::TurnWatch watch;
        const qint64 wait = 120'000 * patience;
        QVERIFY(watch.turnUntil([&] { return session->profile() || session->problem(); }, wait));
        window.samplePage()->runChecks();
        QVERIFY(watch.turnUntil([&] { return !session->isBusy() && (session->results() || session->problem()); }, wait));
        QVERIFY2(!session->problem(), qPrintable(session->problem() ? session->problem()->text() : QString()));
        QCOMPARE(session->results()->rows, qint64(rows));
        // Shown as well, not only known.
        watch.turn();
        QVERIFY2(watch.longest() <= limit, qPrintable(QStringLiteral("the event loop was blocked for %1 ms (%2 by the clock)").arg(watch.longest()).arg(watch.longestWall())));
    }

    void answersWhileAMeshIsRead()
    {
        QVERIFY(QDir(m_dir.path()).mkpath(QStringLiteral("many")));
        for (int i = 0; i < 300; ++i)
            QVERIFY(base::saveFile(m_dir.filePath(QStringLiteral("many/c%1.odcs.yaml").arg(i)), contractText("contract-" + QByteArray::number(i))));
        shell::MainWindow window(*m_theme);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window, longWait));
        testing::TurnWatch watch;
        window.openFolder(m_dir.filePath(QStringLiteral("many")));
        QVERIFY(watch.turnUntil([&] { return window.workbench().snapshot()->number > 0 && !window.workbench().workspace()->isScanning(); }, 120'000 * patience));
        watch.turn();
        QCOMPARE(window.workbench().snapshot()->files.size(), size_t(300));
        QVERIFY2(watch.longest() <= limit, qPrintable(QStringLiteral("the event loop was blocked for %1 ms (%2 by the clock)").arg(watch.longest()).arg(watch.longestWall())));
    }
};

QTEST_MAIN(TestWatchdog)
#include "tst_watchdog.moc"
