// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/servermarks.h"

#include <QByteArrayList>
#include <QHash>

namespace meshwright::ui {

namespace {

// On a field of 24 x 24, above the letters.
const QHash<QByteArray, QByteArray> &kinds()
{
    static const QHash<QByteArray, QByteArray> paths = {
        {"database", "M3 4.5a9 3 0 0 0 18 0a9 3 0 0 0-18 0"},
        {"warehouse", "M2 8V6.5L12 1.5l10 5V8"},
        {"engine", "M9.5 1.5a3 3 0 1 0 0 6a3 3 0 1 0 0-6M12 6.5l3.5 2"},
        {"store", "M6.5 9a2.8 2.8 0 0 1 0-5.6a5.2 2.6 0 0 1 10.4 0a2.8 2.8 0 0 1 .6 5.6z"},
        {"lake", "M2 3c2 0 2 1.5 4 1.5s2-1.5 4-1.5s2 1.5 4 1.5s2-1.5 4-1.5s2 1.5 4 1.5M2 7c2 0 2 1.5 4 1.5s2-1.5 4-1.5s2 1.5 4 1.5s2-1.5 4-1.5s2 1.5 4 1.5"},
        {"stream", "M2 5h19M18 2l3 3l-3 3M8 2l3 3l-3 3"},
        {"file", "M3 8.5V3a1 1 0 0 1 1-1h5l2 2.5h9a1 1 0 0 1 1 1v3"}};
    return paths;
}

// Each 8 wide and 10 high, from its upper left corner.
QByteArray letter(char sign)
{
    static const QHash<char, QByteArray> paths = {
        {'A', "m0 10l4-10l4 10m-6.5-3.5h5"},
        {'B', "m0 0v10h4.5a2.7 2.7 0 0 0 0-5.4h-4.5m0-4.6h4a2.3 2.3 0 0 1 0 4.6"},
        {'C', "m8 2a4 4 0 0 0-8 2v2a4 4 0 0 0 8 2"},
        {'D', "m0 0v10h3a5 5 0 0 0 0-10z"},
        {'E', "m7 0h-7v10h7m-7-5h5.5"},
        {'F', "m7 0h-7v10m0-5h5.5"},
        {'G', "m8 2a4 4 0 0 0-8 2v2a4 4 0 0 0 8 0v-1h-3"},
        {'H', "m0 0v10m7.5-10v10m-7.5-5h7.5"},
        {'I', "m4 0v10"},
        {'K', "m0 0v10m7-10l-7 6m2.5-2l5 6"},
        {'L', "m0 0v10h7"},
        {'M', "m0 10v-10l4 6l4-6v10"},
        {'N', "m0 10v-10l7.5 10v-10"},
        {'O', "m4 0a4 4 0 0 0-4 4v2a4 4 0 0 0 8 0v-2a4 4 0 0 0-4-4"},
        {'P', "m0 10v-10h4.5a3 3 0 0 1 0 6h-4.5"},
        {'Q', "m4 0a4 4 0 0 0-4 4v2a4 4 0 0 0 8 0v-2a4 4 0 0 0-4-4m1.5 7.5l3 3"},
        {'R', "m0 10v-10h4.5a2.8 2.8 0 0 1 0 5.6h-4.5m4 0l4 4.4"},
        {'S', "m7.5 1.8c-1-2.4-7-2.6-7 .9c0 3.6 7.3 1.4 7.3 4.8c0 3.4-6.8 3.2-7.8 .6"},
        {'T', "m0 0h8m-4 0v10"},
        {'U', "m0 0v6a4 4 0 0 0 7.5 0v-6"},
        {'V', "m0 0l4 10l4-10"},
        {'W', "m-.5 0l2.2 10l2.3-7l2.3 7l2.2-10"},
        {'X', "m0 0l7.5 10m0-10l-7.5 10"},
        {'Y', "m0 0l4 5l4-5m-4 5v5"},
        {'Z', "m0 0h7.5l-7.5 10h7.5"},
        {'2', "m0 2.5a3.7 3.2 0 0 1 7.3 .5c0 2.5-7.3 4.5-7.3 7h7.5"},
        {'3', "m.3 0h6.7l-3.5 4a3 3 0 1 1-3.5 4"}};
    return paths.value(sign);
}

} // namespace

QByteArray serverMark(const QByteArray &name)
{
    const QByteArrayList parts = name.split('/');
    if (parts.size() != 3 || parts[2].size() != 2)
        return {};
    const QByteArray kind = kinds().value(parts[1]), first = letter(parts[2][0]), second = letter(parts[2][1]);
    if (kind.isEmpty() || first.isEmpty() || second.isEmpty())
        return {};
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"24\" height=\"24\" viewBox=\"0 0 24 24\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.8\" stroke-linecap=\"round\" "
           "stroke-linejoin=\"round\"><path d=\"" + kind + "\"/><path d=\"M2 12.5" + first + "\"/><path d=\"M14 12.5" + second + "\"/></svg>\n";
}

} // namespace meshwright::ui
