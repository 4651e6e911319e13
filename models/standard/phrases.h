// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standard/description.h"

/// Pieces of the sentences that findings are made of.
namespace meshwright::standard {

QString quoted(const QByteArray &word);
QString quoted(std::string_view word);
/// "a data contract", "an allowed value".
QString aBlock(const Block &block);
/// "text", "a whole number or text", "a list".
QString typeWords(quint8 types);
/// What a node is: "a number", "a list", "empty".
QString kindOf(text::Node node);
/// "a, b, c" of at most `most` words, then how many more.
QString listed(const QByteArrayList &words, int most = 12);
/// Where a value stands: "“name”", "item 2 of “tags”", "the document".
QString place(text::Node node);

} // namespace meshwright::standard
