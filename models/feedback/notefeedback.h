// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/feedback/feedback.h"
#include "models/history/operation.h"

/** What a customer said, and who said it if the business did not know him or her before. */
struct FeedbackEntry
{
    Feedback feedback; // Without a customer it is of newCustomer; without a time it is of now.
    std::optional<Customer> newCustomer;
};

/**
 * Notes feedback, and with it the new customer it is of, taken by whoever notes it.
 *
 * Throws Invalid for a score that its kind does not take, a rating without one, and a time in the future.
 */
Feedback noteFeedback(Operation &operation, const FeedbackEntry &entry);

/**
 * Closes feedback with what was done about it; undo opens it again.
 *
 * Throws Invalid if \a resolution is empty, and Conflict if somebody resolved it before.
 */
Feedback resolveFeedback(Operation &operation, FeedbackId id, const QString &resolution);
