// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/query/queryparser.h"

#include "models/lists/query/period.h"
#include "models/lists/query/querymistakes.h"
#include "models/lists/query/queryscanner.h"
#include "models/lists/query/suggestion.h"
#include "models/lists/query/testvalues.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

/** Descends through the grammar, one function a rule. */
class QueryParser
{
public:
    QueryParser(const QString &text, const FieldCatalogue &catalogue)
        : m_scanner(text)
        , m_end(text.size())
        , m_fields(&catalogue)
    {
    }

    Query parse();

private:
    Condition any();
    Condition all();
    Condition one();
    Condition bracket();
    Condition named(const QString &name, qsizetype begin);
    Condition quoted(qsizetype begin);
    Condition test(const QueryField &field, const ComparisonSign &sign, qsizetype begin);
    Condition related(const QueryRelation &relation, qsizetype begin);
    std::vector<Condition> inside(const QueryRelation &relation);
    Condition words();
    Condition bareValue();
    bool show(const QString &name);

    void enter(qsizetype begin);
    void leave(qsizetype begin);
    void count(size_t conditions);
    bool endsHere();
    bool acceptOr() { return acceptBetween(u"or", u"|"); }
    bool acceptAnd() { return acceptBetween(u"and", u"&"); }
    bool acceptBetween(QStringView word, QStringView sign);
    std::optional<ComparisonSign> signAfter(bool mayHaveBlank);
    Condition compared(const QueryField &field, const ComparisonSign &sign, qsizetype begin);
    [[noreturn]] void refuseSize() const;
    [[noreturn]] void refuse(const QString &message, qsizetype begin, qsizetype end) const;
    [[noreturn]] void refuseName(const QString &name, qsizetype begin) const;

    QueryScanner m_scanner;
    qsizetype m_begin = 0; // Of the first word.
    qsizetype m_end;
    const FieldCatalogue *m_fields; // Those of the related records within a relation's brackets.
    Query m_query;
    int m_depth = 0;
    size_t m_conditions = 0;
};

Query QueryParser::parse()
{
    m_scanner.skipBlanks();
    m_begin = m_scanner.position();
    if (!m_scanner.isAtEnd()) {
        m_query.condition = any();
        if (!m_scanner.isAtEnd())
            refuse(
                QCoreApplication::translate("Query", "The bracket at %1 closes nothing.").arg(m_scanner.position() + 1),
                m_scanner.position(), m_scanner.position() + 1);
    }
    m_query.condition = normalized(std::move(m_query.condition));
    if (sizeOf(m_query.condition) > MostQueryConditions)
        refuseSize();
    return m_query;
}

Condition QueryParser::any()
{
    std::vector<Condition> parts;
    do {
        parts.push_back(all());
    } while (acceptOr());
    return parts.size() == 1 ? std::move(parts.front()) : Condition::any(std::move(parts));
}

Condition QueryParser::all()
{
    std::vector<Condition> parts;
    do {
        Condition part = one();
        if (part.kind == Condition::Kind::Text && !parts.empty() && parts.back().kind == Condition::Kind::Text)
            parts.back().text += u' ' + part.text;
        else
            parts.push_back(std::move(part));
        m_scanner.skipBlanks();
        const qsizetype here = m_scanner.position();
        if (acceptOr()) {
            m_scanner.goTo(here);
            break;
        }
    } while (acceptAnd() || !endsHere());
    return parts.size() == 1 ? std::move(parts.front()) : Condition::all(std::move(parts));
}

Condition QueryParser::one()
{
    bool isNegated = false;
    while (true) {
        m_scanner.skipBlanks();
        const QChar next = m_scanner.peek(1);
        const bool isSign = (m_scanner.peek() == u'-' || m_scanner.peek() == u'!')
            && (next.isLetter() || next == u'"' || next == u'(' || next == u'!');
        const qsizetype here = m_scanner.position();
        if (isSign)
            m_scanner.goTo(here + 1);
        else if (!m_scanner.acceptWord(u"not"))
            break;
        m_scanner.skipBlanks();
        if (endsHere()) {
            if (here > m_begin)
                refuse(QCoreApplication::translate("Query", "“not” at %1 needs something after it.").arg(here + 1),
                       here, m_scanner.position());
            m_scanner.goTo(here); // The whole text is the word.
            break;
        }
        isNegated = !isNegated;
    }
    const qsizetype begin = m_scanner.position();
    Condition condition;
    if (m_scanner.peek() == u'(' && !m_scanner.isDigitBracket()) {
        condition = bracket();
    } else if (m_scanner.peek() == u'"') {
        condition = quoted(begin);
    } else {
        condition = named(m_scanner.name(), begin);
    }
    return isNegated ? Condition::negated(std::move(condition)) : condition;
}

Condition QueryParser::bracket()
{
    const qsizetype begin = m_scanner.position();
    enter(begin);
    m_scanner.skipBlanks();
    if (m_scanner.peek() == u')')
        refuse(QCoreApplication::translate("Query", "There is nothing between the brackets at %1.").arg(begin + 1),
               begin, m_scanner.position() + 1);
    Condition condition = any();
    leave(begin);
    return condition;
}

/** What begins with \a name, which is empty if no letter stands here. */
Condition QueryParser::named(const QString &name, qsizetype begin)
{
    if (!name.isEmpty()) {
        const QueryRelation *relation = m_fields->relation(name);
        if (m_scanner.peek() == u'(' && !relation && !m_scanner.isDigitBracket()
            && !nearest(name, m_fields->names()).isEmpty())
            refuseName(name, begin);
        if (relation && m_scanner.peek() == u'(')
            return related(*relation, begin);
        const QueryField *field = m_fields->field(name);
        if (const auto sign = signAfter(field || relation)) {
            if (sign->comparison == Comparison::Has && m_depth == 0 && show(name))
                return {};
            if (field)
                return test(*field, *sign, begin);
            if (!relation)
                refuseName(name, begin);
            m_scanner.goTo(begin + name.size());
            return related(*relation, begin);
        }
    }
    m_scanner.goTo(begin);
    return m_fields->search ? words() : bareValue();
}

/** A text between quotes: with a comparison after it a field's name, else what to look for. */
Condition QueryParser::quoted(qsizetype begin)
{
    const QString text = m_scanner.quoted();
    const QueryField *field = m_fields->field(text);
    if (const auto sign = signAfter(field)) {
        if (!field)
            refuse(QueryMistakes::unknownField(text, begin, *m_fields), begin, m_scanner.position());
        return test(*field, *sign, begin);
    }
    m_scanner.goTo(begin);
    return m_fields->search ? words() : bareValue();
}

Condition QueryParser::test(const QueryField &field, const ComparisonSign &sign, qsizetype begin)
{
    Condition condition = compared(field, sign, begin);
    return sign.isNegated ? Condition::negated(std::move(condition)) : condition;
}

Condition QueryParser::related(const QueryRelation &relation, qsizetype begin)
{
    std::vector<Condition> parts;
    if (m_scanner.peek() == u'(')
        parts = inside(relation);
    const QueryField measure = measureOf(relation);
    const std::optional<ComparisonSign> sign = signAfter(true);
    Condition condition
        = sign ? compared(measure, *sign, begin) : checkedTest(measure, Comparison::Filled, {}, m_fields->currency);
    condition.kind = Condition::Kind::Related;
    condition.parts = std::move(parts);
    return sign && sign->isNegated ? Condition::negated(std::move(condition)) : condition;
}

std::vector<Condition> QueryParser::inside(const QueryRelation &relation)
{
    const qsizetype begin = m_scanner.position();
    enter(begin);
    std::vector<Condition> parts;
    m_scanner.skipBlanks();
    if (m_scanner.peek() != u')') {
        const FieldCatalogue *outer = std::exchange(m_fields, relation.fields.get());
        parts.push_back(any());
        m_fields = outer;
    }
    leave(begin);
    return parts;
}

Condition QueryParser::words()
{
    return Condition::words(m_scanner.peek() == u'"' ? m_scanner.quoted() : m_scanner.word());
}

/** A value without a field, within a relation's brackets. */
Condition QueryParser::bareValue()
{
    const qsizetype begin = m_scanner.position();
    if (const QString name = m_scanner.name(); !name.isEmpty()) {
        const QueryField *field = m_fields->field(name);
        if (field && field->kind == FieldKind::YesNo) {
            count(1);
            return Condition::test(field->name, Comparison::Has, {{u"yes"_s}});
        }
        m_scanner.goTo(begin);
    }
    std::vector<QueryValue> values;
    for (ScannedValue &scanned : m_scanner.values())
        values.push_back(std::move(scanned.value));
    count(values.size());
    for (const QString &name : m_fields->bareFields) {
        const QueryField &field = *m_fields->field(name);
        const bool isDistance = values.size() == 1 && !values.front().isRange()
            && periodOf(values.front().text, QDate(2000, 1, 1), Looking::Back).value_or(Period()).isDistance;
        try {
            return checkedTest(field, isDistance ? Comparison::Less : Comparison::Has, values, m_fields->currency);
        } catch (const TestProblem &) {
            continue; // Perhaps the next field takes it.
        }
    }
    refuse(QueryMistakes::unknownWord(values.front().text, begin, *m_fields), begin, m_scanner.position());
}

/** Reads what "sort:", "columns:" or "group:" asks for, unless there are fields of these names. */
bool QueryParser::show(const QString &name)
{
    const QString which = name.toLower();
    if ((which != u"sort" && which != u"columns" && which != u"group") || m_fields->field(name))
        return false;
    for (const ScannedValue &scanned : m_scanner.values()) {
        const bool isDescending = which == u"sort" && scanned.value.text.startsWith(u'-');
        const QString wanted = scanned.value.text.sliced(isDescending ? 1 : 0);
        const QueryField *field = m_fields->field(wanted);
        if (!field)
            refuseName(wanted, scanned.position + (isDescending ? 1 : 0));
        if (which != u"columns" && !FieldCatalogue::canSortBy(*field))
            refuse(QCoreApplication::translate("Query", "A list can be neither sorted nor grouped by “%1” at %2.")
                       .arg(isolated(field->name))
                       .arg(scanned.position + 1),
                   scanned.position, scanned.position + scanned.length);
        if (which == u"columns" && !FieldCatalogue::canShow(*field))
            refuse(QCoreApplication::translate("Query", "“%1” at %2 can be no column.")
                       .arg(isolated(field->name))
                       .arg(scanned.position + 1),
                   scanned.position, scanned.position + scanned.length);
        if (which == u"sort")
            m_query.sort.push_back({field->name, isDescending ? Qt::DescendingOrder : Qt::AscendingOrder});
        else if (which == u"columns")
            m_query.columns.append(field->name);
        else
            m_query.group = field->name;
    }
    return true;
}

void QueryParser::enter(qsizetype begin)
{
    if (++m_depth > DeepestQuery)
        refuse(QCoreApplication::translate(
                   "Query", "There are more than %n brackets within each other. Write the query with fewer.", nullptr,
                   DeepestQuery),
               begin, begin + 1);
    m_scanner.accept(u'(');
}

void QueryParser::leave(qsizetype begin)
{
    m_scanner.skipBlanks();
    if (!m_scanner.accept(u')'))
        refuse(QCoreApplication::translate("Query", "The bracket at %1 is never closed. Add a ) where it ends.")
                   .arg(begin + 1),
               begin, m_end);
    --m_depth;
}

void QueryParser::count(size_t conditions)
{
    m_conditions += conditions;
    if (m_conditions > size_t(MostQueryConditions))
        refuseSize();
}

void QueryParser::refuseSize() const
{
    refuse(QCoreApplication::translate("Query", "The query has more than %n conditions. Leave some out, or use ranges.",
                                       nullptr, MostQueryConditions),
           m_scanner.position(), m_scanner.position());
}

bool QueryParser::endsHere()
{
    return m_scanner.isAtEnd() || m_scanner.peek() == u')';
}

/** A keyword between two conditions; one at the end needs something after it. */
bool QueryParser::acceptBetween(QStringView word, QStringView sign)
{
    m_scanner.skipBlanks();
    const qsizetype here = m_scanner.position();
    const bool isWord = m_scanner.acceptWord(word);
    if (!isWord && !m_scanner.acceptWord(sign))
        return false;
    m_scanner.skipBlanks();
    if (endsHere() && isWord)
        refuse(QCoreApplication::translate("Query", "“%1” at %2 needs something after it.").arg(word).arg(here + 1),
               here, here + word.size());
    return !endsHere();
}

/** The comparison sign after a name; blanks may stand before it, except before ":", if \a mayHaveBlank. */
std::optional<ComparisonSign> QueryParser::signAfter(bool mayHaveBlank)
{
    const qsizetype here = m_scanner.position();
    if (mayHaveBlank)
        m_scanner.skipBlanks();
    if (m_scanner.position() > here && m_scanner.peek() == u':') {
        m_scanner.goTo(here);
        return {};
    }
    const auto sign = m_scanner.sign();
    if (!sign)
        m_scanner.goTo(here);
    return sign;
}

/** The test that the values after \a sign put to \a field. */
Condition QueryParser::compared(const QueryField &field, const ComparisonSign &sign, qsizetype begin)
{
    std::vector<ScannedValue> scanned = m_scanner.values();
    count(scanned.size());
    const bool isAboutPresence = sign.comparison == Comparison::Has || sign.comparison == Comparison::Equals;
    if (scanned.size() == 1 && !scanned.front().isQuoted && isAboutPresence) {
        const QString keyword = scanned.front().value.text.toLower();
        if (keyword == u"none" || keyword == u"any")
            return checkedTest(field, keyword == u"none" ? Comparison::Empty : Comparison::Filled, {}, m_fields->currency);
    }
    std::vector<QueryValue> values;
    for (const ScannedValue &each : scanned)
        values.push_back(each.value);
    try {
        return checkedTest(field, sign.comparison, values, m_fields->currency);
    } catch (const TestProblem &problem) {
        const bool isAboutValue = problem.value >= 0;
        const qsizetype at = isAboutValue ? scanned[size_t(problem.value)].position : begin;
        const qsizetype end = isAboutValue ? at + scanned[size_t(problem.value)].length : m_scanner.position();
        refuse(QCoreApplication::translate("Query", "At %1: %2", "position, what is wrong")
                   .arg(at + 1)
                   .arg(problem.message),
               at, end);
    }
}

void QueryParser::refuse(const QString &message, qsizetype begin, qsizetype end) const
{
    throw QueryFailure(message, begin, end - begin);
}

void QueryParser::refuseName(const QString &name, qsizetype begin) const
{
    refuse(QueryMistakes::unknownField(name, begin, *m_fields), begin, begin + name.size());
}

} // namespace

Query parsedQuery(const QString &text, const FieldCatalogue &catalogue)
{
    if (text.size() > LongestQuery)
        throw QueryFailure(QCoreApplication::translate("Query", "The query is longer than %n characters. Shorten it.",
                                                       nullptr, int(LongestQuery)),
                           LongestQuery, text.size() - LongestQuery);
    return QueryParser(text, catalogue).parse();
}
