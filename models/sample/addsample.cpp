// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample/addsample.h"

#include "models/business/setup.h"
#include "models/customers/summaries.h"
#include "models/database/bulkload.h"
#include "models/lifecycle/lifecyclestore.h"

#include <future>

using namespace Qt::StringLiterals;

namespace {

constexpr size_t CustomersPerBatch = 1000;
constexpr int RecordsPerCustomer = 30; // About.

/** What \a all are called, made products where the shop does not have them yet, by their place in \a all. */
template<typename Named>
std::vector<ProductId> productsOf(Operation &operation, const std::vector<Named> &all, QString Named::*name)
{
    std::vector<ProductId> ids;
    for (const Named &each : all) {
        Product product{.name = each.*name};
        const auto known = operation.db().select<Product>(u"WHERE folded_name = ?"_s, foldedProductName(product));
        if (known.empty())
            operation.insert(product);
        ids.push_back(known.empty() ? product.id : known.front().id);
    }
    return ids;
}

/** The next customers; none if all are made up. */
std::vector<SampleStory> someStories(SampleBusiness &sample)
{
    std::vector<SampleStory> stories;
    while (stories.size() < CustomersPerBatch && !sample.isComplete())
        stories.push_back(sample.next());
    return stories;
}

/** Writes stories batch by batch, so that what others refer to is there before them. */
class SampleWriter
{
public:
    SampleWriter(Connection &db, std::vector<ProductId> products, std::vector<ProductId> plans)
        : m_products(std::move(products))
        , m_plans(std::move(plans))
        , m_customers(db)
        , m_visits(db)
        , m_purchases(db)
        , m_lines(db)
        , m_activities(db)
        , m_feedback(db)
        , m_tasks(db)
        , m_contracts(db)
    {
    }

    void write(std::vector<SampleStory> stories)
    {
        for (SampleStory &story : stories)
            m_customers.add(story.customer);
        m_customers.finish();
        for (SampleStory &story : stories) {
            const CustomerId customer = story.customer.id;
            addAll(m_visits, story.visits, customer);
            addAll(m_activities, story.activities, customer);
            addAll(m_feedback, story.feedback, customer);
            addAll(m_tasks, story.tasks, customer);
            for (SampleContract &each : story.contracts) {
                each.contract.customer = customer;
                each.contract.product = m_plans[each.plan];
                m_contracts.add(each.contract);
            }
            for (SamplePurchase &each : story.purchases) {
                each.purchase.customer = customer;
                m_purchases.add(each.purchase);
            }
        }
        m_purchases.finish();
        for (const SampleStory &story : stories) {
            for (const SamplePurchase &each : story.purchases)
                addLines(each);
        }
    }

    void finish(Operation &operation)
    {
        finish(operation, m_customers);
        finish(operation, m_visits);
        finish(operation, m_activities);
        finish(operation, m_feedback);
        finish(operation, m_tasks);
        finish(operation, m_contracts);
        finish(operation, m_purchases);
        finish(operation, m_lines);
    }

private:
    template<typename Record>
    void addAll(BulkRecords<Record> &bulk, std::vector<Record> &records, CustomerId customer)
    {
        for (Record &record : records) {
            record.customer = customer;
            bulk.add(record);
        }
    }

    void addLines(const SamplePurchase &purchase)
    {
        for (const SamplePurchase::Line &line : purchase.lines) {
            PurchaseLine record{.purchase = purchase.purchase.id,
                                .product = m_products[line.product],
                                .quantity = line.quantity,
                                .amount = line.amount};
            m_lines.add(record);
        }
    }

    template<typename Record>
    void finish(Operation &operation, BulkRecords<Record> &bulk)
    {
        bulk.finish();
        operation.added(bulk);
    }

    const std::vector<ProductId> m_products;
    const std::vector<ProductId> m_plans;
    BulkRecords<Customer> m_customers;
    BulkRecords<PhaseVisit> m_visits;
    BulkRecords<Purchase> m_purchases;
    BulkRecords<PurchaseLine> m_lines;
    BulkRecords<Activity> m_activities;
    BulkRecords<Feedback> m_feedback;
    BulkRecords<Task> m_tasks;
    BulkRecords<Contract> m_contracts;
};

} // namespace

int addSample(Operation &operation, const SampleRequest &request, const std::function<void(int)> &progress)
{
    Connection &db = operation.db();
    SampleBusiness sample(request, LifeCycleStore(db).phases(), business(db).currency);
    const std::vector<ProductId> products = productsOf(operation, sample.catalogue().products, &SampleCatalogue::Product::name);
    const std::vector<ProductId> plans = productsOf(operation, sample.catalogue().plans, &SampleCatalogue::Plan::product);
    // Two, because what customers' summaries are counted from is read faster by its indexes, and they are written faster without theirs.
    BulkLoad customers(db, {u"customer"_s}, request.customers);
    BulkLoad theirs(db, {u"phase_visit"_s, u"purchase"_s, u"purchase_line"_s, u"activity"_s, u"feedback"_s, u"task"_s, u"contract"_s},
                    qint64(request.customers) * RecordsPerCustomer);
    SampleWriter writer(db, products, plans);
    int written = 0;
    // The next customers are made up on another thread while these are written.
    auto coming = std::async(std::launch::async, &someStories, std::ref(sample));
    for (std::vector<SampleStory> stories = coming.get(); !stories.empty(); stories = coming.get()) {
        coming = std::async(std::launch::async, &someStories, std::ref(sample));
        written += int(stories.size());
        writer.write(std::move(stories));
        if (progress)
            progress(written);
    }
    writer.finish(operation);
    theirs.finish();
    if (customers.isActive() || theirs.isActive())
        recountSummaries(db);
    customers.finish();
    return written;
}
