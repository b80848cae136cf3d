// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/importplan.h"

#include "models/customfields/customqueryfields.h"
#include "models/exchange/amountformat.h"
#include "models/exchange/columnnames.h"
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

/** A column that is called like a custom field is one, whatever else such names mean. */
void guessCustomColumns(ImportPlan &plan, const QStringList &header)
{
    for (const FieldDefinition &definition : plan.customFields) {
        const QString name = columnNameKey(definition.field.name);
        const auto isMeant = [&](const QString &column) { return !name.isEmpty() && columnNameKey(column) == name; };
        const auto found = std::ranges::find_if(header, isMeant);
        if (found != header.end())
            plan.columns.fields[found - header.begin()] = queryNameOf(definition.field.id);
    }
}

QStringList customKeys(const ImportPlan &plan, const QList<CustomFieldKind> &kinds)
{
    QStringList keys;
    for (const FieldDefinition &definition : plan.customFields) {
        if (kinds.contains(definition.field.kind))
            keys.append(queryNameOf(definition.field.id));
    }
    return keys;
}

} // namespace

QList<ImportField> importFields(const ImportPlan &plan)
{
    QList<ImportField> fields = importFields(plan.kind);
    if (plan.kind != ImportKind::Customers)
        return fields;
    for (const FieldDefinition &definition : plan.customFields) {
        const bool joins = definition.field.kind == CustomFieldKind::Choices;
        fields.append({queryNameOf(definition.field.id), definition.field.name, joins ? ImportField::Joins::WithComma : ImportField::Joins::No});
    }
    return fields;
}

std::optional<ImportField> importField(const ImportPlan &plan, const QString &text)
{
    const QString name = fieldNameKey(text);
    for (const ImportField &field : importFields(plan)) {
        if (field.key == text || (customFieldOf(field.key) && fieldNameKey(field.title) == name))
            return field;
    }
    return {};
}

Result<ImportPlan> guessImportPlan(const QString &path, std::optional<ImportKind> kind, const std::vector<FieldDefinition> &customFields)
{
    const auto file = openTextFile(path);
    if (!file)
        return file.error();
    ImportPlan plan{.file = path, .customFields = customFields};
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
    QStringList days{u"date"_s, u"birthday"_s, u"created"_s, u"phase_since"_s, u"started"_s, u"ended"_s};
    QStringList numbers{u"amount"_s, u"quantity"_s, u"price"_s};
    if (plan.kind == ImportKind::Customers) {
        guessCustomColumns(plan, sample.header);
        days += customKeys(plan, {CustomFieldKind::Date});
        numbers += customKeys(plan, {CustomFieldKind::Number, CustomFieldKind::Money});
    }
    plan.dateOrder = guessDateOrder(cellsOf(plan, sample, days));
    plan.decimal = guessDecimal(cellsOf(plan, sample, numbers));
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
    for (const QString &key : missingImportFields(plan.kind, plan.columns.fields + plan.columns.constants.keys()))
        titles.append(importField(plan.kind, key)->title);
    if (titles.isEmpty())
        return {};
    return QCoreApplication::translate("ImportPlan", "Choose the column that holds: %1.").arg(titles.join(u", "_s));
}
