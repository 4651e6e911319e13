// SPDX-License-Identifier: GPL-3.0-or-later
#include "meshwindow.h"
#include "widgets/editor/yamleditor.h"
#include "widgets/meshview/meshpage.h"
#include "widgets/shell/areas.h"
#include "widgets/shell/commandpalette.h"
#include "widgets/shell/joblist.h"
#include "widgets/shell/menukeys.h"
#include "widgets/shell/pagearea.h"
#include "widgets/shell/recoverybar.h"
#include "widgets/shell/settingspage.h"
#include "widgets/shell/systemlook.h"
#include "widgets/welcome/welcomepage.h"

#include <QApplication>
#include <QComboBox>
#include <QDBusVariant>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSet>
#include <QSpinBox>
#include <QTest>
#include <QTimer>

using namespace meshwright;
using designer::ContractPage;
using testing::MeshWindow;

/// The window around the pages: what it remembers, and whether everything can be reached without a mouse.
class TestFrame : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<MeshWindow> m_window;

    MeshWindow &w() const { return *m_window; }
    QString path(const QString &name) const { return w().path(name); }

    shell::CommandPalette *openPalette()
    {
        // The one before, a window of its own, may still be the active one.
        w()->activateWindow();
        if (!QTest::qWaitFor([this] { return QApplication::activeWindow() == w().get(); }, longWait))
            return nullptr;
        QTest::keyClick(w().get(), Qt::Key_K, Qt::ControlModifier);
        shell::CommandPalette *palette = nullptr;
        const auto find = [&] { return (palette = w()->findChild<shell::CommandPalette *>()) != nullptr; };
        return QTest::qWaitFor(find, longWait) ? palette : nullptr;
    }
    // What the palette offers first for these letters.
    QString first(const QString &letters)
    {
        shell::CommandPalette *palette = openPalette();
        if (!palette)
            return {};
        palette->findChild<QLineEdit *>()->setText(letters); // keys have no “…”
        const QString text = palette->findChild<QListView *>()->model()->index(0, 0).data().toString();
        delete palette;
        return text;
    }

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<MeshWindow>();
        w().writeDemo();
    }

    void cleanup()
    {
        m_window.reset();
    }

    void welcomeGoesWhereTheMeshOpens()
    {
        w().startEmpty();
        auto *welcome = w()->findChild<welcome::WelcomePage *>();
        QVERIFY(welcome && welcome->isVisible());
        QStringList buttons;
        for (const QPushButton *button : welcome->findChildren<QPushButton *>())
            buttons.append(QString(button->text()).remove(QLatin1Char('&')));
        QVERIFY(buttons.contains(QStringLiteral("Contract from a data file")) && buttons.contains(QStringLiteral("Open the demo mesh")));
        w()->openFolder(path({}));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!w()->findChild<welcome::WelcomePage *>());
        w().stop();
        // The next start offers the folder again.
        w().startEmpty();
        QPushButton *recent = nullptr;
        for (QPushButton *button : w()->findChild<welcome::WelcomePage *>()->findChildren<QPushButton *>()) {
            if (button->text() == QLatin1String("mesh"))
                recent = button;
        }
        QVERIFY(recent);
        QTest::mouseClick(recent, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(w()->workbench().workspace(), longWait);
        QCOMPARE(w()->workbench().workspace()->folder(), QDir::cleanPath(path({})));
    }

    void aFolderIsCalledByItsNameHoweverItIsGiven()
    {
        w().startEmpty();
        const QString before = QDir::currentPath();
        QDir::setCurrent(path({}));
        w()->openFolder(QStringLiteral("."));
        QDir::setCurrent(before);
        QCOMPARE(w()->workbench().workspace()->folder(), QDir(path({})).canonicalPath());
        QVERIFY2(w()->windowTitle().startsWith(QLatin1String("mesh ")), qPrintable(w()->windowTitle()));
    }

    void thePaletteSaysThatNothingIsCalledSo()
    {
        w().start();
        shell::CommandPalette *palette = openPalette();
        QVERIFY(palette);
        palette->findChild<QLineEdit *>()->setText(QStringLiteral("xqzzy"));
        const auto labels = palette->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) { return label->isVisible() && label->text().contains(QLatin1String("xqzzy")); }));
        QVERIFY(!palette->findChild<QListView *>()->isVisible());
        palette->findChild<QLineEdit *>()->setText(QStringLiteral("mesh"));
        QVERIFY(palette->findChild<QListView *>()->isVisible());
        delete palette;
    }

    void tabsComeBackWithViewsAndCaret()
    {
        w().start();
        const QString orders = path(QStringLiteral("sales/purchase-history/orders.odcs.yaml"));
        const QString customers = path(QStringLiteral("sales/purchase-history/customers.odcs.yaml"));
        w()->openFile(customers)->setViews({ContractPage::Form});
        ContractPage *page = w()->openFile(orders);
        page->setViews({ContractPage::Yaml});
        const auto caret = quint32(page->document()->text().indexOf("channel"));
        page->findChild<editor::YamlEditor *>()->goTo(caret);
        QStringList before;
        for (workbench::Page *one : w()->pageArea().pages())
            before.append(one->title());
        w().stop();

        w().start();
        QTRY_COMPARE_WITH_TIMEOUT(w()->workbench().documents().size(), 2, longWait);
        QTRY_VERIFY_WITH_TIMEOUT(w()->currentContract(), longWait);
        QStringList after;
        for (workbench::Page *one : w()->pageArea().pages())
            after.append(one->title());
        QCOMPARE(after, before);
        QCOMPARE(w()->currentContract()->document()->path(), orders);
        QCOMPARE(w()->currentContract()->views(), QList<int>{ContractPage::Yaml});
        QCOMPARE(w()->currentContract()->findChild<editor::YamlEditor *>()->caretOffset(), caret);
        w()->preferences().setReopensTabs(false);
        w().stop();

        w().start();
        QTest::qWait(200);
        QVERIFY(w()->workbench().documents().isEmpty());
    }

    void settingsAreFoundTakeEffectAndStay()
    {
        w().start();
        QTest::keyClick(w().get(), Qt::Key_Comma, Qt::ControlModifier);
        auto *page = w()->findChild<shell::SettingsPage *>();
        QVERIFY(page && page->isVisible());
        QVERIFY(page->titles().size() >= 9);
        auto *search = page->findChild<QLineEdit *>();
        QTRY_VERIFY_WITH_TIMEOUT(search->hasFocus(), longWait);
        QTest::keyClicks(search, QStringLiteral("theme"));
        QComboBox *theme = nullptr;
        for (QComboBox *box : page->findChildren<QComboBox *>()) {
            if (box->isVisible() && box->accessibleName() == QLatin1String("Theme"))
                theme = box;
        }
        QVERIFY(theme);
        int shown = 0;
        for (const QComboBox *box : page->findChildren<QComboBox *>())
            shown += box->isVisible();
        QCOMPARE(shown, 1); // the others do not fit
        theme->setFocus();
        QTest::keyClick(theme, Qt::Key_End); // high contrast
        QTRY_VERIFY_WITH_TIMEOUT(MeshWindow::theme()->isHighContrast(), longWait);
        search->clear();
        QTest::keyClicks(search, QStringLiteral("zzzz"));
        QVERIFY(!theme->isVisible());
        search->clear();
        auto *size = page->findChild<QSpinBox *>();
        size->setFocus();
        QTest::keyClick(size, Qt::Key_Up);
        QTest::keyClick(size, Qt::Key_Up);
        QCOMPARE(MeshWindow::theme()->fontScale(), 1.2);
        ContractPage *contract = w()->openFile(path(QStringLiteral("sales/purchase-history/orders.odcs.yaml")));
        auto *editor = contract->findChild<editor::YamlEditor *>();
        QCOMPARE(editor->wrapMode(), QsciScintilla::WrapNone);
        w()->preferences().setWrapsLines(true);
        QCOMPARE(editor->wrapMode(), QsciScintilla::WrapWord);
        w().stop();

        MeshWindow::theme()->setMode(ui::Theme::Mode::Light);
        MeshWindow::theme()->setFontScale(1);
        w().start();
        QVERIFY(MeshWindow::theme()->isHighContrast());
        QCOMPARE(MeshWindow::theme()->fontScale(), 1.2);
        QVERIFY(w()->preferences().wrapsLines());
    }

    void followsTheDesktopWhileOpen()
    {
        shell::SystemLook look;
        QVERIFY(!look.mode());
        const QString group = QStringLiteral("org.freedesktop.appearance");
        look.settingChanged(group, QStringLiteral("color-scheme"), QDBusVariant(1u));
        QCOMPARE(look.mode(), std::optional(ui::Theme::Mode::Dark));
        look.settingChanged(QStringLiteral("org.gnome.desktop.interface"), QStringLiteral("color-scheme"), QDBusVariant(2u));
        QCOMPARE(look.mode(), std::optional(ui::Theme::Mode::Dark)); // not its group
        look.settingChanged(group, QStringLiteral("color-scheme"), QDBusVariant(2u));
        QCOMPARE(look.mode(), std::optional(ui::Theme::Mode::Light));
        look.settingChanged(group, QStringLiteral("contrast"), QDBusVariant(1u));
        QCOMPARE(look.mode(), std::optional(ui::Theme::Mode::HighContrast));
        look.settingChanged(group, QStringLiteral("contrast"), QDBusVariant(0u));
        look.settingChanged(group, QStringLiteral("color-scheme"), QDBusVariant(0u));
        QVERIFY(!look.mode());
        // In the window: only where the setting says "as the system".
        w().start();
        auto *system = w()->preferences().findChild<shell::SystemLook *>();
        QVERIFY(system);
        system->settingChanged(group, QStringLiteral("color-scheme"), QDBusVariant(1u));
        QVERIFY(MeshWindow::theme()->isDark());
        w()->preferences().setTheme(ui::Theme::Mode::Light);
        system->settingChanged(group, QStringLiteral("contrast"), QDBusVariant(1u));
        QVERIFY(!MeshWindow::theme()->isDark() && !MeshWindow::theme()->isHighContrast());
        w()->preferences().setTheme(ui::Theme::Mode::System);
        QVERIFY(MeshWindow::theme()->isHighContrast());
    }

    void everyActionIsInAMenuWithAKeyOfItsOwn()
    {
        w().start();
        QMenu *menu = nullptr;
        for (QPushButton *button : w()->findChildren<QPushButton *>()) {
            if (button->menu())
                menu = button->menu();
        }
        QVERIFY(menu);
        const auto keysOf = [](const QMenu *one) {
            QString keys;
            for (const QAction *action : one->actions()) {
                const qsizetype at = action->text().indexOf(QLatin1Char('&'));
                keys += at < 0 ? QLatin1Char(' ') : action->text()[at + 1].toLower();
            }
            return keys;
        };
        const auto allDiffer = [](const QString &keys) { return QSet<QChar>(keys.begin(), keys.end()).size() == keys.size() && !keys.contains(QLatin1Char(' ')); };
        QVERIFY2(allDiffer(keysOf(menu)), qPrintable(keysOf(menu)));
        size_t actions = 0;
        for (const QAction *group : menu->actions()) {
            QVERIFY2(allDiffer(keysOf(group->menu())), qPrintable(group->text() + keysOf(group->menu())));
            actions += size_t(group->menu()->actions().size());
        }
        QCOMPARE(actions, w()->commands().size());
        // By keys alone: the menu, a group by its letter, an entry by its letter.
        const QChar checks = keysOf(menu)[4];
        bool opened = false;
        QTimer::singleShot(0, this, [&] {
            QTRY_VERIFY_WITH_TIMEOUT(QApplication::activePopupWidget() == menu, longWait);
            QTest::keyClick(menu, Qt::Key(checks.toUpper().unicode()));
            QTRY_VERIFY_WITH_TIMEOUT(QApplication::activePopupWidget() != menu, longWait);
            opened = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            while (QWidget *popup = QApplication::activePopupWidget())
                popup->close();
        });
        QTest::keyClick(w().get(), Qt::Key_F10);
        QTRY_VERIFY_WITH_TIMEOUT(opened, longWait);
    }

    void menuKeysAreFoundForAnyWords()
    {
        QCOMPARE(shell::withMenuKeys({QStringLiteral("Save"), QStringLiteral("Save as"), QStringLiteral("Sea & air")}),
                 (QStringList{QStringLiteral("&Save"), QStringLiteral("Save &as"), QStringLiteral("S&ea && air")}));
        QCOMPARE(shell::withMenuKeys({QStringLiteral("…")}), QStringList{QStringLiteral("…")});
    }

    void noTwoActionsShareAShortcut()
    {
        w().start();
        QHash<QString, QString> known;
        for (const workbench::Command &command : w()->commands()) {
            const QString keys = command.shortcut.toString();
            if (keys.isEmpty())
                continue;
            QVERIFY2(!known.contains(keys), qPrintable(keys + QLatin1String(": ") + command.text + QLatin1String(" and ") + known.value(keys)));
            known.insert(keys, command.text);
        }
        QVERIFY(known.size() > 20);
    }

    void thePaletteReachesEverything()
    {
        w().start();
        // Every action that is possible now.
        for (const workbench::Command &command : w()->commands()) {
            if (command.isEnabled && !command.isEnabled())
                continue;
            QCOMPARE(first(command.text), command.text);
        }
        QCOMPARE(first(QStringLiteral("order_items")), QStringLiteral("order_items"));         // a table
        QCOMPARE(first(QStringLiteral("shipping_country")), QStringLiteral("shipping_country")); // a field
        QCOMPARE(first(QStringLiteral("Personal data classified")), QStringLiteral("Personal data classified")); // a rule
        QCOMPARE(first(QStringLiteral("Wrap long lines")), QStringLiteral("Wrap long lines")); // a setting
        QCOMPARE(first(QStringLiteral("feature-usage.odcs")).isEmpty(), false);                // a file, by its path
        // And goes there.
        shell::CommandPalette *palette = openPalette();
        QTest::keyClicks(palette->findChild<QLineEdit *>(), QStringLiteral("wrap long"));
        QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Return);
        QVERIFY(w()->findChild<shell::SettingsPage *>());
    }

    void f6GoesRoundTheWindow()
    {
        w().start();
        w().rest(); // work that ends meanwhile takes its button from the status line
        ContractPage *page = w()->openFile(path(QStringLiteral("sales/purchase-history/orders.odcs.yaml")));
        page->document()->settle();
        page->setViews({ContractPage::Form});
        const text::Node property = page->document()->currentTree().root()["schema"][0]["properties"][1];
        page->goTo(property.pointer(), property.span().begin); // an inspector without anything in it is passed by
        QTRY_VERIFY_WITH_TIMEOUT(!w()->pageArea().inspectors()->findChildren<QLineEdit *>().isEmpty(), longWait);
        auto *areas = w()->findChild<shell::Areas *>();
        QSet<int> visited;
        QList<int> order;
        for (int i = 0; i < 6; ++i) {
            QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : w().get(), Qt::Key_F6);
            QVERIFY(QApplication::focusWidget());
            visited.insert(areas->current());
            order.append(areas->current());
        }
        QStringList told;
        for (const int area : order)
            told.append(QString::number(area));
        QVERIFY2(visited.size() >= 5, qPrintable(told.join(QLatin1Char(' ')))); // header, workspace, page, inspector, below
        QVERIFY(!visited.contains(-1));
        const int last = areas->current();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(areas->current(), order[order.size() - 2]);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
        QCOMPARE(areas->current(), last);
    }

    void workIsListedAndCanBeStopped()
    {
        w().start();
        workbench::Jobs &jobs = w()->workbench().jobs();
        w().rest(); // work that ends meanwhile takes its button from the status line
        bool stopped = false;
        quint64 id = 0;
        id = jobs.begin(QStringLiteral("A long thing"), [&] {
            stopped = true;
            jobs.end(id);
        });
        jobs.report(id, 30, 100);
        auto *button = w()->findChild<shell::JobsButton *>();
        QTRY_VERIFY_WITH_TIMEOUT(button->isVisible(), longWait);
        QVERIFY2(button->text().contains(QLatin1String("A long thing")) && button->text().contains(QLatin1String("30")), qPrintable(button->text()));
        QTest::mouseClick(button, Qt::LeftButton);
        auto *list = w()->findChild<shell::JobList *>();
        QVERIFY(list && list->isVisible());
        QTest::keyClick(list->findChild<QPushButton *>(), Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(stopped, longWait);
        QTRY_VERIFY_WITH_TIMEOUT(!button->isVisible(), longWait);
        list->close();
    }

    void closingTheWindowWithoutSavingLeavesNothingBehind()
    {
        w().start();
        ContractPage *page = w()->openFile(path(QStringLiteral("sales/purchase-history/orders.odcs.yaml")));
        page->document()->recordTyped({0, {}, "# x\n"}, nullptr, document::Gesture::next());
        w()->workbench().recovery().settle();
        const QDir folder(document::Recovery::defaultFolder());
        QCOMPARE(folder.entryList({QStringLiteral("*.journal")}).size(), 1);
        w()->workbench().closeAll();
        w()->workbench().recovery().settle();
        QVERIFY(folder.entryList({QStringLiteral("*.journal")}).isEmpty());
        w().stop();
        w().start();
        QTest::qWait(100);
        QVERIFY(!w()->recovery().isVisible());
    }
};

QTEST_MAIN(TestFrame)
#include "tst_frame.moc"
