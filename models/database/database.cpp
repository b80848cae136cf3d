// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/database.h"

#include "models/database/databasefile.h"
#include "models/database/derivedcolumns.h"
#include "models/database/migrator.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

constexpr int WatchMilliseconds = 2000;
constexpr int IdleMilliseconds = 2000;

void backUpBeforeUpgrade(const QUrl &url, int schema)
{
    const QFileInfo info(url.path());
    const QString target = u"%1/%2.before-upgrade-%3.%4.regulars-backup"_s.arg(
        info.absolutePath(), info.completeBaseName(), QString::number(schema),
        QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-hhmmss"_s));
    const auto copied = DatabaseFile(url.path()).copyTo(target);
    if (!copied)
        throw Failure(copied.error());
}

} // namespace

QUrl databaseUrl(const QString &argument)
{
    if (argument.startsWith(u"postgresql://") || argument.startsWith(u"postgres://")) {
        QUrl url(argument);
        url.setScheme(u"postgresql"_s);
        return url;
    }
    return DatabaseFile(argument).url();
}

QString prepareDatabase(const QUrl &url)
{
    const bool isFile = Dialect::forUrl(url).isSqlite();
    if (isFile) {
        const DatabaseFile file(url.path());
        if (const auto checked = file.check(); !checked)
            throw Failure(checked.error());
        if (!file.isWritable())
            return Database::tr("This file, or the folder it is in, may only be read. You can look at everything; "
                                "to change something, copy the file to a folder of your own.");
    }
    Connection db(url);
    Migrator migrator(db);
    if (!migrator.mayWrite())
        return Database::tr("This file was made by a newer edition of Regulars. You can look at it; "
                            "to change something, install the newer edition.");
    migrator.migrate([&] {
        if (isFile)
            backUpBeforeUpgrade(url, migrator.current());
    });
    deriveColumns(db);
    return {};
}

Result<std::unique_ptr<Database>> Database::open(const QUrl &url)
{
    try {
        const QString whyReadOnly = prepareDatabase(url);
        return std::unique_ptr<Database>(new Database(url, whyReadOnly));
    } catch (const Failure &failure) {
        return failure.error;
    }
}

Database::Database(const QUrl &url, const QString &whyReadOnly)
    : m_url(url)
    , m_whyReadOnly(whyReadOnly)
    , m_writer(std::make_unique<DataThread>(
          u"writer"_s, url, isReadOnly() ? Connection::Access::Read : Connection::Access::Write))
    , m_reader(std::make_unique<DataThread>(u"reader"_s, url, Connection::Access::Read))
    , m_background(std::make_unique<DataThread>(u"background"_s, url, Connection::Access::Read))
{
    for (QObject *part : std::initializer_list<QObject *>{&m_feed, &m_watch, &m_idle})
        part->setParent(this); // So that they move to another thread with it.
    // Before anything is read, so that no commit of another program falls between the reading and the watching.
    if (const auto commits = m_writer->run([](Connection &db) { return db.foreignCommits(); }).wait())
        m_foreignCommits = *commits;
    connect(&m_watch, &QTimer::timeout, this, &Database::watchOtherPrograms);
    m_watch.start(WatchMilliseconds);
    m_idle.setSingleShot(true);
    m_idle.setInterval(IdleMilliseconds);
    connect(&m_feed, &ChangeFeed::changed, &m_idle, qOverload<>(&QTimer::start));
    connect(&m_idle, &QTimer::timeout, this, &Database::checkpointWhenIdle);
}

Database::~Database()
{
    m_beside.reset();
    m_background.reset();
    m_reader.reset();
    if (!isReadOnly())
        (void)m_writer->run([](Connection &db) { db.checkpoint(); });
    m_writer.reset();
}

DataThread &Database::beside()
{
    if (!m_beside)
        m_beside = std::make_unique<DataThread>(u"beside"_s, m_url, Connection::Access::Read);
    return *m_beside;
}

void Database::watchOtherPrograms()
{
    m_writer->run([](Connection &db) { return db.foreignCommits(); }).then(this, [this](const Result<qint64> &commits) {
        if (!commits)
            return;
        if (*commits != m_foreignCommits)
            m_feed.publish(ChangeSet::everything());
        m_foreignCommits = *commits;
    });
}

void Database::checkpointWhenIdle()
{
    if (!isReadOnly())
        (void)m_writer->run([](Connection &db) { db.checkpoint(); });
}
