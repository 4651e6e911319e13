// SPDX-License-Identifier: GPL-3.0-or-later
#include "patience.h"
#include "widgets/editor/findbar.h"
#include "widgets/editor/guide.h"
#include "widgets/editor/infocard.h"
#include "widgets/editor/outlinepanel.h"
#include "yamlwindow.h"

#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeView>

using namespace meshwright;
using namespace Qt::StringLiterals;

namespace {

const QString orders = u"sales/purchase-history/orders.odcs.yaml"_s;
const QByteArray small = "apiVersion: v3.2.0\nkind: DataContract\nid: a\nversion: 1.0.0\nstatus: draft\n"
                         "schema:\n  - name: orders\n    properties:\n      - name: order_id\n        logicalType: string\n        description: The number.\n"
                         "      - name: buyer\n        logicalType: strng\n        relationships:\n          - to: orders.order_id\n";

QMenu *openMenu()
{
    const bool opened = QTest::qWaitFor([] { return qobject_cast<QMenu *>(QApplication::activePopupWidget()) != nullptr; }, longWait);
    return !opened ? nullptr : qobject_cast<QMenu *>(QApplication::activePopupWidget());
}

} // namespace

/// The YAML view used by keys and mouse: whoever loves text loses nothing.
class TestYamlAssist : public QObject {
    Q_OBJECT

    std::unique_ptr<testing::YamlWindow> m_window;
    testing::YamlWindow &w() { return *m_window; }
    void same() { QCOMPARE(w().shown(), w().text()); }
    QPoint at(const QByteArray &bytes) { return w().editor().rectOf(quint32(w().text().indexOf(bytes)) + 2).center() + QPoint(2, 0); }

private Q_SLOTS:
    void initTestCase() { new ui::Theme(qobject_cast<QApplication *>(qApp)); }
    void init()
    {
        m_window = std::make_unique<testing::YamlWindow>();
        w().open(orders, small);
    }
    void cleanup()
    {
        m_window.reset();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    void proposesWhileSomebodyTypes()
    {
        w().caretAt("status: draft");
        w().press(Qt::Key_Return);
        w().type(u"ten"_s);
        QTRY_COMPARE_WITH_TIMEOUT(w().proposals().value(0), u"tenant"_s, longWait);
        QVERIFY(w().editor().hasFocus());
        QVERIFY(!w().proposals().contains(u"status"_s));
        const int steps = w().steps();
        w().press(Qt::Key_Return);
        QVERIFY2(w().text().contains("status: draft\ntenant: \nschema:"), w().text());
        QCOMPARE(w().steps(), steps + 1);
        same();
        w().press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(w().text().contains("status: draft\nten\nschema:"));
        w().press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(w().text(), small);
        same();
    }

    void proposesWhenAsked()
    {
        w().caretAt("logicalType: strng", false);
        w().press(Qt::Key_End);
        w().press(Qt::Key_Return);
        w().press(Qt::Key_Space, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(w().proposals().contains(u"physicalType"_s), longWait);
        w().type(u"uniq"_s);
        QTRY_COMPARE_WITH_TIMEOUT(w().proposals(), (QStringList{u"unique"_s}), longWait);
        w().press(Qt::Key_Tab);
        QTRY_VERIFY_WITH_TIMEOUT(w().proposals().contains(u"true"_s), longWait); // the value is wanted next
        w().type(u"tr"_s);
        QTRY_COMPARE_WITH_TIMEOUT(w().proposals(), (QStringList{u"true"_s}), longWait);
        w().press(Qt::Key_Return);
        QVERIFY(w().text().contains("logicalType: strng\n        unique: true\n        relationships:"));
        same();
    }

    void escapeClosesAndTypingGoesOn()
    {
        w().caretAt("status: draft");
        w().press(Qt::Key_Return);
        w().type(u"ten"_s);
        QTRY_VERIFY_WITH_TIMEOUT(w().popup().isVisible(), longWait);
        w().press(Qt::Key_Escape);
        QVERIFY(!w().popup().isVisible());
        w().press(Qt::Key_Return);
        QVERIFY(w().text().contains("status: draft\nten\n\nschema:"));
    }

    // Whoever types the whole of a value, or free words, gets no proposal for Enter.
    void plainTypingIsNotTakenOver()
    {
        w().caretAt("status: draft");
        w().press(Qt::Key_Return);
        w().type(u"description:"_s);
        w().press(Qt::Key_Return);
        w().type(u"purpose: no ideas here"_s); // Enter has put it where it belongs
        QTest::qWait(60);
        w().press(Qt::Key_Return);
        w().press(Qt::Key_Backspace);
        w().type(u"name: ord"_s);
        QTest::qWait(60);
        w().press(Qt::Key_Return);
        w().type(u"# done"_s);
        QVERIFY2(w().text().contains("description:\n  purpose: no ideas here\n"), w().text());
        QVERIFY2(w().text().contains("name: ord\n"), w().text());
        same();
    }

    void enterPutsTheNextLineWhereItBelongs()
    {
        w().caretAt("status: draft");
        const int before = w().steps();
        for (const char *line : {"description:", "usage: |", "Hint: as it is", "more", ""}) {
            w().press(Qt::Key_Return);
            w().press(Qt::Key_Escape);
            w().type(QString::fromLatin1(line));
            w().press(Qt::Key_Escape);
        }
        QVERIFY2(w().text().contains("status: draft\ndescription:\n  usage: |\n    Hint: as it is\n    more\n    "), w().text());
        w().press(Qt::Key_Z, Qt::ControlModifier);
        while (w().steps() > before)
            w().press(Qt::Key_Z, Qt::ControlModifier);
        same();
        QVERIFY(w().text().contains("status: draft\n"));
    }

    void theFirstPlaceIsShownWhileOneTypesWhatToFind()
    {
        w().caretAt("id: a", true);
        w().view().find(false);
        auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(line);
        QTest::keyClicks(line, u"draft"_s);
        QTRY_COMPARE_WITH_TIMEOUT(w().editor().selectedText(), u"draft"_s, longWait);
        QVERIFY(line->hasFocus());
        QTest::keyClick(line, Qt::Key_Backspace);
        QTest::keyClicks(line, u"x"_s); // nowhere
        QTest::keyClick(line, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(line, u"apiVersion"_s); // above: from the start again
        QTRY_COMPARE_WITH_TIMEOUT(w().editor().selectedText(), u"apiVersion"_s, longWait);
    }

    void proposesInBrokenText()
    {
        w().caretAt("id: a", true);
        w().type(u"\"[{"_s);
        w().caretAt("logicalType: strng", true);
        for (int i = 0; i < 5; ++i)
            w().press(Qt::Key_Backspace);
        w().type(u"time"_s);
        QTRY_VERIFY_WITH_TIMEOUT(w().proposals().contains(u"timestamp"_s), longWait);
        w().press(Qt::Key_Down);
        w().press(Qt::Key_Up);
        w().press(Qt::Key_Return);
        QVERIFY(w().text().contains("logicalType: time"));
        same();
    }

    void proposesFromMeshAndSample()
    {
        w().caretAt("status: draft");
        w().press(Qt::Key_Return);
        w().type(u"domain: "_s);
        w().press(Qt::Key_Space, Qt::ControlModifier);
        QTRY_VERIFY2_WITH_TIMEOUT(w().proposals().contains(u"Sales"_s) || w().proposals().contains(u"sales"_s), qPrintable(w().proposals().join(u',')), longWait);
        w().press(Qt::Key_Escape);
        w().caretAt("name: buyer");
        for (int i = 0; i < 5; ++i)
            w().press(Qt::Key_Backspace);
        // The sample is read in the background.
        QTRY_VERIFY_WITH_TIMEOUT([&] {
            w().press(Qt::Key_Escape);
            w().press(Qt::Key_Space, Qt::ControlModifier);
            return w().proposals().size() > 3;
        }(), longWait);
        w().press(Qt::Key_Escape);
        w().caretAt("to: orders.order_id");
        w().press(Qt::Key_Space, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(w().proposals().contains(u"orders.order_id"_s), longWait);
    }

    void mouseTakesAProposal()
    {
        w().caretAt("status: draft");
        w().press(Qt::Key_Return);
        w().type(u"ten"_s);
        QTRY_VERIFY_WITH_TIMEOUT(w().popup().isVisible(), longWait);
        QListView *list = w().popup().list();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(0, 0)).center());
        QVERIFY(w().text().contains("\ntenant: \n"));
        QVERIFY(w().editor().hasFocus());
    }

    void explainsUnderTheMouse()
    {
        QTest::mouseMove(w().editor().viewport(), at("logicalType: string"));
        QTRY_VERIFY_WITH_TIMEOUT(w().view().guide().card().isVisible(), longWait);
        QVERIFY(w().view().guide().card().spoken().contains(u"Allowed: string, date"_s));
        w().press(Qt::Key_Escape); // the card lies over the line that is asked about next
        QVERIFY(!w().view().guide().card().isVisible());
        QTest::mouseMove(w().editor().viewport(), at("strng"));
        QTRY_VERIFY2_WITH_TIMEOUT(w().view().guide().card().spoken().contains(u"strng"_s), qPrintable(w().view().guide().card().spoken()), longWait);
        w().type(u"x"_s);
        QVERIFY(!w().view().guide().card().isVisible());
    }

    void explainsAtTheCaret()
    {
        w().caretAt("- to: orders.or");
        w().press(Qt::Key_F1);
        QVERIFY(w().view().guide().card().isVisible());
        QVERIFY(w().view().guide().card().spoken().contains(u"The number."_s));
        w().press(Qt::Key_Escape);
        QVERIFY(!w().view().guide().card().isVisible());
    }

    void mendsFromTheKeyboard()
    {
        w().caretAt("logicalType: strn");
        w().press(Qt::Key_Return, Qt::AltModifier);
        QMenu *menu = openMenu();
        QVERIFY(menu);
        const int steps = w().steps();
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_VERIFY2_WITH_TIMEOUT(!w().text().contains("strng"), w().text(), longWait);
        QCOMPARE(w().steps(), steps + 1);
        same();
        w().press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(w().text(), small);
    }

    /// What a rule of governance found: its fix, its page, and a waiver, in the quick fixes and in the menu.
    void waivesAndMendsGovernance()
    {
        w().caretAt("strng", false); // mended, so that the standard is silent
        for (int i = 0; i < 5; ++i)
            w().press(Qt::Key_Delete);
        w().type(u"string"_s);
        w().press(Qt::Key_Escape);
        w().caretAt("name: buyer", false);
        w().press(Qt::Key_End);
        for (int i = 0; i < 5; ++i)
            w().press(Qt::Key_Backspace);
        w().type(u"email"_s);
        w().press(Qt::Key_Escape);
        QVERIFY(w().text().contains("name: email\n"));
        const auto findings = [this] {
            w().document().settle();
            return w().document().snapshot()->analysis->findings;
        };
        const auto isAbout = [](const text::Finding &finding) { return finding.rule == "personal-data-classified"_L1; };
        QTRY_VERIFY_WITH_TIMEOUT(([&] { const auto all = findings(); return std::any_of(all.begin(), all.end(), isAbout); }()), longWait);
        const auto textsOf = [](const QMenu *menu) {
            QStringList texts;
            for (const QAction *action : menu->actions())
                texts.append(action->text());
            return texts;
        };
        const auto trigger = [](QMenu *menu, const QString &text) {
            for (QAction *action : menu->actions()) {
                if (action->text() == text)
                    return action->trigger(), true;
            }
            return false;
        };
        QSignalSpy waived(&w().page(), &designer::ContractPage::waiveRequested), rulePage(&w().page(), &designer::ContractPage::rulePageRequested),
            reason(&w().page(), &designer::ContractPage::reasonRequested);
        w().press(Qt::Key_Return, Qt::AltModifier);
        QMenu *menu = openMenu();
        QVERIFY(menu);
        QVERIFY2(textsOf(menu).contains(u"Add “classification: confidential”"_s), qPrintable(textsOf(menu).join(u'|')));
        QVERIFY(trigger(menu, u"Waive…"_s));
        QVERIFY(trigger(menu, u"The rule’s page"_s));
        QVERIFY(trigger(menu, u"What the rule asks for, and why"_s));
        menu->close();
        QCOMPARE(waived.size(), 1);
        QCOMPARE(waived.front().at(0).toString(), w().path(orders));
        QCOMPARE(waived.front().at(1).value<text::Finding>().path, u"/schema/0/properties/1"_s);
        QCOMPARE(rulePage.front().at(0).toString(), u"personal-data-classified"_s);
        QCOMPARE(reason.front().at(1).toString(), u"personal-data-classified"_s);

        QMenu context;
        w().view().guide().fillMenu(&context, w().editor().caretOffset());
        QMenu *about = nullptr;
        for (QAction *action : context.actions())
            about = action->menu() ? action->menu() : about;
        QVERIFY(about);
        QVERIFY(trigger(about, u"Waive…"_s));
        QCOMPARE(waived.size(), 2);

        w().press(Qt::Key_Return, Qt::AltModifier);
        menu = openMenu();
        QVERIFY(menu);
        QVERIFY(trigger(menu, u"Add “classification: confidential”"_s));
        QTRY_VERIFY2_WITH_TIMEOUT(w().text().contains("        classification: confidential\n"), w().text(), longWait);
        const auto left = findings();
        QVERIFY(std::none_of(left.begin(), left.end(), isAbout));
        same();
    }

    void mendsFromTheMargin()
    {
        QTRY_VERIFY_WITH_TIMEOUT(w().editor().marks().hasFix(w().editor().lineOf(quint32(small.indexOf("strng")))), longWait);
        const int y = at("strng").y();
        const int x = int(w().editor().SendScintilla(QsciScintillaBase::SCI_GETMARGINWIDTHN, 0UL)) + 8;
        QTest::mouseClick(w().editor().viewport(), Qt::LeftButton, {}, {x, y});
        QMenu *menu = openMenu();
        QVERIFY(menu);
        QVERIFY(menu->actions().size() >= 2);
        menu->close();
    }

    void goesToTheDefinition()
    {
        w().caretAt("- to: orders.or");
        w().press(Qt::Key_F12);
        QCOMPARE(w().editor().caretOffset(), quint32(small.indexOf("order_id")));
        QCOMPARE(w().page().selectedPointer(), u"/schema/0/properties/0/name"_s);
        QTest::mouseClick(w().editor().viewport(), Qt::LeftButton, Qt::ControlModifier, at("orders.order_id"));
        QCOMPARE(w().editor().caretOffset(), quint32(small.indexOf("order_id")));
        w().caretAt("status: dr");
        w().press(Qt::Key_F12);
        QVERIFY(!w().notices.isEmpty());
    }

    void listsUsages()
    {
        w().caretAt("name: order_id");
        w().press(Qt::Key_F12, Qt::ShiftModifier);
        QMenu *menu = openMenu();
        QVERIFY(menu);
        QStringList texts;
        for (QAction *action : menu->actions())
            texts.append(action->text());
        QVERIFY2(texts.last().contains(u"to: orders.order_id"_s), qPrintable(texts.join(u'|')));
        menu->close();
    }

    void foldsAndStaysFolded()
    {
        const auto line = [&](const char *bytes) { return w().editor().lineOf(quint32(w().text().indexOf(bytes))); };
        QTRY_VERIFY_WITH_TIMEOUT(w().editor().SendScintilla(QsciScintillaBase::SCI_GETFOLDLEVEL, ulong(line("- name: order_id"))) & QsciScintillaBase::SC_FOLDLEVELHEADERFLAG, longWait);
        w().editor().SendScintilla(QsciScintillaBase::SCI_FOLDLINE, ulong(line("- name: order_id")), long(QsciScintillaBase::SC_FOLDACTION_CONTRACT));
        QVERIFY(!w().editor().SendScintilla(QsciScintillaBase::SCI_GETLINEVISIBLE, ulong(line("The number"))));
        w().caretAt("status: draft");
        w().press(Qt::Key_Return);
        w().type(u"na: [x"_s); // broken now
        w().press(Qt::Key_Escape);
        QTest::qWait(400);
        QVERIFY(!w().editor().SendScintilla(QsciScintillaBase::SCI_GETLINEVISIBLE, ulong(line("The number"))));
        w().type(u"]"_s);
        QTest::qWait(400);
        QVERIFY(!w().editor().SendScintilla(QsciScintillaBase::SCI_GETLINEVISIBLE, ulong(line("The number"))));
        w().editor().goTo(quint32(w().text().indexOf("The number")));
        QVERIFY(w().editor().SendScintilla(QsciScintillaBase::SCI_GETLINEVISIBLE, ulong(line("The number"))));
    }

    void foldsByKeys()
    {
        const auto line = [&](const char *bytes) { return w().editor().lineOf(quint32(w().text().indexOf(bytes))); };
        const auto isShown = [&](const char *bytes) { return w().editor().SendScintilla(QsciScintillaBase::SCI_GETLINEVISIBLE, ulong(line(bytes))) != 0; };
        const auto caretLine = [&] { return w().editor().lineOf(w().editor().caretOffset()); };
        QTRY_VERIFY_WITH_TIMEOUT(w().editor().SendScintilla(QsciScintillaBase::SCI_GETFOLDLEVEL, ulong(line("- name: order_id"))) & QsciScintillaBase::SC_FOLDLEVELHEADERFLAG, longWait);
        w().caretAt("The number");
        w().press(Qt::Key_F9); // the part around the caret
        QVERIFY(!isShown("The number"));
        const int head = caretLine();
        QVERIFY(head < line("The number") && w().editor().SendScintilla(QsciScintillaBase::SCI_GETLINEVISIBLE, ulong(head)));
        w().press(Qt::Key_F9);
        QVERIFY(isShown("The number"));
        w().press(Qt::Key_BraceLeft, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!isShown("The number"));
        w().press(Qt::Key_BraceLeft, Qt::ControlModifier | Qt::ShiftModifier); // the part around it
        QVERIFY(caretLine() < head && !w().editor().SendScintilla(QsciScintillaBase::SCI_GETLINEVISIBLE, ulong(head)));
        w().press(Qt::Key_F9, Qt::ShiftModifier); // something is folded: all of it opens
        QVERIFY(isShown("The number"));
        w().caretAt("The number");
        w().press(Qt::Key_F9, Qt::ShiftModifier);
        QVERIFY(!isShown("The number"));
        QVERIFY(w().editor().SendScintilla(QsciScintillaBase::SCI_GETLINEVISIBLE, ulong(caretLine())));
    }

    void outlineFollowsAndLeads()
    {
        w().page().toggleOutline();
        editor::OutlinePanel &outline = w().view().outline();
        QTRY_VERIFY_WITH_TIMEOUT(outline.isVisible(), longWait);
        w().caretAt("The number");
        w().press(Qt::Key_Right);
        QTRY_COMPARE_WITH_TIMEOUT(outline.view()->currentIndex().data().toString(), u"order_id"_s, longWait);
        QTest::keyClicks(outline.filter(), u"buy"_s);
        QTest::keyClick(outline.filter(), Qt::Key_Down);
        QTest::keyClick(outline.view(), Qt::Key_End);
        QTest::keyClick(outline.view(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(w().editor().caretOffset(), quint32(small.indexOf("name: buyer")), longWait);
        QVERIFY(w().editor().hasFocus());
    }

    void findsAndReplaces()
    {
        w().caretAt("apiVersion", false);
        w().page().replace();
        editor::FindBar &bar = w().view().findBar();
        QVERIFY(bar.isVisible());
        const auto fields = bar.findChildren<QLineEdit *>();
        QTest::keyClicks(fields[0], u"ORDER"_s);
        QTRY_COMPARE_WITH_TIMEOUT(bar.matches().spans.size(), size_t(4), longWait);
        QTest::keyClick(fields[0], Qt::Key_Return);
        QCOMPARE(w().editor().selectedText(), u"order"_s);
        QTest::keyClicks(fields[1], u"sale"_s);
        const int steps = w().steps();
        QTest::keyClick(fields[1], Qt::Key_Return, Qt::ControlModifier);
        QByteArray wanted = small;
        wanted.replace("order", "sale");
        QCOMPARE(w().text(), wanted);
        QCOMPARE(w().steps(), steps + 1);
        same();
        w().document().history()->undo();
        QCOMPARE(w().text(), small);
        same();
        bar.findChildren<QToolButton *>().value(2)->setChecked(true); // regular expression
        fields[0]->clear();
        QTest::keyClicks(fields[0], u"("_s);
        QTRY_COMPARE_WITH_TIMEOUT(bar.matches().spans.size(), size_t(0), longWait);
        QTRY_VERIFY_WITH_TIMEOUT(fields[0]->property("invalid").toBool(), longWait);
        QTest::keyClick(fields[0], Qt::Key_Escape);
        QVERIFY(!bar.isVisible());
        QVERIFY(w().editor().hasFocus());
    }

    void typesAtSeveralCarets()
    {
        w().caretAt("- name: orders", true);
        const qsizetype at = w().text().indexOf("orders");
        w().editor().select({quint32(at), quint32(at + 6)});
        w().press(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(int(w().editor().SendScintilla(QsciScintillaBase::SCI_GETSELECTIONS)), 2);
        const int steps = w().steps();
        w().type(u"sales"_s);
        QByteArray wanted = small;
        wanted.replace("orders", "sales");
        QCOMPARE(w().text(), wanted);
        same();
        QCOMPARE(w().steps(), steps + 1); // one run of typing at both
        w().press(Qt::Key_Backspace);
        w().press(Qt::Key_Escape);
        wanted.replace("sales", "sale");
        QCOMPARE(w().text(), wanted);
        same();
        while (w().document().history()->canUndo())
            w().press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(w().text(), small);
        same();
        while (w().document().history()->canRedo())
            w().press(Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(w().text(), wanted);
        same();
    }

    void addsCaretsWithTheMouse()
    {
        w().caretAt("id: a");
        const auto place = [&](const char *bytes) { return w().editor().rectOf(quint32(small.indexOf(bytes))).center(); };
        QTest::mouseClick(w().editor().viewport(), Qt::LeftButton, {}, place("version: 1.0"));
        QTest::mouseClick(w().editor().viewport(), Qt::LeftButton, Qt::AltModifier, place("status: draft"));
        QCOMPARE(int(w().editor().SendScintilla(QsciScintillaBase::SCI_GETSELECTIONS)), 2);
        const int steps = w().steps();
        w().type(u"#"_s);
        QVERIFY2(w().text().contains("\n#version: 1.0.0\n#status: draft"), w().text());
        QCOMPARE(w().steps(), steps + 1);
        same();
        w().press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(w().text(), small);
    }

    void selectsColumns()
    {
        const auto place = [&](const char *bytes) { return w().editor().rectOf(quint32(small.indexOf(bytes))).center(); };
        QWidget *viewport = w().editor().viewport();
        QTest::mousePress(viewport, Qt::LeftButton, Qt::AltModifier, place("id: a"));
        for (const QPoint to : {place("version: 1.0"), place("status: draft")}) {
            QMouseEvent move(QEvent::MouseMove, to, viewport->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, Qt::AltModifier);
            QApplication::sendEvent(viewport, &move);
        }
        QTest::mouseRelease(viewport, Qt::LeftButton, Qt::AltModifier, place("status: draft"));
        QCOMPARE(int(w().editor().SendScintilla(QsciScintillaBase::SCI_GETSELECTIONS)), 3);
        const int steps = w().steps();
        w().type(u"# "_s);
        QVERIFY2(w().text().contains("\n# id: a\n# version: 1.0.0\n# status: draft\n"), w().text());
        QCOMPARE(w().steps(), steps + 1);
        same();
        w().press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(w().text(), small);
    }

    void pastesAtSeveralCaretsAsOneStep()
    {
        QGuiApplication::clipboard()->setText(u"x\ny"_s);
        const auto place = [&](const char *bytes) { return w().editor().rectOf(quint32(small.indexOf(bytes))).center(); };
        QTest::mouseClick(w().editor().viewport(), Qt::LeftButton, {}, place("version: 1.0"));
        QTest::mouseClick(w().editor().viewport(), Qt::LeftButton, Qt::AltModifier, place("status: draft"));
        const int steps = w().steps();
        w().press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(w().steps(), steps + 1);
        same();
        w().press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(w().text(), small);
        same();
    }

    void saysWhereItDoesNotHelp()
    {
        QByteArray large = small + "customProperties:\n";
        while (large.size() <= 2 * 1024 * 1024)
            large += "  - property: p" + QByteArray::number(large.size()) + "\n    value: " + QByteArray(20'000, 'x') + "\n";
        m_window = std::make_unique<testing::YamlWindow>();
        w().open(orders, large);
        w().caretAt("status: draft\n");
        w().press(Qt::Key_Space, Qt::ControlModifier);
        QVERIFY(!w().popup().isVisible());
        QVERIFY2(w().notices.value(0).contains(u"too large"_s), qPrintable(w().notices.join(u'|')));
        w().type(u"tenant: x"_s);
        QVERIFY(w().text().contains("status: draft\ntenant: xschema"));
    }
};

QTEST_MAIN(TestYamlAssist)
#include "tst_yamlassist.moc"
