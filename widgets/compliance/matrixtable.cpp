// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compliance/matrixtable.h"

#include "widgets/common/layout.h"
#include "widgets/common/theme.h"
#include "widgets/compliance/compliancemodel.h"
#include "widgets/workbench/listtable.h"

#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextLayout>

#include <algorithm>

namespace meshwright::compliance {

using ui::Colour;

namespace {

constexpr int linesOfTitle = 3;
constexpr int ruleWidth = 104, fileWidth = 200, headHeight = 56; // px at a text size of 100 %

class MatrixDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        workbench::paintRowBackground(*painter, option);
        const auto *model = static_cast<const ComplianceModel *>(index.model());
        if (index.column() >= ComplianceModel::FirstRuleColumn) {
            if (model->verdict(index))
                ui::paintState(*painter, ui::stateRect(option.rect), model->state(index));
        } else {
            painter->setFont(ui::font(ui::Type::Body));
            painter->setPen(ui::colour(Colour::Muted));
            const QRect inner = option.rect.adjusted(8, 0, -8, 0);
            painter->drawText(inner, Qt::AlignLeft | Qt::AlignVCenter, painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, inner.width()));
        }
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(QPen(ui::colour(Colour::Accent), 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
    }
};

QFont headFont()
{
    QFont font = ui::font(ui::Type::Section);
    font.setCapitalization(QFont::MixedCase);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0);
    return font;
}

// Titles of rules in several lines; Qt's own cuts a long word at both its ends.
class RuleHeads final : public QHeaderView {
public:
    explicit RuleHeads(QWidget *parent) : QHeaderView(Qt::Horizontal, parent) { setSectionsClickable(false); }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        painter->save();
        painter->fillRect(rect, ui::colour(Colour::Canvas));
        const int line = ui::Theme::current().lineWidth();
        painter->fillRect(QRect(rect.left(), rect.bottom() + 1 - line, rect.width(), line), ui::colour(Colour::Line));
        painter->setFont(headFont());
        painter->setPen(ui::colour(Colour::Muted));
        const bool isRule = section >= ComplianceModel::FirstRuleColumn;
        const QRect inner = rect.adjusted(isRule ? 4 : 8, 2, isRule ? -4 : -8, -2 - line);
        const QString title = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
        const QStringList lines = MatrixTable::wrapped(title, headFont(), inner.width(), linesOfTitle);
        painter->drawText(inner, int(isRule ? Qt::AlignHCenter : Qt::AlignLeft) | int(Qt::AlignVCenter), lines.join(QLatin1Char('\n')));
        painter->restore();
    }
};

} // namespace

MatrixTable::MatrixTable(ComplianceModel *model, QWidget *parent) : QTableView(parent), m_corner(new QLabel(this))
{
    setHorizontalHeader(new RuleHeads(this));
    workbench::makeList(this);
    setModel(model);
    setItemDelegate(new MatrixDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setAccessibleName(tr("Files and rules"));
    horizontalHeader()->show();
    QHeaderView *titles = verticalHeader();
    ui::setRole(titles, "rows");
    titles->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    titles->setTextElideMode(Qt::ElideRight);
    titles->setHighlightSections(false);
    titles->setAccessibleName(tr("Files"));
    titles->show();
    connect(titles, &QHeaderView::sectionDoubleClicked, this, &MatrixTable::fileChosen);
    setCornerButtonEnabled(false);
    m_corner->setTextFormat(Qt::PlainText);
    m_corner->setText(model->headerData(ComplianceModel::TitleColumn, Qt::Horizontal, Qt::DisplayRole).toString());
    m_corner->setProperty("role", QStringLiteral("corner"));
    m_corner->setAttribute(Qt::WA_StyledBackground);
    connect(&ui::Theme::current(), &ui::Theme::changed, this, &MatrixTable::fit);
    fit();
}

QStringList MatrixTable::wrapped(const QString &title, const QFont &font, int width, int most)
{
    QTextLayout layout(title, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() + 1 == most) {
            lines.append(QFontMetrics(font).elidedText(title.mid(line.textStart()), Qt::ElideRight, width));
            break;
        }
        lines.append(title.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

void MatrixTable::fit()
{
    const qreal scale = ui::Theme::current().fontScale();
    const int files = qRound(fileWidth * std::min(scale, 1.4));
    setColumnHidden(ComplianceModel::TitleColumn, true);
    horizontalHeader()->setFixedHeight(qRound(headHeight * scale));
    verticalHeader()->setFixedWidth(files);
    setColumnWidth(ComplianceModel::DomainColumn, files);
    for (int column = ComplianceModel::FirstRuleColumn; column < model()->columnCount(); ++column)
        setColumnWidth(column, qRound(ruleWidth * scale));
}

void MatrixTable::updateGeometries()
{
    QTableView::updateGeometries();
    m_corner->setFont(headFont());
    m_corner->setGeometry(frameWidth(), frameWidth(), verticalHeader()->width(), horizontalHeader()->height());
    m_corner->raise();
}

} // namespace meshwright::compliance
