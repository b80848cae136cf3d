// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customfields/customvalue.h"
#include "models/history/recordkindof.h"

/** What the history says of values of custom fields: whose they are, and what they were and became. */
class CustomValueKind final : public RecordKindOf<CustomValue>
{
public:
    explicit CustomValueKind(const char *label);

    std::optional<Summary> summary(Connection &db, qint64 id, const QJsonObject &before, const QJsonObject &after) const override;
};
