// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/designer/contractpage.h"

#include "widgets/canvas/contractdiagram.h"
#include "widgets/common/focus.h"
#include "widgets/common/icons.h"
#include "widgets/common/layout.h"
#include "widgets/common/segmented.h"
#include "widgets/designer/contractform.h"
#include "widgets/designer/diagramedits.h"
#include "widgets/designer/propertyinspector.h"
#include "widgets/editor/yamleditor.h"
#include "widgets/editor/yamlview.h"
#include "widgets/preview/previewview.h"
#include "widgets/workbench/positions.h"

#include <QApplication>
#include <QBoxLayout>
#include <QFileInfo>
#include <QFontMetrics>
#include <QLabel>
#include <QPointer>
#include <QSplitter>
#include <QToolButton>
#include <QUndoStack>

namespace meshwright::designer {

using text::Path;

namespace {

// The property a node is, or is in; not valid outside of properties.
text::Node enclosingProperty(text::Node node)
{
    for (; node.isValid(); node = node.parent()) {
        const text::Node list = node.parent();
        if (node.isMapping() && list.isSequence() && list.keyNode().value() == "properties")
            return node;
    }
    return {};
}

} // namespace

ContractPage::ContractPage(document::ContractDocument *document, workbench::Workbench &workbench, sample::SampleStore &samples, QWidget *parent)
    : Page(parent), m_document(document), m_workbench(workbench),
      m_segments(new ui::Segmented({tr("Diagram"), tr("Form"), tr("YAML"), tr("Preview")}, 2, this)),
      m_version(ui::label({}, "chip", this)), m_standard(ui::label({}, "chip", this)),
      m_undo(ui::iconButton("undo-2", tr("Undo"), this)), m_redo(ui::iconButton("redo-2", tr("Redo"), this)), m_save(ui::iconButton("save", tr("Save"), this)),
      m_splitter(new QSplitter(this)), m_diagram(new canvas::ContractDiagram), m_form(new ContractForm), m_yaml(new editor::YamlView), m_editor(&m_yaml->editor()), m_preview(new preview::PreviewView),
      m_inspector(new PropertyInspector(document, samples, this)), m_surroundings(document, workbench, samples)
{
    QBoxLayout *layout = ui::column(this);
    buildToolbar(layout);
    m_splitter->addWidget(m_diagram);
    m_splitter->addWidget(m_form);
    m_splitter->addWidget(m_yaml);
    m_splitter->addWidget(m_preview);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(ui::Theme::current().lineWidth());
    layout->addWidget(m_splitter, 1);
    m_yaml->setDocument(document);
    m_form->setSamples(&samples);
    // A field that gets the focus while the page goes has nothing to ask any more.
    const auto knowledge = [self = QPointer(this)]() -> const authoring::Knowledge & {
        static const authoring::Knowledge nothing;
        return self ? self->m_surroundings.knowledge() : nothing;
    };
    m_form->setKnowledge(knowledge);
    m_inspector->setKnowledge(knowledge);
    m_form->setDocument(document);
    m_preview->setDocument(document);
    connect(m_preview, &preview::PreviewView::notice, this, &Page::notice);
    connectDiagram();
    keepPlaces();
    connect(m_form, &ContractForm::selected, this, [this](const QString &pointer) { select(pointer, m_form); });
    connect(m_form, &ContractForm::refused, this, &Page::notice);
    connect(m_inspector, &PropertyInspector::refused, this, &Page::notice);
    connectYaml();
    connect(m_segments, &ui::Segmented::changed, this, [this] { setViews(m_segments->chosen()); });
    connect(document, &document::ContractDocument::snapshotChanged, this, &ContractPage::refresh);
    connect(document, &document::ContractDocument::modifiedChanged, this, &ContractPage::refreshState);
    connect(document->history(), &QUndoStack::indexChanged, this, &ContractPage::refreshState);
    setViews({Form, Yaml});
    refresh();
}

ContractPage::~ContractPage()
{
    ui::leaveFocusOf(this);
}

void ContractPage::buildToolbar(QBoxLayout *layout)
{
    QBoxLayout *row = ui::toolbar(layout);
    row->addWidget(m_segments);
    row->addWidget(m_version);
    row->addWidget(m_standard);
    row->addStretch();
    row->addWidget(m_undo);
    row->addWidget(m_redo);
    row->addWidget(m_save);
    connect(m_undo, &QToolButton::clicked, this, &ContractPage::undo);
    connect(m_redo, &QToolButton::clicked, this, &ContractPage::redo);
    connect(m_save, &QToolButton::clicked, this, &ContractPage::saveRequested);
}

void ContractPage::connectDiagram()
{
    using canvas::ContractDiagram;
    connect(m_diagram, &ContractDiagram::selected, this, [this](const QString &pointer) { select(pointer, m_diagram); });
    connect(m_diagram, &ContractDiagram::notice, this, &Page::notice);
    connect(&m_diagram->history(), &canvas::MoveHistory::changed, this, &ContractPage::refreshHistory);
    m_diagram->setEdits(m_document->history());
    m_diagram->setExportName(QFileInfo(m_document->path()).fileName().section(QLatin1Char('.'), 0, 0));
    designer::connectDiagram(*m_diagram, *m_document, [this](const QString &sentence) { Q_EMIT notice(sentence); });
}

// Where the diagram is shown, moves of its cards are steps as well.
void ContractPage::undo()
{
    if (views().contains(Diagram))
        m_diagram->undo();
    else
        m_document->history()->undo();
}

void ContractPage::redo()
{
    if (views().contains(Diagram))
        m_diagram->redo();
    else
        m_document->history()->redo();
}

bool ContractPage::canUndo() const
{
    return views().contains(Diagram) ? m_diagram->history().nextUndo() != canvas::MoveHistory::Next::Nothing : m_document->history()->canUndo();
}

bool ContractPage::canRedo() const
{
    return views().contains(Diagram) ? m_diagram->history().nextRedo() != canvas::MoveHistory::Next::Nothing : m_document->history()->canRedo();
}

void ContractPage::refreshHistory()
{
    const bool withMoves = views().contains(Diagram);
    const QUndoStack &edits = *m_document->history();
    const canvas::MoveHistory &all = m_diagram->history();
    m_undo->setEnabled(canUndo());
    m_redo->setEnabled(canRedo());
    m_undo->setToolTip(tr("Undo %1").arg(withMoves ? all.undoText() : edits.undoText()).trimmed());
    m_redo->setToolTip(tr("Redo %1").arg(withMoves ? all.redoText() : edits.redoText()).trimmed());
}

void ContractPage::keepPlaces()
{
    if (!m_workbench.workspace())
        return;
    const workbench::Positions places(m_workbench.workspace()->folder());
    const QString canvas = m_workbench.displayPath(m_document->path());
    m_diagram->setPositions(places.load(canvas), places.shape(canvas));
    connect(m_diagram, &canvas::ContractDiagram::positionsChanged, this, [this, places, canvas](canvas::ContractDiagram::Positions now) {
        // While the file still has an object under its old name, its place is kept under that as well.
        if (m_document->isModified())
            now = m_diagram->withFormerNames(now);
        if (const auto saved = places.save(canvas, now, m_diagram->shape()); !saved)
            Q_EMIT notice(saved.problem().text());
    });
    connect(m_document, &document::ContractDocument::saved, this, [this, places, canvas] {
        m_diagram->forgetFormerNames();
        if (places.load(canvas) == m_diagram->positions())
            return;
        if (const auto saved = places.save(canvas, m_diagram->positions(), m_diagram->shape()); !saved)
            Q_EMIT notice(saved.problem().text());
    });
}

// What each key changes; all else waits for the snapshot.
void ContractPage::refreshState()
{
    refreshHistory();
    m_save->setEnabled(m_document->isModified());
    Q_EMIT titleChanged();
    Q_EMIT placeChanged();
}

void ContractPage::refresh()
{
    refreshState();
    const document::SnapshotPointer snapshot = m_document->snapshot();
    if (!snapshot)
        return;
    const document::SnapshotPointer good = m_document->goodSnapshot();
    const governance::Analysis &analysis = good ? *good->analysis : *snapshot->analysis;
    m_version->setText(tr("v%1").arg(analysis.version));
    m_version->setVisible(!analysis.version.isEmpty());
    m_standard->setText(analysis.standard.isEmpty() ? tr("no known standard") : analysis.standard);
    m_diagram->setEditable(good == snapshot);
    if (good && good->analysis->contract) {
        // The contract lives as long as its analysis.
        m_diagram->setContract(std::shared_ptr<const contract::Contract>(good->analysis, &*good->analysis->contract), [good](const QString &pointer) {
            const auto worst = text::worstWithin(good->analysis->findings, pointer);
            return !worst ? ui::State::None : *worst == text::Severity::Error ? ui::State::Failed : ui::State::Warning;
        });
    }
}

void ContractPage::select(const QString &pointer, const QObject *origin)
{
    const document::SnapshotPointer good = m_document->goodSnapshot();
    if (!good || pointer == m_selected)
        return;
    m_selected = pointer;
    const text::Node node = good->analysis->tree.root().find(Path::fromPointer(pointer));
    if (origin != m_form)
        m_form->setSelected(pointer);
    if (origin != m_diagram)
        m_diagram->setSelected(pointer);
    m_inspector->setSelected(pointer);
    m_preview->setSelected(pointer);
    if (good->revision != m_document->revision() || !node.isValid())
        return;
    const text::Node property = enclosingProperty(node);
    m_editor->setMarkedSpan(property.isValid() ? property.span() : base::Span());
    if (origin != m_editor)
        m_editor->goTo(node.span().begin, false);
}

QString ContractPage::currentObject() const
{
    const document::SnapshotPointer good = m_document->goodSnapshot();
    if (!good || !good->analysis->contract || good->analysis->contract->schema.empty())
        return {};
    const auto &schema = good->analysis->contract->schema;
    const QStringList parts = m_selected.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    const size_t number = parts.value(0) == QLatin1String("schema") ? parts.value(1).toUInt() : 0;
    return schema[number < schema.size() ? number : 0].name;
}

void ContractPage::setViews(const QList<int> &views)
{
    m_segments->setChosen(views);
    const QPointer<QWidget> focused = QApplication::focusWidget(); // a form may rebuild its fields
    const bool hadFocus = focused && m_splitter->isAncestorOf(focused);
    m_diagram->setVisible(views.contains(Diagram));
    m_form->setVisible(views.contains(Form));
    m_yaml->setVisible(views.contains(Yaml));
    m_preview->setVisible(views.contains(Preview));
    // The text is narrower than what stands beside it.
    const int whole = std::max(600, width());
    if (views.size() == 2 && views.contains(Yaml))
        m_splitter->setSizes({whole * 3 / 5, whole * 3 / 5, whole * 2 / 5, whole * 3 / 5});
    refreshHistory();
    // The keyboard goes along to what is shown instead of the view that had it.
    if (hadFocus && !(focused && focused->isVisible()))
        focusViews();
    Q_EMIT placeChanged();
}

void ContractPage::focusViews()
{
    const int view = m_segments->chosen().value(0, Form);
    if (view != Form) {
        (view == Diagram ? static_cast<QWidget *>(m_diagram) : view == Yaml ? static_cast<QWidget *>(m_editor) : m_preview)->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (m_form->focusField(m_selected))
        return;
    QWidget *next = m_form->nextInFocusChain();
    while (next != m_form && !(m_form->isAncestorOf(next) && next->isVisible() && next->isEnabled() && (next->focusPolicy() & Qt::TabFocus)))
        next = next->nextInFocusChain();
    if (next != m_form)
        next->setFocus(Qt::OtherFocusReason);
}

QList<int> ContractPage::views() const
{
    return m_segments->chosen();
}

void ContractPage::goTo(const QString &pointer, quint32 offset)
{
    select(pointer, nullptr);
    if (m_yaml->isVisible()) {
        m_yaml->showText();
        m_editor->goTo(offset);
    } else {
        m_form->focusField(pointer);
    }
}

QWidget *ContractPage::inspector()
{
    return m_inspector;
}

QString ContractPage::title() const
{
    return QFontMetrics(ui::font(ui::Type::Strong)).elidedText(QFileInfo(m_document->path()).fileName(), Qt::ElideMiddle, 240) + (m_document->isModified() ? QStringLiteral(" •") : QString());
}

QString ContractPage::place() const
{
    if (!m_yaml->isVisible())
        return {};
    int line = 0;
    int column = 0;
    m_editor->getCursorPosition(&line, &column);
    return tr("Ln %1, Col %2").arg(line + 1).arg(column + 1);
}

void ContractPage::find()
{
    if (m_diagram->isVisible() && !m_yaml->isVisible()) {
        m_diagram->startSearch();
        return;
    }
    showYaml();
    m_yaml->find(false);
}

} // namespace meshwright::designer
