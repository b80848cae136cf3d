// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/importplan.h"

#include "models/exchange/amountformat.h"
#include "models/exchange/textencoding.h"
#include "models/exchange/textfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

ImportSample sampleOf(const QByteArray &bytes, const CsvDialect &dialect)
{
    ImportSample sample;
    sample.rows = firstRows(bytes, dialect, SampleRows + 1);
    if (dialect.hasHeader && !sample.rows.isEmpty())
        sample.header = sample.rows.takeFirst();
    return sample;
}

/** The cells of the columns that are read into one of \a fields. */
QStringList cellsOf(const ImportPlan &plan, const ImportSample &sample, const QStringList &fields)
{
    QStringList cells;
    for (qsizetype column = 0; column < plan.columns.fields.size(); ++column) {
        if (!fields.contains(plan.columns.fields.at(column)))
            continue;
        for (const QStringList &row : sample.rows) {
            if (const QString cell = row.value(column).trimmed(); !cell.isEmpty())
                cells.append(cell);
        }
    }
    return cells;
}

} // namespace

Result<ImportPlan> guessImportPlan(const QString &path, std::optional<ImportKind> kind)
{
    const auto file = openTextFile(path);
    if (!file)
        return file.error();
    ImportPlan plan{.file = path};
    const QString encoding = guessEncoding(**file);
    const QByteArray bytes = (*file)->read(SampleSize);
    plan.dialect = guessDialect(bytes, encoding);
    const ImportSample sample = sampleOf(bytes, plan.dialect);
    plan.kind = kind.value_or(guessImportKind(sample.header, sample.rows));
    guessColumnsAgain(plan, sample);
    return plan;
}

void guessColumnsAgain(ImportPlan &plan, const ImportSample &sample)
{
    plan.columns = guessColumns(plan.kind, sample.header, sample.rows);
    plan.dateOrder = guessDateOrder(cellsOf(plan, sample, {u"date"_s, u"birthday"_s, u"created"_s, u"phase_since"_s}));
    plan.decimal = guessDecimal(cellsOf(plan, sample, {u"amount"_s, u"quantity"_s}));
}

Result<ImportSample> readImportSample(const ImportPlan &plan)
{
    const auto file = openTextFile(plan.file);
    if (!file)
        return file.error();
    return sampleOf((*file)->read(SampleSize), plan.dialect);
}

qint64 estimatedRows(const ImportPlan &plan)
{
    QFile file(plan.file);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray bytes = file.read(SampleSize);
    const qsizetype lines = bytes.count('\n') + bytes.count('\r') - bytes.count("\r\n");
    if (file.size() <= bytes.size())
        return lines + 1;
    return std::max(qint64(lines), qint64(1)) * file.size() / bytes.size();
}

QString missingColumns(const ImportPlan &plan)
{
    QStringList titles;
    for (const QString &key : neededImportFields(plan.kind)) {
        const bool isNamedOtherwise = key == u"name"
            && (plan.columns.fields.contains(u"company"_s) || plan.columns.fields.contains(u"email"_s));
        if (!plan.columns.fields.contains(key) && !plan.columns.constants.contains(key) && !isNamedOtherwise)
            titles.append(importField(plan.kind, key)->title);
    }
    if (titles.isEmpty())
        return {};
    return QCoreApplication::translate("ImportPlan", "Choose the column that holds: %1.").arg(titles.join(u", "_s));
}
