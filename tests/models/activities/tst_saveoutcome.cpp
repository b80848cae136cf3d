// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/saveoutcome.h"

#include "models/activities/logactivity.h"
#include "models/activities/outcomechoices.h"
#include "models/activities/outcomes.h"
#include "models/activities/outcomestore.h"
#include "models/history/history.h"
#include "models/lists/query/queryjson.h"
#include "models/rules/saverule.h"
#include "models/segments/savesegment.h"
#include "models/upkeep/check.h"
#include "tests/support/testdatabase.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

class SaveOutcomeTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { db.emplace((business = std::make_unique<TestDatabase>())->url); }

    void cleanup() { QCOMPARE(findProblems(*db), QStringList()); }

    void sixOutcomesShip()
    {
        QCOMPARE(names(), QStringList({u"reached"_s, u"no-answer"_s, u"message-left"_s, u"call-back"_s, u"not-interested"_s, u"wrong-number"_s}));
        QCOMPARE(outcomeText(u"no-answer"_s), u"No answer"_s);
        QCOMPARE(OutcomeStore(*db).named(u"No ANSWER"_s).name, u"no-answer"_s);
    }

    void addsOneAtTheEnd()
    {
        const Phase lost = phaseWithRole(*db, PhaseRole::Lost);

        const ContactOutcome added = save({.name = u"  Wants   an offer "_s, .isReached = true, .followUpDays = 2, .phase = lost.id});

        QCOMPARE(added.name, u"Wants an offer"_s);
        QCOMPARE(names().last(), u"Wants an offer"_s);
        QCOMPARE(OutcomeStore(*db).named(u"wants an offer"_s), added);
        const OutcomeChoices choices = outcomeChoices(*db);
        QCOMPARE(choices.phaseOf(added)->id, lost.id);
        QCOMPARE(HistoryStore(*db).undoable()->label, u"Add the outcome “Wants an offer”"_s);
    }

    void refusesWhatCannotBe()
    {
        const QStringList before = TestDatabase::dump(*db);

        QVERIFY_THROWS_EXCEPTION(Failure, save({.name = u" – "_s}));
        QVERIFY_THROWS_EXCEPTION(Failure, save({.name = QString(61, u'x')}));
        QVERIFY_THROWS_EXCEPTION(Failure, save({.name = u"NO ANSWER"_s}));
        QVERIFY_THROWS_EXCEPTION(Failure, save({.name = u"Later"_s, .followUpDays = -1}));
        QVERIFY_THROWS_EXCEPTION(Failure, save({.name = u"Later"_s, .phase = PhaseId{9999}}));
        QVERIFY_THROWS_EXCEPTION(Failure, OutcomeStore(*db).named(u"nothing like it"_s));
        QCOMPARE(TestDatabase::dump(*db), before);
    }

    void renamingFollowsEverywhereAndCanBeUndone()
    {
        const Customer ada = aCustomer(*db, u"Ada"_s);
        const ActivityId reached = logged(ada, u"reached"_s);
        const ActivityId other = logged(ada, u"no-answer"_s);
        const Segment segment = perform(*db, TestOrigin, u"Segment"_s, &saveSegment,
                                        Segment{.name = u"Spoken to"_s, .query = text(Condition::related(u"activities"_s, {Condition::test(u"outcome"_s, Comparison::Has, {{u"reached"_s}})}, Comparison::AtLeast, {{u"1"_s}}))}).value;
        const Rule rule = perform(*db, TestOrigin, u"Rule"_s, &saveRule,
                                  Rule{.name = u"When reached"_s, .trigger = {.kind = TriggerKind::Activity, .outcome = u"reached"_s}, .actions = {.all = {{.kind = ActionKind::Tag, .text = u"reached"_s}}}}).value;
        ContactOutcome outcome = OutcomeStore(*db).named(u"reached"_s);
        outcome.name = u"Spoke to them"_s;
        const auto renamed = perform(*db, TestOrigin, u"Rename"_s, &saveOutcome, outcome, std::make_shared<Progress>());

        QCOMPARE(db->find(reached).outcome, u"Spoke to them"_s);
        QCOMPARE(db->find(other).outcome, u"no-answer"_s);
        QVERIFY(db->find(segment.id).query.contains(u"Spoke to them"_s));
        QCOMPARE(db->find(rule.id).trigger.outcome, u"Spoke to them"_s);
        QCOMPARE(HistoryStore(*db).undoable()->label, u"Rename the outcome “Reached” to “Spoke to them”"_s);
        QCOMPARE(names().first(), u"Spoke to them"_s);

        undoOperation(*db, TestOrigin, renamed.performed.operation);
        QCOMPARE(db->find(reached).outcome, u"reached"_s);
        QVERIFY(!db->find(segment.id).query.contains(u"Spoke to them"_s));
        QCOMPARE(db->find(rule.id).trigger.outcome, u"reached"_s);
        QCOMPARE(names().first(), u"reached"_s);
    }

    void aShippedNameComesBackToItsTranslation()
    {
        ContactOutcome outcome = OutcomeStore(*db).named(u"reached"_s);
        outcome.name = u"Talked"_s;
        outcome = save(outcome);
        outcome.name = u"Reached"_s;

        QCOMPARE(save(outcome).name, u"reached"_s);
    }

    void deletingKeepsTheNameOrReplacesIt()
    {
        const Customer ada = aCustomer(*db, u"Ada"_s);
        const ActivityId wrong = logged(ada, u"wrong-number"_s);
        const ActivityId busy = logged(ada, u"no-answer"_s);

        QCOMPARE(remove(u"wrong-number"_s, {}), qint64(0));
        QCOMPARE(db->find(wrong).outcome, u"wrong-number"_s);
        QVERIFY(!names().contains(u"wrong-number"_s));

        QCOMPARE(remove(u"no-answer"_s, u"message-left"_s), qint64(1));
        QCOMPARE(db->find(busy).outcome, u"message-left"_s);
        QCOMPARE(names(), QStringList({u"reached"_s, u"message-left"_s, u"call-back"_s, u"not-interested"_s}));
        QCOMPARE(HistoryStore(*db).undoable()->label, u"Delete the outcome “No answer”"_s);
        undoOperation(*db, TestOrigin, HistoryStore(*db).undoable()->id);
        QCOMPARE(db->find(busy).outcome, u"no-answer"_s);
        QVERIFY(names().contains(u"no-answer"_s));
        QVERIFY_THROWS_EXCEPTION(Failure, remove(u"no-answer"_s, u"no-answer"_s));
    }

    void aDeletedOneCanBeTakenUpAgain()
    {
        const ContactOutcomeId before = OutcomeStore(*db).named(u"wrong-number"_s).id;
        remove(u"wrong-number"_s, {});

        const ContactOutcome again = save({.name = u"Wrong number"_s, .followUpDays = 7});

        QCOMPARE(again.id, before);
        QCOMPARE(names().last(), u"wrong-number"_s);
        QCOMPARE(OutcomeStore(*db).named(u"wrong-number"_s).followUpDays, std::optional(7));
    }

    void canBePutInOrder()
    {
        auto outcomes = OutcomeStore(*db).outcomes();
        perform(*db, TestOrigin, u"Order"_s, &orderOutcomes, std::vector{outcomes[3].id, outcomes[0].id});

        QCOMPARE(names(), QStringList({u"call-back"_s, u"reached"_s, u"no-answer"_s, u"message-left"_s, u"not-interested"_s, u"wrong-number"_s}));
    }

    void stopsBetweenPartsAndLeavesNothingBehind()
    {
        const Customer ada = aCustomer(*db, u"Ada"_s);
        logged(ada, u"reached"_s);
        const QStringList before = TestDatabase::dump(*db);
        ContactOutcome outcome = OutcomeStore(*db).named(u"reached"_s);
        outcome.name = u"Talked"_s;
        const auto progress = std::make_shared<Progress>();
        progress->isCancelled = true;

        QVERIFY_THROWS_EXCEPTION(Failure, perform(*db, TestOrigin, u"Rename"_s, &saveOutcome, outcome, progress));
        QCOMPARE(TestDatabase::dump(*db), before);
    }

private:
    ContactOutcome save(const ContactOutcome &outcome)
    {
        return perform(*db, TestOrigin, u"Save"_s, &saveOutcome, outcome, std::shared_ptr<Progress>()).value;
    }
    qint64 remove(const QString &name, const QString &replacement)
    {
        OutcomeStore store(*db);
        const ContactOutcomeId other = replacement.isEmpty() ? ContactOutcomeId() : store.named(replacement).id;
        return perform(*db, TestOrigin, u"Delete"_s, &deleteOutcome, store.named(name).id, other, std::shared_ptr<Progress>()).value;
    }
    ActivityId logged(const Customer &customer, const QString &outcome)
    {
        return perform(*db, TestOrigin, u"Log"_s, &logActivity, ActivityEntry{.activity = {.customer = customer.id, .outcome = outcome}}).value.activity.id;
    }
    QStringList names()
    {
        QStringList all;
        for (const ContactOutcome &outcome : OutcomeStore(*db).outcomes())
            all.append(outcome.name);
        return all;
    }
    static QString text(const Condition &condition)
    {
        return QString::fromUtf8(QJsonDocument(queryToJson({.condition = condition})).toJson(QJsonDocument::Compact));
    }

    std::unique_ptr<TestDatabase> business;
    std::optional<Connection> db;
};

QTEST_GUILESS_MAIN(SaveOutcomeTest)
#include "tst_saveoutcome.moc"
