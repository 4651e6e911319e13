// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editor/yamlview.h"

#include "document/contractdocument.h"
#include "widgets/common/icons.h"
#include "widgets/common/layout.h"
#include "widgets/common/theme.h"
#include "widgets/editor/comparison.h"
#include "widgets/editor/diffview.h"
#include "widgets/editor/findbar.h"
#include "widgets/editor/guide.h"
#include "widgets/editor/outlinepanel.h"
#include "widgets/editor/yamleditor.h"

#include <QBoxLayout>
#include <QFontMetrics>
#include <QLabel>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

namespace meshwright::editor {

YamlView::YamlView(QWidget *parent)
    : QWidget(parent), m_editor(new YamlEditor), m_completer(new Completer(*m_editor)), m_guide(new Guide(*m_editor)), m_find(new FindBar(*m_editor)), m_outline(new OutlinePanel), m_diff(new DiffView),
      m_changes(new Comparison(Against::LastCommit, this)), m_splitter(new QSplitter), m_pages(new QStackedWidget), m_trail(ui::label({}, "small")), m_outlineButton(ui::iconButton("list-tree", tr("Outline (Ctrl+Shift+O)")))
{
    QBoxLayout *column = ui::column(this);
    buildStrip();
    auto *text = new QWidget;
    QBoxLayout *inner = ui::column(text);
    inner->addWidget(m_find);
    inner->addWidget(m_editor, 1);
    m_splitter->addWidget(m_outline);
    m_splitter->addWidget(text);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(ui::Theme::current().lineWidth());
    m_splitter->setSizes({200, 600});
    m_outline->setMinimumWidth(120);
    m_outline->hide();
    m_pages->addWidget(m_splitter);
    m_pages->addWidget(m_diff);
    column->addWidget(m_pages, 1);
    connect(m_editor, &YamlEditor::caretMoved, this, &YamlView::caretChanged);
    connect(m_outline, &OutlinePanel::chosen, this, [this](quint32 offset) {
        Q_EMIT leaving();
        m_editor->goTo(offset);
        Q_EMIT m_editor->caretMoved(offset);
    });
    connect(m_guide, &Guide::wentTo, m_editor, &YamlEditor::caretMoved);
    connect(m_guide, &Guide::leaving, this, &YamlView::leaving);
    connect(m_guide, &Guide::leads, this, &YamlView::leads);
    connect(m_guide, &Guide::ruleChosen, this, &YamlView::ruleChosen);
    connect(m_guide, &Guide::reasonWanted, this, &YamlView::reasonWanted);
    connect(m_guide, &Guide::waiveChosen, this, &YamlView::waiveChosen);
    connect(m_editor, &YamlEditor::marginPressed, this, [this](int margin, int line) {
        if (margin == EditorMarks::ChangeMargin && !m_editor->marks().changeText(line).isEmpty())
            compare(Against::LastCommit);
    });
    for (const auto &connection : {connect(m_completer, &Completer::notice, this, &YamlView::notice), connect(m_guide, &Guide::notice, this, &YamlView::notice),
                                   connect(m_find, &FindBar::notice, this, &YamlView::notice), connect(m_diff, &DiffView::notice, this, &YamlView::notice)})
        Q_ASSERT(connection);
    connect(m_diff, &DiffView::closed, this, &YamlView::showText);
    connect(m_diff, &DiffView::goToRequested, this, [this](quint32 offset) {
        showText();
        m_editor->goTo(offset);
    });
    connect(m_changes, &Comparison::changed, this, &YamlView::showChanges);
}

YamlView::~YamlView() = default;

void YamlView::buildStrip()
{
    auto *strip = new QWidget;
    strip->setAttribute(Qt::WA_StyledBackground);
    ui::setRole(strip, "toolbar");
    QBoxLayout *row = ui::row(strip, ui::grid::half, ui::grid::half);
    m_outlineButton->setCheckable(true);
    QToolButton *search = ui::iconButton("search", tr("Find (Ctrl+F), replace (Ctrl+H)"));
    QToolButton *compare = ui::iconButton("git-compare", tr("Compare with the file, the last commit or what was published (Ctrl+Shift+D)"));
    row->addWidget(m_outlineButton);
    m_trail->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_trail->setAccessibleName(tr("Place in the text"));
    row->addWidget(m_trail, 1);
    row->addWidget(search);
    row->addWidget(compare);
    layout()->addWidget(strip);
    connect(m_outlineButton, &QToolButton::toggled, this, &YamlView::setOutlineShown);
    connect(search, &QToolButton::clicked, this, [this] { find(false); });
    const auto toggleDiff = [this] {
        if (isComparing())
            showText();
        else
            this->compare(Against::LastCommit);
    };
    connect(compare, &QToolButton::clicked, this, toggleDiff);
    const auto shortcut = [this](const QKeySequence &keys, auto run) {
        auto *made = new QShortcut(keys, this);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, run);
    };
    // Those that the window's menu has are its own; two owners of a shortcut are none.
    shortcut(QKeySequence(Qt::Key_F3), [this] { m_find->next(); });
    shortcut(QKeySequence(Qt::SHIFT | Qt::Key_F3), [this] { m_find->next(true); });
    shortcut(QKeySequence(Qt::Key_F7), [this] { m_diff->nextDifference(); });
    shortcut(QKeySequence(Qt::SHIFT | Qt::Key_F7), [this] { m_diff->nextDifference(true); });
}

void YamlView::setDocument(document::ContractDocument *document)
{
    m_document = document;
    m_editor->setDocument(document);
    m_diff->setDocument(document);
    m_changes->setDocument(document);
    if (!document)
        return;
    m_changes->setActive(document->text().size() <= authoring::assistedBytes);
    connect(document, &document::ContractDocument::snapshotChanged, this, &YamlView::snapshotChanged);
    snapshotChanged();
}

void YamlView::setKnowledge(const Completer::Source &source)
{
    m_completer->setKnowledge(source);
    m_guide->setKnowledge(source);
}

void YamlView::snapshotChanged()
{
    const document::SnapshotPointer snapshot = m_document ? m_document->snapshot() : nullptr;
    if (!snapshot || snapshot->revision != m_document->revision())
        return;
    m_editor->setFindings(snapshot->analysis->findings);
    if (m_document->text().size() > authoring::assistedBytes) {
        m_outline->setNothing(tr("This text is larger than %1 MB. It can be written and searched, but there is no outline, no folding, no proposals and no marks of changes.").arg(authoring::assistedBytes >> 20));
        return;
    }
    const text::Tree &tree = snapshot->analysis->tree;
    if (tree.isClean()) {
        m_editor->marks().setFolds(authoring::foldsOf(tree));
        m_outline->setTree(tree);
    }
    caretChanged();
}

void YamlView::caretChanged()
{
    const quint32 caret = m_editor->caretOffset();
    const QString trail = m_outline->trail(caret).join(QStringLiteral("  ›  "));
    m_trail->setText(m_trail->fontMetrics().elidedText(trail, Qt::ElideMiddle, std::max(40, m_trail->width())));
    m_trail->setToolTip(trail);
    if (m_outline->isVisible())
        m_outline->follow(caret);
}

void YamlView::showChanges()
{
    const auto difference = m_changes->difference();
    m_editor->marks().setChanges(difference ? changedLines(*difference) : std::vector<ChangedLines>());
}

void YamlView::find(bool replace)
{
    showText();
    m_find->open(replace);
}

void YamlView::setOutlineShown(bool shown)
{
    m_outlineButton->setChecked(shown);
    m_outline->setVisible(shown);
    if (shown) {
        showText();
        m_outline->follow(m_editor->caretOffset());
    }
}

bool YamlView::isOutlineShown() const
{
    return m_outlineButton->isChecked();
}

void YamlView::compare(Against against)
{
    m_completer->close();
    m_pages->setCurrentWidget(m_diff);
    m_diff->open(against);
}

void YamlView::showConflict()
{
    m_completer->close();
    m_pages->setCurrentWidget(m_diff);
    m_diff->openConflict();
}

void YamlView::showText()
{
    if (!isComparing())
        return;
    m_pages->setCurrentWidget(m_splitter);
    m_editor->setFocus();
}

bool YamlView::isComparing() const
{
    return m_pages->currentWidget() == m_diff;
}

} // namespace meshwright::editor
