// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/contracts/contract.h"
#include "models/history/recordkindof.h"

/** What the history knows of contracts: amounts and periods as people read them. */
class ContractKind : public RecordKindOf<Contract>
{
public:
    using RecordKindOf::RecordKindOf;

    QString valueText(Connection &db, const QString &column, const QJsonValue &value) const override;
};
