// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/product.h"
#include "meshwindow.h"
#include "widgets/canvas/meshcanvas.h"
#include "widgets/meshview/meshpage.h"
#include "widgets/newcontract/newproductdialog.h"
#include "widgets/workbench/positions.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

using namespace meshwright;
using namespace Qt::StringLiterals;
using canvas::MeshCanvas;
using testing::MeshWindow;

/// The mesh in the real window: several cards moved together, and new products, by mouse and by keys.
class TestMeshPage : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<MeshWindow> m_window;
    MeshWindow &w() { return *m_window; }
    MeshCanvas *canvas() { return w()->meshPage()->findChild<MeshCanvas *>(); }
    QPoint centre(const QString &product) { return canvas()->productRect(product).center().toPoint(); }

    QStringList products()
    {
        QStringList ids;
        for (const mesh::Product &product : w()->workbench().snapshot()->mesh.products)
            ids.append(product.id);
        return ids;
    }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mousePress(canvas(), Qt::LeftButton, modifiers, from);
        for (int i = 1; i <= 4; ++i) {
            const QPoint at = from + (to - from) * i / 4;
            QMouseEvent move(QEvent::MouseMove, at, canvas()->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, modifiers);
            QApplication::sendEvent(canvas(), &move);
        }
        QTest::mouseRelease(canvas(), Qt::LeftButton, modifiers, to);
    }

    // Fills the dialog that opens; `fill` ends it.
    void withDialog(const std::function<void()> &open, const std::function<void(newcontract::NewProductDialog &)> &fill)
    {
        w()->activateWindow(); // keys go to the active window; a dialog before may have been it
        QVERIFY(QTest::qWaitFor([this] { return QApplication::activeWindow() == w().get(); }, longWait));
        bool met = false;
        QTimer::singleShot(0, this, [&] {
            QVERIFY(QTest::qWaitFor([] { return qobject_cast<newcontract::NewProductDialog *>(QApplication::activeModalWidget()); }, longWait));
            QApplication::activeModalWidget()->activateWindow();
            QVERIFY(QTest::qWaitFor([] { return QApplication::focusWidget() && QApplication::focusWidget()->window() == QApplication::activeModalWidget(); }, longWait));
            met = true;
            auto *dialog = qobject_cast<newcontract::NewProductDialog *>(QApplication::activeModalWidget());
            fill(*dialog);
        });
        open();
        QVERIFY(QTest::qWaitFor([&] { return met && !QApplication::activeModalWidget(); }, longWait));
    }

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<MeshWindow>();
        w().start();
        w()->showPage(w()->meshPage());
        canvas()->setAnimated(false);
        canvas()->fit();
        canvas()->settle();
    }
    void cleanup() { m_window.reset(); }

    void ctrlClickChoosesSeveralAndTheyMoveTogether()
    {
        const QStringList ids = products();
        QVERIFY(ids.size() >= 3);
        QTest::mouseClick(canvas(), Qt::LeftButton, {}, centre(ids[0]));
        QTest::mouseClick(canvas(), Qt::LeftButton, Qt::ControlModifier, centre(ids[1]));
        QTest::mouseClick(canvas(), Qt::LeftButton, Qt::ShiftModifier, centre(ids[2]));
        QStringList chosen = canvas()->chosenProducts();
        chosen.sort();
        QStringList wanted = ids.mid(0, 3);
        wanted.sort();
        QCOMPARE(chosen, wanted);
        QTest::mouseClick(canvas(), Qt::LeftButton, Qt::ControlModifier, centre(ids[2])); // and out again
        QCOMPARE(canvas()->chosenProducts().size(), 2);

        QMap<QString, QPointF> before;
        for (const QString &id : ids)
            before.insert(id, canvas()->toScene(canvas()->productRect(id).topLeft()));
        drag(centre(ids[0]), centre(ids[0]) + QPoint(60, 40));
        const QPointF by = canvas()->toScene(canvas()->productRect(ids[0]).topLeft()) - before[ids[0]];
        QVERIFY(by.manhattanLength() > 40);
        const QPointF other = canvas()->toScene(canvas()->productRect(ids[1]).topLeft()) - before[ids[1]];
        QVERIFY((by - other).manhattanLength() < 1);
        for (const QString &id : ids.mid(2))
            QVERIFY((canvas()->toScene(canvas()->productRect(id).topLeft()) - before[id]).manhattanLength() < 1);
        QCOMPARE(canvas()->positions().size(), 2);
        QCOMPARE(workbench::Positions(w().path({})).load({}), canvas()->positions());
        QCOMPARE(workbench::Positions(w().path({})).shape({}), canvas()->shape());

        canvas()->setFocus();
        QTest::keyClick(canvas(), Qt::Key_Z, Qt::ControlModifier); // both at once
        QVERIFY(canvas()->positions().isEmpty());
        QTest::mouseClick(canvas(), Qt::LeftButton, {}, centre(ids[1]));
        QCOMPARE(canvas()->chosenProducts(), QStringList{ids[1]}); // a plain click begins anew
    }

    void aFrameChoosesWhatItTouches()
    {
        QRectF all;
        for (const QString &id : products())
            all |= canvas()->productRect(id);
        const QPoint from = (all.topLeft() - QPointF(14, 14)).toPoint();
        drag(from, (all.bottomRight() + QPointF(4, 4)).toPoint(), Qt::ShiftModifier);
        QCOMPARE(canvas()->chosenProducts().size(), products().size());
        QTest::keyClick(canvas(), Qt::Key_Escape);
        QVERIFY(canvas()->chosenProducts().isEmpty());
    }

    void keysChooseAndMoveSeveral()
    {
        canvas()->setFocus();
        QTest::keyClick(canvas(), Qt::Key_Home);
        QTest::keyClick(canvas(), Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClick(canvas(), Qt::Key_End);
        QTest::keyClick(canvas(), Qt::Key_Return, Qt::ShiftModifier);
        const QStringList two = canvas()->chosenProducts();
        QCOMPARE(two.size(), 2);
        QTest::keyClick(canvas(), Qt::Key_Right, Qt::AltModifier);
        QTest::keyClick(canvas(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(canvas()->positions().keys(), [&] { QStringList sorted = two; sorted.sort(); return sorted; }());
        QTest::keyClick(canvas(), Qt::Key_Z, Qt::ControlModifier); // presses of one key are one move
        QVERIFY(canvas()->positions().isEmpty());
        QTest::keyClick(canvas(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(canvas()->chosenProducts().size(), products().size());
        const QAccessibleInterface *access = QAccessible::queryAccessibleInterface(canvas());
        QVERIFY2(access->text(QAccessible::Description).contains(QString::number(products().size())), qPrintable(access->text(QAccessible::Description)));
    }

    // The chosen card's domain is the one it begins with.
    void aProductByMouse()
    {
        int marketing = 0;
        const auto &all = w()->workbench().snapshot()->mesh.products;
        while (all[size_t(marketing)].domain != u"Marketing")
            ++marketing;
        QTest::mouseClick(canvas(), Qt::LeftButton, {}, centre(all[size_t(marketing)].id));
        const int before = int(all.size());
        withDialog([this] { MeshWindow::click(w().named<QPushButton>(u"New data product"_s)); }, [](newcontract::NewProductDialog &dialog) {
            QCOMPARE(MeshWindow::named<QComboBox>(&dialog, u"Domain"_s)->currentText(), u"Marketing"_s);
            QPushButton *create = MeshWindow::named<QPushButton>(&dialog, u"Create product"_s);
            QVERIFY(create && !create->isEnabled()); // it has no name yet
            MeshWindow::type(u"Newsletter reach"_s);
            QVERIFY(create->isEnabled());
            MeshWindow::click(create);
        });
        const QString file = w().path(u"marketing/newsletter-reach/newsletter-reach.odps.yaml"_s);
        QVERIFY(w()->currentContract());
        QCOMPARE(w()->currentContract()->document()->path(), file);
        w()->currentContract()->document()->settle();
        const governance::Analysis &analysis = *w()->currentContract()->document()->snapshot()->analysis;
        QVERIFY(analysis.kind == governance::Analysis::Kind::Product && analysis.schemaValid);
        QTRY_COMPARE_WITH_TIMEOUT(int(w()->workbench().snapshot()->mesh.products.size()), before + 1, longWait);
        w()->showPage(w()->meshPage());
        QTRY_VERIFY_WITH_TIMEOUT(!canvas()->productRect(u"newsletter-reach"_s).isEmpty(), longWait);
    }

    void aProductByKeys()
    {
        const mesh::Mesh &mesh = w()->workbench().snapshot()->mesh;
        QVERIFY(!mesh.contracts.empty());
        QString offered;
        withDialog([this] { QTest::keyClick(w().get(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier); }, [&](newcontract::NewProductDialog &dialog) {
            MeshWindow::type(u"Stock levels"_s);
            QVERIFY(MeshWindow::tabTo(u"Domain"_s, 4));
            MeshWindow::type(u"Warehouse"_s);
            QVERIFY(MeshWindow::tabTo(u"Offers the contract"_s, 4));
            MeshWindow::press(Qt::Key_Down);
            offered = MeshWindow::named<QComboBox>(&dialog, u"Offers the contract"_s)->currentText();
            QVERIFY(MeshWindow::tabTo(u"Owner"_s, 4));
            MeshWindow::type(u"kim@example.org"_s);
            QVERIFY(MeshWindow::tabTo(u"Purpose"_s, 4));
            MeshWindow::type(u"What is in stock, and where."_s);
            MeshWindow::press(Qt::Key_Return);
        });
        const QString file = w().path(u"warehouse/stock-levels/stock-levels.odps.yaml"_s);
        const auto bytes = base::readFile(file, 1 << 20);
        QVERIFY(bytes);
        const contract::Product product = contract::readProduct(text::readYaml(text::SourceText(*bytes)));
        QCOMPARE(product.domain, u"Warehouse"_s);
        QCOMPARE(product.apiVersion, u"v1.0.0"_s);
        QCOMPARE(product.tenant, u"fernwick"_s);
        QCOMPARE(int(product.outputPorts.size()), 1);
        QVERIFY2(offered.startsWith(product.outputPorts.front().name), qPrintable(offered));

        // Nothing is written over, and giving up writes nothing.
        QTRY_VERIFY_WITH_TIMEOUT(products().contains(u"stock-levels"_s), longWait);
        withDialog([this] { QTest::keyClick(w().get(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier); }, [](newcontract::NewProductDialog &dialog) {
            MeshWindow::type(u"Stock levels"_s);
            QVERIFY(!MeshWindow::named<QPushButton>(&dialog, u"Create product"_s)->isEnabled());
            MeshWindow::press(Qt::Key_Escape);
        });
        QCOMPARE(MeshWindow::onDisk(file), *bytes);
    }

    void theSmallMapStaysAsItWasChosen()
    {
        canvas()->setZoom(3, canvas()->rect().center());
        QVERIFY(!canvas()->mapRect().isEmpty());
        canvas()->setFocus();
        QTest::keyClick(canvas(), Qt::Key_M);
        QVERIFY(canvas()->mapRect().isEmpty());
        w().stop();
        w().start();
        w()->showPage(w()->meshPage());
        canvas()->setAnimated(false);
        canvas()->setZoom(3, canvas()->rect().center());
        QVERIFY(canvas()->mapRect().isEmpty());
        canvas()->setFocus();
        QTest::keyClick(canvas(), Qt::Key_M);
        QVERIFY(!canvas()->mapRect().isEmpty());
    }
};

QTEST_MAIN(TestMeshPage)
#include "tst_meshpage.moc"
