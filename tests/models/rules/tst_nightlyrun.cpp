// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customfields/savecustomfield.h"
#include "models/customfields/setcustomvalues.h"
#include "models/lifecycle/movephase.h"
#include "models/rules/nightlyrules.h"
#include "models/rules/saverule.h"
#include "models/rules/suggestions.h"
#include "tests/support/rules.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

const QDate Today = QDate::currentDate();

} // namespace

/** What rules find that only time brings. */
class TestNightlyRun : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void findsWhoHasBeenInAPhaseForSomeDays();
    void findsWhoIsSilentForLongerThanUsual();
    void findsBirthdaysInTime();
    void takes29FebruaryFor28InOtherYears();
    void findsOtherDatesAndOwnFields();
    void runningTwiceFiresOnce();
    void withdrawsTheSilenceOfWhoCameBack();
    void movesAndLetsOtherRulesFollow();
    void countsWhomARuleWouldConcern();
    void runsForTheWindowOnceADayAndAfterRulesChanged();

private:
    Customer inPhaseSince(const QString &name, PhaseRole role, int daysAgo)
    {
        Customer customer{.name = name, .phase = phaseWithRole(*m_db, role).id,
                          .phaseSince = noonOf(Today.addDays(-daysAgo))};
        perform(*m_db, TestOrigin, u"Add"_s, [&](Operation &operation) {
            customer.createdAt = customer.phaseSince;
            addWithFirstVisit(operation, customer);
        });
        return customer;
    }
    Customer born(const QString &name, QDate birthday)
    {
        return stored(*m_db, {.name = name, .birthday = birthday});
    }
    qint64 run(QDate today = Today)
    {
        NightlyRun nightly(today);
        nightly.run(*m_db);
        return nightly.operations();
    }

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<Connection> m_db;
};

void TestNightlyRun::init()
{
    m_database = std::make_unique<TestDatabase>();
    m_db = std::make_unique<Connection>(m_database->url);
    withoutShippedRules(*m_db);
}

void TestNightlyRun::cleanup()
{
    m_db.reset();
    m_database.reset();
}

void TestNightlyRun::findsWhoHasBeenInAPhaseForSomeDays()
{
    aRule(*m_db, u"Long"_s, {.kind = TriggerKind::DaysInPhase, .phase = {.role = PhaseRole::Convert}, .days = 14});
    const Customer before = inPhaseSince(u"Before"_s, PhaseRole::Convert, 13);
    const Customer onTheDay = inPhaseSince(u"Day"_s, PhaseRole::Convert, 14);
    const Customer elsewhere = inPhaseSince(u"Elsewhere"_s, PhaseRole::Retain, 14);
    const Customer longAgo = inPhaseSince(u"Ago"_s, PhaseRole::Convert, 14 + 31);
    run();
    QCOMPARE(firingsFor(*m_db, onTheDay), QStringList{u"Long: suggested"_s});
    for (const Customer &other : {before, elsewhere, longAgo})
        QCOMPARE(firingsFor(*m_db, other), QStringList());
    run(Today.addDays(1));
    QCOMPARE(firingsFor(*m_db, before), QStringList{u"Long: suggested"_s});
}

void TestNightlyRun::findsWhoIsSilentForLongerThanUsual()
{
    aRule(*m_db, u"Silent"_s, {.kind = TriggerKind::Silence});
    const Customer ada = aCustomer(*m_db, u"Ada"_s);
    for (const int day : {60, 50, 40}) // Every ten days, so 30 days of silence are usual enough.
        bought(*m_db, ada, Today.addDays(-day));
    const Customer twice = aCustomer(*m_db, u"Twice"_s);
    for (const int day : {60, 50})
        bought(*m_db, twice, Today.addDays(-day));
    run(Today.addDays(-10));
    QCOMPARE(firingsFor(*m_db, ada), QStringList());
    run(Today.addDays(-9));
    QCOMPARE(firingsFor(*m_db, ada), QStringList{u"Silent: suggested"_s});
    run();
    QCOMPARE(firingsFor(*m_db, ada), QStringList{u"Silent: suggested"_s});
    QCOMPARE(firingsFor(*m_db, twice), QStringList());
}

void TestNightlyRun::findsBirthdaysInTime()
{
    aRule(*m_db, u"Birthday"_s, {.kind = TriggerKind::Date, .days = 3, .date = BirthdayField});
    const QDate third = Today.addDays(3);
    const QDate birthday = third.day() == 29 && third.month() == 2 ? QDate(1984, 2, 29) : QDate(1985, third.month(), third.day());
    const Customer ada = born(u"Ada"_s, birthday);
    const Customer other = born(u"Other"_s, birthday.addDays(5));
    run(Today.addDays(-1));
    QCOMPARE(firingsFor(*m_db, ada), QStringList());
    run();
    QCOMPARE(firingsFor(*m_db, ada), QStringList{u"Birthday: suggested"_s});
    QCOMPARE(firingsFor(*m_db, other), QStringList());
    QCOMPARE(m_db->select<RuleFiring>(u""_s).front().cause, u"date:%1"_s.arg(third.year()));
    perform(*m_db, TestOrigin, u"Done"_s, &dismissSuggestions, std::vector{m_db->select<RuleFiring>(u""_s).front().id.value});
    run(Today.addYears(1));
    QCOMPARE(firingsFor(*m_db, ada), (QStringList{u"Birthday: dismissed"_s, u"Birthday: suggested"_s}));
}

void TestNightlyRun::takes29FebruaryFor28InOtherYears()
{
    aRule(*m_db, u"Birthday"_s, {.kind = TriggerKind::Date, .date = BirthdayField});
    const Customer leap = born(u"Leap"_s, QDate(1984, 2, 29));
    run(QDate(2027, 2, 28));
    QCOMPARE(firingsFor(*m_db, leap).size(), 1);
    perform(*m_db, TestOrigin, u"Done"_s, &dismissSuggestions, std::vector{m_db->select<RuleFiring>(u""_s).front().id.value});
    run(QDate(2028, 2, 28));
    QCOMPARE(firingsFor(*m_db, leap).size(), 1);
    run(QDate(2028, 2, 29));
    QCOMPARE(firingsFor(*m_db, leap).size(), 2);
}

void TestNightlyRun::findsOtherDatesAndOwnFields()
{
    const auto guarantee = perform(*m_db, TestOrigin, u"Field"_s, &saveCustomField,
                                   FieldDraft{.definition = {.field = {.name = u"Guarantee"_s, .kind = CustomFieldKind::Date}}, .defaultText = {}, .replacements = {}}).value;
    aRule(*m_db, u"Wedding"_s, {.kind = TriggerKind::Date, .date = u"anniversary"_s});
    aRule(*m_db, u"Ends"_s, {.kind = TriggerKind::Date, .days = 7, .date = u"custom:%1"_s.arg(guarantee.field.id.value), .isYearly = false});
    const Customer ada = stored(*m_db, {.name = u"Ada"_s, .furtherDays = {{u"anniversary"_s, QDate(2016, Today.month(), Today.day())}}});
    const Customer grace = stored(*m_db, {.name = u"Grace"_s, .furtherDays = {{u"name day"_s, QDate(2016, Today.month(), Today.day())}}});
    perform(*m_db, TestOrigin, u"Set"_s, &setCustomField, CustomerSelection{.ids = {grace.id.value}, .all = {}}, guarantee.field.id,
            Today.addDays(7).toString(Qt::ISODate), std::shared_ptr<Progress>());
    run();
    QCOMPARE(firingsFor(*m_db, ada), QStringList{u"Wedding: suggested"_s});
    QCOMPARE(firingsFor(*m_db, grace), QStringList{u"Ends: suggested"_s});
}

void TestNightlyRun::runningTwiceFiresOnce()
{
    aRule(*m_db, u"Long"_s, {.kind = TriggerKind::DaysInPhase, .phase = {.role = PhaseRole::Convert}, .days = 14},
          {.all = {{.kind = ActionKind::Tag, .text = u"long"_s}}}, RuleMode::Apply);
    const Customer ada = inPhaseSince(u"Ada"_s, PhaseRole::Convert, 14);
    QVERIFY(NightlyRun::isDue(*m_db, Today));
    QCOMPARE(run(), 1);
    QVERIFY(!NightlyRun::isDue(*m_db, Today));
    QVERIFY(NightlyRun::isDue(*m_db, Today.addDays(1)));
    QCOMPARE(run(), 0);
    QCOMPARE(run(Today.addDays(1)), 0);
    QCOMPARE(firingsFor(*m_db, ada), QStringList{u"Long: applied"_s});
    QVERIFY2(HistoryStore(*m_db).undoable()->label != HistoryStore(*m_db).latest(1).front().label, "undo takes the last edit of a person");
    undoOperation(*m_db, TestOrigin, HistoryStore(*m_db).latest(1).front().id);
    QCOMPARE(m_db->find(ada.id).tags, QString());
    QCOMPARE(run(), 0);
}

void TestNightlyRun::withdrawsTheSilenceOfWhoCameBack()
{
    aRule(*m_db, u"Silent"_s, {.kind = TriggerKind::Silence});
    const Customer ada = aCustomer(*m_db, u"Ada"_s);
    for (const int day : {60, 50, 40})
        bought(*m_db, ada, Today.addDays(-day));
    run();
    QCOMPARE(firingsFor(*m_db, ada), QStringList{u"Silent: suggested"_s});
    bought(*m_db, ada);
    QCOMPARE(firingsFor(*m_db, ada), QStringList{u"Silent: withdrawn"_s});
}

void TestNightlyRun::movesAndLetsOtherRulesFollow()
{
    aRule(*m_db, u"Long"_s, {.kind = TriggerKind::DaysInPhase, .phase = {.role = PhaseRole::Convert}, .days = 14},
          {.all = {{.kind = ActionKind::Move, .phase = {.role = PhaseRole::Lapsed}}}}, RuleMode::Apply);
    aRule(*m_db, u"Lapsed"_s, {.kind = TriggerKind::EntersPhase, .phase = {.role = PhaseRole::Lapsed}});
    const Customer ada = inPhaseSince(u"Ada"_s, PhaseRole::Convert, 20);
    run();
    QCOMPARE(firingsFor(*m_db, ada), (QStringList{u"Long: applied"_s, u"Lapsed: suggested"_s}));
    QCOMPARE(m_db->find(m_db->find(ada.id).phase).role, PhaseRole::Lapsed);
}

void TestNightlyRun::countsWhomARuleWouldConcern()
{
    Rule rule{.trigger = {.kind = TriggerKind::DaysInPhase, .phase = {.role = PhaseRole::Convert}, .days = 14},
              .actions = {.all = {{.kind = ActionKind::Tag, .text = u"long"_s}}}};
    inPhaseSince(u"Ada"_s, PhaseRole::Convert, 20);
    inPhaseSince(u"Grace"_s, PhaseRole::Convert, 15);
    inPhaseSince(u"New"_s, PhaseRole::Convert, 2);
    QCOMPARE(RuleStore(*m_db).countNow(rule), 2);
}

void TestNightlyRun::runsForTheWindowOnceADayAndAfterRulesChanged()
{
    aRule(*m_db, u"Long"_s, {.kind = TriggerKind::DaysInPhase, .days = 14});
    const Customer ada = inPhaseSince(u"Ada"_s, PhaseRole::Convert, 14);
    const auto opened = Database::open(m_database->url);
    QVERIFY(opened);
    NightlyRules nightly(**opened);
    QSignalSpy finished(&nightly, &NightlyRules::finished);
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(firingsFor(*m_db, ada), QStringList{u"Long: suggested"_s});
    Writer writer(**opened, u"tester"_s);
    Rule rule{.name = u"Other"_s, .trigger = {.kind = TriggerKind::DaysInPhase, .days = 10}, .actions = {.all = {{.kind = ActionKind::Tag, .text = u"a"_s}}}};
    QVERIFY(writer.perform(u"Rule"_s, &saveRule, rule).wait());
    QTRY_COMPARE(finished.count(), 2);
    QCOMPARE(firingsFor(*m_db, ada), (QStringList{u"Long: suggested"_s, u"Other: suggested"_s}));
}

QTEST_GUILESS_MAIN(TestNightlyRun)
#include "tst_nightlyrun.moc"
