// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/editwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

constexpr int FieldsNamed = 2;
constexpr qsizetype LongestValue = 60;

QString fieldList(const QStringList &fields)
{
    const QString named = fields.mid(0, FieldsNamed).join(u", "_s);
    const auto more = int(fields.size()) - FieldsNamed;
    return more > 0 ? QCoreApplication::translate("Timeline", "%1 and %Ln more", "names of fields", more).arg(named) : named;
}

QString shortened(const QString &value)
{
    const QString line = singleLine(value.left(2 * LongestValue));
    return line.size() > LongestValue ? line.left(LongestValue - 1) + u'…' : line;
}

} // namespace

QString editTitle(const EditFold &fold)
{
    const bool isUnknown = fold.actor.isEmpty();
    const QString who = isUnknown ? QCoreApplication::translate("Timeline", "Somebody")
        : fold.source == Source::Rule ? QCoreApplication::translate("Timeline", "The rule “%1”").arg(isolated(fold.actor))
                                      : isolated(fold.actor);
    switch (fold.what) {
    case EditFold::What::Changed:
        //: %1 is a person or a rule, %2 names of fields: "Ana changed Phone, Street and 3 more".
        return QCoreApplication::translate("Timeline", "%1 changed %2").arg(who, fieldList(fold.fields));
    case EditFold::What::Added:
        return fold.source == Source::Import ? QCoreApplication::translate("Timeline", "%1 imported this customer").arg(who)
                                             : QCoreApplication::translate("Timeline", "%1 added this customer").arg(who);
    case EditFold::What::Deleted:
        return QCoreApplication::translate("Timeline", "%1 deleted this customer").arg(who);
    case EditFold::What::BroughtBack:
        return QCoreApplication::translate("Timeline", "%1 brought this customer back").arg(who);
    }
    return {};
}

QString editDetail(Connection &db, const EditFold &fold)
{
    if (fold.what != EditFold::What::Changed)
        return fold.source == Source::Window ? QString() : fold.label;
    EditFold first = fold;
    first.changes.resize(1);
    QStringList texts;
    for (const EditedField &field : describeEdits(db, first)) {
        if (texts.size() == FieldsNamed)
            break;
        //: A field that was changed: its name, what it was and what it is.
        texts.append(QCoreApplication::translate("Timeline", "%1: %2 → %3")
                         .arg(field.field, field.before.isEmpty() ? u"–"_s : shortened(field.before),
                              field.after.isEmpty() ? u"–"_s : shortened(field.after)));
    }
    return texts.join(u" · "_s);
}
