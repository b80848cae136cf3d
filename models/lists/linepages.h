// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QSet>

#include <algorithm>
#include <unordered_map>
#include <vector>

/**
 * The lines of a long list that are here: page by page, and by their ids those from before the last change of the list,
 * to be shown until fresh ones come.
 */
template<typename Line>
class LinePages
{
public:
    static constexpr int PageSize = 200;
    static constexpr int Capacity = 50;

    using Page = std::vector<Line>;

    bool contains(int page) const { return m_pages.contains(page); }

    /** The line of \a row, which shows \a id, or null. */
    const Line *line(int row, qint64 id) const
    {
        if (const Page *page = m_pages.object(row / PageSize))
            return &page->at(size_t(row % PageSize));
        const auto old = m_old.find(id);
        return old == m_old.end() ? nullptr : &old->second;
    }

    /** A line whose record was deleted meanwhile stays blank until the list is loaded again. */
    void insert(int page, const std::vector<Line> &lines, const std::vector<qint64> &ids)
    {
        std::unordered_map<qint64, size_t> position;
        for (size_t i = 0; i < ids.size(); ++i)
            position.emplace(ids[i], i);
        auto *ordered = new Page(ids.size());
        for (const Line &line : lines) {
            if (const auto at = position.find(line.id.value); at != position.end())
                (*ordered)[at->second] = line;
        }
        m_pages.insert(page, ordered);
    }

    /** Nothing is here any more. */
    void clear()
    {
        m_pages.clear();
        m_old.clear();
    }

    /** From now on no line is fresh any more. */
    void outdate()
    {
        for (const int page : m_pages.keys())
            outdate(page);
    }

    /** The same for the pages that show one of \a ids. */
    void outdate(const QSet<qint64> &ids)
    {
        for (const int page : m_pages.keys()) {
            const Page &lines = *m_pages.object(page);
            if (std::any_of(lines.begin(), lines.end(), [&](const Line &line) { return ids.contains(line.id.value); }))
                outdate(page);
        }
    }

private:
    void outdate(int page)
    {
        if (m_old.size() > size_t(PageSize) * Capacity)
            m_old.clear();
        for (const Line &line : *m_pages.object(page))
            m_old.insert_or_assign(line.id.value, line);
        m_pages.remove(page);
    }

    QCache<int, Page> m_pages{Capacity};
    std::unordered_map<qint64, Line> m_old;
};
