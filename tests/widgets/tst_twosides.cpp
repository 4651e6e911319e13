// SPDX-License-Identifier: GPL-3.0-or-later
#include "commitall.h"
#include "meshwindow.h"
#include "widgets/canvas/contractdiagram.h"
#include "widgets/designer/contractform.h"
#include "widgets/designer/schemagrid.h"
#include "widgets/editor/diffview.h"
#include "widgets/editor/yamleditor.h"
#include "widgets/editor/yamlview.h"
#include "widgets/shell/pagearea.h"

#include <QListView>
#include <QPushButton>
#include <QTabBar>

using namespace meshwright;
using namespace Qt::StringLiterals;
using designer::ContractPage;
using testing::MeshWindow;

/// The real window where a text has two sides: another program's and mine, the last commit's and mine, two views of it.
class TestTwoSides : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<MeshWindow> m_window;
    ContractPage *m_page = nullptr;

    MeshWindow &w() { return *m_window; }
    document::ContractDocument &document() { return *m_page->document(); }
    editor::YamlEditor *yaml() { return m_page->findChild<editor::YamlEditor *>(); }
    editor::DiffView &diff() { return m_page->yaml()->diff(); }
    QListView *rows() { return diff().findChild<QListView *>(); }
    int hunks()
    {
        const auto &comparison = diff().comparison();
        return comparison.difference() && comparison.revision() == document().revision() ? int(comparison.difference()->hunks().size()) : -1;
    }
    void start()
    {
        w().start();
        m_page = w().open(w().orders());
        QTest::keyClick(w().get(), Qt::Key_3, Qt::ControlModifier);
        yaml()->goTo(0);
        yaml()->setFocus();
    }
    void typeRemark()
    {
        QTest::keyClicks(yaml(), u"# mine"_s);
        QTest::keyClick(yaml(), Qt::Key_Escape);
        QTest::keyClick(yaml(), Qt::Key_Return);
    }

    // Another program writes while there is something unsaved here: the window asks by itself and shows both.
    void makeConflict()
    {
        start();
        m_before = document().text();
        typeRemark();
        m_mine = document().text();
        m_theirs = m_before + "# theirs\n";
        QVERIFY(m_mine != m_before);
        QVERIFY(base::saveFile(w().orders(), m_theirs));
        QTRY_VERIFY_WITH_TIMEOUT(diff().isConflict() && diff().isVisible(), longWait);
        QTRY_COMPARE_WITH_TIMEOUT(hunks(), 2, longWait);
        QCOMPARE(document().text(), m_mine);
        QCOMPARE(MeshWindow::onDisk(w().orders()), m_theirs);
    }
    QByteArray m_before, m_mine, m_theirs;

private Q_SLOTS:
    void init() { m_window = std::make_unique<MeshWindow>(); }
    void cleanup() { m_window.reset(); }

    void mineIsSavedAndTheirsIsOneStepBack()
    {
        makeConflict();
        MeshWindow::click(MeshWindow::named<QPushButton>(&diff(), u"Save mine"_s));
        QCOMPARE(MeshWindow::onDisk(w().orders()), m_mine);
        QVERIFY(!diff().isVisible());
        QTest::keyClick(w().get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(document().text(), m_theirs);
        QTest::keyClick(w().get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(document().text(), m_mine);
    }

    void theirsIsTakenAndMineIsOneStepBack()
    {
        makeConflict();
        MeshWindow::click(MeshWindow::named<QPushButton>(&diff(), u"Take the file's"_s));
        QCOMPARE(document().text(), m_theirs);
        QCOMPARE(MeshWindow::onDisk(w().orders()), m_theirs);
        QTest::keyClick(w().get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(document().text(), m_mine);
    }

    // By keys: on to the difference of theirs, take it over, save both.
    void bothAreJoinedHunkByHunk()
    {
        makeConflict();
        rows()->setFocus();
        QTest::keyClick(rows(), Qt::Key_F7);
        QTRY_COMPARE_WITH_TIMEOUT(diff().currentHunk(), 1, longWait);
        QTest::keyClick(rows(), Qt::Key_Return, Qt::ControlModifier);
        const QByteArray joined = m_mine + "# theirs\n";
        QCOMPARE(document().text(), joined);
        QTRY_COMPARE_WITH_TIMEOUT(hunks(), 1, longWait);
        QPushButton *save = MeshWindow::named<QPushButton>(&diff(), u"Save mine"_s);
        QVERIFY(save);
        save->setFocus();
        QTest::keyClick(save, Qt::Key_Space);
        QCOMPARE(MeshWindow::onDisk(w().orders()), joined);
    }

    // Saving asks as well, and deciding later keeps both sides until then.
    void nothingIsLostByDecidingLater()
    {
        makeConflict();
        MeshWindow::click(MeshWindow::named<QPushButton>(&diff(), u"Decide later"_s));
        QVERIFY(!diff().isVisible());
        QCOMPARE(document().text(), m_mine);
        QCOMPARE(MeshWindow::onDisk(w().orders()), m_theirs);
        QTest::keyClick(w().get(), Qt::Key_S, Qt::ControlModifier);
        QVERIFY(diff().isConflict() && diff().isVisible());
        QCOMPARE(MeshWindow::onDisk(w().orders()), m_theirs);
    }

    void f12OpensTheOtherFileAtItsPlace()
    {
        start();
        const qsizetype at = document().text().indexOf("customers.odcs.yaml#");
        QVERIFY(at > 0);
        yaml()->goTo(quint32(at + 2));
        QTest::keyClick(yaml(), Qt::Key_F12);
        QTRY_VERIFY_WITH_TIMEOUT(w()->currentContract() && w()->currentContract() != m_page, longWait);
        ContractPage *other = w()->currentContract();
        QCOMPARE(other->document()->path(), w().customers());
        const QStringList parts = other->selectedPointer().split(u'/');
        QVERIFY2(parts.size() >= 5 && parts[1] == u"schema" && parts[3] == u"properties", qPrintable(other->selectedPointer()));
        QCOMPARE(other->document()->currentTree().root()["schema"][parts[2].toInt()]["properties"][parts[4].toInt()]["name"].string(), u"customer_id"_s);
    }

    void aHunkOfTheLastCommitIsTakenByKeysAndByMouse()
    {
        w().writeDemo();
        commitAll(w().path({}));
        start();
        const QByteArray committed = document().text();
        typeRemark();
        yaml()->goTo(quint32(document().text().size()));
        QTest::keyClicks(yaml(), u"# last"_s);
        QTest::keyClick(yaml(), Qt::Key_Escape);
        QTest::keyClick(w().get(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE_WITH_TIMEOUT(hunks(), 2, longWait);
        QCOMPARE(diff().against(), editor::Against::LastCommit);
        QTRY_VERIFY_WITH_TIMEOUT(rows()->hasFocus(), longWait);
        QTest::keyClick(rows(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(document().text(), committed + "# last");
        QTRY_COMPARE_WITH_TIMEOUT(hunks(), 1, longWait);
        MeshWindow::click(MeshWindow::named<QPushButton>(&diff(), u"Take this"_s));
        QCOMPARE(document().text(), committed);
        QTest::keyClick(w().get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(document().text(), committed + "# last");
    }

    // One selection for what stands side by side, whichever side it is made on.
    void twoViewsHaveOneSelection()
    {
        w().start();
        m_page = w().open(w().orders());
        auto *diagram = m_page->findChild<canvas::ContractDiagram *>();
        auto *grid = m_page->findChild<designer::SchemaGrid *>();
        diagram->setAnimated(false);
        QTest::keyClick(w().get(), Qt::Key_6, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(diagram->isVisible() && m_page->findChild<designer::ContractForm *>()->isVisible(), longWait);
        QVERIFY(!yaml()->isVisible());
        diagram->fit();
        diagram->settle();
        const QString third = u"/schema/0/properties/2"_s;
        const QRectF row = diagram->rectOf(third);
        QVERIFY(!row.isEmpty());
        QTest::mouseClick(diagram, Qt::LeftButton, {}, QPoint(int(row.left()) + 40, int(row.center().y())));
        QCOMPARE(m_page->selectedPointer(), third);
        QTRY_VERIFY_WITH_TIMEOUT(grid->isVisible(), longWait);
        QCOMPARE(grid->currentIndex().row(), 2);
        grid->setFocus();
        QTest::keyClick(grid, Qt::Key_Down);
        QCOMPARE(m_page->selectedPointer(), u"/schema/0/properties/3"_s);
        QCOMPARE(diagram->selectedPointer(), u"/schema/0/properties/3"_s);

        QTest::keyClick(w().get(), Qt::Key_5, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(yaml()->isVisible() && grid->isVisible() && !diagram->isVisible(), longWait);
        const text::Node fifth = document().currentTree().root()["schema"][0]["properties"][4];
        yaml()->goTo(fifth.find("name").span().begin);
        QTRY_COMPARE_WITH_TIMEOUT(grid->currentIndex().row(), 4, longWait);
        grid->setFocus();
        QTest::keyClick(grid, Qt::Key_Up);
        const base::Span fourth = document().currentTree().root()["schema"][0]["properties"][3].span();
        QVERIFY(yaml()->caretOffset() >= fourth.begin && yaml()->caretOffset() <= fourth.end);
    }

    // Closed and opened again: the tabs, which was in front, their views, where the caret and the cards were.
    void tabsComeBackAsTheyWere()
    {
        w().start();
        const QString feedback = w().path(u"product-development/user-feedback/feedback.odcs.yaml"_s);
        w().open(feedback);
        QTest::keyClick(w().get(), Qt::Key_4, Qt::ControlModifier);
        w().open(w().customers());
        QTest::keyClick(w().get(), Qt::Key_3, Qt::ControlModifier);
        auto *text = w()->currentContract()->findChild<editor::YamlEditor *>();
        const auto caret = quint32(w()->currentContract()->document()->text().indexOf("schema:"));
        text->goTo(caret);
        m_page = w().open(w().orders());
        QTest::keyClick(w().get(), Qt::Key_6, Qt::ControlModifier);
        auto *diagram = m_page->findChild<canvas::ContractDiagram *>();
        diagram->setAnimated(false);
        QTRY_VERIFY_WITH_TIMEOUT(diagram->isVisible(), longWait);
        diagram->setSelected(u"/schema/0"_s);
        diagram->setFocus();
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(diagram, Qt::Key_Down, Qt::AltModifier);
        const auto places = diagram->positions();
        QVERIFY(!places.isEmpty());
        w().open(w().customers());
        QStringList before;
        for (workbench::Page *page : w()->pageArea().pages())
            before.append(page->title());
        w().stop();

        w().start();
        QTRY_COMPARE_WITH_TIMEOUT(w()->workbench().documents().size(), 3, longWait);
        QTRY_VERIFY_WITH_TIMEOUT(w()->currentContract(), longWait);
        QStringList after;
        for (workbench::Page *page : w()->pageArea().pages())
            after.append(page->title());
        QCOMPARE(after, before);
        QCOMPARE(w()->currentContract()->document()->path(), w().customers());
        QCOMPARE(w()->currentContract()->views(), QList<int>{ContractPage::Yaml});
        QCOMPARE(w()->currentContract()->findChild<editor::YamlEditor *>()->caretOffset(), caret);
        QCOMPARE(w().open(feedback)->views(), QList<int>{ContractPage::Preview});
        m_page = w().open(w().orders());
        QCOMPARE(m_page->views(), (QList<int>{ContractPage::Diagram, ContractPage::Form}));
        QCOMPARE(m_page->findChild<canvas::ContractDiagram *>()->positions(), places);
    }
};

QTEST_MAIN(TestTwoSides)
#include "tst_twosides.moc"
