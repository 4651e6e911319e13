// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/stylesheet.h"

#include "widgets/common/theme.h"

#include <QHash>

namespace meshwright::ui {

namespace {

// @name is a token, %(n) a size in pixels that grows with the font scale.
constexpr const char sheet[] = R"(
* { outline: none; }
QWidget { color: @text; }
QMainWindow, QDialog { background: @base; }
QDialog[role="popup"] { border: @px solid @line; }
QToolTip { background: @side; color: @text; border: @px solid @line; padding: 4px 6px; }

QWidget[role="side"] { background: @side; }
QWidget[role="canvas"] { background: @canvas; }
QWidget[role="base"] { background: @base; }
QWidget[role="header"] { background: @base; border-bottom: @px solid @line; }
QWidget[role="toolbar"] { background: @base; border-bottom: @px solid @line; }
QFrame[role="card"] { background: @base; border: @px solid @line; border-radius: 8px; }
QFrame[role="line"] { background: @line; border: none; }
QLabel { background: transparent; }
QLabel[role="title"] { font-size: %(15); font-weight: 600; }
QLabel[role="figure"] { font-size: %(22); font-weight: 600; }
QLabel[role="section"] { font-size: %(11); font-weight: 600; color: @muted; }
QLabel[role="muted"] { color: @muted; }
QLabel[role="small"] { color: @muted; font-size: %(12); }
QLabel[role="pass"] { color: @pass; }
QLabel[role="fail"] { color: @fail; }
QLabel[role="waived"] { color: @waived; }
QLabel[role="warning"] { color: @warning; }
QLabel[role="chip"] { background: @canvas; border: @px solid @line; border-radius: 10px; padding: 2px 9px; color: @muted; font-size: %(12); }

QPushButton { background: @base; border: @px solid @line; border-radius: 6px; padding: 6px 13px; color: @text; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @accentsoft; }
QPushButton:focus { border: 2px solid @accent; padding: 5px 12px; }
QPushButton:disabled { color: @muted; background: @canvas; }
QPushButton[role="primary"] { background: @accent; border-color: @accent; color: @onaccent; font-weight: 600; }
QPushButton[role="primary"]:hover { background: @accent; border-color: @text; }
QPushButton[role="primary"]:focus { border: 2px solid @text; }
QPushButton[role="primary"]:disabled { background: @line; border-color: @line; color: @muted; }
QPushButton[role="link"] { background: transparent; border: none; color: @accent; padding: 2px 4px; text-align: left; }
QPushButton[role="link"]:hover { text-decoration: underline; }
QPushButton[role="link"]:focus { border: 2px solid @accent; border-radius: 4px; padding: 0px 2px; }
QPushButton[role="quiet"], QToolButton { background: transparent; border: @px solid transparent; border-radius: 6px; padding: 4px; color: @muted; }
QPushButton[role="quiet"] { padding: 5px 8px; text-align: left; }
QPushButton[role="quiet"]:hover, QToolButton:hover { background: @hover; color: @text; }
QPushButton[role="quiet"]:focus, QToolButton:focus { border: 2px solid @accent; }
QToolButton[role="chip"] { background: @canvas; border: @px solid @line; border-radius: 6px; padding: 3px 6px; color: @text; }
QToolButton[role="chip"]:focus { border: 2px solid @accent; padding: 2px 5px; }
QToolButton:checked { background: @accentsoft; color: @accent; }
QToolButton::menu-indicator, QPushButton::menu-indicator { image: none; width: 0; }
QPushButton[role="segment"] { border-radius: 0; border: @px solid @line; border-right: none; padding: 5px 13px; color: @muted; background: @base; }
QPushButton[role="segment"][segment="first"] { border-top-left-radius: 6px; border-bottom-left-radius: 6px; }
QPushButton[role="segment"][segment="last"] { border-top-right-radius: 6px; border-bottom-right-radius: 6px; border-right: @px solid @line; }
QPushButton[role="segment"]:checked { background: @accentsoft; color: @accent; font-weight: 600; }
QPushButton[role="segment"]:hover:!checked { background: @hover; }
QPushButton[role="segment"]:focus { border: 2px solid @accent; padding: 4px 12px; }
QPushButton[role="search"] { background: @canvas; border: @px solid @line; border-radius: 6px; padding: 6px 12px; color: @muted; text-align: left; }
QPushButton[role="search"]:hover { border-color: @muted; }
QPushButton[role="search"]:focus { border: 2px solid @accent; padding: 5px 11px; }

QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDoubleSpinBox, QComboBox, QDateEdit {
    background: @base; border: @px solid @line; border-radius: 6px; padding: 5px 8px; color: @text;
    selection-background-color: @accentsoft; selection-color: @text; }
QTextEdit[role="page"], QTextEdit[role="page"]:focus { border: none; padding: 0; }
QLineEdit:hover, QPlainTextEdit:hover, QComboBox:hover { border-color: @muted; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QComboBox:focus { border: 2px solid @accent; padding: 4px 7px; }
QLineEdit[invalid="true"], QComboBox[invalid="true"], QPlainTextEdit[invalid="true"] { border-color: @fail; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled { background: @canvas; color: @muted; }
QComboBox::drop-down { border: none; width: %(22); }
QComboBox::down-arrow { image: url(:/icons/@chevron.svg); width: %(12); height: %(12); }
QSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::up-button, QDoubleSpinBox::down-button { border: none; background: transparent; width: %(22); height: %(13); }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow { image: url(:/icons/@up.svg); width: %(12); height: %(12); }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow { image: url(:/icons/@chevron.svg); width: %(12); height: %(12); }
QComboBox QAbstractItemView { background: @base; border: @px solid @line; selection-background-color: @accentsoft; selection-color: @text; padding: 4px; }

QCheckBox { spacing: 8px; background: transparent; }
QCheckBox::indicator { width: %(14); height: %(14); border: @px solid @muted; border-radius: 4px; background: @base; }
QCheckBox::indicator:hover { border-color: @accent; }
QCheckBox::indicator:focus { border: 2px solid @accent; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent; image: url(:/icons/@tick.svg); }
QCheckBox::indicator:disabled { background: @canvas; border-color: @line; }
QCheckBox:focus { color: @accent; }

QTabBar { background: @canvas; border: none; }
QTabBar::tab { background: @canvas; border: none; border-right: @px solid @line; border-bottom: @px solid @line; padding: 9px 15px; color: @muted; }
QTabBar::tab:selected { background: @base; color: @text; font-weight: 600; border-bottom: 2px solid @accent; }
QTabBar::tab:hover:!selected { background: @hover; color: @text; }
QTabBar::tab:focus { color: @accent; }
QTabBar::close-button { image: url(:/icons/@cross.svg); width: %(16); height: %(16); subcontrol-position: right; border-radius: 4px; padding: 1px; }
QTabBar::close-button:hover { background: @hover; }
QTabBar::scroller { width: %(22); }
QTabBar QToolButton { background: @canvas; border: @px solid @line; border-radius: 0; padding: 0; }
QTabBar QToolButton::left-arrow { image: url(:/icons/@left.svg); width: %(14); height: %(14); }
QTabBar QToolButton::right-arrow { image: url(:/icons/@right.svg); width: %(14); height: %(14); }
QTabWidget::pane { border: none; }

QTreeView, QListView, QTableView { background: @base; border: none; selection-background-color: @accentsoft; selection-color: @text; alternate-background-color: @base; }
QTreeView::item, QListView::item { padding: 0 4px; border: none; }
QTreeView::item:hover, QListView::item:hover { background: @hover; }
QTreeView::item:selected, QListView::item:selected, QTableView::item:selected { background: @accentsoft; color: @text; }
QTreeView[role="side"], QListView[role="side"] { background: @side; }
QTreeView::branch { background: transparent; }
QTableView { gridline-color: @line; }
QTableView::item { padding: 0 8px; border: none; border-bottom: @px solid @line; }
QHeaderView { background: @canvas; border: none; }
QHeaderView::section { background: @canvas; border: none; border-bottom: @px solid @line; padding: 6px 8px; font-size: %(11); font-weight: 600; color: @muted; }
QHeaderView[role="rows"] { background: @base; }
QHeaderView[role="rows"]::section { background: @base; color: @text; font-size: %(12); padding: 0 8px; }
QLabel[role="corner"] { background: @canvas; border-bottom: @px solid @line; padding: 0 8px; color: @muted; font-size: %(11); font-weight: 600; }
QTableCornerButton::section { background: @canvas; border: none; border-bottom: @px solid @line; }

QSplitter::handle { background: @line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QScrollArea { border: none; background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @line; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: none; border: none; width: 0; height: 0; }

QMenu { background: @base; border: @px solid @line; padding: 4px; }
QMenu::item { padding: 6px 28px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: @accentsoft; color: @text; }
QMenu::item:disabled { color: @muted; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QMenuBar { background: @base; }
QMenuBar::item { padding: 6px 10px; background: transparent; }
QMenuBar::item:selected { background: @hover; }
QStatusBar { background: @side; border-top: @px solid @line; }
QStatusBar::item { border: none; }
QProgressBar { background: @line; border: none; border-radius: 3px; max-height: 6px; text-align: center; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
)";

} // namespace

QString styleSheet(const Theme &theme)
{
    const QList<std::pair<QString, Colour>> tokens = {
        // Longer names first: "@accentsoft" must not be read as "@accent" + "soft".
        {QStringLiteral("@accentsoft"), Colour::AccentSoft}, {QStringLiteral("@accent"), Colour::Accent},
        {QStringLiteral("@onaccent"), Colour::OnAccent}, {QStringLiteral("@base"), Colour::Base},
        {QStringLiteral("@canvas"), Colour::Canvas}, {QStringLiteral("@side"), Colour::Side},
        {QStringLiteral("@line"), Colour::Line}, {QStringLiteral("@text"), Colour::Text},
        {QStringLiteral("@muted"), Colour::Muted}, {QStringLiteral("@hover"), Colour::Hover},
        {QStringLiteral("@pass"), Colour::Pass}, {QStringLiteral("@waived"), Colour::Waived},
        {QStringLiteral("@fail"), Colour::Fail}, {QStringLiteral("@warning"), Colour::Warning}};
    QString out = QString::fromLatin1(sheet);
    // A style sheet can't recolour a picture, so these lie ready in both.
    const QString tone = theme.isDark() ? QStringLiteral("dark") : QStringLiteral("light");
    for (const char *side : {"up", "left", "right"})
        out.replace(QLatin1String("@%1.svg").arg(QLatin1String(side)), QLatin1String("@chevron-%1.svg").arg(QLatin1String(side)));
    for (const char *picture : {"chevron-up", "chevron-left", "chevron-right", "chevron", "tick", "cross"})
        out.replace(QLatin1Char('@') + QLatin1String(picture), QLatin1String("style-") + QLatin1String(picture) + QLatin1Char('-') + tone);
    for (const auto &[name, role] : tokens)
        out.replace(name, theme.colour(role).name());
    out.replace(QStringLiteral("@px"), QStringLiteral("%1px").arg(theme.lineWidth()));
    for (const int size : {11, 12, 13, 14, 15, 16, 22})
        out.replace(QStringLiteral("%(%1)").arg(size), QStringLiteral("%1px").arg(qRound(size * theme.fontScale())));
    return out;
}

} // namespace meshwright::ui
