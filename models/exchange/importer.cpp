// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/importer.h"

#include "models/exchange/contractimport.h"
#include "models/exchange/csvreader.h"
#include "models/exchange/customerimport.h"
#include "models/exchange/purchaseimport.h"
#include "models/exchange/textfile.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isBlank(const Cells &cells)
{
    return std::all_of(cells.begin(), cells.end(), [](QStringView cell) { return cell.trimmed().isEmpty(); });
}

/** Whether the row has cells beyond the last column: then a delimiter in one of them was taken for the end of a field. */
bool hasTooManyCells(const Cells &cells, qsizetype columns)
{
    return qsizetype(cells.size()) > columns
        && std::any_of(cells.begin() + columns, cells.end(), [](QStringView cell) { return !cell.trimmed().isEmpty(); });
}

QStringList remarksOn(const CsvReader &reader, const ImportPlan &plan)
{
    QStringList remarks;
    if (const auto count = reader.unreadableCharacters(); count > 0)
        remarks.append(QCoreApplication::translate("Importer",
                                                   "%n character(s) could not be read as %1, the first in line %2. Choose "
                                                   "another encoding if names look wrong.",
                                                   nullptr, int(count))
                           .arg(plan.dialect.encoding)
                           .arg(reader.firstUnreadableLine()));
    if (const auto count = reader.removedNuls(); count > 0)
        remarks.append(QCoreApplication::translate("Importer", "%n NUL character(s) left out, the first in line %1.", nullptr,
                                                   int(count))
                           .arg(reader.firstNulLine()));
    return remarks;
}

std::unique_ptr<Importer> makeImporter(Connection &db, Operation *operation, const ImportPlan &plan)
{
    switch (plan.kind) {
    case ImportKind::Customers: return std::make_unique<CustomerImport>(db, operation, plan);
    case ImportKind::Purchases: return std::make_unique<PurchaseImport>(db, operation, plan);
    case ImportKind::Contracts: return std::make_unique<ContractImport>(db, operation, plan);
    }
    return {};
}

} // namespace

Importer::Importer(Connection &db, Operation *operation, const ImportPlan &plan)
    : m_db(db)
    , m_operation(operation)
    , m_plan(plan)
    , m_now(operation ? operation->now() : QDateTime::currentDateTimeUtc())
    , m_lastDay(m_now.toLocalTime().date().addDays(1))
    , m_rowsToCome(estimatedRows(plan))
{
}

ImportResult Importer::run(ImportProgress &progress)
{
    if (const QString missing = missingColumns(m_plan); !missing.isEmpty())
        throw Failure(Error::Kind::Invalid, missing);
    const auto file = openTextFile(m_plan.file);
    if (!file)
        throw Failure(file.error());
    progress.totalBytes = (*file)->size();
    CsvReader reader(**file, m_plan.dialect);
    if (m_plan.dialect.hasHeader)
        reader.next();
    ImportResult result;
    const qsizetype columns = m_plan.columns.fields.size();
    while (reader.next()) {
        if (progress.isCancelled)
            throw Failure(Error::Kind::Cancelled, QCoreApplication::translate("Importer", "Nothing was imported."));
        progress.bytes = reader.bytesRead();
        const bool isReadable = reader.fault() == CsvReader::Fault::None;
        if (isReadable && isBlank(reader.fields()))
            continue;
        ++result.rows;
        if (!isReadable) {
            reject(result, reader.line(), reader.faultText(), {});
            continue;
        }
        if (hasTooManyCells(reader.fields(), columns)) {
            reject(result, reader.line(),
                   QCoreApplication::translate("Importer",
                                               "The row has %1 fields, the file %2 columns. A field that holds the "
                                               "delimiter needs quotation marks.")
                       .arg(reader.fields().size())
                       .arg(columns),
                   reader.fields());
            continue;
        }
        QString reason;
        switch (take(reader.fields(), reason)) {
        case Outcome::Created: ++result.created; break;
        case Outcome::Updated: ++result.updated; break;
        case Outcome::Skipped: ++result.skipped; break;
        case Outcome::Joined: break;
        case Outcome::Rejected: reject(result, reader.line(), reason, reader.fields()); break;
        }
    }
    if (!reader.readError().isEmpty())
        throw Failure(Error::Kind::Invalid,
                      QCoreApplication::translate("Importer", "The file could not be read to its end (%1). Nothing was imported.")
                          .arg(reader.readError()));
    result.remarks = remarksOn(reader, m_plan);
    finish(result);
    if (m_operation && result.created + result.updated + result.newCustomers > 0)
        result.operation = m_operation->id();
    return result;
}

void Importer::reject(ImportResult &result, qint64 line, const QString &reason, const Cells &cells)
{
    result.rejectedLines.push_back(line);
    if (result.rejections.size() < ImportResult::MostRejectionsKept)
        result.rejections.append({line, reason});
    if (m_listener)
        m_listener({line, reason}, cells);
}

ImportResult runImport(Operation &operation, const ImportPlan &plan, ImportProgress &progress)
{
    return makeImporter(operation.db(), &operation, plan)->run(progress);
}

ImportResult checkImport(Connection &db, const ImportPlan &plan, ImportProgress &progress, const RejectionListener &listener)
{
    const auto importer = makeImporter(db, nullptr, plan);
    importer->setRejectionListener(listener);
    return importer->run(progress);
}

QString inColumn(const ImportColumn &column, const QString &reason)
{
    return QCoreApplication::translate("Importer", "%1: %2", "column, what is wrong in it").arg(column.title(), reason);
}
