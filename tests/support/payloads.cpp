// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/payloads.h"

using namespace Qt::StringLiterals;

QStringList payloads()
{
    const QStringList closings{u"'"_s, u"''"_s, u"\""_s, u"')"_s, u"'))"_s, u"\\'"_s, u"%27"_s, u"`"_s, u"]"_s, u"*/"_s};
    const QStringList attacks{u" OR 1=1 --"_s,
                              u"; DROP TABLE customer; --"_s,
                              u"; DELETE FROM customer_tag; --"_s,
                              u" UNION SELECT id FROM customer --"_s,
                              u"; UPDATE customer SET name = 'x'; --"_s,
                              u"; ATTACH DATABASE '/tmp/x' AS x; --"_s,
                              u"; PRAGMA writable_schema = 1; --"_s,
                              u"; SELECT load_extension('/tmp/x'); --"_s,
                              u"; COPY customer TO '/tmp/x'; --"_s,
                              u"; SELECT pg_sleep(60); --"_s,
                              u" AND (SELECT randomblob(1000000000)) --"_s,
                              u"; ALTER TABLE customer ADD COLUMN x TEXT; --"_s,
                              u"; CREATE TRIGGER x AFTER INSERT ON customer BEGIN SELECT 1; END; --"_s,
                              u"; VACUUM INTO '/tmp/x'; --"_s,
                              u"; SET search_path TO pg_catalog; --"_s};
    QStringList all;
    for (const QString &closing : closings) {
        for (const QString &attack : attacks)
            all.append(u"x"_s + closing + attack);
    }
    return all + QStringList{u"?"_s,
                             u"??"_s,
                             u"$1"_s,
                             u":name"_s,
                             u":1"_s,
                             u"@name"_s,
                             u"?1"_s,
                             u"$$; DROP SCHEMA public CASCADE; $$"_s,
                             u"$x$ x $x$"_s,
                             u"E'\\047'"_s,
                             u"\\x27"_s,
                             u"\\"_s,
                             u"\\\\"_s,
                             u"%"_s,
                             u"%%"_s,
                             u"_"_s,
                             u"!"_s,
                             u"!%"_s,
                             u"%1"_s,
                             u"%2 %n %L1"_s,
                             u"{byte_order}"_s,
                             u"{primary_key}"_s,
                             u"a* OR b*"_s,
                             u"a NEAR b"_s,
                             u"NEAR(a b, 5)"_s,
                             u"a AND NOT b"_s,
                             u"search_words : a"_s,
                             u"{search_words} : a"_s,
                             u"- search_words : a"_s,
                             u"^a"_s,
                             u"\"a"_s,
                             u"\"a\" *"_s,
                             u"a + b"_s,
                             u"(a"_s,
                             u"a)"_s,
                             u"customer_words MATCH 'a'"_s,
                             u"integrity-check"_s,
                             u"delete-all"_s,
                             u"a & b | !c <-> d"_s,
                             u"a:*"_s,
                             u"'a':B"_s,
                             u"0x31"_s,
                             u"1e309"_s,
                             u"-0"_s,
                             u"NaN"_s,
                             u"NULL"_s,
                             u"9223372036854775807"_s,
                             u"9223372036854775808"_s,
                             u"-9223372036854775808"_s,
                             u"99999999999999999999.99"_s,
                             u"[1,2]"_s,
                             u"{1,2}"_s,
                             u"[\"vip\"]"_s,
                             u"0001-01-01"_s,
                             u"9999-12-31"_s,
                             u"99999y"_s,
                             u"99999d..0d"_s,
                             u"\u202Ereversed"_s,
                             u"\u0000"_s,
                             QString(QChar(u'\0')) + u"x"_s,
                             QString(QChar(0xD800)),
                             u"\U0010FFFF"_s,
                             u"'\u02BC\uFF07"_s,
                             u"<img src='file:///etc/passwd'>"_s,
                             QString(5'000, u'\''),
                             QString(5'000, u'%'),
                             QString(5'000, u'"')};
}

QStringList schemaOf(Connection &db)
{
    QStringList statements;
    Rows rows = db.run(db.dialect().isSqlite() ? u"SELECT type, name, sql FROM sqlite_schema ORDER BY name, type"_s
                                               : u"SELECT table_name, column_name, data_type FROM information_schema.columns "
                                                 "WHERE table_schema = current_schema() ORDER BY table_name, column_name"_s);
    while (rows.next())
        statements.append(rows.text(0) + u' ' + rows.text(1) + u' ' + rows.text(2));
    return statements;
}
