// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSyntaxHighlighter>

namespace meshwright::newcontract {

/// The editor's colours for a text that is only looked at.
class YamlColours : public QSyntaxHighlighter {
public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

protected:
    void highlightBlock(const QString &line) override;
};

} // namespace meshwright::newcontract
