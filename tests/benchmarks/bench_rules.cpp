// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/business/setup.h"
#include "models/customers/bulkedit.h"
#include "models/customers/savecustomer.h"
#include "models/database/databasefile.h"
#include "models/database/migrator.h"
#include "models/history/writer.h"
#include "models/lifecycle/lifecyclestore.h"
#include "models/purchases/purchase.h"
#include "models/rules/nightlyrun.h"
#include "models/rules/rulestore.h"
#include "models/rules/saverule.h"
#include "models/sample/addsample.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

const Origin Tester{u"bench"_s, Source::CommandLine};
constexpr int Repetitions = 200;

template<typename Work>
double milliseconds(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

void print(const char *what, double took)
{
    std::printf("%-62s %10.3f ms\n", what, took);
    std::fflush(stdout);
}

void switchAll(Connection &db, bool isActive, RuleMode mode = RuleMode::Suggest)
{
    for (RuleLine &line : RuleStore(db).rules()) {
        line.rule.isActive = isActive;
        line.rule.mode = mode;
        perform(db, Tester, u"Switch"_s, &saveRule, line.rule);
    }
}

/** The median of moving, saving and buying, one customer after the other. */
void measureEdits(Connection &db, const char *state)
{
    const auto phases = LifeCycleStore(db).phases();
    std::vector<double> moves;
    std::vector<double> saves;
    std::vector<double> purchases;
    for (qint64 id = 1; id <= Repetitions; ++id) {
        Customer customer = db.find(CustomerId{id * 7});
        const PhaseId phase = customer.phase == phases[1].id ? phases[2].id : phases[1].id;
        moves.push_back(milliseconds([&] { perform(db, Tester, u"Move"_s, &movePhase, PhaseMove{.customer = customer.id, .phase = phase, .reason = u"b"_s, .leavingReason = u"b"_s}); }));
        customer = db.find(customer.id);
        customer.note += u" x"_s;
        saves.push_back(milliseconds([&] { perform(db, Tester, u"Save"_s, &saveCustomer, customer); }));
        Purchase purchase{.customer = customer.id, .day = QDate::currentDate(), .amount = 100, .currency = u"EUR"_s};
        purchases.push_back(milliseconds([&] { perform(db, Tester, u"Buy"_s, [&](Operation &operation) { operation.insert(purchase); }); }));
    }
    for (const auto &[what, values] : {std::pair{"move", &moves}, {"save", &saves}, {"purchase", &purchases}})
        print(qPrintable(u"one %1, median of %2, %3"_s.arg(QLatin1StringView(what)).arg(Repetitions).arg(QLatin1StringView(state))), median(*values));
}

void measure(int customers)
{
    const QTemporaryDir folder;
    const DatabaseFile file(folder.filePath(u"rules.regulars"_s));
    if (const auto created = file.create(); !created)
        qFatal("%s", qPrintable(created.error().message));
    Connection db(file.url());
    Migrator(db).migrate();
    setUpBusiness(db, {.currency = u"EUR"_s, .language = u"en"_s});
    perform(db, {u"bench"_s, Source::Sample}, u"Sample"_s, [&](Operation &operation) { addSample(operation, {.customers = customers, .today = QDate::currentDate()}); });
    std::printf("%d customers\n", customers);

    switchAll(db, false);
    measureEdits(db, "rules off");
    switchAll(db, true);
    measureEdits(db, "shipped rules on");

    perform(db, Tester, u"Rule"_s, &saveRule, Rule{.name = u"Birthday"_s, .trigger = {.kind = TriggerKind::Date, .date = BirthdayField},
                                                   .actions = {.all = {{.kind = ActionKind::Notify, .text = u"Congratulate"_s}}}});
    perform(db, Tester, u"Rule"_s, &saveRule, Rule{.name = u"Waiting"_s, .trigger = {.kind = TriggerKind::DaysInPhase, .phase = {.role = PhaseRole::Retain}, .days = 30},
                                                   .actions = {.all = {{.kind = ActionKind::Tag, .text = u"waiting"_s}}}});
    const auto run = [&](const char *what) {
        NightlyRun nightly(QDate::currentDate());
        double longest = 0;
        double all = 0;
        for (bool goesOn = true; goesOn;) {
            const double part = milliseconds([&] { goesOn = nightly.step(db).has_value(); });
            longest = std::max(longest, part);
            all += part;
        }
        print(what, all);
        print("  its longest part, which other writes wait for", longest);
    };
    run("nightly rules (silence, birthday, days in phase), first time");
    std::printf("  %lld suggestions and notices\n", static_cast<long long>(RuleStore(db).openCount()));
    run("nightly rules again the same day");

    const auto moved = [&](const char *what) {
        Performed performed;
        CustomerSelection some;
        for (qint64 id = 1; id <= customers / 4; ++id)
            some.ids.push_back(id);
        PhaseMove move{.phase = LifeCycleStore(db).phases()[3].id, .reason = u"b"_s, .leavingReason = u"b"_s};
        print(what, milliseconds([&] { performed = perform(db, Tester, u"Move"_s, &moveSelected, some, move, std::shared_ptr<Progress>()).performed; }));
        undoOperation(db, Tester, performed.operation);
    };
    moved("move a quarter, no rule for it");
    perform(db, Tester, u"Rule"_s, &saveRule, Rule{.name = u"Retained"_s, .trigger = {.kind = TriggerKind::EntersPhase, .phase = {.role = PhaseRole::Retain}},
                                                   .actions = {.all = {{.kind = ActionKind::Notify, .text = u"Look"_s}}}});
    moved("move a quarter, a rule that suggests for each");
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList sizes = application.arguments().mid(1);
    for (const QString &size : sizes.isEmpty() ? QStringList{u"10000"_s, u"100000"_s, u"1000000"_s} : sizes)
        measure(size.toInt());
    return 0;
}
