// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/segments/segmentlistmodel.h"

#include "models/customers/customerquery.h"
#include "models/segments/segmentmentions.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int ShortestPause = 400; // Milliseconds.
constexpr int LongestPause = 60'000;
constexpr int RestPerWork = 4; // Counting takes a fifth of the background thread at most.

std::vector<Segment> allSegments(Connection &db)
{
    return db.select<Segment>(u"ORDER BY folded_name"_s);
}

qint64 count(Connection &db, const QString &name)
{
    return customerCount(db, {.query = {.condition = Condition::test(SegmentField, Comparison::Equals, {{name}})}});
}

} // namespace

SegmentListModel::SegmentListModel(Database &database, QObject *parent)
    : QAbstractListModel(parent)
    , m_database(database)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(ShortestPause);
    connect(&m_soon, &QTimer::timeout, this, &SegmentListModel::startCounting);
    connect(&database.feed(), &ChangeFeed::changed, this, &SegmentListModel::takeChanges);
    load();
}

void SegmentListModel::setWatched(bool isWatched)
{
    m_isWatched = isWatched;
    if (isWatched && m_isOutdated && !m_isCounting)
        startCounting();
    if (!isWatched)
        m_soon.stop();
}

int SegmentListModel::rowOf(SegmentId id) const
{
    const auto found = std::ranges::find_if(m_entries, [id](const Entry &entry) { return entry.segment.id == id; });
    return found == m_entries.end() ? -1 : int(found - m_entries.begin());
}

QVariant SegmentListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return entry.segment.name;
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "segment, how many customers it has").arg(entry.segment.name, countText(entry));
    case CountRole:
        return entry.count ? QVariant(*entry.count) : QVariant();
    default:
        return {};
    }
}

QString SegmentListModel::countText(const Entry &entry) const
{
    if (!entry.problem.isEmpty())
        return entry.problem;
    return entry.count ? tr("%Ln customer(s)", nullptr, int(*entry.count)) : tr("not counted yet");
}

void SegmentListModel::takeChanges(const ChangeSet &changes)
{
    if (changes.touchesAny({tableName<Segment>()}))
        load();
    else if (!changes.isEmpty())
        countSoon();
}

void SegmentListModel::load()
{
    m_database.reader().run(&allSegments).then(this, [this](const Result<std::vector<Segment>> &segments) {
        if (segments)
            show(*segments);
    });
}

void SegmentListModel::show(const std::vector<Segment> &segments)
{
    beginResetModel();
    std::vector<Entry> before = std::exchange(m_entries, {});
    for (const Segment &segment : segments) {
        const auto known = std::ranges::find_if(before, [&](const Entry &entry) { return entry.segment.id == segment.id; });
        m_entries.push_back({segment, known == before.end() ? std::nullopt : known->count, {}});
    }
    endResetModel();
    m_isLoaded = true;
    emit loaded();
    m_isOutdated = true;
    if (m_isWatched && !m_isCounting)
        startCounting();
}

void SegmentListModel::countSoon()
{
    m_isOutdated = true;
    if (m_isWatched && !m_isCounting && !m_soon.isActive())
        m_soon.start();
}

void SegmentListModel::startCounting()
{
    m_soon.stop();
    m_isOutdated = false;
    m_due.clear();
    for (auto entry = m_entries.rbegin(); entry != m_entries.rend(); ++entry)
        m_due.push_back(entry->segment.id);
    m_taking.start();
    countNext();
}

void SegmentListModel::countNext()
{
    int row = -1;
    while (row < 0 && !m_due.empty()) {
        row = rowOf(m_due.back());
        m_due.pop_back();
    }
    m_isCounting = row >= 0;
    if (!m_isCounting) {
        m_soon.setInterval(std::clamp(int(m_taking.elapsed()) * RestPerWork, ShortestPause, LongestPause));
        if (m_isOutdated && m_isWatched)
            m_soon.start();
        return;
    }
    const Segment &segment = m_entries[size_t(row)].segment;
    m_database.background().run(&count, segment.name).then(this, [this, id = segment.id](const Result<qint64> &count) {
        take(id, count);
        countNext();
    });
}

void SegmentListModel::take(SegmentId id, const Result<qint64> &count)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    Entry &entry = m_entries[size_t(row)];
    entry.count = count ? std::optional(*count) : std::nullopt;
    entry.problem = count ? QString() : count.error().message;
    emit dataChanged(index(row), index(row));
}
