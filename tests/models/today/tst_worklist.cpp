// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/chance.h"
#include "models/feedback/feedback.h"
#include "models/lists/query/queryjson.h"
#include "models/segments/savesegment.h"
#include "models/today/snoozecustomer.h"
#include "tests/support/rules.h"
#include "tests/support/worklist.h"

#include <QJsonDocument>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

const QDate Today = QDate::currentDate();

} // namespace

class WorklistTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        shop = std::make_unique<WorklistBusiness>();
    }
    void cleanup()
    {
        shop.reset();
    }

    void isEmptyWhereNothingWaits()
    {
        aCustomer(shop->db, u"Ada"_s);
        QCOMPARE(shop->names(), QStringList());
    }

    void namesWhoIsLaterThanUsual()
    {
        const Customer ada = shop->whoBought(u"Ada"_s, {79, 68, 58});
        shop->whoBought(u"Punctual"_s, {50, 40, 30});
        const Customer lapsed = shop->whoBought(u"Lapsed"_s, {79, 68, 58}, PhaseRole::Lapsed);
        const WorklistLine line = shop->lineOf(u"Ada"_s);
        QVERIFY(line.reasons.contains(WorklistReason::Late));
        QCOMPARE(reasonTexts(line, Today), QStringList{u"usually every 11 day(s), silent for 58"_s}); // The median of 10 and 11 is 10.5.
        QCOMPARE(line.silentDays(Today), std::optional<qint64>(58));
        QCOMPARE(line.facts.usualGap, std::optional(10.5));
        QVERIFY(!shop->names().contains(u"Punctual"_s));
        QVERIFY(!shop->lineOf(lapsed.name).reasons.contains(WorklistReason::Late));
        Q_UNUSED(ada);
    }

    void leavesInPeaceWhoWasJustContacted()
    {
        const Customer ada = shop->whoBought(u"Ada"_s, {79, 68, 58});
        const Activity long_ago = shop->call(ada, 12);
        QVERIFY(shop->lineOf(ada.name).reasons.contains(WorklistReason::Late)); // Longer ago than the usual 10.5 days.
        shop->call(ada, 3);
        QCOMPARE(shop->names(), QStringList());
        Q_UNUSED(long_ago);
    }

    void namesOpenComplaintsUntilTheyAreResolved()
    {
        const Customer ada = aCustomer(shop->db, u"Ada"_s, PhaseRole::Reach);
        Feedback complaint{.customer = ada.id, .kind = FeedbackKind::Complaint, .at = shop->daysAgo(12)};
        Feedback second{.customer = ada.id, .kind = FeedbackKind::Complaint, .at = shop->daysAgo(2)};
        shop->write([&](Operation &operation) { operation.insert(complaint); });
        QCOMPARE(shop->textsOf(u"Ada"_s), QStringList{u"complaint open, from 12 day(s) ago"_s});
        shop->write([&](Operation &operation) { operation.insert(second); });
        QCOMPARE(shop->textsOf(u"Ada"_s), QStringList{u"2 complaint(s) open, the oldest from 12 day(s) ago"_s});
        for (Feedback feedback : {complaint, second}) {
            feedback.resolvedAt = QDateTime::currentDateTimeUtc();
            shop->write([&](Operation &operation) { operation.update(feedback); });
        }
        QCOMPARE(shop->names(), QStringList());
    }

    void namesTasksThatAreDueAndThoseOfNobody()
    {
        const Customer ada = aCustomer(shop->db, u"Ada"_s, PhaseRole::Reach);
        shop->plan({.customer = ada.id, .title = u"Send the offer"_s, .dueDay = Today.addDays(-3)});
        shop->plan({.customer = ada.id, .title = u"Much later"_s, .dueDay = Today.addDays(3)});
        QCOMPARE(shop->textsOf(u"Ada"_s), QStringList{u"Send the offer: overdue for 3 day(s)"_s});
        const Task timed = shop->plan({.customer = ada.id, .title = u"Call back"_s, .dueDay = Today, .dueMinute = 14 * 60 + 30});
        QCOMPARE(shop->textsOf(u"Ada"_s),
                 QStringList{u"Call back: today at %1 (and 1 more task(s))"_s.arg(QLocale().toString(QTime(14, 30), QLocale::ShortFormat))});
        QCOMPARE(shop->lineOf(u"Ada"_s).task(), timed.id);
        shop->plan({.title = u"Order paper"_s, .dueDay = Today});
        QCOMPARE(shop->names(), (QStringList{u"Ada"_s, u"Order paper"_s}));
        QCOMPARE(shop->textsOf(u"Order paper"_s), QStringList{u"due today"_s});
        QVERIFY(!shop->lineOf(u"Order paper"_s).customer);
    }

    void namesBirthdaysOfTodayAndOfTheNextDays()
    {
        for (const int days : {0, 1, BirthdayDays, BirthdayDays + 1, -1})
            stored(shop->db, {.name = u"Born %1"_s.arg(days), .birthday = Today.addDays(days).addYears(-30)});
        QCOMPARE(shop->textsOf(u"Born 0"_s), QStringList{u"birthday today"_s});
        QCOMPARE(shop->textsOf(u"Born 1"_s), QStringList{u"birthday tomorrow"_s});
        QCOMPARE(shop->textsOf(u"Born 7"_s), QStringList{u"birthday in 7 day(s)"_s});
        QStringList all = shop->names();
        all.sort();
        QCOMPARE(all, (QStringList{u"Born 0"_s, u"Born 1"_s, u"Born 7"_s}));
        QCOMPARE(shop->names().first(), u"Born 0"_s);
    }

    void wishesToStayInTouchAreMetByAnyTouch()
    {
        const Customer ada = shop->cameAgo(90, {.name = u"Ada"_s, .touchEveryDays = 30});
        shop->call(ada, 45);
        QCOMPARE(shop->textsOf(u"Ada"_s), QStringList{u"wished every 30 day(s), last touch 45 day(s) ago"_s});
        bought(shop->db, ada, Today.addDays(-29));
        QVERIFY(!shop->names().contains(u"Ada"_s));
        const Customer bob = shop->cameAgo(30, {.name = u"Bob"_s, .touchEveryDays = 30});
        QVERIFY(shop->names().contains(u"Bob"_s)); // Today is the thirtieth day.
        Customer changed = shop->db.find(bob.id);
        changed.note = u"An edit is no touch"_s;
        perform(shop->db, TestOrigin, u"Edit"_s, &saveCustomer, changed);
        QVERIFY(shop->names().contains(u"Bob"_s));
    }

    void segmentsHaveWishesToo()
    {
        const Customer ada = shop->cameAgo(50, {.name = u"Ada"_s, .city = u"Oslo"_s});
        shop->cameAgo(50, {.name = u"Bob"_s, .city = u"Rome"_s});
        shop->cameAgo(50, {.name = u"Own"_s, .city = u"Oslo"_s, .touchEveryDays = 60});
        perform(shop->db, TestOrigin, u"Segment"_s, &saveSegment,
                Segment{.name = u"North"_s, .query = uR"({"version":1,"condition":{"field":"city","compare":"has","values":["Oslo"]}})"_s, .touchEveryDays = 40});
        perform(shop->db, TestOrigin, u"Segment"_s, &saveSegment, Segment{.name = u"All"_s, .query = QString::fromUtf8(QJsonDocument(queryToJson({})).toJson()), .touchEveryDays = 45});
        const WorklistLine line = shop->lineOf(u"Ada"_s);
        QCOMPARE(reasonTexts(line, Today), QStringList{u"wished every 40 day(s), last touch 50 day(s) ago"_s});
        QCOMPARE(shop->textsOf(u"Bob"_s), QStringList{u"wished every 45 day(s), last touch 50 day(s) ago"_s});
        QVERIFY(!shop->names().contains(u"Own"_s));
        shop->call(ada, 1);
        QVERIFY(!shop->names().contains(u"Ada"_s));
    }

    void namesWhoIsStalled()
    {
        const Phase convert = phaseWithRole(shop->db, PhaseRole::Convert);
        const int allowed = convert.stalledDays.value();
        const Customer ada = stored(shop->db, {.name = u"Ada"_s, .phase = convert.id, .phaseSince = shop->daysAgo(allowed + 5)});
        QCOMPARE(shop->textsOf(u"Ada"_s),
                 QStringList{u"%1 day(s) in %2, quiet for %1, nothing planned"_s.arg(allowed + 5).arg(isolated(convert.name))});
        shop->plan({.customer = ada.id, .title = u"Later"_s, .dueDay = Today.addDays(2)});
        QCOMPARE(shop->names(), QStringList());
    }

    void namesWhatRulesSuggest()
    {
        aRule(shop->db, u"Bought"_s, {.kind = TriggerKind::Purchase},
              {.all = {{.kind = ActionKind::Move, .phase = {.role = PhaseRole::Convert}}}});
        const Customer ada = aCustomer(shop->db, u"Ada"_s, PhaseRole::Reach);
        bought(shop->db, ada);
        const WorklistLine line = shop->lineOf(u"Ada"_s);
        QCOMPARE(line.reasons, ReasonSet(WorklistReason::Suggestion));
        QCOMPARE(line.decisions.size(), size_t(1));
        QCOMPARE(reasonTexts(line, Today).size(), 1);
        perform(shop->db, TestOrigin, u"Dismiss"_s, &dismissLines, std::vector{line.id.value});
        QCOMPARE(shop->names(), QStringList());
    }

    void putsTimeFirstThenPromisesThenWhatIsAtStake()
    {
        shop->whoBought(u"Small"_s, {79, 68, 58}, {}, 1'000);
        shop->whoBought(u"Large"_s, {79, 68, 58}, {}, 9'000);
        const Customer complaining = aCustomer(shop->db, u"Complaining"_s, PhaseRole::Reach);
        shop->complain(complaining, 1);
        const Customer promised = shop->whoBought(u"Promised"_s, {1}, {}, 500);
        shop->plan({.customer = promised.id, .title = u"Send"_s, .dueDay = Today});
        shop->plan({.title = u"At ten"_s, .dueDay = Today, .dueMinute = 600});
        shop->plan({.title = u"At nine"_s, .dueDay = Today, .dueMinute = 540});
        QCOMPARE(shop->names(), (QStringList{u"At nine"_s, u"At ten"_s, u"Promised"_s, u"Complaining"_s, u"Large"_s, u"Small"_s}));
        QVERIFY(whyFirstText(shop->lineOf(u"Large"_s)).contains(u"cannot be told yet"_s));
        QVERIFY(whyFirstText(shop->lineOf(u"At ten"_s)).contains(u"time comes first"_s));
        QVERIFY(whyFirstText(shop->lineOf(u"Complaining"_s)).contains(u"Has not bought anything yet"_s));
    }

    void worksOutWhatIsAtStake()
    {
        const Customer ada = shop->whoBought(u"Ada"_s, {730, 670, 600}, {}, 10'000);
        const Customer gone = shop->whoBought(u"Gone"_s, {730, 670, 600}, PhaseRole::Lapsed, 10'000);
        const PurchaseFit fit{.fittedOn = Today,
                              .observedUntil = Today,
                              .model = PurchaseModel{.kind = PurchaseModelKind::BgNbd, .parameters = {.r = 0.25, .alpha = 4.4, .a = 0.8, .b = 2.4}}};
        storePurchaseFit(shop->db, fit);
        // Three purchases of 100.00 within two years, and the chance by its formula.
        const double value = 30'000.0 * 365 / 730;
        const double stayed = std::pow((4.4 + 130 / 7.0) / (4.4 + 730 / 7.0), 0.25 + 2);
        const double alive = stayed / (stayed + 0.8 / (2.4 + 2 - 1));
        const double buys = alive * (1.0 - std::pow((4.4 + 730 / 7.0) / (4.4 + (730 + 365) / 7.0), 0.25 + 2));
        const WorklistLine line = shop->lineOf(u"Ada"_s);
        QCOMPARE(line.stake.value, value);
        QVERIFY(std::abs(*line.stake.chanceToBuy - buys) < 1e-12);
        QVERIFY(std::abs(line.stake.amount() - value * (1.0 - buys)) < 1e-6);
        const WorklistLine past = shop->lineOf(u"Gone"_s);
        QVERIFY(std::abs(past.stake.amount() - value * buys) < 1e-6);
        QVERIFY2(whyFirstText(line).contains(chanceText(1.0 - buys)), qPrintable(whyFirstText(line)));
        QVERIFY2(whyFirstText(past).startsWith(u"To be won back"_s), qPrintable(whyFirstText(past)));
        Q_UNUSED(ada);
        Q_UNUSED(gone);
    }

    void filtersByOwnerAndReason()
    {
        const Customer ada = shop->whoBought(u"Ada"_s, {79, 68, 58}, {}, 100, u"Mara"_s);
        shop->whoBought(u"Bob"_s, {79, 68, 58}, {}, 200, u"Jonas"_s);
        shop->whoBought(u"Cem"_s, {79, 68, 58}, {}, 300);
        shop->plan({.customer = ada.id, .title = u"Send"_s, .dueDay = Today, .owner = u"Jonas"_s});
        using Whose = WorklistFilter::Whose;
        QCOMPARE(shop->names({.whose = Whose::Mine, .owner = u"Mara"_s}), (QStringList{u"Ada"_s, u"Cem"_s}));
        QCOMPARE(shop->names({.whose = Whose::Mine, .owner = u"Jonas"_s}), (QStringList{u"Ada"_s, u"Cem"_s, u"Bob"_s})); // Ada's task is his.
        QCOMPARE(shop->names({.whose = Whose::Mine, .owner = u"Nobody knows"_s}).size(), 3);
        QCOMPARE(shop->names({.whose = Whose::Colleague, .owner = u"Jonas"_s}), (QStringList{u"Ada"_s, u"Bob"_s}));
        QCOMPARE(shop->names({.whose = Whose::Colleague}), QStringList{u"Cem"_s});
        QCOMPARE(shop->names({.reason = WorklistReason::Task}), QStringList{u"Ada"_s});
        QCOMPARE(shop->names({.whose = Whose::Mine, .owner = u"Mara"_s, .reason = WorklistReason::Task}), QStringList());
        WorklistCache cache;
        const WorklistCounts counts = cache.current(shop->db, Today)->counts({.whose = Whose::Mine, .owner = u"Mara"_s});
        QCOMPARE(counts.lines, qint64(2));
        QCOMPARE(counts.of(WorklistReason::Late), qint64(2));
        QCOMPARE(counts.of(WorklistReason::Task), qint64(0));
        QCOMPARE(cache.current(shop->db, Today)->counts({}).of(WorklistReason::Task), qint64(1));
    }

    void snoozedCustomersComeBackOnTheirDay()
    {
        const Customer ada = shop->whoBought(u"Ada"_s, {79, 68, 58});
        const Task task = shop->plan({.customer = ada.id, .title = u"Send"_s, .dueDay = Today.addDays(-1)});
        const auto written = perform(shop->db, TestOrigin, u"Snooze"_s, &snoozeLines, std::vector{::lineOf(ada.id).value}, Today.addDays(3), QString());
        QCOMPARE(shop->names(), QStringList());
        QCOMPARE(shop->db.find(task.id).dueDay, Today.addDays(3));
        QCOMPARE(shop->names({}, Today.addDays(2)), QStringList());
        QCOMPARE(shop->names({}, Today.addDays(3)), QStringList{u"Ada"_s});
        undoOperation(shop->db, TestOrigin, written.performed.operation);
        QCOMPARE(shop->names(), QStringList{u"Ada"_s});
        QCOMPARE(shop->db.find(task.id).dueDay, Today.addDays(-1));
        QVERIFY_THROWS_EXCEPTION(Failure, perform(shop->db, TestOrigin, u"Snooze"_s, &snoozeCustomers, std::vector{ada.id}, Today));
    }

    void dismissedReasonsStayAwayUntilThereAreOthers()
    {
        const Customer ada = shop->whoBought(u"Ada"_s, {79, 68, 58});
        perform(shop->db, TestOrigin, u"Dismiss"_s, &dismissLines, std::vector{::lineOf(ada.id).value});
        QCOMPARE(shop->names(), QStringList());
        QCOMPARE(shop->names({}, Today.addDays(30)), QStringList());
        bought(shop->db, ada, Today.addDays(-20)); // Another silence begins.
        QVERIFY(shop->lineOf(ada.name).reasons.isEmpty());
        QCOMPARE(shop->names({}, Today.addDays(30)), QStringList{u"Ada"_s});
    }

    void snoozesSurviveMergingAndGoWithTheCustomer()
    {
        const Customer ada = shop->whoBought(u"Ada"_s, {79, 68, 58});
        perform(shop->db, TestOrigin, u"Snooze"_s, &snoozeCustomers, std::vector{ada.id}, Today.addDays(3));
        perform(shop->db, TestOrigin, u"Dismiss"_s, &dismissReasons, ada.id, DismissedReasons{{{WorklistReason::Birthday, 2026}}});
        const auto snoozes = shop->db.select<Snooze>({});
        QCOMPARE(snoozes.size(), size_t(1));
        QCOMPARE(snoozes.front().until, Today.addDays(3));
        QVERIFY(snoozes.front().dismissed.contains(WorklistReason::Birthday, 2026));
        QCOMPARE(DismissedReasons::fromText(u"late:5 nonsense stalled:x birthday:2026"_s).toText(), u"birthday:2026 late:5 stalled:0"_s);
    }

private:
    std::unique_ptr<WorklistBusiness> shop;
};

QTEST_GUILESS_MAIN(WorklistTest)
#include "tst_worklist.moc"
