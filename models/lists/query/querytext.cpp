// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/query/querytext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Kind = Condition::Kind;

bool isKeyword(const QString &word, std::initializer_list<QStringView> keywords)
{
    return std::ranges::any_of(keywords,
                               [&](QStringView keyword) { return word.compare(keyword, Qt::CaseInsensitive) == 0; });
}

bool hasAny(const QString &text, QStringView characters)
{
    return std::ranges::any_of(text, [&](QChar c) { return characters.contains(c) || (c.isSpace()); });
}

QString quoted(QString text)
{
    return u'"' + text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
}

bool isBareWord(const QString &word)
{
    return !hasAny(word, u"\"():=<>!|&") && !word.startsWith(u'-') && !isKeyword(word, {u"or", u"and", u"not"});
}

QString wordsText(const QString &text)
{
    const QStringList words = text.split(u' ');
    return std::ranges::all_of(words, isBareWord) ? text : quoted(text);
}

QString itemText(const QString &item)
{
    const bool isBare = !item.isEmpty() && !hasAny(item, u",\"()") && !item.contains(u"..") && !item.startsWith(u'.')
        && !item.endsWith(u'.') && !isKeyword(item, {u"none", u"any"});
    return isBare ? item : quoted(item);
}

/** The name by which a person finds the field again. */
QString typedName(const QString &name, const FieldCatalogue *catalogue)
{
    const QueryField *field = catalogue ? catalogue->field(name) : nullptr;
    return field && catalogue->field(field->typedName()) == field ? field->typedName() : name;
}

/** \a name as it stands before a comparison. */
QString nameText(const QString &name)
{
    const auto isNamePart = [](QChar c) { return c.isLetterOrNumber() || c == u'_' || c == u'-' || c.isMark() || c.isSurrogate(); };
    const bool isBare = !name.isEmpty() && (name.front().isLetter() || name.front().isSurrogate())
        && std::ranges::all_of(name, isNamePart) && !isKeyword(name, {u"or", u"and", u"not"});
    return isBare ? name : quoted(name);
}

QString comparedText(const Condition &test, const QueryField *field = nullptr)
{
    switch (test.comparison) {
    case Comparison::Has:
        return u':' + valuesText(test.values, field);
    case Comparison::Equals:
        return u'=' + valuesText(test.values, field);
    case Comparison::Less:
        return u'<' + valuesText(test.values, field);
    case Comparison::AtMost:
        return u"<="_s + valuesText(test.values, field);
    case Comparison::More:
        return u'>' + valuesText(test.values, field);
    case Comparison::AtLeast:
        return u">="_s + valuesText(test.values, field);
    case Comparison::Empty:
        return u":none"_s;
    case Comparison::Filled:
        return u":any"_s;
    }
    return {};
}

QString joined(const std::vector<Condition> &parts, const QString &between, std::initializer_list<Kind> inBrackets,
               const FieldCatalogue *catalogue)
{
    QStringList texts;
    for (const Condition &part : parts) {
        const QString text = conditionText(part, catalogue);
        texts.append(std::ranges::find(inBrackets, part.kind) == inBrackets.end() ? text : u'(' + text + u')');
    }
    return texts.join(between);
}

QString negatedText(const Condition &part, const FieldCatalogue *catalogue)
{
    QString text = conditionText(part, catalogue);
    if (part.kind == Kind::All || part.kind == Kind::Any)
        text = u'(' + text + u')';
    else if (part.kind == Kind::Text && part.text.contains(u' ') && !text.startsWith(u'"'))
        text = quoted(part.text);
    const bool takesSign = text.front().isLetter() || text.front() == u'"' || text.front() == u'(';
    return takesSign ? u'-' + text : u"not "_s + text;
}

} // namespace

QString valuesText(const std::vector<QueryValue> &values, const QueryField *field)
{
    QStringList texts;
    for (const QueryValue &value : values) {
        const auto isMeant = [&](const FieldChoice &choice) { return choice.name == value.text; };
        const auto choice = field ? std::ranges::find_if(field->choices, isMeant) : std::vector<FieldChoice>::const_iterator();
        const bool isChoice = field && choice != field->choices.end();
        const QString text = itemText(isChoice ? field->typedName(*choice) : value.text);
        texts.append(value.isRange() ? text + u".."_s + itemText(value.last) : text);
    }
    return texts.join(u',');
}

bool asksMoreThanWords(const QString &typed)
{
    return std::ranges::any_of(typed, [](QChar c) { return u":=<>\"()|"_s.contains(c); });
}

QString queryHint()
{
    return QCoreApplication::translate("Query",
                                       "Words, or conditions such as phase:retention city:\"São Paulo\" bought(90d)>=2 "
                                       "last_call>30d -tag:vip. Help has them all.");
}

QString conditionText(const Condition &condition, const FieldCatalogue *catalogue)
{
    switch (condition.kind) {
    case Kind::All:
        return joined(condition.parts, u" "_s, {Kind::Any}, catalogue);
    case Kind::Any:
        return joined(condition.parts, u" or "_s, {}, catalogue);
    case Kind::Not:
        return negatedText(condition.parts.front(), catalogue);
    case Kind::Test:
        return nameText(typedName(condition.name, catalogue))
            + comparedText(condition, catalogue ? catalogue->field(condition.name) : nullptr);
    case Kind::Related: {
        const QueryRelation *relation = catalogue ? catalogue->relation(condition.name) : nullptr;
        const FieldCatalogue *fields = relation ? relation->fields.get() : nullptr;
        const bool isOne = condition.parts.size() == 1;
        const QString inside = isOne ? conditionText(condition.parts.front(), fields)
                                     : joined(condition.parts, u" "_s, {Kind::Any}, fields);
        return condition.name + (condition.parts.empty() ? QString() : u'(' + inside + u')') + comparedText(condition);
    }
    case Kind::Text:
        return wordsText(condition.text);
    }
    return {};
}

QString queryText(const Query &query, const FieldCatalogue *catalogue)
{
    QStringList parts;
    if (!query.condition.isEmpty())
        parts.append(conditionText(query.condition, catalogue));
    QStringList sort;
    for (const SortKey &key : query.sort) {
        const QString name = itemText(typedName(key.field, catalogue));
        sort.append(key.order == Qt::DescendingOrder ? u'-' + name : name);
    }
    if (!sort.isEmpty())
        parts.append(u"sort:"_s + sort.join(u','));
    QStringList columns;
    for (const QString &column : query.columns)
        columns.append(itemText(typedName(column, catalogue)));
    if (!columns.isEmpty())
        parts.append(u"columns:"_s + columns.join(u','));
    if (!query.group.isEmpty())
        parts.append(u"group:"_s + itemText(typedName(query.group, catalogue)));
    return parts.join(u' ');
}
