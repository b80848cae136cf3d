// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/importplan.h"

#include <QStringView>

#include <vector>

/** The cells of one row, as CsvReader gives them. */
using Cells = std::vector<QStringView>;

/** Where one field of an import comes from: its columns, or a constant. */
class ImportColumn
{
public:
    ImportColumn(const ImportPlan &plan, const QString &key);

    bool isThere() const { return !m_columns.empty() || !m_constant.isEmpty(); }
    const QString &title() const { return m_field.title; }

    /** The field's text in \a cells, its columns joined as the field asks for; trimmed. */
    QString text(const Cells &cells) const;
    /** The same without making a string, for a field of one column. */
    QStringView view(const Cells &cells) const;
    /** All texts that are filled, a cell with several values ("a ::: b") split. */
    QStringList texts(const Cells &cells) const;

private:
    ImportField m_field;
    std::vector<size_t> m_columns;
    QString m_constant;
};
