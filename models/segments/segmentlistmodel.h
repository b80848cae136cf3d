// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/database.h"
#include "models/segments/segment.h"

#include <QAbstractListModel>
#include <QElapsedTimer>
#include <QTimer>

#include <optional>

/**
 * All segments by name, with the number of customers that each has.
 *
 * Counts on the background thread, one segment after the other, and anew some time after customers changed: longer after
 * counts that took long, and only while somebody looks.
 */
class SegmentListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { CountRole = Qt::UserRole }; // A number; nothing while it is not known.

    explicit SegmentListModel(Database &database, QObject *parent = nullptr);

    /** Nobody needs to count what nobody sees. */
    void setWatched(bool isWatched);

    const Segment &segment(int row) const { return m_entries[size_t(row)].segment; }
    /** The row of the segment \a id, or -1. */
    int rowOf(SegmentId id) const;
    /** Whether all counts are those of now. */
    bool isSettled() const { return m_isLoaded && m_due.empty() && !m_isCounting && !m_soon.isActive(); }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_entries.size()); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

signals:
    /** The segments are here, or there are others. */
    void loaded();

private:
    struct Entry
    {
        Segment segment;
        std::optional<qint64> count;
        QString problem; // Why it cannot be counted.
    };

    void takeChanges(const ChangeSet &changes);
    void load();
    void show(const std::vector<Segment> &segments);
    void countSoon();
    void startCounting();
    void countNext();
    void take(SegmentId id, const Result<qint64> &count);
    QString countText(const Entry &entry) const;

    Database &m_database;
    std::vector<Entry> m_entries;
    std::vector<SegmentId> m_due; // Still to be counted, the next one last.
    QTimer m_soon;
    QElapsedTimer m_taking; // How long counting all has taken so far.
    bool m_isLoaded = false;
    bool m_isWatched = false;
    bool m_isOutdated = true; // Something changed since counting began.
    bool m_isCounting = false;
};
