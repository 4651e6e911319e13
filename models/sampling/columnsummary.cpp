// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampling/columnsummary.h"

#include "sampling/sniffer.h"
#include "sampling/values.h"

#include <QDateTime>

#include <algorithm>
#include <bit>
#include <cmath>

namespace meshwright::sampling {

namespace {

constexpr size_t maxCounted = 100'000;
constexpr size_t maxCountedText = 200; ///< longer values are told apart by their beginning and length
constexpr size_t sampleSize = 20'000;
constexpr size_t bars = 10;

constexpr bool isDigit(char c) { return quint8(c - '0') <= 9; }
constexpr bool isUpper(char c) { return quint8(c - 'A') < 26; }
constexpr bool isAlpha(char c) { return quint8((c | 0x20) - 'a') < 26; }

bool isEmailLike(std::string_view text)
{
    const size_t at = text.find('@');
    if (at == std::string_view::npos || at == 0 || text.find('@', at + 1) != std::string_view::npos || text.find(' ') != std::string_view::npos)
        return false;
    const size_t dot = text.rfind('.');
    return dot != std::string_view::npos && dot > at + 1 && dot + 2 < text.size();
}

bool isUuidLike(std::string_view text)
{
    if (text.size() != 36)
        return false;
    for (size_t i = 0; i < 36; ++i) {
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        if (dash ? text[i] != '-' : !isDigit(text[i]) && quint8((text[i] | 0x20) - 'a') >= 6)
            return false;
    }
    return true;
}

/// The check digits make an IBAN hard to hit by chance.
bool isIbanLike(std::string_view text)
{
    std::string plain;
    for (const char c : text) {
        if (c != ' ')
            plain += c;
    }
    if (plain.size() < 15 || plain.size() > 34 || !isUpper(plain[0]) || !isUpper(plain[1]) || !isDigit(plain[2]) || !isDigit(plain[3]))
        return false;
    std::rotate(plain.begin(), plain.begin() + 4, plain.end());
    int rest = 0;
    for (const char c : plain) {
        if (isDigit(c))
            rest = (rest * 10 + (c - '0')) % 97;
        else if (isUpper(c))
            rest = (rest * 100 + (c - 'A' + 10)) % 97;
        else
            return false;
    }
    return rest == 1;
}

bool isPhoneLike(std::string_view text)
{
    size_t digits = 0;
    for (const char c : text) {
        if (isDigit(c))
            ++digits;
        else if (std::string_view("+-()/ .").find(c) == std::string_view::npos)
            return false;
    }
    return digits >= 7 && digits <= 15 && (text[0] == '+' || text[0] == '0' || text[0] == '(') && text.find('.') == std::string_view::npos;
}

Likeness likenessOf(std::string_view text)
{
    if (text.empty() || text.size() > 254)
        return Likeness::None;
    if (isEmailLike(text))
        return Likeness::Email;
    if (isUuidLike(text))
        return Likeness::Uuid;
    if (text.starts_with("https://") || text.starts_with("http://"))
        return Likeness::Url;
    if (isIbanLike(text))
        return Likeness::Iban;
    if (isPhoneLike(text))
        return Likeness::Phone;
    return text.size() == 2 && isUpper(text[0]) && isUpper(text[1]) ? Likeness::CountryCode : Likeness::None;
}

quint64 mixed(std::string_view text)
{
    quint64 hash = 0xcbf29ce484222325;
    for (const char c : text)
        hash = (hash ^ quint8(c)) * 0x100000001b3;
    hash ^= hash >> 33;
    hash *= 0xff51afd7ed558ccd;
    hash ^= hash >> 33;
    hash *= 0xc4ceb9fe1a85ec53;
    return hash ^ (hash >> 33);
}

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size())).left(200);
}

bool isMoment(ValueType type)
{
    return type == ValueType::Date || type == ValueType::Timestamp || type == ValueType::Time;
}

QString momentText(ValueType type, double micros)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(qint64(micros / 1000), Qt::UTC);
    if (type == ValueType::Time)
        return moment.time().toString(Qt::ISODate);
    return type == ValueType::Date ? moment.date().toString(Qt::ISODate) : moment.toString(Qt::ISODate);
}

} // namespace

namespace {

/// Of text from a table, what it reads as; in JSON only moments are written as something else.
ValueType typeOf(const Cell &cell)
{
    if (cell.kind == Cell::Kind::Structure)
        return ValueType::Text;
    const ValueType type = sniff::typeOf(cell.text());
    if (cell.kind == Cell::Kind::String && !isMoment(type))
        return ValueType::Text;
    return type;
}

} // namespace

void ColumnSummary::add(const Cell &cell)
{
    ++m_rows;
    if (cell.isNull()) {
        ++m_types[size_t(ValueType::Empty)];
        return;
    }
    const std::string_view text = cell.text();
    const ValueType type = typeOf(cell);
    ++m_types[size_t(type)];
    ++m_likeness[size_t(type == ValueType::Text || type == ValueType::Integer ? likenessOf(text) : Likeness::None)];
    const qint64 length = values::characters(text);
    const bool first = m_rows - m_types[size_t(ValueType::Empty)] == 1;
    m_minLength = first ? length : std::min(m_minLength, length);
    m_maxLength = first ? length : std::max(m_maxLength, length);
    if (first || text < m_lowText)
        m_lowText = text.substr(0, maxCountedText);
    if (first || text > m_highText)
        m_highText = text.substr(0, maxCountedText);
    keepExtremes(type, text);
    countDistinct(text);
}

void ColumnSummary::keepExtremes(ValueType type, std::string_view text)
{
    double value = 0;
    qint64 micros = 0;
    if (type == ValueType::Integer || type == ValueType::Number)
        values::number(text, value);
    else if (type == ValueType::Date && values::date(text, micros))
        value = double(micros) * 86.4e9;
    else if ((type == ValueType::Timestamp && values::timestamp(text, micros)) || (type == ValueType::Time && values::time(text, micros)))
        value = double(micros);
    else
        return;
    Extreme &extreme = isMoment(type) ? m_moments : m_numbers;
    if (!extreme.any || value < extreme.low) {
        extreme.low = value;
        extreme.lowText = text;
    }
    if (!extreme.any || value > extreme.high) {
        extreme.high = value;
        extreme.highText = text;
    }
    extreme.any = true;
    sample(value);
}

/// Keeps an even sample however many values come.
void ColumnSummary::sample(double value)
{
    ++m_sampled;
    if (m_sample.size() < sampleSize) {
        m_sample.push_back(value);
        return;
    }
    m_random ^= m_random << 13;
    m_random ^= m_random >> 7;
    m_random ^= m_random << 17;
    const quint64 at = m_random % quint64(m_sampled);
    if (at < sampleSize)
        m_sample[size_t(at)] = value;
}

void ColumnSummary::countDistinct(std::string_view text)
{
    const quint64 hash = mixed(text);
    quint8 &cell = m_registers[hash >> 52];
    cell = std::max(cell, quint8(std::countl_zero((hash << 12) | 0x800) + 1));
    if (m_tooMany)
        return;
    std::string longer;
    if (text.size() > maxCountedText) {
        longer = std::string(text.substr(0, maxCountedText)) + '#' + std::to_string(hash);
        text = longer;
    }
    const auto it = m_counts.find(text);
    if (it != m_counts.end()) {
        ++it->second;
    } else if (m_counts.size() >= maxCounted) {
        m_tooMany = true;
        m_counts = {};
    } else {
        m_counts.emplace(text, 1);
    }
}

ValueType ColumnSummary::type() const
{
    const auto has = [&](ValueType type) { return m_types[size_t(type)] > 0; };
    const qint64 filled = m_rows - m_types[size_t(ValueType::Empty)];
    if (filled == 0)
        return ValueType::Empty;
    for (const ValueType type : {ValueType::Boolean, ValueType::Integer, ValueType::Number, ValueType::Date, ValueType::Timestamp, ValueType::Time, ValueType::Text}) {
        if (m_types[size_t(type)] == filled)
            return type;
    }
    if (has(ValueType::Integer) && m_types[size_t(ValueType::Integer)] + m_types[size_t(ValueType::Number)] == filled)
        return ValueType::Number;
    if (has(ValueType::Date) && m_types[size_t(ValueType::Date)] + m_types[size_t(ValueType::Timestamp)] == filled)
        return ValueType::Timestamp;
    return ValueType::Text;
}

Likeness ColumnSummary::likeness() const
{
    const qint64 filled = m_rows - m_types[size_t(ValueType::Empty)];
    for (size_t i = 1; i < m_likeness.size(); ++i) {
        if (filled > 0 && m_likeness[i] * 100 >= filled * 95)
            return Likeness(i);
    }
    return Likeness::None;
}

double ColumnSummary::distinctEstimate() const
{
    const auto count = double(m_registers.size());
    double sum = 0;
    for (const quint8 cell : m_registers)
        sum += std::ldexp(1.0, -int(cell));
    return 0.7213 / (1 + 1.079 / count) * count * count / sum;
}

std::vector<HistogramBar> ColumnSummary::mostFrequent() const
{
    std::vector<std::pair<std::string_view, qint64>> all(m_counts.begin(), m_counts.end());
    const size_t most = std::min(bars, all.size());
    std::partial_sort(all.begin(), all.begin() + qsizetype(most), all.end(), [](const auto &a, const auto &b) { return a.second != b.second ? a.second > b.second : a.first < b.first; });
    std::vector<HistogramBar> shown;
    for (size_t i = 0; i < most; ++i)
        shown.push_back({toText(all[i].first), all[i].second});
    return shown;
}

std::vector<HistogramBar> ColumnSummary::ranges(ValueType type) const
{
    const Extreme &extreme = isMoment(type) ? m_moments : m_numbers;
    const double width = (extreme.high - extreme.low) / double(bars);
    std::vector<HistogramBar> shown(bars);
    const auto word = [&](double value) { return isMoment(type) ? momentText(type, value) : QString::number(value, 'g', 6); };
    for (size_t i = 0; i < bars; ++i)
        shown[i].label = QStringLiteral("%1 – %2").arg(word(extreme.low + width * double(i)), word(extreme.low + width * double(i + 1)));
    for (const double value : m_sample)
        ++shown[std::min(bars - 1, size_t(std::max(0.0, (value - extreme.low) / width)))].rows;
    if (m_sampled > qint64(m_sample.size())) {
        for (HistogramBar &bar : shown)
            bar.rows = qint64(std::round(double(bar.rows) * double(m_sampled) / double(m_sample.size())));
    }
    return shown;
}

ColumnProfile ColumnSummary::finished() const
{
    ColumnProfile profile;
    profile.type = type();
    profile.likeness = likeness();
    profile.rows = m_rows;
    profile.nulls = m_types[size_t(ValueType::Empty)];
    profile.distinctIsEstimate = m_tooMany;
    profile.distinct = m_tooMany ? std::min(m_rows - profile.nulls, qint64(std::round(distinctEstimate()))) : qint64(m_counts.size());
    profile.minLength = int(m_minLength);
    profile.maxLength = int(m_maxLength);
    const bool ordered = profile.type == ValueType::Integer || profile.type == ValueType::Number || isMoment(profile.type);
    const Extreme &extreme = isMoment(profile.type) ? m_moments : m_numbers;
    profile.minimum = toText(ordered ? extreme.lowText : m_lowText);
    profile.maximum = toText(ordered ? extreme.highText : m_highText);
    profile.histogramIsRanges = ordered && extreme.high > extreme.low && (m_tooMany || m_counts.size() > bars);
    profile.histogram = profile.histogramIsRanges ? ranges(profile.type) : mostFrequent();
    return profile;
}

} // namespace meshwright::sampling
