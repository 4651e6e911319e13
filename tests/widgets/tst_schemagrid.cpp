// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/contractdocument.h"
#include "patience.h"
#include "widgets/common/theme.h"
#include "widgets/designer/pastepreview.h"
#include "widgets/designer/schemagrid.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QMimeData>
#include <QComboBox>
#include <QCompleter>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QScrollBar>
#include <QTest>
#include <QUndoStack>

using namespace meshwright;
using designer::SchemaGrid;
using document::ContractDocument;
using document::SchemaModel;

namespace {

document::AnalysisPointer analyse(const QByteArray &text, const QString &name)
{
    return std::make_shared<const governance::Analysis>(governance::analyse(text, name, governance::Rules()));
}

const QByteArray head = "apiVersion: v3.2.0\nkind: DataContract\nid: a\nversion: 1.0.0\nstatus: active\nschema:\n  - name: orders   # one row per order\n    properties:\n";
const QByteArray given = head + R"(      - name: order_id      # the key
        logicalType: string
        primaryKey: true
        primaryKeyPosition: 1
      - name: address
        logicalType: object
        properties:
          - name: city
            logicalType: string
          - name: street
            logicalType: string
      - name: amount
        logicalType: "number"
        description: 'What is paid'
      - name: lines
        logicalType: array
        items:
          logicalType: object
          properties:
            - name: sku
              logicalType: string
)";

} // namespace

/// The grid of properties, worked like a sheet.
class TestSchemaGrid : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ContractDocument> m_document;
    std::unique_ptr<SchemaGrid> m_grid;
    QTemporaryDir m_settings;
    ui::Theme *m_theme = nullptr;
    QString m_refused;

    void open(const QByteArray &text)
    {
        m_grid.reset();
        m_document = std::make_unique<ContractDocument>(QStringLiteral("a.odcs.yaml"), text, analyse);
        m_document->settle();
        m_grid = std::make_unique<SchemaGrid>();
        m_grid->resize(900, 500);
        m_grid->SchemaGrid::show(m_document.get(), 0);
        connect(m_grid.get(), &SchemaGrid::refused, this, [this](const QString &why) { m_refused = why; });
        QWidget *widget = m_grid.get();
        widget->show();
        m_grid->activateWindow();
        m_grid->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(m_grid.get(), longWait));
    }
    int row(const char *name) const
    {
        for (int row = 0; row + 1 < m_grid->model()->rowCount(); ++row) {
            if (m_grid->model()->index(row, 0).data(Qt::EditRole).toString() == QLatin1String(name))
                return row;
        }
        return -1;
    }
    QString cell(const char *name, int column) const { return m_grid->model()->index(row(name), column).data().toString(); }
    void at(const char *name, int column)
    {
        m_grid->clearSelection();
        m_grid->setCurrentIndex(m_grid->model()->index(row(name), column));
    }
    void andAlso(const char *name)
    {
        m_grid->selectionModel()->select(m_grid->model()->index(row(name), 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : m_grid.get(), key, modifiers);
        QApplication::processEvents(); // Enter reaches the editor first and the grid then
        m_document->settle();
    }
    // Each key goes where the focus is by then, as a keyboard's does.
    void type(const QString &text)
    {
        for (const QChar c : text)
            QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
    }
    void undoAll(const QByteArray &to)
    {
        while (m_document->history()->canUndo())
            m_document->history()->undo();
        QCOMPARE(m_document->text(), to);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        m_theme = new ui::Theme(qobject_cast<QApplication *>(qApp));
    }
    void cleanup()
    {
        m_grid.reset();
        m_document.reset();
        m_refused.clear();
    }

    // In a window there is somewhere else for Tab to go.
    void tabStaysInTheGridOfAWindow()
    {
        open(given);
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        QLineEdit above, below;
        layout->addWidget(&above);
        layout->addWidget(m_grid.get());
        layout->addWidget(&below);
        QWidget::setTabOrder(&above, m_grid.get());
        QWidget::setTabOrder(m_grid.get(), &below);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window, longWait));
        m_grid->setFocus();
        at("order_id", SchemaModel::NameColumn);
        QTest::keyClick(m_grid.get(), Qt::Key_Tab);
        QVERIFY(m_grid->hasFocus());
        QCOMPARE(m_grid->currentIndex().column(), int(SchemaModel::TypeColumn));
        QTest::keyClick(m_grid.get(), Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(m_grid->currentIndex().column(), int(SchemaModel::NameColumn));
        QTest::keyClick(m_grid.get(), Qt::Key_Backtab, Qt::ShiftModifier); // in front of the first cell
        QVERIFY(above.hasFocus());
        m_grid->setFocus();
        m_grid->setCurrentIndex(m_grid->model()->index(m_grid->model()->rowCount() - 1, 0));
        QTest::keyClick(m_grid.get(), Qt::Key_Tab); // behind the last
        QVERIFY(below.hasFocus());
        layout->removeWidget(m_grid.get());
        m_grid->setParent(nullptr);
    }

    // A row without its name says nothing.
    void namesStayInSightWhenTheGridScrolls()
    {
        open(given);
        m_grid->resize(380, 300);
        QScrollBar *bar = m_grid->horizontalScrollBar();
        QTRY_VERIFY_WITH_TIMEOUT(bar->maximum() > 100, longWait);
        const int names = m_grid->columnWidth(SchemaModel::NameColumn);
        const QModelIndex amount = m_grid->model()->index(row("amount"), SchemaModel::NameColumn);
        const int y = m_grid->visualRect(amount).center().y();
        bar->setValue(bar->maximum());
        QCOMPARE(m_grid->visualRect(amount).left(), 0);
        QCOMPARE(m_grid->indexAt({names / 2, y}), amount);
        QTest::mouseClick(m_grid->viewport(), Qt::LeftButton, {}, {names / 2, y});
        QCOMPARE(m_grid->currentIndex(), amount);
        QCOMPARE(bar->value(), bar->maximum()); // and it does not jump
        // It is painted there: the picture of the names is the same, scrolled or not.
        m_grid->clearFocus();
        const auto picture = [&] { return m_grid->viewport()->grab(QRect(20, 0, names - 24, m_grid->rowHeight(0) * 3)).toImage(); };
        const QImage scrolled = picture();
        bar->setValue(0);
        QCOMPARE(picture(), scrolled);
        // No cell that one goes to hides behind the names.
        at("amount", SchemaModel::DescriptionColumn);
        for (const int column : {SchemaModel::ClassificationColumn, SchemaModel::KeyColumn, SchemaModel::TypeColumn}) {
            m_grid->setCurrentIndex(m_grid->model()->index(row("amount"), column));
            QVERIFY2(m_grid->visualRect(m_grid->currentIndex()).left() >= names, qPrintable(QString::number(column)));
        }
        // The names stay the first column, wherever they are dragged.
        m_grid->horizontalHeader()->moveSection(0, 3);
        QCOMPARE(m_grid->horizontalHeader()->visualIndex(SchemaModel::NameColumn), 0);
        // The invitation can be typed into from there.
        bar->setValue(bar->maximum());
        const QModelIndex last = m_grid->model()->index(m_grid->model()->rowCount() - 1, 0);
        QVERIFY(m_grid->visualRect(last).left() == 0 && m_grid->visualRect(last).width() <= m_grid->viewport()->width());
    }

    void typingStartsEditingAndEnterGoesDown()
    {
        open(given);
        at("order_id", SchemaModel::DescriptionColumn);
        type(QStringLiteral("Number"));
        key(Qt::Key_Return);
        QVERIFY(m_document->text().contains("        primaryKeyPosition: 1\n        description: Number\n") || m_document->text().contains("description: Number\n"));
        QCOMPARE(m_document->text().size(), given.size() + qsizetype(strlen("        description: Number\n")));
        QCOMPARE(m_grid->currentIndex().row(), row("address"));
        QCOMPARE(m_grid->currentIndex().column(), int(SchemaModel::DescriptionColumn));
        undoAll(given);
    }

    void tabGoesRightAndOverTheEndOfARow()
    {
        open(given);
        at("order_id", SchemaModel::NameColumn);
        key(Qt::Key_Tab);
        QCOMPARE(m_grid->currentIndex().column(), int(SchemaModel::TypeColumn));
        key(Qt::Key_F2);
        QVERIFY(qobject_cast<QComboBox *>(QApplication::focusWidget()));
        type(QStringLiteral("inte")); // completed while it is typed
        key(Qt::Key_Tab);
        QVERIFY(m_document->text().contains("logicalType: integer"));
        QCOMPARE(m_grid->currentIndex().column(), int(SchemaModel::KeyColumn));
        at("order_id", SchemaModel::DescriptionColumn);
        key(Qt::Key_Tab);
        QCOMPARE(m_grid->currentIndex().row(), row("address"));
        QCOMPARE(m_grid->currentIndex().column(), int(SchemaModel::NameColumn));
        key(Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(m_grid->currentIndex().row(), row("order_id"));
        undoAll(given);
    }

    void aChangeReachesAllSelectedRows()
    {
        open(given);
        at("order_id", SchemaModel::ClassificationColumn);
        andAlso("amount");
        andAlso("city");
        type(QStringLiteral("internal"));
        key(Qt::Key_Return);
        QCOMPARE(m_document->text().count("classification: internal"), 3);
        QCOMPARE(m_document->history()->count(), 1);
        at("order_id", SchemaModel::RequiredColumn);
        andAlso("amount");
        key(Qt::Key_Space);
        QCOMPARE(m_document->text().count("required: true"), 2);
        QCOMPARE(m_document->history()->count(), 2);
        QVERIFY(m_document->text().contains("# the key") && m_document->text().contains("\"number\"") && m_document->text().contains("'What is paid'"));
        undoAll(given);
    }

    void aChangeReachesAllSelectedRowsByKeysAlone()
    {
        open(given);
        at("amount", SchemaModel::TypeColumn);
        key(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(m_grid->selectedRows(), (QList<int>{row("amount"), row("lines")}));
        key(Qt::Key_Right);
        key(Qt::Key_Tab);
        QCOMPARE(m_grid->currentIndex().column(), int(SchemaModel::RequiredColumn));
        QCOMPARE(m_grid->selectedRows(), (QList<int>{row("amount"), row("lines")}));
        key(Qt::Key_Space);
        QCOMPARE(m_document->text().count("required: true"), 2);
        key(Qt::Key_Left);
        key(Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(m_grid->currentIndex().column(), int(SchemaModel::TypeColumn));
        QCOMPARE(m_grid->selectedRows().size(), 2);
        key(Qt::Key_Down); // and then one row again
        QCOMPARE(m_grid->selectedRows().size(), 1);
        undoAll(given);
    }

    void fillDownTakesTheValueOfTheFirst()
    {
        open(given);
        at("amount", SchemaModel::DescriptionColumn);
        andAlso("lines");
        m_grid->selectionModel()->setCurrentIndex(m_grid->model()->index(row("amount"), SchemaModel::DescriptionColumn), QItemSelectionModel::NoUpdate);
        key(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(cell("lines", SchemaModel::DescriptionColumn), QStringLiteral("What is paid"));
        QCOMPARE(m_document->history()->count(), 1);
        undoAll(given);
    }

    void rowsMoveByKeysWithinTheirList()
    {
        open(given);
        at("amount", SchemaModel::NameColumn);
        key(Qt::Key_Up, Qt::AltModifier);
        QVERIFY(row("amount") < row("address"));
        QCOMPARE(m_grid->currentIndex().row(), row("amount"));
        key(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(m_document->text(), given);
        at("city", SchemaModel::NameColumn);
        key(Qt::Key_Up, Qt::AltModifier); // the first of its list stays
        QCOMPARE(m_document->text(), given);
        at("order_id", SchemaModel::NameColumn);
        andAlso("address");
        key(Qt::Key_Down, Qt::AltModifier);
        QVERIFY(row("amount") == 0 && row("order_id") == 1 && row("address") == 2);
        undoAll(given);
    }

    void rowsAreDraggedByTheirHandle()
    {
        open(given);
        QWidget *port = m_grid->viewport();
        const QPoint from(6, m_grid->rowViewportPosition(row("lines")) + 10);
        const QPoint to(6, m_grid->rowViewportPosition(row("order_id")) + 3);
        QTest::mousePress(port, Qt::LeftButton, {}, from);
        QTest::mouseMove(port, from - QPoint(0, 30));
        QTest::mouseMove(port, to);
        QTest::mouseRelease(port, Qt::LeftButton, {}, to);
        m_document->settle();
        QCOMPARE(row("lines"), 0);
        QCOMPARE(m_document->history()->count(), 1);
        undoAll(given);
    }

    // Columns that no property stands for yet, by Down or by typing; Enter goes on as ever, with or without a choice.
    void namesAreThoseOfTheSample()
    {
        open(given);
        authoring::Knowledge known;
        known.samples = {{QStringLiteral("orders"), {{QStringLiteral("order_id"), {}, {}, {}, {}, {}}, {QStringLiteral("paid_on"), {}, {}, {}, {}, {}}, {QStringLiteral("paid_with"), {}, {}, {}, {}, {}}}}};
        m_grid->setKnowledge([&known]() -> const authoring::Knowledge & { return known; });
        const auto list = [this] {
            auto *line = m_grid->findChild<QLineEdit *>();
            return line && line->completer() ? line->completer()->popup() : nullptr;
        };
        const auto offered = [&] {
            QStringList out;
            for (int i = 0; list() && list()->isVisible() && i < list()->model()->rowCount(); ++i)
                out.append(list()->model()->index(i, 0).data().toString());
            return out;
        };
        // The column that has a property is not offered again.
        at("amount", SchemaModel::NameColumn);
        key(Qt::Key_F2);
        key(Qt::Key_Down);
        QCOMPARE(offered(), QStringList({QStringLiteral("paid_on"), QStringLiteral("paid_with")}));
        QTest::keyClick(list(), Qt::Key_Down);
        QTest::keyClick(list(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(row("paid_on") >= 0, longWait);
        QCOMPARE(row("amount"), -1);
        // A new property by its first letters, and one that the sample does not have.
        m_grid->setCurrentIndex(m_grid->model()->index(m_grid->model()->rowCount() - 1, SchemaModel::NameColumn));
        key(Qt::Key_F2);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("paid"));
        QCOMPARE(offered(), QStringList({QStringLiteral("paid_with")}));
        QTest::keyClick(list(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(row("paid") >= 0, longWait);
        m_document->settle();
        // A part is no column.
        at("city", SchemaModel::NameColumn);
        key(Qt::Key_F2);
        key(Qt::Key_Down);
        QVERIFY(offered().isEmpty());
    }

    void partsFoldAndAreNamedInPlace()
    {
        open(given);
        QCOMPARE(m_grid->model()->rowCount(), 8);
        at("address", SchemaModel::NameColumn);
        key(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(m_grid->model()->rowCount(), 6);
        key(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(m_grid->model()->rowCount(), 8);
        QVERIFY(row("sku") > row("lines")); // parts of the elements of an array
        at("city", SchemaModel::NameColumn);
        type(QStringLiteral("town"));
        key(Qt::Key_Return);
        QVERIFY(m_document->text().contains("- name: town\n"));
        undoAll(given);
    }

    void copiedRowsComeBackAsTheyWere()
    {
        open(given);
        at("amount", SchemaModel::NameColumn);
        key(Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QApplication::clipboard()->text().startsWith(QLatin1String("amount\tnumber\t")));
        key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(QApplication::clipboard()->text().startsWith(QLatin1String("Property\tType\tKey\tRequired\t")));
    }

    void pastedRows_data()
    {
        QTest::addColumn<QString>("sheet");
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QByteArrayList>("lines");
        QTest::newRow("names alone") << QStringLiteral("one\ntwo\n") << QStringList{QStringLiteral("one"), QStringLiteral("two")} << QByteArrayList{"- name: one\n        logicalType: string\n"};
        QTest::newRow("guessed") << QStringLiteral("one\tBIGINT\tyes\tThe number of the thing that is meant\r\ntwo\tvarchar(20)\tno\t\r\n") << QStringList{QStringLiteral("one"), QStringLiteral("two")}
                                 << QByteArrayList{"logicalType: integer", "physicalType: BIGINT", "required: true", "physicalType: varchar(20)", "description: The number of the thing that is meant"};
        QTest::newRow("heads") << QStringLiteral("Column\tData Type\tPK\tDescription\nkey_a\tint\t1\t\"First line\nsecond \"\"line\"\"\"\nkey_b\tint\t2\t\n")
                               << QStringList{QStringLiteral("key_a"), QStringLiteral("key_b")} << QByteArrayList{"primaryKeyPosition: 2", "second \"line\"", "physicalType: int"};
        QTest::newRow("German heads") << QStringLiteral("Spalte\tDatentyp\tBeschreibung\neins\tdate\tTag\n") << QStringList{QStringLiteral("eins")} << QByteArrayList{"logicalType: date", "description: Tag"};
    }
    void pastedRows()
    {
        QFETCH(QString, sheet);
        QFETCH(QStringList, names);
        QFETCH(QByteArrayList, lines);
        open(given);
        m_grid->setCurrentIndex(m_grid->model()->index(m_grid->model()->rowCount() - 1, 0));
        QApplication::clipboard()->setText(sheet);
        key(Qt::Key_V, Qt::ControlModifier);
        QVERIFY2(m_refused.isEmpty(), qPrintable(m_refused));
        for (const QString &name : names)
            QVERIFY2(row(name.toUtf8()) > 0, m_document->text().constData());
        for (const QByteArray &line : lines)
            QVERIFY2(m_document->text().contains(line) || m_document->text().contains(QByteArray(line).replace("\"", "\\\"")), (line + " is not in\n" + m_document->text()).constData());
        QVERIFY(m_document->text().startsWith(given)); // all as it was, and the new behind it
        QCOMPARE(m_document->history()->count(), 1);
        undoAll(given);
    }

    // The last line asks for rows; somebody who clicks into it first has its editor open.
    void pastesRowsIntoTheOpenEditor()
    {
        open(given);
        const QModelIndex last = m_grid->model()->index(m_grid->model()->rowCount() - 1, 0);
        m_grid->setCurrentIndex(last);
        m_grid->edit(last);
        auto *line = m_grid->findChild<QLineEdit *>();
        QVERIFY(line);
        QApplication::clipboard()->setText(QStringLiteral("Column\tData Type\nkey_a\tint\nkey_b\tdate\n"));
        QTest::keyClick(line, Qt::Key_V, Qt::ControlModifier);
        m_document->settle();
        QVERIFY2(row("key_a") > 0 && row("key_b") > 0, m_document->text().constData());
        QCOMPARE(m_document->history()->count(), 1);
        undoAll(given);
        // A word is a word.
        m_grid->setCurrentIndex(m_grid->model()->index(m_grid->model()->rowCount() - 1, 0));
        m_grid->edit(m_grid->currentIndex());
        QApplication::clipboard()->setText(QStringLiteral("one\n"));
        QPointer<QLineEdit> word = m_grid->findChild<QLineEdit *>();
        QVERIFY(word);
        QTest::keyClick(word, Qt::Key_V, Qt::ControlModifier);
        QVERIFY(word && word->text().trimmed() == QLatin1String("one"));
        QTest::keyClick(word, Qt::Key_Escape);
    }

    // Of a page with the table alone, and of a program that offers a text without columns beside it.
    void pastesTheTableOfAPage_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("HTML alone") << QString();
        QTest::newRow("beside plain lines") << QStringLiteral("Column Data Type Description\nkey_a int The first\nkey_b date");
    }
    void pastesTheTableOfAPage()
    {
        QFETCH(QString, text);
        open(given);
        m_grid->setCurrentIndex(m_grid->model()->index(m_grid->model()->rowCount() - 1, 0));
        auto *copied = new QMimeData;
        copied->setHtml(QStringLiteral("<table><tr><td><table border=1><tr><th>Column</th><th>Data Type</th><th>Description</th></tr>"
                                       "<tr><td>key_a</td><td>int</td><td><p>The <b>first</b></p><p>of \"two\" &amp; more<img src='file:///etc/hostname'></p></td></tr>"
                                       "<tr><td>key_b</td><td>date</td><td></td></tr></table></td></tr></table>"));
        if (!text.isEmpty())
            copied->setText(text);
        QApplication::clipboard()->setMimeData(copied);
        key(Qt::Key_V, Qt::ControlModifier);
        QVERIFY2(m_refused.isEmpty(), qPrintable(m_refused));
        QVERIFY2(row("key_a") > 0 && row("key_b") > 0, m_document->text().constData());
        const QByteArray after = m_document->text();
        QVERIFY2(after.contains("physicalType: int") && after.contains("logicalType: date") && after.contains("The first of \"two\" & more"), after.constData());
        undoAll(given);
    }

    void whatIsNotPlainIsShownFirst()
    {
        open(given);
        QApplication::clipboard()->setText(QStringLiteral("Name\tType\tDescription\tColour\namount\tinteger\tPaid\tred\nnew_one\tdate\t\tblue\n"));
        key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(m_document->text(), given);
        auto *preview = m_grid->window()->findChild<designer::PastePreview *>();
        QVERIFY(preview);
        QCOMPARE(preview->plan().added(), 1);
        QCOMPARE(preview->plan().changed(), 1);
        QCOMPARE(preview->plan().leftOut, QStringList{QStringLiteral("Colour")});
        QTest::keyClick(preview->findChild<QPushButton *>(QString(), Qt::FindChildrenRecursively), Qt::Key_Escape);
        QCOMPARE(m_document->text(), given);
        key(Qt::Key_V, Qt::ControlModifier);
        for (designer::PastePreview *shown : m_grid->window()->findChildren<designer::PastePreview *>())
            shown->accept();
        m_document->settle();
        QCOMPARE(cell("amount", SchemaModel::TypeColumn), QStringLiteral("integer"));
        QCOMPARE(cell("amount", SchemaModel::DescriptionColumn), QStringLiteral("Paid"));
        QVERIFY(row("new_one") > 0);
        QCOMPARE(m_document->history()->count(), 1);
        undoAll(given);
    }

    void oneCellIsPastedIntoTheSelectedRows()
    {
        open(given);
        at("amount", SchemaModel::ClassificationColumn);
        QApplication::clipboard()->setText(QStringLiteral("restricted"));
        key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(cell("amount", SchemaModel::ClassificationColumn), QStringLiteral("restricted"));
        undoAll(given);
    }

    void keysHavePlaces()
    {
        open(given);
        at("amount", SchemaModel::KeyColumn);
        type(QStringLiteral("2"));
        key(Qt::Key_Return);
        QCOMPARE(cell("amount", SchemaModel::KeyColumn), QStringLiteral("PK 2"));
        QVERIFY(m_document->text().contains("primaryKeyPosition: 2"));
        undoAll(given);
    }

    void deletesAndDuplicates()
    {
        open(given);
        at("amount", SchemaModel::NameColumn);
        key(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(row("amount_2") == row("amount") + 1);
        at("amount", SchemaModel::NameColumn);
        key(Qt::Key_Delete);
        QCOMPARE(row("amount"), -1);
        undoAll(given);
    }

    void findingsMarkTheirCell()
    {
        QByteArray wrong = given;
        wrong.replace("logicalType: \"number\"", "logicalType: \"datum\"");
        open(wrong);
        const QModelIndex type = m_grid->model()->index(row("amount"), SchemaModel::TypeColumn);
        QVERIFY(type.data(SchemaModel::SeverityRole).isValid());
        QVERIFY(type.data(Qt::ToolTipRole).toString().contains(QStringLiteral("datum")));
        QVERIFY(!m_grid->model()->index(row("amount"), SchemaModel::DescriptionColumn).data(SchemaModel::SeverityRole).isValid());
    }

    void columnsAreChosen()
    {
        open(given);
        QVERIFY(m_grid->isColumnHidden(SchemaModel::ColumnCount));
        m_grid->setColumnShown(SchemaModel::ColumnCount, true);
        QVERIFY(!m_grid->isColumnHidden(SchemaModel::ColumnCount));
        at("amount", SchemaModel::ColumnCount); // business name
        type(QStringLiteral("Sum"));
        key(Qt::Key_Return);
        QVERIFY(m_document->text().contains("businessName: Sum"));
        m_grid->setColumnShown(SchemaModel::ColumnCount, false);
        undoAll(given);
    }

    void aThousandPropertiesAreWorkable()
    {
        QByteArray many = head;
        for (int i = 0; i < 1000; ++i)
            many += "      - name: column_" + QByteArray::number(i) + "\n        logicalType: string\n";
        open(many);
        QCOMPARE(m_grid->model()->rowCount(), 1001);
        at("column_990", SchemaModel::DescriptionColumn);
        QVERIFY(m_grid->visualRect(m_grid->currentIndex()).top() >= 0);
        QVERIFY(m_grid->viewport()->rect().contains(m_grid->visualRect(m_grid->currentIndex()).center()));
        type(QStringLiteral("x"));
        key(Qt::Key_Return);
        QCOMPARE(m_document->text().count("description: x"), 1);
        undoAll(many);
    }

    void noTrap()
    {
        open(given);
        auto *outside = new QLineEdit;
        QWidget frame;
        frame.show();
        outside->setParent(&frame);
        key(Qt::Key_Escape); // leaves the grid where something is beside it
        at("order_id", SchemaModel::NameColumn);
        const int last = m_grid->model()->rowCount() - 1;
        m_grid->setCurrentIndex(m_grid->model()->index(last, 0));
        QTest::keyClick(m_grid.get(), Qt::Key_Tab);
        QCOMPARE(m_grid->currentIndex().row(), last);
        QCOMPARE(m_document->text(), given);
    }
};

QTEST_MAIN(TestSchemaGrid)
#include "tst_schemagrid.moc"
