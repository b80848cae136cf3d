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

QString valuesText(const std::vector<QueryValue> &values)
{
    QStringList texts;
    for (const QueryValue &value : values)
        texts.append(value.isRange() ? itemText(value.text) + u".."_s + itemText(value.last) : itemText(value.text));
    return texts.join(u',');
}

QString comparedText(const Condition &test)
{
    switch (test.comparison) {
    case Comparison::Has:
        return u':' + valuesText(test.values);
    case Comparison::Equals:
        return u'=' + valuesText(test.values);
    case Comparison::Less:
        return u'<' + valuesText(test.values);
    case Comparison::AtMost:
        return u"<="_s + valuesText(test.values);
    case Comparison::More:
        return u'>' + valuesText(test.values);
    case Comparison::AtLeast:
        return u">="_s + valuesText(test.values);
    case Comparison::Empty:
        return u":none"_s;
    case Comparison::Filled:
        return u":any"_s;
    }
    return {};
}

QString joined(const std::vector<Condition> &parts, const QString &between, std::initializer_list<Kind> inBrackets)
{
    QStringList texts;
    for (const Condition &part : parts) {
        const QString text = conditionText(part);
        texts.append(std::ranges::find(inBrackets, part.kind) == inBrackets.end() ? text : u'(' + text + u')');
    }
    return texts.join(between);
}

QString negatedText(const Condition &part)
{
    QString text = conditionText(part);
    if (part.kind == Kind::All || part.kind == Kind::Any)
        text = u'(' + text + u')';
    else if (part.kind == Kind::Text && part.text.contains(u' ') && !text.startsWith(u'"'))
        text = quoted(part.text);
    const bool takesSign = text.front().isLetter() || text.front() == u'"' || text.front() == u'(';
    return takesSign ? u'-' + text : u"not "_s + text;
}

} // namespace

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

QString conditionText(const Condition &condition)
{
    switch (condition.kind) {
    case Kind::All:
        return joined(condition.parts, u" "_s, {Kind::Any});
    case Kind::Any:
        return joined(condition.parts, u" or "_s, {});
    case Kind::Not:
        return negatedText(condition.parts.front());
    case Kind::Test:
        return condition.name + comparedText(condition);
    case Kind::Related: {
        const bool isOne = condition.parts.size() == 1;
        const QString inside = isOne ? conditionText(condition.parts.front()) : joined(condition.parts, u" "_s, {Kind::Any});
        return condition.name + (condition.parts.empty() ? QString() : u'(' + inside + u')') + comparedText(condition);
    }
    case Kind::Text:
        return wordsText(condition.text);
    }
    return {};
}

QString queryText(const Query &query)
{
    QStringList parts;
    if (!query.condition.isEmpty())
        parts.append(conditionText(query.condition));
    QStringList sort;
    for (const SortKey &key : query.sort)
        sort.append(key.order == Qt::DescendingOrder ? u'-' + key.field : key.field);
    if (!sort.isEmpty())
        parts.append(u"sort:"_s + sort.join(u','));
    if (!query.columns.isEmpty())
        parts.append(u"columns:"_s + query.columns.join(u','));
    if (!query.group.isEmpty())
        parts.append(u"group:"_s + query.group);
    return parts.join(u' ');
}
