// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

#include <vector>

/** What a column holds, as both engines tell it apart. */
enum class ColumnType { Integer, Real, Text };

/** Everything that SQLite and PostgreSQL spell differently. Nothing else may ask which of the two it is. */
class Dialect
{
public:
    enum class Engine { Sqlite, PostgreSql };
    /** What went wrong, in terms that both engines share. */
    enum class Problem { Other, Constraint, Busy, DiskFull, ReadOnly, Interrupted, Damaged, Unreachable };

    explicit Dialect(Engine engine) : m_engine(engine) {}
    static Dialect forUrl(const QUrl &url);

    bool isSqlite() const { return m_engine == Engine::Sqlite; }
    QString driver() const;

    /** Whether a second statement may run while the rows of a first are still being read one by one. */
    bool streamsRows() const { return isSqlite(); }

    /** Starts a transaction that may write, and one that sees a single state of the data throughout. */
    QString begin() const;
    QString beginSnapshot() const;
    /** Makes other writers wait until the transaction ends, so that ids can be handed out in one run. */
    QStringList lockForBulk(const QString &table) const;

    /** A condition for "column is one of the ids bound to one ?"; bind it with idList(). */
    QString anyOf(const QString &column) const;
    template<typename Ids>
    QString idList(const Ids &ids) const
    {
        QString list;
        for (const auto &id : ids) {
            if (!list.isEmpty())
                list += u',';
            if constexpr (requires { id.value; })
                list += QString::number(id.value);
            else
                list += QString::number(qint64(id));
        }
        return isSqlite() ? u'[' + list + u']' : u'{' + list + u'}';
    }

    /** \a expression, such as a ?, where the engine would not know what type it is. */
    QString typed(const QString &expression, ColumnType type) const;

    /** One value of a JSON object made in SQL. */
    struct JsonMember
    {
        QString key; // The name of a column.
        QString expression;
        ColumnType type;
    };
    /** The text of a JSON object. */
    QString jsonObject(const QList<JsonMember> &members) const;
    /** What the JSON object in \a json holds under \a key; whether it holds anything; and a row source for its keys. */
    QString jsonValue(const QString &json, const QString &key, ColumnType type) const;
    QString jsonHolds(const QString &json, const QString &key) const;
    QString jsonKeys(const QString &json) const;

    /** A condition or a query, and the texts for its ? in order. */
    struct Match
    {
        QString sql;
        QStringList texts;
    };
    /**
     * A condition for the customers in whose search_words, or in one of whose tags, each of \a words begins one, or whose
     * search_fragments contain any of \a fragments. Words are folded, letters and digits only; fragments have at least three
     * characters.
     */
    Match matchCustomers(const QStringList &words, const QStringList &fragments) const;
    /** The same without the tags. */
    Match matchTexts(const QStringList &words, const QStringList &fragments) const;
    /** The same as matchCustomers() as a condition that looks at one customer after the other: for what most of them match. */
    Match scanCustomers(const QStringList &words, const QStringList &fragments) const;
    /** Queries that give the ids of these customers together, some of them more than once, without a look at the customer. */
    std::vector<Match> customerIdsMatching(const QStringList &words, const QStringList &fragments) const;

    /** What brings the full-text index up to date after customers were stored while its triggers were away. */
    QStringList rebuildSearch() const;

    /** A table for FROM with the texts of the JSON array \a json in its column "value". */
    QString elementsOf(const QString &json) const;

    /** The smaller and the larger of two expressions. */
    QString least(const QString &a, const QString &b) const;
    QString greatest(const QString &a, const QString &b) const;

    /** A query for the highest id that \a table ever handed out, and the statement that makes the next ones higher. */
    QString highestId(const QString &table) const;
    QString continueIdsAfter(const QString &table, qint64 id) const;

    /**
     * A query for the indexes and triggers of the table bound to its one ?, unique indexes left alone: the statement
     * that takes each away, and the one that puts it back.
     */
    QString indexesAndTriggers() const;

    /** Queries whose rows each name one damage: of the file, or a reference to nothing. */
    QStringList integrityChecks() const;
    /** Statements that fail if a search index does not match its table. They change nothing. */
    QStringList searchChecks() const;

    /** A query that returns a row if the table bound to its one ? exists. */
    QString tableExists() const;
    /** Replaces the placeholders that migration files may use. */
    QString expand(QString migration) const;
    /** Which variant of a migration is for this engine: "sqlite" or "postgresql". */
    QString migrationVariant() const;
    /** Keeps two programs from migrating at once; empty where beginning the transaction does that. */
    QString lockForMigration() const;

    Problem problem(const QString &nativeErrorCode) const;

private:
    Engine m_engine;
};
