// SPDX-License-Identifier: GPL-3.0-or-later
#include "commitall.h"
#include "patience.h"
#include "registry/embedded/embeddedregistry.h"
#include "registry/plan.h"
#include "widgets/common/segmented.h"
#include "widgets/editor/diffrows.h"
#include "widgets/editor/diffview.h"
#include "widgets/editor/meaningrows.h"
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
        w().page().compare(editor::Against::LastCommit);
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
        w().page().compare(editor::Against::File);
        QTRY_COMPARE_WITH_TIMEOUT(hunks(), 1, longWait);
        const authoring::Hunk &hunk = diff().comparison().difference()->hunks().front();
        QCOMPARE(hunk.beforeLine, 5);
        QVERIFY(w().document().save());
        QTRY_COMPARE_WITH_TIMEOUT(hunks(), 0, longWait);
    }

    void tellsWhatReadersNotice()
    {
        const QByteArray rest = "schema:\n  - name: orders\n    properties:\n      - name: id\n        logicalType: integer\n      - name: mail\n        logicalType: string\n";
        w().open(orders, committed + rest);
        w().caretAt("logicalType: integer");
        for (int i = 0; i < 7; ++i)
            w().press(Qt::Key_Backspace);
        w().type(u"string"_s);
        w().press(Qt::Key_Escape);
        w().caretAt("name: Orders");
        w().type(u" of all"_s);
        w().page().compare(editor::Against::File);
        auto *layouts = diff().findChildren<ui::Segmented *>().at(1);
        layouts->setChosen({2});
        Q_EMIT layouts->changed();
        QTRY_VERIFY_WITH_TIMEOUT(isCompared() && diff().meaningRows().rowCount() == 2, longWait);
        QCOMPARE(diff().meaningRows().change(0).rule, u"diff/type-changed"_s);
        QCOMPARE(diff().meaningRows().change(1).impact, contract::ChangeImpact::None);
        const auto said = [&](const QString &text) {
            const auto labels = diff().findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
        };
        QVERIFY(said(u"break"_s));
        QVERIFY(said(u"1.0.0 is too low"_s));
        const int steps = w().steps();
        const QByteArray before = w().text();
        diff().setAdvisedVersion();
        QCOMPARE(w().text(), QByteArray(before).replace("version: 1.0.0", "version: 2.0.0"));
        QCOMPARE(w().steps(), steps + 1);
        QTRY_VERIFY_WITH_TIMEOUT(isCompared() && !said(u"too low"_s), longWait);
        // Enter leads to the place.
        auto *list = diff().findChildren<QListView *>().at(1);
        QVERIFY(list->isVisible());
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!w().view().isComparing(), longWait);
    }

    void saysThatBrokenTextHasNoMeaning()
    {
        w().caretAt("status: draft");
        w().press(Qt::Key_Return);
        w().type(u"{ ["_s);
        w().press(Qt::Key_Escape);
        w().page().compare(editor::Against::LastCommit);
        QTRY_VERIFY_WITH_TIMEOUT(isCompared(), longWait);
        QVERIFY(diff().comparison().meaning());
        QVERIFY(!diff().comparison().meaning()->diff);
        QVERIFY(!diff().comparison().meaning()->why.isEmpty());
    }

    void comparesWithWhatWasPublished()
    {
        w().page().compare(editor::Against::Published);
        QTRY_VERIFY_WITH_TIMEOUT(diff().comparison().why().contains(u"Nothing was published"_s), longWait);
        registry::Submission submission;
        submission.path = orders;
        submission.bytes = QByteArray(committed).replace("tenant: t", "tenant: published");
        submission.analysis = std::make_shared<governance::Analysis>(governance::analyse(submission.bytes, orders, governance::Rules()));
        auto registry = registry::EmbeddedRegistry::open();
        QVERIFY(registry);
        const auto plan = registry::makePlan(**registry, {submission});
        QVERIFY(plan);
        QVERIFY((*registry)->publish(*plan));
        diff().comparison().refresh();
        QTRY_COMPARE_WITH_TIMEOUT(hunks(), 1, longWait);
        QCOMPARE(diff().comparison().difference()->before(), submission.bytes);
        diff().takeCurrent();
        QCOMPARE(w().text(), submission.bytes);
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
        w().page().compare(editor::Against::LastCommit);
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
        w().page().compare(editor::Against::LastCommit);
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
