// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/customerexport.h"

#include "models/base/day.h"
#include "models/base/decimal.h"
#include "models/base/writefile.h"
#include "models/customers/customerfields.h"
#include "models/customers/customerrow.h"
#include "models/database/transaction.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace {

constexpr size_t CustomersInPart = 500;

QJsonValue instantJson(const QDateTime &instant)
{
    const QDateTime local = instant.toLocalTime();
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
}

QJsonValue exportedValue(const SqlValue &value, const QueryField &field, const QString &currency)
{
    if (value.isNull())
        return {};
    switch (field.kind) {
    case FieldKind::Money:
        return moneyDecimal({value.integer(), currency});
    case FieldKind::Day:
        return value.as<QDate>().toString(Qt::ISODate);
    case FieldKind::Instant:
        return instantJson(value.as<QDateTime>());
    case FieldKind::YesNo:
        return value.integer() != 0;
    case FieldKind::Number:
        if (field.decimals > 0)
            return shortScaledText(value.integer(), field.decimals);
        break;
    case FieldKind::Text:
    case FieldKind::Choice:
        break;
    }
    return value.toJson();
}

QJsonArray exportedTrend(const Trend &trend, const QString &currency)
{
    QJsonArray months;
    for (const qint64 amount : trend)
        months.append(moneyDecimal({amount, currency}));
    return months;
}

QJsonObject exportedRow(const CustomerRow &row, const QStringList &columns, const FieldCatalogue &fields)
{
    QJsonObject object;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QueryField *field = fields.field(columns.at(i));
        const QString key = field ? field->typedName() : columns.at(i);
        if (field && field->name == u"trend")
            object.insert(key, exportedTrend(row.trend, fields.currency));
        else
            object.insert(key, field ? exportedValue(row.values[size_t(i)], *field, fields.currency) : QJsonValue());
    }
    return object;
}

} // namespace

QStringList exportedColumns(const Query &meant)
{
    QStringList columns = meant.columns.isEmpty() ? usualColumns() : meant.columns;
    if (!meant.group.isEmpty() && !columns.contains(meant.group))
        columns.prepend(meant.group);
    return columns;
}

QStringList exportedKeys(const QStringList &columns, const FieldCatalogue &fields)
{
    QStringList keys;
    for (const QString &column : columns) {
        const QueryField *field = fields.field(column);
        keys.append(field ? field->typedName() : column);
    }
    return keys;
}

void visitCustomers(Connection &db, const CustomerQuery &query, const QStringList &columns, int limit,
                    const std::shared_ptr<Progress> &progress, const std::function<void(const QJsonObject &)> &visit)
{
    const Snapshot snapshot(db);
    const FieldCatalogue fields = customerFields(db);
    std::vector<qint64> ids = groupedCustomerIds(db, query, limit);
    std::erase_if(ids, [](qint64 id) { return id < 0; });
    if (progress)
        progress->total = qint64(ids.size());
    for (size_t first = 0; first < ids.size(); first += CustomersInPart) {
        if (progress && progress->isCancelled)
            throw Failure(Error::Kind::Cancelled, QCoreApplication::translate("CustomerExport", "Stopped."));
        const std::vector<qint64> part(ids.begin() + qsizetype(first),
                                       ids.begin() + qsizetype(std::min(first + CustomersInPart, ids.size())));
        std::unordered_map<qint64, CustomerRow> rows;
        for (CustomerRow &row : customerRows(db, part, columns))
            rows.emplace(row.id.value, std::move(row));
        for (const qint64 id : part)
            visit(exportedRow(rows.at(id), columns, fields));
        if (progress)
            progress->done += qint64(part.size());
    }
}

QByteArray exportedCustomers(Connection &db, const CustomerQuery &query, ExportFormat format,
                             const std::shared_ptr<Progress> &progress)
{
    const FieldCatalogue fields = customerFields(db);
    const QStringList columns = exportedColumns(meantBy(query, fields));
    QStringList headings;
    for (const QString &column : columns)
        headings.append(fields.field(column) ? fields.field(column)->label : column);
    ExportText text(exportedKeys(columns, fields), format, format == ExportFormat::SpreadsheetCsv ? headings : QStringList());
    visitCustomers(db, query, columns, 0, progress, [&](const QJsonObject &row) { text.add(row); });
    return text.finish();
}

Done exportCustomersTo(Connection &db, const CustomerQuery &query, ExportFormat format, const QString &file,
                       const std::shared_ptr<Progress> &progress)
{
    if (const Result<Done> written = writeFile(file, exportedCustomers(db, query, format, progress)); !written)
        throw Failure(written.error());
    return {};
}
