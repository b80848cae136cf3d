// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/outcomestore.h"

#include "models/activities/outcomes.h"
#include "models/base/text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

std::vector<ContactOutcome> OutcomeStore::outcomes()
{
    return m_db.select<ContactOutcome>(u"WHERE is_retired = 0 ORDER BY position, id"_s);
}

ContactOutcome OutcomeStore::named(const QString &text)
{
    const auto all = outcomes();
    const auto found = std::ranges::find_if(all, [wanted = folded(outcomeOfText(text))](const ContactOutcome &each) { return folded(each.name) == wanted; });
    if (found != all.end())
        return *found;
    QStringList names;
    for (const ContactOutcome &each : all)
        names.append(each.name);
    throw Failure(Error::Kind::NotFound,
                  QCoreApplication::translate("Outcomes", "There is no outcome “%1”. The outcomes are: %2.").arg(isolated(singleLine(text)), names.join(u", "_s)));
}
