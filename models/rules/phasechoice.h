// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lifecycle/phase.h"

#include <QJsonObject>

#include <optional>

/** A phase as rules name it: a certain one, whatever it is called, or whichever has a role; or any. */
struct PhaseChoice
{
    PhaseId phase = {};
    std::optional<PhaseRole> role = {};

    bool isAny() const { return !phase && !role; }
    void writeTo(QJsonObject &json) const;
    static PhaseChoice of(const QJsonObject &json);

    bool operator==(const PhaseChoice &) const = default;
};
