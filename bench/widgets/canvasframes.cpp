// SPDX-License-Identifier: GPL-3.0-or-later
// Time of a frame while a mesh and a diagram are moved about, zoomed, searched and rearranged, and time of their
// layout: canvas_frames [PRODUCTS EDGES].
// Each frame is one whole repaint of a 1440 × 900 window; "cpu" is what it cost this program, "wall" also
// what others on the machine did meanwhile. "direct" paints the scene without tiles, to
// show what they save.
#include "demo.h"
#include "widgets/canvas/canvassearch.h"
#include "widgets/canvas/contractdiagram.h"
#include "widgets/canvas/meshcanvas.h"
#include "widgets/canvas/scene.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QTextStream>

#include <algorithm>
#include <cmath>
#include <ctime>
#include <functional>

using namespace meshwright;
using namespace Qt::StringLiterals;

namespace {

struct Frames {
    std::vector<double> cpu, wall; // ms
};

class Stopwatch {
public:
    Stopwatch() { m_wall.start(); }
    void stop(Frames &frames) const
    {
        frames.cpu.push_back(double(std::clock() - m_cpu) * 1000 / CLOCKS_PER_SEC);
        frames.wall.push_back(double(m_wall.nsecsElapsed()) / 1e6);
    }

private:
    std::clock_t m_cpu = std::clock();
    QElapsedTimer m_wall;
};

void report(const QString &what, Frames frames)
{
    QString line = what.leftJustified(34);
    for (auto *times : {&frames.cpu, &frames.wall}) {
        std::sort(times->begin(), times->end());
        const auto at = [times](double part) { return (*times)[size_t(part * double(times->size() - 1))]; };
        line += QString::asprintf("%s median %6.2f p99 %6.2f worst %6.2f ms   ", times == &frames.cpu ? "cpu" : "wall", at(0.5), at(0.99), times->back());
    }
    QTextStream(stdout) << line << frames.cpu.size() << " frames" << Qt::endl;
}

void measure(canvas::CanvasView &view, const QString &what, int frames, const std::function<void(int)> &step)
{
    Frames times;
    for (int i = 0; i < frames; ++i) {
        const Stopwatch watch;
        step(i);
        view.repaint();
        watch.stop(times);
        // What runs between frames in the program: the timer that paints missing tiles.
        QCoreApplication::processEvents();
    }
    report(what, std::move(times));
}

void measureAll(canvas::CanvasView &view, const QString &name)
{
    const QPointF middle = QRectF(view.rect()).center();
    view.fit();
    view.settle();
    const qreal far = view.zoom();
    measure(view, name + u": pan, all in view"_s, 400, [&](int i) { view.panBy({8 * std::cos(i / 40.0), 8 * std::sin(i / 40.0)}); });
    view.setZoom(1.0, middle);
    view.settle();
    measure(view, name + u": pan at 100 %"_s, 600, [&](int i) { view.panBy({24 * std::cos(i / 60.0), 16 * std::sin(i / 60.0)}); });
    measure(view, name + u": wheel zoom in and out"_s, 600, [&](int i) {
        const int phase = i % 60;
        view.setZoom(far * std::pow(1.0 / far, (phase < 30 ? phase : 60 - phase) / 30.0), middle);
    });
    measure(view, name + u": pan and zoom"_s, 600, [&](int i) {
        view.panBy({20 * std::cos(i / 30.0), 20 * std::sin(i / 30.0)});
        if (i % 20 == 0)
            view.setZoom(view.zoom() * ((i / 20) % 2 ? 1.3 : 1 / 1.3), middle);
    });
}

void measureDirect(const canvas::CanvasView &view, const QString &name)
{
    const canvas::Scene &scene = view.scene();
    QImage image(view.size(), QImage::Format_RGB32);
    Frames times;
    const qreal zoom = std::min(view.width() / scene.bounds().width(), view.height() / scene.bounds().height());
    for (int i = 0; i < 20; ++i) {
        const Stopwatch watch;
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(zoom, zoom);
        for (int item = 0; item < scene.itemCount(); ++item)
            scene.paintItem(painter, item, zoom);
        painter.end();
        watch.stop(times);
    }
    report(name + u": direct, all in view"_s, std::move(times));
}

// What a person does with the mouse: takes one card (of a diagram also all of them) and moves it in circles.
void measureDrag(canvas::CanvasView &view, const QString &what, const QRectF &grip)
{
    const QPointF from = grip.topLeft() + QPointF(40, 12);
    const auto send = [&](QEvent::Type type, QPointF at, Qt::MouseButtons buttons) {
        QMouseEvent event(type, at, view.mapToGlobal(at), type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton, buttons, Qt::NoModifier);
        QApplication::sendEvent(&view, &event);
    };
    send(QEvent::MouseButtonPress, from, Qt::LeftButton);
    measure(view, what, 300, [&](int i) { send(QEvent::MouseMove, from + QPointF(160 * std::sin(i / 20.0), 100 - 100 * std::cos(i / 20.0)), Qt::LeftButton); });
    send(QEvent::MouseButtonRelease, from, Qt::NoButton);
}

void measureSearch(canvas::CanvasView &view, const QString &what, const QString &text)
{
    view.startSearch();
    view.search()->field()->setText(text);
    view.fit();
    view.settle();
    measure(view, what, 300, [&](int i) { view.panBy({8 * std::cos(i / 40.0), 8 * std::sin(i / 40.0)}); });
    view.endSearch();
}

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

void measureDiagram(int objects, int properties)
{
    const auto contract = demo::wide(objects, properties);
    const QString name = u"%1 objects"_s.arg(objects);
    canvas::ContractDiagram diagram;
    diagram.setAnimated(false);
    diagram.resize(1440, 900);
    diagram.show();
    const double first = milliseconds([&] { diagram.setContract(contract, [](const QString &) { return ui::State::Passed; }); });
    const double again = milliseconds([&] { diagram.setContract(contract, [](const QString &) { return ui::State::Passed; }); });
    const double relaid = milliseconds([&] { diagram.relayout(); });
    QTextStream(stdout) << objects << " objects of " << properties << " properties; shown and laid out " << first << " ms, shown again after an edit "
                        << again << " ms, laid out again " << relaid << " ms" << Qt::endl;
    measureDirect(diagram, name);
    measureAll(diagram, name);
    diagram.fit();
    diagram.settle();
    diagram.setZoom(1.0, diagram.rectOf(u"/schema/0"_s).center());
    diagram.settle();
    diagram.setSelected(u"/schema/0"_s);
    measureDrag(diagram, name + u": drag a card"_s, diagram.rectOf(u"/schema/0"_s));
    diagram.selectAll();
    diagram.fit();
    diagram.settle();
    measureDrag(diagram, name + u": drag all cards"_s, diagram.rectOf(u"/schema/0"_s));
    measureSearch(diagram, name + u": pan while searching"_s, u"column_1"_s);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    ui::Theme theme(&app);
    theme.setMode(ui::Theme::Mode::Light);
    const QStringList numbers = app.arguments().mid(1);
    const int products = numbers.size() == 2 ? numbers[0].toInt() : 500;
    const int edges = numbers.size() == 2 ? numbers[1].toInt() : 1500;

    canvas::MeshCanvas view;
    view.setAnimated(false);
    view.resize(1440, 900);
    view.show();
    QElapsedTimer timer;
    timer.start();
    view.setMesh(demo::large(products, edges), demo::state);
    QTextStream(stdout) << products << " products, " << edges << " edges; device pixel ratio " << view.devicePixelRatioF()
                        << "; layout " << timer.elapsed() << " ms" << Qt::endl;
    measureDirect(view, u"mesh"_s);
    measureAll(view, u"mesh"_s);
    view.setSelectedProduct(u"product-12-of-the-line"_s);
    measureAll(view, u"selection"_s);
    view.setSelectedProduct({});
    view.setZoom(1.0, QRectF(view.rect()).center());
    view.setSelectedProduct(u"product-12-of-the-line"_s);
    view.settle();
    measureDrag(view, u"mesh: drag a card"_s, view.productRect(u"product-12-of-the-line"_s));
    measureSearch(view, u"mesh: pan while searching"_s, u"line"_s);
    view.hide();
    measureDiagram(300, 20);
    measureDiagram(3000, 20);
    return 0;
}
