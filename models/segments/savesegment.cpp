// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/segments/savesegment.h"

#include "models/base/text.h"
#include "models/customers/customerfields.h"
#include "models/customers/touchwish.h"
#include "models/lists/query/queryjson.h"
#include "models/lists/query/querysql.h"
#include "models/rules/rule.h"
#include "models/segments/segmentmentions.h"
#include "models/views/customerview.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestName = 100;

QString jsonOf(const Query &query)
{
    return QString::fromUtf8(QJsonDocument(queryToJson(query)).toJson(QJsonDocument::Compact));
}

/** Those of \a records whose query names the segment \a name. */
template<typename Record>
std::vector<Record> naming(std::vector<Record> records, const QString &name)
{
    std::erase_if(records, [&](const Record &record) {
        const auto query = storedQuery(record.query.toUtf8());
        return !query || !mentionsSegment(query->condition, name);
    });
    return records;
}

template<typename Record>
void follow(Operation &operation, const QString &from, const QString &to)
{
    for (Record &record : naming(operation.db().select<Record>(u"ORDER BY id"_s), from)) {
        Query query = *storedQuery(record.query.toUtf8());
        query.condition = withSegmentRenamed(std::move(query.condition), from, to);
        record.query = jsonOf(query);
        operation.update(record);
    }
}

/** Makes the queries that name the segment \a from name it \a to. */
void followName(Operation &operation, const QString &from, const QString &to)
{
    follow<Segment>(operation, from, to);
    follow<CustomerView>(operation, from, to);
    follow<Rule>(operation, from, to);
}

void checkName(Connection &db, const Segment &segment)
{
    const QString key = segmentKey(segment);
    if (key.isEmpty())
        throw Failure(Error::Kind::Invalid,
                      QCoreApplication::translate("Segment", "A segment needs a name with a letter or a digit in it."));
    if (!db.select<Segment>(u"WHERE folded_name = ? AND id <> ?"_s, key, segment.id.value).empty())
        throw Failure(Error::Kind::Invalid,
                      QCoreApplication::translate("Segment", "There is a segment “%1” already. Choose another name.")
                          .arg(isolated(segment.name)));
}

} // namespace

Segment saveSegment(Operation &operation, Segment segment)
{
    Connection &db = operation.db();
    segment.name = singleLine(segment.name).left(LongestName).trimmed();
    checkName(db, segment);
    checkTouchWish(segment.touchEveryDays);
    segment.query = jsonOf({.condition = queryFromJson(segment.query.toUtf8()).condition});
    if (!segment.id) {
        operation.insert(segment);
    } else {
        const QString before = db.find(segment.id).name;
        operation.update(segment);
        if (before != segment.name)
            followName(operation, before, segment.name);
    }
    (void)sqlCondition(Condition::test(SegmentField, Comparison::Equals, {{segment.name}}), customerFields(db), db.dialect(),
                       QDate::currentDate());
    return db.find(segment.id);
}

void deleteSegment(Operation &operation, SegmentId id)
{
    const Segment segment = operation.db().find(id);
    QStringList users;
    for (const Segment &user : naming(operation.db().select<Segment>(u"WHERE id <> ? ORDER BY name"_s, id.value), segment.name))
        users.append(user.name);
    for (const CustomerView &user : naming(operation.db().select<CustomerView>(u"ORDER BY name"_s), segment.name))
        users.append(user.name);
    for (const Rule &user : naming(operation.db().select<Rule>(u"ORDER BY name"_s), segment.name))
        users.append(user.name);
    if (!users.isEmpty())
        throw Failure(Error::Kind::Invalid,
                      QCoreApplication::translate("Segment", "“%1” is used by: %2. Change or delete these first.")
                          .arg(isolated(segment.name), isolated(users.join(u", "_s))));
    operation.remove(segment);
}
