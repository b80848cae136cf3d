// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/customfields/customfield.h"
#include "models/exchange/columnguess.h"
#include "models/exchange/csvdialect.h"
#include "models/exchange/dateformat.h"

#include <optional>

/** Everything that decides what an import does. */
struct ImportPlan
{
    QString file;
    ImportKind kind = ImportKind::Customers;
    CsvDialect dialect;
    ColumnGuess columns;
    DateOrder dateOrder = DateOrder::YearMonthDay;
    QChar decimal = u'.';
    QString updateBy; // The field by which customers are recognized and then overwritten; empty: known ones are skipped.
    bool createsUnknown = true;
    std::vector<FieldDefinition> customFields = {}; // That columns may be read into, besides the usual ones.

    bool operator==(const ImportPlan &) const = default;
};

/** The beginning of a file as a plan reads it. */
struct ImportSample
{
    QStringList header; // Empty if the file has none.
    QList<QStringList> rows;
};

/** How many rows an ImportSample holds at most, and how many of them a person is shown. */
inline constexpr int SampleRows = 1000;
inline constexpr int PreviewRows = 50;

/** Opens \a file and guesses everything; the kind as well unless \a kind says it. The error says why it cannot be read. */
Result<ImportPlan> guessImportPlan(const QString &file, std::optional<ImportKind> kind = {},
                                   const std::vector<FieldDefinition> &customFields = {});

/** The fields that columns of \a plan can be read into; custom fields by the name that queries store them by. */
QList<ImportField> importFields(const ImportPlan &plan);
/** The one that \a text means, a key or the name of a custom field; nothing if there is none. */
std::optional<ImportField> importField(const ImportPlan &plan, const QString &text);

/** Guesses the columns, dates and decimals of \a plan again, after its kind or its dialect was corrected. */
void guessColumnsAgain(ImportPlan &plan, const ImportSample &sample);

Result<ImportSample> readImportSample(const ImportPlan &plan);

/** About how many rows the file has, from its size and its beginning. */
qint64 estimatedRows(const ImportPlan &plan);

/** What is missing before the import can begin: "Choose the column that holds the date."; empty if nothing is. */
QString missingColumns(const ImportPlan &plan);
