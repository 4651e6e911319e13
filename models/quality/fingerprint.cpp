// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/fingerprint.h"

#include <cstring>

namespace meshwright::quality {

namespace {

quint64 folded(quint64 a, quint64 b)
{
    __extension__ using Wide = unsigned __int128;
    const Wide product = Wide(a) * b;
    return quint64(product) ^ quint64(product >> 64);
}

quint64 load(const char *at, size_t count)
{
    quint64 value = 0;
    std::memcpy(&value, at, count);
    return value;
}

constexpr quint64 s0 = 0xa0761d6478bd642f, s1 = 0xe7037ed1a0b428db, s2 = 0x8ebc6af09c88c6e3, s3 = 0x589965cc75374cc3;

} // namespace

Fingerprint fingerprint(std::string_view bytes, quint64 seed)
{
    const char *at = bytes.data();
    size_t left = bytes.size();
    quint64 one = seed ^ s0, two = folded(seed ^ s3, s1);
    while (left > 16) {
        const quint64 a = load(at, 8), b = load(at + 8, 8);
        one = folded(a ^ s1 ^ one, b ^ s2);
        two = folded(a ^ s3, b ^ s0 ^ two);
        at += 16;
        left -= 16;
    }
    const quint64 a = left >= 8 ? load(at, 8) : load(at, left);
    const quint64 b = left > 8 ? load(at + left - 8, 8) : left;
    const quint64 length = bytes.size();
    return {folded(a ^ s2 ^ two, b ^ s3 ^ length), folded(a ^ s1 ^ length, b ^ one)};
}

Fingerprint fingerprint(quint64 value, quint64 seed)
{
    // Each step can be undone, so `low` holds all of the value.
    quint64 low = value ^ seed;
    low = (low ^ (low >> 32)) * s1;
    low = (low ^ (low >> 29)) * s3;
    return {folded(value ^ s2 ^ seed, s3), low ^ (low >> 32)};
}

Fingerprint combined(Fingerprint first, Fingerprint second)
{
    return {folded(first.high ^ s0, second.high ^ s1), folded(first.low ^ s2, second.low ^ s3)};
}

} // namespace meshwright::quality
