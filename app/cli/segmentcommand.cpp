// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/output.h"

#include "models/customers/customerfields.h"
#include "models/customers/touchwish.h"
#include "models/lists/query/queryjson.h"
#include "models/lists/query/queryparser.h"
#include "models/segments/savesegment.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

void answer(const CommandContext &context, const Performed &performed)
{
    const QJsonValue operation = performed.operation ? QJsonValue(performed.operation.value) : QJsonValue();
    if (outputFormat(context.value(u"format"_s)) == OutputFormat::Json)
        printJson(QJsonObject{{u"operation"_s, operation}});
    else if (performed.operation)
        print(u"%1 (operation %2)"_s.arg(performed.label).arg(performed.operation.value));
    else
        print(u"There was nothing to change"_s);
}

Segment segmentCalled(Connection &db, const QString &name)
{
    const auto found = db.select<Segment>(u"WHERE folded_name = ?"_s, segmentKey({.name = name}));
    if (found.empty())
        throw Failure(Error::Kind::NotFound, u"There is no segment “%1”. See: list segments"_s.arg(name));
    return found.front();
}

QString storedQuery(Connection &db, const QString &typed)
{
    const Query query{.condition = parsedQuery(typed, customerFields(db)).condition};
    return QString::fromUtf8(QJsonDocument(queryToJson(query)).toJson(QJsonDocument::Compact));
}

void change(CommandContext &context)
{
    const QString name = context.argument(0, u"NAME"_s);
    Connection &db = context.writableDb();
    if (context.has(u"delete"_s)) {
        if (context.has(u"query"_s) || context.has(u"rename"_s) || context.has(u"touch-every"_s))
            throw UsageError(u"--delete goes with no other change."_s);
        answer(context, perform(db, context.origin(), u"Delete the segment %1"_s.arg(name), &deleteSegment, segmentCalled(db, name).id).performed);
        return;
    }
    if (!context.has(u"query"_s) && !context.has(u"rename"_s) && !context.has(u"touch-every"_s))
        throw UsageError(u"Say what to do: --query, --rename, --touch-every or --delete."_s);
    const bool isThere = !db.select<Segment>(u"WHERE folded_name = ?"_s, segmentKey({.name = name})).empty();
    Segment segment = isThere || !context.has(u"query"_s) ? segmentCalled(db, name) : Segment{.name = name};
    if (context.has(u"query"_s))
        segment.query = storedQuery(db, context.value(u"query"_s));
    if (context.has(u"rename"_s))
        segment.name = context.value(u"rename"_s);
    if (const auto days = context.number(u"touch-every"_s))
        segment.touchEveryDays = *days == 0 ? std::nullopt : std::optional(int(std::clamp<qint64>(*days, -1, MostTouchDays + 1)));
    answer(context, perform(db, context.origin(), u"Save the segment %1"_s.arg(segment.name), &saveSegment, segment).performed);
}

} // namespace

Command segmentCommand()
{
    return {.name = u"segment"_s,
            .usage = u"NAME [--query Q] [--rename NAME] [--touch-every N] [--delete] [--format json]"_s,
            .summary = u"Makes a segment, which is a query with a name, or changes, renames or deletes one."_s,
            .example = u"regulars-cli segment 'Slipping away' --query 'bought>=3 last_purchase>90d'"_s,
            .declare =
                [](QCommandLineParser &parser) {
                    parser.addOption({u"query"_s, u"Whom the segment means, as for list customers."_s, u"Q"_s});
                    parser.addOption({u"rename"_s, u"Another name for it; queries that name it follow."_s, u"NAME"_s});
                    parser.addOption({u"touch-every"_s, u"Today reminds of everybody in it after N days without a touch; 0: no longer."_s, u"N"_s});
                    parser.addOption({u"delete"_s, u"Deletes the segment."_s});
                    parser.addOption({u"format"_s, u"json answers with operation."_s, u"FORMAT"_s});
                },
            .run = &change,
            .details = u"regulars-cli list segments shows all of them with their numbers of customers. A segment is used as in\n"
                       "regulars-cli list customers --query 'segment:\"Slipping away\" city:Berlin'."_s};
}
