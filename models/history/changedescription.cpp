// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/changedescription.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("ChangeDescription", source);
}

QString recordText(Connection &db, const Change &change)
{
    const RecordKind &kind = recordKind(change.table);
    if (change.last) {
        const auto records = int(*change.last - change.first + 1);
        return QCoreApplication::translate("ChangeDescription", "%1: %n record(s)", "%1 is the kind of record", records)
            .arg(kind.label());
    }
    const QString described = kind.describe(db, change.first);
    const QString formerName = change.before.value(u"name"_s).toString();
    return change.wasThereAfter || formerName.isEmpty() ? described : u"%1 %2"_s.arg(kind.label(), isolated(formerName));
}

void describeFields(Connection &db, const Change &change, const QString &record, std::vector<ChangedField> &fields)
{
    const RecordKind &kind = recordKind(change.table);
    for (const QString &column : change.after.keys()) {
        if (column == u"version" || change.before.value(column) == change.after.value(column))
            continue;
        fields.push_back({record, fieldTitle(column), kind.valueText(db, column, change.before.value(column)),
                          kind.valueText(db, column, change.after.value(column))});
    }
}

} // namespace

QString fieldTitle(const QString &column)
{
    static const QHash<QString, const char *> titles{
        {u"name"_s, QT_TRANSLATE_NOOP("ChangeDescription", "Name")},
        {u"external_id"_s, QT_TRANSLATE_NOOP("ChangeDescription", "Number elsewhere")},
        {u"kind"_s, QT_TRANSLATE_NOOP("ChangeDescription", "Kind")},
        {u"company"_s, QT_TRANSLATE_NOOP("ChangeDescription", "Company")},
        {u"email"_s, QT_TRANSLATE_NOOP("ChangeDescription", "E-mail")},
        {u"phone"_s, QT_TRANSLATE_NOOP("ChangeDescription", "Phone")},
        {u"email_label"_s, QT_TRANSLATE_NOOP("ChangeDescription", "What the e-mail address is for")},
        {u"phone_label"_s, QT_TRANSLATE_NOOP("ChangeDescription", "What the phone number is for")},
        {u"address_label"_s, QT_TRANSLATE_NOOP("ChangeDescription", "What the address is for")},
        {u"further_emails"_s, QT_TRANSLATE_NOOP("ChangeDescription", "Further e-mail addresses")},
        {u"further_phones"_s, QT_TRANSLATE_NOOP("ChangeDescription", "Further phone numbers")},
        {u"further_addresses"_s, QT_TRANSLATE_NOOP("ChangeDescription", "Further addresses")},
        {u"further_days"_s, QT_TRANSLATE_NOOP("ChangeDescription", "Other dates")},
        {u"company_id"_s, QT_TRANSLATE_NOOP("ChangeDescription", "Works for")},
        {u"street"_s, QT_TRANSLATE_NOOP("ChangeDescription", "Street")},
        {u"postcode"_s, QT_TRANSLATE_NOOP("ChangeDescription", "Postcode")},
        {u"city"_s, QT_TRANSLATE_NOOP("ChangeDescription", "City")},
        {u"country"_s, QT_TRANSLATE_NOOP("ChangeDescription", "Country")},
        {u"source"_s, QT_TRANSLATE_NOOP("ChangeDescription", "Source")},
        {u"touch_every_days"_s, QT_TRANSLATE_NOOP("ChangeDescription", "Be in touch every … days")},
        {u"until_day"_s, QT_TRANSLATE_NOOP("ChangeDescription", "Not in Today until")},
        {u"dismissed"_s, QT_TRANSLATE_NOOP("ChangeDescription", "Dismissed reasons")},
        {u"birthday"_s, QT_TRANSLATE_NOOP("ChangeDescription", "Birthday")},
        {u"tags"_s, QT_TRANSLATE_NOOP("ChangeDescription", "Tags")},
        {u"note"_s, QT_TRANSLATE_NOOP("ChangeDescription", "Note")},
        {u"owner"_s, QT_TRANSLATE_NOOP("ChangeDescription", "Looked after by")},
        {u"created_at"_s, QT_TRANSLATE_NOOP("ChangeDescription", "Customer since")},
        {u"phase_id"_s, QT_TRANSLATE_NOOP("ChangeDescription", "Phase")},
        {u"phase_since"_s, QT_TRANSLATE_NOOP("ChangeDescription", "In the phase since")},
        {u"entered_at"_s, QT_TRANSLATE_NOOP("ChangeDescription", "Entered")},
        {u"left_at"_s, QT_TRANSLATE_NOOP("ChangeDescription", "Left")},
        {u"reason"_s, QT_TRANSLATE_NOOP("ChangeDescription", "Reason")},
        {u"leaving_reason"_s, QT_TRANSLATE_NOOP("ChangeDescription", "Reason for leaving")},
        {u"moved_by"_s, QT_TRANSLATE_NOOP("ChangeDescription", "Moved by")},
        {u"through"_s, QT_TRANSLATE_NOOP("ChangeDescription", "Moved through")},
        {u"at"_s, QT_TRANSLATE_NOOP("ChangeDescription", "When")},
        {u"outcome"_s, QT_TRANSLATE_NOOP("ChangeDescription", "Outcome")},
        {u"direction"_s, QT_TRANSLATE_NOOP("ChangeDescription", "Direction")},
        {u"colleagues"_s, QT_TRANSLATE_NOOP("ChangeDescription", "Colleagues")},
        {u"done_by"_s, QT_TRANSLATE_NOOP("ChangeDescription", "Done by")},
        {u"customer_id"_s, QT_TRANSLATE_NOOP("ChangeDescription", "Customer")},
        {u"activity_id"_s, QT_TRANSLATE_NOOP("ChangeDescription", "What it became")},
        {u"is_reached"_s, QT_TRANSLATE_NOOP("ChangeDescription", "Counts as reached")},
        {u"follow_up_days"_s, QT_TRANSLATE_NOOP("ChangeDescription", "Days until the follow-up")},
        {u"topic"_s, QT_TRANSLATE_NOOP("ChangeDescription", "Topic")},
        {u"score"_s, QT_TRANSLATE_NOOP("ChangeDescription", "Score")},
        {u"text"_s, QT_TRANSLATE_NOOP("ChangeDescription", "Text")},
        {u"channel"_s, QT_TRANSLATE_NOOP("ChangeDescription", "Channel")},
        {u"resolved_at"_s, QT_TRANSLATE_NOOP("ChangeDescription", "Resolved")},
        {u"resolution"_s, QT_TRANSLATE_NOOP("ChangeDescription", "What was done")},
        {u"due"_s, QT_TRANSLATE_NOOP("ChangeDescription", "Due")},
        {u"title"_s, QT_TRANSLATE_NOOP("ChangeDescription", "Title")},
        {u"due_day"_s, QT_TRANSLATE_NOOP("ChangeDescription", "Due")},
        {u"due_minute"_s, QT_TRANSLATE_NOOP("ChangeDescription", "Time of the day")},
        {u"zone"_s, QT_TRANSLATE_NOOP("ChangeDescription", "Time zone")},
        {u"minutes"_s, QT_TRANSLATE_NOOP("ChangeDescription", "Minutes")},
        {u"priority"_s, QT_TRANSLATE_NOOP("ChangeDescription", "Priority")},
        {u"remind_minutes"_s, QT_TRANSLATE_NOOP("ChangeDescription", "Reminder")},
        {u"remind_at"_s, QT_TRANSLATE_NOOP("ChangeDescription", "Reminds next")},
        {u"recurrence"_s, QT_TRANSLATE_NOOP("ChangeDescription", "Repeat")},
        {u"recurs_after_done"_s, QT_TRANSLATE_NOOP("ChangeDescription", "Repeats from when it is done")},
        {u"recurs_from"_s, QT_TRANSLATE_NOOP("ChangeDescription", "Repeats from")},
        {u"on_working_days"_s, QT_TRANSLATE_NOOP("ChangeDescription", "On working days only")},
        {u"feedback_id"_s, QT_TRANSLATE_NOOP("ChangeDescription", "About feedback")},
        {u"due_days"_s, QT_TRANSLATE_NOOP("ChangeDescription", "Due after days")},
        {u"done_at"_s, QT_TRANSLATE_NOOP("ChangeDescription", "Done")},
        {u"day"_s, QT_TRANSLATE_NOOP("ChangeDescription", "Day")},
        {u"amount"_s, QT_TRANSLATE_NOOP("ChangeDescription", "Amount")},
        {u"currency"_s, QT_TRANSLATE_NOOP("ChangeDescription", "Currency")},
        {u"life_cycle_id"_s, QT_TRANSLATE_NOOP("ChangeDescription", "Life cycle")},
        {u"built_in"_s, QT_TRANSLATE_NOOP("ChangeDescription", "Began as")},
        {u"position"_s, QT_TRANSLATE_NOOP("ChangeDescription", "Place")},
        {u"role"_s, QT_TRANSLATE_NOOP("ChangeDescription", "Role")},
        {u"color"_s, QT_TRANSLATE_NOOP("ChangeDescription", "Colour")},
        {u"stalled_days"_s, QT_TRANSLATE_NOOP("ChangeDescription", "Days until a card stalls")},
        {u"asks_reason"_s, QT_TRANSLATE_NOOP("ChangeDescription", "Asks why customers come")},
        {u"asks_reason_leaving"_s, QT_TRANSLATE_NOOP("ChangeDescription", "Asks why customers leave")},
        {u"explanation"_s, QT_TRANSLATE_NOOP("ChangeDescription", "What customers need")},
        {u"reasons"_s, QT_TRANSLATE_NOOP("ChangeDescription", "Reasons for coming")},
        {u"leaving_reasons"_s, QT_TRANSLATE_NOOP("ChangeDescription", "Reasons for leaving")},
        {u"leaving_reason"_s, QT_TRANSLATE_NOOP("ChangeDescription", "Reason for leaving")},
        {u"suggested_activities"_s, QT_TRANSLATE_NOOP("ChangeDescription", "Suggested activities")},
        {u"fewest"_s, QT_TRANSLATE_NOOP("ChangeDescription", "At least")},
        {u"most"_s, QT_TRANSLATE_NOOP("ChangeDescription", "At most")},
        {u"is_retired"_s, QT_TRANSLATE_NOOP("ChangeDescription", "No longer in use")},
        {u"replaced_by_id"_s, QT_TRANSLATE_NOOP("ChangeDescription", "Replaced by")},
        {u"product_id"_s, QT_TRANSLATE_NOOP("ChangeDescription", "Product")},
        {u"number"_s, QT_TRANSLATE_NOOP("ChangeDescription", "Number")},
        {u"started_day"_s, QT_TRANSLATE_NOOP("ChangeDescription", "Start")},
        {u"ended_day"_s, QT_TRANSLATE_NOOP("ChangeDescription", "End")},
        {u"period"_s, QT_TRANSLATE_NOOP("ChangeDescription", "Paid")},
        {u"invoice"_s, QT_TRANSLATE_NOOP("ChangeDescription", "Invoice")},
    };
    if (const char *title = titles.value(column))
        return text(title);
    QString plain = column;
    plain.replace(u'_', u' ');
    return plain.left(1).toUpper() + plain.mid(1);
}

std::vector<ChangedField> describeChanges(Connection &db, OperationId operation, int limit)
{
    std::vector<ChangedField> fields;
    for (const Change &change : HistoryStore(db).changes(operation, limit)) {
        if (fields.size() >= size_t(limit))
            break;
        if (!change.last) {
            if (const auto told = recordKind(change.table).summary(db, change.first, change.before, change.after)) {
                fields.push_back({told->record, told->field, told->before, told->after});
                continue;
            }
        }
        const QString record = recordText(db, change);
        if (!change.wasThereBefore)
            fields.push_back({record, QCoreApplication::translate("ChangeDescription", "Added"), {}, {}});
        else if (!change.wasThereAfter)
            fields.push_back({record, QCoreApplication::translate("ChangeDescription", "Deleted"), {}, {}});
        else
            describeFields(db, change, record, fields);
    }
    return fields;
}
