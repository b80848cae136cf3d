// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/query/testvalues.h"

#include "models/base/decimal.h"
#include "models/base/money.h"
#include "models/lists/query/period.h"
#include "models/lists/query/suggestion.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostShown = 40; // Characters of what was typed, and choices.
constexpr qsizetype LongestValue = 1'000;

QString shown(const QString &text)
{
    return isolated(text.size() > MostShown ? text.left(MostShown) + u'…' : text);
}

bool isOrdered(FieldKind kind)
{
    return kind == FieldKind::Number || kind == FieldKind::Money || kind == FieldKind::Day || kind == FieldKind::Instant;
}

bool isOrder(Comparison comparison)
{
    return comparison == Comparison::Less || comparison == Comparison::AtMost || comparison == Comparison::More
        || comparison == Comparison::AtLeast;
}

QString choiceKey(const QString &text)
{
    return foldedWords(text).join(u' ');
}

bool isCalled(const QueryField &field, const FieldChoice &choice, const QString &key, bool mayBegin)
{
    const auto fits = [&](const QString &name) {
        const QString whole = choiceKey(name);
        return !whole.isEmpty() && (mayBegin ? whole.startsWith(key) : whole == key);
    };
    return fits(field.typedName(choice)) || fits(choice.label) || std::ranges::any_of(choice.aliases, fits);
}

/** The choices that \a value means: the one of that name, or else all that begin so. */
std::vector<QueryValue> choicesFor(const QueryField &field, const QString &value, bool mayBegin, int index)
{
    if (choiceCalled(field, value))
        return {{value}};
    const auto isExact = [&](const FieldChoice &choice) { return folded(field.typedName(choice)) == folded(value); };
    if (const auto exact = std::ranges::find_if(field.choices, isExact); exact != field.choices.end())
        return {{exact->name}};
    const QString key = choiceKey(value);
    std::vector<QueryValue> meant;
    for (const bool begins : {false, true}) {
        for (const FieldChoice &choice : field.choices) {
            if (meant.empty() || begins) {
                if (!key.isEmpty() && isCalled(field, choice, key, begins))
                    meant.push_back({choice.name});
            }
        }
        if (!meant.empty() || !mayBegin)
            break;
    }
    if (!meant.empty())
        return meant;
    QStringList names;
    for (const FieldChoice &choice : field.choices)
        names.append(field.typedName(choice));
    const QString suggestion = nearest(value, names);
    const QString message = suggestion.isEmpty()
        ? QCoreApplication::translate("Query", "“%1” is no %2. There are: %3.")
              .arg(shown(value), isolated(field.typedName()), names.mid(0, MostShown).join(u", "_s))
        : QCoreApplication::translate("Query", "“%1” is no %2. Did you mean “%3”?")
              .arg(shown(value), isolated(field.typedName()), isolated(suggestion));
    throw TestProblem{message, index};
}

void refuseUnless(bool isGood, const QString &message, const QString &value, int index)
{
    if (!isGood)
        throw TestProblem{message.arg(shown(value)), index};
}

/** One end of a range, or a value alone. */
void checkEnd(const QueryField &field, const QString &text, const QString &currency, int index)
{
    refuseUnless(text.size() <= LongestValue,
                 QCoreApplication::translate("Query", "“%1” is too long to be compared with."), text, index);
    switch (field.kind) {
    case FieldKind::Number:
        refuseUnless(numberOf(text, field, currency).has_value(),
                     field.decimals > 0 ? QCoreApplication::translate("Query", "“%1” is no number. Write it as 42 or 42.5.")
                                        : QCoreApplication::translate("Query", "“%1” is no whole number."),
                     text, index);
        break;
    case FieldKind::Money:
        refuseUnless(numberOf(text, field, currency).has_value(),
                     QCoreApplication::translate("Query", "“%1” is no amount. Write it as 1000 or 1000.50."), text,
                     index);
        break;
    case FieldKind::Day:
    case FieldKind::Instant:
        refuseUnless(
            periodOf(text, QDate(2000, 1, 1), Looking::Back).has_value(),
            QCoreApplication::translate("Query",
                                        "“%1” is no date. Write 2026-03-15, 2026-03, 2026, today, last-month, or 30d "
                                        "for 30 days."),
            text, index);
        break;
    case FieldKind::Text: {
        const bool hasContent = field.match == TextMatch::Digits ? !digitsOf(text).isEmpty()
            : field.match == TextMatch::Exact                    ? !text.isEmpty()
                                                                 : !foldedWords(text).isEmpty();
        refuseUnless(hasContent,
                     QCoreApplication::translate("Query", "“%1” has nothing in it that could be looked for."), text,
                     index);
        break;
    }
    case FieldKind::YesNo:
        refuseUnless(yesOrNo(text).has_value(), QCoreApplication::translate("Query", "“%1” is neither yes nor no."),
                     text, index);
        break;
    case FieldKind::Choice:
        break;
    }
}

void checkComparison(const QueryField &field, Comparison comparison, const std::vector<QueryValue> &values)
{
    if (isOrder(comparison) && !isOrdered(field.kind))
        throw TestProblem{
            QCoreApplication::translate("Query", "“%1” cannot be more or less than something. Use : or =.")
                .arg(isolated(field.typedName()))};
    if (values.empty())
        throw TestProblem{QCoreApplication::translate("Query", "“%1” is compared with nothing.").arg(isolated(field.typedName()))};
    if (isOrder(comparison) && (values.size() > 1 || values.front().isRange()))
        throw TestProblem{
            QCoreApplication::translate("Query", "“%1” can be more or less than one value only.").arg(isolated(field.typedName())), 0};
}

} // namespace

Comparison usualComparison(FieldKind kind)
{
    return kind == FieldKind::Number || kind == FieldKind::Money ? Comparison::Equals : Comparison::Has;
}

std::optional<qint64> numberOf(const QString &text, const QueryField &field, const QString &currency)
{
    if (field.kind == FieldKind::Money)
        return minorUnits(text, currency);
    if (field.decimals > 0)
        return scaledFromDecimal(text, field.decimals);
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

std::optional<bool> yesOrNo(const QString &text)
{
    const QString key = folded(text);
    const auto isAny = [&](const QStringList &words) { return words.contains(key); };
    if (isAny({u"yes"_s, u"true"_s, u"1"_s, folded(QCoreApplication::translate("Query", "yes"))}))
        return true;
    if (isAny({u"no"_s, u"false"_s, u"0"_s, folded(QCoreApplication::translate("Query", "no"))}))
        return false;
    return {};
}

const FieldChoice *choiceCalled(const QueryField &field, const QString &name)
{
    const auto found = std::ranges::find(field.choices, name, &FieldChoice::name);
    return found == field.choices.end() ? nullptr : &*found;
}

Condition checkedTest(const QueryField &field, Comparison comparison, const std::vector<QueryValue> &values,
                      const QString &currency)
{
    if (field.isShownOnly)
        throw TestProblem{
            QCoreApplication::translate("Query", "“%1” can only be shown as a column.").arg(field.name)};
    if (comparison == Comparison::Empty || comparison == Comparison::Filled) {
        const bool isNumber = (field.kind == FieldKind::Number || field.kind == FieldKind::Money) && !field.isNullable;
        if (!isNumber)
            return Condition::test(field.name, comparison);
        return Condition::test(field.name, comparison == Comparison::Empty ? Comparison::Equals : Comparison::More,
                               {{u"0"_s}});
    }
    checkComparison(field, comparison, values);
    std::vector<QueryValue> kept;
    for (size_t i = 0; i < values.size(); ++i) {
        const int index = int(i);
        const QueryValue &value = values[i];
        if (value.isRange() && !isOrdered(field.kind))
            throw TestProblem{QCoreApplication::translate("Query", "“%1” has no ranges.").arg(isolated(field.typedName())), index};
        checkEnd(field, value.text, currency, index);
        if (value.isRange())
            checkEnd(field, value.last, currency, index);
        if (field.kind == FieldKind::Choice) {
            for (QueryValue &choice : choicesFor(field, value.text, comparison == Comparison::Has, index)) {
                if (std::ranges::find(kept, choice) == kept.end())
                    kept.push_back(std::move(choice));
            }
        } else if (field.kind == FieldKind::YesNo) {
            kept.push_back({*yesOrNo(value.text) ? u"yes"_s : u"no"_s});
        } else {
            kept.push_back(value);
        }
    }
    const bool keepsComparison = field.kind == FieldKind::Text || isOrder(comparison);
    return Condition::test(field.name, keepsComparison ? comparison : usualComparison(field.kind), std::move(kept));
}
