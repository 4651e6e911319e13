// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QObject>

class QApplication;

namespace meshwright::ui {

/// What a colour is for. The one list of colours in the program; every widget paints in these.
enum class Colour {
    Base, Canvas, Side, Line, Text, Muted,
    Accent, AccentSoft, OnAccent, Hover,
    Pass, Fail, FailSoft, Warning, NotEvaluated, Waived,
    YamlKey, YamlString, YamlNumber, YamlComment,
    Count
};

/// What a text is for.
enum class Type {
    Body,    ///< 13 px
    Strong,  ///< 13 px, semibold
    Title,   ///< 15 px, semibold
    Section, ///< 11 px, semibold, capitals
    Figure,  ///< 22 px, semibold
    Small,   ///< 12 px
    Mono     ///< 12 px, monospace: names, patterns, YAML
};

/// The visual language: tokens to palette and style sheet, for the whole application. Made once by
/// the application and owned by it.
class Theme : public QObject {
    Q_OBJECT

public:
    enum class Mode { System, Light, Dark, HighContrast };

    explicit Theme(QApplication *application);
    /// The application's theme; there is always one while widgets live.
    static const Theme &current();

    void setMode(Mode mode);
    Mode mode() const { return m_mode; }
    bool isDark() const { return m_dark; }
    bool isHighContrast() const { return m_mode == Mode::HighContrast; }
    /// 1.0 to 2.0; multiplies every font of the program.
    void setFontScale(qreal scale);
    qreal fontScale() const { return m_fontScale; }

    QColor colour(Colour role) const;
    /// The hue of a domain; eight hues take turns. Negative: of what has no domain, a grey.
    QColor domain(int index) const;
    QFont font(Type type) const;
    /// Width of a border: 1 px, 2 px in high contrast.
    int lineWidth() const { return isHighContrast() ? 2 : 1; }

Q_SIGNALS:
    /// Colours or fonts are others now; painted widgets update by themselves, caches must go.
    void changed();

private:
    void apply();

    QApplication *m_application;
    Mode m_mode = Mode::System;
    bool m_dark = false;
    bool m_systemDark = false;
    qreal m_fontScale = 1.0;
};

inline QColor colour(Colour role) { return Theme::current().colour(role); }
inline QFont font(Type type) { return Theme::current().font(type); }

/// Spacing on the 8 px grid; 4 inside controls.
namespace grid {
constexpr int half = 4;
constexpr int unit = 8;
constexpr int gap = 16;
constexpr int row = 30;
constexpr int controlRadius = 6;
constexpr int cardRadius = 8;
constexpr int domainRadius = 12;
} // namespace grid

} // namespace meshwright::ui
