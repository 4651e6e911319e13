// SPDX-License-Identifier: GPL-3.0-or-later
#include "patience.h"

#include "document/contractdocument.h"
#include "governance/organisationform.h"
#include "widgets/common/theme.h"
#include "widgets/designer/blockform.h"
#include "widgets/designer/contractform.h"
#include "widgets/designer/fieldeditor.h"
#include "widgets/designer/fieldpicker.h"
#include "widgets/designer/sections.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QUndoStack>

using namespace meshwright;
using designer::BlockForm;
using designer::FieldEditor;
using designer::FormRow;
using document::ContractDocument;
using text::Path;

namespace {

const QByteArray minimal = R"(# kept as it is
apiVersion: v3.2.0   # the newest
kind: DataContract
id: orders-1
version: 1.0.0
status: "active"
)";

document::ContractDocument::Analyser analyserFor(const QByteArray &form)
{
    auto file = governance::readForm(text::SourceText(form), QStringLiteral("rules/global.form.yaml"));
    auto rules = std::make_shared<governance::Rules>();
    for (const governance::PackFinding &finding : file.pack.findings)
        qFatal("%s", qPrintable(finding.finding.message));
    rules->federation.forms[QString()] = std::make_shared<governance::OrganisationForm>(file.form);
    rules->federation.packs.push_back(file.pack);
    return [rules](const QByteArray &text, const QString &name) { return std::make_shared<const governance::Analysis>(governance::analyse(text, name, *rules)); };
}

} // namespace

/// The form with what an organisation says of its fields, worked by its widgets.
class TestOwnForms : public QObject {
    Q_OBJECT

private:
    ui::Theme *m_theme = nullptr;
    std::unique_ptr<ContractDocument> m_document;
    std::unique_ptr<BlockForm> m_block;
    std::unique_ptr<designer::ContractForm> m_form;

    void open(const QByteArray &form, const QByteArray &text)
    {
        m_form.reset();
        m_block.reset();
        m_document = std::make_unique<ContractDocument>(QStringLiteral("a.odcs.yaml"), text, analyserFor(form));
        m_document->settle();
    }

    BlockForm &show(const QString &section = {})
    {
        const designer::SectionForm form = designer::formOf(section, *m_document->goodSnapshot()->analysis);
        m_block = std::make_unique<BlockForm>();
        m_block->resize(700, 1600);
        m_block->show(m_document.get(), form.mapping, form.selection);
        QWidget *block = m_block.get();
        block->show();
        m_block->activateWindow();
        [[maybe_unused]] const bool isActive = QTest::qWaitForWindowActive(m_block.get(), longWait);
        return *m_block;
    }

    static void enter(FieldEditor &editor, const QString &text)
    {
        QWidget *control = editor.input()->control();
        control->setFocus(Qt::TabFocusReason);
        if (auto *choice = qobject_cast<QComboBox *>(control)) {
            choice->lineEdit()->selectAll();
            if (text.isEmpty())
                QTest::keyClick(choice, Qt::Key_Delete);
            else
                QTest::keyClicks(choice, text);
            QTest::keyClick(choice, Qt::Key_Return);
        } else if (auto *area = qobject_cast<QPlainTextEdit *>(control)) {
            area->selectAll();
            QTest::keyClicks(area, text);
            editor.commit();
        } else if (auto *line = qobject_cast<QLineEdit *>(control)) {
            if (editor.kind() != designer::FieldInput::Kind::Words)
                line->selectAll();
            if (text.isEmpty())
                QTest::keyClick(line, Qt::Key_Delete);
            else
                QTest::keyClicks(line, text);
            QTest::keyClick(line, Qt::Key_Return);
        }
    }

    const FormRow *rowOf(const QString &pointer) const
    {
        for (const FormRow &row : m_block->rows()) {
            if (row.kind == FormRow::Kind::Field && row.path.pointer() == pointer)
                return &row;
        }
        return nullptr;
    }
    QStringList headings() const
    {
        QStringList out;
        for (const FormRow &row : m_block->rows()) {
            if (row.kind == FormRow::Kind::Section)
                out.append(row.title);
        }
        return out;
    }
    bool says(FieldEditor *editor, const QString &words) const
    {
        const auto labels = editor->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }

private Q_SLOTS:
    void initTestCase() { m_theme = new ui::Theme(qobject_cast<QApplication *>(qApp)); }
    void cleanup()
    {
        m_form.reset();
        m_block.reset();
        m_document.reset();
    }

    void aFieldOfEveryType_data()
    {
        QTest::addColumn<QByteArray>("entry");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("text") << QByteArray("type: text") << QStringLiteral("a: b # c") << QByteArray("'a: b # c'");
        QTest::newRow("digits stay text") << QByteArray("type: text") << QStringLiteral("007") << QByteArray("'007'");
        QTest::newRow("long text") << QByteArray("type: textarea") << QStringLiteral("words") << QByteArray("words");
        QTest::newRow("number") << QByteArray("type: number") << QStringLiteral("1.50") << QByteArray("1.50");
        QTest::newRow("whole number") << QByteArray("type: integer") << QStringLiteral("12") << QByteArray("12");
        QTest::newRow("yes") << QByteArray("type: boolean") << QStringLiteral("Yes") << QByteArray("true");
        QTest::newRow("no") << QByteArray("type: boolean") << QStringLiteral("No") << QByteArray("false");
        QTest::newRow("choice by its label") << QByteArray("type: select, enum: [{value: c1, label: Shop}, {value: c2, label: Warehouse}]") << QStringLiteral("Warehouse") << QByteArray("c2");
        QTest::newRow("choice by its value") << QByteArray("type: select, enum: [low, high]") << QStringLiteral("high") << QByteArray("high");
        QTest::newRow("a number to choose") << QByteArray("type: select, enum: [1, 2]") << QStringLiteral("2") << QByteArray("2");
        QTest::newRow("day") << QByteArray("type: date") << QStringLiteral("2026-03-01") << QByteArray("'2026-03-01'");
        QTest::newRow("address") << QByteArray("type: url") << QStringLiteral("https://example.org") << QByteArray("https://example.org");
        QTest::newRow("mail") << QByteArray("type: email") << QStringLiteral("kim@example.org") << QByteArray("kim@example.org");
    }
    void aFieldOfEveryType()
    {
        QFETCH(QByteArray, entry);
        QFETCH(QString, typed);
        QFETCH(QByteArray, written);
        const QByteArray form = "dataContract:\n  root:\n    customProperties:\n      - {property: own, title: Own words, description: What it is., " + entry + "}\n";
        for (const QByteArray &before : {QByteArray(), QByteArray("customProperties:  # ours\n  - property: other\n    value: 1   # one\n")}) {
            open(form, minimal + before);
            show();
            FieldEditor *editor = m_block->editor(QStringLiteral("/customProperties/@own"));
            QVERIFY(editor);
            QCOMPARE(editor->input()->control()->accessibleName(), QStringLiteral("Own words"));
            QCOMPARE(editor->input()->control()->accessibleDescription(), QStringLiteral("What it is."));
            enter(*editor, typed);
            m_document->settle();
            const QByteArray list = before.isEmpty() ? QByteArray("customProperties:\n") : before;
            QByteArray plain = m_document->text();
            QCOMPARE(plain.replace(": \"" + typed.toUtf8() + '"', ": '" + typed.toUtf8() + '\''), minimal + list + "  - property: own\n    value: " + written + '\n');
            QCOMPARE(m_block->editor(QStringLiteral("/customProperties/@own")), editor); // it kept its place and the focus
            QCOMPARE(m_document->history()->count(), 1);
            m_document->history()->undo();
            m_document->settle();
            QCOMPARE(m_document->text(), minimal + before);
            QVERIFY(!editor->input()->value());
        }
    }

    void aValueThatIsThereChangesAlone()
    {
        const QByteArray text = minimal + "customProperties:\n  - {value: high, property: own}   # first\n  - property: tags2\n    value: [a, b]  # both\n";
        open("dataContract:\n  root:\n    customProperties:\n      - {property: own, type: text}\n      - {property: tags2, type: multiselect, enum: [a, b, c]}\n", text);
        show();
        enter(*m_block->editor(QStringLiteral("/customProperties/@own")), QStringLiteral("low"));
        m_document->settle();
        QCOMPARE(m_document->text(), QByteArray(text).replace("high", "low"));
        enter(*m_block->editor(QStringLiteral("/customProperties/@tags2")), QStringLiteral("c"));
        m_document->settle();
        QCOMPARE(m_document->text(), QByteArray(text).replace("high", "low").replace("[a, b]", "[a, b, c]"));
        enter(*m_block->editor(QStringLiteral("/customProperties/@own")), {});
        m_document->settle();
        QVERIFY(!m_document->text().contains("property: own"));
        QVERIFY(m_document->text().contains("[a, b, c]  # both"));
    }

    void wordsValuesAndFindingsOfAStandardField()
    {
        open("dataContract:\n  root:\n    standardProperties:\n      - {property: status, title: Stage, description: How far it is., enum: [draft, {value: live, label: In use}]}\n"
             "      - {property: domain, required: true, default: sales}\n      - {property: id, pattern: '^[0-9]+$', patternMessage: digits only}\n",
             minimal);
        show();
        FieldEditor *status = m_block->editor(QStringLiteral("/status"));
        QVERIFY(status);
        QCOMPARE(status->input()->control()->accessibleName(), QStringLiteral("Stage"));
        auto *box = qobject_cast<QComboBox *>(status->input()->control());
        QVERIFY(box);
        QCOMPARE(box->currentText(), QStringLiteral("active")); // as it is, though it is not allowed
        QVERIFY(says(status, QStringLiteral("none of the values")));
        QString help;
        connect(m_block.get(), &BlockForm::helpWanted, this, [&](const QString &, const QString &words) { help = words; });
        enter(*status, QStringLiteral("In use"));
        QCOMPARE(help, QStringLiteral("How far it is."));
        m_document->settle();
        QCOMPARE(m_document->text(), QByteArray(minimal).replace("\"active\"", "\"live\""));
        QVERIFY(!says(status, QStringLiteral("none of the values")));
        QVERIFY(says(m_block->editor(QStringLiteral("/id")), QStringLiteral("digits only")));
        // What is missing is told at its field, with the value to begin with.
        FieldEditor *domain = m_block->editor(QStringLiteral("/domain"));
        QVERIFY(domain);
        QVERIFY(says(domain, QStringLiteral("required")));
        QVERIFY(says(domain, QStringLiteral("is missing")));
        Q_EMIT domain->fixRequested();
        m_document->settle();
        QVERIFY(m_document->text().contains("domain: sales\n"));
        QVERIFY(!says(domain, QStringLiteral("is missing")));
    }

    void aMissingCustomPropertyIsToldAtItsField()
    {
        open("dataContract:\n  root:\n    customProperties:\n      - {property: own, title: Own words, required: true, default: some}\n", minimal);
        show();
        FieldEditor *own = m_block->editor(QStringLiteral("/customProperties/@own"));
        QVERIFY(own);
        QVERIFY(says(own, QStringLiteral("is missing")));
        QPushButton *fix = nullptr;
        for (QPushButton *button : own->findChildren<QPushButton *>())
            fix = button->isVisible() ? button : fix;
        QVERIFY(fix);
        fix->setFocus(Qt::TabFocusReason);
        QTest::keyClick(fix, Qt::Key_Space);
        m_document->settle();
        QCOMPARE(m_document->text(), minimal + "customProperties:\n  - property: own\n    value: some\n");
        QVERIFY(!says(own, QStringLiteral("is missing")));
    }

    void nothingThatIsThereIsHidden()
    {
        const QByteArray form = "dataContract:\n  root:\n    standardProperties:\n      - {property: tenant, hidden: true}\n      - {property: domain, more: true}\n      - {property: price, hidden: true}\n      - {property: team, title: Crew}\n"
                                "    customProperties:\n      - {property: own, hidden: true}\n      - {property: later, more: true}\n";
        open(form, minimal);
        show();
        QVERIFY(!rowOf(QStringLiteral("/tenant")));
        QVERIFY(!rowOf(QStringLiteral("/domain")));
        QVERIFY(!rowOf(QStringLiteral("/customProperties/@own")));
        QVERIFY(!rowOf(QStringLiteral("/customProperties/@later")));
        QByteArrayList offered;
        const FormRow *add = nullptr;
        for (const FormRow &row : m_block->rows()) {
            if (row.kind == FormRow::Kind::AddField && row.path.isRoot())
                add = &row;
        }
        QVERIFY(add);
        for (const standard::Field *field : add->offered)
            offered.append(field->key);
        QVERIFY(offered.contains("domain") && offered.contains("later") && !offered.contains("tenant") && !offered.contains("own"));
        // What stands behind “more” is chosen by its name, and waits for its value.
        designer::FieldPicker *picker = m_block->openPicker(*add, m_block->widgetOf(*add));
        QTest::keyClicks(picker->findChild<QLineEdit *>(), QStringLiteral("later"));
        QTest::keyClick(picker->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(rowOf(QStringLiteral("/customProperties/@later")), longWait);
        QCOMPARE(m_document->text(), minimal);
        enter(*m_block->editor(QStringLiteral("/customProperties/@later")), QStringLiteral("now"));
        m_document->settle();
        QCOMPARE(m_document->text(), minimal + "customProperties:\n  - property: later\n    value: now\n");

        QStringList titles;
        for (const designer::Section &section : designer::sectionsOf(*m_document->goodSnapshot()->analysis))
            titles.append(section.title);
        QVERIFY(titles.contains(QStringLiteral("Crew")) && !titles.contains(QStringLiteral("Price")));

        open(form, minimal + "tenant: t\nprice: {priceAmount: 1}\ncustomProperties:\n  - {property: own, value: 1}\n");
        show();
        QVERIFY(rowOf(QStringLiteral("/tenant")));
        QVERIFY(rowOf(QStringLiteral("/customProperties/@own")));
        titles.clear();
        for (const designer::Section &section : designer::sectionsOf(*m_document->goodSnapshot()->analysis))
            titles.append(section.title);
        QVERIFY(titles.contains(QStringLiteral("Price")));
    }

    void whereFieldsStand()
    {
        open("dataContract:\n  schema:\n    customProperties:\n      - {property: loose}\n      - {property: behind, positionAfter: name}\n      - {property: lost, positionAfter: nothing}\n      - {property: only, condition: \"loose == 'x'\"}\n      - {property: kept}\n"
             "    customSections:\n      - {section: s, title: Keeping, customProperties: [kept]}\n",
             minimal + "schema:\n  - name: orders\n    customProperties:\n      - {property: loose, value: y}\n      - {property: strange, value: 1}\n      - {property: behind, value: 1, description: more of it}\n");
        show(QStringLiteral("schema/0"));
        const QString list = QStringLiteral("/schema/0/customProperties/");
        QStringList order;
        for (const FormRow &row : m_block->rows()) {
            if (row.kind == FormRow::Kind::Field || row.kind == FormRow::Kind::Head)
                order.append(row.path.pointer());
        }
        QCOMPARE(order.indexOf(list + QStringLiteral("@behind")), order.indexOf(QStringLiteral("/schema/0/name")) + 1);
        QVERIFY(order.contains(list + QStringLiteral("@lost")));
        QVERIFY(!order.contains(list + QStringLiteral("@only")));
        QVERIFY(!order.contains(list + QStringLiteral("0"))); // its field tells all of it
        QVERIFY(order.contains(list + QStringLiteral("1")));  // it has no field
        QVERIFY(order.contains(list + QStringLiteral("2")));  // there is more to it than its value
        QVERIFY(headings().contains(QStringLiteral("Keeping")));
        QVERIFY(headings().contains(QStringLiteral("Of your organisation")));
        enter(*m_block->editor(list + QStringLiteral("@loose")), QStringLiteral("x"));
        m_document->settle();
        QTRY_VERIFY_WITH_TIMEOUT(rowOf(list + QStringLiteral("@only")), longWait);
        // What is found in the entry leads to its field.
        QVERIFY(m_block->focusField(list + QStringLiteral("0/value")));
        QVERIFY(m_block->editor(list + QStringLiteral("@loose"))->isAncestorOf(QApplication::focusWidget()));
    }

    void anotherFileIsSeenAtOnce()
    {
        open("dataContract:\n  root:\n    customProperties:\n      - {property: own, title: Before}\n", minimal);
        m_form = std::make_unique<designer::ContractForm>();
        m_form->resize(1000, 760);
        m_form->setDocument(m_document.get());
        m_form->show();
        m_form->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_form.get(), longWait));
        const QString pointer = QStringLiteral("/customProperties/@own");
        QTRY_VERIFY_WITH_TIMEOUT(m_form->block()->editor(pointer), longWait);
        m_form->block()->editor(pointer)->focusEditor();
        m_document->setAnalyser(analyserFor("dataContract:\n  root:\n    customProperties:\n      - {property: own, title: After, enum: [a, b]}\n"));
        m_document->settle();
        QTRY_COMPARE_WITH_TIMEOUT(m_form->block()->editor(pointer)->input()->control()->accessibleName(), QStringLiteral("After"), longWait);
        QVERIFY(qobject_cast<QComboBox *>(m_form->block()->editor(pointer)->input()->control()));
        QTRY_VERIFY_WITH_TIMEOUT(m_form->block()->editor(pointer)->isAncestorOf(QApplication::focusWidget()), longWait);
        m_document->setAnalyser(analyserFor("dataContract: {}\n"));
        QTRY_VERIFY_WITH_TIMEOUT(!m_form->block()->editor(pointer), longWait);
        QCOMPARE(m_document->text(), minimal);
    }
};

QTEST_MAIN(TestOwnForms)
#include "tst_ownforms.moc"
