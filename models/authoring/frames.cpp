// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/frames.h"

#include "text/scalarwriter.h"

namespace meshwright::authoring {

namespace {

QByteArray quoted(const QByteArray &text)
{
    return text::scalarwriter::doubleQuoted(std::string_view(text.constData(), size_t(text.size())), true);
}

} // namespace

QByteArray skeletonOf(const Frames &frames)
{
    constexpr qsizetype longest = 200; // of a text that can decide what belongs beside it
    QByteArray out;
    QByteArray close;
    for (size_t i = 0; i < frames.size(); ++i) {
        const Frame &frame = frames[i];
        const bool isLast = i + 1 == frames.size();
        if (frame.isSequence) {
            out += '[';
            close.prepend(']');
            continue;
        }
        QByteArrayList seen{frame.key};
        QByteArrayList members;
        for (const auto &[key, value] : frame.members) {
            if (!seen.contains(key))
                members.append(quoted(key) + ':' + (value.isEmpty() ? QByteArray("null") : quoted(value.left(longest))));
            seen.append(key);
        }
        if (!frame.key.isEmpty())
            members.append(quoted(frame.key) + (isLast ? ":null" : ":"));
        out += '{' + members.join(',');
        close.prepend('}');
    }
    if (!frames.empty() && frames.back().isSequence)
        out += "null";
    return out + close;
}

} // namespace meshwright::authoring
