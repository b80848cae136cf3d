// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/connection.h"

#include <functional>
#include <vector>

/** One numbered step of the schema, from resources/migrations. */
struct Migration
{
    int number = 0;
    QString name;
    QStringList statements;
    QByteArray checksum; // SHA-256 of the file as it was released.
    int opensWith = 0;   // The oldest program, counted in migrations, that may still work on the result.
};

/** Brings a database to the schema of this program: step by step, each in one transaction, never backwards. */
class Migrator
{
    Q_DECLARE_TR_FUNCTIONS(Migrator)

public:
    /** Takes the migrations in \a folder that are for the engine of \a db: NNNN_name.sql, or NNNN_name.sqlite.sql. */
    explicit Migrator(Connection &db, const QString &folder = QStringLiteral(":/migrations"));

    int newestKnown() const { return m_migrations.empty() ? 0 : m_migrations.back().number; }
    /** The newest migration the database has; 0 for an empty one. */
    int current();
    /** Whether this program may write to a database that a newer one has migrated further. */
    bool mayWrite();
    bool isUpToDate() { return current() >= newestKnown(); }

    /**
     * Runs what is missing. \a backup is called first if the database already has content.
     *
     * Throws Invalid if a migration that was applied differs from the one this program knows.
     */
    void migrate(const std::function<void()> &backup = {});

private:
    bool hasTable();
    void verifyApplied();
    void apply(const Migration &migration);

    Connection &m_db;
    std::vector<Migration> m_migrations;
};
