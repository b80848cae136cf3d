// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/timelinemodel.h"

#include <QLocale>

using namespace Qt::StringLiterals;

TimelineModel::TimelineModel(Database &database, QObject *parent)
    : LazyListModel(database, parent)
{
    connect(this, &TimelineModel::loaded, this, &TimelineModel::count);
}

void TimelineModel::show(CustomerId customer, TimelineFilter filter)
{
    if (customer == m_customer && filter == m_filter)
        return;
    const bool isNew = customer != m_customer;
    m_customer = customer;
    m_filter = filter;
    if (isNew)
        clear();
    if (m_customer)
        reload();
}

bool TimelineModel::startsDay(int row) const
{
    if (row == 0)
        return true;
    const TimelineLine *line = lineAt(row);
    const TimelineLine *above = lineAt(row - 1);
    const auto isTask = [](const TimelineLine &each) { return each.kind == TimelineKind::Task; };
    return line && above && (line->day != above->day || isTask(*line) != isTask(*above));
}

QVariant TimelineModel::cell(const TimelineLine &line, int, int role) const
{
    if (!line.id)
        return {};
    if (role == Qt::DisplayRole)
        return line.title;
    if (role != Qt::AccessibleTextRole)
        return {};
    const QString day = QLocale().toString(line.day, QLocale::LongFormat);
    QStringList parts{line.kind == TimelineKind::Task ? tr("To do by %1").arg(day) : day, line.title, line.detail};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

Pending<std::vector<qint64>> TimelineModel::fetchIds(int limit)
{
    return reader().run([customer = m_customer, filter = m_filter, limit](Connection &db) {
        std::vector<qint64> ids = TimelineStore(db).ids(customer, filter);
        if (limit > 0 && ids.size() > size_t(limit))
            ids.resize(size_t(limit));
        return ids;
    });
}

Pending<std::vector<TimelineLine>> TimelineModel::fetchLines(const std::vector<qint64> &ids)
{
    return reader().run(&TimelineStore::lines, ids);
}

bool TimelineModel::affectsOrder(const ChangeSet &changes) const
{
    return m_customer
        && changes.touchesAny({u"task"_s, u"activity"_s, u"purchase"_s, u"purchase_line"_s, u"feedback"_s, u"phase_visit"_s,
                               u"phase"_s, u"product"_s, u"customer_merge"_s});
}

void TimelineModel::count()
{
    reader().run(&TimelineStore::counts, m_customer).then(this, [this, customer = m_customer](const Result<TimelineCounts> &counts) {
        if (counts && customer == m_customer)
            emit counted(*counts);
    });
}
