// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/report.h"

#include "models/base/chance.h"
#include "models/base/money.h"

#include <cmath>

using namespace Qt::StringLiterals;

void Report::addRow(const QJsonObject &object)
{
    QJsonArray row;
    for (const ReportColumn &column : columns)
        row.append(object[column.key]);
    rows.push_back(row);
}

QJsonObject Report::toJson() const
{
    QJsonObject object = values;
    object[u"definition"_s] = basis.definition;
    object[u"n"_s] = basis.n;
    object[u"as_of"_s] = basis.asOf.toString(Qt::ISODate);
    object[u"warnings"_s] = QJsonArray::fromStringList(basis.warnings);
    return object;
}

QString monthKey(int month)
{
    return firstOfMonth(month).toString(u"yyyy-MM"_s);
}

QString cellText(const Report &report, size_t column, const QJsonValue &cell, const QLocale &locale)
{
    if (cell.isNull() || cell.isUndefined())
        return u"–"_s;
    switch (report.columns[column].kind) {
    case ReportColumn::Kind::Text:
        return cell.toString();
    case ReportColumn::Kind::Month:
        return locale.toString(QDate::fromString(cell.toString() + u"-01"_s, Qt::ISODate), u"MMM yyyy"_s);
    case ReportColumn::Kind::Day:
        return locale.toString(QDate::fromString(cell.toString(), Qt::ISODate), QLocale::ShortFormat);
    case ReportColumn::Kind::Count:
        return locale.toString(cell.toInteger());
    case ReportColumn::Kind::Share:
        return locale.toString(100.0 * cell.toDouble(), 'f', 1) + u' ' + locale.percent();
    case ReportColumn::Kind::Chance:
        return chanceText(cell.toDouble(), locale);
    case ReportColumn::Kind::Score:
        return locale.toString(cell.toDouble(), 'f', 1);
    case ReportColumn::Kind::Number:
        return locale.toString(cell.toDouble(), 'g', 6);
    case ReportColumn::Kind::Money:
        return moneyText({std::llround(cell.toDouble() * std::pow(10.0, currencyDecimals(report.currency))), report.currency},
                         locale);
    case ReportColumn::Kind::Flag:
        return cell.toBool() ? Report::tr("yes") : Report::tr("no");
    }
    Q_UNREACHABLE();
    return {};
}
