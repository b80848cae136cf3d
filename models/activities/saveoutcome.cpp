// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/saveoutcome.h"

#include "models/activities/activity.h"
#include "models/activities/outcomementions.h"
#include "models/activities/outcomes.h"
#include "models/activities/outcomestore.h"
#include "models/base/text.h"
#include "models/database/integerrows.h"
#include "models/history/setwriting.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestName = 60;
constexpr int MostDays = 3650;
constexpr size_t ActivitiesInPart = 5000;

[[noreturn]] void refuse(const QString &why)
{
    throw Failure(Error::Kind::Invalid, why);
}

QString shown(const ContactOutcome &outcome)
{
    return isolated(outcomeText(outcome.name).left(LongestName));
}

ContactOutcome tidied(Operation &operation, ContactOutcome outcome)
{
    outcome.name = outcomeOfText(outcome.name);
    if (foldedWords(outcome.name).isEmpty())
        refuse(QCoreApplication::translate("Outcomes", "The outcome needs a name with a letter or a digit in it."));
    if (outcome.name.size() > LongestName)
        refuse(QCoreApplication::translate("Outcomes", "The name of the outcome is longer than %n characters. Shorten it.", nullptr, int(LongestName)));
    if (outcome.followUpDays && (*outcome.followUpDays < 0 || *outcome.followUpDays > MostDays))
        refuse(QCoreApplication::translate("Outcomes", "A follow-up can be due after 0 to %L1 days, or not at all.").arg(MostDays));
    if (outcome.phase && operation.db().find(outcome.phase).isRetired)
        refuse(QCoreApplication::translate("Outcomes", "This phase is no longer in use. Choose another one."));
    return outcome;
}

void number(Operation &operation, std::vector<ContactOutcome> outcomes)
{
    int position = 0;
    for (ContactOutcome &outcome : outcomes) {
        outcome.position = position++;
        operation.update(outcome);
    }
}

/** Only an outcome that is retired or \a id itself may have the same name. */
std::optional<ContactOutcome> retiredNamesake(Connection &db, const QString &name, ContactOutcomeId id)
{
    for (const ContactOutcome &other : db.select<ContactOutcome>(u"ORDER BY id"_s)) {
        if (other.id == id || folded(other.name) != folded(name))
            continue;
        if (!other.isRetired)
            refuse(QCoreApplication::translate("Outcomes", "There is an outcome “%1” already. Choose another name.").arg(shown(other)));
        return other;
    }
    return {};
}

/** The business's activities say \a to instead of \a from. */
qint64 renameInActivities(Operation &operation, const QString &from, const QString &to, const std::shared_ptr<Progress> &progress)
{
    Connection &db = operation.db();
    std::vector<qint64> all;
    {
        IntegerRows rows(db, u"SELECT id FROM activity WHERE outcome = ? ORDER BY id"_s, {SqlValue(from)});
        while (rows.next())
            all.push_back(rows.at(0));
    }
    operation.follow(progress);
    operation.expect(qint64(all.size()));
    for (size_t first = 0; first < all.size(); first += ActivitiesInPart) {
        const std::vector<qint64> part(all.begin() + qsizetype(first), all.begin() + qsizetype(std::min(all.size(), first + ActivitiesInPart)));
        updateAll<Activity>(operation, anyOf(db.dialect(), u"id"_s, part), {assign(&Activity::outcome, to)});
        operation.advance(qint64(part.size()));
    }
    followOutcomeName(operation, from, to);
    return qint64(all.size());
}

void add(Operation &operation, ContactOutcome &outcome)
{
    const auto present = OutcomeStore(operation.db()).outcomes();
    if (present.size() >= MostOutcomes)
        refuse(QCoreApplication::translate("Outcomes", "There are %n outcomes, which is as many as there can be.", nullptr, int(MostOutcomes)));
    outcome.position = int(present.size());
    outcome.isRetired = false;
    if (const auto namesake = retiredNamesake(operation.db(), outcome.name, {})) {
        outcome.id = namesake->id;
        outcome.version = namesake->version;
        operation.update(outcome);
    } else {
        operation.insert(outcome);
    }
    operation.setLabel(QCoreApplication::translate("Outcomes", "Add the outcome “%1”").arg(shown(outcome)));
}

void change(Operation &operation, ContactOutcome &outcome, const std::shared_ptr<Progress> &progress)
{
    const ContactOutcome stored = operation.db().find(outcome.id);
    if (stored.isRetired)
        throw Failure(Error::Kind::Conflict, QCoreApplication::translate("Outcomes", "This outcome was deleted meanwhile. Look at the outcomes again."));
    if (const auto namesake = retiredNamesake(operation.db(), outcome.name, outcome.id))
        operation.remove(*namesake);
    outcome.position = stored.position;
    outcome.isRetired = false;
    operation.update(outcome);
    if (outcome.name != stored.name)
        renameInActivities(operation, stored.name, outcome.name, progress);
    operation.setLabel(outcome.name == stored.name
                           ? QCoreApplication::translate("Outcomes", "Change the outcome “%1”").arg(shown(outcome))
                           : QCoreApplication::translate("Outcomes", "Rename the outcome “%1” to “%2”").arg(shown(stored), shown(outcome)));
}

} // namespace

ContactOutcome saveOutcome(Operation &operation, ContactOutcome outcome, const std::shared_ptr<Progress> &progress)
{
    outcome = tidied(operation, std::move(outcome));
    if (outcome.id)
        change(operation, outcome, progress);
    else
        add(operation, outcome);
    return outcome;
}

void orderOutcomes(Operation &operation, const std::vector<ContactOutcomeId> &wanted)
{
    auto outcomes = OutcomeStore(operation.db()).outcomes();
    std::ranges::stable_sort(outcomes, {}, [&](const ContactOutcome &each) { return std::ranges::find(wanted, each.id) - wanted.begin(); });
    number(operation, outcomes);
    operation.setLabel(QCoreApplication::translate("Outcomes", "Reorder the outcomes"));
}

qint64 deleteOutcome(Operation &operation, ContactOutcomeId id, ContactOutcomeId replacement, const std::shared_ptr<Progress> &progress)
{
    Connection &db = operation.db();
    ContactOutcome outcome = db.find(id);
    const QString label = QCoreApplication::translate("Outcomes", "Delete the outcome “%1”").arg(shown(outcome));
    qint64 changed = 0;
    if (replacement) {
        const ContactOutcome into = db.find(replacement);
        if (into.id == id || into.isRetired)
            refuse(QCoreApplication::translate("Outcomes", "“%1” needs another outcome to take its place.").arg(shown(outcome)));
        operation.remove(outcome);
        changed = renameInActivities(operation, outcome.name, into.name, progress);
    } else {
        outcome.isRetired = true;
        operation.update(outcome);
    }
    number(operation, OutcomeStore(db).outcomes());
    operation.setLabel(label);
    return changed;
}
