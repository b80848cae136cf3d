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
    if (customer != m_customer) {
        m_search.reset();
        m_terms.clear();
        clear();
    }
    m_customer = customer;
    m_filter = filter;
    if (m_customer)
        reload();
}

void TimelineModel::search(const QString &typed)
{
    const QStringList terms = timelineTerms(typed);
    if (terms == m_terms)
        return;
    m_terms = terms;
    if (m_customer)
        reload();
}

bool TimelineModel::startsDay(int row) const
{
    if (row == 0)
        return true;
    const TimelineLine *line = lineAt(row);
    const TimelineLine *above = lineAt(row - 1);
    return line && above && (line->day != above->day || line->isPlanned() != above->isPlanned());
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
    QStringList parts{line.isPlanned() ? tr("To do by %1").arg(day) : day, line.isOverdue() ? tr("overdue") : QString(), line.title, line.by, line.detail};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

Pending<std::vector<qint64>> TimelineModel::fetchIds(int limit)
{
    if (!m_search)
        m_search = std::make_shared<TimelineSearch>(m_customer);
    return reader().run([search = m_search, filter = m_filter, terms = m_terms, limit](Connection &db) {
        std::vector<qint64> ids = idsOf(search->find(db, terms), filter);
        if (limit > 0 && ids.size() > size_t(limit))
            ids.resize(size_t(limit));
        return ids;
    });
}

Pending<std::vector<TimelineLine>> TimelineModel::fetchLines(const std::vector<qint64> &ids)
{
    return reader().run(&TimelineStore::lines, m_customer, ids);
}

bool TimelineModel::affectsOrder(const ChangeSet &changes) const
{
    const bool affects = m_customer
        && (changes.touches(u"customer"_s, m_customer.value)
            || changes.touchesAny({u"task"_s, u"activity"_s, u"activity_participant"_s, u"purchase"_s, u"purchase_line"_s, u"feedback"_s,
                                   u"phase_visit"_s, u"phase"_s, u"product"_s, u"customer_merge"_s, u"document"_s, u"consent"_s, u"contract"_s,
                                   u"custom_value"_s, u"custom_field"_s}));
    if (affects)
        m_search.reset();
    return affects;
}

void TimelineModel::count()
{
    if (!m_search)
        return;
    reader()
        .run([search = m_search, terms = m_terms](Connection &db) { return countsOf(search->find(db, terms)); })
        .then(this, [this, search = m_search, terms = m_terms](const Result<TimelineCounts> &counts) {
            if (counts && search == m_search && terms == m_terms)
                emit counted(*counts);
        });
}
