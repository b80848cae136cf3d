// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/activitystream.h"

#include "models/activities/activity.h"
#include "models/activities/contactoutcome.h"
#include "models/activities/outcomes.h"
#include "models/analytics/customergrouploader.h"
#include "models/analytics/stayloader.h"
#include "models/database/integerrows.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

/** In which phase each customer was at any moment. */
class PhasesAt
{
public:
    PhasesAt(Connection &db, QDate asOf)
    {
        streamStays(db, asOf, [this](const CustomerStays &customer) {
            if (size_t(customer.customer) >= m_starts.size())
                m_starts.resize(std::max(size_t(customer.customer) + 1, m_starts.size() * 2), -1);
            m_starts[size_t(customer.customer)] = qint64(m_entries.size());
            for (const Stay &stay : customer.stays)
                m_entries.push_back({stay.entered, stay.phase});
            m_entries.push_back({std::numeric_limits<qint64>::max(), 0}); // So that the next customer's are never read.
        });
    }

    /** 0: before the first. */
    qint64 phase(qint64 customer, qint64 at) const
    {
        if (customer < 0 || size_t(customer) >= m_starts.size() || m_starts[size_t(customer)] < 0)
            return 0;
        qint64 phase = 0;
        for (auto entry = m_entries.begin() + m_starts[size_t(customer)]; entry->entered <= at; ++entry)
            phase = entry->phase;
        return phase;
    }

private:
    struct Entry
    {
        qint64 entered;
        qint64 phase;
    };

    std::vector<qint64> m_starts; // By customer, into m_entries; -1: none.
    std::vector<Entry> m_entries;
};

namespace {

size_t kindOf(QByteArrayView name)
{
    for (size_t kind = 0; kind < ActivityKindCount; ++kind) {
        if (name == namesOf<ActivityKind>[kind])
            return kind;
    }
    return ActivityKindCount - 1;
}

} // namespace

ActivityStream::ActivityStream(Connection &db, const ReportOptions &wanted)
    : m_db(db)
    , m_options(withCustomers(db, wanted))
    , m_by(wanted.activitiesBy.value_or(ActivityBy::Person))
    , m_asOf(wanted.asOf.isValid() ? wanted.asOf : QDate::currentDate())
    , m_to(wanted.to.isValid() ? std::min(wanted.to, m_asOf) : m_asOf)
{
    m_reach.push_back(Reach::Unknown); // Of a call without outcome.
    for (const ContactOutcome &outcome : db.select<ContactOutcome>(u"ORDER BY id"_s)) {
        const size_t number = m_outcomes.numberOf(outcome.name.toUtf8());
        m_reach.resize(std::max(m_reach.size(), number + 1));
        m_reach[number] = outcome.isReached ? Reach::Reached : Reach::NotReached;
    }
    if (m_by == ActivityBy::Phase)
        m_phasesAt = std::make_unique<PhasesAt>(db, m_asOf);
}

ActivityStream::~ActivityStream() = default;

void ActivityStream::read(QDate from, QDate to, const std::function<void(const CountedActivity &)> &take)
{
    const qint64 begin = from.isValid() ? endOfDay(from.addDays(-1)) : std::numeric_limits<qint64>::min();
    // As the index that covers them has them.
    IntegerRows rows(m_db, u"SELECT at, customer_id, minutes, kind, outcome, done_by FROM activity WHERE at >= ? AND at < ?"_s,
                     {begin, endOfDay(to)});
    while (rows.next()) {
        if (!m_options.isAbout(rows.at(1)))
            continue;
        CountedActivity activity{.customer = rows.at(1), .kind = kindOf(rows.utf8(3)), .minutes = rows.at(2)};
        const size_t outcome = m_outcomes.numberOf(rows.utf8(4));
        if (activity.kind == 0) {
            activity.reach = outcome < m_reach.size() ? m_reach[outcome] : Reach::Unknown;
            activity.isUnlisted = outcome > 0 && activity.reach == Reach::Unknown;
        }
        activity.group = groupOf(activity, rows.at(0), outcome, rows);
        take(activity);
    }
}

ActivityGroup ActivityStream::named(qint64 key) const
{
    ActivityGroup group{.key = key};
    switch (m_by) {
    case ActivityBy::Person:
        group.name = m_people.text(size_t(key));
        group.title = group.name.isEmpty() ? Report::tr("Nobody named") : group.name;
        break;
    case ActivityBy::Outcome:
        group.name = m_outcomes.text(size_t(key));
        group.title = group.name.isEmpty() ? Report::tr("No outcome") : outcomeText(group.name);
        break;
    case ActivityBy::Day:
    case ActivityBy::Week:
        group.name = dateOfDay(key).toString(Qt::ISODate);
        group.title = QLocale().toString(dateOfDay(key), QLocale::ShortFormat);
        break;
    case ActivityBy::Month:
        group.name = monthKey(int(key));
        group.title = QLocale().toString(firstOfMonth(int(key)), u"MMM yyyy"_s);
        break;
    case ActivityBy::Kind:
        group.name = QLatin1StringView(namesOf<ActivityKind>.at(size_t(key)));
        group.title = activityKindTitle(size_t(key));
        break;
    case ActivityBy::Phase:
        break;
    }
    return group;
}

qint64 ActivityStream::groupOf(const CountedActivity &activity, qint64 at, size_t outcome, const IntegerRows &rows)
{
    switch (m_by) {
    case ActivityBy::Person:
        return qint64(m_people.numberOf(rows.utf8(5)));
    case ActivityBy::Outcome:
        return qint64(outcome);
    case ActivityBy::Day:
        return m_days.dayOf(at);
    case ActivityBy::Week: {
        const qint64 day = m_days.dayOf(at);
        return day - (dateOfDay(day).dayOfWeek() - 1);
    }
    case ActivityBy::Month:
        return monthOfDay(m_days.dayOf(at));
    case ActivityBy::Kind:
        return qint64(activity.kind);
    case ActivityBy::Phase:
        return m_phasesAt->phase(activity.customer, at);
    }
    Q_UNREACHABLE();
    return 0;
}
