// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/customercell.h"

#include "models/base/decimal.h"
#include "models/base/money.h"
#include "models/base/text.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

QDate dayOf(const SqlValue &value, const QueryField &field)
{
    return field.kind == FieldKind::Day ? value.as<QDate>() : value.as<QDateTime>().toLocalTime().date();
}

} // namespace

QString cellText(const SqlValue &value, const QueryField &field, const QString &currency)
{
    if (value.isNull())
        return {};
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::Choice:
        return value.text();
    case FieldKind::Number:
        if (value.integer() == 0 && !field.isNullable)
            return {};
        return field.decimals == 0 ? QLocale().toString(value.integer()) : localScaledText(value.integer(), field.decimals);
    case FieldKind::Money:
        return value.integer() == 0 && !field.isNullable ? QString() : moneyText({value.integer(), currency});
    case FieldKind::Day:
    case FieldKind::Instant:
        return QLocale().toString(dayOf(value, field), QLocale::ShortFormat);
    case FieldKind::YesNo:
        return value.integer() != 0 ? QCoreApplication::translate("CustomerCell", "yes")
                                    : QCoreApplication::translate("CustomerCell", "no");
    }
    return {};
}

QString groupText(const SqlValue &value, const QueryField &field, const QString &currency)
{
    const bool isDay = field.kind == FieldKind::Day || field.kind == FieldKind::Instant;
    const QString text = isDay && !value.isNull()
        ? QLocale().toString(dayOf(value, field), QCoreApplication::translate("CustomerCell", "MMMM yyyy", "a month"))
        : cellText(value, field, currency);
    if (!text.isEmpty())
        return QCoreApplication::translate("CustomerCell", "%1: %2", "field, its value").arg(isolated(field.label), isolated(text));
    return QCoreApplication::translate("CustomerCell", "%1: none", "field").arg(isolated(field.label));
}

bool isQuantity(const QueryField &field)
{
    return field.kind == FieldKind::Number || field.kind == FieldKind::Money || field.kind == FieldKind::Day
        || field.kind == FieldKind::Instant;
}
