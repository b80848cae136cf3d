// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/writer.h"

#include <QCommandLineParser>

#include <memory>
#include <vector>

/** Thrown for wrong usage: exit status 2, with the command's usage line. */
class UsageError : public Failure
{
public:
    explicit UsageError(const QString &message) : Failure(Error::Kind::Invalid, message) {}
};

/** What a command works with: its parsed arguments, the database, and where to write. */
class CommandContext
{
public:
    CommandContext(const QCommandLineParser &parser, QUrl database) : m_parser(parser), m_database(std::move(database)) {}

    /** The positional arguments after the command's name. */
    QStringList arguments() const { return m_parser.positionalArguments(); }
    /** The positional argument at \a index; throws UsageError, naming it as \a name, if there is none. */
    QString argument(int index, const QString &name) const;
    bool has(const QString &option) const { return m_parser.isSet(option); }
    QString value(const QString &option) const { return m_parser.value(option); }
    QStringList values(const QString &option) const { return m_parser.values(option); }
    /** The value of \a option, or nothing if it was not given; throws UsageError if it is no whole number. */
    std::optional<qint64> number(const QString &option) const;
    /** An ISO day, "today", "yesterday", "tomorrow" or "+3" (days); throws UsageError if it is something else. */
    std::optional<QDate> day(const QString &option) const;
    /** An ISO day or instant; a day without a time means noon. */
    std::optional<QDateTime> instant(const QString &option) const;

    const QUrl &databaseUrl() const { return m_database; }
    /** The value of \a option; throws UsageError if it was not given. */
    QString required(const QString &option) const;
    /** The database, checked and migrated; opened at the first call. Throws Failure if it cannot be opened. */
    Connection &db();
    /** The same, to change something; throws Failure, with the reason, if it can only be read. */
    Connection &writableDb();
    Origin origin() const { return {currentActor(), Source::CommandLine}; }

private:
    const QCommandLineParser &m_parser;
    QUrl m_database;
    QString m_whyReadOnly;
    std::unique_ptr<Connection> m_connection;
};

/** One command of regulars-cli. Each has a file of its own; commands.cpp lists them. */
struct Command
{
    QString name;
    QString usage;   // What follows the name: "KIND [--limit N]".
    QString summary; // One sentence.
    QString example; // A whole command line.
    qsizetype mostArguments = 1; // Positional ones, after the command's name.
    std::function<void(QCommandLineParser &)> declare; // Adds the options.
    std::function<void(CommandContext &)> run;         // Throws Failure or UsageError.
    QString details = {}; // What the options leave to explain, such as the keys of the answer.
};

const std::vector<Command> &commands();
