// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/feedback/feedbackstore.h"
#include "models/lists/lazylistmodel.h"

/** The feedback log: what was said, by whom, and what was done about it, the newest first. */
class FeedbackListModel : public LazyListModel<FeedbackLine>
{
    Q_OBJECT

public:
    enum Column { When, Who, Kind, Score, Text, Topic, Channel, State, Resolution, ColumnCount };

    explicit FeedbackListModel(Database &database, QObject *parent = nullptr);

    /** Shows what \a filter says; called once to begin with. */
    void setFilter(const FeedbackFilter &filter);
    const FeedbackFilter &filter() const { return m_filter; }

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    QVariant cell(const FeedbackLine &line, int column, int role) const override;
    Pending<std::vector<qint64>> fetchIds(int limit) override;
    Pending<std::vector<FeedbackLine>> fetchLines(const std::vector<qint64> &ids) override;
    bool affectsOrder(const ChangeSet &changes) const override;
    bool affectsEveryLine(const ChangeSet &changes) const override;
    QSet<qint64> affectedLines(const ChangeSet &changes) const override;

private:
    FeedbackFilter m_filter;
};

/** "Open for 5 days", "Resolved", or nothing for what asks for no answer. */
QString feedbackStateText(const Feedback &feedback, const QDateTime &now = QDateTime::currentDateTimeUtc());
