// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/database.h"
#include "models/lists/lazylistsignals.h"
#include "models/lists/wantedpages.h"

#include <QCache>

#include <algorithm>
#include <unordered_map>

/**
 * A table of any length that holds every row's id but only the lines in view.
 *
 * data() never waits: it returns an empty cell for a line that is not here yet, asks the reader thread for its page,
 * and emits dataChanged() when it arrives. The first rows show before all ids are known. When a record changes only
 * its line is fetched anew, unless affectsOrder() says that the whole list may look different.
 */
template<typename Line>
class LazyListModel : public LazyListSignals
{
public:
    static constexpr int PageSize = 200;
    static constexpr int CachedPages = 50;

    using LineId = decltype(Line::id);

    int rowCount(const QModelIndex &parent = {}) const final { return parent.isValid() ? 0 : int(m_ids.size()); }

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const Line *line = lineAt(index.row());
        return line ? cell(*line, index.column(), role) : QVariant();
    }

    LineId idAt(int row) const { return LineId{m_ids.at(size_t(row))}; }
    /** The row that shows \a id, or -1. Looks through all ids: for keeping a selection, not for painting. */
    int rowOf(LineId id) const
    {
        const auto found = std::find(m_ids.begin(), m_ids.end(), id.value);
        return found == m_ids.end() ? -1 : int(found - m_ids.begin());
    }
    const std::vector<qint64> &ids() const { return m_ids; }
    /** The line of \a row if it is here; otherwise it is asked for. */
    const Line *lineAt(int row) const
    {
        const int page = row / PageSize;
        if (const Page *cached = m_pages.object(page))
            return &cached->at(size_t(row % PageSize));
        const_cast<LazyListModel *>(this)->want(page);
        return nullptr;
    }
    bool isLoaded() const { return m_loaded; }

protected:
    LazyListModel(Database &database, QObject *parent) : LazyListSignals(parent), m_database(database)
    {
        connect(&database.feed(), &ChangeFeed::changed, this, [this](const ChangeSet &changes) { takeChanges(changes); });
    }

    DataThread &reader() const { return m_database.reader(); }

    virtual QVariant cell(const Line &line, int column, int role) const = 0;
    /** The ids in order; at most \a limit of them if it is positive. */
    virtual Pending<std::vector<qint64>> fetchIds(int limit) = 0;
    virtual Pending<std::vector<Line>> fetchLines(const std::vector<qint64> &ids) = 0;
    /** Whether \a changes may add, remove or reorder rows. */
    virtual bool affectsOrder(const ChangeSet &changes) const = 0;
    /** Which rows of this list show something of \a changes: ids of lines. Called if the order stays. */
    virtual QSet<qint64> affectedLines(const ChangeSet &changes) const = 0;

    /** Calls \a visit with each line that is here; asks for none. */
    template<typename Visit>
    void forEachLineHere(Visit visit) const
    {
        for (const int page : m_pages.keys())
            std::ranges::for_each(*m_pages.object(page), visit);
    }

    /** Starts over, after the filter, the order or the data changed. Keeps the old rows until the new ones come. */
    void reload()
    {
        const int generation = ++m_generation;
        m_loaded = false;
        if (m_ids.empty()) {
            fetchIds(PageSize).then(this, [this, generation](const Result<std::vector<qint64>> &ids) {
                if (generation == m_generation && !m_loaded && ids && ids->size() == PageSize)
                    setIds(*ids);
            });
        }
        fetchIds(0).then(this, [this, generation](const Result<std::vector<qint64>> &ids) {
            if (generation != m_generation)
                return;
            m_loaded = true;
            if (!ids) {
                emit failed(ids.error());
                return;
            }
            setIds(*ids);
            emit loaded(qsizetype(m_ids.size()));
        });
    }

    /** Shows nothing until the next reload(). */
    void clear()
    {
        ++m_generation;
        setIds({});
    }

private:
    using Page = std::vector<Line>;

    /** Keeps selections and scroll positions where nothing moved or rows only came at the end. */
    void setIds(const std::vector<qint64> &ids)
    {
        m_pages.clear();
        m_wanted.clear();
        ++m_pagesGeneration;
        if (ids == m_ids) {
            if (!m_ids.empty())
                emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
            return;
        }
        if (ids.size() > m_ids.size() && !m_ids.empty() && std::equal(m_ids.begin(), m_ids.end(), ids.begin())) {
            beginInsertRows({}, int(m_ids.size()), int(ids.size()) - 1);
            m_ids = ids;
            endInsertRows();
            return;
        }
        beginResetModel();
        m_ids = ids;
        endResetModel();
    }

    void takeChanges(const ChangeSet &changes)
    {
        if (affectsOrder(changes)) {
            reload();
            return;
        }
        const QSet<qint64> affected = affectedLines(changes);
        if (affected.isEmpty())
            return;
        for (const int page : m_pages.keys()) {
            const Page &lines = *m_pages.object(page);
            if (std::any_of(lines.begin(), lines.end(), [&](const Line &line) { return affected.contains(line.id.value); }))
                want(page);
        }
    }

    void want(int page)
    {
        m_wanted.want(page);
        fetchNext();
    }

    void fetchNext()
    {
        const std::optional<int> next = m_wanted.takeNext();
        if (!next)
            return;
        const int page = *next;
        const size_t first = std::min(size_t(page) * PageSize, m_ids.size());
        const size_t end = std::min(first + PageSize, m_ids.size());
        const std::vector<qint64> ids(m_ids.begin() + qsizetype(first), m_ids.begin() + qsizetype(end));
        fetchLines(ids).then(this, [this, page, ids, generation = m_pagesGeneration](const Result<std::vector<Line>> &lines) {
            if (generation != m_pagesGeneration)
                return;
            m_wanted.arrived();
            if (lines && !ids.empty()) {
                m_pages.insert(page, new Page(inOrder(*lines, ids)));
                const int firstRow = page * PageSize;
                emit dataChanged(index(firstRow, 0), index(firstRow + int(ids.size()) - 1, columnCount() - 1));
            }
            fetchNext();
        });
    }

    /** A line whose record was deleted meanwhile stays blank until the next reload(). */
    static Page inOrder(const Page &lines, const std::vector<qint64> &ids)
    {
        std::unordered_map<qint64, size_t> position;
        for (size_t i = 0; i < ids.size(); ++i)
            position.emplace(ids[i], i);
        Page ordered(ids.size());
        for (const Line &line : lines) {
            if (const auto at = position.find(line.id.value); at != position.end())
                ordered[at->second] = line;
        }
        return ordered;
    }

    Database &m_database;
    std::vector<qint64> m_ids;
    QCache<int, Page> m_pages{CachedPages};
    WantedPages m_wanted;
    int m_generation = 0;      // Counts the orders asked for, so that late answers are dropped.
    int m_pagesGeneration = 0; // Counts the ids shown, for the same reason.
    bool m_loaded = false;
};
