// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/todaycount.h"

#include "models/today/todaylistmodel.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int SoonMilliseconds = 200;

} // namespace

TodayCount::TodayCount(Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(SoonMilliseconds);
    connect(&m_soon, &QTimer::timeout, this, &TodayCount::count);
    connect(&services.database.feed(), &ChangeFeed::changed, this, [this](const ChangeSet &changes) {
        if (changes.touchesAny(worklistTables()) && !m_soon.isActive())
            m_soon.start();
    });
    m_soon.start();
}

void TodayCount::count()
{
    const WorklistFilter mine{.whose = WorklistFilter::Whose::Mine, .owner = m_services.writer.actor()};
    m_services.background().run(&worklistCounts, mine).then(this, [this](const Result<WorklistCounts> &counts) {
        if (counts)
            emit counted(counts->lines);
    });
}
