// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampling/csvindex.h"

#include <cstring>

#if defined(__x86_64__)
#include <immintrin.h>
#define MESHWRIGHT_AVX2 1
#endif

namespace meshwright::sampling {

namespace {

/// The definition of the dialect; the vector code below must agree with it.
IndexResult indexScalar(const Dialect &dialect, RowState state, const char *data, size_t size, qint32 base, qint32 *out)
{
    IndexResult result;
    quint8 bits = 0;
    for (size_t i = 0; i < size; ++i) {
        const char c = data[i];
        bits |= quint8(c);
        if (state == RowState::EscapedInQuoted || state == RowState::Escaped) {
            result.innerBreaks += c == dialect.newline;
            state = state == RowState::Escaped ? RowState::Unquoted : RowState::Quoted;
            continue;
        }
        if (state == RowState::Quoted) {
            if (dialect.escape && c == dialect.escape)
                state = RowState::EscapedInQuoted;
            else if (c == dialect.quote)
                state = RowState::QuoteInQuoted;
            else if (c == dialect.newline)
                ++result.innerBreaks;
            continue;
        }
        if (c == dialect.delimiter || c == dialect.newline) {
            const bool ends = c == dialect.newline;
            out[result.count++] = base + qint32(i);
            result.rowEnds += ends;
            state = ends ? RowState::RowStart : RowState::CellStart;
        } else if (dialect.quote && c == dialect.quote && state != RowState::Unquoted) {
            state = RowState::Quoted; // opens a cell, or is the second of a pair
        } else if (dialect.escape && c == dialect.escape) {
            state = RowState::Escaped;
        } else {
            state = RowState::Unquoted;
        }
    }
    result.state = state;
    result.ascii = bits < 0x80;
    return result;
}

#ifdef MESHWRIGHT_AVX2

#define MESHWRIGHT_TARGET __attribute__((target("avx2,pclmul,bmi,bmi2,popcnt")))

struct Masks {
    quint64 delimiters, newlines, quotes, returns;
};

MESHWRIGHT_TARGET inline quint64 equals(__m256i low, __m256i high, __m256i wanted)
{
    const auto a = quint32(_mm256_movemask_epi8(_mm256_cmpeq_epi8(low, wanted)));
    const auto b = quint32(_mm256_movemask_epi8(_mm256_cmpeq_epi8(high, wanted)));
    return quint64(a) | quint64(b) << 32;
}

/// Bit i: whether an odd number of bits up to and including i is set.
MESHWRIGHT_TARGET inline quint64 parity(quint64 bits)
{
    const __m128i product = _mm_clmulepi64_si128(_mm_set_epi64x(0, qint64(bits)), _mm_set1_epi8(char(0xFF)), 0);
    return quint64(_mm_cvtsi128_si64(product));
}

MESHWRIGHT_TARGET inline qint32 *flatten(quint64 bits, qint32 base, qint32 *out)
{
    const auto count = _mm_popcnt_u64(bits);
    // Eight at a time without asking; what is written beyond `count` is overwritten by the next call.
    for (int i = 0; i < 8; ++i) {
        out[i] = base + qint32(_tzcnt_u64(bits));
        bits = _blsr_u64(bits);
    }
    if (count > 8) {
        for (qint64 i = 8; i < count; ++i) {
            out[i] = base + qint32(_tzcnt_u64(bits));
            bits = _blsr_u64(bits);
        }
    }
    return out + count;
}

/// How quotes lie over a run of 64-byte blocks, and whether they lie as they should.
struct QuoteWalk {
    quint64 inside = 0;      ///< all ones while inside quotes
    quint64 mayOpen = 0;     ///< bit 0: the byte before was a delimiter, a line break or a closing quote
    quint64 justClosed = 0;  ///< bit 0: the byte before was a closing quote
    quint64 oddities = 0;    ///< quotes elsewhere than around whole cells

    explicit QuoteWalk(RowState state)
        : inside(state == RowState::Quoted ? ~quint64(0) : 0),
          mayOpen(state == RowState::RowStart || state == RowState::CellStart || state == RowState::QuoteInQuoted),
          justClosed(state == RowState::QuoteInQuoted) {}

    /// The bytes inside quotes of the next block (its opening quotes included).
    MESHWRIGHT_TARGET inline quint64 step(const Masks &m, quint64 live)
    {
        const quint64 within = parity(m.quotes) ^ inside;
        inside = quint64(qint64(within) >> 63);
        const quint64 opening = m.quotes & within;
        const quint64 closing = m.quotes & ~within;
        const quint64 edges = m.delimiters | m.newlines;
        oddities |= opening & ~((edges | closing) << 1 | mayOpen);
        oddities |= (closing << 1 | justClosed) & ~(edges | m.quotes | m.returns) & live;
        mayOpen = (edges | closing) >> 63;
        justClosed = closing >> 63;
        return within;
    }
};

RowState stateAfter(const Dialect &dialect, bool inside, char last)
{
    if (inside)
        return RowState::Quoted;
    if (last == dialect.newline)
        return RowState::RowStart;
    if (last == dialect.delimiter)
        return RowState::CellStart;
    return dialect.quote && last == dialect.quote ? RowState::QuoteInQuoted : RowState::Unquoted;
}

/// False, with nothing promised about `result`, where quotes stand elsewhere than around whole cells.
template <bool Quotes>
MESHWRIGHT_TARGET bool indexVector(const Dialect &dialect, RowState state, const char *data, size_t size, qint32 base, qint32 *out, IndexResult &result)
{
    const __m256i delimiter = _mm256_set1_epi8(dialect.delimiter);
    const __m256i newline = _mm256_set1_epi8(dialect.newline);
    const __m256i quote = _mm256_set1_epi8(dialect.quote);
    const __m256i carriage = _mm256_set1_epi8('\r');
    QuoteWalk walk(state);
    qint32 *const begin = out;
    __m256i bits = _mm256_setzero_si256();
    alignas(32) char tail[64];
    for (size_t i = 0; i < size; i += 64) {
        const char *at = data + i;
        quint64 live = ~quint64(0);
        if (size - i < 64) {
            live = (quint64(1) << (size - i)) - 1;
            std::memset(tail, 0, sizeof tail);
            std::memcpy(tail, at, size - i);
            at = tail;
        }
        const __m256i low = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(at));
        const __m256i high = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(at + 32));
        bits = _mm256_or_si256(bits, _mm256_or_si256(low, high));
        Masks m{equals(low, high, delimiter) & live, equals(low, high, newline) & live, 0, 0};
        quint64 within = 0;
        if constexpr (Quotes) {
            m.quotes = equals(low, high, quote) & live;
            m.returns = equals(low, high, carriage) & live;
            within = walk.step(m, live);
            result.innerBreaks += size_t(_mm_popcnt_u64(m.newlines & within));
        }
        const quint64 breaks = m.newlines & ~within;
        const quint64 edges = (m.delimiters & ~within) | breaks;
        result.rowEnds += size_t(_mm_popcnt_u64(breaks));
        out = flatten(edges, base + qint32(i), out);
    }
    if (walk.oddities)
        return false;
    result.count = size_t(out - begin);
    result.ascii = _mm256_movemask_epi8(bits) == 0;
    result.state = size == 0 ? state : stateAfter(dialect, walk.inside != 0, data[size - 1]);
    return true;
}

bool processorFits()
{
    static const bool fits = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("pclmul") && __builtin_cpu_supports("bmi")
        && __builtin_cpu_supports("bmi2") && __builtin_cpu_supports("popcnt");
    return fits;
}

#endif

} // namespace

IndexResult indexCells(const Dialect &dialect, RowState state, const char *data, size_t size, qint32 base, qint32 *out, IndexPath path)
{
#ifdef MESHWRIGHT_AVX2
    if (path == IndexPath::Best && !dialect.escape && processorFits()) {
        IndexResult result;
        const bool quotes = state == RowState::Quoted || (dialect.quote && std::memchr(data, dialect.quote, size));
        if (quotes ? indexVector<true>(dialect, state, data, size, base, out, result) : indexVector<false>(dialect, state, data, size, base, out, result))
            return result;
    }
#else
    Q_UNUSED(path)
#endif
    return indexScalar(dialect, state, data, size, base, out);
}

} // namespace meshwright::sampling
