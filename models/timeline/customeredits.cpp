// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/customeredits.h"

#include "models/history/changedescription.h"
#include "models/history/recordkind.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/** A row of the history that is about the customer. */
struct Edit
{
    qint64 change;
    qint64 operation;
    qint64 undoes;
    bool isUndone;
    QDateTime at;
    QString actor;
    Source source;
    QString label;
    QString customField; // The name of the field, if it is one.
    QJsonObject before;
    QJsonObject after;
    bool wasThere;
    bool isThere;
};

QJsonObject imageIn(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

/** Moves write these, too; they stand in the timeline by themselves. */
bool isOfPhase(const QString &column)
{
    return column == u"version" || column == u"phase_id" || column == u"phase_since";
}

QStringList changedColumns(const Edit &edit)
{
    QStringList columns;
    for (const QString &column : edit.after.keys()) {
        if (!isOfPhase(column) && edit.before.value(column) != edit.after.value(column))
            columns.append(column);
    }
    return columns;
}

std::vector<Edit> readEdits(Connection &db, CustomerId customer)
{
    const QString columns = u"change.id, change.before, change.after, operation.id, operation.undoes, operation.undone_by, operation.at, "
                            "operation.actor, operation.source, operation.label"_s;
    Rows rows = db.run(uR"(
        SELECT %1, '' FROM change JOIN operation ON operation.id = change.operation_id
        WHERE change.table_name = 'customer' AND change.record_id = ? AND change.last_record_id IS NULL
        UNION ALL SELECT %1, '' FROM change JOIN operation ON operation.id = change.operation_id
        WHERE change.table_name = 'customer' AND change.last_record_id IS NOT NULL AND change.record_id <= ? AND change.last_record_id >= ?
        UNION ALL SELECT %1, custom_field.name FROM custom_value JOIN custom_field ON custom_field.id = custom_value.field_id
            JOIN change ON change.table_name = 'custom_value' AND change.record_id = custom_value.id AND change.last_record_id IS NULL
            JOIN operation ON operation.id = change.operation_id
        WHERE custom_value.customer_id = ?
        ORDER BY 1)"_s.arg(columns),
                       customer, customer, customer, customer);
    std::vector<Edit> edits;
    while (rows.next()) {
        const bool isRange = rows.isNull(1) && rows.isNull(2);
        edits.push_back({.change = rows.integer(0), .operation = rows.integer(3), .undoes = rows.integer(4), .isUndone = !rows.isNull(5),
                         .at = rows.as<QDateTime>(6), .actor = rows.text(7), .source = rows.as<Source>(8), .label = rows.text(9),
                         .customField = rows.text(10), .before = imageIn(rows.text(1)), .after = imageIn(rows.text(2)),
                         .wasThere = !rows.isNull(1), .isThere = !rows.isNull(2) || isRange});
    }
    return edits;
}

QSet<qint64> merging(Connection &db, CustomerId customer)
{
    QSet<qint64> operations;
    for (Rows rows = db.run(u"SELECT operation_id FROM customer_merge WHERE customer_id = ?"_s, customer); rows.next();)
        operations.insert(rows.integer(0));
    return operations;
}

/** Operations that put others back; what puts one of them back does the thing again. */
QSet<qint64> undoing(const std::vector<Edit> &edits)
{
    QSet<qint64> operations;
    for (const Edit &edit : edits) {
        if (edit.undoes != 0 && !operations.contains(edit.undoes))
            operations.insert(edit.operation);
    }
    return operations;
}

EditFold::What whatOf(const Edit &edit, bool wasKnown)
{
    if (!edit.customField.isEmpty() || (edit.wasThere && edit.isThere))
        return EditFold::What::Changed;
    if (!edit.isThere)
        return EditFold::What::Deleted;
    return wasKnown ? EditFold::What::BroughtBack : EditFold::What::Added;
}

QStringList fieldsOf(const Edit &edit)
{
    if (!edit.customField.isEmpty())
        return {edit.customField};
    QStringList fields;
    for (const QString &column : changedColumns(edit))
        fields.append(fieldTitle(column));
    return fields;
}

bool belongsTo(const EditFold &fold, const Edit &edit, EditFold::What what)
{
    return fold.what == what && fold.actor == edit.actor && fold.source == edit.source
        && fold.at.toLocalTime().date() == edit.at.toLocalTime().date();
}

void add(std::vector<EditFold> &folds, const Edit &edit, EditFold::What what)
{
    const auto found = std::find_if(folds.rbegin(), folds.rend(), [&](const EditFold &fold) { return belongsTo(fold, edit, what); });
    const bool isNew = found == folds.rend();
    if (isNew)
        folds.push_back({.id = edit.change, .what = what, .actor = edit.actor, .source = edit.source, .at = edit.at, .label = edit.label});
    EditFold &fold = isNew ? folds.back() : *found;
    fold.at = std::max(fold.at, edit.at);
    fold.changes.push_back(edit.change);
    if (fold.label != edit.label)
        fold.label.clear();
    for (const QString &field : what == EditFold::What::Changed ? fieldsOf(edit) : QStringList()) {
        if (!fold.fields.contains(field))
            fold.fields.append(field);
    }
}

} // namespace

std::vector<EditFold> foldedEdits(Connection &db, CustomerId customer)
{
    const std::vector<Edit> edits = readEdits(db, customer);
    const QSet<qint64> undos = undoing(edits);
    const QSet<qint64> merges = merging(db, customer);
    std::vector<EditFold> folds;
    bool wasKnown = false;
    for (const Edit &edit : edits) {
        const EditFold::What what = whatOf(edit, wasKnown);
        wasKnown = true;
        const bool isHidden = edit.isUndone || undos.contains(edit.operation) || merges.contains(edit.operation)
            || (what == EditFold::What::Changed && edit.customField.isEmpty() && changedColumns(edit).isEmpty());
        if (!isHidden)
            add(folds, edit, what);
    }
    return folds;
}

std::vector<EditedField> describeEdits(Connection &db, const EditFold &fold)
{
    std::vector<EditedField> fields;
    Rows rows = db.run(u"SELECT change.table_name, change.record_id, change.before, change.after, operation.at, operation.label "
                       "FROM change JOIN operation ON operation.id = change.operation_id WHERE "_s
                           + db.dialect().anyOf(u"change.id"_s) + u" ORDER BY change.id"_s,
                       db.dialect().idList(fold.changes));
    while (rows.next()) {
        const RecordKind &kind = recordKind(rows.text(0));
        const EditedField about{.at = rows.as<QDateTime>(4), .label = rows.text(5), .field = {}, .before = {}, .after = {}};
        const auto add = [&](const QString &field, const QString &before = {}, const QString &after = {}) {
            fields.push_back(about);
            fields.back().field = field;
            fields.back().before = before;
            fields.back().after = after;
        };
        const Edit edit{.before = imageIn(rows.text(2)), .after = imageIn(rows.text(3))};
        if (const auto told = rows.isNull(2) && rows.isNull(3) ? std::nullopt : kind.summary(db, rows.integer(1), edit.before, edit.after)) {
            add(told->field, told->before, told->after);
        } else if (fold.what == EditFold::What::Deleted) {
            add(QCoreApplication::translate("ChangeDescription", "Deleted"));
        } else if (fold.what != EditFold::What::Changed) {
            add(QCoreApplication::translate("ChangeDescription", "Added"));
        } else {
            for (const QString &column : changedColumns(edit))
                add(fieldTitle(column), kind.valueText(db, column, edit.before.value(column)), kind.valueText(db, column, edit.after.value(column)));
        }
    }
    return fields;
}
