// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo.h"
#include "patience.h"
#include "widgets/canvas/meshcanvas.h"
#include "widgets/canvas/meshscene.h"
#include "widgets/common/theme.h"

#include <QAccessible>
#include <QLineEdit>
#include <QPainter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <QXmlStreamReader>

#include <cmath>

using namespace meshwright;
using namespace Qt::StringLiterals;
using canvas::MeshCanvas;

namespace {

const QString purchases = u"customer-purchases"_s;
const QString trends = u"customer-trends"_s;

void wheel(QWidget &widget, QPoint at, int delta)
{
    QWheelEvent event(at, widget.mapToGlobal(at), {}, {0, delta}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&widget, &event);
}

void drag(QWidget &widget, QPoint from, QPoint to, Qt::MouseButton button = Qt::LeftButton)
{
    const auto move = [&](QPoint at) {
        QMouseEvent event(QEvent::MouseMove, at, widget.mapToGlobal(at), Qt::NoButton, button, Qt::NoModifier);
        QApplication::sendEvent(&widget, &event);
    };
    QTest::mousePress(&widget, button, {}, from);
    move(from + (to - from) / 3);
    move(to);
    QTest::mouseRelease(&widget, button, {}, to);
}

/// The scene painted without tiles, as the view should show it.
QImage direct(const canvas::CanvasView &view)
{
    QImage image(view.size(), QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(view.toView(QPointF()));
    painter.scale(view.zoom(), view.zoom());
    canvas::paintGround(painter, view.visibleScene().adjusted(-1, -1, 1, 1), view.zoom());
    for (int item = 0; item < view.scene().itemCount(); ++item)
        view.scene().paintItem(painter, item, view.zoom());
    view.scene().paintLive(painter, view.visibleScene(), view.zoom());
    return image;
}

/// Share of pixels that differ visibly, leaving out the small map.
double difference(const canvas::CanvasView &view, const QImage &a, const QImage &b)
{
    int different = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QColor one = a.pixelColor(x, y), other = b.pixelColor(x, y);
            const int gap = std::abs(one.red() - other.red()) + std::abs(one.green() - other.green()) + std::abs(one.blue() - other.blue());
            if (gap > 48 && !view.mapRect().contains(x, y))
                ++different;
        }
    }
    return double(different) / (double(a.width()) * a.height());
}

} // namespace

class TestMeshCanvas : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<MeshCanvas> shop(QSize size = {1184, 720})
    {
        auto view = std::make_unique<MeshCanvas>();
        view->setAnimated(false);
        view->resize(size);
        view->setMesh(demo::shop(), demo::state);
        view->show();
        view->setFocus();
        view->settle();
        return view;
    }
    static const canvas::MeshScene &sceneOf(const MeshCanvas &view) { return static_cast<const canvas::MeshScene &>(view.scene()); }
    static QPoint middle(const MeshCanvas &view, const QString &product) { return view.productRect(product).center().toPoint(); }

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = new ui::Theme(qApp);
        m_theme->setMode(ui::Theme::Mode::Light);
    }
    void cleanup()
    {
        m_theme->setMode(ui::Theme::Mode::Light);
        m_theme->setFontScale(1.0);
    }

    void clickSelects()
    {
        const auto view = shop();
        QSignalSpy selected(view.get(), &MeshCanvas::productSelected);
        QTest::mouseClick(view.get(), Qt::LeftButton, {}, middle(*view, purchases));
        QCOMPARE(selected.size(), 1);
        QCOMPARE(selected.last().first().toString(), purchases);
        QCOMPARE(view->selectedProduct(), purchases);
        QTest::mouseClick(view.get(), Qt::LeftButton, {}, QPoint(4, 4));
        QCOMPARE(selected.last().first().toString(), QString());
    }

    void doubleClickOpens()
    {
        const auto view = shop();
        QSignalSpy activated(view.get(), &MeshCanvas::productActivated);
        QTest::mouseDClick(view.get(), Qt::LeftButton, {}, middle(*view, trends));
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.first().first().toString(), trends);
    }

    void clickOnALineSelectsIt()
    {
        const auto view = shop();
        QSignalSpy edge(view.get(), &MeshCanvas::edgeSelected);
        for (const canvas::MeshScene::Flow &flow : sceneOf(*view).flows()) {
            if (sceneOf(*view).cards()[size_t(flow.from)].key == purchases && sceneOf(*view).cards()[size_t(flow.to)].key == trends)
                QTest::mouseClick(view.get(), Qt::LeftButton, {}, view->toView(flow.path.pointAtPercent(0.5)).toPoint());
        }
        QCOMPARE(edge.size(), 1);
        QCOMPARE(edge.first().at(0).toString(), purchases);
        QCOMPARE(edge.first().at(1).toString(), trends);
    }

    void tabReachesEveryProductAndThenLeaves()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *view = new MeshCanvas;
        auto *after = new QLineEdit;
        layout->addWidget(view);
        layout->addWidget(after);
        view->setAnimated(false);
        view->setMesh(demo::shop(), demo::state);
        window.resize(900, 600);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window, longWait));
        after->setFocus();
        view->setFocus(Qt::TabFocusReason);
        QVERIFY(!view->selectedProduct().isEmpty());
        QSet<QString> seen = {view->selectedProduct()};
        for (int i = 0; i < 8; ++i) {
            QTest::keyClick(view, Qt::Key_Tab);
            QVERIFY(view->hasFocus());
            QVERIFY2(QRectF(view->rect()).contains(view->productRect(view->selectedProduct()).center()), "the current card is in view");
            seen.insert(view->selectedProduct());
        }
        QCOMPARE(seen.size(), 9);
        // Then the tools that lie on it, each with a name, then what comes behind.
        const auto walk = [&](Qt::Key key, Qt::KeyboardModifiers with, const QWidget *to) {
            for (int i = 0; i < 12 && QApplication::focusWidget() != to; ++i) {
                QTest::keyClick(QApplication::focusWidget(), key, with);
                QVERIFY(!QApplication::focusWidget()->accessibleName().isEmpty() || QApplication::focusWidget() == after);
            }
            QCOMPARE(QApplication::focusWidget(), to);
        };
        walk(Qt::Key_Tab, {}, after);
        walk(Qt::Key_Backtab, Qt::ShiftModifier, view);
        QTest::keyClick(view, Qt::Key_Escape);
        QCOMPARE(view->selectedProduct(), QString());
        walk(Qt::Key_Tab, {}, after);
    }

    void arrowsGoToTheNeighbour()
    {
        const auto view = shop();
        view->setSelectedProduct(purchases);
        const QRectF from = view->productRect(purchases);
        QTest::keyClick(view.get(), Qt::Key_Right);
        const QRectF to = view->productRect(view->selectedProduct());
        QVERIFY(view->selectedProduct() != purchases);
        QVERIFY(to.left() > from.right());
        QTest::keyClick(view.get(), Qt::Key_Left);
        QCOMPARE(view->selectedProduct(), purchases);
    }

    void arrowsReachEveryProduct()
    {
        const auto view = shop();
        QTest::keyClick(view.get(), Qt::Key_Home);
        QSet<QString> seen = {view->selectedProduct()};
        QStringList open = {view->selectedProduct()};
        while (!open.isEmpty()) {
            const QString from = open.takeLast();
            for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
                view->setSelectedProduct(from);
                QTest::keyClick(view.get(), key);
                if (!seen.contains(view->selectedProduct()))
                    open.append(view->selectedProduct());
                seen.insert(view->selectedProduct());
            }
        }
        QCOMPARE(seen.size(), 9);
    }

    void enterOpens()
    {
        const auto view = shop();
        QSignalSpy activated(view.get(), &MeshCanvas::productActivated);
        view->setSelectedProduct(trends);
        QTest::keyClick(view.get(), Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.first().first().toString(), trends);
    }

    void wheelZoomsAtTheCursor()
    {
        const auto view = shop();
        const QPoint at(300, 200);
        const QPointF under = view->toScene(at);
        const qreal before = view->zoom();
        wheel(*view, at, 240);
        QVERIFY(view->zoom() > before * 1.2);
        QVERIFY((view->toScene(at) - under).manhattanLength() < 1.5 / view->zoom());
        wheel(*view, at, -240);
        QVERIFY(qAbs(view->zoom() - before) < 1e-6);
        for (int i = 0; i < 60; ++i)
            wheel(*view, at, 120);
        QCOMPARE(view->zoom(), MeshCanvas::maximumZoom);
    }

    void keysZoomFitAndPan()
    {
        const auto view = shop();
        const qreal fitted = view->zoom();
        QTest::keyClick(view.get(), Qt::Key_0);
        QCOMPARE(view->zoom(), 1.0);
        QTest::keyClick(view.get(), Qt::Key_Plus);
        QVERIFY(view->zoom() > 1.0);
        QTest::keyClick(view.get(), Qt::Key_Minus);
        QCOMPARE(view->zoom(), 1.0);
        const QPointF corner = view->toScene({});
        QTest::keyClick(view.get(), Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(view->toScene({}).x() > corner.x() + 40);
        QTest::keyClick(view.get(), Qt::Key_F);
        QCOMPARE(view->zoom(), fitted);
    }

    void dragOnFreeGroundPans_data()
    {
        QTest::addColumn<Qt::MouseButton>("button");
        QTest::newRow("left") << Qt::LeftButton;
        QTest::newRow("middle") << Qt::MiddleButton;
    }
    void dragOnFreeGroundPans()
    {
        QFETCH(Qt::MouseButton, button);
        const auto view = shop();
        const QPointF before = view->toView(QPointF());
        drag(*view, {10, 10}, {110, 60}, button);
        QCOMPARE(view->toView(QPointF()) - before, QPointF(100, 50));
    }

    void spaceAndDragPansOverACard()
    {
        const auto view = shop();
        QSignalSpy moved(view.get(), &MeshCanvas::positionsChanged);
        const QPointF before = view->toView(QPointF());
        const QPoint from = middle(*view, purchases);
        QTest::keyPress(view.get(), Qt::Key_Space);
        drag(*view, from, from + QPoint(40, 40));
        QTest::keyRelease(view.get(), Qt::Key_Space);
        QCOMPARE(view->toView(QPointF()) - before, QPointF(40, 40));
        QCOMPARE(moved.size(), 0);
    }

    void draggedCardStays()
    {
        const auto view = shop();
        QSignalSpy moved(view.get(), &MeshCanvas::positionsChanged);
        const QPoint from = middle(*view, trends);
        drag(*view, from, from + QPoint(60, 90));
        QCOMPARE(moved.size(), 1);
        const MeshCanvas::Positions positions = view->positions();
        QCOMPARE(positions.keys(), QStringList{trends});
        const QPointF place = positions.value(trends);
        QCOMPARE(std::fmod(place.x(), 8.0), 0.0);
        QCOMPARE(std::fmod(place.y(), 8.0), 0.0);

        MeshCanvas other;
        other.setPositions(positions);
        other.setMesh(demo::shop());
        const canvas::MeshScene &scene = sceneOf(other);
        QCOMPARE(scene.cards()[size_t(scene.cardByKey(trends))].rect.topLeft(), place);
        for (const canvas::MeshScene::Box &box : scene.boxes()) {
            for (const int card : box.cards)
                QVERIFY2(box.rect.contains(scene.cards()[size_t(card)].rect), "a domain's box holds its cards");
        }
        view->relayout();
        QCOMPARE(moved.size(), 2);
        QVERIFY(view->positions().isEmpty());
    }

    void theLayoutUsesTheView_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<qreal>("least");
        QTest::newRow("beside panels") << QSize(828, 468) << 0.63;
        QTest::newRow("alone") << QSize(1184, 720) << 0.95;
        QTest::newRow("tall") << QSize(520, 900) << 0.63;
    }
    void theLayoutUsesTheView()
    {
        QFETCH(QSize, size);
        QFETCH(qreal, least);
        const auto view = shop(size);
        QVERIFY2(view->zoom() >= least, qPrintable(QString::number(view->zoom())));
        QVERIFY(view->visibleScene().contains(view->scene().bounds()));
        for (const canvas::MeshScene::Card &card : sceneOf(*view).cards())
            QVERIFY2(!card.name.contains(u'\u2026') && !(card.nameGoesOn && card.below.contains(u'\u2026')), qPrintable(card.fullName));
    }

    void theLayoutFollowsTheViewUntilSomebodyWorksThere()
    {
        const auto view = shop({1184, 720});
        const QRectF wide = view->scene().bounds();
        view->resize(520, 900);
        const QRectF tall = view->scene().bounds();
        QVERIFY(tall.width() / tall.height() < wide.width() / wide.height());
        QTest::keyClick(view.get(), Qt::Key_Home);
        view->resize(1184, 720);
        QCOMPARE(view->scene().bounds(), tall);
        view->relayout();
        QCOMPARE(view->scene().bounds(), wide);
    }

    void movedCardsStandAmongTheOthersAsTheyWere()
    {
        const auto view = shop({520, 900});
        view->setSelectedProduct(trends);
        QTest::keyClick(view.get(), Qt::Key_Right, Qt::AltModifier);
        const QPointF other = sceneOf(*view).cards()[size_t(sceneOf(*view).cardByKey(purchases))].rect.topLeft();
        MeshCanvas later;
        later.resize(1184, 720);
        later.setPositions(view->positions(), view->shape());
        later.setMesh(demo::shop());
        later.show();
        QCOMPARE(sceneOf(later).cards()[size_t(sceneOf(later).cardByKey(purchases))].rect.topLeft(), other);
    }

    void aStepToTheCardBelowIsALineBetweenThem()
    {
        const auto view = shop({828, 468});
        const canvas::MeshScene &scene = sceneOf(*view);
        int steps = 0;
        for (const canvas::MeshScene::Flow &flow : scene.flows()) {
            const QRectF from = scene.cards()[size_t(flow.from)].rect, to = scene.cards()[size_t(flow.to)].rect;
            if (from.left() != to.left() || flow.path.boundingRect().height() > 40)
                continue;
            ++steps;
            QVERIFY(from.left() < flow.path.boundingRect().left() && flow.path.boundingRect().right() < from.right());
            QCOMPARE(scene.flowAt(QPointF(flow.path.elementAt(0).x, (flow.path.elementAt(0).y + flow.path.elementAt(1).y) / 2), 4), int(&flow - scene.flows().data()));
        }
        QVERIFY(steps > 0);
    }

    void newSnapshotKeepsSelectionAndView()
    {
        const auto view = shop();
        view->setSelectedProduct(trends);
        view->setZoom(1.3, {200, 200});
        const QRectF before = view->productRect(trends);
        view->setMesh(demo::shop(), demo::state);
        QCOMPARE(view->selectedProduct(), trends);
        QCOMPARE(view->productRect(trends), before);
        QSignalSpy selected(view.get(), &MeshCanvas::productSelected);
        view->setMesh(demo::large(20, 20), demo::state);
        QCOMPARE(selected.size(), 1);
        QCOMPARE(selected.first().first().toString(), QString());
        QVERIFY2(view->visibleScene().contains(view->scene().bounds()), "another mesh is fitted");
    }

    void productsWithoutOrWithEqualIdsAreAllShown()
    {
        auto mesh = std::make_shared<mesh::Mesh>(*demo::shop());
        mesh->products[1].id = mesh->products[0].id;
        mesh->products[2].id.clear();
        mesh->products[1].path = u"a/b.odps.yaml"_s;
        MeshCanvas view;
        view.setMesh(mesh);
        QCOMPARE(view.scene().elementCount(), 9);
        QVERIFY(!view.productRect(u"a/b.odps.yaml"_s).isEmpty());
    }

    void impactStandsOut()
    {
        const auto view = shop();
        view->settle();
        const QRect card = view->productRect(trends).toAlignedRect();
        const QImage before = view->grab().toImage();
        view->setImpact({trends});
        const QImage after = view->grab().toImage();
        QVERIFY(before.copy(card) != after.copy(card));
        const QRect other = view->productRect(u"monthly-report"_s).toAlignedRect();
        QCOMPARE(before.copy(other), after.copy(other));
        QVERIFY(view->scene().elementDescription(sceneOf(*view).cardByKey(trends)).contains(u"reached by the change"_s));
    }

    void statesAreAskedAgain()
    {
        ui::State state = ui::State::Passed;
        const auto view = shop();
        view->setMesh(demo::shop(), [&state](const QString &) { return state; });
        view->settle();
        const QImage before = view->grab().toImage();
        state = ui::State::Failed;
        view->refreshStates();
        view->settle();
        QVERIFY(before != view->grab().toImage());
        QVERIFY(view->scene().elementDescription(0).contains(ui::stateName(ui::State::Failed)));
    }

    void tilesShowWhatTheSceneIs_data()
    {
        QTest::addColumn<qreal>("zoom");
        QTest::newRow("names") << 0.5;
        QTest::newRow("full") << 1.0;
        QTest::newRow("large") << 2.3;
    }
    void tilesShowWhatTheSceneIs()
    {
        QFETCH(qreal, zoom);
        const auto view = shop();
        view->setZoom(zoom, {400, 300});
        view->settle();
        QVERIFY(difference(*view, view->grab().toImage(), direct(*view)) < 0.004);
        view->panBy({333, -217});
        view->settle();
        QVERIFY(difference(*view, view->grab().toImage(), direct(*view)) < 0.004);
        view->setSelectedProduct(purchases);
        const QPoint at = middle(*view, purchases);
        drag(*view, at, at + QPoint(50, 70));
        view->settle();
        QVERIFY2(difference(*view, view->grab().toImage(), direct(*view)) < 0.004, "after a card was moved");
        view->setMesh(demo::shop(), [](const QString &) { return ui::State::Failed; });
        view->settle();
        QVERIFY2(difference(*view, view->grab().toImage(), direct(*view)) < 0.004, "after a new snapshot");
    }

    void missingTilesArriveByThemselves()
    {
        MeshCanvas view;
        view.setAnimated(false);
        view.resize(1184, 720);
        view.show();
        view.setMesh(demo::large(500, 1500), demo::state);
        view.grab();
        view.setZoom(0.9, {600, 300});
        QTRY_VERIFY_WITH_TIMEOUT(difference(view, view.grab().toImage(), direct(view)) < 0.01, longWait);
    }

    void smallMapLeadsTheView()
    {
        const auto view = shop();
        QVERIFY2(view->mapRect().isEmpty(), "no map while all is in view");
        view->setZoom(2.5, {100, 100});
        const QRectF map = view->mapRect();
        QVERIFY(!map.isEmpty());
        QTest::mouseClick(view.get(), Qt::LeftButton, {}, map.center().toPoint());
        QVERIFY(view->visibleScene().contains(view->scene().bounds().center()));
    }

    void screenReadersSeeProducts()
    {
        const auto view = shop();
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(view.get());
        QVERIFY(list);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->text(QAccessible::Name), view->accessibleName());
        QCOMPARE(list->childCount(), 10); // nine products, the tools
        QCOMPARE(list->child(9)->text(QAccessible::Name), u"Tools of the canvas"_s);
        QCOMPARE(list->indexOfChild(list->child(9)), 9);
        view->setSelectedProduct(trends);
        int selected = 0;
        for (int i = 0; i < 9; ++i) {
            QAccessibleInterface *item = list->child(i);
            QVERIFY(item && item->isValid());
            QCOMPARE(item->role(), QAccessible::ListItem);
            QVERIFY(!item->text(QAccessible::Name).isEmpty());
            QVERIFY(item->text(QAccessible::Description).contains(u"Domain"_s));
            QVERIFY(!item->rect().isEmpty());
            QCOMPARE(list->indexOfChild(item), i);
            if (item->state().selected) {
                ++selected;
                QCOMPARE(item->text(QAccessible::Name), u"Customer trends"_s);
            }
        }
        QCOMPARE(selected, 1);
        QVERIFY(view->accessibleDescription().startsWith(u"Customer trends"_s));
        QSignalSpy activated(view.get(), &MeshCanvas::productActivated);
        list->child(0)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(activated.size(), 1);
        QAccessibleInterface *gone = list->child(8);
        view->setMesh(nullptr);
        QVERIFY(!gone->isValid());
        QCOMPARE(list->childCount(), 1);
    }

    void emptyCanvasSaysWhatToDo()
    {
        const auto view = shop();
        view->setMesh(std::make_shared<mesh::Mesh>());
        QVERIFY(view->accessibleDescription().contains(u"Open a folder"_s));
        QImage plain(view->size(), QImage::Format_RGB32);
        QPainter painter(&plain);
        canvas::paintGround(painter, view->rect(), 1.0);
        painter.end();
        QVERIFY(difference(*view, view->grab().toImage(), plain) > 0.0005);
        QTest::keyClick(view.get(), Qt::Key_Right);
        QTest::keyClick(view.get(), Qt::Key_Return);
        QTest::mouseClick(view.get(), Qt::LeftButton, {}, QPoint(300, 300));
        wheel(*view, {100, 100}, 120);
        view->fit();
        view->relayout();
    }

    void largeFontsMakeLargeCards()
    {
        const auto view = shop();
        const QSizeF before = sceneOf(*view).cards().front().rect.size();
        m_theme->setFontScale(2.0);
        QCOMPARE(sceneOf(*view).cards().front().rect.size(), before * 2);
    }

    void exports()
    {
        const QTemporaryDir folder;
        const auto view = shop();
        const QString png = folder.filePath(u"mesh.png"_s), svg = folder.filePath(u"mesh.svg"_s);
        QVERIFY(view->exportPng(png, 2.0));
        QVERIFY(view->exportSvg(svg));
        const QImage image(png);
        QVERIFY(image.width() >= int(view->scene().bounds().width() * 2));
        QFile file(svg);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader reader(&file);
        QString text;
        while (!reader.atEnd()) {
            reader.readNext();
            text += reader.text();
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QVERIFY(text.contains(u"Customer trends"_s));
        const base::Result<void> refused = view->exportSvg(folder.filePath(u"no/such/folder.svg"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.problem().kind, base::Problem::Kind::Unwritable);
        view->setMesh(nullptr);
        QVERIFY(!view->exportPng(png));
    }

private:
    ui::Theme *m_theme = nullptr;
};

QTEST_MAIN(TestMeshCanvas)
#include "tst_meshcanvas.moc"
