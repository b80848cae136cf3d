// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <optional>
#include <vector>

/** The few pages of a long list that were asked for last. Those that were scrolled past meanwhile are not worth fetching. */
class WantedPages
{
public:
    void want(int page)
    {
        if (page == m_fetching || std::find(m_wanted.begin(), m_wanted.end(), page) != m_wanted.end())
            return;
        m_wanted.push_back(page);
        if (m_wanted.size() > Most)
            m_wanted.erase(m_wanted.begin());
    }

    /** The page to fetch now, the newest wish first; nothing while one is on its way or none is wanted. */
    std::optional<int> takeNext()
    {
        if (m_fetching || m_wanted.empty())
            return {};
        m_fetching = m_wanted.back();
        m_wanted.pop_back();
        return m_fetching;
    }

    void arrived() { m_fetching.reset(); }
    void clear() { *this = {}; }

private:
    static constexpr size_t Most = 3;

    std::vector<int> m_wanted;
    std::optional<int> m_fetching;
};
