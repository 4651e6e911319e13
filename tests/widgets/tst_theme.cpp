// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/icons.h"
#include "widgets/common/state.h"
#include "widgets/common/theme.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QSet>
#include <QTest>

#include <cmath>

using namespace meshwright::ui;

namespace {

double channel(double value)
{
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

// WCAG 2 contrast ratio, 1 to 21.
double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

} // namespace

class TestTheme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textIsReadableOnEverySurface_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addRow("light") << int(Theme::Mode::Light);
        QTest::addRow("dark") << int(Theme::Mode::Dark);
        QTest::addRow("high contrast") << int(Theme::Mode::HighContrast);
    }
    void textIsReadableOnEverySurface()
    {
        QFETCH(int, mode);
        m_theme.setMode(Theme::Mode(mode));
        for (const Colour surface : {Colour::Base, Colour::Canvas, Colour::Side, Colour::AccentSoft, Colour::FailSoft}) {
            QVERIFY2(contrast(colour(Colour::Text), colour(surface)) >= 7, qPrintable(QString::number(int(surface))));
            QVERIFY2(contrast(colour(Colour::Muted), colour(surface)) >= 4.5, qPrintable(QString::number(int(surface))));
        }
        for (const Colour word : {Colour::Pass, Colour::Fail, Colour::Warning, Colour::Waived, Colour::Accent})
            QVERIFY2(contrast(colour(word), colour(Colour::Base)) >= 4.5, qPrintable(QString::number(int(word))));
        for (const Colour word : {Colour::YamlKey, Colour::YamlString, Colour::YamlNumber, Colour::YamlComment})
            QVERIFY2(contrast(colour(word), colour(Colour::Canvas)) >= 4.5, qPrintable(QString::number(int(word))));
        QVERIFY(contrast(colour(Colour::OnAccent), colour(Colour::Accent)) >= 4.5);
    }

    // Colour must never be the only difference.
    void everyStateHasAShapeOfItsOwn()
    {
        QSet<QByteArray> shapes;
        for (const State state : {State::Passed, State::Failed, State::Warning, State::NotEvaluated, State::Waived}) {
            QImage image(16, 16, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::transparent);
            QPainter painter(&image);
            paintIcon(painter, image.rect(), stateIcon(state), Qt::black);
            painter.end();
            shapes.insert(QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes()));
            QVERIFY(!stateName(state).isEmpty());
        }
        QCOMPARE(shapes.size(), 5);
    }

    void everyIconDraws()
    {
        const QStringList names = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
        QVERIFY(names.size() > 60);
        for (const QString &name : names) {
            QImage image(16, 16, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::transparent);
            QPainter painter(&image);
            paintIcon(painter, image.rect(), name.chopped(4).toLatin1().constData(), Qt::black);
            painter.end();
            QImage empty(16, 16, QImage::Format_ARGB32_Premultiplied);
            empty.fill(Qt::transparent);
            QVERIFY2(image != empty, qPrintable(name));
        }
    }

    void fontsGrowWithTheScale()
    {
        m_theme.setFontScale(1.0);
        const int before = font(Type::Body).pixelSize();
        m_theme.setFontScale(2.0);
        QCOMPARE(font(Type::Body).pixelSize(), before * 2);
        m_theme.setFontScale(9.0);
        QCOMPARE(m_theme.fontScale(), 2.0);
        m_theme.setFontScale(1.0);
    }

private:
    Theme &m_theme = *new Theme(qobject_cast<QApplication *>(qApp));
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
