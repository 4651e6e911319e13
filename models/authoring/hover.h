// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "authoring/place.h"
#include "contract/contract.h"
#include "text/finding.h"

#include <QStringList>

namespace meshwright::authoring {

/// What a small card beside the mouse says. Plain text throughout: it may quote a stranger's file.
struct Hover {
    struct Said {
        text::Severity severity = text::Severity::Error;
        bool notEvaluated = false;
        QString message, rule;
    };
    std::vector<Said> findings; ///< worst first
    QString title;        ///< "logicalType", "orders.order_id"
    QString kind;         ///< "choice", "text"
    QString documentation;
    QString target;       ///< where a reference leads, with the type and description of what is there
    base::Span span;      ///< what it is about

    bool isEmpty() const { return title.isEmpty() && findings.empty(); }
};

/// What there is to say at an offset. `contract` may be null; it is asked where references lead.
Hover hoverAt(const QByteArray &text, quint32 offset, const std::vector<text::Finding> &findings, const contract::Contract *contract);

/// The page of our documentation about a rule, with its section: "rules/standard.md#allowed-value"; empty
/// for rules that others wrote.
QString rulePage(const QString &rule);

} // namespace meshwright::authoring
