// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standard/description.h"
#include "text/finding.h"

#include <optional>

/// Changes that would mend what the judge found, where one is obvious.
namespace meshwright::standard::quickfix {

/// Another key in place of a misspelt one.
text::Fix rename(const text::Tree &tree, text::Node key, const QByteArray &better);
/// Another text in place of a scalar, in its own quotes.
std::optional<text::Fix> respell(const text::Tree &tree, text::Node scalar, const QByteArray &better);
/// The same value as the type that is asked for: a number in quotes, a quoted number without, a
/// single value as a list.
std::optional<text::Fix> retype(const text::Tree &tree, text::Node value, quint8 types);
/// A missing key with its obvious value, where the field has one.
std::optional<text::Fix> supply(const text::Tree &tree, const Description &description, text::Node mapping, const Field &field);
/// A member of a mapping as an entry of the customProperties beside it.
std::optional<text::Fix> moveToCustomProperties(const text::Tree &tree, const Description &description, text::Node value);
/// Takes a member or item out.
std::optional<text::Fix> remove(const text::Tree &tree, text::Node value, const QString &title);

} // namespace meshwright::standard::quickfix
