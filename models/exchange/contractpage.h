// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/tree.h"

#include <QByteArray>
#include <QString>

namespace meshwright::exchange {

/// A contract or product as its readers see it: a page in plain words, most wanted things first, every
/// value of the text somewhere on it. Text of no standard we know gives a page that says so.
struct ContractPage {
    QString title;
    QString body; ///< HTML of the few elements that rich text of Qt knows, too; classes say what is what, and
                  ///< html::anchor(pointer) names the place of each object and property
};
ContractPage contractPage(const text::Tree &tree);

/// The page as one file for a browser and for paper.
QByteArray contractDocument(const text::Tree &tree);

} // namespace meshwright::exchange
