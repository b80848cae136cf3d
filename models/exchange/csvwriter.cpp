// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csvwriter.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/** What comes after the apostrophes at the beginning makes a formula of a text. */
bool isFormula(QStringView text)
{
    while (text.startsWith(u'\''))
        text = text.sliced(1);
    return !text.isEmpty() && QStringView(u"=+-@\t\r\n").contains(text.front());
}

QString csvField(const QString &field)
{
    const bool isSpecial = std::ranges::any_of(field, [](QChar c) { return QStringView(u"\",\r\n").contains(c); });
    return isSpecial ? u'"' + QString(field).replace(u'"', u"\"\""_s) + u'"' : field;
}

} // namespace

QString guarded(const QString &cell)
{
    static const QRegularExpression number(u"^-?[0-9]+(\\.[0-9]+)?$"_s);
    return isFormula(cell) && !number.match(cell).hasMatch() ? u'\'' + cell : cell;
}

bool isGuarded(QStringView cell)
{
    return cell.startsWith(u'\'') && isFormula(cell);
}

QString csvLine(const QStringList &cells, CsvReaderKind reader)
{
    QStringList fields;
    for (const QString &cell : cells)
        fields.append(csvField(reader == CsvReaderKind::Spreadsheet ? guarded(cell) : cell));
    return fields.join(u',');
}
