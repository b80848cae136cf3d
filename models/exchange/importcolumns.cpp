// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/importcolumns.h"

#include "models/exchange/csvwriter.h"

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView ValueSeparator = u" ::: "; // Google's.

/** \a cell without blanks around it and without the apostrophe that guards spreadsheets against formulas. */
QStringView plain(QStringView cell)
{
    cell = cell.trimmed();
    return isGuarded(cell) ? cell.sliced(1) : cell;
}

QStringView cellAt(const Cells &cells, size_t column)
{
    return column < cells.size() ? plain(cells[column]) : QStringView();
}

} // namespace

ImportColumn::ImportColumn(const ImportPlan &plan, const QString &key)
    : m_field(importField(plan, key).value_or(ImportField{key, key}))
    , m_constant(plan.columns.constants.value(key))
{
    for (qsizetype column = 0; column < plan.columns.fields.size(); ++column) {
        if (plan.columns.fields.at(column) == key)
            m_columns.push_back(size_t(column));
    }
}

QString ImportColumn::text(const Cells &cells) const
{
    using Joins = ImportField::Joins;
    if (m_columns.size() == 1 || m_field.joins == Joins::No)
        return view(cells).toString();
    QStringList filled;
    for (const size_t column : m_columns) {
        if (const QStringView cell = cellAt(cells, column); !cell.isEmpty())
            filled.append(cell.toString());
    }
    if (filled.isEmpty())
        return m_constant;
    return filled.join(m_field.joins == Joins::WithBlank ? u" "_s : m_field.joins == Joins::WithComma ? u", "_s : u"\n"_s);
}

QStringView ImportColumn::view(const Cells &cells) const
{
    for (const size_t column : m_columns) {
        if (const QStringView cell = cellAt(cells, column); !cell.isEmpty())
            return cell;
    }
    return m_constant;
}

QStringList ImportColumn::texts(const Cells &cells) const
{
    QStringList filled;
    for (const size_t column : m_columns) {
        for (const QStringView value : cellAt(cells, column).split(ValueSeparator, Qt::SkipEmptyParts)) {
            if (const QString text = value.trimmed().toString(); !text.isEmpty() && !filled.contains(text))
                filled.append(text);
        }
    }
    if (filled.isEmpty() && !m_constant.isEmpty())
        filled.append(m_constant);
    return filled;
}
