// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/activity.h"
#include "models/contracts/contract.h"
#include "models/feedback/feedback.h"
#include "models/lifecycle/phase.h"
#include "models/purchases/purchase.h"
#include "models/tasks/task.h"

#include <vector>

/** A purchase of the sample business before products and purchase have ids. */
struct SamplePurchase
{
    struct Line
    {
        size_t product = 0; // Index into the catalogue's products.
        double quantity = 1;
        qint64 amount = 0;
    };

    Purchase purchase;
    std::vector<Line> lines;
};

/** A contract of the sample business before its product has an id. */
struct SampleContract
{
    Contract contract;
    size_t plan = 0; // Index into the catalogue's plans.
};

/** Everything about one customer of the sample business; the customer's id is missing everywhere. */
struct SampleStory
{
    Customer customer;
    std::vector<PhaseVisit> visits;
    std::vector<SamplePurchase> purchases;
    std::vector<Activity> activities;
    std::vector<Feedback> feedback;
    std::vector<Task> tasks;
    std::vector<SampleContract> contracts;
};
