// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/activityloader.h"

#include "models/activities/activity.h"
#include "models/activities/contactoutcome.h"
#include "models/activities/outcomes.h"
#include "models/analytics/customergrouploader.h"
#include "models/analytics/localdays.h"
#include "models/analytics/stayloader.h"
#include "models/database/integerrows.h"
#include "models/lifecycle/phase.h"

#include <QHash>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

/** Gives each different text a number, and remembers which one it gave last. */
class TextNumbers
{
public:
    qint64 numberOf(const QByteArray &text)
    {
        if (m_lastNumber >= 0 && text == m_lastText)
            return m_lastNumber;
        const auto found = m_numbers.constFind(text);
        m_lastNumber = found != m_numbers.cend() ? *found : qint64(m_texts.size());
        if (found == m_numbers.cend()) {
            m_numbers.insert(text, m_lastNumber);
            m_texts.append(QString::fromUtf8(text));
        }
        m_lastText = text;
        return m_lastNumber;
    }

    const QString &text(qint64 number) const { return m_texts.at(number); }

private:
    QHash<QByteArray, qint64> m_numbers;
    QStringList m_texts;
    QByteArray m_lastText;
    qint64 m_lastNumber = -1;
};

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

/** Reads the activities of a period and says in which group each of them is. */
class ActivityStream
{
public:
    ActivityStream(Connection &db, const ReportOptions &wanted)
        : m_db(db)
        , m_options(withCustomers(db, wanted))
        , m_by(wanted.activitiesBy.value_or(ActivityBy::Person))
        , m_asOf(wanted.asOf.isValid() ? wanted.asOf : QDate::currentDate())
        , m_to(wanted.to.isValid() ? std::min(wanted.to, m_asOf) : m_asOf)
    {
        for (const ContactOutcome &outcome : db.select<ContactOutcome>(u"ORDER BY id"_s))
            m_reach.insert(outcome.name.toUtf8(), outcome.isReached ? Reach::Reached : Reach::NotReached);
        if (m_by == ActivityBy::Phase)
            m_phasesAt.emplace(db, m_asOf);
    }

    ActivityBy by() const { return m_by; }
    QDate asOf() const { return m_asOf; }
    QDate to() const { return m_to; }
    qint64 unlisted() const { return m_unlisted; }

    template<typename Take>
    void read(Take take)
    {
        const qint64 begin = m_options.from.isValid() ? endOfDay(m_options.from.addDays(-1)) : std::numeric_limits<qint64>::min();
        // As the index that covers them has them.
        IntegerRows rows(m_db, u"SELECT at, customer_id, minutes, kind, outcome, done_by FROM activity WHERE at >= ? AND at < ?"_s,
                         {begin, endOfDay(m_to)});
        while (rows.next()) {
            if (!m_options.isAbout(rows.at(1)))
                continue;
            CountedActivity activity{.customer = rows.at(1), .kind = kindOf(rows.utf8(3)), .minutes = rows.at(2)};
            const QByteArray outcome = rows.utf8(4);
            if (activity.kind == 0 && !outcome.isEmpty()) {
                activity.reach = m_reach.value(outcome, Reach::Unknown);
                m_unlisted += activity.reach == Reach::Unknown ? 1 : 0;
            }
            activity.group = groupOf(activity, rows.at(0), outcome, rows);
            take(activity);
        }
    }

    /** The group of \a key as the report names it; of phases only the key, see namePhases(). */
    ActivityGroup named(qint64 key) const
    {
        ActivityGroup group{.key = key};
        switch (m_by) {
        case ActivityBy::Person:
            group.name = m_texts.text(key);
            group.title = group.name.isEmpty() ? Report::tr("Nobody named") : group.name;
            break;
        case ActivityBy::Outcome:
            group.name = m_texts.text(key);
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

private:
    static size_t kindOf(const QByteArray &name)
    {
        for (size_t kind = 0; kind < ActivityKindCount; ++kind) {
            if (name == namesOf<ActivityKind>[kind])
                return kind;
        }
        return ActivityKindCount - 1;
    }

    qint64 groupOf(const CountedActivity &activity, qint64 at, const QByteArray &outcome, const IntegerRows &rows)
    {
        switch (m_by) {
        case ActivityBy::Person:
            return m_texts.numberOf(rows.utf8(5));
        case ActivityBy::Outcome:
            return m_texts.numberOf(outcome);
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

    Connection &m_db;
    ReportOptions m_options;
    ActivityBy m_by;
    QDate m_asOf;
    QDate m_to;
    QHash<QByteArray, Reach> m_reach;
    TextNumbers m_texts;
    LocalDays m_days;
    std::optional<PhasesAt> m_phasesAt;
    qint64 m_unlisted = 0;
};

/** Names phases and puts them in the order of the life cycle; first what was before any. */
void namePhases(Connection &db, std::vector<ActivityGroup> &groups)
{
    const auto phases = db.select<Phase>(u"ORDER BY is_retired, life_cycle_id, position, id"_s);
    QHash<qint64, qsizetype> places;
    for (size_t i = 0; i < phases.size(); ++i)
        places.insert(phases[i].id.value, qsizetype(i) + 1);
    for (ActivityGroup &group : groups) {
        const qsizetype place = places.value(group.key);
        group.title = place == 0 ? Report::tr("Before the first phase") : phases[size_t(place) - 1].name;
        group.name = place == 0 ? QString() : group.title;
        group.color = place == 0 ? -1 : phases[size_t(place) - 1].color;
    }
    std::stable_sort(groups.begin(), groups.end(), [&](const auto &a, const auto &b) { return places.value(a.key) < places.value(b.key); });
}

} // namespace

ActivityReport loadActivityReport(Connection &db, const ReportOptions &options)
{
    ActivityStream stream(db, options);
    ActivityCounter counter;
    stream.read([&](const CountedActivity &activity) { counter.add(activity); });
    ActivityReport report{.from = options.from, .to = stream.to(), .by = stream.by(), .groups = {}, .all = counter.all(), .unlisted = stream.unlisted()};
    report.basis.asOf = stream.asOf();
    for (const auto &[key, counts] : counter.groups()) {
        report.groups.push_back(stream.named(key));
        report.groups.back().counts = counts;
    }
    if (stream.by() == ActivityBy::Phase)
        namePhases(db, report.groups);
    else if (stream.by() == ActivityBy::Person || stream.by() == ActivityBy::Outcome)
        std::stable_sort(report.groups.begin(), report.groups.end(),
                         [](const auto &a, const auto &b) { return a.counts.activities > b.counts.activities; });
    describe(report);
    return report;
}

std::vector<qint64> ActivityCustomerLoader::inGroup(const ReportOptions &options, const ActivityGroup &group, int kind, ActivityPart part)
{
    ActivityStream stream(m_db, options);
    std::map<qint64, IdSet> found;
    stream.read([&](const CountedActivity &activity) {
        const bool isPart = part == ActivityPart::All || activity.reach == Reach::Reached
            || (part == ActivityPart::Tried && activity.reach == Reach::NotReached);
        if (isPart && (kind < 0 || activity.kind == size_t(kind)))
            found[activity.group].insert(activity.customer);
    });
    std::vector<ActivityGroup> groups;
    for (const auto &[key, customers] : found)
        groups.push_back(stream.named(key));
    // People and outcomes are numbered as they are read, phases can share a name.
    const bool isByPhase = stream.by() == ActivityBy::Phase;
    for (const ActivityGroup &each : groups) {
        if (isByPhase ? each.key == group.key : each.name == group.name)
            return found.at(each.key).ids();
    }
    return {};
}
