// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/finding.h"
#include "text/tree.h"

#include <optional>

/// Changes that write what an older version of a standard knew as today's does. Each is read again
/// before it is offered: the text after holds just what was to change.
namespace meshwright::standard::quickfix {

/// Today's form of a deprecated key (slaDefaultElement, a quality rule's `rule`), where one is obvious.
std::optional<text::Fix> currentForm(const text::Tree &tree, text::Node key);
/// ODCS 3.0 said `minimum: 5, exclusiveMinimum: true`; now it is `exclusiveMinimum: 5`.
std::optional<text::Fix> boundForFlag(const text::Tree &tree, text::Node value);
/// A bare list as the member of a mapping: `team: [..]` as `team: {members: [..]}`. Comments stay.
std::optional<text::Fix> listInMember(const text::Tree &tree, text::Node list, const QByteArray &member);

} // namespace meshwright::standard::quickfix
