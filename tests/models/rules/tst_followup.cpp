// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/logactivity.h"
#include "models/customers/bulkedit.h"
#include "models/feedback/notefeedback.h"
#include "models/lifecycle/movephase.h"
#include "models/rules/saverule.h"
#include "models/rules/suggestions.h"
#include "models/tasks/taskstore.h"
#include "tests/support/rules.h"

using namespace Qt::StringLiterals;

namespace {

const QDate Today = QDate::currentDate();

RuleActions moveTo(PhaseRole role)
{
    return {.all = {{.kind = ActionKind::Move, .phase = {.role = role}}}};
}

} // namespace

/** What rules do by themselves after somebody did something. */
class TestFollowUp : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void suggestsWhenACustomerEntersOrLeavesAPhase();
    void suggestsAfterAnActivityWithTheOutcome();
    void suggestsAfterAPurchaseButNotAfterAReturn();
    void suggestsAfterTheSecondPurchaseOnly();
    void suggestsAfterFeedbackOfAKindAndScore();
    void asksTheConditionFirst();
    void leavesWhatHappenedLongAgoAlone();
    void firesOnceForTheSameCause();
    void doesAllItsActions();
    void goesOnFromRuleToRuleButNeverInCircles();
    void goesBackWithItsCause();
    void goesBackAlone();
    void undoingFiresNothing();
    void undoDoesNotTakeWhatARuleDidForTheLastEdit();
    void letsACustomerGoWhoWasOnlySuggestedFor();
    void saysInItsRowWhyItFailed();
    void acceptsAndDismisses();
    void withdrawsWhatIsNoLongerTrue();
    void withdrawsWhenTheRuleIsSwitchedOff();
    void shipsRulesThatSuggest();
    void noticesRulesOfOtherPrograms();

private:
    PhaseId phase(PhaseRole role) { return phaseWithRole(*m_db, role).id; }
    Performed move(const Customer &customer, PhaseRole role)
    {
        return perform(*m_db, TestOrigin, u"Move"_s, &movePhase, PhaseMove{.customer = customer.id, .phase = phase(role), .reason = u"why"_s}).performed;
    }
    PhaseRole roleOf(const Customer &customer) { return m_db->find(m_db->find(customer.id).phase).role; }
    qint64 count(const QString &table)
    {
        Rows rows = m_db->run(u"SELECT count(*) FROM "_s + table);
        rows.next();
        return rows.integer(0);
    }
    std::vector<qint64> openIds()
    {
        std::vector<qint64> ids;
        for (const FiringLine &line : RuleStore(*m_db).open())
            ids.push_back(line.firing.id.value);
        return ids;
    }

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<Connection> m_db;
    Customer m_ada;
};

void TestFollowUp::init()
{
    m_database = std::make_unique<TestDatabase>();
    m_db = std::make_unique<Connection>(m_database->url);
    withoutShippedRules(*m_db);
    m_ada = aCustomer(*m_db, u"Ada Lovelace"_s, PhaseRole::Acquire);
}

void TestFollowUp::cleanup()
{
    m_db.reset();
    m_database.reset();
}

void TestFollowUp::suggestsWhenACustomerEntersOrLeavesAPhase()
{
    aRule(*m_db, u"In"_s, {.kind = TriggerKind::EntersPhase, .phase = {.role = PhaseRole::Convert}});
    aRule(*m_db, u"Out"_s, {.kind = TriggerKind::LeavesPhase, .phase = {.phase = phase(PhaseRole::Acquire)}});
    aRule(*m_db, u"Elsewhere"_s, {.kind = TriggerKind::EntersPhase, .phase = {.role = PhaseRole::Lost}});
    move(m_ada, PhaseRole::Convert);
    QCOMPARE(firingsFor(*m_db, m_ada), (QStringList{u"In: suggested"_s, u"Out: suggested"_s}));
    const auto open = RuleStore(*m_db).open();
    QCOMPARE(open.size(), size_t(2));
    QVERIFY2(open.front().text.startsWith(u"Ada Lovelace entered"), qPrintable(open.front().text));
}

void TestFollowUp::suggestsAfterAnActivityWithTheOutcome()
{
    aRule(*m_db, u"Missed"_s, {.kind = TriggerKind::Activity, .outcome = u"no-answer"_s, .activity = ActivityKind::Call});
    const auto log = [&](ActivityKind kind, const QString &outcome) {
        perform(*m_db, TestOrigin, u"Log"_s, &logActivity, ActivityEntry{.activity = {.customer = m_ada.id, .kind = kind, .outcome = outcome}, .newCustomer = {}, .followUp = {}, .followUpTitle = {}});
    };
    log(ActivityKind::Call, u"reached"_s);
    log(ActivityKind::Email, u"no-answer"_s);
    QCOMPARE(firingsFor(*m_db, m_ada), QStringList());
    log(ActivityKind::Call, u"no-answer"_s);
    QCOMPARE(firingsFor(*m_db, m_ada), QStringList{u"Missed: suggested"_s});
}

void TestFollowUp::suggestsAfterAPurchaseButNotAfterAReturn()
{
    aRule(*m_db, u"Bought"_s, {.kind = TriggerKind::Purchase});
    bought(*m_db, m_ada, Today, -500);
    QCOMPARE(firingsFor(*m_db, m_ada), QStringList());
    bought(*m_db, m_ada);
    QCOMPARE(firingsFor(*m_db, m_ada), QStringList{u"Bought: suggested"_s});
}

void TestFollowUp::suggestsAfterTheSecondPurchaseOnly()
{
    aRule(*m_db, u"Second"_s, {.kind = TriggerKind::NthPurchase, .number = 2}, moveTo(PhaseRole::Retain));
    bought(*m_db, m_ada, Today.addDays(-100));
    QCOMPARE(firingsFor(*m_db, m_ada), QStringList());
    bought(*m_db, m_ada);
    QCOMPARE(firingsFor(*m_db, m_ada), QStringList{u"Second: suggested"_s});
    QVERIFY(RuleStore(*m_db).open().front().text.endsWith(u"move to Retention?"));
    perform(*m_db, TestOrigin, u"No"_s, &dismissSuggestions, openIds());
    bought(*m_db, m_ada);
    QCOMPARE(firingsFor(*m_db, m_ada), QStringList{u"Second: dismissed"_s});
}

void TestFollowUp::suggestsAfterFeedbackOfAKindAndScore()
{
    aRule(*m_db, u"Detractor"_s, {.kind = TriggerKind::Feedback, .feedback = FeedbackKind::Nps, .lowest = 0, .highest = 6});
    const auto say = [&](FeedbackKind kind, std::optional<int> score) {
        perform(*m_db, TestOrigin, u"Feedback"_s, &noteFeedback, FeedbackEntry{.feedback = {.customer = m_ada.id, .kind = kind, .score = score}, .newCustomer = {}});
    };
    say(FeedbackKind::Nps, 7);
    say(FeedbackKind::Csat, 3);
    say(FeedbackKind::Complaint, {});
    QCOMPARE(firingsFor(*m_db, m_ada), QStringList());
    say(FeedbackKind::Nps, 6);
    QCOMPARE(firingsFor(*m_db, m_ada), QStringList{u"Detractor: suggested"_s});
}

void TestFollowUp::asksTheConditionFirst()
{
    aRule(*m_db, u"Big"_s, {.kind = TriggerKind::Purchase}, {}, RuleMode::Suggest, u"revenue>=50 role:acquire"_s);
    bought(*m_db, m_ada, Today, 1000);
    QCOMPARE(firingsFor(*m_db, m_ada), QStringList());
    bought(*m_db, m_ada, Today, 9000);
    QCOMPARE(firingsFor(*m_db, m_ada), QStringList{u"Big: suggested"_s});
}

void TestFollowUp::leavesWhatHappenedLongAgoAlone()
{
    aRule(*m_db, u"Bought"_s, {.kind = TriggerKind::Purchase});
    bought(*m_db, m_ada, Today.addDays(-31));
    QCOMPARE(firingsFor(*m_db, m_ada), QStringList());
    bought(*m_db, m_ada, Today.addDays(-29));
    QCOMPARE(firingsFor(*m_db, m_ada), QStringList{u"Bought: suggested"_s});
}

void TestFollowUp::firesOnceForTheSameCause()
{
    aRule(*m_db, u"Bought"_s, {.kind = TriggerKind::Purchase}, {.all = {{.kind = ActionKind::Tag, .text = u"buyer"_s}}}, RuleMode::Apply);
    const Purchase purchase = bought(*m_db, m_ada);
    const OperationId ruled = RuleStore(*m_db).firings(RuleStore(*m_db).named(u"Bought"_s).id, 1).front().firing.operation;
    undoOperation(*m_db, TestOrigin, ruled);
    QCOMPARE(firingsFor(*m_db, m_ada), QStringList{u"Bought: withdrawn"_s});
    perform(*m_db, TestOrigin, u"Delete"_s, [&](Operation &operation) { operation.remove(purchase); });
    Purchase again = purchase;
    perform(*m_db, TestOrigin, u"Again"_s, [&](Operation &operation) { operation.insert(again); });
    QCOMPARE(again.id, purchase.id);
    QCOMPARE(firingsFor(*m_db, m_ada), QStringList{u"Bought: withdrawn"_s});
}

void TestFollowUp::doesAllItsActions()
{
    const TaskTemplate thanks
        = perform(*m_db, TestOrigin, u"Template"_s, &saveTaskTemplate, TaskTemplate{.id = {}, .version = 0, .title = u"Say thank you"_s, .dueDays = 3}).value;
    aRule(*m_db, u"All"_s, {.kind = TriggerKind::Purchase},
          {.all = {{.kind = ActionKind::Move, .phase = {.role = PhaseRole::Retain}},
                   {.kind = ActionKind::Task, .taskTemplate = thanks.id},
                   {.kind = ActionKind::Tag, .text = u"regular"_s},
                   {.kind = ActionKind::Assign, .text = u"Grace"_s},
                   {.kind = ActionKind::Notify, .text = u"Send a card"_s}}},
          RuleMode::Apply);
    bought(*m_db, m_ada);
    const Customer now = m_db->find(m_ada.id);
    QCOMPARE(roleOf(m_ada), PhaseRole::Retain);
    QCOMPARE(now.tags, u"regular"_s);
    QCOMPARE(now.owner, u"Grace"_s);
    const auto tasks = TaskStore(*m_db).openOf(m_ada.id);
    QCOMPARE(tasks.size(), size_t(1));
    QCOMPARE(tasks.front().title, u"Say thank you"_s);
    QCOMPARE(tasks.front().dueDay, Today.addDays(3));
    QCOMPARE(tasks.front().owner, TestOrigin.actor);
    QCOMPARE(LifeCycleStore(*m_db).visits(m_ada.id).back().through, MovedThrough::Rule);
    const auto open = RuleStore(*m_db).open();
    QCOMPARE(open.size(), size_t(1));
    QCOMPARE(open.front().firing.state, FiringState::Applied);
    QVERIFY(open.front().text.endsWith(u"Send a card"));
    perform(*m_db, TestOrigin, u"Read"_s, &dismissSuggestions, openIds());
    QCOMPARE(firingsFor(*m_db, m_ada), QStringList{u"All: applied"_s});
    QVERIFY(RuleStore(*m_db).open().empty());
}

void TestFollowUp::goesOnFromRuleToRuleButNeverInCircles()
{
    aRule(*m_db, u"There"_s, {.kind = TriggerKind::EntersPhase, .phase = {.role = PhaseRole::Convert}}, moveTo(PhaseRole::Retain), RuleMode::Apply);
    aRule(*m_db, u"Back"_s, {.kind = TriggerKind::EntersPhase, .phase = {.role = PhaseRole::Retain}}, moveTo(PhaseRole::Convert), RuleMode::Apply);
    const Performed done = move(m_ada, PhaseRole::Convert);
    QCOMPARE(firingsFor(*m_db, m_ada), (QStringList{u"There: applied"_s, u"Back: applied"_s}));
    QCOMPARE(roleOf(m_ada), PhaseRole::Convert);
    QCOMPARE(done.followed.size(), 2);
    const auto operations = HistoryStore(*m_db).latest(2);
    QCOMPARE(operations[1].causedBy, done.operation);
    QCOMPARE(operations[0].causedBy, operations[1].id);
    QCOMPARE(operations[0].source, Source::Rule);
    QCOMPARE(operations[0].actor, u"Back"_s);
}

void TestFollowUp::goesBackWithItsCause()
{
    aRule(*m_db, u"Second"_s, {.kind = TriggerKind::Purchase}, {.all = {{.kind = ActionKind::Move, .phase = {.role = PhaseRole::Retain}}, {.kind = ActionKind::Tag, .text = u"x"_s}}},
          RuleMode::Apply);
    aRule(*m_db, u"Next"_s, {.kind = TriggerKind::EntersPhase, .phase = {.role = PhaseRole::Retain}}, moveTo(PhaseRole::Loyal), RuleMode::Apply);
    aRule(*m_db, u"Third"_s, {.kind = TriggerKind::EntersPhase, .phase = {.role = PhaseRole::Loyal}});
    const QStringList before = TestDatabase::dump(*m_db);
    bought(*m_db, m_ada);
    const QStringList after = TestDatabase::dump(*m_db);
    QCOMPARE(roleOf(m_ada), PhaseRole::Loyal);
    const auto undoable = HistoryStore(*m_db).undoable();
    QVERIFY(undoable);
    QCOMPARE(undoable->label, u"Buy"_s);
    const Performed undone = undoOperation(*m_db, TestOrigin, undoable->id);
    QCOMPARE(TestDatabase::dump(*m_db), before);
    QVERIFY(HistoryStore(*m_db).consequences(undoable->id).empty());
    undoOperation(*m_db, TestOrigin, undone.operation);
    QCOMPARE(TestDatabase::dump(*m_db), after);
}

void TestFollowUp::goesBackAlone()
{
    aRule(*m_db, u"Bought"_s, {.kind = TriggerKind::Purchase}, moveTo(PhaseRole::Retain), RuleMode::Apply);
    bought(*m_db, m_ada);
    const OperationId purchase = HistoryStore(*m_db).undoable()->id;
    const OperationId ruled = HistoryStore(*m_db).consequences(purchase).front();
    undoOperation(*m_db, TestOrigin, ruled);
    QCOMPARE(roleOf(m_ada), PhaseRole::Acquire);
    QCOMPARE(count(u"purchase"_s), 1);
    undoOperation(*m_db, TestOrigin, purchase);
    QCOMPARE(count(u"purchase"_s), 0);
}

void TestFollowUp::undoingFiresNothing()
{
    move(m_ada, PhaseRole::Retain);
    const Performed away = move(m_ada, PhaseRole::Lost);
    aRule(*m_db, u"Retained"_s, {.kind = TriggerKind::EntersPhase, .phase = {.role = PhaseRole::Retain}});
    aRule(*m_db, u"Left"_s, {.kind = TriggerKind::LeavesPhase});
    const Performed undone = undoOperation(*m_db, TestOrigin, away.operation);
    undoOperation(*m_db, TestOrigin, undone.operation);
    QCOMPARE(firingsFor(*m_db, m_ada), QStringList());
}

void TestFollowUp::undoDoesNotTakeWhatARuleDidForTheLastEdit()
{
    aRule(*m_db, u"Bought"_s, {.kind = TriggerKind::Purchase});
    bought(*m_db, m_ada);
    QCOMPARE(HistoryStore(*m_db).latest(1).front().source, Source::Rule);
    QCOMPARE(HistoryStore(*m_db).undoable()->label, u"Buy"_s);
}

void TestFollowUp::letsACustomerGoWhoWasOnlySuggestedFor()
{
    aRule(*m_db, u"New"_s, {.kind = TriggerKind::EntersPhase, .phase = {.role = PhaseRole::Reach}});
    const Customer grace = aCustomer(*m_db, u"Grace"_s, PhaseRole::Reach);
    QCOMPARE(firingsFor(*m_db, grace), QStringList{u"New: suggested"_s});
    perform(*m_db, TestOrigin, u"No"_s, &dismissSuggestions, openIds());
    const auto added = m_db->select<OperationRecord>(u"WHERE label = ?"_s, u"Add Grace"_s);
    undoOperation(*m_db, TestOrigin, added.front().id);
    QVERIFY(!m_db->exists(grace.id));
}

void TestFollowUp::saysInItsRowWhyItFailed()
{
    Rule rule = aRule(*m_db, u"Broken"_s, {.kind = TriggerKind::Purchase}, {}, RuleMode::Apply);
    rule.actions.all = {{.kind = ActionKind::Tag, .text = u"a"_s}, {.kind = ActionKind::Task, .taskTemplate = {4711}}};
    m_db->update(rule);
    aRule(*m_db, u"Whole"_s, {.kind = TriggerKind::Purchase});
    bought(*m_db, m_ada);
    QCOMPARE(count(u"purchase"_s), 1);
    QCOMPARE(firingsFor(*m_db, m_ada), QStringList{u"Whole: suggested"_s});
    QCOMPARE(m_db->find(m_ada.id).tags, QString());
    const auto rules = RuleStore(*m_db).rules();
    QVERIFY2(rules.front().problem.contains(u"template"), qPrintable(rules.front().problem));
    QCOMPARE(rules.back().problem, QString());
    rule.actions.all.pop_back();
    perform(*m_db, TestOrigin, u"Mend"_s, &saveRule, rule);
    QCOMPARE(RuleStore(*m_db).rules().front().problem, QString());
}

void TestFollowUp::acceptsAndDismisses()
{
    aRule(*m_db, u"Bought"_s, {.kind = TriggerKind::Purchase}, moveTo(PhaseRole::Retain));
    const Customer grace = aCustomer(*m_db, u"Grace"_s);
    bought(*m_db, m_ada);
    bought(*m_db, grace);
    QCOMPARE(RuleStore(*m_db).openCount(), 2);
    const auto idOf = [&](const Customer &customer) { return m_db->select<RuleFiring>(u"WHERE customer_id = ?"_s, customer.id).front().id.value; };
    const auto accepted = perform(*m_db, TestOrigin, u"Accept"_s, &acceptSuggestions, std::vector{idOf(m_ada)});
    QCOMPARE(roleOf(m_ada), PhaseRole::Retain);
    QCOMPARE(accepted.performed.label, u"Ada Lovelace: move to Retention"_s);
    perform(*m_db, TestOrigin, u"Dismiss"_s, &dismissSuggestions, std::vector{idOf(grace)});
    QCOMPARE(firingsFor(*m_db, m_ada) + firingsFor(*m_db, grace), (QStringList{u"Bought: accepted"_s, u"Bought: dismissed"_s}));
    QCOMPARE(roleOf(grace), PhaseRole::Reach);
    QVERIFY_THROWS_EXCEPTION(Failure, perform(*m_db, TestOrigin, u"Accept"_s, &acceptSuggestions, std::vector{idOf(m_ada)}));
    undoOperation(*m_db, TestOrigin, accepted.performed.operation);
    QCOMPARE(roleOf(m_ada), PhaseRole::Acquire);
    QCOMPARE(firingsFor(*m_db, m_ada), QStringList{u"Bought: suggested"_s});
}

void TestFollowUp::withdrawsWhatIsNoLongerTrue()
{
    aRule(*m_db, u"Bought"_s, {.kind = TriggerKind::Purchase}, moveTo(PhaseRole::Retain), RuleMode::Suggest, u"-role:loyal"_s);
    bought(*m_db, m_ada);
    const Performed moved = move(m_ada, PhaseRole::Retain);
    QCOMPARE(firingsFor(*m_db, m_ada), QStringList{u"Bought: withdrawn"_s});
    undoOperation(*m_db, TestOrigin, moved.operation);
    QCOMPARE(firingsFor(*m_db, m_ada), QStringList{u"Bought: suggested"_s});
    move(m_ada, PhaseRole::Loyal);
    QCOMPARE(firingsFor(*m_db, m_ada), QStringList{u"Bought: withdrawn"_s});
    const Customer grace = aCustomer(*m_db, u"Grace"_s);
    const Purchase purchase = bought(*m_db, grace);
    perform(*m_db, TestOrigin, u"Delete"_s, [&](Operation &operation) { operation.remove(purchase); });
    QCOMPARE(firingsFor(*m_db, grace), QStringList{u"Bought: withdrawn"_s});
}

void TestFollowUp::withdrawsWhenTheRuleIsSwitchedOff()
{
    Rule rule = aRule(*m_db, u"Bought"_s, {.kind = TriggerKind::Purchase});
    bought(*m_db, m_ada);
    rule.isActive = false;
    const Performed off = perform(*m_db, TestOrigin, u"Off"_s, &saveRule, rule).performed;
    QCOMPARE(firingsFor(*m_db, m_ada), QStringList{u"Bought: withdrawn"_s});
    bought(*m_db, m_ada);
    QCOMPARE(firingsFor(*m_db, m_ada), QStringList{u"Bought: withdrawn"_s});
    undoOperation(*m_db, TestOrigin, off.operation);
    QCOMPARE(firingsFor(*m_db, m_ada), QStringList{u"Bought: suggested"_s});
    perform(*m_db, TestOrigin, u"Delete"_s, &deleteRule, rule.id);
    QCOMPARE(count(u"rule_firing"_s), 0);
}

void TestFollowUp::shipsRulesThatSuggest()
{
    const TestDatabase fresh;
    Connection db(fresh.url);
    const auto rules = RuleStore(db).rules();
    QCOMPARE(rules.size(), size_t(5));
    for (const RuleLine &line : rules) {
        QVERIFY(line.rule.isActive);
        QCOMPARE(line.rule.mode, RuleMode::Suggest);
    }
    const Customer ada = aCustomer(db, u"Ada"_s);
    bought(db, ada, Today.addDays(-3));
    QCOMPARE(firingsFor(db, ada), QStringList{u"First purchase: suggested"_s});
    bought(db, ada, Today.addDays(-1));
    QCOMPARE(firingsFor(db, ada), (QStringList{u"First purchase: withdrawn"_s, u"Second purchase: suggested"_s}));
    const Customer lost = aCustomer(db, u"Lost"_s, PhaseRole::Lost);
    bought(db, lost);
    QCOMPARE(firingsFor(db, lost), QStringList{u"Back again: suggested"_s});
    const Customer loyal = aCustomer(db, u"Loyal"_s, PhaseRole::Loyal);
    bought(db, loyal);
    bought(db, loyal);
    QCOMPARE(firingsFor(db, loyal), QStringList());
    const auto complained = perform(db, TestOrigin, u"Complaint"_s, &noteFeedback,
                                    FeedbackEntry{.feedback = {.customer = loyal.id, .kind = FeedbackKind::Complaint, .text = u"Cold"_s}, .newCustomer = {}});
    QCOMPARE(firingsFor(db, loyal), QStringList{u"Complaint: suggested"_s});
    QVERIFY(RuleStore(db).open().back().text.endsWith(u"task “Answer the complaint”?"));
    perform(db, TestOrigin, u"Resolve"_s, &resolveFeedback, complained.value.id, u"Apologised"_s);
    QCOMPARE(firingsFor(db, loyal), QStringList{u"Complaint: withdrawn"_s});
}

void TestFollowUp::noticesRulesOfOtherPrograms()
{
    bought(*m_db, m_ada);
    {
        Connection other(m_database->url);
        aRule(other, u"Bought"_s, {.kind = TriggerKind::Purchase});
    }
    bought(*m_db, m_ada);
    QCOMPARE(firingsFor(*m_db, m_ada), QStringList{u"Bought: suggested"_s});
}

QTEST_GUILESS_MAIN(TestFollowUp)
#include "tst_followup.moc"
