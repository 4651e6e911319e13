// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo.h"
#include "patience.h"
#include "widgets/canvas/canvassearch.h"
#include "widgets/canvas/contractdiagram.h"
#include "widgets/canvas/diagramscene.h"
#include "widgets/common/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace meshwright;
using namespace Qt::StringLiterals;
using canvas::ContractDiagram;

namespace {

// Places in demo::ordersText().
const QString orders = u"/schema/0"_s;
const QString orderId = u"/schema/0/properties/0"_s;
const QString customerId = u"/schema/0/properties/1"_s;
const QString total = u"/schema/0/properties/3"_s;
const QString address = u"/schema/0/properties/4"_s;
const QString city = u"/schema/0/properties/4/properties/1"_s;
const QString lines = u"/schema/0/properties/5"_s;
const QString lineProduct = u"/schema/0/properties/5/items/properties/0"_s;
const QString customers = u"/schema/1"_s;
const QString segment = u"/schema/1/properties/2"_s;
const QString products = u"/schema/2"_s;

std::shared_ptr<const contract::Contract> read(const QByteArray &text)
{
    return std::make_shared<const contract::Contract>(contract::readContract(text::readYaml(text::SourceText(text))));
}

/// A table of 168 columns, number 100 of them a reference and 140 part of the key, and a small one.
std::shared_ptr<const contract::Contract> longTable()
{
    QByteArray text = "apiVersion: v3.2.0\nid: long\nschema:\n  - name: records\n    properties:\n";
    for (int i = 0; i < 168; ++i) {
        text += "      - name: column_" + QByteArray::number(i) + "\n        logicalType: string\n";
        if (i == 100)
            text += "        relationships:\n          - to: sites.id\n";
        if (i == 140)
            text += "        primaryKey: true\n";
    }
    text += "  - name: sites\n    properties:\n      - name: id\n        logicalType: string\n      - name: record\n        relationships:\n          - to: records.column_60\n";
    return read(text);
}
QString column(int number)
{
    return u"/schema/0/properties/%1"_s.arg(number);
}

void drag(QWidget &widget, QPoint from, QPoint to)
{
    const auto move = [&](QPoint at) {
        QMouseEvent event(QEvent::MouseMove, at, widget.mapToGlobal(at), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&widget, &event);
    };
    QTest::mousePress(&widget, Qt::LeftButton, {}, from);
    move(from + (to - from) / 3);
    move(to);
    QTest::mouseRelease(&widget, Qt::LeftButton, {}, to);
}

} // namespace

class TestContractDiagram : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ContractDiagram> shown(const std::shared_ptr<const contract::Contract> &contract = demo::orders())
    {
        auto view = std::make_unique<ContractDiagram>();
        view->setAnimated(false);
        view->resize(1184, 720);
        view->setContract(contract);
        view->show();
        view->activateWindow();
        view->setFocus();
        return view;
    }
    using Positions = ContractDiagram::Positions;

    /// Chooses an entry of the menu.
    static void run(ContractDiagram &view, const QString &name)
    {
        QMenu menu;
        view.fillMenu(menu);
        for (QAction *item : menu.actions()) {
            if (item->text().section(u'\t', 0, 0) == name) {
                QVERIFY2(item->isEnabled(), qPrintable(name));
                item->trigger();
                return;
            }
        }
        QFAIL(qPrintable(u"the menu has no "_s + name));
    }
    static QPoint middle(const ContractDiagram &view, const QString &pointer) { return view.rectOf(pointer).center().toPoint(); }

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = new ui::Theme(qApp);
        m_theme->setMode(ui::Theme::Mode::Light);
    }

    void showsEveryObjectAndProperty()
    {
        const auto view = shown();
        for (const QString &pointer : {orders, orderId, address, city, lines, lineProduct, customers, products, u"/schema/3/properties/1"_s})
            QVERIFY2(view->rect().contains(view->rectOf(pointer).toAlignedRect()), qPrintable(pointer));
    }

    void dragDrawsARelationship()
    {
        const auto view = shown();
        QSignalSpy drawn(view.get(), &ContractDiagram::relationshipDrawn);
        drag(*view, view->handleOf(total).toPoint(), middle(*view, segment));
        QCOMPARE(drawn.size(), 1);
        QCOMPARE(drawn.first().at(0).toString(), total);
        QCOMPARE(drawn.first().at(1).toString(), segment);
        QVERIFY(!view->isRelating());
    }

    void dragFromAPartDrawsFromThatPart()
    {
        const auto view = shown();
        QSignalSpy drawn(view.get(), &ContractDiagram::relationshipDrawn);
        drag(*view, view->handleOf(city).toPoint(), middle(*view, segment));
        QCOMPARE(drawn.size(), 1);
        QCOMPARE(drawn.first().at(0).toString(), city);
    }

    void dragToNoPropertyDrawsNothing_data()
    {
        QTest::addColumn<QString>("to");
        QTest::newRow("free ground") << QString();
        QTest::newRow("a head") << customers;
        QTest::newRow("itself") << address;
        QTest::newRow("its own part") << city;
    }
    void dragToNoPropertyDrawsNothing()
    {
        QFETCH(QString, to);
        const auto view = shown();
        QSignalSpy drawn(view.get(), &ContractDiagram::relationshipDrawn);
        drag(*view, view->handleOf(address).toPoint(), to.isEmpty() ? QPoint(6, 6) : middle(*view, to));
        QCOMPARE(drawn.size(), 0);
        QVERIFY(!view->isRelating());
    }

    void keysDrawARelationship()
    {
        const auto view = shown();
        QSignalSpy drawn(view.get(), &ContractDiagram::relationshipDrawn);
        view->setSelected(orderId);
        QTest::keyClick(view.get(), Qt::Key_L);
        QVERIFY(view->isRelating());
        QTest::keyClick(view.get(), Qt::Key_Left);
        QTest::keyClick(view.get(), Qt::Key_Down);
        QTest::keyClick(view.get(), Qt::Key_Return);
        QCOMPARE(drawn.size(), 1);
        QCOMPARE(drawn.first().at(0).toString(), orderId);
        QVERIFY(drawn.first().at(1).toString().startsWith(customers));
        QCOMPARE(view->selectedPointer(), orderId);
        QTest::keyClick(view.get(), Qt::Key_L);
        QTest::keyClick(view.get(), Qt::Key_Left);
        QTest::keyClick(view.get(), Qt::Key_Escape);
        QTest::keyClick(view.get(), Qt::Key_Return);
        QCOMPARE(drawn.size(), 1);
    }

    void f2Renames()
    {
        const auto view = shown();
        QSignalSpy renamed(view.get(), &ContractDiagram::renameRequested);
        view->setSelected(total);
        QTest::keyClick(view.get(), Qt::Key_F2);
        QLineEdit *field = view->renameField();
        QVERIFY(field);
        QCOMPARE(field->text(), u"total"_s);
        QVERIFY(!field->accessibleName().isEmpty());
        QVERIFY(view->rectOf(total).adjusted(-8, -8, 8, 8).contains(QRectF(field->geometry())));
        QTest::keyClicks(field, u"amount"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(renamed.size(), 1);
        QCOMPARE(renamed.first().at(0).toString(), total);
        QCOMPARE(renamed.first().at(1).toString(), u"amount"_s);
        QVERIFY(!view->renameField());
    }

    void renameThatChangesNothingAsksNothing()
    {
        const auto view = shown();
        QSignalSpy renamed(view.get(), &ContractDiagram::renameRequested);
        view->setSelected(customers);
        QTest::keyClick(view.get(), Qt::Key_F2);
        QTest::keyClicks(view->renameField(), u"people"_s);
        QTest::keyClick(view->renameField(), Qt::Key_Escape);
        QTest::keyClick(view.get(), Qt::Key_F2);
        QCOMPARE(view->renameField()->text(), u"customers"_s);
        QTest::keyClick(view->renameField(), Qt::Key_Return);
        QTest::keyClick(view.get(), Qt::Key_F2);
        QTest::keyClick(view->renameField(), Qt::Key_Delete);
        QTest::keyClick(view->renameField(), Qt::Key_Return);
        QCOMPARE(renamed.size(), 0);
    }

    void doubleClickRenamesAndClickElsewhereKeeps()
    {
        const auto view = shown();
        QSignalSpy renamed(view.get(), &ContractDiagram::renameRequested);
        QTest::mouseDClick(view.get(), Qt::LeftButton, {}, middle(*view, total));
        QVERIFY(view->renameField());
        QTest::keyClicks(view->renameField(), u"sum"_s);
        QTest::mouseClick(view.get(), Qt::LeftButton, {}, middle(*view, segment));
        QCOMPARE(renamed.size(), 1);
        QCOMPARE(renamed.first().at(1).toString(), u"sum"_s);
        QCOMPARE(view->selectedPointer(), segment);
    }

    void keysAddAndRemove()
    {
        const auto view = shown();
        QSignalSpy property(view.get(), &ContractDiagram::addPropertyRequested);
        QSignalSpy object(view.get(), &ContractDiagram::addObjectRequested);
        QSignalSpy removed(view.get(), &ContractDiagram::removeRequested);
        view->setSelected(total);
        QTest::keyClick(view.get(), Qt::Key_Insert);
        QCOMPARE(property.last().first().toString(), orders);
        view->setSelected(city);
        QTest::keyClick(view.get(), Qt::Key_Insert);
        QCOMPARE(property.last().first().toString(), address);
        QTest::keyClick(view.get(), Qt::Key_Insert, Qt::ShiftModifier);
        QCOMPARE(object.size(), 1);
        QCOMPARE(property.size(), 2);
        QTest::keyClick(view.get(), Qt::Key_Delete);
        QCOMPARE(removed.last().first().toStringList().value(0), city);
    }

    void plusInTheHeadAddsAProperty()
    {
        const auto view = shown();
        QSignalSpy property(view.get(), &ContractDiagram::addPropertyRequested);
        const QRectF head = view->rectOf(customers);
        QTest::mouseClick(view.get(), Qt::LeftButton, {}, QPointF(head.right() - 20 * view->zoom(), head.center().y()).toPoint());
        QCOMPARE(property.size(), 1);
        QCOMPARE(property.first().first().toString(), customers);
    }

    void aLongListShowsItsFirstAndWhatMatters()
    {
        const auto view = shown(longTable());
        QVERIFY2(view->zoom() >= 0.7, qPrintable(QString::number(view->zoom())));
        QVERIFY(!view->rectOf(column(15)).isEmpty());
        QVERIFY(!view->rectOf(column(100)).isEmpty()); // a reference
        QVERIFY(!view->rectOf(column(140)).isEmpty()); // of the key
        QVERIFY(view->rectOf(column(16)).isEmpty());
        QVERIFY(view->rectOf(column(167)).isEmpty());
        QStringList folds;
        for (int i = 0; i < view->scene().elementCount(); ++i) {
            if (view->scene().elementTraits(i).isExpandable)
                folds.append(view->scene().elementName(i));
        }
        QCOMPARE(folds, (QStringList{u"84 more"_s, u"39 more"_s, u"27 more"_s}));
        // A line to what is left out ends where that would be.
        const auto &scene = static_cast<const canvas::DiagramScene &>(view->scene());
        QCOMPARE(scene.links().size(), size_t(2));
        QCOMPARE(scene.rows()[size_t(scene.links()[1].toRow)].hidden, 84);
        QCOMPARE(scene.elementName(scene.elementByPointer(scene.links()[1].pointer)), u"Relationship from sites.record to records.column_60"_s);
    }

    void whatIsLeftOutIsShownByMouseAndKeys_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("click") << 0;
        QTest::newRow("Enter") << int(Qt::Key_Return);
        QTest::newRow("Right") << int(Qt::Key_Right);
    }
    void whatIsLeftOutIsShownByMouseAndKeys()
    {
        QFETCH(int, key);
        const auto view = shown(longTable());
        view->setSelected(column(15));
        QTest::keyClick(view.get(), Qt::Key_Down);
        const int fold = view->currentElement();
        QCOMPARE(view->scene().elementName(fold), u"84 more"_s);
        QCOMPARE(view->selectedPointer(), u"/schema/0"_s);
        if (key == 0)
            QTest::mouseClick(view.get(), Qt::LeftButton, {}, view->toView(view->scene().elementRect(fold)).center().toPoint());
        else
            QTest::keyClick(view.get(), Qt::Key(key));
        QVERIFY(!view->rectOf(column(167)).isEmpty());
        QCOMPARE(view->selectedPointer(), column(16));
        QVERIFY(view->rect().intersects(view->rectOf(column(16)).toAlignedRect()));
        view->setSelected(column(167));
        QTest::keyClick(view.get(), Qt::Key_Down);
        QCOMPARE(view->scene().elementName(view->currentElement()), u"Show fewer"_s);
        QTest::keyClick(view.get(), Qt::Key_Left);
        QVERIFY(view->rectOf(column(167)).isEmpty());
        QCOMPARE(view->selectedPointer(), u"/schema/0"_s);
        run(*view, u"Show all properties"_s);
        QVERIFY(!view->rectOf(column(167)).isEmpty());
        run(*view, u"Show fewer properties"_s);
        QVERIFY(view->rectOf(column(167)).isEmpty());
        run(*view, u"Show all parts"_s);
        QVERIFY(!view->rectOf(column(167)).isEmpty());
    }

    void aRowThatStandsForOthersIsNothingToEdit()
    {
        const auto view = shown(longTable());
        QSignalSpy removed(view.get(), &ContractDiagram::removeRequested), copied(view.get(), &ContractDiagram::duplicateRequested);
        QSignalSpy flag(view.get(), &ContractDiagram::flagRequested), added(view.get(), &ContractDiagram::addPropertyRequested);
        view->setSelected(column(15));
        QTest::keyClick(view.get(), Qt::Key_Down);
        const int fold = view->currentElement();
        for (const Qt::Key key : {Qt::Key_Delete, Qt::Key_F2, Qt::Key_K, Qt::Key_L, Qt::Key_T})
            QTest::keyClick(view.get(), key);
        QTest::keyClick(view.get(), Qt::Key_D, Qt::ControlModifier);
        QTest::keyClick(view.get(), Qt::Key_Up, Qt::AltModifier);
        QVERIFY(!view->renameField() && !view->isRelating() && view->positions().isEmpty());
        QCOMPARE(removed.size() + copied.size() + flag.size(), 0);
        QTest::keyClick(view.get(), Qt::Key_Insert);
        QCOMPARE(added.first().first().toString(), u"/schema/0"_s);
        QVERIFY(!view->actions(fold).empty());
        QVERIFY(!view->scene().elementDescription(fold).isEmpty());
        // No line begins or ends at it.
        QSignalSpy drawn(view.get(), &ContractDiagram::relationshipDrawn);
        const QRectF rect = view->toView(view->scene().elementRect(fold));
        drag(*view, view->handleOf(column(3)).toPoint(), rect.center().toPoint());
        QCOMPARE(drawn.size(), 0);
        QAccessibleInterface *object = QAccessible::queryAccessibleInterface(view.get())->child(0);
        QCOMPARE(object->child(16)->text(QAccessible::Name), u"84 more"_s);
        QVERIFY(object->child(16)->state().collapsed);
    }

    void whatIsLeftOutIsFoundAndSelected()
    {
        const auto view = shown(longTable());
        view->setSelected(column(60));
        QCOMPARE(view->selectedPointer(), column(60));
        QVERIFY(!view->rectOf(column(60)).isEmpty());
        QVERIFY(view->rectOf(column(50)).isEmpty());
        view->startSearch();
        view->search()->field()->setText(u"column_50"_s);
        QCOMPARE(view->selectedPointer(), column(50));
        view->endSearch();
        // It stays through an edit.
        view->setContract(longTable());
        QVERIFY(!view->rectOf(column(60)).isEmpty());
        QCOMPARE(view->selectedPointer(), column(50));
    }

    void rowsAreReorderedAmongThoseLeftOut()
    {
        const auto view = shown(longTable());
        QSignalSpy moved(view.get(), &ContractDiagram::moveRequested);
        const auto grip = [&](int number) { return view->rectOf(column(number)).topLeft().toPoint() + QPoint(60, 8); };
        drag(*view, grip(140), view->rectOf(column(100)).topLeft().toPoint() + QPoint(60, 1));
        QCOMPARE(moved.size(), 1);
        QCOMPARE(moved.last().at(0).toString(), column(140));
        QCOMPARE(moved.last().at(1).toInt(), 100); // below all that is left out there
        view->setSelected(column(100));
        QTest::keyClick(view.get(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(moved.last().at(1).toInt(), 99);
        QTest::keyClick(view.get(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(moved.last().at(1).toInt(), 102);
    }

    void whatIsLeftOutTellsItsWorstState()
    {
        const auto view = shown();
        view->setContract(longTable(), [](const QString &pointer) { return pointer == column(30) ? ui::State::Failed : ui::State::None; });
        const auto &scene = static_cast<const canvas::DiagramScene &>(view->scene());
        QCOMPARE(scene.rows()[16].state, ui::State::Failed);
        QCOMPARE(scene.rows()[18].state, ui::State::None);
    }

    void manyObjectsBeginReadableAtTheFirst()
    {
        const auto view = shown(demo::wide(60, 20));
        QCOMPARE(view->zoom(), 0.7);
        QVERIFY(view->rect().contains(view->rectOf(u"/schema/0"_s).toAlignedRect()));
        QTest::keyClick(view.get(), Qt::Key_F);
        QVERIFY(view->zoom() < 0.7);
        QVERIFY(view->visibleScene().contains(view->scene().bounds()));
        view->resize(1000, 700);
        QVERIFY2(view->visibleScene().contains(view->scene().bounds()), "all was asked for");

        ContractDiagram chosen;
        chosen.resize(1184, 720);
        chosen.setContract(demo::wide(60, 20));
        chosen.setSelected(u"/schema/40/properties/3"_s);
        chosen.show();
        QVERIFY(chosen.rect().contains(chosen.rectOf(u"/schema/40/properties/3"_s).toAlignedRect()));
        QCOMPARE(chosen.zoom(), 0.7);
    }

    void workGoesOnWhereItIs()
    {
        const auto view = shown(demo::wide(60, 20));
        QTest::mouseClick(view.get(), Qt::LeftButton, {}, middle(*view, u"/schema/0/properties/3"_s));
        const QRectF before = view->rectOf(u"/schema/0"_s);
        view->setContract(demo::wide(60, 21));
        QCOMPARE(view->rectOf(u"/schema/0"_s).topLeft(), before.topLeft());
        view->resize(1100, 640);
        QCOMPARE(view->rectOf(u"/schema/0"_s).topLeft(), before.topLeft());
    }

    void theLayoutUsesTheView()
    {
        const auto view = shown(demo::wide(24, 8));
        const QSizeF wide = view->scene().bounds().size();
        view->resize(560, 1000);
        const QSizeF tall = view->scene().bounds().size();
        QVERIFY(tall.width() / tall.height() < 0.8 * wide.width() / wide.height());
        view->setPositions({{u"table_3"_s, QPointF(-800, 0)}}, view->shape());
        const auto place = [](const ContractDiagram &one) { return one.rectOf(u"/schema/7"_s).topLeft() - one.rectOf(u"/schema/8"_s).topLeft(); };
        ContractDiagram later;
        later.resize(1184, 720);
        later.setPositions(view->positions(), view->shape());
        later.setContract(demo::wide(24, 8));
        later.show();
        QCOMPARE((place(later) / later.zoom()).toPoint(), (place(*view) / view->zoom()).toPoint());
    }

    void namesAndTypesAreShownInFull()
    {
        const auto view = shown(read(R"(apiVersion: v3.2.0
schema:
  - name: measurements_of_all_stations
    physicalType: table
    properties:
      - {name: station_operator_identifier, logicalType: string, primaryKey: true, required: true}
      - {name: values, logicalType: map, map: {key: {logicalType: string}, value: {logicalType: integer}}}
)"));
        const auto &scene = static_cast<const canvas::DiagramScene &>(view->scene());
        view->settle();
        view->grab();
        QCOMPARE(scene.cards()[0].name, u"measurements_of_all_stations"_s);
        QCOMPARE(scene.rows()[0].name, u"station_operator_identifier"_s);
        for (const auto &row : scene.rows())
            QVERIFY2(row.fits && !row.type.contains(u'\u2026'), qPrintable(row.type));
    }

    void whatIsNamedIsSelectedForAll()
    {
        const auto view = shown();
        view->setSelected(orderId);
        QSignalSpy selected(view.get(), &ContractDiagram::selected);
        view->beginNaming(total); // as after it was made
        QVERIFY(view->renameField());
        QCOMPARE(selected.size(), 1);
        QCOMPARE(selected.first().first().toString(), total);
    }

    void aNarrowViewStacksRelatedObjects()
    {
        ContractDiagram view;
        view.resize(400, 480);
        view.setContract(read("apiVersion: v3.2.0\nschema:\n  - name: orders\n    properties:\n      - {name: id, primaryKey: true}\n      - {name: at}\n      - {name: total}\n"
                              "  - name: items\n    properties:\n      - {name: order, relationships: [{to: orders.id}]}\n      - {name: amount}\n"));
        view.show();
        QVERIFY2(view.zoom() >= 0.7, qPrintable(QString::number(view.zoom())));
        QVERIFY(view.visibleScene().contains(view.scene().bounds()));
    }

    void aRenamedCardStaysWhereTheLayoutPutIt()
    {
        // It has another name of before still: what it is called in its table.
        QByteArray text = demo::ordersText();
        text.replace("name: orders\n    physicalType", "name: orders\n    physicalName: orders\n    id: orders\n    physicalType");
        const auto view = shown(read(text));
        const QRectF before = view->rectOf(orders);
        text.replace("name: orders\n    physicalName", "name: purchases\n    physicalName");
        view->setContract(read(text));
        QCOMPARE(view->rectOf(orders), before);
    }

    void readOnlyAsksNothing()
    {
        const auto view = shown();
        view->setEditable(false);
        QSignalSpy drawn(view.get(), &ContractDiagram::relationshipDrawn);
        QSignalSpy removed(view.get(), &ContractDiagram::removeRequested);
        QSignalSpy property(view.get(), &ContractDiagram::addPropertyRequested);
        drag(*view, view->handleOf(total).toPoint(), middle(*view, segment));
        view->setSelected(total);
        for (const Qt::Key key : {Qt::Key_F2, Qt::Key_Insert, Qt::Key_Delete, Qt::Key_L, Qt::Key_Return})
            QTest::keyClick(view.get(), key);
        QVERIFY(!view->renameField());
        QVERIFY(!view->isRelating());
        QCOMPARE(drawn.size() + removed.size() + property.size(), 0);
        QCOMPARE(view->selectedPointer(), total);
    }

    void clickSelectsAndTells()
    {
        const auto view = shown();
        QSignalSpy selected(view.get(), &ContractDiagram::selected);
        QTest::mouseClick(view.get(), Qt::LeftButton, {}, middle(*view, city));
        QCOMPARE(selected.last().first().toString(), city);
        QTest::mouseClick(view.get(), Qt::LeftButton, {}, QPoint(4, 4));
        QCOMPARE(selected.last().first().toString(), QString());
        view->setSelected(products);
        QCOMPARE(selected.size(), 2);
    }

    void selectionOpensWhatHidesIt()
    {
        const auto view = shown();
        view->expandAll(false);
        QVERIFY(view->rectOf(lineProduct).isEmpty());
        view->setSelected(lineProduct);
        QVERIFY(view->isExpanded(lines));
        QVERIFY(!view->isExpanded(address));
        QCOMPARE(view->selectedPointer(), lineProduct);
        view->setSelected(total + u"/logicalType"_s);
        QCOMPARE(view->selectedPointer(), total);
        view->setSelected(u"/servers/0"_s);
        QCOMPARE(view->selectedPointer(), QString());
    }

    void keysWalkRowsAndCards()
    {
        const auto view = shown();
        view->setSelected(orders);
        QTest::keyClick(view.get(), Qt::Key_Down);
        QCOMPARE(view->selectedPointer(), orderId);
        QTest::keyClick(view.get(), Qt::Key_Down);
        QCOMPARE(view->selectedPointer(), customerId);
        QTest::keyClick(view.get(), Qt::Key_Left);
        QVERIFY(view->selectedPointer().startsWith(customers));
        QTest::keyClick(view.get(), Qt::Key_Right);
        QVERIFY(view->selectedPointer().startsWith(orders));
        view->setSelected(orderId);
        QTest::keyClick(view.get(), Qt::Key_Up);
        QCOMPARE(view->selectedPointer(), orders);
    }

    void keysFold()
    {
        const auto view = shown();
        view->setSelected(city);
        QTest::keyClick(view.get(), Qt::Key_Left);
        QCOMPARE(view->selectedPointer(), address);
        QTest::keyClick(view.get(), Qt::Key_Left);
        QVERIFY(!view->isExpanded(address));
        QTest::keyClick(view.get(), Qt::Key_Right);
        QVERIFY(view->isExpanded(address));
        QVERIFY(!view->rectOf(city).isEmpty());
    }

    void foldedSelectionGoesToItsWhole()
    {
        const auto view = shown();
        QSignalSpy selected(view.get(), &ContractDiagram::selected);
        view->setSelected(city);
        view->setExpanded(address, false);
        QCOMPARE(view->selectedPointer(), address);
        QCOMPARE(selected.size(), 1);
    }

    void linesOfFoldedPartsStayInSight()
    {
        const auto view = shown();
        const auto count = [&view] {
            int lines = 0;
            for (int i = 0; i < view->scene().elementCount(); ++i)
                lines += view->scene().elementName(i).startsWith(u"Relationship"_s) ? 1 : 0;
            return lines;
        };
        QCOMPARE(count(), 2);
        view->expandAll(false);
        QCOMPARE(count(), 2);
    }

    void tabReachesLinesAndDeleteAsksForThem()
    {
        const auto view = shown();
        QSignalSpy removed(view.get(), &ContractDiagram::removeRequested);
        view->setSelected(customerId);
        QTest::keyClick(view.get(), Qt::Key_Tab);
        QCOMPARE(view->selectedPointer(), customerId + u"/relationships/0"_s);
        QVERIFY(view->accessibleDescription().contains(u"orders.customer_id"_s));
        QVERIFY(view->accessibleDescription().contains(u"customers.customer_id"_s));
        QTest::keyClick(view.get(), Qt::Key_Delete);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(removed.first().first().toStringList().value(0), customerId + u"/relationships/0"_s);
    }

    void headDragMovesTheCard()
    {
        const auto view = shown();
        QSignalSpy moved(view.get(), &ContractDiagram::positionsChanged);
        const QRectF before = view->rectOf(segment);
        const QPoint grip = view->rectOf(customers).topLeft().toPoint() + QPoint(60, 15);
        drag(*view, grip, grip + QPoint(-40, 64));
        QCOMPARE(moved.size(), 1);
        QCOMPARE(view->positions().keys(), QStringList{u"customers"_s});
        view->setContract(demo::orders());
        QCOMPARE(view->positions().size(), 1);
        QVERIFY(view->rectOf(segment) != before);
        view->relayout();
        QCOMPARE(moved.size(), 2);
        QVERIFY(view->positions().isEmpty());
    }

    void laterSnapshotKeepsPlacesAndSelection()
    {
        const auto view = shown();
        view->setSelected(segment);
        view->setZoom(1.0, {0, 0});
        const QRectF before = view->rectOf(segment);
        QByteArray text = demo::ordersText();
        text.replace("name: orders\n    physical", "name: purchases\n    physical");
        text += "  - name: added\n    properties:\n      - name: one\n        logicalType: string\n";
        view->setContract(read(text));
        QCOMPARE(view->rectOf(segment), before);
        QCOMPARE(view->selectedPointer(), segment);
        QVERIFY(!view->rectOf(u"/schema/4"_s).isEmpty());
    }

    void cardsNeverOverlap()
    {
        const auto view = shown(demo::wide(30, 6));
        view->setPositions({{u"table_3"_s, QPointF(0, 0)}, {u"table_4"_s, QPointF(800, 40)}});
        const auto &scene = static_cast<const canvas::DiagramScene &>(view->scene());
        QCOMPARE(scene.cards().size(), size_t(30));
        for (size_t i = 0; i < scene.cards().size(); ++i) {
            for (size_t j = 0; j < i; ++j)
                QVERIFY(!scene.cards()[i].rect.intersects(scene.cards()[j].rect));
        }
    }

    void goneSelectionGoesToWhatHeldIt()
    {
        const auto view = shown();
        view->setSelected(segment);
        QSignalSpy selected(view.get(), &ContractDiagram::selected);
        QByteArray text = demo::ordersText();
        text.replace("      - name: segment\n        logicalType: string\n", "");
        view->setContract(read(text));
        QCOMPARE(view->selectedPointer(), customers);
        QCOMPARE(selected.size(), 1);
        view->setContract(nullptr);
        QCOMPARE(view->selectedPointer(), QString());
        QCOMPARE(selected.size(), 2);
    }

    void brokenReferencesAreSaid()
    {
        QByteArray text = demo::ordersText();
        text.replace("to: customers.customer_id", "to: customers.number");
        text.replace("to: products.product_id", "to: shop.odcs.yaml#schema/p/properties/i");
        const auto view = shown(read(text));
        view->setSelected(customerId);
        QVERIFY(view->accessibleDescription().contains(u"not there"_s));
        view->setSelected(lineProduct);
        QVERIFY(view->accessibleDescription().contains(u"another file"_s));
    }

    void emptyContractAsksForItsFirstObject()
    {
        const auto view = shown(read("apiVersion: v3.2.0\nkind: DataContract\nid: a\nversion: 1.0.0\nstatus: draft\n"));
        QSignalSpy object(view.get(), &ContractDiagram::addObjectRequested);
        QVERIFY(view->accessibleDescription().contains(u"Shift+Insert"_s));
        QTest::mouseDClick(view.get(), Qt::LeftButton, {}, QPoint(300, 200));
        QTest::keyClick(view.get(), Qt::Key_Insert);
        QCOMPARE(object.size(), 2);
        for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Return, Qt::Key_Delete, Qt::Key_F2, Qt::Key_L, Qt::Key_Tab})
            QTest::keyClick(view.get(), key);
        view->grab();
    }

    void partsWithoutNamesOrTypesAreShown()
    {
        const auto view = shown(read("apiVersion: v3.2.0\nschema:\n  - properties:\n      - logicalType: 5\n      - {}\n      - name: a\n  - {}\n  - nonsense\n"));
        view->grab();
        QVERIFY(!view->rectOf(u"/schema/0/properties/2"_s).isEmpty());
        QVERIFY(!view->rectOf(u"/schema/1"_s).isEmpty());
        for (int i = 0; i < view->scene().elementCount(); ++i)
            QVERIFY(!view->scene().elementDescription(i).isEmpty());
    }

    void screenReadersSeeRows()
    {
        const auto view = shown();
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(view.get());
        QVERIFY(list);
        QVERIFY(QTest::qWaitForWindowActive(view.get(), longWait));
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->childCount(), 5); // four objects, the tools
        QAccessibleInterface *object = list->child(0);
        QCOMPARE(object->text(QAccessible::Name), u"orders"_s);
        QCOMPARE(object->childCount(), 6);
        QCOMPARE(object->parent(), list);
        view->setSelected(orderId);
        QAccessibleInterface *item = object->child(0);
        QCOMPARE(item->text(QAccessible::Name), u"order_id"_s);
        QCOMPARE(item->role(), QAccessible::ListItem);
        QCOMPARE(item->parent(), object);
        for (const QString &word : {u"orders"_s, u"string"_s, u"key"_s, u"required"_s})
            QVERIFY2(item->text(QAccessible::Description).contains(word), qPrintable(word));
        QVERIFY(item->state().selected);
        QCOMPARE(list->focusChild(), item);
        QAccessibleInterface *line = object->child(1)->child(0);
        QCOMPARE(line->role(), QAccessible::Link);
        QVERIFY(line->text(QAccessible::Description).contains(u"0..n to 1 rows"_s));
        const QAccessibleInterface *part = object->child(4)->child(1);
        QCOMPARE(part->text(QAccessible::Name), u"city"_s);
        QVERIFY(object->child(4)->state().expanded);
    }

    void screenReadersCanDoWhatTheMenuDoes()
    {
        const auto view = shown();
        QSignalSpy flag(view.get(), &ContractDiagram::flagRequested);
        QAccessibleInterface *property = QAccessible::queryAccessibleInterface(view.get())->child(0)->child(3);
        QAccessibleActionInterface *actions = property->actionInterface();
        QVERIFY(actions->actionNames().contains(u"Require it"_s));
        QCOMPARE(actions->keyBindingsForAction(u"Require it"_s), QStringList{u"R"_s});
        actions->doAction(u"Require it"_s);
        QCOMPARE(flag.size(), 1);
        QCOMPARE(flag.first().at(0).toString(), total);
        QCOMPARE(flag.first().at(2).toBool(), true);
        actions->doAction(QAccessibleActionInterface::pressAction());
        QVERIFY(view->renameField());
        view->setEditable(false);
        QVERIFY(!actions->actionNames().contains(u"Require it"_s));
    }

    void typesAreChosenInPlace()
    {
        const auto view = shown();
        QSignalSpy type(view.get(), &ContractDiagram::typeRequested);
        view->setSelected(total);
        QTest::keyClick(view.get(), Qt::Key_T);
        auto *menu = view->findChild<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(menu);
        QStringList names;
        for (const QAction *item : menu->actions()) {
            names.append(item->text());
            QCOMPARE(item->isChecked(), item->text() == u"number"_s);
        }
        QVERIFY(names.contains(u"timestamp"_s));
        QVERIFY(names.contains(u"vector"_s)); // of 3.2
        menu->actions()[names.indexOf(u"boolean"_s)]->trigger();
        QCOMPARE(type.size(), 1);
        QCOMPARE(type.first().at(0).toString(), total);
        QCOMPARE(type.first().at(1).toString(), u"boolean"_s);
        menu->close();
    }

    void aClickOnTheTypeOffersTypes()
    {
        const auto view = shown();
        const QRectF row = view->rectOf(total);
        QTest::mouseClick(view.get(), Qt::LeftButton, {}, QPointF(row.right() - 50, row.center().y()).toPoint());
        auto *menu = view->findChild<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(menu && menu->isVisible());
        menu->close();
    }

    void keysSetMarks_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<ContractDiagram::Flag>("flag");
        QTest::addColumn<bool>("on");
        QTest::newRow("key") << int(Qt::Key_K) << ContractDiagram::Flag::PrimaryKey << false;
        QTest::newRow("required") << int(Qt::Key_R) << ContractDiagram::Flag::Required << false;
        QTest::newRow("unique") << int(Qt::Key_U) << ContractDiagram::Flag::Unique << false;
    }
    void keysSetMarks()
    {
        QFETCH(int, key);
        QFETCH(ContractDiagram::Flag, flag);
        QFETCH(bool, on);
        const auto view = shown();
        QSignalSpy asked(view.get(), &ContractDiagram::flagRequested);
        view->setSelected(orderId);
        QTest::keyClick(view.get(), Qt::Key(key));
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().at(1).value<ContractDiagram::Flag>(), flag);
        QCOMPARE(asked.first().at(2).toBool(), on);
    }

    void rowsAreReorderedByDrag()
    {
        const auto view = shown();
        QSignalSpy moved(view.get(), &ContractDiagram::moveRequested);
        const QPoint grip = view->rectOf(total).topLeft().toPoint() + QPoint(60, 12);
        drag(*view, grip, view->rectOf(orderId).topLeft().toPoint() + QPoint(60, 2));
        QCOMPARE(moved.size(), 1);
        QCOMPARE(moved.last().at(0).toString(), total);
        QCOMPARE(moved.last().at(1).toInt(), 0);
        // Below a sibling with open parts is below its parts.
        drag(*view, grip, QPointF(view->rectOf(city).left() + 60, view->rectOf(lines).top()).toPoint());
        QCOMPARE(moved.size(), 2);
        QCOMPARE(moved.last().at(1).toInt(), 5);
        // To its own place, or out of the card: nowhere.
        drag(*view, grip, view->rectOf(total).topLeft().toPoint() + QPoint(80, 26));
        drag(*view, grip, QPoint(20, 20));
        QCOMPARE(moved.size(), 2);
    }

    void keysReorder()
    {
        const auto view = shown();
        QSignalSpy moved(view.get(), &ContractDiagram::moveRequested);
        view->setSelected(total);
        QTest::keyClick(view.get(), Qt::Key_Up, Qt::AltModifier);
        QTest::keyClick(view.get(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(moved.size(), 2);
        QCOMPARE(moved.at(0).at(1).toInt(), 2);
        QCOMPARE(moved.at(1).at(1).toInt(), 5);
        view->setSelected(orderId);
        QTest::keyClick(view.get(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(moved.size(), 2);
    }

    void severalCardsAreChosenAndMovedTogether()
    {
        const auto view = shown();
        const auto grip = [&](const QString &pointer) { return view->rectOf(pointer).topLeft().toPoint() + QPoint(60, 15); };
        QTest::mouseClick(view.get(), Qt::LeftButton, {}, grip(customers));
        QTest::mouseClick(view.get(), Qt::LeftButton, Qt::ShiftModifier, grip(products));
        QCOMPARE(view->chosenPointers(), (QStringList{customers, products}));
        const QPointF apart = view->rectOf(products).topLeft() - view->rectOf(customers).topLeft();
        const QRectF before = view->rectOf(orders);
        view->setZoom(1.0, {0, 0});
        QSignalSpy placed(view.get(), &ContractDiagram::positionsChanged);
        drag(*view, grip(products), grip(products) + QPoint(32, 40));
        QCOMPARE(placed.size(), 1);
        QCOMPARE(view->positions().keys(), (QStringList{u"customers"_s, u"products"_s}));
        QCOMPARE((view->rectOf(products).topLeft() - view->rectOf(customers).topLeft()) , apart);
        Q_UNUSED(before);
        QTest::keyClick(view.get(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(view->positions().isEmpty());
        QTest::keyClick(view.get(), Qt::Key_Escape);
        QVERIFY(view->chosenPointers().isEmpty());
    }

    void aFrameChoosesWhatItTouches()
    {
        const auto view = shown();
        const QRectF all = view->rectOf(customers) | view->rectOf(products);
        const auto move = [&](QPointF at) {
            QMouseEvent event(QEvent::MouseMove, at, view->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, Qt::ShiftModifier);
            QApplication::sendEvent(view.get(), &event);
        };
        QTest::mousePress(view.get(), Qt::LeftButton, Qt::ShiftModifier, (all.topLeft() - QPointF(20, 20)).toPoint());
        move(all.center());
        move(all.bottomRight() - QPointF(40, 0));
        QTest::mouseRelease(view.get(), Qt::LeftButton, Qt::ShiftModifier, (all.bottomRight() - QPointF(40, 0)).toPoint());
        QCOMPARE(view->chosenPointers(), (QStringList{customers, products}));
        QSignalSpy removed(view.get(), &ContractDiagram::removeRequested);
        QTest::keyClick(view.get(), Qt::Key_Delete);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(removed.first().first().toStringList(), (QStringList{customers, products}));
    }

    void keysChooseAlignAndMove()
    {
        const auto view = shown();
        view->setSelected(customers);
        QTest::keyClick(view.get(), Qt::Key_Return, Qt::ShiftModifier);
        view->setSelected(products);
        QTest::keyClick(view.get(), Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(view->chosenPointers(), (QStringList{customers, products}));
        QTest::keyClick(view.get(), Qt::Key_Right, Qt::AltModifier);
        QTest::keyClick(view.get(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(view->positions().size(), 2);
        view->undo(); // both steps were one move
        QVERIFY(view->positions().isEmpty());
        QTest::keyClick(view.get(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(view->chosenPointers().size(), 4);
        run(*view, u"Align left"_s);
        QCOMPARE(view->positions().size(), 4);
        const Positions lined = view->positions();
        for (const QPointF &at : lined)
            QCOMPARE(at.x(), lined.first().x());
        run(*view, u"Lay out the selected"_s);
        const auto &scene = static_cast<const canvas::DiagramScene &>(view->scene());
        for (size_t i = 0; i < scene.cards().size(); ++i) {
            for (size_t j = 0; j < i; ++j)
                QVERIFY(!scene.cards()[i].rect.intersects(scene.cards()[j].rect));
        }
        view->undo();
        QCOMPARE(view->positions(), lined);
        view->undo();
        QVERIFY(view->positions().isEmpty());
    }

    void undoGoesBackThroughMovesAndEdits()
    {
        const auto view = shown();
        QUndoStack edits;
        view->setEdits(&edits);
        view->setSelected(customers);
        QTest::keyClick(view.get(), Qt::Key_Right, Qt::AltModifier);
        edits.push(new QUndoCommand(u"Rename"_s));
        QTest::keyClick(view.get(), Qt::Key_Down, Qt::AltModifier);
        QTest::keyClick(view.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(edits.index(), 1);
        QCOMPARE(view->positions().size(), 1);
        QTest::keyClick(view.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(edits.index(), 0);
        QTest::keyClick(view.get(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(view->positions().isEmpty());
    }

    void placesAreKeptAfterARename()
    {
        const auto view = shown();
        view->setSelected(customers);
        QTest::keyClick(view.get(), Qt::Key_Right, Qt::AltModifier);
        const QPointF at = view->positions().value(u"customers"_s);
        QSignalSpy placed(view.get(), &ContractDiagram::positionsChanged);
        QByteArray text = demo::ordersText();
        text.replace("customers", "people");
        view->setContract(read(text));
        QCOMPARE(placed.size(), 1);
        QCOMPARE(view->positions().keys(), QStringList{u"people"_s});
        QCOMPARE(view->positions().value(u"people"_s), at);
        // The file on disk may still say the old name.
        QCOMPARE(view->withFormerNames(view->positions()).value(u"customers"_s), at);
        view->forgetFormerNames();
        QCOMPARE(view->withFormerNames(view->positions()).size(), 1);
        view->undo(); // the move, whatever the card is called by now
        QVERIFY(view->positions().isEmpty());
    }

    void aNewObjectComesWhereItWasAskedFor()
    {
        const auto view = shown();
        const QPointF asked(900, 600);
        const QPointF scene = view->toScene(asked);
        QTest::mouseDClick(view.get(), Qt::LeftButton, {}, asked.toPoint());
        view->setContract(read(demo::ordersText() + "  - name: added\n"));
        QVERIFY((view->positions().value(u"added"_s) - scene).manhattanLength() < 20);
    }

    void searchFindsFoldedPartsToo()
    {
        const auto view = shown();
        view->expandAll(false);
        QTest::keyClick(view.get(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(view->isSearching());
        auto *field = view->search()->field();
        QTest::keyClicks(field, u"CITY"_s);
        QCOMPARE(view->selectedPointer(), city);
        QTest::keyClick(field, Qt::Key_Backspace);
        QTest::keyClicks(field, u"xyz"_s);
        QVERIFY(field->accessibleDescription().contains(u"nothing"_s));
        field->selectAll();
        QTest::keyClicks(field, u"product_id"_s);
        QCOMPARE(field->accessibleDescription(), u"1 of 2"_s);
        QCOMPARE(view->selectedPointer(), lineProduct);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(view->selectedPointer(), products + u"/properties/0"_s);
        QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(view->selectedPointer(), lineProduct);
        view->grab();
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!view->isSearching());
        QCOMPARE(view->selectedPointer(), lineProduct);
    }

    void compositeRelationshipsAreOne()
    {
        const auto view = shown(read(R"(apiVersion: v3.2.0
schema:
  - name: lines
    properties:
      - {name: order, required: true}
      - {name: year, required: true}
    relationships:
      - from: [lines.order, lines.year]
        to: [orders.id, orders.year]
  - name: orders
    properties:
      - {name: id, primaryKey: true, primaryKeyPosition: 1}
      - {name: year, primaryKey: true, primaryKeyPosition: 2}
)"));
        const auto &scene = static_cast<const canvas::DiagramScene &>(view->scene());
        QCOMPARE(scene.links().size(), size_t(2));
        QCOMPARE(scene.elementCount(), 7);
        QCOMPARE(scene.links()[0].cardinality.to.text(), u"1"_s);
        QCOMPARE(scene.links()[1].cardinality.from.text(), u"0..n"_s);
        view->setSelected(u"/schema/0/relationships/0"_s);
        QVERIFY(view->accessibleDescription().contains(u"2 pair"_s));
    }

    void aFurtherPairIsDrawnLikeALine()
    {
        const auto view = shown();
        QSignalSpy pair(view.get(), &ContractDiagram::pairDrawn), drawn(view.get(), &ContractDiagram::relationshipDrawn);
        view->setSelected(customerId + u"/relationships/0"_s);
        run(*view, u"Join by a further pair of properties…"_s);
        drag(*view, view->handleOf(total).toPoint(), middle(*view, segment));
        QCOMPARE(pair.size(), 1);
        QCOMPARE(pair.first().at(0).toString(), customerId + u"/relationships/0"_s);
        QCOMPARE(pair.first().at(2).toString(), segment);
        QCOMPARE(drawn.size(), 0);
        drag(*view, view->handleOf(total).toPoint(), middle(*view, segment));
        QCOMPARE(drawn.size(), 1);
    }

    void theMenuOfALineSetsWhatItsNumbersFollowFrom()
    {
        const auto view = shown();
        QSignalSpy flag(view.get(), &ContractDiagram::flagRequested);
        view->setSelected(customerId + u"/relationships/0"_s);
        run(*view, u"May refer to none: do not require customer_id"_s);
        run(*view, u"Only one refers to each: make customer_id unique"_s);
        QCOMPARE(flag.size(), 2);
        QCOMPARE(flag.at(0).at(1).value<ContractDiagram::Flag>(), ContractDiagram::Flag::Required);
        QCOMPARE(flag.at(0).at(2).toBool(), false);
        QCOMPARE(flag.at(1).at(1).value<ContractDiagram::Flag>(), ContractDiagram::Flag::Unique);
        QCOMPARE(flag.at(1).at(2).toBool(), true);
    }

    void hugeAndHostileContractsAreShown_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray head = "apiVersion: v3.2.0\nid: a\nschema:\n";
        const auto object = [](const QByteArray &name, const QByteArray &to) {
            return "  - name: \"" + name + "\"\n    properties:\n      - name: id\n        relationships:\n          - to: " + to + "\n";
        };
        QTest::newRow("name of 10,000 characters") << head + object(QByteArray(10'000, 'x'), "b.id") + object("b", "b.id");
        QTest::newRow("right to left and emoji") << head + object("\u05e9\u05dc\u05d5\u05dd \u202eabc", "b.id") + object("\U0001F469\u200d\U0001F680\U0001F4A5", "b.id") + object("b", "b.id");
        QTest::newRow("circle") << head + object("a", "b.id") + object("b", "c.id") + object("c", "a.id");
        QTest::newRow("self") << head + object("a", "a.id");
        QTest::newRow("other property of itself") << head + "  - name: a\n    properties:\n      - {name: id}\n      - {name: boss, relationships: [{to: a.id}]}\n";
        QTest::newRow("same names") << head + object("a", "a.id") + object("a", "a.id");
        QTest::newRow("control characters") << head + object("a\\n\\t\\u0001<b>&amp;", "b.id");
        QByteArray deep = head + "  - name: deep\n    properties:\n";
        for (int i = 0; i < 40; ++i)
            deep += QByteArray(6 + 4 * i, ' ') + "- name: p\n" + QByteArray(8 + 4 * i, ' ') + "logicalType: object\n" + QByteArray(8 + 4 * i, ' ') + "properties:\n";
        QTest::newRow("forty levels deep") << deep + QByteArray(6 + 160, ' ') + "- name: end\n";
    }
    void hugeAndHostileContractsAreShown()
    {
        QFETCH(QByteArray, text);
        const QTemporaryDir folder;
        const auto view = shown(read(text));
        QVERIFY(view->scene().elementCount() > 0);
        for (const qreal zoom : {0.1, 0.4, 1.0, 3.0}) {
            view->setZoom(zoom, {10, 10});
            view->settle();
            QVERIFY(!view->grab().isNull());
        }
        for (int i = 0; i < view->scene().elementCount(); ++i) {
            view->goToElement(i);
            QVERIFY(!view->scene().elementRect(i).isNull());
            QVERIFY(!view->actions(i).empty());
        }
        QVERIFY(view->exportPdf(folder.filePath(u"a.pdf"_s)));
        QVERIFY(view->exportSvg(folder.filePath(u"a.svg"_s)));
        view->startSearch();
        view->search()->field()->setText(u"a"_s);
        view->grab();
        view->relayout();
        view->undo();
    }

    void threeThousandObjects()
    {
        const auto view = shown(demo::wide(3000, 4));
        QCOMPARE(view->scene().elementCount(), 3000 * 5 + 2999);
        view->grab();
        view->setSelected(u"/schema/2999/properties/1"_s);
        QTest::keyClick(view.get(), Qt::Key_Tab);
        QTest::keyClick(view.get(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(view.get(), Qt::Key_Escape);
        QVERIFY(!view->rectOf(u"/schema/2999"_s).isEmpty());
    }

    void pdfHoldsLinesAndLetters()
    {
        const QTemporaryDir folder;
        const auto view = shown();
        QVERIFY(view->exportPdf(folder.filePath(u"orders.pdf"_s)));
        QFile file(folder.filePath(u"orders.pdf"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray pdf = file.readAll();
        QVERIFY(pdf.startsWith("%PDF-"));
        QCOMPARE(pdf.count("/Type /Page\n"), 1);
        QVERIFY(pdf.contains("/FontFile2") || pdf.contains("/FontFile3")); // text is text
        QVERIFY(!pdf.contains("/Subtype /Image"));                         // and nothing a picture
        const QSizeF size = view->scene().bounds().size() + QSizeF(64, 64);
        const qsizetype box = pdf.indexOf("/MediaBox");
        QVERIFY(box > 0);
        const QByteArrayList numbers = pdf.mid(box, 80).split('[').value(1).split(']').first().simplified().split(' ');
        QVERIFY(std::abs(numbers.value(2).toDouble() - size.width() * 0.75) < 3);
        QVERIFY(std::abs(numbers.value(3).toDouble() - size.height() * 0.75) < 3);
        view->copyPicture();
        QVERIFY(!QApplication::clipboard()->image().isNull());
        QVERIFY(QApplication::clipboard()->mimeData()->data(u"image/svg+xml"_s).contains("delivery_address"));
    }

    void exports()
    {
        const QTemporaryDir folder;
        const auto view = shown();
        QVERIFY(view->exportPng(folder.filePath(u"orders.png"_s)));
        QVERIFY(view->exportSvg(folder.filePath(u"orders.svg"_s)));
        QFile file(folder.filePath(u"orders.svg"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.contains("delivery_address"));
    }

private:
    ui::Theme *m_theme = nullptr;
};

QTEST_MAIN(TestContractDiagram)
#include "tst_contractdiagram.moc"
