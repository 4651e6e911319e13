// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/federation.h"
#include "meshwindow.h"
#include "widgets/compliance/compliancepage.h"
#include "widgets/meshview/meshpage.h"
#include "widgets/shell/commandpalette.h"
#include "widgets/shell/pagearea.h"
#include "widgets/shell/settingspage.h"

#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSet>
#include <QTableView>

using namespace meshwright;
using namespace Qt::StringLiterals;
using designer::ContractPage;
using testing::MeshWindow;

/// Everything the menus and the palette hold is reached by keys alone, and does something.
class TestReach : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<MeshWindow> m_window;
    MeshWindow &w() { return *m_window; }

    QMenu *menu()
    {
        for (QPushButton *button : w()->findChildren<QPushButton *>()) {
            if (button->menu())
                return button->menu();
        }
        return nullptr;
    }
    static QChar keyOf(const QAction *action)
    {
        const QString text = QString(action->text()).replace(u"&&"_s, u"  "_s);
        const qsizetype at = text.indexOf(u'&');
        return at < 0 || at + 1 >= text.size() ? QChar() : text[at + 1].toLower();
    }

    // Keys go to the active window; a popup that has gone may have been it.
    bool isActive()
    {
        w()->activateWindow();
        return QTest::qWaitFor([this] { return QApplication::activeWindow() == w().get() && !QApplication::activePopupWidget(); }, longWait);
    }

    void closePopups()
    {
        while (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
    }

    shell::CommandPalette *openPalette()
    {
        if (!isActive())
            return nullptr;
        QTest::keyClick(w().get(), Qt::Key_K, Qt::ControlModifier);
        shell::CommandPalette *palette = nullptr;
        const auto isOpen = [&] {
            palette = w()->findChild<shell::CommandPalette *>();
            return palette && palette->isVisible();
        };
        return QTest::qWaitFor(isOpen, longWait) ? palette : nullptr;
    }
    // Letters, arrows down to the entry of that detail, Enter. False where it is not offered.
    bool choose(const QString &text, const QString &detail)
    {
        shell::CommandPalette *palette = openPalette();
        if (!palette)
            return false;
        auto *line = palette->findChild<QLineEdit *>();
        line->setText(text); // keys have no “…”
        auto *list = palette->findChild<QListView *>();
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->currentIndex();
            if (index.data().toString() == text && (detail.isNull() || index.data(Qt::UserRole + 2).toString() == detail)) {
                QTest::keyClick(line, Qt::Key_Return);
                QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
                return true;
            }
            QTest::keyClick(line, Qt::Key_Down);
        }
        delete palette;
        return false;
    }

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<MeshWindow>();
        w().start();
    }
    void cleanup()
    {
        closePopups();
        m_window.reset();
    }

    void everyMenuEntryHasTextAndALetterOfItsOwn()
    {
        const auto look = [](const QMenu *one) {
            QSet<QChar> letters;
            for (const QAction *action : one->actions()) {
                QVERIFY2(!QString(action->text()).remove(u'&').trimmed().isEmpty(), qPrintable(one->title()));
                const QChar letter = keyOf(action);
                QVERIFY2(letter.isLetterOrNumber() && !letters.contains(letter), qPrintable(one->title() + u": "_s + action->text()));
                letters.insert(letter);
            }
        };
        QVERIFY(menu());
        look(menu());
        for (const QAction *group : menu()->actions())
            look(group->menu());
    }

    // What needs a contract, a change or a mesh is offered only with one.
    void entriesAreEnabledWhereTheyCanDoSomething()
    {
        const auto enabled = [this](const QString &text) {
            Q_EMIT menu()->aboutToShow();
            for (const QAction *action : w()->actions()) {
                if (QString(action->text()).remove(u'&') == text)
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

    // Of hundreds of fields every eleventh; all of the rest.
    void everyPaletteEntryLeadsToItsPlace()
    {
        const workspace::SnapshotPointer snapshot = w()->workbench().snapshot();
        int fields = 0, visited = 0;
        for (const auto &file : snapshot->files) {
            QVERIFY2(choose(file->title, file->relativePath), qPrintable(file->relativePath));
            QCOMPARE(w()->currentContract()->document()->path(), file->path);
            if (!file->analysis || !file->analysis->contract)
                continue;
            for (const contract::SchemaObject &object : file->analysis->contract->schema) {
                for (const contract::Property &property : object.properties) {
                    if (fields++ % 11 != 0)
                        continue;
                    const QString detail = u"%1 · %2"_s.arg(object.name, file->title);
                    QVERIFY2(choose(property.name, detail), qPrintable(property.name + u' ' + detail));
                    QCOMPARE(w()->currentContract()->document()->path(), file->path);
                    QTRY_COMPARE_WITH_TIMEOUT(w()->currentContract()->selectedPointer(), property.node.pointer(), longWait);
                    ++visited;
                }
            }
        }
        QVERIFY2(visited > 8, qPrintable(QString::number(visited)));
        for (const QString &title : shell::SettingsPage(w()->preferences()).titles()) {
            QVERIFY2(choose(title, u"setting"_s), qPrintable(title));
            auto *settings = qobject_cast<shell::SettingsPage *>(w()->pageArea().current());
            QVERIFY(settings);
            QCOMPARE(settings->findChild<QLineEdit *>()->text(), title);
        }
    }

    void aRuleOfThePaletteIsShownInItsColumn()
    {
        const workspace::SnapshotPointer snapshot = w()->workbench().snapshot();
        auto *table = w()->compliancePage()->findChild<QTableView *>();
        const auto titleAt = [table](int column) { return table->model()->headerData(column, Qt::Horizontal).toString(); };
        int shown = 0;
        for (const governance::RulePack &pack : snapshot->rules->federation.packs) {
            for (const auto &rule : pack.rules) {
                w()->showPage(w()->meshPage());
                table->setCurrentIndex({});
                QVERIFY2(choose(rule->title, rule->id), qPrintable(rule->id));
                QVERIFY(w()->compliancePage()->isVisible());
                const QModelIndex index = table->currentIndex();
                bool hasColumn = false;
                for (int column = 0; column < table->model()->columnCount(); ++column)
                    hasColumn = hasColumn || titleAt(column) == rule->title;
                // Without a column it judges no file here, and the window says so.
                QVERIFY2(index.isValid() == hasColumn, qPrintable(rule->id));
                if (hasColumn)
                    QCOMPARE(titleAt(index.column()), rule->title);
                shown += hasColumn;
            }
        }
        QVERIFY2(shown > 10, qPrintable(QString::number(shown)));
    }
};

QTEST_MAIN(TestReach)
#include "tst_reach.moc"
