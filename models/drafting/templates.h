// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drafting/draft.h"

namespace meshwright::drafting {

/// A complete contract to begin with.
struct Template {
    QString key;     ///< "customer-data"; the name of its file
    QString title;
    QString summary; ///< one sentence: for what
};

std::vector<Template> templates();
/// The template's text with the wishes in it; its comments stay. Without an owner its team is taken out, so that
/// the rules ask for a real one. Problems: there is no such template.
base::Result<QByteArray> draftOfTemplate(const QString &key, const Wishes &wishes);

} // namespace meshwright::drafting
