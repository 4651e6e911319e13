// SPDX-License-Identifier: GPL-3.0-or-later
#include "meshwindow.h"
#include "registry/embedded/embeddedregistry.h"
#include "widgets/canvas/contractdiagram.h"
#include "widgets/canvas/meshcanvas.h"
#include "widgets/compliance/compliancepage.h"
#include "widgets/designer/blockform.h"
#include "widgets/designer/schemagrid.h"
#include "widgets/editor/yamleditor.h"
#include "widgets/marketplace/marketplacepage.h"
#include "widgets/meshview/meshpage.h"
#include "widgets/publish/publishdialog.h"
#include "widgets/sample/samplegrid.h"
#include "widgets/sample/samplepage.h"
#include "widgets/shell/bottompanel.h"
#include "widgets/shell/commandpalette.h"
#include "widgets/workbench/positions.h"
#include "widgets/shell/problemspanel.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QFrame>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QTreeView>

using namespace meshwright;
using designer::ContractPage;
using testing::MeshWindow;

/// The real window on the demo mesh, used by keys and mouse.
class TestWindow : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<MeshWindow> m_window;

    MeshWindow &w() const { return *m_window; }
    QString path(const QString &name) const { return w().path(name); }
    QString orders() const { return w().orders(); }
    static QByteArray onDisk(const QString &file) { return MeshWindow::onDisk(file); }

    ContractPage *open(const QString &file)
    {
        return w().open(file);
    }
    template <typename T> T *part(QWidget *of) { return of->findChild<T *>(); }

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<MeshWindow>();
        w().start();
    }

    void cleanup() { m_window.reset(); }

    void showsTheMeshByDomainAndProduct()
    {
        auto *tree = part<QTreeView>(w().get());
        QStringList domains;
        for (int row = 0; row < tree->model()->rowCount(); ++row)
            domains.append(tree->model()->index(row, 0).data().toString());
        for (const char *domain : {"Sales", "Marketing", "Finance", "Product Development"})
            QVERIFY2(domains.contains(QLatin1String(domain)), domain);
        QVERIFY(w()->bottom().problems().model().errors() > 0); // the demo's seeded defects
    }

    void typingChangesTheDocumentAndUndoTakesItBack()
    {
        ContractPage *page = open(orders());
        const QByteArray before = page->document()->text();
        auto *editor = part<editor::YamlEditor>(page);
        editor->goTo(0);
        QTRY_VERIFY_WITH_TIMEOUT(editor->hasFocus(), longWait);
        QTest::keyClicks(editor, QStringLiteral("# h"));
        QKeyEvent accented(QEvent::KeyPress, 0, {}, QStringLiteral("é")); // two bytes, one key
        QApplication::sendEvent(editor, &accented);
        QTest::keyClicks(editor, QStringLiteral("llo"));
        QTest::keyClick(editor, Qt::Key_Return);
        QCOMPARE(page->document()->text(), QByteArray("# h\xC3\xA9llo\n") + before);
        QTest::keyClick(editor, Qt::Key_Backspace);
        QCOMPARE(page->document()->text(), QByteArray("# h\xC3\xA9llo") + before);
        while (page->document()->history()->canUndo())
            QTest::keyClick(editor, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(page->document()->text(), before);
        QVERIFY(!page->document()->isModified());
    }

    void aFormEditKeepsEveryOtherByte()
    {
        ContractPage *page = open(orders());
        const QByteArray before = page->document()->text();
        page->goTo(QStringLiteral("/schema/0/properties/1"), 0);
        auto *grid = part<designer::SchemaGrid>(page);
        QTRY_VERIFY_WITH_TIMEOUT(grid->isVisible(), longWait);
        const QModelIndex cell = grid->model()->index(1, document::SchemaModel::UniqueColumn);
        grid->setFocus();
        grid->setCurrentIndex(cell);
        QTest::keyClick(grid, Qt::Key_Space);
        QByteArray after = page->document()->text();
        QCOMPARE(after.count('\n'), before.count('\n') + 1);
        QVERIFY(after.contains("unique: true"));
        // All lines but the new one are there, in order.
        QByteArrayList lines = after.split('\n');
        const QByteArrayList old = before.split('\n');
        int inserted = 0;
        while (inserted < old.size() && lines[inserted] == old[inserted])
            ++inserted;
        lines.removeAt(inserted);
        QCOMPARE(lines, old);
        auto *editor = part<editor::YamlEditor>(page);
        QCOMPARE(editor->text().toUtf8(), after); // the mirror follows
        page->document()->history()->undo();
        QCOMPARE(page->document()->text(), before);
        QCOMPARE(editor->text().toUtf8(), before);
    }

    void oneHistoryForAllViews()
    {
        ContractPage *page = open(orders());
        document::ContractDocument &document = *page->document();
        const QByteArray before = document.text();
        page->setViews({ContractPage::Form, ContractPage::Yaml});
        auto *editor = part<editor::YamlEditor>(page);
        auto *grid = part<designer::SchemaGrid>(page);
        editor->goTo(0);
        QTest::keyClicks(editor, QStringLiteral("# a"));
        QTest::keyClick(editor, Qt::Key_Return);
        document.settle();
        QVERIFY(grid->model()->setData(grid->model()->index(2, document::SchemaModel::DescriptionColumn), QStringLiteral("Changed: by “hand”"), Qt::EditRole));
        document.settle();
        auto *diagram = part<canvas::ContractDiagram>(page);
        Q_EMIT diagram->renameRequested(QStringLiteral("/schema/0/properties/3"), QStringLiteral("sales_channel"));
        document.settle();
        QVERIFY(document.text().contains("name: sales_channel"));
        const QByteArray after = document.text();
        const int steps = document.history()->count();
        for (int i = 0; i < steps; ++i)
            document.history()->undo();
        QCOMPARE(document.text(), before);
        QCOMPARE(editor->text().toUtf8(), before);
        for (int i = 0; i < steps; ++i)
            document.history()->redo();
        QCOMPARE(document.text(), after);
        QCOMPARE(editor->text().toUtf8(), after);
    }

    void aBrokenTextLocksTheForm()
    {
        ContractPage *page = open(orders());
        auto *editor = part<editor::YamlEditor>(page);
        auto *grid = part<designer::SchemaGrid>(page);
        const int rows = grid->model()->rowCount();
        editor->goTo(0);
        QTest::keyClicks(editor, QStringLiteral("x: [1"));
        QTest::keyClick(editor, Qt::Key_Return);
        page->document()->settle();
        QVERIFY(!page->document()->snapshot()->analysis->tree.isClean());
        QCOMPARE(grid->model()->rowCount(), rows);
        QVERIFY(!(grid->model()->flags(grid->model()->index(0, 0)) & Qt::ItemIsEditable));
        while (page->document()->history()->canUndo())
            page->document()->history()->undo();
        page->document()->settle();
        QVERIFY(grid->model()->flags(grid->model()->index(0, 0)) & Qt::ItemIsEditable);
    }

    void drawingARelationshipWritesIt()
    {
        ContractPage *page = open(orders());
        page->setViews({ContractPage::Diagram});
        auto *diagram = part<canvas::ContractDiagram>(page);
        QTRY_VERIFY_WITH_TIMEOUT(diagram->width() > 600 && !diagram->rectOf(QStringLiteral("/schema/0/properties/2")).isEmpty(), longWait);
        diagram->setAnimated(false);
        diagram->fit();
        diagram->settle();
        const QString from = QStringLiteral("/schema/1/properties/1");
        const QString to = QStringLiteral("/schema/0/properties/2");
        diagram->setSelected(from);
        diagram->settle();
        const QByteArray before = page->document()->text();
        QString told;
        connect(page, &workbench::Page::notice, this, [&](const QString &sentence) { told = sentence; });
        const QPoint start = diagram->handleOf(from).toPoint();
        const QPoint end = diagram->rectOf(to).center().toPoint();
        QTest::mouseMove(diagram, start);
        QTest::mousePress(diagram, Qt::LeftButton, {}, start);
        for (int i = 1; i <= 10; ++i)
            QTest::mouseMove(diagram, start + (end - start) * i / 10);
        QTest::mouseRelease(diagram, Qt::LeftButton, {}, end);
        page->document()->settle();
        QVERIFY2(page->document()->text() != before, qPrintable(told));
        const auto &contract = *page->document()->goodSnapshot()->analysis->contract;
        QVERIFY(!contract.schema[1].properties[1].relationships.empty());
        page->document()->history()->undo();
        QCOMPARE(page->document()->text(), before);
    }

    void cardsStayWhereTheyWerePut()
    {
        const QString file = orders();
        ContractPage *page = open(file);
        const QMap<QString, QPointF> places{{QStringLiteral("orders"), QPointF(512, 256)}};
        auto *diagram = part<canvas::ContractDiagram>(page);
        const QByteArray before = onDisk(file);
        Q_EMIT diagram->positionsChanged(places);
        const QMap<QString, QPointF> mesh{{QStringLiteral("x"), QPointF(8, 16)}};
        Q_EMIT part<canvas::MeshCanvas>(w()->meshPage())->positionsChanged(mesh);
        QCOMPARE(onDisk(file), before); // not a matter of the contract
        w()->workbench().close(file);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(part<canvas::ContractDiagram>(open(file))->positions(), places);
        QCOMPARE(workbench::Positions(path({})).load({}), mesh);
    }

    void savesAndNoticesAnOutsideChange()
    {
        ContractPage *page = open(orders());
        auto *editor = part<editor::YamlEditor>(page);
        editor->goTo(0);
        QTest::keyClicks(editor, QStringLiteral("# mine"));
        QTest::keyClick(editor, Qt::Key_Return);
        w()->saveCurrent();
        QVERIFY(onDisk(orders()).startsWith("# mine\n"));
        QVERIFY(!page->document()->isModified());
        const QByteArray theirs = "# theirs\n" + onDisk(orders());
        QVERIFY(base::saveFile(orders(), theirs));
        QTRY_COMPARE_WITH_TIMEOUT(page->document()->text(), theirs, longWait);
        QCOMPARE(editor->text().toUtf8(), theirs);
    }

    void marksFailingCellsOfASample()
    {
        // The demo's defect: bad rows in one of its samples.
        bool found = false;
        for (const auto &file : w()->workbench().snapshot()->files) {
            if (file->samples.empty())
                continue;
            open(file->path);
            w()->showPage(w()->samplePage());
            QTRY_VERIFY_WITH_TIMEOUT(w()->samplePage()->session() && w()->samplePage()->session()->results(), longWait);
            const auto &results = *w()->samplePage()->session()->results();
            if (results.summary().failed == 0)
                continue;
            found = true;
            auto *grid = part<sample::SampleGrid>(w()->samplePage());
            QVERIFY(grid->failingRowCount() > 0);
            for (const quality::CheckResult &check : results.checks) {
                if (check.state != quality::State::Failed || check.rows.empty() || check.columns.isEmpty())
                    continue;
                const int column = w()->samplePage()->session()->table()->source().columnIndex(check.columns.first());
                QVERIFY(grid->failures(check.rows.front().row - 1, column).contains(check.title));
            }
            break;
        }
        QVERIFY(found);
    }

    void publishesAndFindsIt()
    {
        w()->showPage(w()->meshPage());
        bool planned = false;
        QTimer::singleShot(0, this, [&] {
            QTRY_VERIFY_WITH_TIMEOUT(QApplication::activeModalWidget(), longWait);
            auto *dialog = qobject_cast<publish::PublishDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            QPushButton *go = nullptr;
            for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
                if (button->property("role").toString() == QLatin1String("primary"))
                    go = button;
            }
            QVERIFY(go && go->isEnabled());
            planned = true;
            QTest::mouseClick(go, Qt::LeftButton);
            dialog->close();
        });
        w()->publish();
        QVERIFY(planned);
        auto registry = registry::EmbeddedRegistry::openForReading();
        QVERIFY(registry);
        registry::Query query;
        query.text = QStringLiteral("purchase history");
        const auto found = (*registry)->search(query);
        QVERIFY(found);
        QVERIFY(found->total > 0);
        const auto everything = (*registry)->search({});
        QVERIFY(everything);
        for (const registry::Hit &hit : everything->hits)
            QVERIFY2(!hit.id.contains(QLatin1String("feature-usage")), "a contract with errors was published");
        w()->showPage(w()->marketplacePage());
        w()->marketplacePage()->searchFor(QStringLiteral("purchase"));
        QVERIFY(w()->marketplacePage()->findChildren<QFrame *>().size() > 3);
    }

    void thePaletteReachesActionsAndObjects()
    {
        QTest::keyClick(w().get(), Qt::Key_K, Qt::ControlModifier);
        shell::CommandPalette *palette = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((palette = w()->findChild<shell::CommandPalette *>()), longWait);
        auto *input = part<QLineEdit>(palette);
        QTest::keyClicks(input, QStringLiteral("compl"));
        QTest::keyClick(input, Qt::Key_Return);
        QVERIFY(w()->compliancePage()->isVisible());
        QVERIFY(shell::CommandPalette::score(QStringLiteral("ord"), QStringLiteral("orders")) > shell::CommandPalette::score(QStringLiteral("ord"), QStringLiteral("other reading")));
        QCOMPARE(shell::CommandPalette::score(QStringLiteral("xyz"), QStringLiteral("orders")), -1);
    }

    void choosingAProblemGoesToItsPlace()
    {
        w()->showPage(w()->meshPage());
        auto &problems = w()->bottom().problems();
        auto *table = part<QTableView>(&problems);
        int row = -1;
        for (int i = 0; i < problems.model().rowCount(); ++i) {
            if (problems.model().item(i).finding.rule == QLatin1String("standard/allowed-value"))
                row = i;
        }
        QVERIFY(row >= 0);
        const auto item = problems.model().item(row);
        Q_EMIT table->clicked(table->model()->index(row, document::FindingsModel::MessageColumn));
        ContractPage *page = w()->currentContract();
        QVERIFY(page);
        QCOMPARE(page->document()->path(), item.path);
        QCOMPARE(part<editor::YamlEditor>(page)->caretOffset(), item.finding.span.begin);
    }

    void aQuickFixMendsTheText()
    {
        QByteArray misspelt = onDisk(orders());
        misspelt.replace(misspelt.indexOf("logicalType: string"), 19, "logicalType: strng");
        QVERIFY(base::saveFile(orders(), misspelt));
        open(orders());
        auto &problems = w()->bottom().problems();
        int row = 0;
        while (row < problems.model().rowCount() && problems.model().item(row).finding.fixes.empty())
            ++row;
        QVERIFY(row < problems.model().rowCount());
        const auto item = problems.model().item(row);
        const QByteArray before = onDisk(item.path);
        Q_EMIT problems.fixChosen(item.path, item.finding.fixes.front());
        document::ContractDocument &document = *w()->currentContract()->document();
        QCOMPARE(document.text(), *item.finding.fixes.front().patches.applied(before));
        // The same fix again is for a text that is no more.
        Q_EMIT problems.fixChosen(item.path, item.finding.fixes.front());
        QCOMPARE(document.text(), *item.finding.fixes.front().patches.applied(before));
        document.history()->undo();
        QCOMPARE(document.text(), before);
    }

    void everyControlHasAName()
    {
        open(orders());
        QStringList nameless;
        for (QAbstractButton *button : w()->findChildren<QAbstractButton *>()) {
            const bool internal = button->objectName().startsWith(QLatin1String("qt_")) || !button->isVisible() || qobject_cast<QTabBar *>(button->parent());
            if (!internal && button->text().isEmpty() && button->accessibleName().isEmpty())
                nameless.append(QLatin1String(button->metaObject()->className()));
        }
        for (QLineEdit *line : w()->findChildren<QLineEdit *>()) {
            if (line->isVisible() && line->accessibleName().isEmpty() && line->parentWidget()->accessibleName().isEmpty())
                nameless.append(line->placeholderText());
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QLatin1Char('\n'))));
    }
};

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
