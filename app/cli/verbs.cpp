// SPDX-License-Identifier: GPL-3.0-or-later
#include "verb.h"

namespace meshwright::cli {

namespace {
// In the order of --help.
constexpr const Verb *const all[] = {
    nullptr, // replaced by the first verb; an array may not be empty
};
} // namespace

std::span<const Verb *const> verbs()
{
    return std::span(all).subspan(all[0] ? 0 : 1);
}

} // namespace meshwright::cli
