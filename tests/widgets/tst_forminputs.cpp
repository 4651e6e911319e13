// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/contractdocument.h"
#include "patience.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/common/theme.h"
#include "widgets/designer/blockform.h"
#include "widgets/designer/calendarpopup.h"
#include "widgets/designer/dateinput.h"
#include "widgets/designer/fieldeditor.h"
#include "widgets/designer/sections.h"
#include "widgets/designer/wordlist.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCalendarWidget>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTableView>
#include <QTest>
#include <QTimeEdit>
#include <QToolButton>
#include <QUndoStack>

using namespace meshwright;
using designer::BlockForm;
using designer::FieldEditor;
using designer::FieldInput;
using designer::MomentText;
using namespace Qt::StringLiterals;

namespace {

document::AnalysisPointer analyse(const QByteArray &text, const QString &name)
{
    return std::make_shared<const governance::Analysis>(governance::analyse(text, name, governance::Rules()));
}

const QByteArray given = R"(# kept as it is
apiVersion: v3.2.0
kind: DataContract
id: orders-1
version: 1.0.0
status: draft   # for now
domain: x
contractCreatedTs: '2026-03-01T09:00:00+01:00'
schema:
  - name: orders
    properties:
      - name: order_id
        logicalType: string
        enum:
          - value: a
      - name: placed
        logicalType: timestamp
        logicalTypeOptions:
          minimum: "2024-11-01"
      - name: opened
        logicalType: time
        logicalTypeOptions:
          minimum: "08:00:00"
team:
  name: desk
  members:
    - username: mei@example.com
      dateIn: 2024-01-31   # joined
)";

const authoring::Knowledge &known()
{
    static const authoring::Knowledge all = [] {
        authoring::Knowledge out;
        out.domains = {{u"sales"_s, u"4 times in this mesh"_s, {}, {}}, {u"finance"_s, u"2 times in this mesh"_s, {}, {}}};
        out.tags = {{u"orders"_s, {}, {}, {}}};
        out.teams = {{u"Order desk"_s, {}, {}, {}}};
        out.usernames = {{u"ada@example.com"_s, {}, {}, u"Ada"_s}, {u"mei@example.com"_s, {}, {}, u"Mei Tan"_s}};
        out.samples = {{u"orders"_s, {{u"order_id"_s, u"string"_s, {}, {}, {u"open"_s, u"paid"_s}, {}}, {u"total"_s, u"number"_s, u"0.5"_s, u"99"_s, {}, u"number"_s}}}};
        return out;
    }();
    return all;
}

} // namespace

/// The parts of a form that people choose with: dates in a calendar, words from the mesh and the sample.
class TestFormInputs : public QObject {
    Q_OBJECT

    std::unique_ptr<document::ContractDocument> m_document;
    std::unique_ptr<BlockForm> m_form;
    ui::Theme *m_theme = nullptr;

    FieldEditor *field(const QString &mapping, const QString &pointer)
    {
        m_form = std::make_unique<BlockForm>();
        m_form->setKnowledge([]() -> const authoring::Knowledge & { return known(); });
        m_form->resize(640, 1200);
        designer::FormSelection all;
        all.asked = {pointer};
        m_form->show(m_document.get(), text::Path::fromPointer(mapping), all);
        QWidget *form = m_form.get();
        form->show();
        form->activateWindow();
        if (!QTest::qWaitForWindowActive(form, longWait)) // a field is entered in an active window only
            return nullptr;
        return m_form->editor(pointer);
    }
    static designer::CalendarPopup *calendarOf(FieldEditor *editor) { return editor->findChild<designer::CalendarPopup *>(); }
    static QWidget *days(designer::CalendarPopup *popup) { return popup->calendar()->findChild<QTableView *>(); }
    static QAbstractItemView *suggestionsOf(FieldEditor *editor)
    {
        auto *suggester = editor->findChild<designer::Suggester *>();
        return suggester && suggester->popup() && suggester->popup()->isVisible() ? suggester->popup() : nullptr;
    }
    static QStringList labels(const QAbstractItemView *list)
    {
        QStringList out;
        for (int row = 0; list && row < list->model()->rowCount(); ++row)
            out.append(list->model()->index(row, 0).data().toString());
        return out;
    }

private Q_SLOTS:
    void initTestCase() { m_theme = new ui::Theme(qobject_cast<QApplication *>(qApp)); }

    void init()
    {
        m_document = std::make_unique<document::ContractDocument>(u"a.odcs.yaml"_s, given, analyse);
        m_document->settle();
    }

    void cleanup()
    {
        m_form.reset();
        m_document.reset();
    }

    void momentsKeepTheirForm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("after"); // the day after, at the same time
        QTest::addColumn<QString>("noon");  // at noon
        QTest::newRow("a date") << u"2024-02-28"_s << u"2024-02-29"_s << u"2024-02-28"_s;
        QTest::newRow("in UTC") << u"2026-12-31T09:00:00Z"_s << u"2027-01-01T09:00:00Z"_s << u"2026-12-31T12:00:00Z"_s;
        QTest::newRow("with an offset") << u"2026-03-01T09:00:00+05:30"_s << u"2026-03-02T09:00:00+05:30"_s << u"2026-03-01T12:00:00+05:30"_s;
        QTest::newRow("without a zone") << u"2026-03-01 09:00:00"_s << u"2026-03-02 09:00:00"_s << u"2026-03-01 12:00:00"_s;
        QTest::newRow("without seconds") << u"2026-03-01T09:00Z"_s << u"2026-03-02T09:00Z"_s << u"2026-03-01T12:00Z"_s;
        QTest::newRow("parts of a second") << u"2026-03-01T12:00:00.250Z"_s << u"2026-03-02T12:00:00.250Z"_s << u"2026-03-01T12:00:00.250Z"_s;
    }

    void momentsKeepTheirForm()
    {
        QFETCH(QString, text);
        auto moment = MomentText::read(text);
        QVERIFY(moment);
        QCOMPARE(moment->text(), text);
        moment->date = moment->date.addDays(1);
        QTEST(moment->text(), "after");
        moment = MomentText::read(text);
        if (moment->hasTime())
            moment->setClock(QTime(12, 0));
        QTEST(moment->text(), "noon");
    }

    void whatIsNoMomentIsLeftAlone()
    {
        for (const QString &text : {QString(), u"soon"_s, u"2026-02-30"_s, u"2026-13-01"_s, u"08:00:00"_s, u"2026-01-01T25:00:00Z"_s, u"1.2.2026"_s, u"2026-01-01Z"_s})
            QVERIFY2(!MomentText::read(text), qPrintable(text));
    }

    void aDayByKeys()
    {
        FieldEditor *editor = field(u"/team/members/0"_s, u"/team/members/0/dateIn"_s);
        QVERIFY(editor);
        QCOMPARE(editor->kind(), FieldInput::Kind::Date);
        editor->focusEditor();
        QTest::keyClick(editor->input()->control(), Qt::Key_Down, Qt::AltModifier);
        QPointer<designer::CalendarPopup> popup = calendarOf(editor);
        QVERIFY(popup && popup->isVisible());
        QVERIFY(!popup->clock());
        QCOMPARE(popup->calendar()->selectedDate(), QDate(2024, 1, 31));
        QVERIFY2(days(popup)->accessibleName().contains(u"2024"_s), qPrintable(days(popup)->accessibleName()));
        QTest::keyClick(days(popup), Qt::Key_PageDown); // the end of a shorter month
        QCOMPARE(popup->calendar()->selectedDate(), QDate(2024, 2, 29));
        QTest::keyClick(days(popup), Qt::Key_Left);
        QTest::keyClick(days(popup), Qt::Key_PageDown, Qt::ControlModifier);
        QTest::keyClick(days(popup), Qt::Key_Return);
        QByteArray after = given;
        after.replace("2024-01-31", "\"2025-02-28\""); // in quotes, so that no reader of YAML takes it for anything but text
        QVERIFY2(m_document->text() == after, m_document->text()); // and no other byte
        QCOMPARE(m_document->history()->count(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(!popup, longWait);
    }

    void escapeChangesNothing()
    {
        FieldEditor *editor = field(u"/team/members/0"_s, u"/team/members/0/dateIn"_s);
        editor->focusEditor();
        auto *button = editor->findChild<QToolButton *>();
        QVERIFY2(!button->accessibleName().isEmpty(), "the button of the calendar has no name");
        button->click();
        QPointer<designer::CalendarPopup> popup = calendarOf(editor);
        QVERIFY(popup);
        QTest::keyClick(days(popup), Qt::Key_Right);
        QTest::keyClick(days(popup), Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!popup, longWait);
        QCOMPARE(m_document->text(), given);
    }

    void aMomentKeepsItsZone()
    {
        FieldEditor *editor = field(QString(), u"/contractCreatedTs"_s);
        QCOMPARE(editor->kind(), FieldInput::Kind::Moment);
        editor->focusEditor();
        QTest::keyClick(editor->input()->control(), Qt::Key_Down, Qt::AltModifier);
        QPointer<designer::CalendarPopup> popup = calendarOf(editor);
        QVERIFY(popup && popup->clock());
        popup->clock()->setTime(QTime(17, 30));
        QTest::keyClick(days(popup), Qt::Key_Right);
        QTest::keyClick(days(popup), Qt::Key_Return);
        QByteArray after = given;
        after.replace("2026-03-01T09:00:00+01:00", "2026-03-02T17:30:00+01:00");
        QCOMPARE(m_document->text(), after);
    }

    void anEmptyFieldTakesTheFormOfItsKind()
    {
        FieldEditor *until = field(u"/team/members/0"_s, u"/team/members/0/dateOut"_s);
        until->focusEditor();
        QTest::keyClick(until->input()->control(), Qt::Key_Down, Qt::AltModifier);
        QVERIFY(calendarOf(until));
        calendarOf(until)->calendar()->setSelectedDate(QDate(2026, 5, 4));
        QTest::keyClick(days(calendarOf(until)), Qt::Key_Return);
        QVERIFY2(m_document->text().contains("dateOut: 2026-05-04\n") || m_document->text().contains("dateOut: \"2026-05-04\"\n"), m_document->text());
        m_document->settle();
        FieldEditor *latest = field(u"/schema/0/properties/1/logicalTypeOptions"_s, u"/schema/0/properties/1/logicalTypeOptions/maximum"_s);
        latest->focusEditor();
        QTest::keyClick(latest->input()->control(), Qt::Key_Down, Qt::AltModifier);
        QVERIFY(calendarOf(latest));
        calendarOf(latest)->calendar()->setSelectedDate(QDate(2026, 5, 4));
        QTest::keyClick(days(calendarOf(latest)), Qt::Key_Return);
        QVERIFY2(m_document->text().contains("2026-05-04T00:00:00Z"), m_document->text());
    }

    void limitsOfDatesHaveACalendar()
    {
        QCOMPARE(field(u"/schema/0/properties/1/logicalTypeOptions"_s, u"/schema/0/properties/1/logicalTypeOptions/minimum"_s)->kind(), FieldInput::Kind::Moment);
        QCOMPARE(field(u"/schema/0/properties/2/logicalTypeOptions"_s, u"/schema/0/properties/2/logicalTypeOptions/minimum"_s)->kind(), FieldInput::Kind::Line);
    }

    void wordsOfTheMeshByKeys()
    {
        FieldEditor *editor = field(QString(), u"/domain"_s);
        editor->focusEditor();
        QTest::keyClick(editor->input()->control(), Qt::Key_Down);
        QAbstractItemView *list = suggestionsOf(editor);
        QVERIFY(list);
        QCOMPARE(labels(list), QStringList({u"sales"_s, u"finance"_s}));
        QCOMPARE(list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString(), u"sales, 4 times in this mesh"_s);
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QByteArray after = given;
        after.replace("domain: x", "domain: finance");
        QTRY_COMPARE_WITH_TIMEOUT(m_document->text(), after, longWait);
        QCOMPARE(m_document->history()->count(), 1);
    }

    void aTagIsAddedAsItIsChosen()
    {
        FieldEditor *editor = field(QString(), u"/tags"_s);
        editor->focusEditor();
        QTest::keyClicks(editor->input()->control(), u"ord"_s);
        QAbstractItemView *list = suggestionsOf(editor);
        QCOMPARE(labels(list), QStringList(u"orders"_s));
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(m_document->text().contains("tags:\n  - orders\n") || m_document->text().contains("tags: [orders]"), longWait);
    }

    void whatIsSuggestedWhere_data()
    {
        QTest::addColumn<QString>("mapping");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QStringList>("wanted");
        QTest::newRow("team") << u"/team"_s << u"name"_s << QStringList(u"Order desk"_s);
        QTest::newRow("who followed, of this team and of the mesh") << u"/team/members/0"_s << u"replacedByUsername"_s << QStringList({u"ada@example.com"_s, u"mei@example.com"_s});
        QTest::newRow("the name of somebody known") << u"/team/members/0"_s << u"name"_s << QStringList(u"Mei Tan"_s);
        QTest::newRow("columns that have no property yet, and its own") << u"/schema/0/properties/1"_s << u"name"_s << QStringList(u"total"_s);
        QTest::newRow("values of the column") << u"/schema/0/properties/0/enum/0"_s << u"value"_s << QStringList({u"open"_s, u"paid"_s});
        QTest::newRow("the other properties") << u"/schema/0/properties/0"_s << u"encryptedName"_s << QStringList({u"placed"_s, u"opened"_s});
    }

    void whatIsSuggestedWhere()
    {
        QFETCH(QString, mapping);
        QFETCH(QString, key);
        FieldEditor *editor = field(mapping, mapping + u'/' + key);
        QVERIFY(editor);
        editor->focusEditor();
        QTest::keyClick(editor->input()->control(), Qt::Key_Space, Qt::ControlModifier);
        QTEST(labels(suggestionsOf(editor)), "wanted");
    }

    void anythingElseCanBeTyped()
    {
        FieldEditor *editor = field(QString(), u"/domain"_s);
        editor->focusEditor();
        auto *line = qobject_cast<QLineEdit *>(editor->input()->control());
        line->selectAll();
        QTest::keyClicks(line, u"sal"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(m_document->text().contains("domain: sal\n"), longWait);
    }

    void whatDoesNotFitIsElided()
    {
        const QString whole = u"One row per customer, subsidiary & validity period as of the last load"_s;
        ui::ElidedLabel label(whole);
        label.resize(120, 30);
        label.show();
        QVERIFY(label.toolTip().contains(u"validity"_s));
        QCOMPARE(label.text(), whole); // also for screen readers
        QVERIFY(label.minimumSizeHint().width() < 60);
        label.resize(label.sizeHint().width() + 10, 30);
        QCoreApplication::processEvents();
        QVERIFY(label.toolTip().isEmpty());
    }

    void chipsTakeTheRoomTheyNeed()
    {
        QByteArray text = given;
        text.replace("domain: x", "domain: x\ntags: [one-long-word, another-long-word, a-third-long-word, and-a-fourth-one]");
        m_document = std::make_unique<document::ContractDocument>(u"a.odcs.yaml"_s, text, analyse);
        m_document->settle();
        FieldEditor *editor = field(QString(), u"/tags"_s);
        m_form->resize(200, 1200);
        auto *list = editor->findChild<designer::WordList *>();
        QTRY_COMPARE_WITH_TIMEOUT(list->height(), list->heightForWidth(list->width()), longWait);
        QVERIFY(list->heightForWidth(list->width()) > list->heightForWidth(2000));
    }
};

QTEST_MAIN(TestFormInputs)
#include "tst_forminputs.moc"
