// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/sentences.h"
#include "patience.h"
#include "widgets/designer/blockform.h"
#include "widgets/designer/checklist.h"
#include "widgets/designer/fieldeditor.h"
#include "widgets/designer/fieldpicker.h"
#include "widgets/designer/propertyinspector.h"
#include "widgets/designer/sentencebutton.h"
#include "widgets/sample/histogram.h"
#include "yamlwindow.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace meshwright;
using designer::FieldEditor;
using designer::FormRow;
using namespace Qt::StringLiterals;

namespace {

const QByteArray contractText = R"(apiVersion: v3.2.0   # kept
kind: DataContract
id: orders
version: 1.0.0
status: active
schema:
  - name: orders
    properties:
      - name: email   # asked for
        businessName: Receipt address
        logicalType: string
        physicalName: mail
        required: true
        logicalTypeOptions:
          maxLength: 80
          pattern: '^%1.+@$'
        quality:
          - metric: nullValues
            mustBeLessThan: 1
            unit: percent
      - name: total
        logicalType: number
    quality:
      - metric: rowCount
        mustBeGreaterThan: 10
servers:
  - server: events
    type: kafka
    host: broker:9092
)";

} // namespace

/// The right side of the designer: what most people want of a property comes first.
class TestInspector : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<testing::YamlWindow> m_window;
    designer::PropertyInspector *m_inspector = nullptr;

    void open(const QByteArray &text, const QString &name = u"inspected.odcs.yaml"_s)
    {
        m_window = std::make_unique<testing::YamlWindow>();
        m_window->open(name, text);
        m_inspector = qobject_cast<designer::PropertyInspector *>(m_window->page().inspector());
        QVERIFY(m_inspector);
        m_window->window().layout()->addWidget(m_inspector);
        m_inspector->show();
    }
    designer::CheckList &checks() { return m_inspector->checks(); }
    QStringList sentences()
    {
        QStringList out;
        for (int i = 0; i < checks().count(); ++i)
            out.append(checks().sentence(i)->accessibleName());
        return out;
    }
    static QStringList fieldsOf(const designer::BlockForm &form)
    {
        QStringList out;
        for (const FormRow &row : form.rows()) {
            if (row.kind == FormRow::Kind::Field)
                out.append(row.path.pointer().section(QLatin1Char('/'), -1));
        }
        return out;
    }
    void enter(FieldEditor *editor, const QString &text)
    {
        QVERIFY(editor);
        auto *line = qobject_cast<QLineEdit *>(editor->input()->control());
        QVERIFY(line);
        line->setFocus(Qt::TabFocusReason);
        line->selectAll();
        QTest::keyClicks(line, text);
        editor->commit();
        m_window->document().settle();
    }
    void choose(const QString &title)
    {
        designer::FieldPicker *picker = checks().openPicker();
        auto *line = picker->findChild<QLineEdit *>();
        QTest::keyClicks(line, title);
        QTest::keyClick(line, Qt::Key_Return);
        m_window->document().settle();
    }

private Q_SLOTS:
    void initTestCase() { new ui::Theme(qobject_cast<QApplication *>(qApp)); }
    void cleanup() { m_window.reset(); }

    void sentencesSayWhereTheirValueIs()
    {
        const contract::Contract contract = contract::readContract(text::readYaml(text::SourceText(contractText)));
        const auto found = contract::checksOf(contract.schema.front().properties.front());
        QStringList told;
        for (const contract::Check &check : found)
            told.append(check.sentence + u'|' + check.sentence.mid(check.valueAt, check.valueLength) + u'|' + check.at.pointer().mid(22));
        QCOMPARE(told, QStringList({u"always has a value||/required"_s, u"at most 80 characters|80|/logicalTypeOptions/maxLength"_s, u"matches ^%1.+@$|^%1.+@$|/logicalTypeOptions/pattern"_s,
                                    u"rows without a value: fewer than 1\u202F%|1\u202F%|/quality/0"_s}));
        QCOMPARE(contract::checksOf(contract.schema.front()).size(), size_t(1));
    }

    void whatMostPeopleWantComesFirst()
    {
        open(contractText);
        m_inspector->setSelected(u"/schema/0/properties/0"_s);
        QCOMPARE(fieldsOf(m_inspector->meaning()), QStringList({u"businessName"_s, u"description"_s, u"classification"_s}));
        QVERIFY(!m_inspector->others().isVisible());
        QTest::mouseClick(&m_inspector->othersButton(), Qt::LeftButton);
        QVERIFY(m_inspector->others().isVisible());
        const QStringList others = fieldsOf(m_inspector->others());
        QCOMPARE(others.front(), u"name"_s);
        for (const char *key : {"logicalType", "physicalName", "required", "maxLength"})
            QVERIFY2(others.contains(QLatin1String(key)), key);
        QVERIFY(!others.contains(u"businessName"_s));
        // It stays open from property to property, and shows the other's fields.
        m_inspector->setSelected(u"/schema/0/properties/1"_s);
        QVERIFY(m_inspector->others().editor(u"/schema/0/properties/1/name"_s));
        QVERIFY(!m_inspector->others().editor(u"/schema/0/properties/0/name"_s));
    }

    void aSentenceIsEditedWhereItStands()
    {
        open(contractText);
        m_inspector->setSelected(u"/schema/0/properties/0"_s);
        QCOMPARE(sentences().value(1), u"at most 80 characters"_s);
        checks().sentence(1)->setFocus();
        QTest::keyClick(checks().sentence(1), Qt::Key_Return);
        QVERIFY(checks().openForm());
        QCOMPARE(fieldsOf(*checks().openForm()), QStringList{u"maxLength"_s}); // this limit and no other
        FieldEditor *editor = checks().openForm()->editor(u"/schema/0/properties/0/logicalTypeOptions/maxLength"_s);
        enter(editor, u"120"_s);
        QCOMPARE(m_window->text(), QByteArray(contractText).replace("maxLength: 80", "maxLength: 120"));
        QCOMPARE(sentences().value(1), u"at most 120 characters"_s);
        QVERIFY(checks().sentence(1)->isChecked()); // still open, the caret still there
        QVERIFY(editor->input()->control()->hasFocus());
        // Another one opens, and this shuts.
        QTest::mouseClick(checks().sentence(3), Qt::LeftButton);
        QVERIFY(!checks().sentence(1)->isChecked());
        QVERIFY(checks().openForm()->rows().front().kind == FormRow::Kind::Condition);
        // A row elsewhere has its own.
        m_inspector->setSelected(u"/schema/0/properties/1"_s);
        QVERIFY(sentences().isEmpty());
        QVERIFY(!checks().openForm());
    }

    void aCheckIsAddedAndRemoved()
    {
        open(contractText);
        m_inspector->setSelected(u"/schema/0/properties/1"_s);
        choose(u"always has a value"_s);
        QByteArray expected = QByteArray(contractText).replace("        logicalType: number\n", "        logicalType: number\n        required: true\n");
        QCOMPARE(m_window->text(), expected);
        QCOMPARE(sentences(), QStringList{u"always has a value"_s});
        QTRY_VERIFY_WITH_TIMEOUT(checks().sentence(0)->isChecked(), longWait); // open, to be changed at once
        choose(u"at least"_s);
        QVERIFY(m_window->text().contains("minimum: 0"));
        choose(u"in words"_s);
        QVERIFY(m_window->text().contains("- type: text"));
        QCOMPARE(checks().count(), 3);
        while (checks().count() > 0) {
            const int before = checks().count();
            checks().sentence(before - 1)->setFocus();
            QTest::keyClick(checks().sentence(before - 1), Qt::Key_Delete);
            m_window->document().settle();
            QCOMPARE(checks().count(), before - 1);
        }
        QCOMPARE(m_window->text(), contractText);
        m_window->document().history()->undo();
        m_window->document().settle();
        QCOMPARE(sentences(), QStringList{u"always has a value"_s});
    }

    void aPlaceLeadsToItsField()
    {
        open(contractText);
        m_inspector->focusField(u"/schema/0/properties/0/logicalTypeOptions/pattern"_s);
        QVERIFY(checks().sentence(2)->isChecked());
        QVERIFY(checks().openForm()->isAncestorOf(QApplication::focusWidget()));
        m_inspector->focusField(u"/schema/0/properties/0/businessName"_s);
        QVERIFY(m_inspector->meaning().isAncestorOf(QApplication::focusWidget()));
        m_inspector->focusField(u"/schema/0/properties/0/physicalName"_s);
        QVERIFY(m_inspector->others().isVisible());
        QVERIFY(m_inspector->others().isAncestorOf(QApplication::focusWidget()));
        // Objects have checks of their own; other parts all their fields.
        m_inspector->setSelected(u"/schema/0"_s);
        QCOMPARE(sentences(), QStringList{u"rows in all: more than 10"_s});
        m_inspector->setSelected(u"/servers/0/host"_s);
        QVERIFY(!checks().isVisible());
        QVERIFY(m_inspector->meaning().editor(u"/servers/0/host"_s));
        QVERIFY(!m_inspector->othersButton().isVisible());
    }

    void theSampleTellsBesideIt()
    {
        open({}, u"sales/purchase-history/orders.odcs.yaml"_s);
        m_inspector->setSelected(u"/schema/0/properties/3"_s); // channel
        QTRY_VERIFY_WITH_TIMEOUT(m_inspector->findChild<sample::Histogram *>(), longWait);
        QString told;
        for (const QLabel *label : m_inspector->findChildren<QLabel *>())
            told += label->text() + u'\n';
        QVERIFY2(told.contains(u"length 3–5"_s) && told.contains(u"3 distinct"_s), qPrintable(told));
        QCOMPARE(sentences().last(), u"one of web, app, store"_s);
        // What the sample has is what is offered.
        m_inspector->setSelected(u"/schema/0/properties/5"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_inspector->findChild<sample::Histogram *>(), longWait);
        designer::FieldPicker *picker = checks().openPicker();
        QVERIFY(picker);
        picker->close();
    }
};

QTEST_MAIN(TestInspector)
#include "tst_inspector.moc"
