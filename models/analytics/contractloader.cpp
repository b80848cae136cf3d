// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/contractloader.h"

#include "models/database/integerrows.h"

#include <limits>

using namespace Qt::StringLiterals;

void streamContracts(Connection &db, QDate asOf, const std::function<void(const ContractSpan &)> &take)
{
    constexpr int PageSize = 50'000;
    ContractSpan contract{.started = std::numeric_limits<int>::min()};
    qint64 lastId = 0;
    for (int read = PageSize; read == PageSize;) {
        read = 0;
        IntegerRows rows(db,
                         u"SELECT customer_id, started_day, id, ended_day, product_id, "
                         "CASE period WHEN 'week' THEN 0 WHEN 'quarter' THEN 2 WHEN 'year' THEN 3 ELSE 1 END FROM contract "
                         "WHERE (customer_id, started_day, id) > (?, ?, ?) AND started_day <= ? "
                         "ORDER BY customer_id, started_day, id LIMIT ?"_s,
                         {contract.customer, contract.started, lastId, asOf, PageSize});
        while (rows.next()) {
            ++read;
            contract = {rows.at(0), rows.at(1), rows.isNull(3) ? std::nullopt : std::optional(rows.at(3)), rows.at(4), ContractPeriod(rows.at(5))};
            lastId = rows.at(2);
            take(contract);
        }
    }
}
