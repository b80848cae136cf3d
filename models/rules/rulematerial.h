// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/contactoutcome.h"
#include "models/database/connection.h"
#include "models/lists/query/fieldcatalogue.h"
#include "models/rules/ruleaction.h"

#include <QStringList>

#include <memory>

/** What rules can be put together of, as it is in the business. */
struct RuleMaterial
{
    std::vector<Phase> phases;
    std::vector<TaskTemplate> templates;
    std::vector<ContactOutcome> outcomes;
    std::vector<std::pair<QString, QString>> dates; // As rules name them, and as people read them. The birthday is the first.
    QStringList colleagues;
    QStringList tags;
    std::shared_ptr<const FieldCatalogue> fields;
};

RuleMaterial ruleMaterial(Connection &db);
