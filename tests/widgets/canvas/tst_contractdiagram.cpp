// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo.h"
#include "widgets/canvas/contractdiagram.h"
#include "widgets/common/theme.h"

#include <QAccessible>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

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
        QCOMPARE(removed.last().first().toString(), city);
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
        QCOMPARE(removed.first().first().toString(), customerId + u"/relationships/0"_s);
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
        QCOMPARE(list->childCount(), view->scene().elementCount());
        view->setSelected(orderId);
        QAccessibleInterface *item = list->child(view->currentElement());
        QCOMPARE(item->text(QAccessible::Name), u"order_id"_s);
        for (const QString &word : {u"orders"_s, u"string"_s, u"key"_s, u"required"_s})
            QVERIFY2(item->text(QAccessible::Description).contains(word), qPrintable(word));
        QVERIFY(item->state().selected);
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
