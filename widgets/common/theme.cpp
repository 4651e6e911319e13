// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/theme.h"

#include "widgets/common/comboaccess.h"
#include "widgets/common/stylesheet.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPalette>
#include <QStyleFactory>

#include <array>

namespace meshwright::ui {

namespace {

using Palette = std::array<QRgb, size_t(Colour::Count)>;

// In the order of enum Colour.
constexpr Palette light = {
    0xFFFFFFFF, 0xFFF6F7F9, 0xFFF1F3F5, 0xFFE1E5EA, 0xFF1B2430, 0xFF5B6675,
    0xFF0B7285, 0xFFE3F4F6, 0xFFFFFFFF, 0xFFEAEDF1,
    0xFF1A7F37, 0xFFC6282B, 0xFFFCEBEB, 0xFF9A6700, 0xFF6E7781, 0xFF8250DF,
    0xFF8A5A00, 0xFF0A6640, 0xFF7A3E9D, 0xFF5F6B78};
constexpr Palette dark = {
    0xFF14181D, 0xFF0F1317, 0xFF1A1F26, 0xFF2B323B, 0xFFE6EAF0, 0xFF9AA5B1,
    0xFF3CC0CC, 0xFF123238, 0xFF06282D, 0xFF222932,
    0xFF4AC26B, 0xFFFF7B72, 0xFF3A1D1F, 0xFFD4A72C, 0xFF8B949E, 0xFFB392F0,
    0xFFE0B35A, 0xFF6FD39B, 0xFFC79BE8, 0xFF8A959F};
constexpr Palette contrast = {
    0xFF000000, 0xFF000000, 0xFF000000, 0xFFFFFFFF, 0xFFFFFFFF, 0xFFE8E8E8,
    0xFF4DE3F0, 0xFF003A42, 0xFF000000, 0xFF333333,
    0xFF5CFF85, 0xFFFF9A93, 0xFF4A0000, 0xFFFFD34D, 0xFFD0D7DE, 0xFFD2B8FF,
    0xFFFFD58A, 0xFF8CFFC0, 0xFFE3C4FF, 0xFFC8C8C8};

// The Okabe-Ito set, with violet and wine in place of yellow and black, which vanish on our grounds.
constexpr std::array<QRgb, 8> domains = {0xFF0072B2, 0xFFE69F00, 0xFF56B4E9, 0xFF8E7CC3,
                                         0xFF9A3B5C, 0xFF009E73, 0xFFCC79A7, 0xFFD55E00};

Theme *instance = nullptr;

bool systemPrefersDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

} // namespace

Theme::Theme(QApplication *application) : QObject(application), m_application(application)
{
    nameComboBoxes(); // here, since it has to be before there is any
    Q_ASSERT(!instance);
    instance = this;
    m_systemDark = systemPrefersDark(application->palette());
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    apply();
}

const Theme &Theme::current()
{
    Q_ASSERT(instance);
    return *instance;
}

void Theme::setMode(Mode mode)
{
    m_mode = mode;
    apply();
}

void Theme::setFontScale(qreal scale)
{
    m_fontScale = qBound(1.0, scale, 2.0);
    apply();
}

QColor Theme::colour(Colour role) const
{
    const Palette &palette = isHighContrast() ? contrast : m_dark ? dark : light;
    return QColor::fromRgba(palette[size_t(role)]);
}

QColor Theme::domain(int index) const
{
    if (index < 0)
        return colour(Colour::NotEvaluated);
    const int count = int(domains.size());
    return QColor::fromRgba(domains[size_t(index % count)]);
}

QFont Theme::font(Type type) const
{
    struct Face {
        int pixels;
        QFont::Weight weight;
    };
    const Face face = [type]() -> Face {
        switch (type) {
        case Type::Body: return {13, QFont::Normal};
        case Type::Strong: return {13, QFont::DemiBold};
        case Type::Title: return {15, QFont::DemiBold};
        case Type::Section: return {11, QFont::DemiBold};
        case Type::Figure: return {22, QFont::DemiBold};
        case Type::Small: return {12, QFont::Normal};
        case Type::Mono: return {12, QFont::Normal};
        }
        Q_UNREACHABLE();
    }();
    QFont font = QFontDatabase::systemFont(type == Type::Mono ? QFontDatabase::FixedFont : QFontDatabase::GeneralFont);
    font.setPixelSize(qRound(face.pixels * m_fontScale));
    font.setWeight(face.weight);
    if (type == Type::Section) {
        font.setCapitalization(QFont::AllUppercase);
        font.setLetterSpacing(QFont::AbsoluteSpacing, 0.6);
    }
    return font;
}

void Theme::apply()
{
    m_dark = m_mode == Mode::Dark || m_mode == Mode::HighContrast || (m_mode == Mode::System && m_systemDark);
    QPalette palette;
    palette.setColor(QPalette::Window, colour(Colour::Base));
    palette.setColor(QPalette::WindowText, colour(Colour::Text));
    palette.setColor(QPalette::Base, colour(Colour::Base));
    palette.setColor(QPalette::AlternateBase, colour(Colour::Canvas));
    palette.setColor(QPalette::Text, colour(Colour::Text));
    palette.setColor(QPalette::PlaceholderText, colour(Colour::Muted));
    palette.setColor(QPalette::Button, colour(Colour::Base));
    palette.setColor(QPalette::ButtonText, colour(Colour::Text));
    palette.setColor(QPalette::Highlight, colour(Colour::AccentSoft));
    palette.setColor(QPalette::HighlightedText, colour(Colour::Text));
    palette.setColor(QPalette::Link, colour(Colour::Accent));
    palette.setColor(QPalette::ToolTipBase, colour(Colour::Side));
    palette.setColor(QPalette::ToolTipText, colour(Colour::Text));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colour(Colour::Muted));
    QApplication::setPalette(palette);
    QApplication::setFont(font(Type::Body));
    m_application->setStyleSheet(styleSheet(*this));
    Q_EMIT changed();
}

} // namespace meshwright::ui
