// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/activityloader.h"

#include "models/activities/activity.h"
#include "models/analytics/reportloader.h"
#include "models/lifecycle/movephase.h"
#include "tests/support/testdatabase.h"

using namespace Qt::StringLiterals;

class ActivityLoaderTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::Ireland)); }

    void init()
    {
        database = std::make_unique<TestDatabase>();
        db = std::make_unique<Connection>(database->url);
        ada = stored(*db, {.name = u"Ada"_s, .tags = u"vip"_s, .phaseSince = QDateTime(QDate(2026, 1, 10), QTime(10, 0))}).id;
        bea = stored(*db, {.name = u"Bea"_s, .phaseSince = QDateTime(QDate(2026, 1, 10), QTime(10, 0))}).id;
        perform(*db, TestOrigin, u"Move"_s, [&](Operation &operation) {
            movePhase(operation, {.customer = ada, .phase = phaseWithRole(operation.db(), PhaseRole::Retain).id,
                                  .at = QDateTime(QDate(2026, 2, 20), QTime(10, 0)), .reason = u"x"_s, .leavingReason = u"y"_s});
            log(operation, ada, ActivityKind::Call, QDate(2026, 1, 5), u"Kim"_s, u"reached"_s, 10);
            log(operation, ada, ActivityKind::Call, QDate(2026, 2, 1), u"Kim"_s, u"no-answer"_s);
            log(operation, bea, ActivityKind::Call, QDate(2026, 2, 1), u"Lee"_s, u"our own word"_s);
            log(operation, ada, ActivityKind::Call, QDate(2026, 3, 2), u"Lee"_s, u"call-back"_s, 3);
            log(operation, bea, ActivityKind::Visit, QDate(2026, 3, 8), u"Lee"_s, {}, 60);
            log(operation, bea, ActivityKind::Note, QDate(2026, 3, 9), {}, {});
        });
    }

    void cleanup()
    {
        db.reset();
        database.reset();
    }

    void splitsByPerson()
    {
        const ActivityReport report = load({});

        QCOMPARE(titles(report), (QStringList{u"Lee 3"_s, u"Kim 2"_s, u"Nobody named 1"_s}));
        QCOMPARE(report.all.activities, 6);
        QCOMPARE(report.all.customers, 2);
        QCOMPARE(report.all.tried, 3);
        QCOMPARE(report.all.reached, 2);
        QCOMPARE(report.all.unlisted, 1);
        QCOMPARE(report.groups[0].counts.minutes, 63);
        QCOMPARE(report.groups[0].counts.tried, 1);
        QCOMPARE(report.basis.warnings.size(), 2);
    }

    void splitsByTime()
    {
        QCOMPARE(titles(load({.activitiesBy = ActivityBy::Month})), (QStringList{u"Jan 2026 1"_s, u"Feb 2026 2"_s, u"Mar 2026 3"_s}));
        QStringList weeks;
        for (const ActivityGroup &group : load({.from = QDate(2026, 3, 1), .activitiesBy = ActivityBy::Week}).groups)
            weeks.append(group.name);
        QCOMPARE(weeks, (QStringList{u"2026-03-02"_s, u"2026-03-09"_s}));
        QCOMPARE(load({.activitiesBy = ActivityBy::Day}).groups.size(), size_t(5));
    }

    void splitsByThePhaseOfThatMoment()
    {
        const ActivityReport report = load({.activitiesBy = ActivityBy::Phase});

        const QString reach = phaseWithRole(*db, PhaseRole::Reach).name;
        const QString retain = phaseWithRole(*db, PhaseRole::Retain).name;
        QCOMPARE(titles(report), (QStringList{u"Before the first phase 1"_s, reach + u" 4"_s, retain + u" 1"_s}));
        QCOMPARE(report.groups[2].color, phaseWithRole(*db, PhaseRole::Retain).color);
    }

    void splitsByKindAndOutcome()
    {
        QCOMPARE(titles(load({.activitiesBy = ActivityBy::Kind})), (QStringList{u"Calls 4"_s, u"Visits 1"_s, u"Notes 1"_s}));
        const ActivityReport outcomes = load({.activitiesBy = ActivityBy::Outcome});
        QCOMPARE(outcomes.groups.size(), size_t(5));
        QCOMPARE(outcomes.groups[0].title, u"No outcome"_s);
        QCOMPARE(outcomes.groups[0].counts.activities, 2);
    }

    void keepsToThePeriodTheAsOfDayAndTheQuery()
    {
        QCOMPARE(load({.from = QDate(2026, 2, 1), .to = QDate(2026, 2, 28)}).all.activities, 2);
        QCOMPARE(load({.asOf = QDate(2026, 3, 7), .to = QDate(2026, 12, 31)}).all.activities, 4);
        QCOMPARE(load({.query = u"tag:vip"_s}).all.activities, 3);
    }

    void opensExactlyTheCustomersThatItCounted()
    {
        for (size_t by = 0; by < namesOf<ActivityBy>.size(); ++by) {
            const ReportOptions options{.activitiesBy = ActivityBy(by)};
            ActivityCustomerLoader customers(*db);
            for (const ActivityGroup &group : load(options).groups) {
                const auto count = [&](int kind, ActivityPart part) { return qint64(customers.inGroup(options, group, kind, part).size()); };
                QCOMPARE(count(-1, ActivityPart::All), group.counts.customers);
                QCOMPARE(count(-1, ActivityPart::Tried), group.counts.customersTried);
                QCOMPARE(count(-1, ActivityPart::Reached), group.counts.customersReached);
                for (int kind = 0; kind < int(ActivityKindCount); ++kind)
                    QCOMPARE(count(kind, ActivityPart::All), group.counts.customersByKind[size_t(kind)]);
            }
        }
        const ActivityGroup lee = load({}).groups[0];
        QCOMPARE(ActivityCustomerLoader(*db).inGroup({}, lee, int(ActivityKind::Visit), ActivityPart::All), std::vector{bea.value});
    }

    void isPrintedWithIntervals()
    {
        const Report printed = loadReport(*db, u"activities"_s, {.activitiesBy = ActivityBy::Person});

        const QJsonObject json = printed.toJson();
        QCOMPARE(json[u"n"_s].toInt(), 6);
        QCOMPARE(json[u"by"_s].toString(), u"person"_s);
        const QJsonObject lee = json[u"groups"_s][0].toObject();
        QCOMPARE(lee[u"person"_s].toString(), u"Lee"_s);
        QCOMPARE(lee[u"calls"_s].toInt(), 2);
        QCOMPARE(lee[u"visits"_s].toInt(), 1);
        QCOMPARE(lee[u"reach_rate"_s].toDouble(), 1.0);
        QCOMPARE(lee[u"lower"_s].toDouble(), wilsonInterval(1, 1).lower);
        QVERIFY(json[u"groups"_s][2][u"reach_rate"_s].isNull());
        QCOMPARE(printed.rows.size(), size_t(3));
        QCOMPARE(cellText(printed, 0, printed.rows[2].at(0)), u"Nobody named"_s);
        QVERIFY_THROWS_EXCEPTION(Failure, loadReport(*db, u"nps"_s, {.activitiesBy = ActivityBy::Day}));
    }

private:
    static void log(Operation &operation, CustomerId customer, ActivityKind kind, QDate day, const QString &by, const QString &outcome, int minutes = 0)
    {
        Activity activity{.customer = customer, .kind = kind, .outcome = outcome, .at = QDateTime(day, QTime(12, 0)), .minutes = minutes, .doneBy = by};
        operation.insert(activity);
    }

    ActivityReport load(const ReportOptions &options) { return loadActivityReport(*db, options); }

    static QStringList titles(const ActivityReport &report)
    {
        QStringList titles;
        for (const ActivityGroup &group : report.groups)
            titles.append(u"%1 %2"_s.arg(group.title).arg(group.counts.activities));
        return titles;
    }

    std::unique_ptr<TestDatabase> database;
    std::unique_ptr<Connection> db;
    CustomerId ada;
    CustomerId bea;
};

QTEST_GUILESS_MAIN(ActivityLoaderTest)
#include "tst_activityloader.moc"
