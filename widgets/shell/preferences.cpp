// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/preferences.h"

#include "widgets/editor/yamleditor.h"

#include <QSettings>

namespace meshwright::shell {

namespace {

const QString themeKey = QStringLiteral("look/theme");
const QString scaleKey = QStringLiteral("look/fontScale");
const QString wrapKey = QStringLiteral("editor/wrap");
const QString blanksKey = QStringLiteral("editor/blanks");
const QString tabsKey = QStringLiteral("window/reopenTabs");
const QString ownerKey = QStringLiteral("person/owner");

} // namespace

Preferences::Preferences(ui::Theme &theme, QObject *parent) : QObject(parent), m_theme(theme), m_system(this)
{
    m_theme.setFontScale(QSettings().value(scaleKey, 1.0).toDouble());
    applyTheme();
    connect(&m_system, &SystemLook::changed, this, &Preferences::applyTheme);
    m_system.listen();
}

ui::Theme::Mode Preferences::theme() const
{
    return ui::Theme::Mode(std::clamp(QSettings().value(themeKey, 0).toInt(), 0, 3));
}

void Preferences::setTheme(ui::Theme::Mode mode)
{
    QSettings().setValue(themeKey, int(mode));
    applyTheme();
    Q_EMIT changed();
}

void Preferences::applyTheme()
{
    const ui::Theme::Mode wanted = theme();
    const ui::Theme::Mode mode = wanted == ui::Theme::Mode::System ? m_system.mode().value_or(wanted) : wanted;
    if (mode != m_theme.mode())
        m_theme.setMode(mode);
}

int Preferences::textSize() const
{
    return qRound(m_theme.fontScale() * 100);
}

void Preferences::setTextSize(int percent)
{
    const double scale = std::clamp(percent, 100, 200) / 100.0;
    if (qFuzzyCompare(scale, m_theme.fontScale()))
        return;
    m_theme.setFontScale(scale);
    QSettings().setValue(scaleKey, m_theme.fontScale());
    Q_EMIT changed();
}

bool Preferences::wrapsLines() const
{
    return QSettings().value(wrapKey, false).toBool();
}

void Preferences::setWrapsLines(bool wrap)
{
    QSettings().setValue(wrapKey, wrap);
    Q_EMIT editorChanged();
}

bool Preferences::showsBlanks() const
{
    return QSettings().value(blanksKey, false).toBool();
}

void Preferences::setShowsBlanks(bool show)
{
    QSettings().setValue(blanksKey, show);
    Q_EMIT editorChanged();
}

bool Preferences::reopensTabs() const
{
    return QSettings().value(tabsKey, true).toBool();
}

void Preferences::setReopensTabs(bool reopen)
{
    QSettings().setValue(tabsKey, reopen);
}

QString Preferences::owner() const
{
    return QSettings().value(ownerKey).toString();
}

void Preferences::setOwner(const QString &owner)
{
    QSettings().setValue(ownerKey, owner.trimmed());
}

void Preferences::applyToEditors(QWidget *within) const
{
    const auto editors = within->findChildren<editor::YamlEditor *>();
    for (editor::YamlEditor *editor : editors) {
        editor->setWrapMode(wrapsLines() ? QsciScintilla::WrapWord : QsciScintilla::WrapNone);
        editor->setWhitespaceVisibility(showsBlanks() ? QsciScintilla::WsVisible : QsciScintilla::WsInvisible);
    }
}

} // namespace meshwright::shell
