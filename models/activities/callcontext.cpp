// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/callcontext.h"

namespace {

template<typename Record>
std::optional<Record> found(Connection &db, Id<Record> id)
{
    const auto records = db.select<Record>(QStringLiteral("WHERE id = ?"), id);
    return records.empty() ? std::nullopt : std::optional(records.front());
}

} // namespace

CallContext callContext(Connection &db, CustomerId customer, TaskId task)
{
    CallContext context;
    context.task = found(db, task);
    context.customer = found(db, customer || !context.task ? customer : context.task->customer);
    if (context.customer)
        context.phase = found(db, context.customer->phase);
    return context;
}
