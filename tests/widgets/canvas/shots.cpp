// SPDX-License-Identifier: GPL-3.0-or-later
// Writes pictures of both canvases in every theme, for people to look at: canvas_shots FOLDER [MESH],
// where MESH is a folder of contracts and products to show beside the built-in ones.
// QT_SCALE_FACTOR=2 gives the sharp ones.
#include "demo.h"
#include "widgets/canvas/canvassearch.h"
#include "widgets/canvas/contractdiagram.h"
#include "widgets/canvas/meshcanvas.h"
#include "widgets/common/theme.h"

#include <QApplication>
#include <QDir>
#include <QDirIterator>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QTextStream>

using namespace meshwright;
using namespace Qt::StringLiterals;
using ui::Theme;

namespace {

struct Shot {
    QString folder, theme;
    int failures = 0;

    void take(canvas::CanvasView &view, const QString &name)
    {
        view.settle();
        const QString path = u"%1/%2-%3@%4.png"_s.arg(folder, name, theme).arg(view.devicePixelRatioF());
        const bool saved = view.grab().save(path);
        QTextStream(stdout) << (saved ? "wrote " : "could not write ") << path << Qt::endl;
        failures += saved ? 0 : 1;
    }
};

void takeMesh(Shot &shot)
{
    canvas::MeshCanvas view;
    view.setAnimated(false);
    view.resize(1184, 720);
    view.show();
    view.setMesh(demo::shop(), demo::state);
    shot.take(view, u"mesh"_s);
    view.setFocus();
    view.setSelectedProduct(u"customer-purchases"_s);
    view.setImpact({u"customer-trends"_s, u"customer-sentiment"_s, u"campaign-targets-for-the-spring-and-summer-season"_s});
    shot.take(view, u"mesh-impact"_s);
    view.setMesh(demo::large(500, 1500), demo::state);
    view.setImpact({});
    view.fit();
    shot.take(view, u"mesh-500"_s);
    view.setSelectedProduct(u"product-12-of-the-line"_s);
    view.setZoom(0.45, QPointF(592, 360));
    shot.take(view, u"mesh-500-names"_s);
    view.setZoom(1.0, QPointF(592, 360));
    shot.take(view, u"mesh-500-near"_s);
    view.setMesh(nullptr);
    shot.take(view, u"mesh-empty"_s);
}

// A row on its way to another place.
void takeRowDrag(Shot &shot, canvas::ContractDiagram &view)
{
    const QPointF from = view.rectOf(u"/schema/0/properties/3"_s).topLeft() + QPointF(60, 12), to = view.rectOf(u"/schema/0/properties/1"_s).topLeft() + QPointF(70, 2);
    const auto send = [&](QEvent::Type type, QPointF at) {
        QMouseEvent event(type, at, view.mapToGlobal(at), type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&view, &event);
    };
    send(QEvent::MouseButtonPress, from);
    send(QEvent::MouseMove, (from + to) / 2);
    send(QEvent::MouseMove, to);
    shot.take(view, u"diagram-row"_s);
    send(QEvent::MouseMove, QPointF(4, 4));
    send(QEvent::MouseButtonRelease, QPointF(4, 4));
}

void takeDiagram(Shot &shot)
{
    canvas::ContractDiagram view;
    view.setAnimated(false);
    view.resize(1184, 720);
    view.show();
    view.setContract(demo::orders(), [](const QString &pointer) { return pointer.endsWith(u'2') ? ui::State::Failed : ui::State::Passed; });
    shot.take(view, u"diagram"_s);
    view.setFocus();
    view.setSelected(u"/schema/0/properties/1"_s);
    shot.take(view, u"diagram-selected"_s);
    view.startRelationship();
    QKeyEvent right(QEvent::KeyPress, Qt::Key_Left, Qt::NoModifier);
    QApplication::sendEvent(&view, &right);
    shot.take(view, u"diagram-relating"_s);
    QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    QApplication::sendEvent(&view, &escape);
    view.setSelected(u"/schema/0/properties/1/relationships/0"_s);
    shot.take(view, u"diagram-line"_s);
    view.setSelected(u"/schema/1"_s);
    view.selectAll();
    shot.take(view, u"diagram-several"_s);
    view.setSelected(u"/schema/0/properties/3"_s);
    takeRowDrag(shot, view);
    view.setSelected({});
    view.setZoom(0.4, QPointF(592, 360));
    shot.take(view, u"diagram-far"_s);
    view.setZoom(2.0, QPointF(592, 360));
    shot.take(view, u"diagram-close"_s);
    view.fit();
    view.startSearch();
    view.search()->field()->setText(u"product"_s);
    shot.take(view, u"diagram-search"_s);
    view.endSearch();
    view.setContract(demo::wide(60, 20));
    view.setSelected({});
    view.fit();
    shot.take(view, u"diagram-60"_s);
    view.setZoom(0.4, QPointF(300, 300));
    shot.take(view, u"diagram-60-nearer"_s);
}

std::shared_ptr<const mesh::Mesh> readMesh(const QString &folder)
{
    std::vector<mesh::MeshInput> inputs;
    QDirIterator files(folder, {u"*.odcs.yaml"_s, u"*.odps.yaml"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            inputs.push_back({file.fileName(), text::readYaml(text::SourceText(file.readAll()))});
    }
    return std::make_shared<const mesh::Mesh>(mesh::buildMesh(inputs));
}

void takeFolder(Shot &shot, const std::shared_ptr<const mesh::Mesh> &mesh)
{
    canvas::MeshCanvas view;
    view.setAnimated(false);
    view.resize(1184, 720);
    view.show();
    view.setMesh(mesh, demo::state);
    shot.take(view, u"folder"_s);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const qsizetype count = app.arguments().size();
    if (count < 2 || count > 3 || !QDir().mkpath(app.arguments().at(1))) {
        QTextStream(stderr) << "Usage: canvas_shots FOLDER [MESH] (FOLDER can be written, MESH holds contracts and products)\n";
        return 2;
    }
    Theme theme(&app);
    const std::shared_ptr<const mesh::Mesh> mesh = count == 3 ? readMesh(app.arguments().at(2)) : nullptr;
    int failures = 0;
    const std::pair<Theme::Mode, QString> modes[] = {{Theme::Mode::Light, u"light"_s}, {Theme::Mode::Dark, u"dark"_s}, {Theme::Mode::HighContrast, u"contrast"_s}};
    for (const auto &[mode, name] : modes) {
        theme.setMode(mode);
        Shot shot{app.arguments().at(1), name, 0};
        takeMesh(shot);
        takeDiagram(shot);
        if (mesh)
            takeFolder(shot, mesh);
        failures += shot.failures;
    }
    return failures == 0 ? 0 : 1;
}
