// SPDX-License-Identifier: GPL-3.0-or-later
#include "commitall.h"
#include "patience.h"
#include "widgets/editor/diffrows.h"
#include "widgets/editor/diffview.h"
#include "yamlwindow.h"

#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace meshwright;
using namespace Qt::StringLiterals;

namespace {

const QString orders = u"sales/purchase-history/orders.odcs.yaml"_s;
const QByteArray committed = "apiVersion: v3.2.0\nkind: DataContract\nid: a\nversion: 1.0.0\nstatus: draft\nname: Orders\ndomain: sales\ntenant: t\n";

} // namespace

/// The text beside its last commit and its file, and what is taken over from there.
class TestYamlDiff : public QObject {
    Q_OBJECT

    std::unique_ptr<testing::YamlWindow> m_window;
    testing::YamlWindow &w() { return *m_window; }
    editor::DiffView &diff() { return w().view().diff(); }
    QByteArray onDisk() { return *base::readFile(w().path(orders), 5 << 20); }
    bool isCompared() { return diff().comparison().difference() && diff().comparison().revision() == w().document().revision(); }
    int hunks() { return isCompared() ? int(diff().comparison().difference()->hunks().size()) : -1; }

private Q_SLOTS:
    void initTestCase() { new ui::Theme(qobject_cast<QApplication *>(qApp)); }
    void init()
    {
        m_window = std::make_unique<testing::YamlWindow>();
        QVERIFY(base::saveFile(w().path(orders), committed));
        commitAll(w().mesh());
        w().open(orders);
    }
    void cleanup()
    {
        m_window.reset();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    void comparesWithTheLastCommit()
    {
        w().caretAt("status: draft");
        w().type(u"ed"_s);
        w().press(Qt::Key_Escape);
        w().caretAt("tenant: t");
        w().press(Qt::Key_Return);
        w().type(u"# more"_s);
        w().page().compare(false);
        QTRY_VERIFY_WITH_TIMEOUT(diff().isVisible(), longWait);
        QTRY_COMPARE_WITH_TIMEOUT(hunks(), 2, longWait);
        QCOMPARE(diff().rows().rowCount(), 10); // eight lines, one of them twice, and a new one
        QTest::keyClick(diff().findChild<QListView *>(), Qt::Key_F7);
        QCOMPARE(diff().currentHunk(), 1);
        QTest::keyClick(diff().findChild<QListView *>(), Qt::Key_F7, Qt::ShiftModifier);
        QCOMPARE(diff().currentHunk(), 0);
        const int steps = w().steps();
        QTest::keyClick(diff().findChild<QListView *>(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(w().text(), committed + "# more\n");
        QCOMPARE(w().steps(), steps + 1);
        QCOMPARE(w().shown(), w().text());
        QTRY_COMPARE_WITH_TIMEOUT(hunks(), 1, longWait);
        QTest::keyClick(diff().findChild<QListView *>(), Qt::Key_Escape);
        QVERIFY(!diff().isVisible());
        w().document().history()->undo();
        QVERIFY(w().text().contains("drafted"));
    }

    void comparesWithTheFile()
    {
        w().caretAt("name: Orders");
        w().type(u"!"_s);
        w().page().compare(true);
        QTRY_COMPARE_WITH_TIMEOUT(hunks(), 1, longWait);
        const authoring::Hunk &hunk = diff().comparison().difference()->hunks().front();
        QCOMPARE(hunk.beforeLine, 5);
        QVERIFY(w().document().save());
        QTRY_COMPARE_WITH_TIMEOUT(hunks(), 0, longWait);
    }

    void marksChangedLines()
    {
        w().caretAt("status: draft");
        w().type(u"ed"_s);
        w().press(Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!w().editor().marks().changeText(4).isEmpty(), longWait);
        QVERIFY(w().editor().marks().changeText(3).isEmpty());
        w().document().history()->undo();
        QTRY_VERIFY_WITH_TIMEOUT(w().editor().marks().changeText(4).isEmpty(), longWait);
    }

    void saysWhyThereIsNothingToCompareWith()
    {
        QVERIFY(base::saveFile(w().path(u"sales/new.odcs.yaml"_s), committed));
        w().open(u"sales/new.odcs.yaml"_s);
        w().page().compare(false);
        const auto said = [&] {
            QStringList texts;
            for (QLabel *label : diff().findChildren<QLabel *>())
                texts.append(label->isVisible() ? label->text() : QString());
            return texts.join(u'|');
        };
        QTRY_VERIFY2_WITH_TIMEOUT(said().contains(u"git does not track this file"_s), qPrintable(said()), longWait);
    }

    void aConflictLosesNeitherWhenMineGoesOn()
    {
        const QByteArray theirs = QByteArray(committed).replace("tenant: t", "tenant: theirs");
        w().caretAt("name: Orders");
        w().type(u" mine"_s);
        const QByteArray mine = w().text();
        QVERIFY(base::saveFile(w().path(orders), theirs));
        w().page().showConflict();
        QVERIFY(diff().isConflict());
        QTRY_COMPARE_WITH_TIMEOUT(hunks(), 2, longWait);
        diff().keepMine();
        QCOMPARE(onDisk(), mine);
        QCOMPARE(w().text(), mine);
        QVERIFY(!w().document().isModified());
        QVERIFY(!w().view().isComparing());
        w().document().history()->undo();
        QCOMPARE(w().text(), theirs);
        w().document().history()->undo();
        QCOMPARE(w().text(), mine);
    }

    void aConflictLosesNeitherWhenTheirsGoesOn()
    {
        const QByteArray theirs = QByteArray(committed).replace("tenant: t", "tenant: theirs");
        w().caretAt("name: Orders");
        w().type(u" mine"_s);
        const QByteArray mine = w().text();
        QVERIFY(base::saveFile(w().path(orders), theirs));
        w().page().showConflict();
        diff().takeTheirs();
        QCOMPARE(w().text(), theirs);
        QCOMPARE(w().shown(), theirs);
        w().document().history()->undo();
        QCOMPARE(w().text(), mine);
    }

    // The keyboard stays here when the last difference goes: outside, the next Enter would press whatever is there.
    void takingTheLastKeepsTheKeyboard()
    {
        w().caretAt("name: Orders");
        w().type(u" mine"_s);
        w().page().compare(false);
        QTRY_COMPARE_WITH_TIMEOUT(hunks(), 1, longWait);
        QPushButton *take = nullptr;
        for (QPushButton *button : diff().findChildren<QPushButton *>()) {
            if (button->text() == u"Take this"_s)
                take = button;
        }
        QVERIFY(take);
        take->setFocus();
        QTest::keyClick(take, Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(hunks(), 0, longWait);
        QCOMPARE(w().text(), committed);
        QVERIFY(!take->isEnabled());
        QVERIFY(QApplication::focusWidget() && diff().isAncestorOf(QApplication::focusWidget()));
    }

    void aConflictCanBeJoined()
    {
        const QByteArray theirs = QByteArray(committed).replace("tenant: t", "tenant: theirs");
        w().caretAt("name: Orders");
        w().type(u" mine"_s);
        QVERIFY(base::saveFile(w().path(orders), theirs));
        w().page().showConflict();
        QTRY_COMPARE_WITH_TIMEOUT(hunks(), 2, longWait);
        diff().nextDifference();
        QCOMPARE(diff().currentHunk(), 1);
        diff().takeCurrent();
        const QByteArray joined = QByteArray(theirs).replace("name: Orders", "name: Orders mine");
        QCOMPARE(w().text(), joined);
        diff().keepMine();
        QCOMPARE(onDisk(), joined);
    }
};

QTEST_MAIN(TestYamlDiff)
#include "tst_yamldiff.moc"
