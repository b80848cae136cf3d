// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/timelinesearch.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

QStringList timelineTerms(const QString &typed)
{
    return folded(storable(typed)).simplified().split(u' ', Qt::SkipEmptyParts);
}

std::vector<TimelineEntry> TimelineSearch::find(Connection &db, const QStringList &terms)
{
    if (!m_isRead) {
        m_entries = TimelineStore(db).entries(m_customer);
        m_isRead = true;
    }
    if (terms.isEmpty())
        return m_entries;
    if (m_texts.size() != m_entries.size())
        readTexts(db);
    std::vector<TimelineEntry> found;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        if (std::all_of(terms.begin(), terms.end(), [&](const QString &term) { return m_texts[i].contains(term); }))
            found.push_back(m_entries[i]);
    }
    return found;
}

void TimelineSearch::readTexts(Connection &db)
{
    QHash<TimelineId, QString> texts;
    for (const TimelineLine &line : TimelineStore(db).lines(m_customer, idsOf(m_entries, TimelineFilter::All)))
        texts.insert(line.id, folded(line.title + u'\n' + line.detail + u'\n' + line.by));
    m_texts.clear();
    for (const TimelineEntry &entry : m_entries)
        m_texts.push_back(texts.value(entry.id));
}

std::vector<TimelineLine> timelineLines(Connection &db, CustomerId customer, TimelineFilter filter, const QString &typed)
{
    const std::vector<qint64> ids = idsOf(TimelineSearch(customer).find(db, timelineTerms(typed)), filter);
    QHash<TimelineId, TimelineLine> found;
    for (const TimelineLine &line : TimelineStore(db).lines(customer, ids))
        found.insert(line.id, line);
    std::vector<TimelineLine> lines;
    for (const qint64 id : ids) {
        if (const auto line = found.constFind({id}); line != found.cend())
            lines.push_back(*line);
    }
    return lines;
}
