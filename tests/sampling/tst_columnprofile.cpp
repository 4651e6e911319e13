// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampling/profile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace meshwright;
using sampling::ColumnProfile;
using sampling::Likeness;
using sampling::ValueType;

class TestProfile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void describesColumns();
    void manyDistinctValuesAreEstimated();
    void stopsAfterEnoughRows();

private:
    sampling::Profile profileOf(const QByteArray &text, qint64 rows = 0)
    {
        QFile file(m_folder.filePath(QStringLiteral("data.csv")));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(text) != text.size())
            qFatal("cannot write");
        file.close();
        const auto source = sampling::Source::open(file.fileName());
        const auto profile = source ? sampling::profile(*source, rows) : base::Result<sampling::Profile>(source.problem());
        if (!profile)
            qFatal("%s", qPrintable(profile.problem().text()));
        return *profile;
    }
    QTemporaryDir m_folder;
};

void TestProfile::describesColumns()
{
    QByteArray text = "id,mail,price,day,flag,mixed,empty,iban\n";
    for (int i = 1; i <= 20; ++i)
        text += QByteArray::number(i) + ",p" + QByteArray::number(i % 4) + "@example.org," + QByteArray::number(i * 0.5) + ",2024-01-" + (i < 10 ? "0" : "") + QByteArray::number(i)
            + (i % 2 ? ",true," : ",false,") + (i == 7 ? "oops" : QByteArray::number(i)) + ",," + "DE89370400440532013000\n";
    text += "21,,,,,,,\n";
    const sampling::Profile profile = profileOf(text);
    QCOMPARE(profile.rows, qint64(21));
    const auto &columns = profile.columns;
    QCOMPARE(columns[0].type, ValueType::Integer);
    QVERIFY(columns[0].isUnique());
    QCOMPARE(columns[0].minimum, QStringLiteral("1"));
    QCOMPARE(columns[0].maximum, QStringLiteral("21")); // by number, not by letter
    QVERIFY(columns[0].histogramIsRanges);
    QCOMPARE(columns[0].histogram.size(), size_t(10));
    qint64 sum = 0;
    for (const sampling::HistogramBar &bar : columns[0].histogram)
        sum += bar.rows;
    QCOMPARE(sum, qint64(21));
    QCOMPARE(columns[1].type, ValueType::Text);
    QCOMPARE(columns[1].likeness, Likeness::Email);
    QCOMPARE(columns[1].nulls, qint64(1));
    QCOMPARE(columns[1].distinct, qint64(4));
    QCOMPARE(columns[1].histogram.front().rows, qint64(5));
    QCOMPARE(columns[2].type, ValueType::Number);
    QCOMPARE(columns[2].maximum, QStringLiteral("10"));
    QCOMPARE(columns[3].type, ValueType::Date);
    QCOMPARE(columns[4].type, ValueType::Boolean);
    QCOMPARE(columns[5].type, ValueType::Text);
    QCOMPARE(columns[6].type, ValueType::Empty);
    QCOMPARE(columns[7].likeness, Likeness::Iban);
    QCOMPARE(columns[7].minLength, 22);
}

void TestProfile::manyDistinctValuesAreEstimated()
{
    QByteArray text = "name\n";
    for (int i = 0; i < 300'000; ++i)
        text += "v" + QByteArray::number(i) + '\n';
    const ColumnProfile column = profileOf(text).columns[0];
    QVERIFY(column.distinctIsEstimate);
    QVERIFY2(column.distinct > 280'000 && column.distinct <= 300'000, qPrintable(QString::number(column.distinct)));
}

void TestProfile::stopsAfterEnoughRows()
{
    const sampling::Profile profile = profileOf("a,b\n" + QByteArray("1,2\n").repeated(500'000), 1000);
    QCOMPARE(profile.rows, qint64(1000));
    QVERIFY(profile.isPartial);
}

QTEST_GUILESS_MAIN(TestProfile)
#include "tst_columnprofile.moc"
