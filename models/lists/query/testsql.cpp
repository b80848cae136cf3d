// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/query/testsql.h"

#include "models/base/day.h"
#include "models/lists/query/period.h"
#include "models/lists/query/testvalues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ShortestFragment = 3;
constexpr qsizetype MostWords = 30; // As in the search.
constexpr QChar LastCharacter[] = {QChar::highSurrogate(0x10FFFF), QChar::lowSurrogate(0x10FFFF)};

QString escaped(QString text)
{
    return text.replace(u'!', u"!!"_s).replace(u'%', u"!%"_s).replace(u'_', u"!_"_s);
}

/** Puts the one value after the other of a test to its field. */
class TestSql
{
public:
    TestSql(const Condition &test, const QueryField &field, const FieldCatalogue &catalogue, const Dialect &dialect,
            QDate today)
        : m_test(test)
        , m_field(field)
        , m_column(field.column.text())
        , m_catalogue(catalogue)
        , m_dialect(dialect)
        , m_today(today)
    {
    }

    SqlCondition compile();

private:
    void presence();
    void choices();
    void value(const QueryValue &value);
    void words(const QString &text);
    void text(const QString &text);
    void numbers(const QueryValue &value);
    void days(const QueryValue &value);
    void compare(const char *sign, qint64 number);
    void range(const char *firstSign, qint64 first, const char *lastSign, qint64 last);

    void bind(const SqlValue &value) { m_sql.values.push_back(value); }
    void like(const QString &pattern);
    void narrow(const QStringList &words, const QStringList &fragments);

    const Condition &m_test;
    const QueryField &m_field;
    QString m_column;
    const FieldCatalogue &m_catalogue;
    const Dialect &m_dialect;
    QDate m_today;
    SqlCondition m_sql;
};

SqlCondition TestSql::compile()
{
    if (m_test.comparison == Comparison::Empty || m_test.comparison == Comparison::Filled) {
        presence();
    } else if (m_field.kind == FieldKind::Choice) {
        choices();
    } else {
        QStringList alternatives;
        for (const QueryValue &each : m_test.values) {
            m_sql.sql.clear();
            value(each);
            alternatives.append(m_sql.sql);
        }
        m_sql.sql = balanced(alternatives, u" OR "_s);
    }
    m_sql.sql = u'(' + m_sql.sql + u')';
    if (!m_field.within.isEmpty()) {
        m_sql.sql = m_field.within.text().replace(u"%1"_s, m_sql.sql);
        m_sql.values.insert(m_sql.values.begin(), m_field.bound.begin(), m_field.bound.end());
    }
    if (m_test.comparison == Comparison::Empty)
        m_sql.sql = u"NOT "_s + m_sql.sql;
    return std::move(m_sql);
}

void TestSql::value(const QueryValue &value)
{
    switch (m_field.kind) {
    case FieldKind::Text:
        text(value.text);
        break;
    case FieldKind::Number:
    case FieldKind::Money:
        numbers(value);
        break;
    case FieldKind::Day:
    case FieldKind::Instant:
        days(value);
        break;
    case FieldKind::YesNo:
        m_sql.sql = *yesOrNo(value.text) ? m_column : u"NOT ("_s + m_column + u')';
        if (m_field.boundOn) {
            for (const SqlValue &each : m_field.boundOn(m_today))
                bind(each);
        }
        break;
    case FieldKind::Choice:
        break;
    }
}

void TestSql::presence()
{
    if (m_field.isNullable)
        m_sql.sql = m_column + u" IS NOT NULL"_s;
    else
        m_sql.sql = m_field.filled.isEmpty() ? u"1 = 1"_s : m_field.filled.text();
}

void TestSql::choices()
{
    QStringList marks;
    for (const QueryValue &each : m_test.values) {
        for (const SqlValue &stored : choiceCalled(m_field, each.text)->stored) {
            marks.append(u"?"_s);
            bind(stored);
        }
    }
    m_sql.sql = marks.isEmpty() ? u"1 = 0"_s : m_column + u" IN ("_s + marks.join(u", "_s) + u')';
}

void TestSql::like(const QString &pattern)
{
    m_sql.sql += m_column + u" LIKE ? ESCAPE '!'"_s;
    bind(pattern);
}

/** Lets the search index find the few records that can meet what follows. */
void TestSql::narrow(const QStringList &words, const QStringList &fragments)
{
    if (!m_field.isSearched || !m_catalogue.narrow || (words.isEmpty() && fragments.isEmpty()))
        return;
    const SqlCondition found = m_catalogue.narrow(m_dialect, words, fragments);
    m_sql.sql += found.sql + u" AND "_s;
    m_sql.values.insert(m_sql.values.end(), found.values.begin(), found.values.end());
}

void TestSql::words(const QString &text)
{
    const QStringList all = foldedWords(text);
    const QStringList words = all.first(std::min(all.size(), MostWords));
    m_sql.sql += u'(';
    narrow(words, {});
    if (m_test.comparison == Comparison::Equals) {
        m_sql.sql += m_column + u" = ?"_s;
        bind(u' ' + all.join(u' '));
    } else {
        for (qsizetype i = 0; i < words.size(); ++i) {
            m_sql.sql += i > 0 ? u" AND "_s : QString();
            like(u"% "_s + escaped(words.at(i)) + u'%');
        }
    }
    m_sql.sql += u')';
}

void TestSql::text(const QString &text)
{
    const bool isWhole = m_test.comparison == Comparison::Equals;
    const auto equals = [&](const QString &wanted) {
        m_sql.sql += m_column + u" = ?"_s;
        bind(wanted);
    };
    switch (m_field.match) {
    case TextMatch::Words:
        words(text);
        break;
    case TextMatch::Folded: {
        const QString plain = folded(text.trimmed());
        m_sql.sql += u'(';
        narrow({}, plain.toUcs4().size() >= ShortestFragment ? QStringList{plain} : QStringList());
        isWhole ? equals(plain) : like(u'%' + escaped(plain) + u'%');
        m_sql.sql += u')';
        break;
    }
    case TextMatch::Beginning: {
        const QString words = foldedWords(text).join(u' ');
        if (isWhole) {
            equals(words);
        } else {
            m_sql.sql += u'(' + m_column + u" >= ? AND "_s;
            bind(words);
            m_sql.sql += m_column + u" < ?)"_s;
            bind(words + QString(LastCharacter, 2));
        }
        break;
    }
    case TextMatch::Digits: {
        constexpr qsizetype MostDigits = 9;
        const QString digits = digitsOf(text).right(MostDigits);
        isWhole ? equals(digits) : like(u'%' + digits + u'%');
        break;
    }
    case TextMatch::Exact:
        equals(text);
        break;
    }
}

/** "column >= ?" and so on; false, not null, where there is no value. */
void TestSql::compare(const char *sign, qint64 number)
{
    const QString comparison = m_column + QLatin1StringView(sign) + u'?';
    m_sql.sql += m_field.isNullable ? u'(' + m_column + u" IS NOT NULL AND "_s + comparison + u')' : comparison;
    bind(number);
}

void TestSql::numbers(const QueryValue &each)
{
    const qint64 number = *numberOf(each.text, m_field, m_catalogue.currency);
    switch (m_test.comparison) {
    case Comparison::Less:
        compare(" < ", number);
        break;
    case Comparison::AtMost:
        compare(" <= ", number);
        break;
    case Comparison::More:
        compare(" > ", number);
        break;
    case Comparison::AtLeast:
        compare(" >= ", number);
        break;
    default:
        if (each.isRange())
            range(" >= ", number, " <= ", *numberOf(each.last, m_field, m_catalogue.currency));
        else
            compare(" = ", number);
    }
}

void TestSql::range(const char *firstSign, qint64 first, const char *lastSign, qint64 last)
{
    m_sql.sql += u'(';
    compare(firstSign, first);
    m_sql.sql += u" AND "_s;
    compare(lastSign, last);
    m_sql.sql += u')';
}

void TestSql::days(const QueryValue &each)
{
    const Looking looking = m_field.looksAhead ? Looking::Ahead : Looking::Back;
    Period period = *periodOf(each.text, m_today, looking);
    if (each.isRange()) {
        const Period end = *periodOf(each.last, m_today, looking);
        period = {std::min(period.first, end.first), std::max(period.last, end.last)};
    }
    // The longer ago something was, the smaller its day.
    const bool isTurned = period.isDistance && looking == Looking::Back;
    const bool isInstant = m_field.kind == FieldKind::Instant;
    const auto startOf
        = [&](QDate day) { return isInstant ? localInstant(day, QTime(0, 0)).toMSecsSinceEpoch() : dayNumber(day); };
    const qint64 first = startOf(period.first);
    const qint64 end = startOf(period.last.addDays(1)); // Not included.
    switch (m_test.comparison) {
    case Comparison::Less:
        isTurned ? compare(" >= ", end) : compare(" < ", first);
        break;
    case Comparison::AtMost:
        isTurned ? compare(" >= ", first) : compare(" < ", end);
        break;
    case Comparison::More:
        isTurned ? compare(" < ", first) : compare(" >= ", end);
        break;
    case Comparison::AtLeast:
        isTurned ? compare(" < ", end) : compare(" >= ", first);
        break;
    default:
        range(" >= ", first, " < ", end);
    }
}

} // namespace

SqlCondition sqlOfTest(const Condition &test, const QueryField &field, const FieldCatalogue &catalogue,
                       const Dialect &dialect, QDate today)
{
    SqlCondition sql = TestSql(test, field, catalogue, dialect, today).compile();
    const bool asksForPresence = test.comparison == Comparison::Empty || test.comparison == Comparison::Filled;
    if (field.further.isEmpty() || asksForPresence)
        return sql;
    QueryField further = field;
    further.column = field.further;
    further.within = field.furtherWithin;
    further.isSearched = false;
    const SqlCondition more = TestSql(test, further, catalogue, dialect, today).compile();
    sql.sql = u'(' + sql.sql + u" OR "_s + more.sql + u')';
    sql.values.insert(sql.values.end(), more.values.begin(), more.values.end());
    return sql;
}
