// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/activity.h"
#include "models/purchases/purchase.h"
#include "models/tasks/savetask.h"
#include "models/today/worklistcache.h"
#include "models/today/worklistlines.h"
#include "tests/support/testdatabase.h"

/** A business whose customers can be made to wait in Today, for each reason there is. */
struct WorklistBusiness
{
    WorklistBusiness();

    const QDate today = QDate::currentDate();
    TestDatabase database;
    Connection db{database.url};

    QDateTime daysAgo(int days) const { return noonOf(today.addDays(-days)); }
    template<typename Job>
    Performed write(Job job)
    {
        return perform(db, TestOrigin, QStringLiteral("Write"), job).performed;
    }
    /** A customer who came so many days ago. */
    Customer cameAgo(int days, const Customer &customer);
    /** Bought so many days ago each; came into the phase long before. */
    Customer whoBought(const QString &name, const std::vector<int> &ago, std::optional<PhaseRole> role = {}, qint64 amount = 1'000, const QString &owner = {});
    Task plan(const Task &task) { return perform(db, TestOrigin, QStringLiteral("Plan"), &saveTask, task).value; }
    Activity call(const Customer &customer, int days);
    void complain(const Customer &customer, int days);
    /** Customers of Mara, of Jonas and of nobody, of whom many wait for one thing or another; the same each time. */
    void fillAtRandom(int customers);

    std::vector<WorklistLine> lines(const WorklistFilter &filter = {}, QDate day = QDate::currentDate());
    QStringList names(const WorklistFilter &filter = {}, QDate day = QDate::currentDate());
    /** An empty line, if there is none of that name. */
    WorklistLine lineOf(const QString &name);
    QStringList textsOf(const QString &name) { return reasonTexts(lineOf(name), today); }
};
