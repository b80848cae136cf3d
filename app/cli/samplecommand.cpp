// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/newdatabase.h"
#include "app/cli/output.h"
#include "app/cli/statusline.h"

#include "models/sample/addsample.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int MostCustomers = 10'000'000;

void makeSample(CommandContext &context)
{
    const QString file = context.argument(0, u"FILE"_s);
    const auto customers = context.number(u"customers"_s);
    if (!customers)
        throw UsageError(u"--customers N is missing: how many customers?"_s);
    if (*customers < 1 || *customers > MostCustomers)
        throw UsageError(u"--customers takes a number from 1 to %1."_s.arg(MostCustomers));
    const SampleRequest request{.customers = int(*customers),
                                .seed = quint64(context.number(u"seed"_s).value_or(1)),
                                .today = QDate::currentDate()};
    const QString path = makeDatabase(file, {}, [&](Connection &db) {
        StatusLine progress;
        perform(db, {currentActor(), Source::Sample}, u"Add a sample business of %1 customers"_s.arg(request.customers),
                [&](Operation &operation) {
                    return addSample(operation, request, [&](int written) {
                        progress.show(u"%1 of %2 customers"_s.arg(written).arg(request.customers));
                    });
                });
    });
    print(u"Made %1 with %2 customers"_s.arg(path).arg(request.customers));
}

} // namespace

Command sampleCommand()
{
    return {.name = u"sample"_s,
            .usage = u"FILE --customers N [--seed S]"_s,
            .summary = u"Makes a believable business to try things out, the same one for the same seed and day."_s,
            .example = u"regulars-cli sample shop.regulars --customers 1000"_s,
            .declare =
                [](QCommandLineParser &parser) {
                    parser.addOption({u"customers"_s, u"How many customers it has."_s, u"N"_s});
                    parser.addOption({u"seed"_s, u"Another number makes another business; 1 if not given."_s, u"S"_s});
                },
            .run = &makeSample};
}
