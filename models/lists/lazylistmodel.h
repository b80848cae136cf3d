// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/database.h"
#include "models/lists/idlistmodel.h"
#include "models/lists/linepages.h"
#include "models/lists/wantedpages.h"

#include <algorithm>

/**
 * A table of any length that holds every row's id but only the lines in view.
 *
 * data() never waits: it returns an empty cell for a line that is not here yet, asks the reader thread for its page,
 * and emits dataChanged() when it arrives. The first rows show before all ids are known. When a record changes only
 * its page is fetched anew when a view asks for it, unless affectsOrder() says that the whole list may look different.
 */
template<typename Line>
class LazyListModel : public IdListModel
{
public:
    static constexpr int PageSize = LinePages<Line>::PageSize;

    using LineId = decltype(Line::id);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const Line *line = lineAt(index.row());
        return line ? cell(*line, index.column(), role) : QVariant();
    }

    LineId idAt(int row) const { return LineId{ids().at(size_t(row))}; }
    using IdListModel::rowOf;
    int rowOf(LineId id) const { return rowOf(id.value); }
    /** The line of \a row if it is here; otherwise it is asked for. */
    const Line *lineAt(int row) const
    {
        if (const int page = row / PageSize; !m_lines.contains(page))
            const_cast<LazyListModel *>(this)->want(page);
        return m_lines.line(row, ids().at(size_t(row)));
    }
    bool isLoaded() const final { return m_loaded; }

protected:
    LazyListModel(Database &database, QObject *parent) : IdListModel(parent), m_database(database)
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
    /** Whether \a changes may show in any line, and there is no saying in which. Called if the order stays. */
    virtual bool affectsEveryLine(const ChangeSet &) const { return false; }
    /** Which rows of this list show something of \a changes: ids of lines. Called if the order stays. */
    virtual QSet<qint64> affectedLines(const ChangeSet &changes) const = 0;

    /** Starts over, after the data or the order changed. Keeps the old rows until the new ones come. */
    void reload()
    {
        if (ids().empty())
            showFirst();
        else
            loadAll(startLoading());
    }

    /** Starts over with other rows, the first of which are known sooner than all. */
    void showFirst()
    {
        fetchIds(PageSize).then(this, [this, generation = startLoading()](const Result<std::vector<qint64>> &first) {
            if (generation != m_generation)
                return;
            if (!first || first->size() < PageSize) {
                finishLoading(first);
                return;
            }
            setIds(*first, PageSize);
            if (!m_lines.contains(0))
                want(0); // Before all ids, which take longer.
            loadAll(generation);
        });
    }

    /** Reads all lines anew, which are to say something else than before. */
    void forgetLines()
    {
        m_lines.clear();
        dropRequests();
    }

    /** Shows nothing until the next reload(). */
    void clear()
    {
        ++m_generation;
        setIds({}, PageSize);
    }

private:
    int startLoading()
    {
        m_loaded = false;
        return ++m_generation;
    }

    void loadAll(int generation)
    {
        fetchIds(0).then(this, [this, generation](const Result<std::vector<qint64>> &all) {
            if (generation == m_generation)
                finishLoading(all);
        });
    }

    void finishLoading(const Result<std::vector<qint64>> &all)
    {
        m_loaded = true;
        if (!all) {
            emit failed(all.error());
            return;
        }
        setIds(*all, PageSize);
        emit loaded(qsizetype(all->size()));
    }

    /** Views may ask for lines at every step of a change: what they asked for before it no longer fits. */
    void outdateLines() final
    {
        m_lines.outdate();
        dropRequests();
    }

    void dropRequests()
    {
        m_wanted.clear();
        ++m_linesGeneration;
    }

    void takeChanges(const ChangeSet &changes)
    {
        if (affectsOrder(changes)) {
            reload();
            return;
        }
        if (affectsEveryLine(changes)) {
            outdateLines();
            showAnew();
            return;
        }
        if (const QSet<qint64> lines = affectedLines(changes); !lines.isEmpty()) {
            m_lines.outdate(lines);
            dropRequests();
            showAnew();
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
        const size_t first = std::min(size_t(page) * PageSize, ids().size());
        const size_t end = std::min(first + PageSize, ids().size());
        const std::vector<qint64> wanted(ids().begin() + qsizetype(first), ids().begin() + qsizetype(end));
        fetchLines(wanted).then(this, [this, page, wanted, generation = m_linesGeneration](const Result<std::vector<Line>> &lines) {
            if (generation != m_linesGeneration)
                return;
            m_wanted.arrived();
            if (lines && !wanted.empty()) {
                m_lines.insert(page, *lines, wanted);
                const int firstRow = page * PageSize;
                emit dataChanged(index(firstRow, 0), index(firstRow + int(wanted.size()) - 1, columnCount() - 1));
            }
            fetchNext();
        });
    }

    Database &m_database;
    LinePages<Line> m_lines;
    WantedPages m_wanted;
    int m_generation = 0;      // Counts the orders asked for, so that late answers are dropped.
    int m_linesGeneration = 0; // Counts the ids shown, for the same reason.
    bool m_loaded = false;
};
