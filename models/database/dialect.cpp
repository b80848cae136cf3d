// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/dialect.h"

using namespace Qt::StringLiterals;

namespace {

/** Steps from tag to tag through the index: tags are few, the customers that have them are not. */
constexpr auto CustomersWithTag
    = "SELECT customer_id FROM customer_tag WHERE key IN (WITH RECURSIVE known (key) AS (SELECT min(key) FROM customer_tag "
      "UNION ALL SELECT (SELECT min(key) FROM customer_tag WHERE customer_tag.key > known.key) FROM known "
      "WHERE known.key IS NOT NULL) SELECT key FROM known WHERE "_L1;

/** The customers one of whose tags has, for each of \a words, a word that begins with it. */
Dialect::Match taggedCustomers(const QStringList &words)
{
    Dialect::Match match{CustomersWithTag + QStringList(words.size(), u"' ' || key LIKE ?"_s).join(u" AND "_s) + u')', {}};
    for (const QString &word : words)
        match.texts.append(u"% "_s + word + u'%'); // Letters and digits only, so no wildcards.
    return match;
}

/** Conditions that look at the texts of one customer after the other. */
std::vector<Dialect::Match> scannedTexts(const QStringList &words, const QStringList &fragments)
{
    const auto literal = [](QString text) {
        return text.replace(u'!', u"!!"_s).replace(u'%', u"!%"_s).replace(u'_', u"!_"_s);
    };
    std::vector<Dialect::Match> choices;
    if (!words.isEmpty()) {
        Dialect::Match match{QStringList(words.size(), u"customer.search_words LIKE ? ESCAPE '!'"_s).join(u" AND "_s), {}};
        for (const QString &word : words)
            match.texts.append(u"% "_s + literal(word) + u'%');
        choices.push_back(std::move(match));
    }
    for (const QString &fragment : fragments)
        choices.push_back({u"customer.search_fragments LIKE ? ESCAPE '!'"_s, {u'%' + literal(fragment) + u'%'}});
    return choices;
}

/** Queries of SQLite's full-text indexes. */
std::vector<Dialect::Match> indexedTexts(const QStringList &words, const QStringList &fragments)
{
    const auto quoted = [](QString text) { return u'"' + text.replace(u'"', u"\"\""_s) + u'"'; };
    std::vector<Dialect::Match> queries;
    QStringList expressions;
    for (const QString &word : words)
        expressions.append(quoted(word) + u'*');
    if (!words.isEmpty())
        queries.push_back({u"SELECT rowid FROM customer_words WHERE customer_words MATCH ?"_s, {expressions.join(u" AND "_s)}});
    expressions.clear();
    for (const QString &fragment : fragments)
        expressions.append(quoted(fragment));
    if (!fragments.isEmpty())
        queries.push_back({u"SELECT rowid FROM customer_fragments WHERE customer_fragments MATCH ?"_s, {expressions.join(u" OR "_s)}});
    return queries;
}

Dialect::Match joined(const std::vector<Dialect::Match> &parts, const QString &between)
{
    Dialect::Match whole;
    QStringList texts;
    for (const Dialect::Match &part : parts) {
        texts.append(part.sql);
        whole.texts.append(part.texts);
    }
    whole.sql = texts.join(between);
    return whole;
}

Dialect::Match anyIsTrue(const std::vector<Dialect::Match> &choices)
{
    Dialect::Match match = joined(choices, u" OR "_s);
    match.sql = u'(' + match.sql + u')';
    return match;
}

Dialect::Match idIsIn(const std::vector<Dialect::Match> &queries)
{
    Dialect::Match match = joined(queries, u" UNION "_s);
    match.sql = u"customer.id IN ("_s + match.sql + u')';
    return match;
}

} // namespace

Dialect Dialect::forUrl(const QUrl &url)
{
    return Dialect(url.scheme() == u"postgresql" ? Engine::PostgreSql : Engine::Sqlite);
}

QString Dialect::driver() const
{
    return isSqlite() ? u"QSQLITE"_s : u"QPSQL"_s;
}

QString Dialect::begin() const
{
    return isSqlite() ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s;
}

QString Dialect::beginSnapshot() const
{
    return isSqlite() ? u"BEGIN"_s : u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s;
}

QStringList Dialect::lockForBulk(const QString &table) const
{
    if (isSqlite())
        return {};
    return {u"LOCK TABLE "_s + table + u" IN SHARE ROW EXCLUSIVE MODE"_s};
}

QString Dialect::anyOf(const QString &column) const
{
    return isSqlite() ? column + u" IN (SELECT value FROM json_each(?))"_s
                      : column + u" = ANY(CAST(? AS BIGINT[]))"_s;
}

QString Dialect::typed(const QString &expression, ColumnType type) const
{
    if (isSqlite())
        return expression;
    const QString name = type == ColumnType::Integer ? u"BIGINT"_s : type == ColumnType::Real ? u"DOUBLE PRECISION"_s : u"TEXT"_s;
    return u"CAST(%1 AS %2)"_s.arg(expression, name);
}

QString Dialect::jsonObject(const QList<JsonMember> &members) const
{
    QStringList parts;
    for (const JsonMember &member : members) {
        QString value = typed(member.expression, member.type);
        if (isSqlite() && member.type == ColumnType::Real) // By itself it would round to 15 digits.
            value = u"json(printf('%!.17g', %1))"_s.arg(value);
        parts.append(u"'%1', %2"_s.arg(member.key, value));
    }
    return (isSqlite() ? u"json_object(%1)"_s : u"CAST(json_build_object(%1) AS TEXT)"_s).arg(parts.join(u", "_s));
}

QString Dialect::jsonValue(const QString &json, const QString &key, ColumnType type) const
{
    return isSqlite() ? u"(%1 ->> '%2')"_s.arg(json, key) : typed(u"(CAST(%1 AS JSON) ->> '%2')"_s.arg(json, key), type);
}

QString Dialect::jsonHolds(const QString &json, const QString &key) const
{
    return (isSqlite() ? u"(%1 -> '%2') IS NOT NULL"_s : u"(CAST(%1 AS JSON) -> '%2') IS NOT NULL"_s).arg(json, key);
}

QString Dialect::jsonKeys(const QString &json) const
{
    return (isSqlite() ? u"json_each(%1) AS keys"_s : u"json_object_keys(CAST(%1 AS JSON)) AS keys (key)"_s).arg(json);
}

Dialect::Match Dialect::matchCustomers(const QStringList &words, const QStringList &fragments) const
{
    return isSqlite() ? idIsIn(customerIdsMatching(words, fragments)) : scanCustomers(words, fragments);
}

Dialect::Match Dialect::matchTexts(const QStringList &words, const QStringList &fragments) const
{
    return isSqlite() ? idIsIn(indexedTexts(words, fragments)) : anyIsTrue(scannedTexts(words, fragments));
}

Dialect::Match Dialect::scanCustomers(const QStringList &words, const QStringList &fragments) const
{
    std::vector<Match> choices = scannedTexts(words, fragments);
    if (!words.isEmpty()) {
        Match tagged = taggedCustomers(words);
        tagged.sql = isSqlite() ? u"customer.id IN ("_s + tagged.sql + u')' : u"customer.id = ANY(ARRAY("_s + tagged.sql + u"))"_s;
        choices.push_back(std::move(tagged));
    }
    return anyIsTrue(choices);
}

std::vector<Dialect::Match> Dialect::customerIdsMatching(const QStringList &words, const QStringList &fragments) const
{
    if (!isSqlite()) {
        Match match = scanCustomers(words, fragments);
        match.sql = u"SELECT id FROM customer WHERE "_s + match.sql;
        return {match};
    }
    std::vector<Match> queries = indexedTexts(words, fragments);
    if (!words.isEmpty())
        queries.push_back(taggedCustomers(words));
    return queries;
}

QStringList Dialect::rebuildSearch() const
{
    if (!isSqlite())
        return {};
    return {u"INSERT INTO customer_words (customer_words) VALUES ('rebuild')"_s,
            u"INSERT INTO customer_fragments (customer_fragments) VALUES ('rebuild')"_s};
}

QString Dialect::elementsOf(const QString &json) const
{
    return (isSqlite() ? u"json_each("_s + json : u"json_array_elements_text(CAST("_s + json + u" AS json)"_s) + u')';
}

QString Dialect::least(const QString &a, const QString &b) const
{
    return (isSqlite() ? u"min("_s : u"least("_s) + a + u", "_s + b + u')';
}

QString Dialect::greatest(const QString &a, const QString &b) const
{
    return (isSqlite() ? u"max("_s : u"greatest("_s) + a + u", "_s + b + u')';
}

QString Dialect::highestId(const QString &table) const
{
    return isSqlite() ? u"SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = '%1'), 0)"_s.arg(table)
                      : u"SELECT coalesce(pg_sequence_last_value(pg_get_serial_sequence('%1', 'id')::regclass), 0)"_s
                            .arg(table);
}

QString Dialect::continueIdsAfter(const QString &table, qint64 id) const
{
    if (isSqlite()) // AUTOINCREMENT follows the ids that are inserted.
        return {};
    return u"SELECT setval(pg_get_serial_sequence('%1', 'id')::regclass, %2)"_s.arg(table).arg(id);
}

QString Dialect::indexesAndTriggers() const
{
    if (isSqlite())
        return u"SELECT 'DROP ' || type || ' ' || name, sql FROM sqlite_schema WHERE tbl_name = ? "
               "AND type IN ('index', 'trigger') AND sql IS NOT NULL AND sql NOT LIKE 'CREATE UNIQUE%'"_s;
    return u"WITH chosen AS (SELECT CAST(? AS text)::regclass AS oid) "
           "SELECT 'DROP INDEX ' || i.indexrelid::regclass, pg_get_indexdef(i.indexrelid) "
           "FROM pg_index i JOIN chosen ON i.indrelid = chosen.oid WHERE NOT i.indisunique "
           "UNION ALL SELECT 'DROP TRIGGER ' || quote_ident(t.tgname) || ' ON ' || t.tgrelid::regclass, "
           "pg_get_triggerdef(t.oid) FROM pg_trigger t JOIN chosen ON t.tgrelid = chosen.oid WHERE NOT t.tgisinternal"_s;
}

QStringList Dialect::integrityChecks() const
{
    if (!isSqlite()) // A server checks its pages and references itself.
        return {};
    return {u"SELECT integrity_check FROM pragma_integrity_check WHERE integrity_check <> 'ok'"_s,
            u"SELECT \"table\" || ' ' || rowid || ' → ' || parent FROM pragma_foreign_key_check"_s};
}

QStringList Dialect::searchChecks() const
{
    if (!isSqlite()) // Its search indexes are ordinary ones.
        return {};
    return {u"INSERT INTO customer_words (customer_words, rank) VALUES ('integrity-check', 1)"_s,
            u"INSERT INTO customer_fragments (customer_fragments, rank) VALUES ('integrity-check', 1)"_s};
}

QString Dialect::tableExists() const
{
    return isSqlite() ? u"SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?"_s
                      : u"SELECT 1 FROM pg_tables WHERE schemaname = current_schema() AND tablename = ?"_s;
}

QString Dialect::expand(QString migration) const
{
    return migration
        .replace(u"{primary_key}"_s, isSqlite() ? u"INTEGER PRIMARY KEY AUTOINCREMENT"_s
                                                : u"BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY"_s)
        .replace(u"{byte_order}"_s, isSqlite() ? u"COLLATE BINARY"_s : u"COLLATE \"C\""_s);
}

QString Dialect::migrationVariant() const
{
    return isSqlite() ? u"sqlite"_s : u"postgresql"_s;
}

QString Dialect::lockForMigration() const
{
    return isSqlite() ? QString() : u"SELECT pg_advisory_xact_lock(7341001)"_s;
}

Dialect::Problem Dialect::problem(const QString &nativeErrorCode) const
{
    if (isSqlite()) {
        switch (nativeErrorCode.toInt() & 0xff) { // The low byte is the primary result code.
        case 5: case 6: return Problem::Busy;
        case 8: return Problem::ReadOnly;
        case 9: return Problem::Interrupted;
        case 11: case 26: return Problem::Damaged;
        case 13: return Problem::DiskFull;
        case 14: return Problem::Unreachable;
        case 19: return Problem::Constraint;
        default: return Problem::Other;
        }
    }
    if (nativeErrorCode.startsWith(u"23"))
        return Problem::Constraint;
    // What the client library itself reports has no code: it did not reach the server.
    if (nativeErrorCode.isEmpty() || nativeErrorCode.startsWith(u"08") || nativeErrorCode.startsWith(u"57P"))
        return Problem::Unreachable;
    if (nativeErrorCode == u"57014")
        return Problem::Interrupted;
    if (nativeErrorCode == u"53100")
        return Problem::DiskFull;
    if (nativeErrorCode == u"25006")
        return Problem::ReadOnly;
    if (nativeErrorCode == u"55P03" || nativeErrorCode.startsWith(u"40"))
        return Problem::Busy;
    return Problem::Other;
}
