// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/activerules.h"

#include "models/activities/activity.h"
#include "models/customfields/customvalue.h"
#include "models/database/transaction.h"
#include "models/feedback/feedback.h"
#include "models/purchases/purchase.h"
#include "models/tasks/task.h"

using namespace Qt::StringLiterals;

namespace {

/** Another one whenever a rule was added, changed or deleted. */
struct Signature
{
    qint64 rules = -1;
    qint64 versions = 0;
    qint64 latest = 0;

    bool operator==(const Signature &) const = default;
};

struct KnownRules
{
    Signature signature;
    std::vector<Rule> active;
};

Signature signatureOf(Connection &db)
{
    Rows rows = db.run(u"SELECT count(*), CAST(coalesce(sum(version), 0) AS BIGINT), coalesce(max(id), 0) FROM rule"_s);
    rows.next();
    return {rows.integer(0), rows.integer(1), rows.integer(2)};
}

} // namespace

const std::vector<Rule> &activeRules(Connection &db)
{
    auto &known = db.caches().get<KnownRules>();
    if (const Signature now = signatureOf(db); now != known.signature) {
        known.active = db.select<Rule>(u"WHERE is_active = 1 ORDER BY position, id"_s);
        known.signature = now;
    }
    return known.active;
}

qint64 rulesVersion(Connection &db)
{
    const Signature now = signatureOf(db);
    return now.versions + now.latest;
}

const QStringList &tablesThatConcernRules()
{
    static const QStringList tables{tableName<Customer>(), tableName<PhaseVisit>(), tableName<Purchase>(), tableName<Activity>(),
                                    tableName<Feedback>(), tableName<Task>(), tableName<CustomValue>()};
    return tables;
}

void noteProblem(Connection &db, RuleId rule, const QString &message)
{
    Transaction transaction(db);
    db.run(u"UPDATE rule SET problem = ?, problem_at = ? WHERE id = ?"_s, message, QDateTime::currentDateTimeUtc(), rule);
    transaction.commit();
}
