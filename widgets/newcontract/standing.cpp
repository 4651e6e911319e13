// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/newcontract/standing.h"

#include "widgets/common/layout.h"
#include "widgets/common/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace meshwright::newcontract {

namespace {

constexpr size_t mostShown = 8;

// What somebody has to do something about, worst first.
std::vector<text::Finding> open(const governance::Analysis &analysis)
{
    std::vector<text::Finding> out;
    std::copy_if(analysis.findings.begin(), analysis.findings.end(), std::back_inserter(out),
                 [](const text::Finding &finding) { return !finding.notEvaluated && (finding.severity == text::Severity::Error || finding.severity == text::Severity::Warning); });
    std::stable_sort(out.begin(), out.end(), [](const text::Finding &a, const text::Finding &b) { return a.severity < b.severity; });
    return out;
}

} // namespace

Standing::Standing(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void Standing::clear()
{
    hide();
    m_shown.clear();
}

void Standing::show(const governance::Analysis &analysis)
{
    const std::vector<text::Finding> findings = open(analysis);
    QStringList lines;
    for (const text::Finding &finding : findings)
        lines.append(finding.rule + finding.path + finding.message + (finding.fixes.empty() ? QString() : finding.fixes.front().title));
    setVisible(true);
    if (widget() && lines == m_shown)
        return;
    m_shown = lines;
    auto *content = new QWidget;
    ui::column(content)->addWidget(ui::horizontalLine(content));
    auto *inside = new QWidget(content);
    content->layout()->addWidget(inside);
    QBoxLayout *layout = ui::column(inside, ui::grid::gap, ui::grid::half);
    layout->setContentsMargins(ui::grid::gap, ui::grid::unit, ui::grid::gap, ui::grid::unit);
    layout->addWidget(ui::label(tr("What the rules say"), "section", inside));
    if (findings.empty())
        layout->addWidget(ui::paragraph(tr("Nothing is missing: the standard and all rules of this mesh are met."), "small", inside));
    for (size_t i = 0; i < std::min(findings.size(), mostShown); ++i)
        layout->addWidget(lineOf(findings[i], inside));
    if (findings.size() > mostShown)
        layout->addWidget(ui::paragraph(tr("and %n more, which the contract's form will show", nullptr, int(findings.size() - mostShown)), "muted", inside));
    layout->addStretch();
    ui::replaceContent(this, content); // its button may be the one that asked for this
    const double scale = ui::Theme::current().fontScale();
    setFixedHeight(qRound(scale * (48 + 26 * double(std::clamp<size_t>(findings.size(), 1, 5)))));
}

QWidget *Standing::lineOf(const text::Finding &finding, QWidget *parent)
{
    auto *line = new QWidget(parent);
    QBoxLayout *row = ui::row(line, 0, ui::grid::unit);
    const bool isError = finding.severity == text::Severity::Error;
    row->addWidget(ui::paragraph(isError ? tr("Error: %1").arg(finding.message) : tr("Warning: %1").arg(finding.message), isError ? "fail" : "small", line), 1);
    if (finding.fixes.empty())
        return line;
    QString title = finding.fixes.front().title; // it holds words of the file; "&" there is no shortcut
    QPushButton *mend = ui::button(title.replace(QLatin1Char('&'), QLatin1String("&&")), "link", line);
    mend->setAccessibleDescription(finding.message);
    mend->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(mend, &QPushButton::clicked, this, [this, fix = ChosenFix{finding.rule, finding.path}] { Q_EMIT fixChosen(fix); });
    row->addWidget(mend, 0, Qt::AlignTop);
    return line;
}

} // namespace meshwright::newcontract
