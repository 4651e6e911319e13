// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowwalk.h"

#include "quietmesh.h"
#include "mesh/mesh.h"
#include "widgets/canvas/canvasview.h"
#include "widgets/canvas/contractdiagram.h"
#include "widgets/canvas/meshcanvas.h"
#include "widgets/compliance/compliancepage.h"
#include "widgets/designer/blockform.h"
#include "widgets/designer/contractform.h"
#include "widgets/designer/schemagrid.h"
#include "widgets/designer/sections.h"
#include "widgets/editor/diffview.h"
#include "widgets/editor/guide.h"
#include "widgets/editor/infocard.h"
#include "widgets/editor/yamleditor.h"
#include "widgets/editor/yamlview.h"
#include "widgets/marketplace/marketplacepage.h"
#include "widgets/meshview/meshpage.h"
#include "widgets/newcontract/newcontractpage.h"
#include "widgets/newcontract/newproductdialog.h"
#include "widgets/sample/samplepage.h"
#include "widgets/shell/bottompanel.h"
#include "widgets/shell/commandpalette.h"
#include "widgets/shell/settingspage.h"
#include "widgets/shell/statusline.h"
#include "widgets/shell/unreadablepage.h"
#include "widgets/welcome/welcomepage.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

namespace meshwright::testing {

namespace {

class Walk {
public:
    Walk(MeshWindow &window, Harvest &harvest) : w(window), m_harvest(harvest) {}

    void all()
    {
        empty();
        mesh();
        contracts();
        broken();
        changed();
        samples();
        compliance();
        publishing();
        newThings();
        settings();
        commands();
    }

private:
    void settle()
    {
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }
    /// All of the window, or the part that is new.
    void look(const QString &place, QWidget *part = nullptr)
    {
        settle();
        m_harvest.at(place);
        m_harvest.look(part ? part : w.get());
    }
    /// The menus of buttons, which are only made when they open.
    void openMenus(QWidget *of, const QString &place)
    {
        const auto buttons = of->findChildren<QAbstractButton *>();
        for (QAbstractButton *button : buttons) {
            const auto *tool = qobject_cast<QToolButton *>(button);
            const auto *push = qobject_cast<QPushButton *>(button);
            QMenu *menu = tool ? tool->menu() : push ? push->menu() : nullptr;
            if (menu && button->isVisible()) {
                m_harvest.at(place + QLatin1String(" / menu of ") + button->accessibleName() + button->text());
                Q_EMIT menu->aboutToShow();
                m_harvest.look(menu);
                for (const QAction *action : menu->actions()) {
                    if (action->menu())
                        m_harvest.look(action->menu());
                }
            }
        }
    }
    void contextMenu(QWidget *widget, QPoint at, const QString &place)
    {
        m_harvest.at(place);
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, widget->mapToGlobal(at));
        QApplication::sendEvent(widget, &event);
        settle();
    }
    void onCanvas(canvas::CanvasView *canvas, const QString &place)
    {
        canvas->settle();
        for (int element = -1; element < std::min(canvas->scene().elementCount(), 60); ++element) {
            if (element >= 0)
                canvas->goToElement(element);
            m_harvest.at(place + QLatin1String(" / what can be done"));
            for (const canvas::ElementAction &action : canvas->actions(element)) {
                m_harvest.add(action.name, QStringLiteral("action"));
                m_harvest.add(action.keys, QStringLiteral("keys of an action"));
            }
        }
        m_harvest.point(canvas, 40);
        canvas->startSearch();
        look(place + QLatin1String(" / search"));
        canvas->endSearch();
    }

    void empty()
    {
        w.writeDemo();
        quietMesh(w.path({}));
        w.startEmpty({1700, 2600});
        for (workbench::Page *page : std::initializer_list<workbench::Page *>{w->meshPage(), w->samplePage(), w->compliancePage(), w->marketplacePage()}) {
            w->showPage(page);
            look(QLatin1String("without a mesh, ") + page->title());
        }
        w->showWelcome();
        look(QStringLiteral("welcome"));
        w->newContract();
        look(QStringLiteral("new contract without a mesh"));
        w->openFolder(w.path({}));
        w.rest();
    }

    void mesh()
    {
        w->showPage(w->meshPage());
        look(QStringLiteral("mesh"));
        const workspace::SnapshotPointer snapshot = w->workbench().snapshot();
        for (size_t product = 0; product < snapshot->mesh.products.size(); ++product) {
            w->meshPage()->selectProduct(int(product));
            look(QStringLiteral("product %1").arg(product));
        }
        onCanvas(w->meshPage()->findChild<canvas::MeshCanvas *>(), QStringLiteral("mesh"));
        openMenus(w.get(), QStringLiteral("mesh"));
        for (QWidget *list : w->findChildren<QAbstractItemView *>()) {
            if (list->isVisible())
                contextMenu(qobject_cast<QAbstractItemView *>(list)->viewport(), {30, 30}, QStringLiteral("list"));
        }
    }

    void contracts()
    {
        const workspace::SnapshotPointer snapshot = w->workbench().snapshot();
        for (const auto &file : snapshot->files) {
            designer::ContractPage *page = w.open(file->path);
            if (!page || !page->document()->goodSnapshot())
                continue;
            const QString name = QFileInfo(file->path).fileName();
            for (const int view : {designer::ContractPage::Diagram, designer::ContractPage::Yaml, designer::ContractPage::Preview}) {
                page->setViews({view});
                look(QStringLiteral("%1, view %2").arg(name).arg(view), page);
            }
            sections(page, name, file->path == w.orders() || name.endsWith(QLatin1String(".odps.yaml")));
        }
        designer::ContractPage *page = w.open(w.orders());
        page->setViews({designer::ContractPage::Diagram});
        onCanvas(page->findChild<canvas::ContractDiagram *>(), QStringLiteral("diagram"));
        text(page);
        for (const auto tab : {shell::BottomPanel::Problems, shell::BottomPanel::Results, shell::BottomPanel::History}) {
            w->bottom().show(tab);
            look(QStringLiteral("panel %1").arg(tab));
        }
    }

    void sections(designer::ContractPage *page, const QString &name, bool withHelp)
    {
        page->setViews({designer::ContractPage::Form});
        auto *form = page->findChild<designer::ContractForm *>();
        for (const designer::Section &section : designer::sectionsOf(*page->document()->goodSnapshot()->analysis)) {
            const QString place = name + QLatin1String(", section ") + section.key;
            form->showSection(section.key);
            look(place, form);
            openMenus(form, place);
            QWidget *block = form->block();
            for (int i = 0; withHelp && i < 200 && block->isVisible(); ++i) { // the help of each field
                QWidget *focus = QApplication::focusWidget();
                if (i == 0)
                    block->setFocus();
                else if (focus && block->isAncestorOf(focus))
                    QTest::keyClick(focus, Qt::Key_Tab);
                else if (i > 1)
                    break;
                else
                    QTest::keyClick(w.get(), Qt::Key_Tab);
                for (QLabel *help : form->findChildren<QLabel *>())
                    m_harvest.add(help->isVisible() ? help->text() : QString(), QStringLiteral("help of a field"));
            }
            if (designer::objectOf(section.key) < 0)
                continue;
            form->setSelected(QLatin1Char('/') + section.key + QStringLiteral("/properties/0"));
            look(place + QLatin1String(", grid"), form);
            for (int column = 0; column < form->grid()->model()->columnCount(); ++column) {
                const QModelIndex index = form->grid()->model()->index(0, column);
                if (index.flags() & Qt::ItemIsEditable) {
                    form->grid()->setCurrentIndex(index);
                    form->grid()->edit(index);
                    look(place + QLatin1String(", cell"), form->grid()->viewport());
                }
            }
            contextMenu(form->grid()->viewport(), {60, 40}, place + QLatin1String(", grid"));
            contextMenu(form->grid()->horizontalHeader()->viewport(), {60, 10}, place + QLatin1String(", head"));
            const text::Tree tree = page->document()->currentTree(); // looking lets the document go on
            const text::Node properties = tree.root()["schema"][designer::objectOf(section.key)]["properties"];
            for (int i = 0; i < std::min(properties.size(), 4); ++i) {
                page->goTo(properties.at(i).pointer(), properties.at(i).span().begin);
                look(place + QStringLiteral(", property %1").arg(i), page->inspector());
            }
            form->setSelected(QLatin1Char('/') + section.key + QStringLiteral("/name"));
            look(place + QLatin1String(", object"), form);
        }
    }

    void text(designer::ContractPage *page)
    {
        page->setViews({designer::ContractPage::Yaml});
        page->find();
        look(QStringLiteral("find"));
        page->replace();
        look(QStringLiteral("replace"));
        page->toggleOutline();
        look(QStringLiteral("outline"));
        auto *editor = page->findChild<editor::YamlEditor *>();
        editor::Guide *guide = &page->yaml()->guide();
        const QByteArray bytes = page->document()->text();
        m_harvest.at(QStringLiteral("hover"));
        for (qsizetype at = 0; guide && at < bytes.size(); at = bytes.indexOf('\n', at) + 1) {
            while (at < bytes.size() && (bytes[at] == ' ' || bytes[at] == '-'))
                ++at;
            guide->explain(quint32(at));
            QCoreApplication::processEvents();
            m_harvest.look(&guide->card());
            if (bytes.indexOf('\n', at) < 0)
                break;
        }
        contextMenu(editor->viewport(), {100, 100}, QStringLiteral("menu of the text"));
        page->compare(editor::Against::File);
        look(QStringLiteral("compared with the file"));
        page->compare(editor::Against::LastCommit);
        look(QStringLiteral("compared with the commit"));
        page->compare(editor::Against::Published);
        look(QStringLiteral("compared with what was published"));
        page->setViews({designer::ContractPage::Form});
    }

    // What is wrong in a text, in all ways.
    void broken()
    {
        const QString path = w.path(QStringLiteral("sales/purchase-history/broken.odcs.yaml"));
        const QByteArray bytes = "apiVersion: v3.1.0\nkind: DataContract\nid: broken\nversion: 1\nstatus: activ\ndescripton: {}\ntags: one\ndomain: nowhere\n"
                                 "schema:\n  - name: one\n    properties:\n      - {name: mail, logicalType: strin, logicalTypeOptions: {minLength: 9, maxLength: 2, pattern: '('}}\n"
                                 "      - {name: mail, logicalType: number, primaryKey: true, enum: [1, 1], relationships: [{to: nowhere.x}]}\n"
                                 "      - {name: day, logicalType: date, quality: [{metric: nullValues}, {type: sql}, {type: custom}, {type: text}, {metric: rowCount, mustBe: 1, mustBeLessThan: 2}]}\n"
                                 "  - {name: one, quality: [{type: sql, query: 'drop table x', mustBe: 0}]}\nservers:\n  - {server: a, type: postgres}\n  - {server: a, type: nothing}\nslaProperties: [{property: latency, value: a, unit: x}]\nprice: {priceAmount: x}\n";
        QVERIFY(bool(base::saveFile(path, bytes)));
        designer::ContractPage *page = w.open(path);
        page->setViews({designer::ContractPage::Form, designer::ContractPage::Yaml});
        w->bottom().show(shell::BottomPanel::Problems);
        look(QStringLiteral("a faulty contract"));
        sections(page, QStringLiteral("a faulty contract"), false);
        for (QTableView *table : w->bottom().findChildren<QTableView *>()) {
            for (int row = 0; table->isVisible() && row < table->model()->rowCount(); ++row) {
                table->setCurrentIndex(table->model()->index(row, 0));
                contextMenu(table->viewport(), table->visualRect(table->currentIndex()).center(), QStringLiteral("menu of a problem"));
            }
        }
        page->document()->recordTyped({0, {}, "a: [\n"}, nullptr, document::Gesture::next());
        page->document()->settle();
        look(QStringLiteral("a text that can't be read"));
        page->undo();
        const QString odd = w.path(QStringLiteral("sales/odd.odcs.yaml"));
        QVERIFY(bool(base::saveFile(odd, QByteArray("a: \xff\xfe\0x", 7))));
        w->openFile(odd);
        look(QStringLiteral("a file that is no text"));
    }

    // Another program writes while there are changes.
    void changed()
    {
        designer::ContractPage *page = w.open(w.customers());
        page->setViews({designer::ContractPage::Form});
        page->document()->recordTyped({0, {}, "# x\n"}, nullptr, document::Gesture::next());
        const QByteArray bytes = MeshWindow::onDisk(w.customers());
        QVERIFY(bool(base::saveFile(w.customers(), "# y\n" + bytes)));
        page->document()->checkDisk();
        look(QStringLiteral("changed on disk"));
        page->showConflict();
        look(QStringLiteral("both texts"));
        QTest::keyClick(w.get(), Qt::Key_W, Qt::ControlModifier); // asks whether to save
        settle();
        w->bottom().show(shell::BottomPanel::History);
        look(QStringLiteral("history"));
        page->document()->history()->setClean();
    }

    void samples()
    {
        const workspace::SnapshotPointer snapshot = w->workbench().snapshot();
        for (const auto &file : snapshot->files) {
            if (file->samples.empty())
                continue;
            w.open(file->path);
            w->showPage(w->samplePage());
            const bool isChecked = QTest::qWaitFor([&] { return !w->samplePage()->session() || w->samplePage()->session()->results() || w->samplePage()->session()->problem(); }, longWait);
            QVERIFY(isChecked);
            w->bottom().show(shell::BottomPanel::Results);
            look(QLatin1String("sample of ") + file->relativePath);
            const auto *session = w->samplePage()->session();
            if (!session || !session->results())
                continue;
            const std::vector<quality::CheckResult> checks = session->results()->checks; // may be renewed while they are looked at
            for (const quality::CheckResult &check : checks) {
                if (check.state == quality::State::Failed && !check.rows.empty()) {
                    w->samplePage()->goToRow(check.rows.front().row, check.columns.value(0));
                    look(QLatin1String("a failing row of ") + file->relativePath);
                }
            }
        }
        for (QWidget *part : w->samplePage()->findChildren<QWidget *>()) {
            if (part->isVisible() && part->parentWidget() && QString::fromLatin1(part->metaObject()->className()).contains(QLatin1String("SampleGrid")))
                m_harvest.point(part, 20);
        }
        openMenus(w->samplePage(), QStringLiteral("sample"));
    }

    void compliance()
    {
        w->showPage(w->compliancePage());
        look(QStringLiteral("compliance"));
        auto *table = w->compliancePage()->findChild<QTableView *>();
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            for (int column = 0; column < table->model()->columnCount(); column += 1 + (row % 3)) {
                table->setCurrentIndex(table->model()->index(row, column));
                m_harvest.at(QStringLiteral("compliance %1, %2").arg(row).arg(column));
                if (w->compliancePage()->inspector())
                    m_harvest.look(w->compliancePage()->inspector());
            }
        }
        const workspace::SnapshotPointer snapshot = w->workbench().snapshot();
        for (const auto &file : snapshot->files) {
            for (const text::Finding &finding : file->brief ? file->brief->findings : std::vector<text::Finding>()) {
                m_harvest.at(QStringLiteral("finding of ") + file->relativePath);
                m_harvest.add(finding.message, QStringLiteral("message"));
                m_harvest.add(finding.why, QStringLiteral("why"));
                for (const text::Fix &fix : finding.fixes)
                    m_harvest.add(fix.title, QStringLiteral("fix"));
            }
        }
        for (const auto &file : snapshot->files) {
            for (const text::Finding &finding : file->brief ? file->brief->findings : std::vector<text::Finding>()) {
                if (w->compliancePage()->showCell(file->path, finding.rule)) {
                    w->compliancePage()->waive(file->path, finding);
                    settle();
                    return;
                }
            }
        }
    }

    void publishing()
    {
        w->showPage(w->meshPage());
        m_harvest.at(QStringLiteral("publishing"));
        w->publish(); // all of the mesh; the dialog is read and closed
        settle();
        w->showPage(w->marketplacePage());
        look(QStringLiteral("marketplace"));
    }

    void newThings()
    {
        newcontract::NewContractPage *page = w->newContract();
        page->startBlank();
        look(QStringLiteral("new contract, blank"));
        page->startFromTemplate();
        look(QStringLiteral("new contract, template"));
        const workspace::SnapshotPointer snapshot = w->workbench().snapshot();
        for (const auto &file : snapshot->files) {
            if (file->samples.empty())
                continue;
            page->startFromFile(file->samples.front().path);
            const bool isReady = QTest::qWaitFor([&] { return page->isReady(); }, longWait);
            QVERIFY(isReady);
            look(QLatin1String("new contract from ") + file->samples.front().path);
        }
        page->startFromContract(w.orders());
        look(QStringLiteral("new contract from another"));
        m_harvest.at(QStringLiteral("new product"));
        w->newProduct(QStringLiteral("Sales"));
        settle();
    }

    void settings()
    {
        w->showSettings();
        look(QStringLiteral("settings"));
    }

    void commands()
    {
        m_harvest.at(QStringLiteral("palette"));
        w->showPalette();
        settle();
        w.open(w.orders());
        openMenus(w.get(), QStringLiteral("window"));
        m_harvest.at(QStringLiteral("commands"));
        for (const workbench::Command &command : w->commands()) {
            m_harvest.add(command.group, QStringLiteral("group"));
            m_harvest.add(command.text, QStringLiteral("command"));
        }
        look(QStringLiteral("at the end"));
    }

    MeshWindow &w;
    Harvest &m_harvest;
};

} // namespace

void walkWindow(MeshWindow &window, Harvest &harvest)
{
    Walk(window, harvest).all();
}

} // namespace meshwright::testing
