// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/lifecyclecountloader.h"

#include "models/analytics/lossloader.h"
#include "models/analytics/stayloader.h"
#include "models/history/customerstouched.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 CustomersPerBlock = 16'384; // Counted in some hundredths of a second, and few enough blocks to keep them in memory.

LifeCycleCounts countRange(Connection &db, const LifeCycleFrame &frame, CustomerRange customers)
{
    LifeCycleCounts counts(frame);
    std::vector<Loss> losses;
    const auto take = [&](const CustomerStays &customer) {
        counts.add(customer);
        counts.flows.forEachLoss(customer, [&](const Stay &stay, const Stay *previous) {
            losses.push_back(lossOf(customer.customer, stay, previous));
        });
    };
    const QStringList reasons = streamStays(db, frame.asOf, take, customers);
    for (const Loss &loss : losses)
        counts.losses.add(loss.customer, reasons.at(loss.reason), 0);
    return counts;
}

} // namespace

LifeCycleCounts loadLifeCycleCounts(Connection &db, const LifeCycleFrame &frame)
{
    return countRange(db, frame, {});
}

LifeCycleCounts LifeCycleCountCache::current(Connection &db, const LifeCycleFrame &frame)
{
    if (db.mayWrite() || !db.dialect().streamsRows())
        return loadLifeCycleCounts(db, frame);
    const qint64 latest = latestChange(db);
    const bool isKept = m_latestChange >= 0 && m_frame == frame && (latest == m_latestChange || update(db));
    if (!isKept) {
        m_frame = frame;
        m_blocks.clear();
        Rows rows = db.run(u"SELECT coalesce(max(customer_id), 0) FROM phase_visit"_s);
        rows.next();
        for (qint64 block = 0; block <= rows.integer(0) / CustomersPerBlock; ++block)
            countBlock(db, size_t(block));
    }
    m_latestChange = latest;
    LifeCycleCounts all(frame);
    for (const LifeCycleCounts &block : m_blocks)
        all.add(block);
    return all;
}

/** Counts the blocks anew in which something changed; false if that cannot be told. */
bool LifeCycleCountCache::update(Connection &db)
{
    const auto customers = customersTouched(db, m_latestChange, {u"phase_visit"_s});
    if (!customers)
        return false;
    m_latestChange = -1; // Nothing is kept, should counting fail half-way.
    qint64 last = -1;
    for (const qint64 customer : *customers) {
        const qint64 block = customer / CustomersPerBlock;
        while (size_t(block) > m_blocks.size())
            m_blocks.emplace_back(m_frame);
        if (block != last)
            countBlock(db, size_t(block));
        last = block;
    }
    return true;
}

void LifeCycleCountCache::countBlock(Connection &db, size_t block)
{
    LifeCycleCounts counts = countRange(db, m_frame, {qint64(block) * CustomersPerBlock, (qint64(block) + 1) * CustomersPerBlock});
    if (block < m_blocks.size())
        m_blocks[block] = std::move(counts);
    else
        m_blocks.push_back(std::move(counts));
}
