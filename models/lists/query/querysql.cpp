// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/query/querysql.h"

#include "models/lists/query/period.h"
#include "models/lists/query/queryfailure.h"
#include "models/lists/query/testsql.h"
#include "models/lists/query/testvalues.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Kind = Condition::Kind;

[[noreturn]] void refuseName(const QString &name)
{
    throw QueryFailure(
        QCoreApplication::translate("Query", "The query asks for “%1”, which does not exist.").arg(isolated(name)));
}

/** Goes down the tree of conditions; one object for each kind of record that is asked about. */
class QuerySql
{
public:
    QuerySql(const FieldCatalogue &catalogue, const Dialect &dialect, QDate today)
        : m_catalogue(catalogue)
        , m_dialect(dialect)
        , m_today(today)
    {
    }

    SqlCondition whole(const Condition &condition);
    SqlCondition compile(const Condition &condition) const;

private:
    SqlCondition joined(const std::vector<Condition> &parts, const QString &between, const QString &ofNone) const;
    SqlCondition test(const Condition &condition) const;
    SqlCondition related(const Condition &condition) const;
    SqlCondition search(const QString &words) const;
    SqlCondition namedConditions(const QueryField &field, const Condition &test) const;
    SqlCondition namedCondition(const FieldChoice &choice) const;
    Condition checked(const QueryField &field, const Condition &condition) const;

    const FieldCatalogue &m_catalogue;
    const Dialect &m_dialect;
    QDate m_today;
    QStringList m_within; // The choices whose conditions are being compiled, one within the other, …
    int m_depth = 0;      // … and their brackets with the query's.
    std::shared_ptr<int> m_size = std::make_shared<int>(0); // Of the query and all conditions that it names.
};

SqlCondition QuerySql::whole(const Condition &condition)
{
    *m_size = sizeOf(condition);
    m_depth = depthOf(condition);
    return compile(condition);
}

SqlCondition QuerySql::compile(const Condition &condition) const
{
    switch (condition.kind) {
    case Kind::All:
        return joined(condition.parts, u" AND "_s, u"1 = 1"_s);
    case Kind::Any:
        return joined(condition.parts, u" OR "_s, u"1 = 0"_s);
    case Kind::Not: {
        SqlCondition part = compile(condition.parts.front());
        part.sql = u"NOT ("_s + part.sql + u')';
        return part;
    }
    case Kind::Test:
        return test(condition);
    case Kind::Related:
        return related(condition);
    case Kind::Text:
        return search(condition.text);
    }
    return {};
}

SqlCondition QuerySql::joined(const std::vector<Condition> &parts, const QString &between, const QString &ofNone) const
{
    SqlCondition whole;
    QStringList texts;
    for (const Condition &part : parts) {
        const SqlCondition compiled = compile(part);
        texts.append(compiled.sql);
        whole.values.insert(whole.values.end(), compiled.values.begin(), compiled.values.end());
    }
    whole.sql = texts.isEmpty() ? ofNone : balanced(texts, between);
    return whole;
}

Condition QuerySql::checked(const QueryField &field, const Condition &condition) const
{
    try {
        return checkedTest(field, condition.comparison, condition.values, m_catalogue.currency);
    } catch (const TestProblem &problem) {
        throw QueryFailure(problem.message);
    }
}

SqlCondition QuerySql::test(const Condition &condition) const
{
    const QueryField *field = m_catalogue.field(condition.name);
    if (!field)
        refuseName(condition.name);
    const Condition test = checked(*field, condition);
    const bool isNamed = !field->choices.empty() && field->choices.front().condition;
    return isNamed ? namedConditions(*field, test) : sqlOfTest(test, *field, m_catalogue, m_dialect, m_today);
}

/** Of a field whose choices are conditions themselves. */
SqlCondition QuerySql::namedConditions(const QueryField &field, const Condition &test) const
{
    const bool isAboutAll = test.comparison == Comparison::Empty || test.comparison == Comparison::Filled;
    SqlCondition any;
    QStringList texts;
    for (const FieldChoice &choice : field.choices) {
        if (!isAboutAll && std::ranges::find(test.values, choice.name, &QueryValue::text) == test.values.end())
            continue;
        SqlCondition one = namedCondition(choice);
        texts.append(one.sql);
        any.values.insert(any.values.end(), one.values.begin(), one.values.end());
    }
    any.sql = balanced(texts, u" OR "_s);
    if (test.comparison == Comparison::Empty)
        any.sql = u"NOT ("_s + any.sql + u')';
    return any;
}

SqlCondition QuerySql::namedCondition(const FieldChoice &choice) const
{
    if (m_within.contains(choice.name))
        throw QueryFailure(QCoreApplication::translate("Query", "“%1” asks for itself: %2.")
                               .arg(isolated(choice.name), isolated((m_within + QStringList{choice.name}).join(u" → "_s))));
    const Condition condition = choice.condition();
    QuerySql inner = *this;
    inner.m_within.append(choice.name);
    *m_size += sizeOf(condition);
    inner.m_depth += depthOf(condition) + 1;
    if (inner.m_depth > DeepestQuery || *m_size > MostQueryConditions)
        throw QueryFailure(
            QCoreApplication::translate("Query", "With what “%1” asks for, the query is too large.").arg(isolated(choice.name)));
    SqlCondition sql = inner.compile(condition);
    sql.sql = u'(' + sql.sql + u')';
    return sql;
}

SqlCondition QuerySql::search(const QString &words) const
{
    SqlCondition found = m_catalogue.search ? m_catalogue.search(m_dialect, words) : SqlCondition();
    found.sql = found.sql.isEmpty() ? u"1 = 1"_s : u'(' + found.sql + u')';
    return found;
}

/** Whether a count so compared says that there are some, or that there are none. */
std::optional<bool> asksForSome(const Condition &test)
{
    if (test.values.size() != 1 || test.values.front().isRange())
        return {};
    const qint64 number = test.values.front().text.toLongLong();
    if ((test.comparison == Comparison::More && number == 0) || (test.comparison == Comparison::AtLeast && number == 1))
        return true;
    if ((test.comparison == Comparison::Equals && number == 0) || (test.comparison == Comparison::Less && number == 1)
        || (test.comparison == Comparison::AtMost && number == 0))
        return false;
    return {};
}

/** Whether the largest, or the smallest, of some values compares so as soon as any one of them does. */
bool isMetByAny(const QueryRelation &relation, const Condition &test)
{
    if (test.values.size() != 1 || test.values.front().isRange())
        return false;
    const bool isDay = relation.kind == FieldKind::Day || relation.kind == FieldKind::Instant;
    const auto period = isDay ? periodOf(test.values.front().text, QDate(2000, 1, 1), Looking::Back) : std::nullopt;
    const bool isLongAgo = period && period->isDistance && !relation.looksAhead; // The longer ago, the smaller the day.
    const bool isLess = test.comparison == Comparison::Less || test.comparison == Comparison::AtMost;
    const bool isMore = test.comparison == Comparison::More || test.comparison == Comparison::AtLeast;
    return (relation.measure == Measure::Largest && (isLongAgo ? isLess : isMore))
        || (relation.measure == Measure::Smallest && (isLongAgo ? isMore : isLess));
}

QString measureSql(const QueryRelation &relation)
{
    const QString column = relation.measured.text();
    switch (relation.measure) {
    case Measure::Count:
        return u"count(*)"_s;
    case Measure::Sum:
        return u"coalesce(sum("_s + column + u"), 0)"_s;
    case Measure::Average:
        return u"avg("_s + column + u')';
    case Measure::Smallest:
        return u"min("_s + column + u')';
    case Measure::Largest:
        return u"max("_s + column + u')';
    }
    return {};
}

SqlCondition QuerySql::related(const Condition &condition) const
{
    const QueryRelation *relation = m_catalogue.relation(condition.name);
    if (!relation)
        refuseName(condition.name);
    QueryField measure = measureOf(*relation);
    const Condition test = checked(measure, condition);
    if (condition.parts.empty() && !relation->summary.isEmpty())
        return sqlOfTest(test, measure, m_catalogue, m_dialect, m_today);

    SqlCondition sql = QuerySql(*relation->fields, m_dialect, m_today).joined(condition.parts, u" AND "_s, QString());
    QString records = u" FROM "_s + relation->table.text() + u" WHERE "_s + relation->link.text();
    if (!relation->only.isEmpty())
        records += u" AND "_s + relation->only.text();
    if (!sql.sql.isEmpty())
        records += u" AND "_s + sql.sql;
    if (const auto some = relation->measure == Measure::Count ? asksForSome(test) : std::nullopt) {
        sql.sql = (*some ? u"EXISTS (SELECT 1"_s : u"NOT EXISTS (SELECT 1"_s) + records + u')';
        return sql;
    }
    if (isMetByAny(*relation, test)) {
        measure.column = relation->measured;
        const SqlCondition compared = sqlOfTest(test, measure, m_catalogue, m_dialect, m_today);
        sql.sql = u"EXISTS (SELECT 1"_s + records + u" AND "_s + compared.sql + u')';
        sql.values.insert(sql.values.end(), compared.values.begin(), compared.values.end());
        return sql;
    }
    measure.column = "worked_out.measure";
    measure.isNullable = relation->measure != Measure::Count && relation->measure != Measure::Sum;
    const SqlCondition compared = sqlOfTest(test, measure, m_catalogue, m_dialect, m_today);
    sql.sql = u"(SELECT "_s + compared.sql + u" FROM (SELECT "_s + measureSql(*relation) + u" AS measure"_s + records
        + u") AS worked_out)"_s;
    sql.values.insert(sql.values.begin(), compared.values.begin(), compared.values.end());
    return sql;
}

} // namespace

SqlCondition sqlCondition(const Condition &condition, const FieldCatalogue &catalogue, const Dialect &dialect, QDate today)
{
    if (condition.isEmpty())
        return {};
    return QuerySql(catalogue, dialect, today).whole(condition);
}

SqlCondition sqlOrder(const std::vector<SortKey> &keys, const FieldCatalogue &catalogue)
{
    QStringList parts;
    SqlCondition order;
    for (const SortKey &key : keys) {
        const QueryField *field = catalogue.field(key.field);
        if (!field)
            refuseName(key.field);
        if (!FieldCatalogue::canSortBy(*field))
            throw QueryFailure(
                QCoreApplication::translate("Query", "A list cannot be sorted by “%1”.").arg(isolated(field->name)));
        const QString column = field->sort.isEmpty() ? field->column.text() : field->sort.text();
        const QString direction = key.order == Qt::DescendingOrder ? u" DESC"_s : QString();
        if (field->kind == FieldKind::Text && !field->isNullable)
            parts.append(column + u" = ''"_s);
        parts.append(column + direction + (field->isNullable ? u" NULLS LAST"_s : QString()));
        order.values.insert(order.values.end(), field->bound.begin(), field->bound.end());
    }
    order.sql = parts.join(u", "_s);
    return order;
}
