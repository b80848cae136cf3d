// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/recordkind.h"

using namespace Qt::StringLiterals;

void RecordKind::undo(Operation &operation, const ChangeRun &run) const
{
    const ImageRun images(operation.db(), shape(), run.operation, run.first, run.last);
    if (run.range && !run.wasThereAfter)
        throw Failure(Error::Kind::Invalid,
                      tr("What was imported and undone cannot be brought back. Import the file again."));
    if (run.range) {
        removeRange(operation, run.range->first, run.range->second);
    } else if (!run.wasThereAfter) {
        const qint64 since = operation.lastChange();
        images.noteReversed(operation.id());
        bringBack(operation, operation.notedSince(since, shape()));
    } else if (!run.wasThereBefore) {
        takeAway(operation, run, images);
    } else {
        changeBack(operation, images);
    }
}

void RecordKind::bringBack(Operation &operation, const ImageRun &noted) const
{
    constexpr auto After = ImageRun::Side::After;
    Connection &db = operation.db();
    if (noted.firstEmptied(After))
        throw Failure(Error::Kind::Invalid, tr("What was deleted for good cannot be brought back."));
    if (const qint64 present = noted.firstPresent())
        throw Failure(Error::Kind::Conflict, tr("%1 has been brought back already.").arg(describe(db, present)));
    const std::vector<Reference> all = references();
    for (const Reference &reference : all) {
        if (reference.mayLack)
            continue;
        if (m_withoutOwner == WithoutOwner::Forget)
            noted.forgetLacking(After, reference.column, reference.table);
        else if (const qint64 lacking = noted.firstLacking(After, reference.column, reference.table))
            throw Failure(Error::Kind::Conflict,
                          tr("%1 cannot be brought back: what it belongs to is gone (%2).", "record, kind of record")
                              .arg(describeImage(noted.image(lacking, After)), recordKind(reference.table).label()));
    }
    noted.insert(After);
    for (const Reference &reference : all) {
        if (!reference.mayLack)
            continue;
        const SqlCondition those = noted.ids(table() + u".id"_s);
        updateAll(operation, shape(),
                  {u"%1.%2 IS NOT NULL AND NOT EXISTS (SELECT 1 FROM %3 AS other WHERE other.id = %1.%2) AND %4"_s.arg(table(), reference.column, reference.table, those.sql),
                   those.values},
                  {{reference.column, u"NULL"_s, {}}});
    }
}

std::vector<RecordKind::Reference> RecordKind::references() const
{
    std::vector<Reference> all = referenceColumns();
    for (const auto &kind : recordKinds()) {
        for (const Dependent &dependent : kind->dependents()) {
            const bool isOwn = dependent.withoutIt == WithoutIt::Stays && table() == QLatin1StringView(dependent.table);
            for (Reference &reference : all)
                reference.mayLack = reference.mayLack || (isOwn && reference.column == QLatin1StringView(dependent.column));
        }
    }
    return all;
}

void RecordKind::takeAway(Operation &operation, const ChangeRun &, const ImageRun &images) const
{
    refuseIfChanged(operation.db(), images);
    releaseDependents(operation, [&](const QString &column) { return images.ids(column); });
    removeAll(operation, shape(), images.ids(u"id"_s));
}

void RecordKind::changeBack(Operation &operation, const ImageRun &images) const
{
    refuseIfChanged(operation.db(), images);
    const qint64 since = operation.lastChange();
    images.noteReversed(operation.id());
    try {
        operation.notedSince(since, shape()).update(ImageRun::Side::After);
    } catch (const Failure &failure) {
        if (failure.error.kind != Error::Kind::Conflict)
            throw;
        // The values that this run has are as they were left, but no longer fit what others became.
        throw Failure(Error::Kind::Conflict, tr("Not undone: %1 was changed since. Undo the later change first, or change it by hand.").arg(label()), failure.error.details);
    }
}

void RecordKind::refuseIfChanged(Connection &db, const ImageRun &images) const
{
    if (const qint64 changed = images.firstChanged(ImageRun::Side::After))
        refuse(db, changed, images.image(changed, ImageRun::Side::After));
}

QString RecordKind::describeImage(const QJsonObject &image) const
{
    const QString name = image.value(u"name"_s).toString();
    return name.isEmpty() ? label() : tr("%1 %2", "kind of record, its name").arg(label(), isolated(name));
}

void RecordKind::redirectAll(Operation &operation, const QString &column, qint64 from, qint64 to) const
{
    updateAll(operation, shape(), {column + u" = ?"_s, {from}}, {{column, u"?"_s, {to}}});
}

QString RecordKind::ofCustomer(Connection &db, qint64 customer) const
{
    Rows rows = db.run(u"SELECT name FROM customer WHERE id = ?"_s, customer);
    return rows.next() ? tr("%1 of %2", "kind of record, customer's name").arg(label(), isolated(rows.text(0))) : label();
}

void RecordKind::refuse(Connection &db, qint64 id, const QJsonObject &image) const
{
    const QString described = describe(db, id);
    throw Failure(Error::Kind::Conflict,
                  tr("Not undone: %1 was changed since. Undo the later change first, or change it by hand.")
                      .arg(described == label() ? describeImage(image) : described));
}

void RecordKind::releaseDependents(Operation &operation, const std::function<SqlCondition(const QString &)> &refers) const
{
    Connection &db = operation.db();
    for (const Dependent &dependent : m_dependents) {
        const QString column = QLatin1StringView(dependent.column);
        const SqlCondition those = refers(column);
        if (dependent.withoutIt == WithoutIt::Follows) {
            removeAll(operation, recordKind(QLatin1StringView(dependent.table)).shape(), those);
            continue;
        }
        Rows rows = db.runWith(u"SELECT %1 FROM %2 WHERE %3 LIMIT 1"_s.arg(column, QLatin1StringView(dependent.table), those.sql), those.values);
        if (rows.next())
            throw Failure(Error::Kind::Conflict,
                          tr("Not undone: %1 has been worked with since (%2). Undo that first.")
                              .arg(describe(db, rows.integer(0)), recordKind(QLatin1StringView(dependent.table)).label()));
    }
}

void RecordKind::removeRange(Operation &operation, qint64 first, qint64 last) const
{
    Connection &db = operation.db();
    const QString range = u" FROM %1 WHERE id BETWEEN ? AND ?"_s.arg(table());
    {
        Rows changed = db.run(u"SELECT id"_s + range + u" AND version <> 1 LIMIT 1"_s, first, last);
        if (changed.next())
            refuse(db, changed.integer(0));
    }
    releaseDependents(operation, [&](const QString &column) { return SqlCondition{column + u" BETWEEN ? AND ?"_s, {first, last}}; });
    if (db.run(u"DELETE"_s + range, first, last).affected() != last - first + 1)
        refuse(db, first);
    operation.noteRemovedRange(table(), first, last);
}
