// SPDX-License-Identifier: GPL-3.0-or-later
#include "verb.h"

namespace meshwright::cli {

// Each is defined by the file of its name in verbs/.
extern const Verb demoVerb;
extern const Verb diffVerb;
extern const Verb desktopVerb;
extern const Verb editVerb;
extern const Verb exportVerb;
extern const Verb governVerb;
extern const Verb inferVerb;
extern const Verb lintVerb;
extern const Verb publishVerb;
extern const Verb searchVerb;
extern const Verb treeVerb;
extern const Verb profileVerb;
extern const Verb testVerb;
extern const Verb upgradeVerb;

namespace {
// In the order of --help.
constexpr const Verb *const all[] = {
    &lintVerb,
    &testVerb,
    &profileVerb,
    &inferVerb,
    &governVerb,
    &publishVerb,
    &searchVerb,
    &treeVerb,
    &editVerb,
    &upgradeVerb,
    &diffVerb,
    &exportVerb,
    &demoVerb,
    &desktopVerb,
};
} // namespace

std::span<const Verb *const> verbs()
{
    return all;
}

} // namespace meshwright::cli
