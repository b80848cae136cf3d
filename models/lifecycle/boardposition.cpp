// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lifecycle/boardposition.h"

#include "models/history/setwriting.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Step = 1 << 20; // Between neighbours, to begin with.

[[noreturn]] void refuseSoMany()
{
    constexpr int Most = int(MostCardsPlaced);
    throw Failure(Error::Kind::Invalid,
                  QCoreApplication::translate("BoardPosition", "Cards can be put by hand among the first %Ln card(s) of a column, and at its end.", nullptr, Most));
}

/** One column while cards are put into it. */
class ColumnOrder
{
public:
    ColumnOrder(Operation &operation, PhaseId phase, const std::vector<CustomerId> &moved)
        : m_operation(operation)
        , m_phase(phase)
    {
        for (const CustomerId customer : moved)
            m_moved.insert(customer.value);
        for (const CardRank &each : cardRanks(operation.db(), phase, {})) {
            if (!m_moved.contains(each.customer))
                m_ranks.push_back(each);
        }
    }

    void put(const std::vector<CustomerId> &customers, const CardPlace &place)
    {
        if (place.where == CardPlace::Where::Bottom) {
            write(customers, between(m_ranks.empty() ? 0 : std::max<qint64>(0, m_ranks.back().rank), {}, qint64(customers.size())));
        } else if (place.where == CardPlace::Where::Top) {
            write(customers, between({}, m_ranks.empty() ? 0 : std::min<qint64>(0, m_ranks.front().rank), qint64(customers.size())));
        } else if (const auto other = rankOf(place.other)) {
            const auto above = std::find_if(m_ranks.rbegin(), m_ranks.rend(), [&](const CardRank &each) { return each.rank < *other; });
            std::optional<qint64> upper = above == m_ranks.rend() ? std::nullopt : std::optional(above->rank);
            if (*other > 0)
                upper = std::max<qint64>(0, upper.value_or(0));
            write(customers, between(upper, *other, qint64(customers.size())));
        } else {
            std::vector<CustomerId> all = unplacedAbove(place.other);
            all.insert(all.end(), customers.begin(), customers.end());
            const auto last = std::find_if(m_ranks.rbegin(), m_ranks.rend(), [](const CardRank &each) { return each.rank < 0; });
            write(all, between(last == m_ranks.rend() ? std::nullopt : std::optional(last->rank), 0, qint64(all.size())));
        }
    }

private:
    std::optional<qint64> rankOf(CustomerId customer) const
    {
        const auto found = std::find_if(m_ranks.begin(), m_ranks.end(), [&](const CardRank &each) { return each.customer == customer.value; });
        return found == m_ranks.end() ? std::nullopt : std::optional(found->rank);
    }

    /** The cards above \a customer that stand there by their names only. */
    std::vector<CustomerId> unplacedAbove(CustomerId customer)
    {
        std::vector<CustomerId> above;
        Rows rows = m_operation.db().run(u"SELECT id FROM customer WHERE phase_id = ? AND (sort_name, id) < "
                                         "((SELECT sort_name FROM customer WHERE id = ?), ?) ORDER BY sort_name, id LIMIT ?"_s,
                                         m_phase, customer, customer, MostCardsPlaced + qint64(m_ranks.size()) + qint64(m_moved.size()) + 1);
        while (rows.next()) {
            const CustomerId id{rows.integer(0)};
            if (!m_moved.contains(id.value) && !rankOf(id))
                above.push_back(id);
        }
        if (qsizetype(above.size()) > MostCardsPlaced)
            refuseSoMany();
        return above;
    }

    /** \a count ranks between two others of one side; what is in the way moves away from the middle. */
    std::vector<qint64> between(std::optional<qint64> upper, std::optional<qint64> lower, qint64 count)
    {
        if (upper && lower && *lower - *upper <= count) {
            const qint64 room = (count + 1) * Step;
            const bool isAbove = *lower <= 0;
            const SqlCondition inTheWay = isAbove ? SqlCondition{u"phase_id = ? AND rank <= ?"_s, {m_phase, *upper}}
                                                  : SqlCondition{u"phase_id = ? AND rank >= ?"_s, {m_phase, *lower}};
            updateAll<BoardPosition>(m_operation, inTheWay, {assignSql(&BoardPosition::rank, u"rank + ?"_s, {isAbove ? -room : room})});
            (isAbove ? *upper : *lower) += isAbove ? -room : room;
        }
        const qint64 first = upper.value_or(*lower - (count + 1) * Step);
        const qint64 last = lower.value_or(*upper + (count + 1) * Step);
        std::vector<qint64> ranks;
        for (qint64 i = 1; i <= count; ++i)
            ranks.push_back(first + (last - first) / (count + 1) * i);
        return ranks;
    }

    void write(const std::vector<CustomerId> &customers, const std::vector<qint64> &ranks)
    {
        removeAll<BoardPosition>(m_operation, anyOf(m_operation.db().dialect(), u"customer_id"_s, customers));
        for (size_t i = 0; i < customers.size(); ++i) {
            BoardPosition position{.customer = customers[i], .phase = m_phase, .rank = ranks[i], .placedAt = m_operation.now()};
            m_operation.insert(position);
        }
    }

    Operation &m_operation;
    const PhaseId m_phase;
    QSet<qint64> m_moved;
    std::vector<CardRank> m_ranks; // Of the others, ascending.
};

} // namespace

std::vector<CardRank> cardRanks(Connection &db, PhaseId phase, const SqlCondition &which)
{
    std::vector<SqlValue> values{phase};
    values.insert(values.end(), which.values.begin(), which.values.end());
    Rows rows = db.runWith(u"SELECT customer.id, min(board_position.rank) FROM board_position JOIN customer ON customer.id = board_position.customer_id "
                           "AND customer.phase_id = board_position.phase_id AND customer.phase_since <= board_position.placed_at "
                           "WHERE board_position.phase_id = ?"_s
                               + (which.sql.isEmpty() ? QString() : u" AND "_s + which.sql) + u" GROUP BY customer.id ORDER BY 2, 1"_s,
                           values);
    std::vector<CardRank> ranks;
    while (rows.next())
        ranks.push_back({rows.integer(0), rows.integer(1)});
    return ranks;
}

void placeCards(Operation &operation, PhaseId phase, const std::vector<CustomerId> &customers, const CardPlace &place)
{
    if (customers.empty() || (customers.size() == 1 && customers.front() == place.other))
        return;
    if (qsizetype(customers.size()) > MostCardsPlaced)
        refuseSoMany();
    ColumnOrder(operation, phase, customers).put(customers, place);
}
