// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lifecycle/chooselifecycle.h"
#include "models/lifecycle/movephase.h"
#include "models/lifecycle/savephase.h"
#include "models/lists/query/queryjson.h"
#include "models/rules/rulecontext.h"
#include "tests/support/rules.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

/** Rules go on when the phases that they name are renamed, deleted, or of a life cycle that was left. */
class RulesInLifeCyclesTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        database = std::make_unique<TestDatabase>();
        db = std::make_unique<Connection>(database->url);
        withoutShippedRules(*db);
        ada = aCustomer(*db, u"Ada"_s, PhaseRole::Acquire);
    }
    void cleanup()
    {
        db.reset();
        database.reset();
    }

    void changingTheLifeCycleIsNoMoveThatRulesFollow()
    {
        aRule(*db, u"In"_s, {.kind = TriggerKind::EntersPhase, .phase = {.role = PhaseRole::Acquire}});
        aRule(*db, u"Out"_s, {.kind = TriggerKind::LeavesPhase, .phase = {.phase = ada.phase}});
        choose(u"service"_s);
        QCOMPARE(db->find(db->find(ada.id).phase).role, PhaseRole::Acquire);
        QCOMPARE(firingsFor(*db, ada), QStringList());
    }

    void aRuleForAPhaseThatIsGoneIsForWhatReplacedIt()
    {
        const Phase convert = phaseWithRole(*db, PhaseRole::Convert);
        aRule(*db, u"In"_s, {.kind = TriggerKind::EntersPhase, .phase = {.phase = convert.id}});
        perform(*db, TestOrigin, u"Delete"_s, &deletePhase, convert.id, phaseWithRole(*db, PhaseRole::Retain).id, std::shared_ptr<Progress>());
        choose(u"service"_s);
        const Phase successor = LifeCycleStore(*db).phaseNamed(u"Retention"_s);
        QCOMPARE(RuleContext(*db).target({.phase = convert.id}), successor.id);
        perform(*db, TestOrigin, u"Move"_s, &movePhase, PhaseMove{.customer = ada.id, .phase = successor.id});
        QCOMPARE(firingsFor(*db, ada), QStringList{u"In: suggested"_s});
    }

    void theQueryOfARuleFollowsANewName()
    {
        const Query query{.condition = Condition::test(u"phase"_s, Comparison::Equals, {{u"Acquisition"_s}})};
        Rule rule = aRule(*db, u"If"_s, {.kind = TriggerKind::Purchase});
        rule.query = QString::fromUtf8(QJsonDocument(queryToJson(query)).toJson());
        db->update(rule);
        Phase phase = db->find(ada.phase);
        phase.name = u"Courtship"_s;
        perform(*db, TestOrigin, u"Rename"_s, &savePhase, PhaseDraft{.phase = phase});
        QCOMPARE(queryFromJson(db->find(rule.id).query.toUtf8()).condition.values, (std::vector<QueryValue>{{u"Courtship"_s}}));
    }

private:
    void choose(const QString &lifeCycle)
    {
        perform(*db, TestOrigin, u"Choose"_s, &chooseLifeCycle, LifeCycleChoice{.builtIn = lifeCycle, .language = u"en"_s}, std::shared_ptr<Progress>());
    }

    std::unique_ptr<TestDatabase> database;
    std::unique_ptr<Connection> db;
    Customer ada;
};

QTEST_GUILESS_MAIN(RulesInLifeCyclesTest)
#include "tst_rulesinlifecycles.moc"
