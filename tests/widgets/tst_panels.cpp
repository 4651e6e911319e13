// SPDX-License-Identifier: GPL-3.0-or-later
#include "meshwindow.h"
#include "base/tip.h"
#include "widgets/common/language.h"
#include "widgets/common/wrappingrow.h"
#include "widgets/designer/contractpage.h"
#include "widgets/meshview/meshpage.h"
#include "widgets/sample/samplepage.h"
#include "widgets/compliance/compliancepage.h"
#include "widgets/shell/bottompanel.h"
#include "widgets/shell/commandpalette.h"
#include "widgets/shell/headerbar.h"
#include "widgets/shell/pagearea.h"
#include "widgets/shell/pagetabs.h"
#include "widgets/shell/problemspanel.h"
#include "widgets/shell/statusline.h"
#include "widgets/shell/tabswitcher.h"
#include "widgets/workbench/contentcolumns.h"

#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

using namespace meshwright;
using shell::BottomPanel;
using testing::MeshWindow;

/// The room of the window: what takes it, gives it back and remembers it; and the tabs.
class TestPanels : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<MeshWindow> m_window;

    BottomPanel &bottom() { return m_window->get()->bottom(); }
    QTabBar &bottomTabs() { return *bottom().findChild<QTabBar *>(); }
    shell::PageArea &pages() { return m_window->get()->pageArea(); }
    shell::PageTabs &tabs() { return pages().tabs(); }
    QStringList titles()
    {
        QStringList out;
        for (const workbench::Page *page : pages().pages())
            out.append(page->title());
        return out;
    }
    void clickTab(QTabBar &bar, int tab, Qt::MouseButton button = Qt::LeftButton) { QTest::mouseClick(&bar, button, {}, bar.tabRect(tab).center()); }

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<MeshWindow>();
        m_window->start();
    }
    void cleanup() { m_window.reset(); }

    void theBottomPanelFoldsAndIsRemembered()
    {
        QTRY_VERIFY_WITH_TIMEOUT(bottom().isOpen(), longWait); // the demo has problems to tell
        const int open = bottom().height();
        clickTab(bottomTabs(), BottomPanel::Problems);
        QVERIFY(!bottom().isOpen());
        QTRY_VERIFY_WITH_TIMEOUT(bottom().height() < open / 2, longWait);
        QVERIFY(bottomTabs().tabText(BottomPanel::Problems).contains(QString::number(bottom().problems().model().count()))); // the count stays in sight
        clickTab(bottomTabs(), BottomPanel::History);
        QVERIFY(bottom().isOpen() && bottom().current() == BottomPanel::History);
        clickTab(bottomTabs(), BottomPanel::Problems);
        QVERIFY(bottom().isOpen());
        MeshWindow::press(Qt::Key_J, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!bottom().isOpen(), longWait);
        m_window->stop();
        m_window->start();
        QVERIFY(!bottom().isOpen());
        bottomTabs().setFocus();
        QTest::keyClick(&bottomTabs(), Qt::Key_Return);
        QVERIFY(bottom().isOpen());
    }

    void whatHasNothingToSayTakesNoRoom()
    {
        QTRY_VERIFY_WITH_TIMEOUT(bottom().isOpen(), longWait);
        designer::ContractPage *page = m_window->open(m_window->orders()); // has no problems
        QVERIFY(page && bottom().problems().model().count() == 0);
        QVERIFY(!bottom().isOpen());
        m_window->get()->showPage(m_window->get()->meshPage());
        QVERIFY(bottom().isOpen());
        m_window->get()->showPage(page);
        // Asked for, it opens, empty as it is.
        bottom().show(BottomPanel::Problems);
        QVERIFY(bottom().isOpen());
        // It does not jump while somebody types: the tab tells.
        m_window->get()->showPage(m_window->get()->meshPage());
        m_window->get()->showPage(page);
        QVERIFY(!bottom().isOpen());
        page->setViews({designer::ContractPage::Yaml});
        const QByteArray before = "logicalType: integer", after = "logicalType: datum";
        const qsizetype at = page->document()->text().indexOf(before);
        QVERIFY(at > 0);
        QVERIFY(page->document()->apply(text::PatchSet({{quint32(at), before, after}}), page->document()->revision(), QStringLiteral("Break it")));
        page->document()->settle();
        QTRY_VERIFY_WITH_TIMEOUT(bottom().problems().model().count() > 0, longWait);
        QVERIFY(!bottom().isOpen());
    }

    // Words that do not fit become signs; nothing is cut or lies over another.
    void theHeaderFitsTheSmallestWindowAtLargeText()
    {
        m_window->get()->preferences().setTextSize(200);
        m_window->get()->resize(m_window->get()->minimumSize());
        auto *header = m_window->get()->findChild<shell::HeaderBar *>();
        QTRY_VERIFY_WITH_TIMEOUT(header->width() >= header->layout()->minimumSize().width(), longWait);
        const QList<QPushButton *> buttons = header->findChildren<QPushButton *>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(buttons.size() >= 5);
        const auto isApart = [&](const QPushButton *button) {
            const bool alone = std::none_of(buttons.begin(), buttons.end(), [&](const QPushButton *other) { return other != button && other->geometry().intersects(button->geometry()); });
            return alone && header->rect().contains(button->geometry()) && button->width() >= button->minimumSizeHint().width();
        };
        QTRY_VERIFY_WITH_TIMEOUT(std::all_of(buttons.begin(), buttons.end(), isApart), longWait);
        QVERIFY(m_window->named<QPushButton>(QStringLiteral("New contract")) && m_window->named<QPushButton>(QStringLiteral("Check all")));
    }

    void columnsShareTheRoom_data()
    {
        QTest::addColumn<int>("room");
        QTest::addColumn<QList<int>>("wishes"); // rule, place, fix, message
        QTest::addColumn<QList<int>>("expected");
        QTest::newRow("room for all: the message has the rest") << 1200 << QList<int>{100, 200, 200, 400} << QList<int>{100, 200, 200, 700};
        QTest::newRow("a long message gives way first") << 1000 << QList<int>{100, 200, 200, 900} << QList<int>{100, 200, 200, 500};
        QTest::newRow("then the rule gives way, and the place") << 800 << QList<int>{100, 200, 200, 900} << QList<int>{72, 192, 200, 336};
        QTest::newRow("the fix stays whole before the message has its 36 %") << 600 << QList<int>{100, 200, 200, 900} << QList<int>{72, 120, 192, 216};
        QTest::newRow("nobody below the least") << 300 << QList<int>{100, 200, 200, 900} << QList<int>{72, 120, 120, 160};
    }
    void columnsShareTheRoom()
    {
        QFETCH(int, room);
        QFETCH(QList<int>, wishes);
        QTEST(workbench::ContentColumns::share(room, wishes, {72, 120, 120, 160}), "expected");
    }

    void aFixIsReadWhole()
    {
        auto *table = bottom().problems().findChild<QTableView *>();
        QTRY_VERIFY_WITH_TIMEOUT(table->isVisible() && table->model()->rowCount() > 0, longWait);
        const auto &model = bottom().problems().model();
        const QFontMetrics metrics(ui::font(ui::Type::Body));
        int fixes = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex fix = model.index(row, document::FindingsModel::FixColumn);
            const QString words = fix.data().toString();
            fixes += words.isEmpty() ? 0 : 1;
            QTRY_VERIFY2_WITH_TIMEOUT(metrics.horizontalAdvance(words) + 2 * workbench::cellPadding <= table->columnWidth(fix.column()), qPrintable(words), longWait);
            QCOMPARE(fix.data(Qt::ToolTipRole).toString(), base::tip(words));
        }
        QVERIFY(fixes > 0);
    }

    void aMeshOfOneFileIsOneFile()
    {
        MeshWindow one(m_window->folder().filePath(QStringLiteral("one")));
        QVERIFY(QDir().mkpath(one.path({})));
        QVERIFY(QFile::copy(m_window->orders(), one.path(QStringLiteral("orders.odcs.yaml"))));
        ui::installLanguage(qApp, QStringLiteral("en")); // as the program does
        one.start();
        QStringList words;
        for (const QLabel *label : one->findChild<shell::StatusLine *>()->findChildren<QLabel *>())
            words.append(label->text());
        QVERIFY2(words.join(QLatin1Char('\n')).contains(QLatin1String("1 file ")), qPrintable(words.join(QLatin1Char('\n'))));
    }

    void tabsAreClosedMovedAndFoundAgain()
    {
        m_window->open(m_window->customers());
        m_window->open(m_window->orders());
        const QStringList before = titles();
        const int orders = tabs().currentIndex();
        QCOMPARE(before[orders], QStringLiteral("orders.odcs.yaml"));
        QVERIFY(tabs().tabToolTip(orders).endsWith(QLatin1String("orders.odcs.yaml")) && tabs().tabToolTip(orders).contains(QLatin1Char('/')));

        MeshWindow::press(Qt::Key_PageDown, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(tabs().currentIndex(), orders + 1);
        QCOMPARE(titles()[orders + 1], QStringLiteral("orders.odcs.yaml"));
        QCOMPARE(pages().current()->title(), QStringLiteral("orders.odcs.yaml"));

        // The middle button closes; what was looked at before is shown then.
        m_window->get()->showPage(m_window->get()->samplePage());
        m_window->open(m_window->orders());
        clickTab(tabs(), orders + 1, Qt::MiddleButton);
        QVERIFY(!titles().contains(QStringLiteral("orders.odcs.yaml")));
        QCOMPARE(pages().current(), static_cast<workbench::Page *>(m_window->get()->samplePage()));
        // The fixed ones stay.
        clickTab(tabs(), tabs().tabOf(m_window->get()->meshPage()), Qt::MiddleButton);
        QVERIFY(titles().contains(m_window->get()->meshPage()->title()));

        MeshWindow::press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(pages().current()->title(), QStringLiteral("orders.odcs.yaml"));

        QTest::keyClick(&tabs(), Qt::Key_Menu);
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QCoreApplication::sendEvent(&tabs(), &asked);
        QMenu *menu = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())), longWait);
        for (QAction *action : menu->actions()) {
            if (action->text().remove(QLatin1Char('&')) == QLatin1String("Close the others"))
                action->trigger();
        }
        menu->close();
        QVERIFY(titles().contains(QStringLiteral("orders.odcs.yaml")) && !titles().contains(QStringLiteral("customers.odcs.yaml")));
    }

    void controlTabGoesBackInTheOrderOfUse()
    {
        m_window->open(m_window->customers());
        m_window->open(m_window->orders());
        m_window->get()->showPage(m_window->get()->meshPage());
        QWidget *window = m_window->get();
        const auto listed = [] { return qobject_cast<shell::TabSwitcher *>(QApplication::activePopupWidget()); };
        QTest::keyPress(window, Qt::Key_Tab, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(listed(), longWait);
        auto *list = listed()->findChild<QListWidget *>();
        QCOMPARE(list->item(0)->text(), m_window->get()->meshPage()->title());
        QCOMPARE(list->currentItem()->text(), QStringLiteral("orders.odcs.yaml"));
        QTest::keyPress(list, Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(list->currentItem()->text(), QStringLiteral("customers.odcs.yaml"));
        QTest::keyRelease(list, Qt::Key_Control);
        QTRY_COMPARE_WITH_TIMEOUT(pages().current()->title(), QStringLiteral("customers.odcs.yaml"), longWait);
        QTRY_VERIFY_WITH_TIMEOUT(!listed(), longWait);
        // Escape leaves all as it is.
        QTest::keyPress(window, Qt::Key_Tab, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(listed(), longWait);
        QTest::keyClick(listed()->findChild<QListWidget *>(), Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!listed(), longWait);
        QCOMPARE(pages().current()->title(), QStringLiteral("customers.odcs.yaml"));
    }

    void tabsOutOfSightAreListed()
    {
        QVERIFY(!tabs().listButton()->isVisible());
        for (const auto &file : m_window->get()->workbench().snapshot()->files)
            m_window->get()->openFile(file->path);
        QTRY_VERIFY_WITH_TIMEOUT(tabs().listButton()->isVisible(), longWait);
        QMenu *menu = tabs().listButton()->menu();
        Q_EMIT menu->aboutToShow();
        QCOMPARE(menu->actions().size(), tabs().count());
        menu->actions().last()->trigger();
        QCOMPARE(tabs().currentIndex(), tabs().count() - 1);
    }

    void columnsAtTheSidesCanBePutAway()
    {
        const auto side = [this] { return m_window->named<QWidget>(QStringLiteral("Workspace")); };
        QVERIFY(side() && pages().inspectors()->isVisible());
        MeshWindow::press(Qt::Key_B, Qt::ControlModifier);
        QVERIFY(!side());
        MeshWindow::press(Qt::Key_B, Qt::ControlModifier | Qt::AltModifier);
        QVERIFY(!pages().inspectors()->isVisible());
        m_window->stop();
        m_window->start();
        QVERIFY(!side() && !pages().inspectors()->isVisible());
        MeshWindow::press(Qt::Key_B, Qt::ControlModifier);
        MeshWindow::press(Qt::Key_B, Qt::ControlModifier | Qt::AltModifier);
        QVERIFY(side() && pages().inspectors()->isVisible());
    }

    void thePaletteReachesThePagesOwnTools()
    {
        m_window->get()->showPage(m_window->get()->compliancePage());
        MeshWindow::press(Qt::Key_K, Qt::ControlModifier);
        shell::CommandPalette *palette = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((palette = qobject_cast<shell::CommandPalette *>(QApplication::activePopupWidget())), longWait);
        auto *field = palette->findChild<QLineEdit *>();
        auto *list = palette->findChild<QListView *>();
        QTest::keyClicks(field, QStringLiteral("Waivers"));
        QCOMPARE(list->currentIndex().data().toString(), QStringLiteral("Waivers"));
        field->clear();
        QTest::keyClicks(field, QStringLiteral("Matrix"));
        QCOMPARE(list->currentIndex().data().toString(), QStringLiteral("Matrix"));
        field->clear();
        QTest::keyClicks(field, QStringLiteral("Export"));
        QStringList found;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            found.append(list->model()->index(row, 0).data().toString());
        QVERIFY2(found.contains(QStringLiteral("Export…")), qPrintable(found.join(QLatin1Char('\n'))));
        palette->close();
    }

    void whatStandsAtTheRightStaysTogether()
    {
        QWidget bar;
        auto *row = new ui::WrappingRow(&bar);
        row->setContentsMargins({});
        row->setSpacing(8);
        QList<QWidget *> tools;
        for (int i = 0; i < 4; ++i) {
            if (i == 2)
                row->addStretch();
            tools.append(new QWidget(&bar));
            tools.last()->setMinimumSize(100, 20);
            row->addWidget(tools.last());
        }
        bar.resize(400, 48); // room for three of four
        bar.show();
        QVERIFY(QTest::qWaitForWindowExposed(&bar, longWait));
        QCOMPARE(tools[1]->y(), 0);
        QCOMPARE(tools[2]->y(), 28);
        QCOMPARE(tools[3]->y(), 28);
        QCOMPARE(tools[3]->geometry().right(), 399);
    }

    void toolsWithoutRoomGoOnInTheNextLine()
    {
        QWidget bar;
        auto *row = new ui::WrappingRow(&bar);
        row->setContentsMargins({});
        row->setSpacing(8);
        QList<QWidget *> tools;
        for (int i = 0; i < 3; ++i) {
            tools.append(new QWidget(&bar));
            tools.last()->setMinimumSize(100, 20);
            row->addWidget(tools.last());
            if (i == 1)
                row->addStretch();
        }
        QCOMPARE(row->heightForWidth(316), 20);
        QCOMPARE(row->heightForWidth(315), 48);
        QCOMPARE(row->heightForWidth(120), 76);
        QCOMPARE(row->minimumSize().width(), 100);
        bar.resize(315, 48);
        bar.show();
        QVERIFY(QTest::qWaitForWindowExposed(&bar, longWait));
        QCOMPARE(tools[1]->x(), tools[0]->geometry().right() + 1 + 8);
        QCOMPARE(tools[2]->y(), 28);
        for (const QWidget *tool : tools)
            QVERIFY(tool->width() >= 100 && bar.rect().contains(tool->geometry()));
    }
};

QTEST_MAIN(TestPanels)
#include "tst_panels.moc"
