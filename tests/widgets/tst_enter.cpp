// SPDX-License-Identifier: GPL-3.0-or-later
#include "meshwindow.h"
#include "widgets/newcontract/newcontractpage.h"
#include "widgets/shell/pagearea.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

using namespace meshwright;
using namespace Qt::StringLiterals;
using testing::MeshWindow;

/// Enter does what a person who has never read the manual expects of it.
class TestEnter : public QObject {
    Q_OBJECT

    MeshWindow m_window;

private Q_SLOTS:
    void initTestCase() { m_window.start(); }

    void buttonsArePressed()
    {
        auto *canvas = m_window.named<QAbstractButton>(u"Table"_s);
        QVERIFY(canvas);
        QVERIFY(!canvas->isChecked());
        canvas->setFocus();
        MeshWindow::press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(canvas->isChecked(), longWait);
    }

    void menusOpen()
    {
        QPushButton *menuButton = nullptr;
        for (QPushButton *button : m_window->findChildren<QPushButton *>()) {
            if (button->menu() && button->isVisible())
                menuButton = button;
        }
        QVERIFY(menuButton);
        menuButton->setFocus();
        bool wasOpen = false;
        QTimer closer;
        connect(&closer, &QTimer::timeout, menuButton, [&] {
            if (QWidget *popup = QApplication::activePopupWidget()) {
                wasOpen = popup == menuButton->menu();
                popup->close();
            }
        });
        closer.start(20);
        MeshWindow::press(Qt::Key_Enter, Qt::KeypadModifier);
        QTRY_VERIFY_WITH_TIMEOUT(wasOpen, longWait);
        QTRY_VERIFY_WITH_TIMEOUT(!QApplication::activePopupWidget(), longWait);
    }

    // Ctrl+N, the path, Enter, the name over the one suggested, Enter: five keystrokes and two texts.
    void aContractFromAPathAndAName()
    {
        const QString data = m_window.folder().filePath(u"returns.csv"_s);
        QFile file(data);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("return_id,reason\nR-1,late\nR-2,damaged\n");
        file.close();
        QVERIFY(m_window.activate());
        QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
        newcontract::NewContractPage *page = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((page = m_window->findChild<newcontract::NewContractPage *>()), longWait);
        QTRY_COMPARE_WITH_TIMEOUT(MeshWindow::nameOf(QApplication::focusWidget()), u"Data file"_s, longWait);
        MeshWindow::type(data);
        MeshWindow::press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(MeshWindow::nameOf(QApplication::focusWidget()), u"Name"_s, longWait);
        auto *name = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QTRY_COMPARE_WITH_TIMEOUT(name->text(), u"Returns"_s, longWait);
        QTRY_COMPARE_WITH_TIMEOUT(name->selectedText(), u"Returns"_s, longWait);
        MeshWindow::type(u"Sent back"_s);
        QTRY_VERIFY_WITH_TIMEOUT(page->isReady(), longWait);
        MeshWindow::press(Qt::Key_Return);
        const QString contract = m_window.path(u"sent-back/sent-back.odcs.yaml"_s);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(contract), longWait);
        QTRY_VERIFY_WITH_TIMEOUT(qobject_cast<designer::ContractPage *>(m_window->pageArea().current()), longWait);
        QVERIFY(MeshWindow::onDisk(contract).contains("name: Sent back"));
        QTRY_VERIFY_WITH_TIMEOUT(QApplication::focusWidget() && m_window->pageArea().current()->isAncestorOf(QApplication::focusWidget()), longWait);
        QCOMPARE(qobject_cast<designer::ContractPage *>(m_window->pageArea().current())->selectedPointer(), u"/schema/0/properties/0"_s);
    }

    void createComesBeforeCancel()
    {
        QVERIFY(m_window.activate());
        QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
        newcontract::NewContractPage *page = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((page = m_window->findChild<newcontract::NewContractPage *>()) && page->isVisible(), longWait);
        page->startBlank();
        auto *purpose = MeshWindow::named<QLineEdit>(page, u"Purpose"_s);
        auto *name = MeshWindow::named<QLineEdit>(page, u"Name"_s);
        QVERIFY(purpose && name);
        name->setFocus();
        name->selectAll();
        MeshWindow::type(u"Refunds"_s);
        QTRY_VERIFY_WITH_TIMEOUT(page->isReady(), longWait);
        purpose->setFocus();
        for (const QString &next : {u"Kept for"_s, u"Read by the role"_s, u"Create contract"_s, u"Cancel"_s}) {
            MeshWindow::press(Qt::Key_Tab);
            QCOMPARE(MeshWindow::nameOf(QApplication::focusWidget()).remove(u'&'), next);
        }
    }
};

QTEST_MAIN(TestEnter)
#include "tst_enter.moc"
