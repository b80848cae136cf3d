// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/placehistory.h"

namespace {

constexpr size_t MostPlaces = 100;

} // namespace

void PlaceHistory::visit(const Place &place)
{
    if (!m_places.empty() && m_places[m_current] == place)
        return;
    if (!m_places.empty())
        m_places.resize(m_current + 1);
    if (m_places.size() == MostPlaces)
        m_places.erase(m_places.begin());
    m_places.push_back(place);
    m_current = m_places.size() - 1;
}
