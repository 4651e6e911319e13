// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/journalwriter.h"
#include "document/recovery.h"
#include "meshwindow.h"
#include "widgets/shell/pagearea.h"
#include "widgets/shell/recoverybar.h"

#include <QDialog>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

using namespace meshwright;
using namespace Qt::StringLiterals;
using document::ContractDocument;
using testing::MeshWindow;

/// A text that outlived its file, and the folder of that file: it comes back as one that is not saved, and whoever saves it says
/// where. By keys.
class TestLostFolder : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<MeshWindow> m_window;
    const QByteArray m_text = "apiVersion: v3.2.0\nkind: DataContract\nid: returns\nversion: 1.0.0\nstatus: draft\n# not saved yet\n";

    MeshWindow &w() { return *m_window; }
    QString lost() { return w().folder().filePath(u"lost/below/returns.odcs.yaml"_s); }
    QString elsewhere() { return w().folder().filePath(u"elsewhere.odcs.yaml"_s); }
    ContractDocument *lostDocument() { return w()->workbench().document(lost()); }
    QStringList kept()
    {
        w()->workbench().recovery().settle();
        QCoreApplication::processEvents();
        w()->workbench().recovery().settle();
        return QDir(document::Recovery::defaultFolder()).entryList({u"*.journal"_s}, QDir::Files);
    }

    /// What a program leaves that was killed.
    void leaveBehind(const QString &path)
    {
        const QString folder = document::Recovery::defaultFolder();
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(base::saveFile(QDir(folder).filePath(u"1-00000001.0123456789abcdef.journal"_s),
                               document::packedJournal({path, "another", m_text, u"2026-01-01T00:00:00.000Z"_s, 1})));
    }
    /// Opens the window beside the lost text and takes it back.
    void restore()
    {
        leaveBehind(lost());
        w().start();
        QTRY_VERIFY_WITH_TIMEOUT(w()->recovery().isVisible(), longWait);
        QVERIFY(MeshWindow::tabTo(u"Restore: returns.odcs.yaml"_s));
        MeshWindow::press(Qt::Key_Space);
        QVERIFY(lostDocument());
        QCOMPARE(lostDocument()->text(), m_text);
        QVERIFY(lostDocument()->isModified());
        QVERIFY(w()->currentContract() && w()->currentContract()->document() == lostDocument());
        QVERIFY(!w()->recovery().isVisible());
        QVERIFY(!QFileInfo::exists(w().folder().filePath(u"lost"_s))); // nothing is written before somebody says where
        QCOMPARE(kept().size(), 1);
        QVERIFY(!kept().constFirst().startsWith(u"1-0000"_s)); // this session's, no longer the dead one's
    }
    /// Answers the next question by `keys`, once it is there and has the keyboard.
    void answer(bool &answered, const std::function<void()> &keys)
    {
        QTimer::singleShot(0, this, [this, &answered, keys] {
            QVERIFY(QTest::qWaitFor([] { return qobject_cast<QDialog *>(QApplication::activeModalWidget()); }, longWait));
            QApplication::activeModalWidget()->activateWindow();
            QVERIFY(QTest::qWaitFor([] { return QApplication::focusWidget() && QApplication::focusWidget()->window() == QApplication::activeModalWidget(); }, longWait));
            answered = true;
            keys();
        });
    }
    void saveElsewhere(bool &named)
    {
        answer(named, [this] {
            QVERIFY(qobject_cast<QFileDialog *>(QApplication::activeModalWidget()));
            auto *name = qobject_cast<QLineEdit *>(QApplication::focusWidget());
            QVERIFY(name);
            name->selectAll();
            MeshWindow::type(elsewhere());
            MeshWindow::press(Qt::Key_Return);
        });
        QVERIFY(MeshWindow::tabTo(u"Save elsewhere…"_s));
        MeshWindow::press(Qt::Key_Space);
    }

private Q_SLOTS:
    void init() { m_window = std::make_unique<MeshWindow>(); }
    void cleanup() { m_window.reset(); }

    void theFolderIsMadeAgain()
    {
        restore();
        bool asked = false;
        answer(asked, [] { MeshWindow::press(Qt::Key_Return); });
        QVERIFY(w().activate());
        MeshWindow::press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(asked);
        QCOMPARE(MeshWindow::onDisk(lost()), m_text);
        QVERIFY(!lostDocument()->isModified());
        QCOMPARE(kept(), QStringList());
    }

    void savedElsewhereItGoesOnThere()
    {
        restore();
        bool asked = false, named = false;
        answer(asked, [&] { saveElsewhere(named); });
        QVERIFY(w().activate());
        MeshWindow::press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(asked && named);
        QCOMPARE(MeshWindow::onDisk(elsewhere()), m_text);
        QVERIFY(!QFileInfo::exists(w().folder().filePath(u"lost"_s)));
        QVERIFY(!lostDocument());
        QVERIFY(w()->currentContract());
        QCOMPARE(w()->currentContract()->document()->path(), elsewhere());
        QVERIFY(!w()->currentContract()->document()->isModified());
        QCOMPARE(kept(), QStringList());
    }

    void whoDoesNotSayWhereLosesNothing()
    {
        restore();
        bool asked = false;
        answer(asked, [] { MeshWindow::press(Qt::Key_Escape); });
        QVERIFY(w().activate());
        MeshWindow::press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(asked);
        QVERIFY(lostDocument() && lostDocument()->isModified());
        MeshWindow::press(Qt::Key_Z, Qt::ControlModifier); // there is nothing older to go back to
        QCOMPARE(lostDocument()->text(), m_text);
        QVERIFY(lostDocument()->isModified());
        QCOMPARE(kept().size(), 1);
        QVERIFY(!QFileInfo::exists(w().folder().filePath(u"lost"_s)));
    }

    void closingAsksAndSavesElsewhere()
    {
        restore();
        bool asked = false, where = false, named = false;
        answer(asked, [&] {
            answer(where, [&] { saveElsewhere(named); });
            MeshWindow::press(Qt::Key_Return); // Save
        });
        QVERIFY(w().activate());
        QTest::keySequence(QApplication::focusWidget(), QKeySequence::Close);
        QVERIFY(asked && where && named);
        QCOMPARE(MeshWindow::onDisk(elsewhere()), m_text);
        QVERIFY(!lostDocument());
        QVERIFY(!w()->workbench().document(elsewhere())); // it was to be closed
        QCOMPARE(kept(), QStringList());
    }

    void onlyTheFileIsGone()
    {
        QVERIFY(QDir().mkpath(QFileInfo(lost()).path()));
        leaveBehind(lost());
        w().start();
        QTRY_VERIFY_WITH_TIMEOUT(w()->recovery().isVisible(), longWait);
        QVERIFY(MeshWindow::tabTo(u"Restore: returns.odcs.yaml"_s));
        MeshWindow::press(Qt::Key_Space);
        QVERIFY(lostDocument() && lostDocument()->isModified());
        QVERIFY(!QFileInfo::exists(lost()));
        QVERIFY(w().activate());
        MeshWindow::press(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(MeshWindow::onDisk(lost()), m_text);
        QVERIFY(!lostDocument()->isModified());
    }

    // What another program put there meanwhile is not overwritten.
    void theFileCameBackMeanwhile()
    {
        restore();
        QVERIFY(QDir().mkpath(QFileInfo(lost()).path()));
        QVERIFY(base::saveFile(lost(), "id: another\n"));
        QVERIFY(w().activate());
        MeshWindow::press(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(MeshWindow::onDisk(lost()), QByteArray("id: another\n"));
        QVERIFY(lostDocument()->isModified());
        QCOMPARE(lostDocument()->text(), m_text);
    }
};

QTEST_MAIN(TestLostFolder)
#include "tst_lostfolder.moc"
