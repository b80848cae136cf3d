// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/commonvalues.h"

#include "models/customers/bulkedit.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int MostValues = 200;
constexpr qsizetype LongestValue = 100;

} // namespace

QStringList commonValues(Connection &db, const QString &field)
{
    if (!settableFields().contains(field))
        return {};
    Rows rows = db.run(u"SELECT %1 FROM customer WHERE %1 <> '' GROUP BY %1 ORDER BY count(*) DESC, %1 LIMIT ?"_s.arg(field), MostValues);
    QStringList values;
    while (rows.next()) {
        const QString value = rows.text(0);
        for (const QString &each : field == u"tags" ? tagsOf(value) : QStringList{value}) {
            if (each.size() <= LongestValue && !values.contains(each))
                values.append(each);
        }
    }
    return values;
}
