// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/activityarguments.h"

#include "models/activities/outcomestore.h"
#include "models/customers/customerstore.h"

using namespace Qt::StringLiterals;

namespace {

Direction directionNamed(const QString &name)
{
    if (const auto direction = fromName<Direction>(name); direction && !name.isEmpty())
        return *direction;
    throw UsageError(u"--direction takes out or in, not “%1”."_s.arg(name));
}

QString outcomeNamed(Connection &db, const QString &name)
{
    if (name.isEmpty())
        return {};
    try {
        return OutcomeStore(db).named(name).name;
    } catch (const Failure &failure) {
        throw Failure(failure.error.kind, u"%1 Add another one with regulars-cli outcomes add."_s.arg(failure.error.message));
    }
}

} // namespace

ActivityKind activityKindNamed(const QString &name)
{
    if (const auto kind = fromName<ActivityKind>(name))
        return *kind;
    throw UsageError(u"There is no kind “%1”. The kinds are: %2."_s.arg(name, allNames<ActivityKind>().join(u", "_s)));
}

std::vector<CustomerId> customersNamed(Connection &db, const QStringList &names)
{
    std::vector<CustomerId> customers;
    for (const QString &name : names)
        customers.push_back(CustomerStore(db).named(name).id);
    return customers;
}

void declareActivityArguments(QCommandLineParser &parser)
{
    parser.addOption({u"outcome"_s, u"How it turned out: one of those that regulars-cli outcomes lists."_s, u"O"_s});
    parser.addOption({u"note"_s, u"What to remember."_s, u"T"_s});
    parser.addOption({u"at"_s, u"When it happened, if not now: a day or an instant."_s, u"WHEN"_s});
    parser.addOption({u"direction"_s, u"Of a call, an e-mail or a message: out (the usual) or in."_s, u"D"_s});
    parser.addOption({u"minutes"_s, u"How long it took."_s, u"N"_s});
    parser.addOption({u"topic"_s, u"What it was about, in a word."_s, u"T"_s});
    parser.addOption({u"with"_s, u"A further customer who took part; can be given several times."_s, u"CUSTOMER"_s});
    parser.addOption({u"colleague"_s, u"A colleague who took part; can be given several times."_s, u"NAME"_s});
}

void checkArguments(const CommandContext &context)
{
    if (context.has(u"direction"_s))
        directionNamed(context.value(u"direction"_s));
    context.number(u"minutes"_s);
    context.instant(u"at"_s);
}

void takeArguments(const CommandContext &context, Connection &db, Activity &activity)
{
    if (context.has(u"direction"_s))
        activity.direction = directionNamed(context.value(u"direction"_s));
    if (context.has(u"outcome"_s))
        activity.outcome = outcomeNamed(db, context.value(u"outcome"_s));
    if (context.has(u"note"_s))
        activity.note = context.value(u"note"_s);
    if (context.has(u"topic"_s))
        activity.topic = context.value(u"topic"_s);
    if (context.has(u"colleague"_s))
        activity.colleagues = context.values(u"colleague"_s).join(u'\n');
    if (const auto minutes = context.number(u"minutes"_s))
        activity.minutes = int(qBound(qint64(-1), *minutes, qint64(std::numeric_limits<int>::max())));
}
