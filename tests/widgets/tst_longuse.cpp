// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "demo/demo.h"
#include "patience.h"
#include "widgets/common/theme.h"
#include "widgets/compliance/compliancepage.h"
#include "widgets/designer/contractpage.h"
#include "widgets/marketplace/marketplacepage.h"
#include "widgets/meshview/meshpage.h"
#include "widgets/newcontract/newcontractpage.h"
#include "widgets/sample/samplepage.h"
#include "widgets/shell/mainwindow.h"
#include "widgets/shell/pagearea.h"
#include "widgets/shell/settingspage.h"

#include <QApplication>
#include <QFileInfo>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace meshwright;

/// A window in use for long: what is closed is gone, and a mesh read again and again leaves nothing behind.
/// How much memory that is, bench/widgets/longuse tells.
class TestLongUse : public QObject {
    Q_OBJECT

private:
    static constexpr int wait = int(60'000 * patience);

    QTemporaryDir m_dir;
    std::unique_ptr<shell::MainWindow> m_window;

    qsizetype objects() const
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return m_window->findChildren<QObject *>().size();
    }
    bool isAtRest() const
    {
        return m_window->workbench().snapshot()->number > 0 && !m_window->workbench().workspace()->isScanning() && !(m_window->samplePage()->session() && m_window->samplePage()->session()->isBusy());
    }
    void close(workbench::Page *page) { Q_EMIT m_window->pageArea().closeRequested({page}); }

    void openAndCloseAll()
    {
        using designer::ContractPage;
        const workspace::SnapshotPointer mesh = m_window->workbench().snapshot(); // replaced while this runs
        for (const auto &file : mesh->files) {
            ContractPage *page = m_window->openFile(file->path);
            QVERIFY(page);
            page->document()->settle();
            for (const int view : {ContractPage::Diagram, ContractPage::Yaml, ContractPage::Preview, ContractPage::Form})
                page->setViews({view});
            QTRY_VERIFY_WITH_TIMEOUT(isAtRest(), wait);
            close(page);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", m_dir.filePath(QStringLiteral("data")).toUtf8());
        qputenv("XDG_CONFIG_HOME", m_dir.filePath(QStringLiteral("config")).toUtf8());
        QVERIFY(demo::writeDemo(m_dir.filePath(QStringLiteral("mesh"))));
        auto *theme = new ui::Theme(qApp);
        m_window = std::make_unique<shell::MainWindow>(*theme);
        m_window->show();
        m_window->openFolder(m_dir.filePath(QStringLiteral("mesh")));
        QTRY_VERIFY_WITH_TIMEOUT(isAtRest(), wait);
    }

    void cleanupTestCase()
    {
        m_window->close();
        m_window.reset();
    }

    void whatIsClosedIsGone()
    {
        openAndCloseAll(); // what is made at the first use only
        const qsizetype before = objects();
        openAndCloseAll();
        QCOMPARE(objects(), before);
        for (int i = 0; i < 3; ++i) {
            m_window->newContract()->startFromTemplate();
            close(m_window->newContract());
            close(m_window->showSettings());
        }
        QCOMPARE(objects(), before);
    }

    void aMeshReadAgainLeavesNothing()
    {
        const auto judgeAnew = [this] {
            const quint64 number = m_window->workbench().snapshot()->number;
            m_window->workbench().workspace()->reloadRules();
            return QTest::qWaitFor([&] { return m_window->workbench().snapshot()->number > number && isAtRest(); }, wait);
        };
        // Pages that were looked at once, and are hidden when the mesh changes.
        for (workbench::Page *page : {static_cast<workbench::Page *>(m_window->compliancePage()), static_cast<workbench::Page *>(m_window->marketplacePage()), static_cast<workbench::Page *>(m_window->meshPage())}) {
            m_window->showPage(page);
            QCoreApplication::processEvents();
        }
        QVERIFY(judgeAnew());
        const std::weak_ptr<const workspace::Snapshot> old = m_window->workbench().snapshot();
        const std::weak_ptr<const governance::Brief> oldFile = m_window->workbench().snapshot()->files.front()->brief;
        const qsizetype before = objects();
        for (int i = 0; i < 3; ++i)
            QVERIFY(judgeAnew());
        QCOMPARE(objects(), before);
        // The old ones are taken apart on another thread.
        QTRY_VERIFY2_WITH_TIMEOUT(old.expired(), "somebody still holds a reading of the mesh that was replaced", wait);
        QTRY_VERIFY2_WITH_TIMEOUT(oldFile.expired(), "somebody still holds what was known about a file", wait);
    }

    void whatWasHiddenCatchesUp()
    {
        m_window->showPage(m_window->compliancePage());
        auto *table = m_window->compliancePage()->findChild<QTableView *>();
        QVERIFY(table);
        const int files = table->model()->rowCount();
        QVERIFY(files > 0);
        m_window->showPage(m_window->meshPage());
        const workspace::SnapshotPointer mesh = m_window->workbench().snapshot();
        const QString path = mesh->files.front()->path;
        const QByteArray text = base::readFile(path, 1'000'000).value();
        // A copy of a contract under another name is one file more to judge.
        QVERIFY(base::saveFile(QFileInfo(path).path() + QStringLiteral("/copy.odcs.yaml"), text));
        m_window->workbench().workspace()->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->workbench().snapshot()->files.size() == mesh->files.size() + 1 && isAtRest(), wait);
        m_window->showPage(m_window->compliancePage());
        QCOMPARE(table->model()->rowCount(), files + 1);
    }
};

QTEST_MAIN(TestLongUse)
#include "tst_longuse.moc"
