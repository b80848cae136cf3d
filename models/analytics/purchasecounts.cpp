// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/purchasecounts.h"

#include <algorithm>

namespace {

constexpr qint64 Format = 2;
constexpr int BitsPerByte = 7; // The eighth says that there are more.
constexpr quint64 ByteMask = (1U << BitsPerByte) - 1;

/** Writes whole numbers one after the other, small ones in one byte. */
class NumberWriter
{
public:
    void add(qint64 number)
    {
        quint64 rest = (quint64(number) << 1) ^ quint64(number >> 63); // The sign becomes the last bit.
        for (; rest > ByteMask; rest >>= BitsPerByte)
            m_bytes.append(char((rest & ByteMask) | (ByteMask + 1)));
        m_bytes.append(char(rest));
    }
    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/** Reads them again; after the end, and of what is none, zeros. */
class NumberReader
{
public:
    explicit NumberReader(const QByteArray &bytes) : m_next(bytes.constBegin()), m_end(bytes.constEnd()) {}

    qint64 next()
    {
        quint64 bits = 0;
        for (int shift = 0; shift < 64; shift += BitsPerByte) {
            if (m_next == m_end)
                break;
            const auto byte = quint8(*m_next++);
            bits |= (byte & ByteMask) << shift;
            if (byte <= ByteMask)
                return qint64(bits >> 1) ^ -qint64(bits & 1);
        }
        m_isGood = false;
        return 0;
    }
    /** How many of something follow, each of at least one byte. */
    qint64 nextCount()
    {
        const qint64 count = next();
        if (count >= 0 && count <= m_end - m_next)
            return count;
        m_isGood = false;
        return 0;
    }

    bool isGood() const { return m_isGood; }
    bool isAtEnd() const { return m_isGood && m_next == m_end; }

private:
    const char *m_next;
    const char *m_end;
    bool m_isGood = true;
};

/** Writes a map whose keys are near each other. */
template<typename Map, typename WriteValue>
void write(NumberWriter &to, const Map &map, WriteValue writeValue)
{
    to.add(qint64(map.size()));
    qint64 previous = 0;
    for (const auto &[key, value] : map) {
        to.add(qint64(key) - previous);
        previous = key;
        writeValue(value);
    }
}

template<typename Map, typename ReadValue>
void read(NumberReader &from, Map &map, ReadValue readValue)
{
    quint64 key = 0;
    for (qint64 left = from.nextCount(); left > 0 && from.isGood(); --left) {
        key += quint64(from.next());
        readValue(map.emplace_hint(map.end(), typename Map::key_type(key), typename Map::mapped_type())->second);
    }
}

template<typename Map, typename AddValue>
void addUp(Map &to, const Map &from, AddValue addValue)
{
    auto place = to.begin();
    for (const auto &[key, value] : from) {
        while (place != to.end() && place->first < key)
            ++place;
        if (place == to.end() || place->first != key)
            place = to.emplace_hint(place, key, typename Map::mapped_type());
        addValue(place->second, value);
    }
}

void addCells(std::vector<CohortCell> &to, const std::vector<CohortCell> &from)
{
    if (to.size() < from.size())
        to.resize(from.size());
    for (size_t i = 0; i < from.size(); ++i) {
        to[i].customers += from[i].customers;
        to[i].last += from[i].last;
        to[i].revenue += from[i].revenue;
    }
}

} // namespace

void PurchaseCounts::add(const PurchaseCounts &others)
{
    addUp(cohorts, others.cohorts, &addCells);
    addUp(retention, others.retention, [](RetentionCounts &to, const RetentionCounts &from) {
        to.buyers += from.buyers;
        to.retained += from.retained;
        to.wonBack += from.wonBack;
    });
    addUp(churn.months, others.churn.months, [](ChurnCounts::Month &to, const ChurnCounts::Month &from) {
        to.begun += from.begun;
        to.entered += from.entered;
        to.wonBack += from.wonBack;
        to.left += from.left;
        to.returned += from.returned;
    });
    addUp(churn.lastDays, others.churn.lastDays, [](ChurnCounts::LastDay &to, const ChurnCounts::LastDay &from) {
        to.customers += from.customers;
        to.active += from.active;
        to.paused += from.paused;
    });
    if (others.churn.firstDay)
        churn.firstDay = std::min(*others.churn.firstDay, churn.firstDay.value_or(*others.churn.firstDay));
    returns += others.returns;
}

QByteArray PurchaseCounts::toBytes() const
{
    NumberWriter numbers;
    numbers.add(Format);
    write(numbers, cohorts, [&](const std::vector<CohortCell> &cells) {
        numbers.add(qint64(cells.size()));
        for (const CohortCell &cell : cells) {
            numbers.add(cell.customers);
            if (cell.customers == 0)
                continue;
            numbers.add(cell.last);
            numbers.add(cell.revenue);
        }
    });
    write(numbers, retention, [&](const RetentionCounts &month) {
        for (const qint64 number : {month.buyers, month.retained, month.wonBack})
            numbers.add(number);
    });
    write(numbers, churn.months, [&](const ChurnCounts::Month &month) {
        for (const qint64 number : {month.begun, month.entered, month.wonBack, month.left, month.returned})
            numbers.add(number);
    });
    write(numbers, churn.lastDays, [&](const ChurnCounts::LastDay &day) {
        for (const qint64 number : {day.customers, day.active, day.paused})
            numbers.add(number);
    });
    numbers.add(churn.firstDay ? 1 : 0);
    numbers.add(churn.firstDay.value_or(0));
    numbers.add(returns);
    return numbers.bytes();
}

std::optional<PurchaseCounts> PurchaseCounts::fromBytes(const QByteArray &bytes)
{
    NumberReader numbers(bytes);
    if (numbers.next() != Format)
        return {};
    PurchaseCounts counts;
    read(numbers, counts.cohorts, [&](std::vector<CohortCell> &cells) {
        cells.resize(size_t(numbers.nextCount()));
        for (CohortCell &cell : cells) {
            cell.customers = numbers.next();
            if (cell.customers == 0)
                continue;
            cell.last = numbers.next();
            cell.revenue = numbers.next();
        }
    });
    read(numbers, counts.retention, [&](RetentionCounts &month) {
        for (qint64 *number : {&month.buyers, &month.retained, &month.wonBack})
            *number = numbers.next();
    });
    read(numbers, counts.churn.months, [&](ChurnCounts::Month &month) {
        for (qint64 *number : {&month.begun, &month.entered, &month.wonBack, &month.left, &month.returned})
            *number = numbers.next();
    });
    read(numbers, counts.churn.lastDays, [&](ChurnCounts::LastDay &day) {
        for (qint64 *number : {&day.customers, &day.active, &day.paused})
            *number = numbers.next();
    });
    const bool hasFirstDay = numbers.next() != 0;
    const qint64 firstDay = numbers.next();
    if (hasFirstDay)
        counts.churn.firstDay = firstDay;
    counts.returns = numbers.next();
    return numbers.isAtEnd() ? std::optional(std::move(counts)) : std::nullopt;
}

PurchaseCounts PurchaseCounter::counts()
{
    m_churn.finish();
    return {m_cohorts.counts(), m_retention.counts(), m_churn.counts(), m_returns};
}
