// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/output.h"

#include "models/customfields/customqueryfields.h"
#include "models/customfields/customvalues.h"
#include "models/exchange/customerimport.h"
#include "models/exchange/importer.h"

#include <atomic>
#include <cstdio>
#include <thread>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace {

QStringList kindKeys()
{
    QStringList keys;
    for (const ImportKind kind : AllImportKinds)
        keys.append(importKindKey(kind));
    return keys;
}

std::optional<ImportKind> wantedKind(const CommandContext &context)
{
    const QString key = context.value(u"as"_s);
    if (key.isEmpty())
        throw UsageError(u"--as KIND is missing: %1."_s.arg(kindKeys().join(u" or "_s)));
    const auto kind = importKindFromKey(key);
    if (!kind)
        throw UsageError(u"--as takes %1, not “%2”."_s.arg(kindKeys().join(u" or "_s), key));
    return kind;
}

/** The column that \a wanted means: by its header, else by its number from 1. */
qsizetype columnNamed(const QString &wanted, const ImportSample &sample, qsizetype columns)
{
    for (qsizetype column = 0; column < sample.header.size(); ++column) {
        if (sample.header.at(column).trimmed().compare(wanted.trimmed(), Qt::CaseInsensitive) == 0)
            return column;
    }
    bool isNumber = false;
    const int number = wanted.toInt(&isNumber);
    if (isNumber && number >= 1 && number <= columns)
        return number - 1;
    throw UsageError(u"There is no column “%1”. Columns: %2."_s.arg(
        wanted, sample.header.isEmpty() ? u"1 to %1"_s.arg(columns) : sample.header.join(u", "_s)));
}

/** --map COLUMN=FIELD; an empty FIELD leaves the column out. What is mapped by hand takes the field from where it was guessed. */
void applyMaps(const CommandContext &context, ImportPlan &plan)
{
    const QStringList maps = context.values(u"map"_s);
    if (maps.isEmpty())
        return;
    const auto sample = readImportSample(plan);
    if (!sample)
        throw Failure(sample.error());
    for (const QString &map : maps) {
        const qsizetype equals = map.lastIndexOf(u'=');
        QString field = equals < 0 ? QString() : map.mid(equals + 1).trimmed();
        const auto meant = importField(plan, field);
        if (equals < 0 || (!field.isEmpty() && !meant)) {
            QStringList keys;
            for (const ImportField &each : importFields(plan))
                keys.append(customFieldOf(each.key) ? each.title : each.key);
            throw UsageError(u"--map takes COLUMN=FIELD, not “%1”. Fields: %2."_s.arg(map, keys.join(u", "_s)));
        }
        field = meant ? meant->key : field;
        if (!field.isEmpty())
            plan.columns.fields.replaceInStrings(QRegularExpression(u"^%1$"_s.arg(QRegularExpression::escape(field))), QString());
        plan.columns.fields[columnNamed(map.left(equals), *sample, plan.columns.fields.size())] = field;
    }
}

void applyFormats(const CommandContext &context, ImportPlan &plan)
{
    if (context.has(u"date-format"_s)) {
        const auto order = dateOrderFromText(context.value(u"date-format"_s));
        if (!order)
            throw UsageError(u"--date-format takes an order such as d.m.y, m/d/y or iso, not “%1”."_s.arg(
                context.value(u"date-format"_s)));
        plan.dateOrder = *order;
    }
    if (context.has(u"decimal"_s)) {
        const QString decimal = context.value(u"decimal"_s);
        if (decimal != u"." && decimal != u",")
            throw UsageError(u"--decimal takes . or , and not “%1”."_s.arg(decimal));
        plan.decimal = decimal.front();
    }
    plan.updateBy = context.value(u"update-by"_s);
    if (!plan.updateBy.isEmpty() && plan.kind != ImportKind::Customers)
        throw UsageError(u"--update-by is for customers."_s);
    if (!plan.updateBy.isEmpty() && !updateByFields().contains(plan.updateBy))
        throw UsageError(u"--update-by takes %1, not “%2”."_s.arg(updateByFields().join(u", "_s), plan.updateBy));
    plan.createsUnknown = !context.has(u"no-create"_s);
}

/** Shows on a terminal how far the import is, until it goes out of scope. */
class ProgressLine
{
public:
    explicit ProgressLine(const ImportProgress &progress)
    {
#ifdef Q_OS_UNIX
        if (!isatty(STDERR_FILENO))
            return;
        m_thread = std::thread([this, &progress] {
            for (int tenths = 0; !m_isDone; ++tenths) {
                std::this_thread::sleep_for(std::chrono::milliseconds(100));
                if (tenths < 4 || progress.totalBytes == 0)
                    continue;
                std::fprintf(stderr, "\r%3d %%", int(100 * progress.bytes / progress.totalBytes));
                m_wrote = true;
            }
        });
#else
        Q_UNUSED(progress)
#endif
    }
    ~ProgressLine()
    {
        m_isDone = true;
        if (m_thread.joinable())
            m_thread.join();
        if (m_wrote)
            std::fputs("\r     \r", stderr);
    }
    Q_DISABLE_COPY_MOVE(ProgressLine)

private:
    std::thread m_thread;
    std::atomic<bool> m_isDone = false;
    std::atomic<bool> m_wrote = false;
};

QJsonObject toJson(const ImportResult &result)
{
    QJsonArray rejected;
    for (const Rejection &rejection : result.rejections)
        rejected.append(QJsonObject{{u"line"_s, rejection.line}, {u"reason"_s, rejection.reason}});
    return {{u"rows"_s, result.rows},
            {u"created"_s, result.created},
            {u"updated"_s, result.updated},
            {u"skipped"_s, result.skipped},
            {u"rejected"_s, rejected},
            {u"operation"_s, result.operation ? QString::number(result.operation.value) : QString()}};
}

void printText(const ImportResult &result, const ImportPlan &plan, bool isDryRun)
{
    print(u"%1%2 rows: %3 created, %4 updated, %5 skipped, %6 rejected"_s.arg(isDryRun ? u"Would read "_s : u"Read "_s)
              .arg(result.rows)
              .arg(result.created)
              .arg(result.updated)
              .arg(result.skipped)
              .arg(result.rejected()));
    if (result.newCustomers > 0 && plan.kind != ImportKind::Customers)
        print(u"%1 new customers"_s.arg(result.newCustomers));
    for (const QString &remark : result.remarks)
        print(remark);
    for (const Rejection &rejection : result.rejections)
        print(u"line %1: %2"_s.arg(rejection.line).arg(rejection.reason));
    if (const qint64 more = result.rejected() - result.rejections.size(); more > 0)
        print(u"… and %1 more rejected rows"_s.arg(more));
    if (result.operation)
        print(u"Undo with: regulars-cli undo %1"_s.arg(result.operation.value));
}

ImportResult importFile(Connection &db, const CommandContext &context, const ImportPlan &plan, ImportProgress &progress)
{
    const Origin origin{context.origin().actor, Source::Import};
    const auto work = [&](Operation &operation) { return runImport(operation, plan, progress); };
    if (!context.has(u"dry-run"_s))
        return perform(db, origin, u"Import"_s, work).value;
    Operation discarded(db, origin, u"Import"_s);
    ImportResult result = work(discarded);
    result.operation = {};
    return result;
}

void runImportCommand(CommandContext &context)
{
    const auto kind = wantedKind(context);
    const bool asJson = outputFormat(context.value(u"format"_s)) == OutputFormat::Json;
    const auto guessed = guessImportPlan(context.argument(0, u"FILE"_s), kind, fieldDefinitions(context.db()));
    if (!guessed)
        throw Failure(guessed.error());
    ImportPlan plan = *guessed;
    applyMaps(context, plan);
    applyFormats(context, plan);
    ImportResult result;
    {
        ImportProgress progress;
        const ProgressLine line(progress);
        result = importFile(context.db(), context, plan, progress);
    }
    if (asJson)
        printJson(toJson(result));
    else
        printText(result, plan, context.has(u"dry-run"_s));
}

} // namespace

Command importCommand()
{
    return {.name = u"import"_s,
            .usage = u"FILE --as customers|purchases|contracts [--map COLUMN=FIELD]… [--date-format F] [--decimal C] [--dry-run] "
                     "[--update-by FIELD] [--no-create] [--format json]"_s,
            .summary = u"Imports a CSV file as one operation that can be undone."_s,
            .example = u"regulars-cli import customers.csv --as customers --map Kundennr=id --update-by id"_s,
            .declare =
                [](QCommandLineParser &parser) {
                    parser.addOption({u"as"_s, u"What the rows are: customers, purchases or contracts."_s, u"KIND"_s});
                    parser.addOption({u"map"_s, u"Reads a column, by header or number, into a field, custom ones by their names; no field leaves it out."_s,
                                      u"COLUMN=FIELD"_s});
                    parser.addOption({u"date-format"_s, u"The order of dates: d.m.y, m/d/y or iso. Guessed without it."_s, u"F"_s});
                    parser.addOption({u"decimal"_s, u"The decimal mark, . or , and guessed without it."_s, u"C"_s});
                    parser.addOption({u"dry-run"_s, u"Does everything and takes it back: says what would happen."_s});
                    parser.addOption({u"update-by"_s, u"Recognizes customers by id, email, phone or name and updates them."_s,
                                      u"FIELD"_s});
                    parser.addOption({u"no-create"_s, u"Makes no new customers."_s});
                    parser.addOption({u"format"_s, u"json for machines."_s, u"FORMAT"_s});
                },
            .run = &runImportCommand,
            .details = u"Fields of purchases: customer date amount product quantity price invoice. Fields of contracts: customer product started ended\n"
                       "amount period (week month quarter year) reason number note; ended is the first day without the contract, empty while it runs.\n"
                       "A contract that is there already (same number, or same product and start) is skipped, or ends if the file says so."_s};
}
