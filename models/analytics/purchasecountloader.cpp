// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/purchasecountloader.h"

#include "models/database/integerrows.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <numeric>
#include <span>

using namespace Qt::StringLiterals;

namespace {

constexpr size_t MostBlocksAtATime = 64; // Servers hand over whole results.

const QDate Ever(9999, 12, 31);

/** What is kept of a block. */
struct BlockCounts
{
    qint64 block = 0;
    qint64 lastDay = std::numeric_limits<qint64>::min(); // Of everything in it, returns and what is dated in the future too.
    PurchaseCounts counts;
};

/** Counts the purchases of the customers in \a blocks, which follow one another, and hands over each block in which there are any. */
void countRun(Connection &db, std::span<const qint64> blocks, QDate asOf, const std::function<void(BlockCounts &&)> &take)
{
    IntegerRows rows(db, u"SELECT customer_id, day, amount FROM purchase WHERE customer_id >= ? AND customer_id < ? ORDER BY customer_id, day"_s,
                     {blocks.front() * CustomersPerBlock, (blocks.back() + 1) * CustomersPerBlock});
    std::optional<PurchaseCounter> counter;
    BlockCounts counted;
    const auto finish = [&] {
        if (!counter)
            return;
        counted.counts = counter->counts();
        take(std::exchange(counted, {}));
    };
    while (rows.next()) {
        const qint64 customer = rows.at(0);
        const qint64 day = rows.at(1);
        if (!counter || customer / CustomersPerBlock != counted.block) {
            finish();
            counted.block = customer / CustomersPerBlock;
            counter.emplace(asOf);
        }
        counted.lastDay = std::max(counted.lastDay, day);
        counter->add(customer, day, rows.at(2));
    }
    finish();
}

/** The same for blocks in ascending order. */
void countBlocks(Connection &db, const std::vector<qint64> &blocks, QDate asOf, const std::function<void(BlockCounts &&)> &take)
{
    const std::span<const qint64> all(blocks);
    for (size_t begin = 0; begin < blocks.size();) {
        size_t end = begin + 1;
        while (end < blocks.size() && end - begin < MostBlocksAtATime && blocks[end] == blocks[end - 1] + 1)
            ++end;
        countRun(db, all.subspan(begin, end - begin), asOf, take);
        begin = end;
    }
}

std::vector<qint64> blocksIn(Connection &db, const QString &sql)
{
    std::vector<qint64> blocks;
    for (Rows rows = db.run(sql); rows.next();)
        blocks.push_back(rows.integer(0));
    std::ranges::sort(blocks);
    blocks.erase(std::ranges::unique(blocks).begin(), blocks.end());
    return blocks;
}

std::vector<qint64> blocksNoted(Connection &db)
{
    return blocksIn(db, u"SELECT block FROM purchase_counts_outdated"_s);
}

/** All blocks up to the last customer with a purchase. */
std::vector<qint64> blocksWithPurchases(Connection &db)
{
    Rows rows = db.run(u"SELECT max(customer_id) FROM purchase"_s);
    std::vector<qint64> blocks(rows.next() && !rows.isNull(0) ? size_t(rows.integer(0) / CustomersPerBlock) + 1 : 0);
    std::iota(blocks.begin(), blocks.end(), 0);
    return blocks;
}

/** Hands over the kept counts of each block, in the order of blocks; none where they cannot be read. */
void readKept(Connection &db, const std::function<void(qint64 block, qint64 lastDay, std::optional<PurchaseCounts> &&)> &take)
{
    for (Rows rows = db.run(u"SELECT block, last_day, counts FROM purchase_counts ORDER BY block"_s); rows.next();)
        take(rows.integer(0), rows.integer(1), PurchaseCounts::fromBytes(rows.as<QByteArray>(2)));
}

} // namespace

PurchaseCounts loadPurchaseCounts(Connection &db, QDate asOf)
{
    PurchaseCounts all;
    std::vector<qint64> toCount = blocksNoted(db);
    const std::vector<qint64> outdated = toCount;
    readKept(db, [&](qint64 block, qint64 lastDay, std::optional<PurchaseCounts> &&counts) {
        if (std::ranges::binary_search(outdated, block))
            return;
        if (counts && lastDay <= dayNumber(asOf))
            all.add(*counts);
        else
            toCount.push_back(block);
    });
    std::ranges::sort(toCount);
    countBlocks(db, toCount, asOf, [&](BlockCounts &&block) { all.add(block.counts); });
    return all;
}

void settlePurchaseCounts(Connection &db)
{
    const std::vector<qint64> blocks = blocksIn(db, u"DELETE FROM purchase_counts_outdated RETURNING block"_s);
    // First of all a row of its own for each block: who has to wait for another's transaction, waits here and counts afterwards.
    for (const qint64 block : blocks)
        db.run(u"INSERT INTO purchase_counts (block, last_day, counts) VALUES (?, ?, ?) ON CONFLICT (block) DO UPDATE SET last_day = excluded.last_day"_s,
               block, std::numeric_limits<qint64>::min(), QByteArray());
    std::vector<qint64> counted;
    countBlocks(db, blocks, Ever, [&](BlockCounts &&block) {
        db.run(u"UPDATE purchase_counts SET last_day = ?, counts = ? WHERE block = ?"_s, block.lastDay, block.counts.toBytes(), block.block);
        counted.push_back(block.block);
    });
    for (const qint64 block : blocks) {
        if (!std::ranges::binary_search(counted, block))
            db.run(u"DELETE FROM purchase_counts WHERE block = ?"_s, block);
    }
}

void noteAllPurchaseCounts(Connection &db)
{
    db.run(u"DELETE FROM purchase_counts_outdated"_s);
    db.run(u"DELETE FROM purchase_counts"_s);
    for (const qint64 block : blocksWithPurchases(db))
        db.run(u"INSERT INTO purchase_counts_outdated (block) VALUES (?)"_s, block);
}

std::vector<qint64> wrongPurchaseCounts(Connection &db, int most)
{
    const std::vector<qint64> outdated = blocksNoted(db);
    std::vector<qint64> kept = blocksIn(db, u"SELECT block FROM purchase_counts"_s);
    std::vector<qint64> wrong;
    const auto confirm = [&](qint64 block, bool isRight) {
        if (!isRight && !std::ranges::binary_search(outdated, block))
            wrong.push_back(block);
    };
    countBlocks(db, blocksWithPurchases(db), Ever, [&](BlockCounts &&block) {
        Rows rows = db.run(u"SELECT last_day, counts FROM purchase_counts WHERE block = ?"_s, block.block);
        confirm(block.block, rows.next() && rows.integer(0) == block.lastDay && PurchaseCounts::fromBytes(rows.as<QByteArray>(1)) == block.counts);
        std::erase(kept, block.block);
    });
    for (const qint64 block : kept) // Of customers without a purchase.
        confirm(block, false);
    std::ranges::sort(wrong);
    wrong.resize(std::min(wrong.size(), size_t(most)));
    return wrong;
}
