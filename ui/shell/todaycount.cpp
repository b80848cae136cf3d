// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/todaycount.h"

#include "models/today/todaystore.h"

using namespace Qt::StringLiterals;

TodayCount::TodayCount(Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    connect(&services.database.feed(), &ChangeFeed::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(u"rule_firing"_s))
            count();
    });
    count();
}

void TodayCount::count()
{
    m_services.reader().run(&TodayStore::count).then(this, [this](const Result<qint64> &count) {
        if (count)
            emit counted(*count);
    });
}
