// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/importjobs.h"

#include "models/customfields/customvalues.h"

namespace {

template<typename Value>
Value valueOrThrow(const Result<Value> &result)
{
    if (!result)
        throw Failure(result.error());
    return *result;
}

} // namespace

OpenedImport openImport(Connection &db, const QString &file)
{
    const ImportPlan plan = valueOrThrow(guessImportPlan(file, {}, fieldDefinitions(db)));
    return {plan, valueOrThrow(readImportSample(plan))};
}

OpenedImport reopenImport(Connection &, const ImportPlan &plan)
{
    OpenedImport opened{plan, valueOrThrow(readImportSample(plan))};
    guessColumnsAgain(opened.plan, opened.sample);
    return opened;
}

ImportResult countImport(Connection &db, const ImportPlan &plan, const std::shared_ptr<ImportProgress> &progress)
{
    return checkImport(db, plan, *progress);
}
