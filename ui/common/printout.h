// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

/** What is printed: a title, some lines and tables, all of it plain text, however it looks. */
struct Printout
{
    enum class Look { Plain, Strong, Quiet, Band }; // Strong rows stay with the row after them.

    struct Column
    {
        QString title;
        double share = 1;      // Of the width of the page, compared with the other columns.
        bool isNumber = false; // Stands to the right.
    };

    struct Row
    {
        QStringList cells;
        Look look = Look::Plain;
    };

    struct Table
    {
        QString title;     // Empty: that of the printout says it.
        QStringList lines; // Below it: what the table means, or why there is none.
        std::vector<Column> columns;
        std::vector<Row> rows;
    };

    QString title;
    QStringList lines; // Below the title: of whom, which period, which filter, what it means.
    std::vector<Table> tables;
    QString footer; // At the foot of each page, beside the number of the page.
};
