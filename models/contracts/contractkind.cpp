// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/contracts/contractkind.h"

#include "models/business/setup.h"

using namespace Qt::StringLiterals;

QString ContractKind::valueText(Connection &db, const QString &column, const QJsonValue &value) const
{
    if (value.isNull() || value.isUndefined())
        return {};
    if (column == u"amount")
        return moneyText({value.toInteger(), business(db).currency});
    if (column == u"period")
        return contractPeriodText(fromName<ContractPeriod>(value.toString()).value_or(ContractPeriod::Month));
    return RecordKindOf<Contract>::valueText(db, column, value);
}
