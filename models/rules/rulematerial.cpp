// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/rulematerial.h"

#include "models/activities/outcomestore.h"
#include "models/customers/commonvalues.h"
#include "models/customers/customerfields.h"
#include "models/lifecycle/lifecyclestore.h"
#include "models/rules/rulecontext.h"

using namespace Qt::StringLiterals;

RuleMaterial ruleMaterial(Connection &db)
{
    RuleMaterial material{.phases = LifeCycleStore(db).phases(),
                          .templates = db.select<TaskTemplate>(u"ORDER BY title, id"_s),
                          .outcomes = OutcomeStore(db).outcomes(),
                          .dates = {},
                          .colleagues = commonValues(db, u"owner"_s),
                          .tags = commonValues(db, u"tags"_s),
                          .fields = sharedCustomerFields(db)};
    const RuleNames names = ruleNames(db);
    for (const QString &date : QStringList{BirthdayField} + dayLabels() + names.dates.keys())
        material.dates.emplace_back(date, dateFieldText(date, names));
    return material;
}
