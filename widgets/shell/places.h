// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/workbench/page.h"

#include <QPointer>
#include <QString>

#include <optional>
#include <vector>

namespace meshwright::shell {

/// A page and, on the page of a file, the place in its text.
struct Place {
    QPointer<workbench::Page> page; ///< null once it was closed
    QString path;                   ///< of its file; empty where it shows none
    QString pointer;                ///< of what is selected
    quint32 offset = 0;             ///< of the caret

    bool operator==(const Place &other) const = default;
    bool isReachable() const { return page || !path.isEmpty(); }
};

/// Where somebody was before a jump, to go back there and forth again as in a browser.
class Places {
public:
    /// A jump begins here; what lay ahead is forgotten.
    void leave(const Place &here);
    /// The place before, or the one after; none where there is none that can still be shown.
    std::optional<Place> back(const Place &here) { return travel(m_behind, m_ahead, here); }
    std::optional<Place> forward(const Place &here) { return travel(m_ahead, m_behind, here); }
    bool canGoBack() const { return !m_behind.empty(); }
    bool canGoForward() const { return !m_ahead.empty(); }
    void clear();

private:
    static std::optional<Place> travel(std::vector<Place> &from, std::vector<Place> &to, const Place &here);

    std::vector<Place> m_behind;
    std::vector<Place> m_ahead;
};

} // namespace meshwright::shell
