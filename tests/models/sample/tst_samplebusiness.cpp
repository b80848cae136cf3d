// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample/samplebusiness.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

class SampleBusinessTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_stories = shop({.customers = 3000, .seed = 1, .today = Today}); }

    void makesTheSameShopFromTheSameSeed()
    {
        const auto again = shop({.customers = 200, .seed = 5, .today = Today});
        const auto same = shop({.customers = 200, .seed = 5, .today = Today});
        const auto other = shop({.customers = 200, .seed = 6, .today = Today});

        QVERIFY(std::ranges::equal(again, same, &areEqual));
        QVERIFY(!std::ranges::equal(again, other, &areEqual));
    }

    void makesAsManyCustomersAsAskedFor()
    {
        QCOMPARE(m_stories.size(), size_t(3000));
        QCOMPARE(shop({.customers = 1, .seed = 3, .today = Today}).size(), size_t(1));
    }

    void namesPeopleOfManyCountriesAndScripts()
    {
        QSet<QString> countries;
        QSet<QChar::Script> scripts;
        int accents = 0;
        for (const SampleStory &story : m_stories) {
            countries.insert(story.customer.country);
            scripts.insert(story.customer.name.at(0).script());
            accents += folded(story.customer.name) != story.customer.name.toLower();
            QVERIFY(!story.customer.name.trimmed().isEmpty());
        }
        QVERIFY2(countries.size() >= 20, qPrintable(QString::number(countries.size())));
        QVERIFY(scripts.contains(QChar::Script_Greek));
        QVERIFY(scripts.contains(QChar::Script_Cyrillic));
        QVERIFY(scripts.contains(QChar::Script_Han));
        QVERIFY(scripts.contains(QChar::Script_Arabic));
        QVERIFY(accents > 500);
    }

    void givesOnlyAddressesThatNobodyHas()
    {
        static const QRegularExpression address(uR"(^[a-z0-9.]+@([a-z]+\.)?example(\.(org|com|net))?$)"_s);
        QSet<QString> addresses;
        for (const SampleStory &story : m_stories) {
            const QString &email = story.customer.email;
            QVERIFY(!email.isEmpty() || !story.customer.phone.isEmpty());
            if (email.isEmpty())
                continue;
            QVERIFY2(address.match(email).hasMatch(), qPrintable(email));
            QVERIFY2(!addresses.contains(email), qPrintable(email));
            addresses.insert(email);
        }
    }

    void leavesNoGapBetweenVisits()
    {
        for (const SampleStory &story : m_stories) {
            QVERIFY(!story.visits.empty());
            for (size_t i = 0; i + 1 < story.visits.size(); ++i) {
                QVERIFY(story.visits[i].leftAt > story.visits[i].enteredAt);
                QCOMPARE(story.visits[i].leftAt, story.visits[i + 1].enteredAt);
                QVERIFY(story.visits[i].phase != story.visits[i + 1].phase);
            }
            QVERIFY(!story.visits.back().leftAt.isValid());
            QCOMPARE(story.customer.phase, story.visits.back().phase);
            QCOMPARE(story.customer.phaseSince, story.visits.back().enteredAt);
        }
    }

    void putsCustomersWhereTheirPurchasesPutThem()
    {
        for (const SampleStory &story : m_stories) {
            const auto bought = std::ranges::count_if(story.purchases, [](const auto &each) { return each.purchase.amount > 0; });
            const PhaseRole role = roleOf(story.customer.phase);
            if (role == PhaseRole::Reach || role == PhaseRole::Acquire)
                QCOMPARE(bought, 0);
            if (role == PhaseRole::Convert)
                QCOMPARE(bought, 1);
            if (role == PhaseRole::Retain)
                QVERIFY(bought >= 2);
            if (role == PhaseRole::Loyal)
                QVERIFY(bought >= 8);
            if (role == PhaseRole::Lapsed || role == PhaseRole::Lost)
                QVERIFY(!story.visits.back().reason.isEmpty());
        }
    }

    void putsSomebodyInEveryPhase()
    {
        QHash<qint64, int> customers;
        for (const SampleStory &story : m_stories)
            ++customers[story.customer.phase.value];

        for (const Phase &phase : phases())
            QVERIFY2(customers.value(phase.id.value) >= 20, qPrintable(phase.name));
    }

    void bringsSomeCustomersBack()
    {
        int returned = 0;
        for (const SampleStory &story : m_stories) {
            for (size_t i = 0; i + 1 < story.visits.size(); ++i) {
                if (roleOf(story.visits[i].phase) == PhaseRole::Lapsed && roleOf(story.visits[i + 1].phase) == PhaseRole::Retain)
                    ++returned;
            }
        }
        QVERIFY2(returned > 200, qPrintable(QString::number(returned)));
    }

    void letsTwoThirdsAndMoreOfTheBuyersBuyAgain()
    {
        qsizetype buyers = 0;
        qsizetype repeatBuyers = 0;
        size_t purchases = 0;
        size_t most = 0;
        for (const SampleStory &story : m_stories) {
            buyers += !story.purchases.empty();
            repeatBuyers += story.purchases.size() > 1;
            purchases += story.purchases.size();
            most = std::max(most, story.purchases.size());
        }
        const double share = double(repeatBuyers) / double(buyers);
        QVERIFY2(share > 0.65 && share < 0.85, qPrintable(QString::number(share)));
        QVERIFY2(purchases > 13500 && purchases < 22500, qPrintable(QString::number(purchases)));
        QVERIFY2(most > 60, qPrintable(QString::number(most)));
    }

    void addsUpTheLinesOfAPurchase()
    {
        int returns = 0;
        for (const SampleStory &story : m_stories) {
            for (const SamplePurchase &each : story.purchases) {
                qint64 sum = 0;
                for (const SamplePurchase::Line &line : each.lines)
                    sum += line.amount;
                QCOMPARE(each.purchase.amount, sum);
                QVERIFY(sum != 0);
                returns += sum < 0;
            }
        }
        QVERIFY(returns > 50);
    }

    void tellsNothingOfTheFuture()
    {
        const QDateTime end = localInstant(Today, QTime(0, 0));
        for (const SampleStory &story : m_stories) {
            QVERIFY(story.visits.back().enteredAt < end);
            for (const SamplePurchase &each : story.purchases)
                QVERIFY(each.purchase.day < Today && each.purchase.day.dayOfWeek() != Qt::Sunday);
            for (const Activity &activity : story.activities)
                QVERIFY(activity.at < end && activity.at >= story.customer.createdAt.addDays(-1));
            for (const Feedback &feedback : story.feedback)
                QVERIFY(feedback.at < end && !(feedback.resolvedAt < feedback.at && feedback.resolvedAt.isValid()));
            for (const Task &task : story.tasks)
                QVERIFY(task.createdAt < end && !(task.doneAt < task.createdAt && task.doneAt.isValid()));
        }
    }

    void plansContactsAtTimesOfTheDayAndRemindsOfThoseToCome()
    {
        int contacts = 0;
        int timed = 0;
        int wishes = 0;
        for (const SampleStory &story : m_stories) {
            wishes += story.customer.touchEveryDays.has_value();
            for (const Task &task : story.tasks) {
                contacts += task.kind != TaskKind::ToDo;
                timed += task.dueMinute.has_value();
                QCOMPARE(task.dueMinute.has_value(), !task.zone.isEmpty());
                QVERIFY(!task.remindAt.isValid() || (!task.doneAt.isValid() && task.dueDay > Today));
            }
        }
        QVERIFY2(contacts > 150 && timed > 40 && timed < contacts, qPrintable(QString::number(timed)));
        QVERIFY2(wishes > 3, qPrintable(QString::number(wishes)));
    }

    void leavesSomethingToDo()
    {
        int complaints = 0;
        int openComplaints = 0;
        int openTasks = 0;
        for (const SampleStory &story : m_stories) {
            for (const Feedback &feedback : story.feedback) {
                const bool isComplaint = feedback.kind == FeedbackKind::Complaint;
                complaints += isComplaint;
                openComplaints += isComplaint && !feedback.resolvedAt.isValid();
                QCOMPARE(feedback.resolvedAt.isValid(), !feedback.resolution.isEmpty());
            }
            openTasks += int(std::ranges::count_if(story.tasks, [](const Task &task) { return !task.doneAt.isValid(); }));
        }
        QVERIFY2(complaints > 300, qPrintable(QString::number(complaints)));
        QVERIFY2(openComplaints >= 15 && openComplaints < complaints / 5, qPrintable(QString::number(openComplaints)));
        QVERIFY2(openTasks > 150, qPrintable(QString::number(openTasks)));
    }

    void signsSomeUpForContractsOfWhichSomeEnd()
    {
        const SampleCatalogue catalogue = SampleCatalogue::load();
        int running = 0;
        int ended = 0;
        int withReason = 0;
        int followed = 0;
        QSet<QString> reasons;
        QSet<QString> numbers;
        QSet<size_t> plans;
        QDate earliest = Today;
        for (const SampleStory &story : m_stories) {
            QDate before;
            size_t planBefore = 0;
            for (const SampleContract &each : story.contracts) {
                const Contract &contract = each.contract;
                const auto &offered = story.customer.kind == CustomerKind::Company ? catalogue.plansOfCompanies : catalogue.plansOfPeople;
                QVERIFY(std::ranges::count(offered.choices, each.plan) == 1);
                QVERIFY(contract.started < Today && contract.started > story.purchases.front().purchase.day);
                QVERIFY(!contract.ended.isValid() || (contract.ended > contract.started && contract.ended < Today));
                QVERIFY(!before.isValid() || contract.started >= before);
                QVERIFY(contract.amount > 0 && contract.currency == u"EUR");
                QVERIFY(contract.ended.isValid() || contract.reason.isEmpty());
                QVERIFY(contract.started != before || each.plan != planBefore);
                followed += contract.started == before;
                planBefore = each.plan;
                before = contract.ended;
                (contract.ended.isValid() ? ended : running) += 1;
                withReason += !contract.reason.isEmpty();
                if (!contract.reason.isEmpty())
                    reasons.insert(contract.reason);
                numbers.insert(contract.number);
                plans.insert(each.plan);
                earliest = std::min(earliest, contract.started);
            }
            const bool isLost = roleOf(story.customer.phase) == PhaseRole::Lost;
            QVERIFY(!isLost || std::ranges::all_of(story.contracts, [](const auto &each) { return each.contract.ended.isValid(); }));
        }
        QVERIFY2(running > 150 && ended > 150, qPrintable(u"%1 run, %2 ended"_s.arg(running).arg(ended)));
        QVERIFY(withReason > ended / 2 && withReason < ended);
        QVERIFY(followed > 10);
        QVERIFY(reasons.size() >= 5);
        QCOMPARE(numbers.size(), running + ended);
        QCOMPARE(plans.size(), qsizetype(catalogue.plans.size()));
        QVERIFY2(earliest < Today.addYears(-2), qPrintable(earliest.toString(Qt::ISODate)));
    }

    void pricesThingsInTheCurrencyOfTheBusiness()
    {
        const auto mean = [](const QString &currency) {
            qint64 sum = 0;
            qint64 count = 0;
            for (const SampleStory &story : shop({.customers = 300, .seed = 1, .today = Today}, currency)) {
                for (const SamplePurchase &each : story.purchases) {
                    sum += each.purchase.amount;
                    ++count;
                }
            }
            return sum / count;
        };
        const qint64 cents = mean(u"EUR"_s);
        QVERIFY2(cents > 1500 && cents < 6000, qPrintable(QString::number(cents)));
        const qint64 yen = mean(u"JPY"_s);
        QVERIFY2(yen > 2400 && yen < 9600, qPrintable(QString::number(yen)));
    }

    void fitsALifeCycleWithFewerPhases()
    {
        std::vector<Phase> three{{.id = {10}, .role = PhaseRole::Acquire}, {.id = {11}, .role = PhaseRole::Retain}, {.id = {12}, .role = PhaseRole::Lost}};
        SampleBusiness business({.customers = 300, .seed = 1, .today = Today}, three, u"EUR"_s);
        QSet<qint64> used;
        while (!business.isComplete()) {
            const SampleStory story = business.next();
            for (const PhaseVisit &visit : story.visits)
                used.insert(visit.phase.value);
        }
        QCOMPARE(used, QSet<qint64>({10, 11, 12}));
    }

private:
    static inline const QDate Today{2026, 11, 22};

    static std::vector<Phase> phases()
    {
        std::vector<Phase> all;
        for (const QString &role : allNames<PhaseRole>())
            all.push_back({.id = {qint64(all.size()) + 1}, .position = int(all.size()), .name = role, .role = PhaseRole(all.size())});
        return all;
    }

    static std::vector<SampleStory> shop(const SampleRequest &request, const QString &currency = u"EUR"_s)
    {
        SampleBusiness business(request, phases(), currency);
        std::vector<SampleStory> stories;
        while (!business.isComplete())
            stories.push_back(business.next());
        return stories;
    }

    static PhaseRole roleOf(PhaseId phase) { return PhaseRole(phase.value - 1); }

    static bool areEqual(const SampleStory &a, const SampleStory &b)
    {
        const auto same = [](const SamplePurchase &one, const SamplePurchase &other) {
            return one.purchase == other.purchase && one.lines.size() == other.lines.size();
        };
        const auto sameContract = [](const SampleContract &one, const SampleContract &other) {
            return one.contract == other.contract && one.plan == other.plan;
        };
        return a.customer == b.customer && a.visits == b.visits && a.activities == b.activities && a.feedback == b.feedback
            && a.tasks == b.tasks && std::ranges::equal(a.purchases, b.purchases, same)
            && std::ranges::equal(a.contracts, b.contracts, sameContract);
    }

    std::vector<SampleStory> m_stories;
};

QTEST_GUILESS_MAIN(SampleBusinessTest)
#include "tst_samplebusiness.moc"
