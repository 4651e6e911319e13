// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/places.h"

namespace meshwright::shell {

namespace {

constexpr size_t most = 100;

} // namespace

void Places::leave(const Place &here)
{
    m_ahead.clear();
    if (!here.isReachable() || (!m_behind.empty() && m_behind.back() == here))
        return;
    m_behind.push_back(here);
    if (m_behind.size() > most)
        m_behind.erase(m_behind.begin());
}

void Places::clear()
{
    m_behind.clear();
    m_ahead.clear();
}

std::optional<Place> Places::travel(std::vector<Place> &from, std::vector<Place> &to, const Place &here)
{
    while (!from.empty()) {
        const Place place = from.back();
        from.pop_back();
        if (!place.isReachable() || place == here)
            continue;
        if (here.isReachable())
            to.push_back(here);
        return place;
    }
    return std::nullopt;
}

} // namespace meshwright::shell
