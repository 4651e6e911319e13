// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenshots.h"

#include "widgets/canvas/meshcanvas.h"
#include "widgets/compliance/compliancepage.h"
#include "widgets/designer/contractform.h"
#include "widgets/designer/contractpage.h"
#include "widgets/designer/sections.h"
#include "widgets/marketplace/marketplacepage.h"
#include "widgets/meshview/meshpage.h"
#include "widgets/newcontract/newcontractpage.h"
#include "widgets/sample/samplepage.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>

#include <cstdio>
#include <functional>

namespace meshwright::desktop {

namespace {

bool waitUntil(const std::function<bool()> &isDone, int milliseconds = 30'000)
{
    const QDeadlineTimer deadline(milliseconds);
    while (!isDone()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }
    return true;
}

void settle()
{
    const QDeadlineTimer deadline(250);
    while (!deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // of what came last
}

// The contract with the most to show: samples, objects, properties.
QString chooseContract(const workspace::Snapshot &snapshot)
{
    QString best;
    size_t most = 0;
    for (const auto &file : snapshot.files) {
        if (file->samples.empty())
            continue;
        size_t weight = 1;
        for (const mesh::ObjectFacts &object : file->facts.objects)
            weight += 10 + object.properties.size();
        if (weight > most) {
            most = weight;
            best = file->path;
        }
    }
    return best;
}

class Camera {
public:
    Camera(shell::MainWindow &window, QDir folder) : m_window(window), m_folder(std::move(folder)) {}

    void take(const QString &name)
    {
        settle();
        const QString path = m_folder.filePath(name + QStringLiteral(".png"));
        if (m_window.grab().save(path))
            std::printf("%s\n", qPrintable(path));
        else
            m_failed = true;
    }
    bool hasFailed() const { return m_failed; }

private:
    shell::MainWindow &m_window;
    QDir m_folder;
    bool m_failed = false;
};

// The first sample with rows that break their contract, else the last one there is.
bool showFailingSample(shell::MainWindow &window)
{
    bool shown = false;
    const workspace::SnapshotPointer mesh = window.workbench().snapshot(); // may be replaced meanwhile
    for (const auto &file : mesh->files) {
        if (file->samples.empty() || !window.openFile(file->path))
            continue;
        window.showPage(window.samplePage());
        waitUntil([&] { return !window.samplePage()->session() || window.samplePage()->session()->results() || window.samplePage()->session()->problem(); });
        const sample::SampleSession *session = window.samplePage()->session();
        shown = session && session->results();
        if (!shown)
            continue;
        for (const quality::CheckResult &check : session->results()->checks) {
            if (check.state == quality::State::Failed && !check.rows.empty()) {
                window.samplePage()->goToRow(check.rows.front().row, check.columns.value(0));
                return true;
            }
        }
    }
    return shown;
}

// A contract being made of a sample of the mesh, and of a template.
void showNewContract(shell::MainWindow &window, Camera &camera, const QString &suffix)
{
    const workspace::SnapshotPointer mesh = window.workbench().snapshot(); // may be replaced meanwhile
    for (const auto &file : mesh->files) {
        if (file->samples.empty())
            continue;
        window.newContract()->startFromFile(file->samples.front().path);
        waitUntil([&] { return window.newContract()->isReady(); });
        camera.take(QStringLiteral("new-contract") + suffix);
        break;
    }
    window.newContract()->startFromTemplate();
    camera.take(QStringLiteral("new-template") + suffix);
}

void walk(shell::MainWindow &window, Camera &camera, const QString &contract, const QString &suffix)
{
    window.showPage(window.meshPage());
    settle();
    if (auto *canvas = window.meshPage()->findChild<canvas::MeshCanvas *>()) {
        canvas->fit();
        canvas->settle();
    }
    camera.take(QStringLiteral("mesh") + suffix);
    // Who hangs on the product that most others are made from.
    const mesh::Mesh &mesh = window.workbench().snapshot()->mesh;
    int busiest = -1;
    size_t most = 0;
    for (size_t i = 0; i < mesh.products.size(); ++i) {
        if (const size_t readers = mesh::downstream(mesh, int(i)).size(); readers > most) {
            most = readers;
            busiest = int(i);
        }
    }
    if (busiest >= 0) {
        window.meshPage()->selectProduct(busiest);
        camera.take(QStringLiteral("impact") + suffix);
    }
    if (designer::ContractPage *page = contract.isEmpty() ? nullptr : window.openFile(contract)) {
        waitUntil([page] { return page->document()->goodSnapshot() != nullptr; });
        page->setViews({designer::ContractPage::Form, designer::ContractPage::Yaml});
        const text::Node property = page->document()->currentTree().root()["schema"][0]["properties"][2];
        if (property.isValid())
            page->goTo(property.pointer(), property.span().begin);
        camera.take(QStringLiteral("contract") + suffix);
        page->setViews({designer::ContractPage::Form});
        page->findChild<designer::ContractForm *>()->showSection(QString());
        camera.take(QStringLiteral("fundamentals") + suffix);
        page->setViews({designer::ContractPage::Diagram});
        camera.take(QStringLiteral("diagram") + suffix);
        page->setViews({designer::ContractPage::Preview});
        camera.take(QStringLiteral("preview") + suffix);
        page->setViews({designer::ContractPage::Form, designer::ContractPage::Yaml});
    }
    if (showFailingSample(window))
        camera.take(QStringLiteral("sample") + suffix);
    window.showPage(window.compliancePage());
    window.compliancePage()->showMatrix();
    camera.take(QStringLiteral("compliance") + suffix);
    window.compliancePage()->showTrend();
    camera.take(QStringLiteral("trend") + suffix);
    window.showPage(window.marketplacePage());
    camera.take(QStringLiteral("marketplace") + suffix);
    showNewContract(window, camera, suffix);
    window.showSettings();
    camera.take(QStringLiteral("settings") + suffix);
    window.showWelcome();
    camera.take(QStringLiteral("welcome") + suffix);
}

// Every section of the form of one contract, and its other views.
void walkContract(shell::MainWindow &window, Camera &camera, const QString &contract, const QString &suffix)
{
    designer::ContractPage *page = window.openFile(contract);
    if (!page || !waitUntil([page] { return page->document()->goodSnapshot() != nullptr; }))
        return;
    page->setViews({designer::ContractPage::Form});
    auto *form = page->findChild<designer::ContractForm *>();
    for (const designer::Section &section : designer::sectionsOf(*page->document()->goodSnapshot()->analysis)) {
        const QString name = section.key.isEmpty() ? QStringLiteral("fundamentals") : QString(section.key).replace(QLatin1Char('/'), QLatin1Char('-'));
        form->showSection(section.key);
        if (designer::objectOf(section.key) >= 0) {
            form->setSelected(QLatin1Char('/') + section.key + QStringLiteral("/properties/0"));
            camera.take(QStringLiteral("form-") + name + QStringLiteral("-properties") + suffix);
            form->setSelected(QLatin1Char('/') + section.key + QStringLiteral("/name"));
        }
        camera.take(QStringLiteral("form-") + name + suffix);
    }
    const std::pair<designer::ContractPage::View, QString> views[] = {{designer::ContractPage::Diagram, QStringLiteral("diagram")},
                                                                      {designer::ContractPage::Yaml, QStringLiteral("yaml")},
                                                                      {designer::ContractPage::Preview, QStringLiteral("preview")}};
    for (const auto &[view, name] : views) {
        page->setViews({view});
        camera.take(name + suffix);
    }
}

} // namespace

int takeScreenshots(shell::MainWindow &window, ui::Theme &theme, const Shooting &shooting)
{
    if (shooting.mesh.isEmpty() || !QDir().mkpath(shooting.folder)) {
        std::fprintf(stderr, "meshwright-desktop: --screenshots needs a mesh to show and a folder that can be written\n");
        return 2;
    }
    theme.setFontScale(shooting.textSize / 100.0);
    window.resize(shooting.size);
    window.show();
    window.openFolder(shooting.mesh);
    const auto isRead = [&] { return window.workbench().snapshot()->number > 0 && !window.workbench().workspace()->isScanning(); };
    if (!waitUntil(isRead)) {
        std::fprintf(stderr, "meshwright-desktop: the mesh could not be read in time\n");
        return 3;
    }
    const QString contract = chooseContract(*window.workbench().snapshot());
    Camera camera(window, QDir(shooting.folder));
    for (const auto &[mode, suffix] : {std::pair(ui::Theme::Mode::Light, QStringLiteral("-light")), std::pair(ui::Theme::Mode::Dark, QStringLiteral("-dark")),
                                       std::pair(ui::Theme::Mode::HighContrast, QStringLiteral("-contrast"))}) {
        theme.setMode(mode);
        if (shooting.contract.isEmpty())
            walk(window, camera, contract, suffix);
        else
            walkContract(window, camera, shooting.contract, suffix);
    }
    return camera.hasFailed() ? 3 : 0;
}

} // namespace meshwright::desktop
