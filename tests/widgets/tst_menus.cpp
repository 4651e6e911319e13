// SPDX-License-Identifier: GPL-3.0-or-later
#include "meshwindow.h"
#include "widgets/common/segmented.h"
#include "widgets/compliance/compliancepage.h"
#include "widgets/compliance/ruledialog.h"
#include "widgets/compliance/trendview.h"
#include "widgets/compliance/waiverlist.h"
#include "widgets/editor/diffview.h"
#include "widgets/editor/findbar.h"
#include "widgets/editor/yamleditor.h"
#include "widgets/editor/yamlview.h"
#include "widgets/marketplace/marketplacepage.h"
#include "widgets/meshview/meshpage.h"
#include "widgets/newcontract/newcontractpage.h"
#include "widgets/newcontract/newproductdialog.h"
#include "widgets/publish/publishdialog.h"
#include "widgets/sample/samplepage.h"
#include "widgets/shell/bottompanel.h"
#include "widgets/shell/commandpalette.h"
#include "widgets/shell/headerbar.h"
#include "widgets/shell/joblist.h"
#include "widgets/shell/pagearea.h"
#include "widgets/shell/pagetabs.h"
#include "widgets/shell/settingspage.h"
#include "widgets/shell/statusline.h"
#include "widgets/shell/tabswitcher.h"
#include "widgets/welcome/welcomepage.h"

#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSet>
#include <QStackedWidget>
#include <QSplitterHandle>
#include <QTimer>

using namespace meshwright;
using namespace Qt::StringLiterals;
using designer::ContractPage;
using shell::BottomPanel;
using testing::MeshWindow;

/// Every entry of the menu, by its letters in the menu and by its name in the palette: it is reached by keys alone, does
/// what it says, and what it opens is left by keys.
class TestMenus : public QObject {
    Q_OBJECT

private:
    enum Leave { Nothing, ByEscape, ByClosingTheTab };
    struct Entry {
        std::function<bool()> happened;
        std::function<void()> before = {}; ///< what it needs, and that it has not happened yet
        Leave leave = Nothing;
        const QMetaObject *dialog = nullptr; ///< asks in a dialog of its own, which Esc closes
    };

    std::unique_ptr<MeshWindow> m_window;
    QHash<QString, Entry> m_entries;
    QList<const QMetaObject *> m_dialogs; ///< those that were there
    MeshWindow &w() { return *m_window; }

    QMenu *menu()
    {
        for (QPushButton *button : w()->findChildren<QPushButton *>()) {
            if (button->menu())
                return button->menu();
        }
        return nullptr;
    }
    static QString plain(const QAction *action) { return QString(action->text()).remove(u'&'); }
    static QChar letterOf(const QAction *action)
    {
        const QString text = QString(action->text()).replace(u"&&"_s, u"  "_s);
        const qsizetype at = text.indexOf(u'&');
        return at < 0 || at + 1 >= text.size() ? QChar() : text[at + 1].toLower();
    }
    static Qt::Key keyFor(QChar letter) { return Qt::Key(letter.toUpper().unicode()); }
    ContractPage *orders() { return w()->currentContract(); }
    workbench::Page *current() { return w()->pageArea().current(); }
    bool isTold(const QString &beginning)
    {
        const auto labels = w()->statusBar()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text().startsWith(beginning); });
    }
    bool showsAtTheBottom(int tab) { return w()->bottom().findChild<QStackedWidget *>()->currentIndex() == tab; }
    bool startsFrom(int origin)
    {
        auto *page = qobject_cast<newcontract::NewContractPage *>(current());
        const auto *segments = page ? MeshWindow::named<ui::Segmented>(page, u"Start from"_s) : nullptr;
        return segments && segments->chosen() == QList<int>{origin};
    }
    void change() { orders()->document()->recordTyped({0, {}, "# x\n"}, nullptr, document::Gesture::next()); }
    bool isChanged() { return orders()->document()->text().startsWith("# x\n"); }
    template <typename T> bool isShown() { return qobject_cast<T *>(current()) != nullptr; }
    void showsOnly(int view) { orders()->setViews({view}); }

    void describeFiles()
    {
        m_entries[u"New contract…"_s] = {[this] { return isShown<newcontract::NewContractPage>(); }, {}, ByClosingTheTab};
        // The page is there already and begins with something else.
        const auto blank = [this] { w()->newContract()->startBlank(); };
        m_entries[u"New contract from a data file…"_s] = {[this] { return startsFrom(0); }, blank, ByClosingTheTab};
        m_entries[u"New contract from a template…"_s] = {[this] { return startsFrom(1); }, blank, ByClosingTheTab};
        m_entries[u"New contract from this one…"_s] = {[this] { return startsFrom(2) && MeshWindow::named<QLineEdit>(current(), u"Name"_s)->text() == u"Orders (copy)"; }, {}, ByClosingTheTab};
        m_entries[u"New data product…"_s] = {{}, {}, Nothing, &newcontract::NewProductDialog::staticMetaObject};
        m_entries[u"Open a folder…"_s] = {{}, {}, Nothing, &QFileDialog::staticMetaObject};
        m_entries[u"Open the demo mesh"_s] = {[this] { return w()->workbench().workspace()->folder().endsWith(u"/demo"); }};
        m_entries[u"Welcome page"_s] = {[this] { return isShown<welcome::WelcomePage>(); }, {}, ByClosingTheTab};
        m_entries[u"Save"_s] = {[this] { return MeshWindow::onDisk(w().orders()).startsWith("# x\n"); }, [this] { change(); }};
        m_entries[u"Close the tab"_s] = {[this] { return !w()->workbench().document(w().orders()); }};
        m_entries[u"Open the closed tab again"_s] = {[this] { return w()->workbench().document(w().customers()) != nullptr; }, [this] {
            QVERIFY(w().open(w().customers()));
            closeTab();
            QTRY_VERIFY_WITH_TIMEOUT(!w()->workbench().document(w().customers()), longWait);
        }};
        m_entries[u"Settings"_s] = {[this] { return isShown<shell::SettingsPage>(); }, {}, ByClosingTheTab};
        m_entries[u"Quit"_s] = {[this] { return !w()->isVisible(); }};
    }
    void describeEdits()
    {
        const auto yaml = [this] { showsOnly(ContractPage::Yaml); };
        const auto compares = [this](editor::Against against) { return orders()->yaml()->isComparing() && orders()->yaml()->diff().against() == against; };
        m_entries[u"Undo"_s] = {[this] { return !isChanged(); }, [this] { change(); }};
        m_entries[u"Redo"_s] = {[this] { return isChanged(); }, [this] { change(); orders()->undo(); }};
        m_entries[u"Find in the text…"_s] = {[this] { return orders()->yaml()->findBar().isVisible(); }, yaml, ByEscape};
        m_entries[u"Replace in the text…"_s] = {[this] { return w().named<QLineEdit>(u"Replace with"_s) != nullptr; }, yaml, ByEscape};
        m_entries[u"Compare with the last commit"_s] = {[compares] { return compares(editor::Against::LastCommit); }, yaml, ByEscape};
        m_entries[u"Compare with the published version"_s] = {[compares] { return compares(editor::Against::Published); }, yaml, ByEscape};
        m_entries[u"Compare with the file on disk"_s] = {[compares] { return compares(editor::Against::File); }, yaml, ByEscape};
        m_entries[u"Outline of the text"_s] = {[this] { return orders()->yaml()->isOutlineShown(); }, [this] { showsOnly(ContractPage::Yaml); orders()->yaml()->setOutlineShown(false); }};
    }
    void describeViews()
    {
        const auto page = [this](const QString &title, workbench::Page *shown) { m_entries[title] = {[this, shown] { return current() == shown; }}; };
        page(u"Mesh"_s, w()->meshPage());
        page(u"Sample data"_s, w()->samplePage());
        page(u"Compliance"_s, w()->compliancePage());
        page(u"Marketplace"_s, w()->marketplacePage());
        const auto views = [this](const QString &title, const QList<int> &shown, int other) {
            m_entries[title] = {[this, shown] { return orders()->views() == shown; }, [this, other] { showsOnly(other); }};
        };
        views(u"Diagram"_s, {ContractPage::Diagram}, ContractPage::Form);
        views(u"Form"_s, {ContractPage::Form}, ContractPage::Yaml);
        views(u"YAML"_s, {ContractPage::Yaml}, ContractPage::Form);
        views(u"Preview of the page"_s, {ContractPage::Preview}, ContractPage::Form);
        views(u"Form and YAML side by side"_s, {ContractPage::Form, ContractPage::Yaml}, ContractPage::Preview);
        views(u"Diagram and form side by side"_s, {ContractPage::Diagram, ContractPage::Form}, ContractPage::Preview);
        const auto bottom = [this](const QString &title, BottomPanel::Tab tab, BottomPanel::Tab other) {
            m_entries[title] = {[this, tab] { return showsAtTheBottom(tab); }, [this, other] { w()->bottom().show(other); }};
        };
        bottom(u"Problems"_s, BottomPanel::Problems, BottomPanel::History);
        bottom(u"Results"_s, BottomPanel::Results, BottomPanel::Problems);
        bottom(u"History"_s, BottomPanel::History, BottomPanel::Problems);
        m_entries[u"Waivers"_s] = {[this] {
            const auto *waivers = w()->findChild<compliance::WaiverList *>();
            return current() == w()->compliancePage() && waivers && waivers->isVisible();
        }};
        m_entries[u"Try a rule…"_s] = {[this] {
            const auto *dialog = w()->findChild<compliance::RuleDialog *>();
            return dialog && dialog->isVisible() && QApplication::activeWindow() == dialog;
        }, {}, ByEscape};
        m_entries[u"Compliance trend"_s] = {[this] {
            const auto *trend = w()->findChild<compliance::TrendView *>();
            return current() == w()->compliancePage() && trend && trend->isVisible();
        }};
        const auto folds = [this](const QString &title, const std::function<bool()> &isShown) { m_entries[title] = {[this, isShown] { return isShown() != m_isShown; }, [this, isShown] { m_isShown = isShown(); }}; };
        folds(u"Panel below, open or closed"_s, [this] { return w()->bottom().isOpen(); });
        folds(u"Workspace column, shown or not"_s, [this] { return w().named<QWidget>(u"Workspace"_s) != nullptr; });
        folds(u"Details column, shown or not"_s, [this] { return w()->pageArea().inspectors()->isVisible(); });
        m_entries[u"Command palette"_s] = {[this] { return w().named<shell::CommandPalette>(u"Command palette"_s) != nullptr; }, {}, ByEscape};
        m_entries[u"Menu"_s] = {[this] { return menu()->isVisible() && QApplication::activePopupWidget() == menu(); }, {}, ByEscape};
    }
    void describeWork()
    {
        m_entries[u"Check everything"_s] = {[this] { return isTold(u"Everything is checked again"_s); }};
        m_entries[u"Check the sample data"_s] = {[this] { return m_checked > 0; }, [this] {
            QVERIFY(QTest::qWaitFor([this] { return w()->samplePage()->session() && !w()->samplePage()->session()->isBusy(); }, longWait));
            m_checked = 0;
            connect(w()->samplePage()->session(), &sample::SampleSession::checked, this, [this] { ++m_checked; });
        }};
        m_entries[u"Publish…"_s] = {{}, {}, Nothing, &publish::PublishDialog::staticMetaObject};
        m_entries[u"Work in the background"_s] = {[this] { return qobject_cast<shell::JobList *>(QApplication::activePopupWidget()) != nullptr; }, {}, ByEscape};
        const auto focusMoves = [this](const QString &title) {
            m_entries[title] = {[this] { return QApplication::focusWidget() && QApplication::focusWidget() != m_focus && !w()->pageArea().centre()->isAncestorOf(QApplication::focusWidget()); },
                                [this] {
                                    showsOnly(ContractPage::Yaml);
                                    orders()->yaml()->editor().setFocus();
                                    m_focus = QApplication::focusWidget();
                                    QVERIFY(w()->pageArea().centre()->isAncestorOf(m_focus));
                                }};
        };
        focusMoves(u"Next area"_s);
        focusMoves(u"Previous area"_s);
        const auto jumped = [this] { showsOnly(ContractPage::Yaml); orders()->yaml()->editor().goTo(0); orders()->leaving(); orders()->yaml()->editor().goTo(50); };
        m_entries[u"Back"_s] = {[this] { return orders()->yaml()->editor().caretOffset() == 0; }, jumped};
        m_entries[u"Forward"_s] = {[this] { return orders()->yaml()->editor().caretOffset() == 50; }, [this, jumped] {
            jumped();
            QTest::keyClick(&orders()->yaml()->editor(), Qt::Key_Left, Qt::AltModifier);
            QCOMPARE(orders()->yaml()->editor().caretOffset(), 0U);
        }};
        m_entries[u"Move an edge between areas"_s] = {[] { return qobject_cast<QSplitterHandle *>(QApplication::focusWidget()) != nullptr; }, [this] { orders()->setViews({ContractPage::Form, ContractPage::Yaml}); }, ByEscape};
        const auto tab = [this](const QString &title, int by) {
            m_entries[title] = {[this, by] {
                const QList<workbench::Page *> pages = w()->pageArea().pages();
                return pages.indexOf(current()) == (m_tab + by + pages.size()) % pages.size();
            }, [this] { m_tab = int(w()->pageArea().pages().indexOf(current())); }};
        };
        tab(u"Next tab"_s, 1);
        tab(u"Previous tab"_s, -1);
        const auto move = [this](const QString &title, int by) {
            m_entries[title] = {[this, by] { return w()->pageArea().pages().indexOf(orders()) == m_tab + by; }, [this, by] {
                while (by < 0 && w()->pageArea().pages().indexOf(orders()) < 1)
                    w()->pageArea().tabs().moveCurrent(1);
                m_tab = int(w()->pageArea().pages().indexOf(orders()));
            }};
        };
        move(u"Move the tab to the left"_s, -1);
        move(u"Move the tab to the right"_s, 1);
        for (const QString &title : {u"Tab used before"_s, u"Tab used longest ago"_s})
            m_entries[title] = {[] { return qobject_cast<shell::TabSwitcher *>(QApplication::activePopupWidget()) != nullptr; }, {}, ByEscape};
    }
    void describeLooks()
    {
        using Mode = ui::Theme::Mode;
        const auto theme = [this](const QString &title, Mode mode, Mode other) {
            m_entries[title] = {[this, mode] { return w()->preferences().theme() == mode; }, [this, other] { w()->preferences().setTheme(other); }};
        };
        theme(u"Theme: light"_s, Mode::Light, Mode::System);
        theme(u"Theme: dark"_s, Mode::Dark, Mode::Light);
        theme(u"Theme: high contrast"_s, Mode::HighContrast, Mode::Light);
        theme(u"Theme: as the system"_s, Mode::System, Mode::Light);
        const auto size = [this](const QString &title, int percent) {
            m_entries[title] = {[this, percent] { return w()->preferences().textSize() == percent; }, [this, percent] { w()->preferences().setTextSize(percent == 110 ? 100 : 110); }};
        };
        size(u"Larger text"_s, 110);
        size(u"Smaller text"_s, 100);
    }

    // Each entry finds the window the same: one contract, its form, nothing changed.
    void prepare()
    {
        m_dialogs.clear();
        QVERIFY(w().activate());
        ContractPage *page = w().open(w().orders());
        QVERIFY(page);
        showsOnly(ContractPage::Form);
        w().rest();
    }
    // What asks is there, is looked at and gets no answer; its own loop runs until it has gone.
    std::unique_ptr<QTimer> answer()
    {
        auto closer = std::make_unique<QTimer>();
        connect(closer.get(), &QTimer::timeout, this, [this] {
            QWidget *dialog = QApplication::activeModalWidget();
            if (!dialog || !dialog->isVisible())
                return;
            if (!m_dialogs.contains(dialog->metaObject()))
                m_dialogs.append(dialog->metaObject());
            QTest::keyClick(QApplication::focusWidget() && dialog->isAncestorOf(QApplication::focusWidget()) ? QApplication::focusWidget() : dialog, Qt::Key_Escape);
        });
        closer->start(10);
        return closer;
    }
    void byLetters(const QAction *group, const QAction *entry)
    {
        QTest::keyClick(w().get(), Qt::Key_F10);
        QVERIFY2(QTest::qWaitFor([this] { return QApplication::activePopupWidget() == menu(); }, longWait), qPrintable(entry->text()));
        QTest::keyClick(menu(), keyFor(letterOf(group)));
        QVERIFY2(QTest::qWaitFor([group] { return QApplication::activePopupWidget() == group->menu(); }, longWait), qPrintable(entry->text()));
        QVERIFY2(entry->isEnabled(), qPrintable(entry->text()));
        const auto closer = answer();
        QTest::keyClick(group->menu(), keyFor(letterOf(entry)));
    }
    void byPalette(const QString &name)
    {
        QTest::keyClick(w().get(), Qt::Key_K, Qt::ControlModifier);
        shell::CommandPalette *palette = nullptr;
        QVERIFY(QTest::qWaitFor([&] { return (palette = w().named<shell::CommandPalette>(u"Command palette"_s)) != nullptr; }, longWait));
        auto *line = palette->findChild<QLineEdit *>();
        const auto *list = palette->findChild<QListView *>();
        QTest::keyClicks(line, QString(name).remove(u'…'));
        for (int row = 0; row < list->model()->rowCount() && list->currentIndex().data() != name; ++row)
            QTest::keyClick(line, Qt::Key_Down);
        QCOMPARE(list->currentIndex().data(), name);
        const auto closer = answer();
        QTest::keyClick(line, Qt::Key_Return);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void closeTab()
    {
        QVERIFY(w().activate());
        const QKeyCombination keys = QKeySequence(QKeySequence::Close)[0]; // each desktop has its own
        MeshWindow::press(keys.key(), keys.keyboardModifiers());
    }
    void leave(const Entry &entry)
    {
        if (entry.leave == ByEscape) {
            QWidget *popup = QApplication::activePopupWidget();
            if (popup)
                QTest::keyClick(popup, Qt::Key_Escape);
            else
                MeshWindow::press(Qt::Key_Escape);
        } else if (entry.leave == ByClosingTheTab) {
            closeTab();
        }
    }
    // Opening a contract costs most of the time: the page stays where nothing was done to it.
    void forget()
    {
        const bool isSaved = MeshWindow::onDisk(w().orders()) == m_saved;
        const document::ContractDocument *document = w()->workbench().document(w().orders());
        if (isSaved && document && document->history()->count() == 0)
            return;
        for (document::ContractDocument *changed : w()->workbench().documents())
            changed->history()->setClean();
        w()->workbench().closeAll();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        if (!isSaved)
            QVERIFY(base::saveFile(w().orders(), m_saved));
    }
    // One entry from beginning to end.
    void doEntry(const QString &name, const std::function<void()> &trigger)
    {
        QVERIFY2(m_entries.contains(name), qPrintable(u"nobody says what “%1” does"_s.arg(name)));
        const Entry &entry = m_entries[name];
        prepare();
        if (entry.before)
            entry.before();
        if (QTest::currentTestFailed())
            return;
        QVERIFY2(entry.dialog || !entry.happened(), qPrintable(u"“%1” has happened before"_s.arg(name)));
        trigger();
        if (QTest::currentTestFailed())
            return;
        if (entry.dialog) {
            QVERIFY2(m_dialogs.size() == 1 && m_dialogs[0]->inherits(entry.dialog), qPrintable(name));
            QVERIFY2(!QApplication::activeModalWidget(), qPrintable(name));
            return;
        }
        QVERIFY2(QTest::qWaitFor(entry.happened, longWait), qPrintable(u"“%1” does nothing"_s.arg(name)));
        QVERIFY2(m_dialogs.isEmpty(), qPrintable(name));
        leave(entry);
        if (entry.leave != Nothing)
            QVERIFY2(QTest::qWaitFor([&] { return !entry.happened(); }, longWait), qPrintable(u"“%1” can't be left"_s.arg(name)));
    }
    // These end the window or change the mesh.
    static QStringList apart() { return {u"Quit"_s, u"Open the demo mesh"_s}; }

    QByteArray m_saved;
    int m_checked = 0, m_tab = 0;
    bool m_isShown = false;
    QPointer<QWidget> m_focus;

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<MeshWindow>();
        w().start();
        m_saved = MeshWindow::onDisk(w().orders());
        m_entries.clear();
        describeFiles();
        describeEdits();
        describeViews();
        describeWork();
        describeLooks();
    }
    void cleanup()
    {
        while (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
        m_window.reset();
    }

    void everyEntryHasTextAndALetterOfItsOwn()
    {
        const auto look = [](const QMenu *one) {
            QSet<QChar> letters;
            for (const QAction *action : one->actions()) {
                QVERIFY2(!plain(action).trimmed().isEmpty(), qPrintable(one->title()));
                const QChar letter = letterOf(action);
                QVERIFY2(letter.isLetterOrNumber() && !letters.contains(letter), qPrintable(one->title() + u": "_s + action->text()));
                letters.insert(letter);
            }
        };
        QVERIFY(menu());
        look(menu());
        for (const QAction *group : menu()->actions())
            look(group->menu());
    }

    // The button waits for its menu in a loop of its own.
    void theButtonsLetterOpensTheMenu()
    {
        QVERIFY(w().activate());
        bool opened = false;
        QTimer::singleShot(0, this, [&] {
            opened = QTest::qWaitFor([this] { return QApplication::activePopupWidget() == menu(); }, longWait);
            QTest::keyClick(menu(), Qt::Key_Escape);
        });
        QTest::keyClick(w().get(), Qt::Key_M, Qt::AltModifier);
        QVERIFY(QTest::qWaitFor([&] { return opened && !menu()->isVisible(); }, longWait));
    }

    // What needs a contract, a change or a mesh is offered only with one.
    void entriesAreEnabledWhereTheyCanDoSomething()
    {
        const auto enabled = [this](const QString &text) {
            Q_EMIT menu()->aboutToShow();
            for (const QAction *action : w()->actions()) {
                if (plain(action) == text)
                    return action->isEnabled();
            }
            qFatal("no action %s", qPrintable(text));
        };
        const QStringList onContract = {u"New contract from this one…"_s, u"Find in the text…"_s, u"Outline of the text"_s, u"YAML"_s, u"Compare with the last commit"_s};
        for (const QString &text : onContract)
            QVERIFY2(!enabled(text), qPrintable(text));
        QVERIFY(!enabled(u"Close the tab"_s)); // the mesh stays
        QVERIFY(enabled(u"Publish…"_s) && enabled(u"Check everything"_s) && enabled(u"New data product…"_s));
        ContractPage *page = w().open(w().orders());
        page->setViews({ContractPage::Yaml});
        for (const QString &text : onContract)
            QVERIFY2(enabled(text), qPrintable(text));
        QVERIFY(!enabled(u"Save"_s) && !enabled(u"Undo"_s) && !enabled(u"Redo"_s) && enabled(u"Close the tab"_s));
        page->document()->recordTyped({0, {}, "# x\n"}, nullptr, document::Gesture::next());
        QVERIFY(enabled(u"Save"_s) && enabled(u"Undo"_s) && !enabled(u"Redo"_s));
        page->undo();
        QVERIFY(!enabled(u"Save"_s) && !enabled(u"Undo"_s) && enabled(u"Redo"_s));
    }

    void everyEntryByItsLetters()
    {
        size_t count = 0;
        for (const QAction *group : menu()->actions()) {
            for (const QAction *action : group->menu()->actions()) {
                ++count;
                if (apart().contains(plain(action)))
                    continue;
                doEntry(plain(action), [&] { byLetters(group, action); });
                if (QTest::currentTestFailed())
                    return;
                forget();
            }
        }
        QCOMPARE(count, w()->commands().size());
    }

    void everyEntryByThePalette()
    {
        for (const workbench::Command &command : w()->commands()) {
            if (apart().contains(command.text))
                continue;
            doEntry(command.text, [&] { byPalette(command.text); });
            if (QTest::currentTestFailed())
                return;
            forget();
        }
    }

    void whatEndsTheWindowOrChangesTheMesh_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("byMenu");
        for (const QString &name : apart()) {
            QTest::addRow("%s, menu", qPrintable(name)) << name << true;
            QTest::addRow("%s, palette", qPrintable(name)) << name << false;
        }
    }
    void whatEndsTheWindowOrChangesTheMesh()
    {
        QFETCH(const QString, name);
        QFETCH(const bool, byMenu);
        bool found = false;
        for (const QAction *group : menu()->actions()) {
            for (const QAction *action : group->menu()->actions()) {
                if (plain(action) != name)
                    continue;
                found = true;
                doEntry(name, [&] {
                    if (byMenu)
                        byLetters(group, action);
                    else
                        byPalette(name);
                });
            }
        }
        QVERIFY(found);
    }
};

QTEST_MAIN(TestMenus)
#include "tst_menus.moc"
