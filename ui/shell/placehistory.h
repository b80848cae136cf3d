// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/navigator.h"

#include <vector>

/** The places a person has been to, for going back and forward as in a browser. */
class PlaceHistory
{
public:
    /** Goes on to \a place; what was ahead is forgotten. A place already shown is not noted twice. */
    void visit(const Place &place);

    bool canGoBack() const { return m_current > 0; }
    bool canGoForward() const { return m_current + 1 < m_places.size(); }

    /** Only if canGoBack() or canGoForward(). */
    const Place &back() { return m_places[--m_current]; }
    const Place &forward() { return m_places[++m_current]; }

private:
    std::vector<Place> m_places;
    size_t m_current = 0;
};
