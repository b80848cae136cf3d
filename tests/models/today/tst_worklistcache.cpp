// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/feedback/feedback.h"
#include "models/today/snoozecustomer.h"
#include "tests/support/worklist.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QDate Today = QDate::currentDate();

} // namespace

class WorklistCacheTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { shop = std::make_unique<WorklistBusiness>(); }
    void cleanup() { shop.reset(); }

    void findsTheFirstWithoutLookingAtAll()
    {
        shop->fillAtRandom(150);
        for (const bool hasModel : {false, true}) {
            std::optional<PurchaseFit> fit;
            if (hasModel)
                fit = PurchaseFit{.fittedOn = Today,
                                  .observedUntil = Today,
                                  .model = PurchaseModel{.kind = PurchaseModelKind::BgNbd, .parameters = {.r = 0.25, .alpha = 4.4, .a = 0.8, .b = 2.4}}};
            WorklistBuilder builder(shop->db, Today, fit);
            const Worklist all = builder.all();
            QVERIFY(all.entries().size() > 40);
            using Whose = WorklistFilter::Whose;
            for (const WorklistFilter &filter :
                 {WorklistFilter{}, WorklistFilter{.whose = Whose::Mine, .owner = u"Mara"_s}, WorklistFilter{.whose = Whose::Mine, .owner = u"Unknown"_s},
                  WorklistFilter{.whose = Whose::Colleague, .owner = u"Jonas"_s, .reason = WorklistReason::Late}}) {
                for (const size_t count : {size_t(1), size_t(10), size_t(50), size_t(5000)}) {
                    std::vector<qint64> expected = all.ids(filter);
                    if (expected.size() > count)
                        expected.resize(count);
                    QCOMPARE(builder.first(filter, count), expected);
                }
            }
        }
    }

    void keepsUpWithEveryWrite()
    {
        shop->fillAtRandom(60);
        Connection reader(shop->database.url, Connection::Access::Read);
        WorklistCache cache;
        (void)cache.current(reader, Today);
        QRandomGenerator random(11);
        std::vector<OperationId> operations;
        const std::vector<Customer> customers = shop->db.select<Customer>(u"ORDER BY id"_s);
        for (int step = 0; step < 40; ++step) {
            const Customer &customer = customers.at(random.bounded(quint32(customers.size())));
            Performed done;
            switch (random.bounded(8)) {
            case 0:
                done = perform(shop->db, TestOrigin, u"Plan"_s, &saveTask, Task{.customer = customer.id, .title = u"Task"_s, .dueDay = Today.addDays(random.bounded(-2, 2))}).performed;
                break;
            case 1:
                done = perform(shop->db, TestOrigin, u"Plan"_s, &saveTask, Task{.title = u"Loose"_s, .dueDay = Today}).performed;
                break;
            case 2:
                done = shop->write([&](Operation &operation) {
                    Activity activity{.customer = customer.id, .at = shop->daysAgo(random.bounded(40))};
                    operation.insert(activity);
                });
                break;
            case 3:
                done = shop->write([&](Operation &operation) {
                    Purchase purchase{.customer = customer.id, .day = Today.addDays(-random.bounded(200)), .amount = 500, .currency = u"EUR"_s};
                    operation.insert(purchase);
                });
                break;
            case 4:
                done = shop->write([&](Operation &operation) {
                    Feedback feedback{.customer = customer.id, .kind = FeedbackKind::Complaint, .at = shop->daysAgo(1)};
                    operation.insert(feedback);
                });
                break;
            case 5:
                done = perform(shop->db, TestOrigin, u"Snooze"_s, &snoozeCustomers, std::vector{customer.id}, Today.addDays(2)).performed;
                break;
            case 6: {
                Customer changed = shop->db.find(customer.id);
                changed.owner = random.bounded(2) ? u"Mara"_s : u"New"_s;
                changed.touchEveryDays = random.bounded(2) ? std::optional(1 + random.bounded(60)) : std::nullopt;
                changed.birthday = Today.addDays(random.bounded(20)).addYears(-20);
                done = perform(shop->db, TestOrigin, u"Edit"_s, &saveCustomer, changed).performed;
                break;
            }
            default:
                if (!operations.empty()) {
                    done = undoOperation(shop->db, TestOrigin, operations.back());
                    operations.pop_back();
                    done.operation = {};
                }
            }
            if (done.operation)
                operations.push_back(done.operation);
            const auto kept = cache.current(reader, Today);
            const Worklist anew = WorklistBuilder(shop->db, Today, cache.fit()).all();
            QCOMPARE(kept->ids({}), anew.ids({}));
            QCOMPARE(kept->counts({}), anew.counts({}));
            for (const QString &owner : {u"Mara"_s, u"Jonas"_s, u"New"_s, QString()})
                QCOMPARE(kept->ids({.whose = WorklistFilter::Whose::Colleague, .owner = owner}), anew.ids({.whose = WorklistFilter::Whose::Colleague, .owner = owner}));
        }
    }

    void countsWhatARecountFinds()
    {
        shop->fillAtRandom(200);
        WorklistCache cache;
        const WorklistCounts counts = cache.current(shop->db, Today)->counts({});
        const auto count = [&](const QString &sql, const auto &...values) {
            Rows rows = shop->db.run(sql, values...);
            rows.next();
            return rows.integer(0);
        };
        QCOMPARE(counts.of(WorklistReason::Task),
                 count(u"SELECT count(DISTINCT coalesce(customer_id, -id)) FROM task WHERE done_at IS NULL AND due_day <= ?"_s, Today));
        QCOMPARE(counts.of(WorklistReason::Complaint),
                 count(u"SELECT count(DISTINCT customer_id) FROM feedback WHERE kind = 'complaint' AND resolved_at IS NULL"_s));
        qint64 late = 0;
        for (const Customer &customer : shop->db.select<Customer>({})) {
            std::vector<QDate> days;
            for (const Purchase &purchase : shop->db.select<Purchase>(u"WHERE customer_id = ? AND amount >= 0 ORDER BY day"_s, customer.id)) {
                if (days.empty() || days.back() != purchase.day)
                    days.push_back(purchase.day);
            }
            std::vector<qint64> gaps;
            for (size_t i = 1; i < days.size(); ++i)
                gaps.push_back(days[i - 1].daysTo(days[i]));
            if (gaps.size() < 2)
                continue;
            std::ranges::sort(gaps);
            const double median = gaps.size() % 2 == 1 ? double(gaps[gaps.size() / 2]) : double(gaps[gaps.size() / 2 - 1] + gaps[gaps.size() / 2]) / 2.0;
            if (double(days.back().daysTo(Today)) > 3 * median)
                ++late;
        }
        QVERIFY(late > 20);
        QCOMPARE(counts.of(WorklistReason::Late), late);
    }

private:
    std::unique_ptr<WorklistBusiness> shop;
};

QTEST_GUILESS_MAIN(WorklistCacheTest)
#include "tst_worklistcache.moc"
