// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/conditionwords.h"

#include "models/base/text.h"
#include "models/lists/query/period.h"
#include "models/lists/query/querytext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

using Kind = Condition::Kind;

constexpr qsizetype MostCharacters = 120;


bool isDay(FieldKind kind)
{
    return kind == FieldKind::Day || kind == FieldKind::Instant;
}

QString shown(const QString &text)
{
    return isolated(text.size() > MostCharacters ? text.left(MostCharacters) + u'…' : text);
}

/** Whether days are compared with so many days from today. */
bool isDistance(const QueryField &field, const Condition &node)
{
    if (!isDay(field.kind) || node.comparison == Comparison::Has || node.values.size() != 1 || node.values.front().isRange())
        return false;
    const auto period = periodOf(node.values.front().text, QDate(2000, 1, 1), Looking::Back);
    return period && period->isDistance;
}

QString distanceComparison(Comparison comparison)
{
    switch (comparison) {
    case Comparison::Less:
        return QCoreApplication::translate("ConditionWords", "is closer to today than");
    case Comparison::AtMost:
        return QCoreApplication::translate("ConditionWords", "is no farther from today than");
    case Comparison::More:
        return QCoreApplication::translate("ConditionWords", "is farther from today than");
    default:
        return QCoreApplication::translate("ConditionWords", "is at least as far from today as");
    }
}

QString compared(const QueryField &field, const Condition &node)
{
    const QString words = isDistance(field, node) ? distanceComparison(node.comparison)
                                                  : ConditionWords::comparison(node.comparison, field.kind, ConditionWords::Days::Dates);
    const bool isAboutPresence = node.comparison == Comparison::Empty || node.comparison == Comparison::Filled;
    if (isAboutPresence)
        return QCoreApplication::translate("ConditionWords", "%1 %2", "field, comparison").arg(isolated(field.label), words);
    const QString values = node.values.empty() ? u"…"_s : shown(valuesText(node.values, &field));
    return QCoreApplication::translate("ConditionWords", "%1 %2 %3", "field, comparison, values").arg(isolated(field.label), words, values);
}

} // namespace

QString ConditionWords::comparison(Comparison comparison, FieldKind kind, Days days)
{
    const bool isDate = days == Days::Dates;
    switch (comparison) {
    case Comparison::Has:
        if (isDay(kind))
            return QCoreApplication::translate("ConditionWords", "is in");
        return kind == FieldKind::Text ? QCoreApplication::translate("ConditionWords", "has in it") : QCoreApplication::translate("ConditionWords", "is");
    case Comparison::Equals:
        return kind == FieldKind::Text ? QCoreApplication::translate("ConditionWords", "is exactly") : QCoreApplication::translate("ConditionWords", "is");
    case Comparison::Less:
        if (isDay(kind) && isDate)
            return QCoreApplication::translate("ConditionWords", "is before");
        return isDay(kind) ? QCoreApplication::translate("ConditionWords", "is before, or closer to today than")
                           : QCoreApplication::translate("ConditionWords", "is less than");
    case Comparison::AtMost:
        if (isDay(kind) && isDate)
            return QCoreApplication::translate("ConditionWords", "is not after");
        return isDay(kind) ? QCoreApplication::translate("ConditionWords", "is not after, or no farther from today than")
                           : QCoreApplication::translate("ConditionWords", "is at most");
    case Comparison::More:
        if (isDay(kind) && isDate)
            return QCoreApplication::translate("ConditionWords", "is after");
        return isDay(kind) ? QCoreApplication::translate("ConditionWords", "is after, or farther from today than")
                           : QCoreApplication::translate("ConditionWords", "is more than");
    case Comparison::AtLeast:
        if (isDay(kind) && isDate)
            return QCoreApplication::translate("ConditionWords", "is not before");
        return isDay(kind) ? QCoreApplication::translate("ConditionWords", "is not before, or at least as far from today as")
                           : QCoreApplication::translate("ConditionWords", "is at least");
    case Comparison::Empty:
        return QCoreApplication::translate("ConditionWords", "is empty");
    case Comparison::Filled:
        return QCoreApplication::translate("ConditionWords", "is not empty");
    }
    return {};
}

std::vector<Comparison> ConditionWords::comparisonsOf(const QueryField &field)
{
    std::vector<Comparison> all;
    switch (field.kind) {
    case FieldKind::Text:
        all = {Comparison::Has, Comparison::Equals};
        break;
    case FieldKind::Choice:
    case FieldKind::YesNo:
        all = {Comparison::Has};
        break;
    case FieldKind::Number:
    case FieldKind::Money:
        all = {Comparison::Equals, Comparison::Less, Comparison::AtMost, Comparison::More, Comparison::AtLeast};
        break;
    case FieldKind::Day:
    case FieldKind::Instant:
        all = {Comparison::Has, Comparison::Less, Comparison::AtMost, Comparison::More, Comparison::AtLeast};
        break;
    }
    const bool isCounted = (field.kind == FieldKind::Number || field.kind == FieldKind::Money) && !field.isNullable;
    if (!isCounted)
        all.insert(all.end(), {Comparison::Filled, Comparison::Empty});
    return all;
}

QString ConditionWords::group(Kind kind, bool isNegated)
{
    if (kind == Kind::All)
        return isNegated ? QCoreApplication::translate("ConditionWords", "Not all of these") : QCoreApplication::translate("ConditionWords", "All of these");
    return isNegated ? QCoreApplication::translate("ConditionWords", "None of these") : QCoreApplication::translate("ConditionWords", "Any of these");
}

QString ConditionWords::sentence(const Condition &node, bool isNegated, const FieldCatalogue &fields)
{
    QString text;
    switch (node.kind) {
    case Kind::All:
    case Kind::Any:
        return group(node.kind, isNegated);
    case Kind::Test: {
        const QueryField *field = fields.field(node.name);
        text = compared(field ? *field : QueryField{.name = node.name, .label = node.name}, node);
        break;
    }
    case Kind::Related: {
        const QueryRelation *relation = fields.relation(node.name);
        text = compared(relation ? measureOf(*relation) : QueryField{.name = node.name, .label = node.name}, node);
        break;
    }
    case Kind::Text:
        text = QCoreApplication::translate("ConditionWords", "The search finds: %1").arg(node.text.isEmpty() ? u"…"_s : shown(node.text));
        break;
    case Kind::Not:
        break;
    }
    return isNegated ? QCoreApplication::translate("ConditionWords", "Not: %1").arg(text) : text;
}
