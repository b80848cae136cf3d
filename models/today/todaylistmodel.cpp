// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/today/todaylistmodel.h"

#include "models/today/worklistlines.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int SoonMilliseconds = 50;
constexpr int MinuteMilliseconds = 60'000;

} // namespace

const QStringList &worklistTables()
{
    static const QStringList tables{u"customer"_s, u"purchase"_s, u"activity"_s,    u"activity_participant"_s, u"feedback"_s, u"task"_s,
                                    u"phase"_s,    u"segment"_s,  u"rule_firing"_s, u"snooze"_s,               u"phase_visit"_s};
    return tables;
}

TodayListModel::TodayListModel(Database &database, const WorklistFilter &filter, QObject *parent)
    : LazyListModel(database, parent)
    , m_database(database)
    , m_filter(filter)
    , m_day(QDate::currentDate())
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(SoonMilliseconds);
    connect(&m_soon, &QTimer::timeout, this, &TodayListModel::read);
    connect(&database.feed(), &ChangeFeed::changed, this, [this](const ChangeSet &changes) {
        if (changes.touchesAny(worklistTables()) && !m_soon.isActive())
            m_soon.start();
    });
    connect(&m_clock, &QTimer::timeout, this, [this] {
        if (std::exchange(m_day, QDate::currentDate()) != m_day)
            read();
    });
    m_clock.start(MinuteMilliseconds);
    showFirst();
    read();
}

void TodayListModel::setFilter(const WorklistFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    if (m_list)
        reload();
    else
        showFirst();
    emit counted();
}

void TodayListModel::read()
{
    m_database.background()
        .run([](Connection &db) {
            auto &cache = db.caches().get<WorklistCache>();
            auto list = cache.current(db, QDate::currentDate());
            const bool hasCustomers = db.run(u"SELECT 1 FROM customer LIMIT 1"_s).next();
            return Read{std::move(list), cache.fit().model.has_value(), hasCustomers, cache.takeNewFit()};
        })
        .then(this, [this](const Result<Read> &read) {
            if (read)
                take(*read);
            else
                emit failed(read.error());
        });
}

void TodayListModel::take(const Read &read)
{
    m_list = read.list;
    m_knowsChances = read.knowsChances;
    m_hasCustomers = read.hasCustomers;
    if (read.newFit && !m_database.isReadOnly())
        m_database.writer().run(&storePurchaseFit, *read.newFit).then(this, [](const Result<Done> &) {}); // Otherwise it is fitted again.
    reload();
    emit counted();
}

QVariant TodayListModel::cell(const WorklistLine &line, int, int role) const
{
    if (!line.id)
        return {};
    const QDate today = QDate::currentDate();
    switch (role) {
    case Qt::DisplayRole:
        return line.name;
    case ReasonsRole:
        return reasonTexts(line, today);
    case Qt::AccessibleTextRole: {
        QStringList parts{line.name};
        parts += reasonTexts(line, today);
        if (const QString stake = stakeText(line); !stake.isEmpty())
            parts.append(stake);
        //: Between the parts of a line that a screen reader says one after the other.
        return parts.join(tr(", "));
    }
    default:
        return {};
    }
}

/** What comes first is found without the others; all of them on the background thread, so that lines in view never wait for it. */
Pending<std::vector<qint64>> TodayListModel::fetchIds(int limit)
{
    if (m_list) {
        return reader().run([list = m_list, filter = m_filter, limit](Connection &) {
            std::vector<qint64> ids = list->ids(filter);
            if (limit > 0 && ids.size() > size_t(limit))
                ids.resize(size_t(limit));
            return ids;
        });
    }
    if (limit > 0) {
        return reader().run([filter = m_filter, limit](Connection &db) {
            return WorklistBuilder(db, QDate::currentDate(), storedPurchaseFit(db)).first(filter, size_t(limit));
        });
    }
    return m_database.background().run([filter = m_filter](Connection &db) {
        return db.caches().get<WorklistCache>().current(db, QDate::currentDate())->ids(filter);
    });
}

Pending<std::vector<WorklistLine>> TodayListModel::fetchLines(const std::vector<qint64> &ids)
{
    return reader().run([ids](Connection &db) { return worklistLines(db, ids, QDate::currentDate()); });
}

bool TodayListModel::affectsEveryLine(const ChangeSet &changes) const
{
    return changes.touchesAny(worklistTables()) || changes.touchesAny({u"business"_s, u"task_template"_s, u"rule"_s});
}
