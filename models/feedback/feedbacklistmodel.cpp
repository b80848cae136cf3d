// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/feedback/feedbacklistmodel.h"

#include "models/feedback/feedbackkinds.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

/** The first line that says something: a row shows no more. */
QString excerpt(const QString &text)
{
    constexpr qsizetype Longest = 300;
    return singleLine(text.left(Longest));
}

} // namespace

FeedbackListModel::FeedbackListModel(Database &database, QObject *parent)
    : LazyListModel(database, parent)
{
}

void FeedbackListModel::setFilter(const FeedbackFilter &filter)
{
    m_filter = filter;
    reload();
}

QVariant FeedbackListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return LazyListModel::headerData(section, orientation, role);
    switch (section) {
    case When: return tr("When");
    case Who: return tr("Customer");
    case Kind: return tr("Kind");
    case Score: return tr("Score");
    case Text: return tr("What was said");
    case Topic: return tr("Topic");
    case Channel: return tr("Channel");
    case State: return tr("State");
    case Resolution: return tr("What was done");
    default: return {};
    }
}

QVariant FeedbackListModel::cell(const FeedbackLine &line, int column, int role) const
{
    if (role == Qt::TextAlignmentRole && column == Score)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const Feedback &feedback = line.feedback;
    switch (column) {
    case When: return QLocale().toString(feedback.at.toLocalTime(), QLocale::ShortFormat);
    case Who: return singleLine(line.customerName);
    case Kind: return feedbackKindText(feedback.kind);
    case Score: return feedback.score ? QLocale().toString(*feedback.score) : QString();
    case Text: return excerpt(feedback.text);
    case Topic: return feedback.topic;
    case Channel: return feedbackChannelText(feedback.channel);
    case State: return feedbackStateText(feedback);
    case Resolution: return excerpt(feedback.resolution);
    default: return {};
    }
}

Pending<std::vector<qint64>> FeedbackListModel::fetchIds(int limit)
{
    return reader().run(&FeedbackStore::ids, m_filter, limit);
}

Pending<std::vector<FeedbackLine>> FeedbackListModel::fetchLines(const std::vector<qint64> &ids)
{
    return reader().run(&FeedbackStore::lines, ids);
}

bool FeedbackListModel::affectsOrder(const ChangeSet &changes) const
{
    return changes.touches(u"feedback"_s) || (!m_filter.search.isEmpty() && changes.touches(u"customer"_s));
}

bool FeedbackListModel::affectsEveryLine(const ChangeSet &changes) const
{
    return changes.touches(u"customer"_s); // Their names.
}

QSet<qint64> FeedbackListModel::affectedLines(const ChangeSet &) const
{
    return {};
}

QString feedbackStateText(const Feedback &feedback, const QDateTime &now)
{
    if (feedback.resolvedAt.isValid())
        return QCoreApplication::translate("FeedbackListModel", "Resolved");
    if (!asksForAnswer(feedback.kind))
        return {};
    const int days = int(feedback.at.toLocalTime().date().daysTo(now.toLocalTime().date()));
    return days > 0 ? QCoreApplication::translate("FeedbackListModel", "Open for %n day(s)", nullptr, days)
                    : QCoreApplication::translate("FeedbackListModel", "Open since today");
}
