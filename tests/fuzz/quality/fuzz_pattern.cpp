// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/dfa.h"
#include "quality/pattern.h"

#include <cstdlib>

using namespace meshwright::quality;

/// A pattern, a line break, a text. All ways to an answer agree.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const std::string_view all(reinterpret_cast<const char *>(data), size);
    const size_t cut = std::min(all.find('\n'), size);
    const std::string_view expression = all.substr(0, cut), text = all.substr(std::min(cut + 1, size));
    const auto pattern = Pattern::compile(QString::fromUtf8(expression.data(), qsizetype(expression.size())));
    if (!pattern)
        return 0;
    const QByteArray clean = QString::fromUtf8(text.data(), qsizetype(text.size())).toUtf8();
    const std::string_view subject(clean.constData(), size_t(clean.size()));
    const Match match = (*pattern)->search(subject);
    const QByteArray known = QString::fromUtf8(expression.data(), qsizetype(expression.size())).toUtf8();
    const auto table = Dfa::build({known.constData(), size_t(known.size())});
    if (!table)
        return 0;
    const Dfa::Answer answer = table->walk(subject);
    if (answer != table->search(subject) || (answer != Dfa::Answer::AskOther && (answer == Dfa::Answer::Yes) != (match == Match::Yes)))
        std::abort();
    return 0;
}
