// SPDX-License-Identifier: GPL-3.0-or-later
#include "standard/description.h"
#include "widgets/common/icons.h"
#include "widgets/common/kindicons.h"
#include "widgets/common/servermarks.h"
#include "widgets/common/theme.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace meshwright;
using namespace Qt::StringLiterals;

namespace {

constexpr int side = 16; ///< pixels, as in the outlines

QImage drawn(const char *icon)
{
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    ui::paintIcon(painter, QRectF(0, 0, side, side), icon, Qt::black);
    return image;
}

/// How many pixels differ by more than a third.
int difference(const QImage &one, const QImage &other)
{
    int out = 0;
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x)
            out += std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))) > 85;
    }
    return out;
}

} // namespace

class KindIconsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = new ui::Theme(qApp); }

    void everyServerTypeIsKnownByItsIcon()
    {
        const standard::Field *type = standard::odcs("3.2.0").block("server")->field("type");
        QVERIFY(type && type->values.size() > 40);
        QList<QPair<QByteArray, QImage>> seen;
        for (const QByteArray &value : type->values) {
            if (value == "custom" || value == "postgresql")
                continue;
            const char *icon = ui::serverIcon(QString::fromLatin1(value));
            QVERIFY2(qstrcmp(icon, "server") != 0, value.constData());
            const QImage image = drawn(icon);
            for (const auto &[other, before] : std::as_const(seen))
                QVERIFY2(difference(image, before) >= 8, qPrintable(u"%1 looks like %2"_s.arg(QLatin1String(value), QLatin1String(other))));
            seen.append({value, image});
        }
    }

    void marksAreOfKindsAndLettersThatAreDrawn()
    {
        QVERIFY(ui::serverMark("mark/warehouse/BQ").contains("<svg"));
        QVERIFY(ui::serverMark("mark/castle/BQ").isEmpty());
        QVERIFY(ui::serverMark("mark/warehouse/B\"").isEmpty());
        QVERIFY(ui::serverMark("warehouse").isEmpty());
    }

private:
    ui::Theme *m_theme = nullptr;
};

QTEST_MAIN(KindIconsTest)
#include "tst_kindicons.moc"
