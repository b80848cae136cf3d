// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lifecycle/savephase.h"

#include "models/customers/customersmeant.h"
#include "models/history/changedescription.h"
#include "models/history/history.h"
#include "models/lifecycle/chooselifecycle.h"
#include "models/lifecycle/movephase.h"
#include "models/lifecycle/phasereasons.h"
#include "models/lists/query/queryjson.h"
#include "models/segments/savesegment.h"
#include "models/timeline/timelinestore.h"
#include "models/upkeep/check.h"
#include "models/views/savecustomerview.h"
#include "tests/support/testdatabase.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

class SavePhaseTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        database = std::make_unique<TestDatabase>();
        db = std::make_unique<Connection>(database->url);
    }
    void cleanup()
    {
        db.reset();
        database.reset();
    }

    void changesEverythingThatAPhaseIs()
    {
        const QStringList before = TestDatabase::dump(*db);
        Phase phase = phaseWithRole(*db, PhaseRole::Retain);
        phase.name = u" Regular\ncustomers "_s;
        phase.role = PhaseRole::Loyal;
        phase.color = 7;
        phase.stalledDays.reset();
        phase.explanation = u"Two lines.\nOf text."_s;
        phase.suggestedActivities = u"Call\n\n call \nWrite"_s;
        phase.fewest = 2;
        phase.most = 40;
        phase.asksReason = true;
        phase.reasons = u"Bought again"_s;
        phase.asksReasonLeaving = true;
        phase.leavingReasons = u"Quiet"_s;
        const auto saved = save({.phase = phase});

        QCOMPARE(saved.performed.label, u"Change the phase “Regular customers”"_s);
        Phase expected = phase;
        expected.version = saved.value.version;
        expected.name = u"Regular customers"_s;
        expected.suggestedActivities = u"Call\nWrite"_s;
        QCOMPARE(saved.value, expected);
        QStringList titles;
        for (const ChangedField &field : describeChanges(*db, saved.performed.operation, 50))
            titles.append(field.field);
        for (const QString &title : {u"Name"_s, u"Role"_s, u"Colour"_s, u"Days until a card stalls"_s, u"What customers need"_s, u"Suggested activities"_s, u"At least"_s,
                                     u"At most"_s, u"Asks why customers come"_s, u"Reasons for coming"_s, u"Asks why customers leave"_s, u"Reasons for leaving"_s})
            QVERIFY2(titles.contains(title), qPrintable(title));
        undoOperation(*db, TestOrigin, saved.performed.operation);
        QCOMPARE(TestDatabase::dump(*db), before);
    }

    void refusesWhatIsNotFit_data()
    {
        QTest::addColumn<Phase>("changed");
        const auto row = [](const char *name, const Phase &phase) { QTest::newRow(name) << phase; };
        row("no name", {.name = u" "_s});
        row("no letter", {.name = u"!?"_s});
        row("a name taken", {.name = u"LOYALTY"_s});
        row("a long name", {.name = u"x"_s.repeated(61)});
        row("a ninth colour", {.name = u"New"_s, .color = 8});
        row("no days", {.name = u"New"_s, .stalledDays = 0});
        row("fewer than none", {.name = u"New"_s, .fewest = -1});
        row("limits crossed", {.name = u"New"_s, .fewest = 3, .most = 2});
        row("a long reason", {.name = u"New"_s, .reasons = u"x"_s.repeated(201)});
        row("a long explanation", {.name = u"New"_s, .explanation = u"x"_s.repeated(2001)});
    }

    void refusesWhatIsNotFit()
    {
        QFETCH(Phase, changed);
        const QStringList before = TestDatabase::dump(*db);
        QVERIFY_THROWS_EXCEPTION(Failure, save({.phase = changed}));
        const Phase stored = phaseWithRole(*db, PhaseRole::Reach);
        changed.id = stored.id;
        changed.version = stored.version;
        QVERIFY_THROWS_EXCEPTION(Failure, save({.phase = changed}));
        QCOMPARE(TestDatabase::dump(*db), before);
    }

    void noticesThatSomebodyElseSavedFirst()
    {
        Phase mine = phaseWithRole(*db, PhaseRole::Reach);
        Phase theirs = mine;
        theirs.name = u"Theirs"_s;
        save({.phase = theirs});
        mine.name = u"Mine"_s;
        QVERIFY_THROWS_EXCEPTION(Failure, save({.phase = mine}));
    }

    void addsAPhaseWhereItIsWantedAndReorders()
    {
        const QStringList before = TestDatabase::dump(*db);
        const auto added = save({.phase = {.position = 1, .name = u"Trial"_s, .role = PhaseRole::Acquire}});
        QCOMPARE(phaseNames().at(1), u"Trial"_s);
        QCOMPARE(added.performed.label, u"Add the phase “Trial”"_s);
        save({.phase = {.position = -1, .name = u"Forgotten"_s, .role = PhaseRole::Lost}});
        QCOMPARE(phaseNames().last(), u"Forgotten"_s);
        perform(*db, TestOrigin, u"Order"_s, &orderPhases, std::vector<PhaseId>{phaseNamed(u"Forgotten"_s).id, added.value.id});
        QCOMPARE(phaseNames().mid(0, 3), (QStringList{u"Forgotten"_s, u"Trial"_s, u"Reach"_s}));
        checkPositions();
        for (int i = 0; i < 3; ++i)
            undoOperation(*db, TestOrigin, HistoryStore(*db).undoable()->id);
        QCOMPARE(TestDatabase::dump(*db), before);
    }

    void aDeletedPhaseKeepsItsNameInTheHistory()
    {
        const Customer ada = stored(*db, {.name = u"Ada"_s, .phaseSince = QDateTime::currentDateTimeUtc().addDays(-40)});
        const Phase convert = phaseWithRole(*db, PhaseRole::Convert);
        const Phase retain = phaseWithRole(*db, PhaseRole::Retain);
        perform(*db, TestOrigin, u"Move"_s, &movePhase,
                PhaseMove{.customer = ada.id, .phase = convert.id, .at = QDateTime::currentDateTimeUtc().addDays(-20)});
        const QStringList before = TestDatabase::dump(*db);
        const auto deleted = perform(*db, TestOrigin, u"Delete"_s, &deletePhase, convert.id, retain.id, std::shared_ptr<Progress>());

        QCOMPARE(deleted.value, 1);
        QCOMPARE(deleted.performed.label, u"Delete the phase “Conversion”"_s);
        QVERIFY(!phaseNames().contains(u"Conversion"_s));
        checkPositions();
        QCOMPARE(db->find(ada.id).phase, retain.id);
        const auto visits = LifeCycleStore(*db).visits(ada.id);
        QCOMPARE(visits.size(), size_t(3));
        QCOMPARE(db->find(visits[1].phase).name, u"Conversion"_s);
        QVERIFY(db->find(convert.id).isRetired);
        QVERIFY(timelineTexts(ada.id).contains(u"Conversion"_s));
        QCOMPARE(findProblems(*db), QStringList());
        undoOperation(*db, TestOrigin, deleted.performed.operation);
        QCOMPARE(TestDatabase::dump(*db), before);
    }

    void deletingNeedsAnotherPhaseThatIsInUse()
    {
        const Phase reach = phaseWithRole(*db, PhaseRole::Reach);
        const Phase lost = phaseWithRole(*db, PhaseRole::Lost);
        QVERIFY_THROWS_EXCEPTION(Failure, remove(reach, reach));
        remove(reach, lost);
        QVERIFY_THROWS_EXCEPTION(Failure, remove(reach, lost));
        QVERIFY_THROWS_EXCEPTION(Failure, remove(lost, reach));
        while (phaseNames().size() > 1) {
            const auto phases = LifeCycleStore(*db).phases();
            remove(phases[0], phases[1]);
        }
        const Phase last = LifeCycleStore(*db).phases().front();
        QVERIFY_THROWS_EXCEPTION(Failure, remove(last, last));
        const Customer new1 = aCustomer(*db, u"New"_s);
        QCOMPARE(new1.phase, last.id);
    }

    void aDeletedPhaseStaysOutOfALifeCycleThatIsTakenUpAgain()
    {
        const Id<LifeCycle> first = phaseWithRole(*db, PhaseRole::Reach).lifeCycle;
        remove(phaseWithRole(*db, PhaseRole::Lapsed), phaseWithRole(*db, PhaseRole::Lost));
        const QStringList names = phaseNames();
        perform(*db, TestOrigin, u"Choose"_s, &chooseLifeCycle, LifeCycleChoice{.builtIn = u"service"_s}, std::shared_ptr<Progress>());
        perform(*db, TestOrigin, u"Choose"_s, &chooseLifeCycle, LifeCycleChoice{.earlier = first}, std::shared_ptr<Progress>());
        QCOMPARE(phaseNames(), names);
        checkPositions();
    }

    void segmentsAndViewsFollowANewName()
    {
        const Customer ada = aCustomer(*db, u"Ada"_s, PhaseRole::Retain);
        const SegmentId segment = saveSegmentFor(Condition::negated(Condition::test(u"phase"_s, Comparison::Equals, {{u"Retention"_s}, {u"Lost"_s}})));
        const CustomerView view = perform(*db, TestOrigin, u"View"_s, &saveCustomerView,
                                          CustomerView{.name = u"View"_s, .query = jsonOf(movedTo(u"Retention"_s))})
                                      .value;
        const QStringList before = TestDatabase::dump(*db);
        rename(u"Retention"_s, u"Regulars"_s);

        const Condition inSegment = queryFromJson(db->find(segment).query.toUtf8()).condition;
        QCOMPARE(inSegment, Condition::negated(Condition::test(u"phase"_s, Comparison::Equals, {{u"Regulars"_s}, {u"Lost"_s}})));
        QCOMPARE(queryFromJson(db->find(view.id).query.toUtf8()).condition, movedTo(u"Regulars"_s));
        const SqlCondition meant = customersMeant(*db, u"-segment:Mine"_s);
        QCOMPARE(rowsFound(meant), std::vector<qint64>{ada.id.value});
        undoOperation(*db, TestOrigin, HistoryStore(*db).undoable()->id);
        QCOMPARE(TestDatabase::dump(*db), before);
    }

    void aNameThatARetiredPhaseSharesIsStillAskedForInThePast()
    {
        perform(*db, TestOrigin, u"Choose"_s, &chooseLifeCycle, LifeCycleChoice{.builtIn = u"service"_s, .language = u"en"_s}, std::shared_ptr<Progress>());
        const SegmentId segment = saveSegmentFor(Condition::all({Condition::test(u"phase"_s, Comparison::Equals, {{u"Retention"_s}}), movedTo(u"Retention"_s)}));
        rename(u"Retention"_s, u"Bound"_s);
        const Condition after = queryFromJson(db->find(segment).query.toUtf8()).condition;
        QCOMPARE(after.parts.at(0).values, (std::vector<QueryValue>{{u"Bound"_s}}));
        QCOMPARE(after.parts.at(1).parts.at(0).values, (std::vector<QueryValue>{{u"Retention"_s}, {u"Bound"_s}}));
    }

    void segmentsAskForTheReplacementOfADeletedPhase()
    {
        const SegmentId segment = saveSegmentFor(Condition::all({Condition::test(u"phase"_s, Comparison::Equals, {{u"Lapsed"_s}, {u"Lost"_s}}), movedTo(u"Lapsed"_s)}));
        remove(phaseWithRole(*db, PhaseRole::Lapsed), phaseWithRole(*db, PhaseRole::Lost));
        const Condition after = queryFromJson(db->find(segment).query.toUtf8()).condition;
        QCOMPARE(after.parts.at(0).values, (std::vector<QueryValue>{{u"Lost"_s}}));
        QCOMPARE(after.parts.at(1), movedTo(u"Lapsed"_s));
    }

    void visitsFollowReasonsThatAreRenamedOrReplaced()
    {
        const Phase lost = phaseWithRole(*db, PhaseRole::Lost);
        const std::vector<std::pair<QString, QString>> reasons{{u"Ada"_s, u"Too expensive"_s}, {u"Eve"_s, u"Unhappy with us"_s}, {u"Bob"_s, u"Something else"_s}};
        std::vector<CustomerId> customers;
        for (const auto &[name, reason] : reasons) {
            customers.push_back(stored(*db, {.name = name, .phaseSince = QDateTime::currentDateTimeUtc().addDays(-40)}).id);
            perform(*db, TestOrigin, u"Move"_s, &movePhase, PhaseMove{.customer = customers.back(), .phase = lost.id, .reason = reason});
        }
        QCOMPARE(reasonUses(*db, lost.id).entering, (QHash<QString, qint64>{{u"Too expensive"_s, 1}, {u"Unhappy with us"_s, 1}, {u"Something else"_s, 1}}));
        const QStringList before = TestDatabase::dump(*db);
        Phase changed = lost;
        changed.reasons = u"Unhappy with us\nPrice"_s;
        const auto saved = save({.phase = changed, .entering = {{u"Too expensive"_s, u"Unhappy with us"_s}, {u"Unhappy with us"_s, u"Price"_s}}});

        QCOMPARE(saved.value.reasons, u"Unhappy with us\nPrice"_s);
        QStringList now;
        for (const CustomerId id : customers)
            now.append(LifeCycleStore(*db).visits(id).back().reason);
        QCOMPARE(now, (QStringList{u"Unhappy with us"_s, u"Price"_s, u"Something else"_s}));
        undoOperation(*db, TestOrigin, saved.performed.operation);
        QCOMPARE(TestDatabase::dump(*db), before);
    }

    void reasonsForLeavingAreReplacedInTheVisitsThatWereLeft()
    {
        const Customer ada = stored(*db, {.name = u"Ada"_s, .phaseSince = QDateTime::currentDateTimeUtc().addDays(-40)});
        PhaseVisit visit = LifeCycleStore(*db).visits(ada.id).front();
        visit.leavingReason = u"Old words"_s;
        db->update(visit);
        const Phase phase = db->find(visit.phase);
        save({.phase = phase, .leaving = {{u"Old words"_s, u"New words"_s}}});
        QCOMPARE(LifeCycleStore(*db).visits(ada.id).front().leavingReason, u"New words"_s);
        QCOMPARE(reasonUses(*db, phase.id).leaving, (QHash<QString, qint64>{{u"New words"_s, 1}}));
    }

    void theLifeCycleGetsAnotherName()
    {
        perform(*db, TestOrigin, u"Rename"_s, &renameLifeCycle, u" Our\nway "_s);
        QCOMPARE(db->find(phaseWithRole(*db, PhaseRole::Reach).lifeCycle).name, u"Our way"_s);
        QVERIFY_THROWS_EXCEPTION(Failure, perform(*db, TestOrigin, u"Rename"_s, &renameLifeCycle, u"…"_s));
    }

private:
    Written<Phase> save(const PhaseDraft &draft) { return perform(*db, TestOrigin, u"Save"_s, &savePhase, draft); }

    void remove(const Phase &phase, const Phase &replacement)
    {
        perform(*db, TestOrigin, u"Delete"_s, &deletePhase, phase.id, replacement.id, std::shared_ptr<Progress>());
    }

    void rename(const QString &from, const QString &to)
    {
        Phase phase = phaseNamed(from);
        phase.name = to;
        save({.phase = phase});
    }

    Phase phaseNamed(const QString &name) { return LifeCycleStore(*db).phaseNamed(name); }

    QStringList phaseNames()
    {
        QStringList names;
        for (const Phase &phase : LifeCycleStore(*db).phases())
            names.append(phase.name);
        return names;
    }

    void checkPositions()
    {
        int position = 0;
        for (const Phase &phase : LifeCycleStore(*db).phases())
            QCOMPARE(phase.position, position++);
    }

    SegmentId saveSegmentFor(const Condition &condition)
    {
        return perform(*db, TestOrigin, u"Segment"_s, &saveSegment, Segment{.name = u"Mine"_s, .query = jsonOf(condition)}).value.id;
    }

    static Condition movedTo(const QString &phase)
    {
        return Condition::related(u"moves"_s, {Condition::test(u"phase"_s, Comparison::Equals, {{phase}})}, Comparison::AtLeast, {{u"1"_s}});
    }

    static QString jsonOf(const Condition &condition)
    {
        return QString::fromUtf8(QJsonDocument(queryToJson({.condition = condition})).toJson());
    }

    std::vector<qint64> rowsFound(const SqlCondition &condition)
    {
        std::vector<qint64> ids;
        for (Rows rows = db->runWith(u"SELECT id FROM customer WHERE "_s + condition.sql, condition.values); rows.next();)
            ids.push_back(rows.integer(0));
        return ids;
    }

    QString timelineTexts(CustomerId customer)
    {
        TimelineStore store(*db);
        QString texts;
        for (const TimelineLine &line : store.lines(customer, store.ids(customer, TimelineFilter::Phases)))
            texts += line.title + u'\n' + line.detail + u'\n';
        return texts;
    }

    std::unique_ptr<TestDatabase> database;
    std::unique_ptr<Connection> db;
};

Q_DECLARE_METATYPE(Phase)

QTEST_GUILESS_MAIN(SavePhaseTest)
#include "tst_savephase.moc"
