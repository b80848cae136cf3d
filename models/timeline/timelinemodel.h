// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/lazylistmodel.h"
#include "models/timeline/timelinesearch.h"

/** The timeline of one customer, in one column. Empty until it has one. */
class TimelineModel final : public LazyListModel<TimelineLine>
{
    Q_OBJECT

public:
    explicit TimelineModel(Database &database, QObject *parent = nullptr);

    CustomerId customer() const { return m_customer; }
    TimelineFilter filter() const { return m_filter; }
    void show(CustomerId customer, TimelineFilter filter);
    /** Shows only what holds each word of \a typed. */
    void search(const QString &typed);
    /** The words that are searched for, as they are compared. */
    const QStringList &terms() const { return m_terms; }

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }
    /** Whether \a row is the first of its day, or of what is planned. */
    bool startsDay(int row) const;

signals:
    /** How much each filter shows of what is searched for. */
    void counted(const TimelineCounts &counts);

private:
    QVariant cell(const TimelineLine &line, int column, int role) const override;
    Pending<std::vector<qint64>> fetchIds(int limit) override;
    Pending<std::vector<TimelineLine>> fetchLines(const std::vector<qint64> &ids) override;
    bool affectsOrder(const ChangeSet &changes) const override;
    QSet<qint64> affectedLines(const ChangeSet &) const override { return {}; }
    void count();

    CustomerId m_customer;
    TimelineFilter m_filter = TimelineFilter::All;
    QStringList m_terms;
    mutable std::shared_ptr<TimelineSearch> m_search; // Null: to be read anew.
};
