// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "demo/demo.h"
#include "patience.h"
#include "widgets/common/theme.h"
#include "widgets/designer/contractpage.h"
#include "widgets/editor/yamleditor.h"
#include "widgets/meshview/meshpage.h"
#include "widgets/shell/areas.h"
#include "widgets/shell/commandpalette.h"
#include "widgets/shell/joblist.h"
#include "widgets/shell/mainwindow.h"
#include "widgets/shell/menukeys.h"
#include "widgets/shell/pagearea.h"
#include "widgets/shell/recoverybar.h"
#include "widgets/shell/settingspage.h"
#include "widgets/shell/systemlook.h"
#include "widgets/welcome/welcomepage.h"

#include <QApplication>
#include <QComboBox>
#include <QDBusVariant>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSet>
#include <QSettings>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QUndoStack>

using namespace meshwright;
using designer::ContractPage;

/// The window around the pages: what it remembers, and whether everything can be reached without a mouse.
class TestFrame : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<shell::MainWindow> m_window;
    ui::Theme *m_theme = nullptr;

    QString path(const QString &name) const { return m_dir->filePath(QStringLiteral("mesh/") + name); }

    void start(bool openMesh = true)
    {
        m_window = std::make_unique<shell::MainWindow>(*m_theme);
        m_window->resize(1280, 800);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get(), longWait)); // keys go to the active window
        if (!openMesh)
            return;
        m_window->openFolder(path({}));
        QTRY_VERIFY_WITH_TIMEOUT(m_window->workbench().snapshot()->number > 0 && !m_window->workbench().workspace()->isScanning(), longWait);
    }

    // Work that ends meanwhile takes its button from the status line.
    void rest()
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_window->workbench().jobs().running().empty(), longWait);
    }

    void stop()
    {
        for (document::ContractDocument *document : m_window->workbench().documents())
            document->history()->setClean();
        m_window->close();
        m_window.reset();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    shell::CommandPalette *openPalette()
    {
        // The one before, a window of its own, may still be the active one.
        m_window->activateWindow();
        if (!QTest::qWaitFor([this] { return QApplication::activeWindow() == m_window.get(); }, longWait))
            return nullptr;
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        shell::CommandPalette *palette = nullptr;
        const auto find = [&] { return (palette = m_window->findChild<shell::CommandPalette *>()) != nullptr; };
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
        m_dir = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", m_dir->filePath(QStringLiteral("data")).toUtf8());
        qputenv("XDG_CONFIG_HOME", m_dir->filePath(QStringLiteral("config")).toUtf8());
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_dir->filePath(QStringLiteral("config")));
        QVERIFY(demo::writeDemo(path({})));
        if (!m_theme)
            m_theme = new ui::Theme(qobject_cast<QApplication *>(qApp));
    }

    void cleanup()
    {
        if (m_window)
            stop();
        QSettings().clear();
        m_theme->setMode(ui::Theme::Mode::System);
        m_theme->setFontScale(1);
    }

    void welcomeGoesWhereTheMeshOpens()
    {
        start(false);
        auto *welcome = m_window->findChild<welcome::WelcomePage *>();
        QVERIFY(welcome && welcome->isVisible());
        QStringList buttons;
        for (const QPushButton *button : welcome->findChildren<QPushButton *>())
            buttons.append(QString(button->text()).remove(QLatin1Char('&')));
        QVERIFY(buttons.contains(QStringLiteral("Contract from a data file")) && buttons.contains(QStringLiteral("Open the demo mesh")));
        m_window->openFolder(path({}));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!m_window->findChild<welcome::WelcomePage *>());
        stop();
        // The next start offers the folder again.
        start(false);
        QPushButton *recent = nullptr;
        for (QPushButton *button : m_window->findChild<welcome::WelcomePage *>()->findChildren<QPushButton *>()) {
            if (button->text() == QLatin1String("mesh"))
                recent = button;
        }
        QVERIFY(recent);
        QTest::mouseClick(recent, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->workbench().workspace(), longWait);
        QCOMPARE(m_window->workbench().workspace()->folder(), QDir::cleanPath(path({})));
    }

    void tabsComeBackWithViewsAndCaret()
    {
        start();
        const QString orders = path(QStringLiteral("sales/purchase-history/orders.odcs.yaml"));
        const QString customers = path(QStringLiteral("sales/purchase-history/customers.odcs.yaml"));
        m_window->openFile(customers)->setViews({ContractPage::Form});
        ContractPage *page = m_window->openFile(orders);
        page->setViews({ContractPage::Yaml});
        const auto caret = quint32(page->document()->text().indexOf("channel"));
        page->findChild<editor::YamlEditor *>()->goTo(caret);
        QStringList before;
        for (workbench::Page *one : m_window->pageArea().pages())
            before.append(one->title());
        stop();

        start();
        QTRY_COMPARE_WITH_TIMEOUT(m_window->workbench().documents().size(), 2, longWait);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->currentContract(), longWait);
        QStringList after;
        for (workbench::Page *one : m_window->pageArea().pages())
            after.append(one->title());
        QCOMPARE(after, before);
        QCOMPARE(m_window->currentContract()->document()->path(), orders);
        QCOMPARE(m_window->currentContract()->views(), QList<int>{ContractPage::Yaml});
        QCOMPARE(m_window->currentContract()->findChild<editor::YamlEditor *>()->caretOffset(), caret);
        m_window->preferences().setReopensTabs(false);
        stop();

        start();
        QTest::qWait(200);
        QVERIFY(m_window->workbench().documents().isEmpty());
    }

    void settingsAreFoundTakeEffectAndStay()
    {
        start();
        QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
        auto *page = m_window->findChild<shell::SettingsPage *>();
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
        QTRY_VERIFY_WITH_TIMEOUT(m_theme->isHighContrast(), longWait);
        search->clear();
        QTest::keyClicks(search, QStringLiteral("zzzz"));
        QVERIFY(!theme->isVisible());
        search->clear();
        auto *size = page->findChild<QSpinBox *>();
        size->setFocus();
        QTest::keyClick(size, Qt::Key_Up);
        QTest::keyClick(size, Qt::Key_Up);
        QCOMPARE(m_theme->fontScale(), 1.2);
        ContractPage *contract = m_window->openFile(path(QStringLiteral("sales/purchase-history/orders.odcs.yaml")));
        auto *editor = contract->findChild<editor::YamlEditor *>();
        QCOMPARE(editor->wrapMode(), QsciScintilla::WrapNone);
        m_window->preferences().setWrapsLines(true);
        QCOMPARE(editor->wrapMode(), QsciScintilla::WrapWord);
        stop();

        m_theme->setMode(ui::Theme::Mode::Light);
        m_theme->setFontScale(1);
        start();
        QVERIFY(m_theme->isHighContrast());
        QCOMPARE(m_theme->fontScale(), 1.2);
        QVERIFY(m_window->preferences().wrapsLines());
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
        start();
        auto *system = m_window->preferences().findChild<shell::SystemLook *>();
        QVERIFY(system);
        system->settingChanged(group, QStringLiteral("color-scheme"), QDBusVariant(1u));
        QVERIFY(m_theme->isDark());
        m_window->preferences().setTheme(ui::Theme::Mode::Light);
        system->settingChanged(group, QStringLiteral("contrast"), QDBusVariant(1u));
        QVERIFY(!m_theme->isDark() && !m_theme->isHighContrast());
        m_window->preferences().setTheme(ui::Theme::Mode::System);
        QVERIFY(m_theme->isHighContrast());
    }

    void everyActionIsInAMenuWithAKeyOfItsOwn()
    {
        start();
        QMenu *menu = nullptr;
        for (QPushButton *button : m_window->findChildren<QPushButton *>()) {
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
        QCOMPARE(actions, m_window->commands().size());
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
        QTest::keyClick(m_window.get(), Qt::Key_F10);
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
        start();
        QHash<QString, QString> known;
        for (const workbench::Command &command : m_window->commands()) {
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
        start();
        // Every action that is possible now.
        for (const workbench::Command &command : m_window->commands()) {
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
        QVERIFY(m_window->findChild<shell::SettingsPage *>());
    }

    void f6GoesRoundTheWindow()
    {
        start();
        rest();
        ContractPage *page = m_window->openFile(path(QStringLiteral("sales/purchase-history/orders.odcs.yaml")));
        page->document()->settle();
        page->setViews({ContractPage::Form});
        const text::Node property = page->document()->currentTree().root()["schema"][0]["properties"][1];
        page->goTo(property.pointer(), property.span().begin); // an inspector without anything in it is passed by
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->pageArea().inspectors()->findChildren<QLineEdit *>().isEmpty(), longWait);
        auto *areas = m_window->findChild<shell::Areas *>();
        QSet<int> visited;
        QList<int> order;
        for (int i = 0; i < 6; ++i) {
            QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get(), Qt::Key_F6);
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
        start();
        workbench::Jobs &jobs = m_window->workbench().jobs();
        rest();
        bool stopped = false;
        quint64 id = 0;
        id = jobs.begin(QStringLiteral("A long thing"), [&] {
            stopped = true;
            jobs.end(id);
        });
        jobs.report(id, 30, 100);
        auto *button = m_window->findChild<shell::JobsButton *>();
        QTRY_VERIFY_WITH_TIMEOUT(button->isVisible(), longWait);
        QVERIFY2(button->text().contains(QLatin1String("A long thing")) && button->text().contains(QLatin1String("30")), qPrintable(button->text()));
        QTest::mouseClick(button, Qt::LeftButton);
        auto *list = m_window->findChild<shell::JobList *>();
        QVERIFY(list && list->isVisible());
        QTest::keyClick(list->findChild<QPushButton *>(), Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(stopped, longWait);
        QTRY_VERIFY_WITH_TIMEOUT(!button->isVisible(), longWait);
        list->close();
    }

    void closingTheWindowWithoutSavingLeavesNothingBehind()
    {
        start();
        ContractPage *page = m_window->openFile(path(QStringLiteral("sales/purchase-history/orders.odcs.yaml")));
        page->document()->recordTyped({0, {}, "# x\n"}, nullptr, document::Gesture::next());
        m_window->workbench().recovery().settle();
        const QDir folder(document::Recovery::defaultFolder());
        QCOMPARE(folder.entryList({QStringLiteral("*.journal")}).size(), 1);
        m_window->workbench().closeAll();
        m_window->workbench().recovery().settle();
        QVERIFY(folder.entryList({QStringLiteral("*.journal")}).isEmpty());
        stop();
        start();
        QTest::qWait(100);
        QVERIFY(!m_window->recovery().isVisible());
    }
};

QTEST_MAIN(TestFrame)
#include "tst_frame.moc"
