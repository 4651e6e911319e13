// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editor/infocard.h"

#include "widgets/common/icons.h"
#include "widgets/common/layout.h"
#include "widgets/common/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace meshwright::editor {

namespace {

constexpr int cardWidth = 380;

} // namespace

InfoCard::InfoCard(QWidget *parent) : QFrame(parent), m_outer(ui::column(this))
{
    ui::setRole(this, "card");
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void InfoCard::addFinding(const authoring::Hover::Said &said)
{
    using ui::Colour;
    auto *line = new QWidget;
    QBoxLayout *row = ui::row(line, 0, ui::grid::unit);
    auto *icon = new QLabel;
    const char *name = said.notEvaluated ? "circle-dashed" : said.severity == text::Severity::Error ? "circle-x" : said.severity == text::Severity::Warning ? "triangle-alert" : "info";
    const Colour role = said.notEvaluated ? Colour::NotEvaluated : said.severity == text::Severity::Error ? Colour::Fail : said.severity == text::Severity::Warning ? Colour::Warning : Colour::Muted;
    icon->setPixmap(ui::icon(name, role).pixmap(QSize(16, 16), devicePixelRatioF()));
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addWidget(ui::paragraph(said.message), 1);
    m_column->addWidget(line);
    m_spoken += said.message + QLatin1Char('\n');
    if (authoring::rulePage(said.rule).isEmpty()) {
        m_column->addWidget(ui::label(said.rule, "small"));
        return;
    }
    QPushButton *rule = ui::button(said.rule, "link");
    rule->setFocusPolicy(Qt::NoFocus);
    rule->setToolTip(tr("What this rule is about"));
    connect(rule, &QPushButton::clicked, this, [this, id = said.rule] { Q_EMIT ruleChosen(id); });
    m_column->addWidget(rule, 0, Qt::AlignLeft);
}

void InfoCard::show(const authoring::Hover &hover, bool hasFix)
{
    delete m_content;
    m_spoken.clear();
    m_content = new QWidget;
    m_column = ui::column(m_content, ui::grid::unit + ui::grid::half, ui::grid::half);
    m_outer->addWidget(m_content);
    for (const authoring::Hover::Said &said : hover.findings)
        addFinding(said);
    if (hasFix) {
        QPushButton *fix = ui::button(tr("Mend it… (Alt+Enter)"), "link");
        fix->setFocusPolicy(Qt::NoFocus);
        fix->setIcon(ui::icon("lightbulb", ui::Colour::Warning));
        connect(fix, &QPushButton::clicked, this, &InfoCard::fixWanted);
        m_column->addWidget(fix, 0, Qt::AlignLeft);
    }
    if (!hover.findings.empty() && !hover.title.isEmpty())
        m_column->addWidget(ui::horizontalLine());
    if (!hover.title.isEmpty()) {
        auto *line = new QWidget;
        QBoxLayout *row = ui::row(line, 0, ui::grid::unit);
        QLabel *title = ui::label(hover.title);
        title->setFont(ui::font(ui::Type::Strong));
        row->addWidget(title);
        row->addWidget(ui::label(hover.kind, "small"), 1);
        m_column->addWidget(line);
        m_spoken += hover.title + QLatin1String(", ") + hover.kind + QLatin1Char('\n');
    }
    for (const QString &text : {hover.target, hover.documentation}) {
        if (text.isEmpty())
            continue;
        m_column->addWidget(ui::paragraph(text, text == hover.target ? nullptr : "small"));
        m_spoken += text + QLatin1Char('\n');
    }
    setAccessibleName(m_spoken.trimmed());
    const int width = qRound(cardWidth * ui::Theme::current().fontScale());
    setFixedWidth(width);
    m_content->setFixedWidth(width - 2 * ui::Theme::current().lineWidth());
    setFixedHeight(m_content->layout()->hasHeightForWidth() ? m_content->layout()->totalHeightForWidth(m_content->width()) + 2 * ui::Theme::current().lineWidth() : m_content->sizeHint().height());
}

void InfoCard::leaveEvent(QEvent *event)
{
    QFrame::leaveEvent(event);
    Q_EMIT left();
}

} // namespace meshwright::editor
