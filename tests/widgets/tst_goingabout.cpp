// SPDX-License-Identifier: GPL-3.0-or-later
#include "meshwindow.h"
#include "widgets/canvas/contractdiagram.h"
#include "widgets/compliance/compliancepage.h"
#include "widgets/designer/blockform.h"
#include "widgets/designer/contractpage.h"
#include "widgets/designer/sectionoutline.h"
#include "widgets/editor/findbar.h"
#include "widgets/editor/yamleditor.h"
#include "widgets/editor/yamlview.h"
#include "widgets/meshview/meshpage.h"
#include "widgets/shell/commandpalette.h"
#include "widgets/shell/pagearea.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QSplitterHandle>
#include <QTableView>

using namespace meshwright;
using designer::ContractPage;
using testing::MeshWindow;

/// Ways through the window by keys: back to where one was, edges, and what the palette finds.
class TestGoingAbout : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<MeshWindow> m_window;

    MeshWindow &w() { return *m_window; }
    workbench::Page *current() { return w()->pageArea().current(); }
    static quint32 caret(const ContractPage *page) { return page->yaml()->editor().caretOffset(); }
    static void putCaret(ContractPage *page, const QByteArray &bytes)
    {
        const qsizetype at = page->document()->text().indexOf(bytes);
        QVERIFY2(at >= 0, bytes.constData());
        page->yaml()->editor().goTo(quint32(at + bytes.size()));
    }
    static void back() { MeshWindow::press(Qt::Key_Left, Qt::AltModifier); }
    static void forward() { MeshWindow::press(Qt::Key_Right, Qt::AltModifier); }
    // Types into the palette; what stands out then, taken by Enter.
    QString take(const QString &letters)
    {
        if (!w().activate())
            return {};
        MeshWindow::press(Qt::Key_K, Qt::ControlModifier);
        QPointer<shell::CommandPalette> palette;
        if (!QTest::qWaitFor([&] { return (palette = w()->findChild<shell::CommandPalette *>()) != nullptr; }, longWait))
            return {};
        auto *input = palette->findChild<QLineEdit *>();
        QTest::keyClicks(input, letters);
        const QModelIndex first = palette->findChild<QListView *>()->model()->index(0, 0);
        const QString text = first.data().toString();
        QTest::keyClick(input, Qt::Key_Return);
        return QTest::qWaitFor([&] { return palette.isNull(); }, longWait) ? text : QString();
    }

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<MeshWindow>();
        m_window->start();
    }
    void cleanup() { m_window.reset(); }

    void goesBackFromADefinition()
    {
        ContractPage *page = w().open(w().orders());
        QVERIFY(page);
        page->setViews({ContractPage::Yaml});
        page->yaml()->editor().setFocus();
        const QByteArray from = "to: orders.order_";
        putCaret(page, from);
        const quint32 before = caret(page);
        MeshWindow::press(Qt::Key_F12);
        const quint32 there = caret(page);
        QVERIFY(there != before);
        back();
        QCOMPARE(caret(page), before);
        forward();
        QCOMPARE(caret(page), there);
        back();
        QCOMPARE(caret(page), before);
        // To another file, and to a page that is none.
        ContractPage *other = w().open(w().customers());
        QVERIFY(other && current() == other);
        w()->showPage(w()->meshPage());
        back();
        QCOMPARE(current(), other);
        back();
        QCOMPARE(current(), page);
        QCOMPARE(caret(page), before);
        forward();
        QCOMPARE(current(), other);
        // A closed file opens again.
        w()->workbench().close(w().customers());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        w()->showPage(w()->meshPage());
        back();
        back();
        QVERIFY(w()->workbench().document(w().customers()) || current() == page);
    }

    void nothingToGoBackToIsSaid()
    {
        w()->showPage(w()->meshPage());
        for (int i = 0; i < 20; ++i)
            back(); // past the first place
        QVERIFY(current());
    }

    // A view that is not shown any more must not go on taking the keys.
    void theKeyboardGoesAlongWithTheView()
    {
        ContractPage *page = w().open(w().orders());
        QVERIFY(page);
        page->setViews({ContractPage::Diagram});
        auto *diagram = page->findChild<canvas::ContractDiagram *>();
        diagram->setFocus();
        MeshWindow::press(Qt::Key_Tab); // to an element
        QVERIFY(diagram->hasFocus());
        const QByteArray before = page->document()->text();
        MeshWindow::press(Qt::Key_3, Qt::ControlModifier);
        QVERIFY(!diagram->isVisible());
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(&page->yaml()->editor()));
        MeshWindow::press(Qt::Key_F, Qt::ControlModifier);
        QVERIFY(page->yaml()->findBar().isVisible());
        MeshWindow::press(Qt::Key_Escape);
        MeshWindow::press(Qt::Key_1, Qt::ControlModifier);
        QVERIFY(diagram->hasFocus());
        MeshWindow::press(Qt::Key_2, Qt::ControlModifier);
        QVERIFY(!diagram->hasFocus() && QApplication::focusWidget() && QApplication::focusWidget()->isVisible());
        QCOMPARE(page->document()->text(), before);
    }

    // Whoever asks for a file or a view by keys goes on in it.
    void whatIsAskedForGetsTheKeyboard()
    {
        QVERIFY(take(QStringLiteral("orders.odcs")).startsWith(QLatin1String("Orders")));
        auto *page = qobject_cast<ContractPage *>(current());
        QVERIFY(page && w().activate()); // a window that has gone may have been the active one
        QTRY_VERIFY_WITH_TIMEOUT(QApplication::focusWidget() && page->isAncestorOf(QApplication::focusWidget()), longWait);
        w().named<QWidget>(QStringLiteral("Workspace"))->setFocus();
        MeshWindow::press(Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(&page->yaml()->editor()));
    }

    // The fields of a section are made when it is chosen, and still come after the list it is chosen in.
    void tabGoesFromTheOutlineIntoTheFields()
    {
        ContractPage *page = w().open(w().orders());
        QVERIFY(page);
        page->setViews({ContractPage::Form});
        auto *outline = page->findChild<designer::SectionOutline *>();
        auto *fields = page->findChild<designer::BlockForm *>();
        QVERIFY(outline && fields);
        w()->resize(1800, 900); // in a narrow window the sections are a menu
        QTRY_VERIFY_WITH_TIMEOUT(outline->isVisible(), longWait);
        for (const QString &section : {QStringLiteral("Price"), QStringLiteral("Team")}) {
            const QList<QListWidgetItem *> items = outline->findItems(section, Qt::MatchExactly);
            QCOMPARE(items.size(), 1);
            outline->setFocus();
            outline->setCurrentItem(items.front());
            QTRY_VERIFY_WITH_TIMEOUT(fields->isVisible(), longWait);
            int steps = 0;
            while (steps < 4 && !fields->isAncestorOf(QApplication::focusWidget())) {
                MeshWindow::press(Qt::Key_Tab);
                ++steps;
                QVERIFY2(page->isAncestorOf(QApplication::focusWidget()), qPrintable(section));
            }
            QVERIFY2(fields->isAncestorOf(QApplication::focusWidget()), qPrintable(section));
        }
    }

    void edgesMoveByKeys()
    {
        ContractPage *page = w().open(w().orders());
        QVERIFY(page);
        page->setViews({ContractPage::Form, ContractPage::Yaml});
        page->yaml()->editor().setFocus();
        QSet<QSplitter *> seen;
        for (int i = 0; i < 12; ++i) {
            MeshWindow::press(Qt::Key_F8);
            auto *handle = qobject_cast<QSplitterHandle *>(QApplication::focusWidget());
            if (!handle)
                break;
            QVERIFY(!seen.contains(handle->splitter()));
            seen.insert(handle->splitter());
            QVERIFY(!MeshWindow::nameOf(handle).isEmpty());
            const bool isAcross = handle->orientation() == Qt::Horizontal;
            const auto place = [&] { return isAcross ? handle->mapTo(w().get(), QPoint()).x() : handle->mapTo(w().get(), QPoint()).y(); };
            const int before = place();
            if (!handle->isEnabled())
                continue;
            MeshWindow::press(isAcross ? Qt::Key_Left : Qt::Key_Up);
            QTRY_VERIFY_WITH_TIMEOUT(place() < before, longWait);
            MeshWindow::press(isAcross ? Qt::Key_Right : Qt::Key_Down);
            QTRY_VERIFY_WITH_TIMEOUT(std::abs(place() - before) <= 2, longWait);
        }
        // Workspace, the two views, the details; the edge below where its panel is open.
        QVERIFY2(seen.size() >= 3, qPrintable(QString::number(seen.size())));
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(&page->yaml()->editor())); // where it was
    }

    void escapePutsAnEdgeBack()
    {
        ContractPage *page = w().open(w().orders());
        page->setViews({ContractPage::Form, ContractPage::Yaml});
        page->yaml()->editor().setFocus();
        MeshWindow::press(Qt::Key_F8);
        auto *handle = qobject_cast<QSplitterHandle *>(QApplication::focusWidget());
        QVERIFY(handle);
        const QList<int> before = handle->splitter()->sizes();
        MeshWindow::press(Qt::Key_Home);
        QVERIFY(handle->splitter()->sizes() != before);
        MeshWindow::press(Qt::Key_Escape);
        QCOMPARE(handle->splitter()->sizes(), before);
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(&page->yaml()->editor()));
        MeshWindow::press(Qt::Key_F8);
        MeshWindow::press(Qt::Key_Home);
        const QList<int> moved = handle->splitter()->sizes();
        MeshWindow::press(Qt::Key_Return);
        QCOMPARE(handle->splitter()->sizes(), moved);
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(&page->yaml()->editor()));
    }

    void thePaletteReachesDomainsAndWaivers()
    {
        QCOMPARE(take(QStringLiteral("Finance domain")), QStringLiteral("Finance"));
        QCOMPARE(current(), static_cast<workbench::Page *>(w()->meshPage()));
        QVERIFY(w().named<QPushButton>(QStringLiteral("Transactions"))); // its products, as links
        const auto snapshot = w()->workbench().snapshot();
        QVERIFY(snapshot->rules && !snapshot->rules->waivers.empty());
        const governance::Waiver &waiver = snapshot->rules->waivers.front();
        const QString text = take(QStringLiteral("Waiver of ") + waiver.rule);
        QVERIFY2(text.contains(waiver.rule) && text.contains(waiver.subject), qPrintable(text));
        QCOMPARE(current(), static_cast<workbench::Page *>(w()->compliancePage()));
        auto *list = w().named<QTableView>(QStringLiteral("Waivers"));
        QVERIFY(list && list->currentIndex().isValid());
        QVERIFY(list->currentIndex().siblingAtColumn(2).data().toString() == waiver.subject);
    }
};

QTEST_MAIN(TestGoingAbout)
#include "tst_goingabout.moc"
