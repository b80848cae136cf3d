// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <vector>

/** A set of record ids, one bit for each id up to the highest: a million records need 125 kB. */
class IdSet
{
public:
    bool contains(qint64 id) const
    {
        const size_t word = size_t(id) / BitsPerWord;
        return id >= 0 && word < m_words.size() && (m_words[word] & bitOf(id)) != 0;
    }
    qsizetype size() const { return m_size; }

    void insert(qint64 id)
    {
        const size_t word = size_t(id) / BitsPerWord;
        if (word >= m_words.size())
            m_words.resize(std::max(word + 1, m_words.size() * 2));
        m_size += (m_words[word] & bitOf(id)) == 0 ? 1 : 0;
        m_words[word] |= bitOf(id);
    }

    /** Leaves only what \a other contains, too. */
    void intersect(const IdSet &other)
    {
        m_words.resize(std::min(m_words.size(), other.m_words.size()));
        m_size = 0;
        for (size_t word = 0; word < m_words.size(); ++word) {
            m_words[word] &= other.m_words[word];
            m_size += qsizetype(qPopulationCount(m_words[word]));
        }
    }

    /** In ascending order. */
    std::vector<qint64> ids() const
    {
        std::vector<qint64> ids;
        ids.reserve(size_t(m_size));
        for (size_t word = 0; word < m_words.size(); ++word) {
            for (quint64 rest = m_words[word]; rest != 0; rest &= rest - 1)
                ids.push_back(qint64(word * BitsPerWord + qCountTrailingZeroBits(rest)));
        }
        return ids;
    }

private:
    static constexpr size_t BitsPerWord = 64;
    static quint64 bitOf(qint64 id) { return quint64(1) << (size_t(id) % BitsPerWord); }

    std::vector<quint64> m_words;
    qsizetype m_size = 0;
};
