// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/worklist.h"

#include "models/feedback/feedback.h"
#include "tests/support/rules.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

WorklistBusiness::WorklistBusiness()
{
    withoutShippedRules(db);
}

Customer WorklistBusiness::cameAgo(int days, const Customer &customer)
{
    const Customer made = stored(db, customer);
    db.run(u"UPDATE customer SET created_at = ? WHERE id = ?"_s, daysAgo(days), made.id);
    return db.find(made.id);
}

Customer WorklistBusiness::whoBought(const QString &name, const std::vector<int> &ago, std::optional<PhaseRole> role, qint64 amount, const QString &owner)
{
    const Phase phase = phaseWithRole(db, role.value_or(PhaseRole::Retain));
    const Customer customer = stored(db, {.name = name, .owner = owner, .phase = phase.id, .phaseSince = daysAgo(1000)});
    write([&](Operation &operation) {
        for (const int days : ago) {
            Purchase purchase{.customer = customer.id, .day = today.addDays(-days), .amount = amount, .currency = u"EUR"_s};
            operation.insert(purchase);
        }
    });
    return customer;
}

Activity WorklistBusiness::call(const Customer &customer, int days)
{
    Activity activity{.customer = customer.id, .at = daysAgo(days)};
    write([&](Operation &operation) { operation.insert(activity); });
    return activity;
}

void WorklistBusiness::complain(const Customer &customer, int days)
{
    Feedback complaint{.customer = customer.id, .kind = FeedbackKind::Complaint, .at = daysAgo(days)};
    write([&](Operation &operation) { operation.insert(complaint); });
}

void WorklistBusiness::fillAtRandom(int customers)
{
    QRandomGenerator random(5);
    for (int i = 0; i < customers; ++i) {
        std::vector<int> ago;
        for (int n = random.bounded(7); n > 0; --n)
            ago.push_back(1 + random.bounded(400));
        const Customer customer = whoBought(u"Customer %1"_s.arg(i), ago, {}, 100 * (1 + random.bounded(900)),
                                            i % 3 == 0 ? u"Mara"_s : i % 3 == 1 ? u"Jonas"_s : QString());
        if (random.bounded(12) == 0)
            plan({.customer = customer.id, .title = u"Task"_s, .dueDay = today.addDays(-random.bounded(3)), .owner = u"Mara"_s,
                  .dueMinute = random.bounded(2) ? std::optional(600) : std::nullopt});
        if (random.bounded(20) == 0)
            complain(customer, 500);
    }
    plan({.title = u"Loose"_s, .dueDay = today});
}

std::vector<WorklistLine> WorklistBusiness::lines(const WorklistFilter &filter, QDate day)
{
    WorklistCache cache;
    const std::vector<qint64> ids = cache.current(db, day)->ids(filter);
    std::vector<WorklistLine> found = worklistLines(db, ids, day);
    std::ranges::sort(found, {}, [&](const WorklistLine &line) { return std::ranges::find(ids, line.id.value) - ids.begin(); });
    return found;
}

QStringList WorklistBusiness::names(const WorklistFilter &filter, QDate day)
{
    QStringList names;
    for (const WorklistLine &line : lines(filter, day))
        names.append(line.name);
    return names;
}

WorklistLine WorklistBusiness::lineOf(const QString &name)
{
    for (const WorklistLine &line : lines()) {
        if (line.name == name)
            return line;
    }
    return {};
}
