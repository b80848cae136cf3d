// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/migrator.h"

#include "models/database/transaction.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

Migration readMigration(const QString &path, const Dialect &dialect)
{
    static const QRegularExpression fileName(u"(\\d{4})_(\\w+)(?:\\.\\w+)?\\.sql$"_s);
    static const QRegularExpression opensWith(u"^-- opens-with: (\\d+)"_s);
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        qFatal("cannot read the migration %s", qPrintable(path));
    const QByteArray content = file.readAll();
    const auto name = fileName.match(path);
    Migration migration{.number = name.captured(1).toInt(), .name = name.captured(2)};
    migration.checksum = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
    const QString text = QString::fromUtf8(content);
    const auto oldest = opensWith.match(text);
    migration.opensWith = oldest.hasMatch() ? oldest.captured(1).toInt() : migration.number;
    // A statement ends with ";" and a blank line, because triggers have semicolons of their own.
    for (const QString &statement : dialect.expand(text).split(u";\n\n"_s)) {
        if (!statement.trimmed().isEmpty())
            migration.statements.append(statement.trimmed());
    }
    return migration;
}

} // namespace

Migrator::Migrator(Connection &db, const QString &folder)
    : m_db(db)
{
    static const QRegularExpression variant(u"\\.(\\w+)\\.sql$"_s);
    for (const QString &name : QDir(folder).entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        const auto match = variant.match(name);
        if (!match.hasMatch() || match.captured(1) == db.dialect().migrationVariant())
            m_migrations.push_back(readMigration(folder + u'/' + name, db.dialect()));
    }
}

bool Migrator::hasTable()
{
    return m_db.run(m_db.dialect().tableExists(), u"schema_migration"_s).next();
}

int Migrator::current()
{
    if (!hasTable())
        return 0;
    Rows rows = m_db.run(u"SELECT coalesce(max(number), 0) FROM schema_migration"_s);
    return rows.next() ? int(rows.integer(0)) : 0;
}

bool Migrator::mayWrite()
{
    if (!hasTable())
        return true;
    Rows rows = m_db.run(u"SELECT coalesce(max(opens_with), 0) FROM schema_migration"_s);
    return rows.next() && rows.integer(0) <= newestKnown();
}

void Migrator::migrate(const std::function<void()> &backup)
{
    const int before = current();
    if (before >= newestKnown()) {
        verifyApplied();
        return;
    }
    if (before > 0 && backup)
        backup();
    for (const Migration &migration : m_migrations) {
        Transaction transaction(m_db);
        if (const QString lock = m_db.dialect().lockForMigration(); !lock.isEmpty())
            m_db.run(lock);
        if (migration.number > current())
            apply(migration);
        transaction.commit();
    }
    verifyApplied();
}

void Migrator::verifyApplied()
{
    Rows rows = m_db.run(u"SELECT number, checksum FROM schema_migration ORDER BY number"_s);
    while (rows.next()) {
        for (const Migration &migration : m_migrations) {
            if (migration.number == rows.integer(0) && rows.text(1) != QLatin1StringView(migration.checksum))
                throw Failure(Error::Kind::Invalid,
                              tr("Step %1 of this database's structure differs from the one this program knows. "
                                 "It was made by another edition of Regulars; open it with that one.")
                                  .arg(migration.number));
        }
    }
}

void Migrator::apply(const Migration &migration)
{
    if (!hasTable())
        m_db.run(u"CREATE TABLE schema_migration (number INTEGER PRIMARY KEY, name TEXT NOT NULL, "
                 "checksum TEXT NOT NULL, opens_with INTEGER NOT NULL, applied_at BIGINT NOT NULL)"_s);
    for (const QString &statement : migration.statements)
        m_db.run(statement);
    m_db.run(u"INSERT INTO schema_migration (number, name, checksum, opens_with, applied_at) VALUES (?, ?, ?, ?, ?)"_s,
             migration.number, migration.name, QString::fromLatin1(migration.checksum), migration.opensWith,
             QDateTime::currentDateTimeUtc());
}
