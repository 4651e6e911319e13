// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampling/likeness.h"
#include "sampling/profile.h"
#include "sampling/scan.h"
#include "sampling/sniffer.h"
#include "sampling/values.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <limits>
#include <map>

using namespace meshwright;
using sampling::ColumnProfile;
using sampling::Likeness;
using sampling::ValueType;

namespace {

QString described(const ColumnProfile &column)
{
    QString text = QStringLiteral("%1 %2 %3 rows, %4 null, %5%6 different, %7 to %8, %9 to %10 characters")
                       .arg(sampling::valueTypeName(column.type), sampling::likenessName(column.likeness)).arg(column.rows).arg(column.nulls)
                       .arg(column.distinctIsEstimate ? QStringLiteral("~") : QString()).arg(column.distinct).arg(column.minimum, column.maximum).arg(column.minLength).arg(column.maxLength);
    for (const sampling::HistogramBar &bar : column.histogram)
        text += QStringLiteral("\n  %1: %2").arg(bar.label).arg(bar.rows);
    return text;
}

} // namespace

class TestProfile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void describesColumns();
    void manyDistinctValuesAreEstimated();
    void stopsAfterEnoughRows();
    void blanksAreNoValue();
    void saysWhatAPlainCountSays_data();
    void saysWhatAPlainCountSays();

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
    QByteArray text = "name,price\n";
    for (int i = 0; i < 300'000; ++i)
        text += "v" + QByteArray::number(i) + ',' + QByteArray::number(i) + ".5\n";
    const ColumnProfile column = profileOf(text).columns[0];
    QVERIFY(column.distinctIsEstimate);
    QVERIFY2(column.distinct > 280'000 && column.distinct <= 300'000, qPrintable(QString::number(column.distinct)));
    // Where only a sample is kept, it does not depend on who read what.
    const auto source = sampling::Source::open(m_folder.filePath(QStringLiteral("data.csv")));
    QVERIFY(bool(source));
    const auto alone = sampling::profile(*source, 0, {}, {}, 1), together = sampling::profile(*source, 0, {}, {}, 3);
    QVERIFY(alone && together && alone->columns[1].histogramIsRanges);
    for (size_t i = 0; i < 2; ++i)
        QCOMPARE(described(together->columns[i]), described(alone->columns[i]));
    for (const sampling::HistogramBar &bar : alone->columns[1].histogram)
        QVERIFY2(std::abs(bar.rows - 30'000) < 3'000, qPrintable(bar.label));
}

void TestProfile::stopsAfterEnoughRows()
{
    const sampling::Profile profile = profileOf("a,b\n" + QByteArray("1,2\n").repeated(500'000), 1000);
    QCOMPARE(profile.rows, qint64(1000));
    QVERIFY(profile.isPartial);
}

void TestProfile::blanksAreNoValue()
{
    const ColumnProfile column = profileOf("a,b\n  ,1\nabc,2\nab,3\n").columns[0];
    QCOMPARE(column.nulls, qint64(1));
    QCOMPARE(column.type, ValueType::Text);
    QCOMPARE(column.minLength, 2);
}

namespace {

/// What a profile says of a column, counted in the plainest way: all values kept, every one looked at by itself.
struct PlainColumn {
    qint64 rows = 0, nulls = 0;
    std::map<std::string, qint64> counts;
    std::map<ValueType, qint64> types;
    std::map<Likeness, qint64> likenesses;
    int minLength = std::numeric_limits<int>::max(), maxLength = 0;
    std::string lowText, highText; ///< by value, of what is no text
    double low = 0, high = 0;
    bool any = false;

    void add(const sampling::Cell &cell)
    {
        ++rows;
        const std::string_view text = cell.text();
        ValueType type = cell.kind == sampling::Cell::Kind::Structure ? (text.front() == '{' ? ValueType::Object : ValueType::Array) : sampling::sniff::typeOf(text);
        if (cell.kind == sampling::Cell::Kind::String && type < ValueType::Date)
            type = ValueType::Text;
        if (cell.isNull() || type == ValueType::Empty) {
            ++nulls;
            return;
        }
        ++types[type];
        ++counts[std::string(text)];
        if (type == ValueType::Text || type == ValueType::Integer)
            ++likenesses[sampling::likenessOf(text)];
        minLength = std::min(minLength, int(sampling::values::characters(text)));
        maxLength = std::max(maxLength, int(sampling::values::characters(text)));
        double value = 0;
        qint64 moment = 0;
        if (type == ValueType::Integer || type == ValueType::Number)
            sampling::values::number(text, value);
        else if (sampling::values::date(text, moment))
            value = double(moment) * 86.4e9;
        else if (sampling::values::timestamp(text, moment) || sampling::values::time(text, moment))
            value = double(moment);
        else
            return;
        if (!any || value < low)
            low = value, lowText = text;
        if (!any || value > high)
            high = value, highText = text;
        any = true;
    }
    ValueType type() const
    {
        if (types.empty() || types.size() == 1)
            return types.empty() ? ValueType::Empty : types.begin()->first;
        const auto only = [&](ValueType one, ValueType other) { return types.size() == 2 && types.contains(one) && types.contains(other); };
        return only(ValueType::Integer, ValueType::Number) ? ValueType::Number : only(ValueType::Date, ValueType::Timestamp) ? ValueType::Timestamp : ValueType::Text;
    }
    Likeness likeness() const
    {
        for (const auto &[likeness, count] : likenesses) {
            if (likeness != Likeness::None && count * 100 >= (rows - nulls) * 95)
                return likeness;
        }
        return Likeness::None;
    }
};

class PlainSink : public sampling::BatchSink {
public:
    explicit PlainSink(qsizetype count) : columns(size_t(count)) {}
    void take(sampling::Batch &batch, qint64) override
    {
        for (int row = 0; row < batch.rows(); ++row) {
            for (size_t column = 0; column < columns.size(); ++column)
                columns[column].add(batch.cell(int(column), row));
        }
    }
    std::vector<PlainColumn> columns;
};

QString shortened(const std::string &text)
{
    return QString::fromStdString(text.substr(0, 200));
}

/// 60,000 rows: what changes its kind, its writing or its length somewhere in the file, and what has many values.
QByteArray manyKinds(bool json)
{
    quint32 state = 1;
    const auto next = [&](quint32 bound) { return (state = state * 1'664'525 + 1'013'904'223) / 7 % bound; };
    const QByteArrayList numbers = {"1", "1.0", "01", "-3", "-3.00", "7e3", "1e999", "12345678901234567890", "+4", ".5", "0.000001", "-0"};
    const QByteArrayList moments = {"2024-01-31", "2024-02-30", "2024-01-31T10:00:00Z", "2024-01-31 10:00:00+02:00", "10:30", "10:30:15.25", "1800-01-01", "9999-12-31"};
    const QByteArrayList texts = {"true", "Falsch", "false", "  ", " 5 ", "yes", "no ", "t", "n", "NaN", "inf", "DE", "\xc3\xa4\xc3\xb6\xc3\xbc", "a@b.org", "+49 30 123456", "DE89370400440532013000", "v1.2", "-", "+", "."};
    QByteArray text = json ? "" : "id,few,numbers,moments,date,texts,long,mostly,late\n";
    for (int i = 0; i < 60'000; ++i) {
        const QByteArray day = "20" + QByteArray::number(10 + next(15)) + "-0" + QByteArray::number(1 + next(9)) + "-1" + QByteArray::number(next(10));
        const QByteArray shared = QByteArray(230, 'x') + QByteArray::number(next(3));
        const QByteArray number = numbers[next(quint32(numbers.size()))];
        if (json) {
            // The same text as a number and as a string.
            text += "{\"id\": " + QByteArray::number(i) + ", \"both\": " + (next(2) ? "5" : "\"5\"") + ", \"moment\": \"" + moments[next(quint32(moments.size()))] + "\", \"flag\": " + (next(2) ? "true" : "null")
                + ", \"inner\": {\"a\": " + QByteArray::number(next(4)) + "}, \"empty\": \"\"}\n";
            continue;
        }
        text += "R-" + QByteArray::number(i * 3) + ',' + QByteArray::number(next(30)) + ',' + number + ',' + moments[next(quint32(moments.size()))] + ',' + day + ",\"" + texts[next(quint32(texts.size()))] + "\"," + shared + ','
            + (next(100) ? "p" + QByteArray::number(next(9000)) + "@example.org" : QByteArray()) + ',' + (i < 59'990 ? QByteArray::number(next(1000)) + '.' + QByteArray::number(next(100)) : QByteArray("unknown")) + '\n';
    }
    return text;
}

} // namespace

void TestProfile::saysWhatAPlainCountSays_data()
{
    QTest::addColumn<bool>("json");
    QTest::newRow("table") << false;
    QTest::newRow("JSON lines") << true;
}

/// However many threads read: the same answer, and what counting without any short cut gives.
void TestProfile::saysWhatAPlainCountSays()
{
    QFETCH(bool, json);
    const QString path = m_folder.filePath(json ? QStringLiteral("kinds.jsonl") : QStringLiteral("kinds.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(manyKinds(json));
    file.close();
    const auto source = sampling::Source::open(path);
    QVERIFY(bool(source));
    PlainSink sink(source->columns().size());
    sampling::BatchSink *const sinks[] = {&sink};
    QVERIFY(bool(sampling::scan(*source, sinks, {}, {})));
    const auto alone = sampling::profile(*source, 0, {}, {}, 1);
    QVERIFY(alone && alone->rows == 60'000);
    for (const int threads : {2, 5}) {
        const auto together = sampling::profile(*source, 0, {}, {}, threads);
        QVERIFY(bool(together));
        for (size_t i = 0; i < alone->columns.size(); ++i)
            QCOMPARE(described(together->columns[i]), described(alone->columns[i]));
    }
    for (size_t i = 0; i < alone->columns.size(); ++i) {
        const ColumnProfile &column = alone->columns[i];
        const PlainColumn &plain = sink.columns[i];
        const QByteArray told = (column.name + QStringLiteral(": ") + described(column)).toUtf8();
        QVERIFY2(column.rows == plain.rows && column.nulls == plain.nulls, told.constData());
        QVERIFY2(column.type == plain.type() && column.likeness == plain.likeness(), told.constData());
        QVERIFY2(plain.counts.empty() || column.minLength <= plain.minLength, told.constData()); // blanks count here
        QVERIFY2(column.maxLength == plain.maxLength, told.constData());
        const bool isText = column.type == ValueType::Text || column.type == ValueType::Boolean;
        const bool isStructure = column.type == ValueType::Object || column.type == ValueType::Array;
        QVERIFY2(!isStructure || (column.minimum.isEmpty() && column.maximum.isEmpty()), told.constData());
        if (!plain.counts.empty() && !isStructure && column.name != u"texts")
            QVERIFY2(column.minimum == shortened(isText ? plain.counts.begin()->first : plain.lowText), told.constData());
        if (!plain.counts.empty() && !isStructure)
            QVERIFY2(column.maximum == shortened(isText ? plain.counts.rbegin()->first : plain.highText), told.constData());
        const qint64 blanks = column.name == u"texts" ? 1 : 0;
        QVERIFY2(!column.distinctIsEstimate && column.distinct == qint64(plain.counts.size()) + blanks, told.constData());
        qint64 shown = 0;
        for (const sampling::HistogramBar &bar : column.histogram) {
            shown += bar.rows;
            if (!column.histogramIsRanges && column.name != u"long" && column.name != u"texts")
                QVERIFY2(plain.counts.at(bar.label.toStdString()) == bar.rows, told.constData());
        }
        if (column.histogramIsRanges)
            QVERIFY2(std::abs(shown - (plain.rows - plain.nulls)) <= 10, told.constData());
    }
}

QTEST_GUILESS_MAIN(TestProfile)
#include "tst_columnprofile.moc"
