// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/changefeed.h"
#include "models/database/datathread.h"

#include <QTimer>
#include <QUrl>

#include <memory>

/**
 * One open business: its data threads and its change feed. Lives on the window's thread.
 *
 * Writer makes every write and every checkpoint. Reader fetches what the person looks at. Background works out reports
 * and exports, so that a report never stands in front of a list. Beside counts what takes as long as everything else on a
 * page together, on the second processor; there is none before it is asked for.
 */
class Database : public QObject
{
    Q_OBJECT

public:
    /** Checks, migrates (after a backup) and opens; read-only where the file or a newer schema asks for it. */
    static Result<std::unique_ptr<Database>> open(const QUrl &url);
    ~Database() override;

    const QUrl &url() const { return m_url; }
    bool isReadOnly() const { return !m_whyReadOnly.isEmpty(); }
    /** For the person: why nothing can be changed, and what to do. Empty if it can. */
    const QString &whyReadOnly() const { return m_whyReadOnly; }

    DataThread &writer() { return *m_writer; }
    DataThread &reader() { return *m_reader; }
    DataThread &background() { return *m_background; }
    DataThread &beside();
    ChangeFeed &feed() { return m_feed; }

private:
    Database(const QUrl &url, const QString &whyReadOnly);

    void watchOtherPrograms();
    void checkpointWhenIdle();

    QUrl m_url;
    QString m_whyReadOnly;
    ChangeFeed m_feed;
    QTimer m_watch;
    QTimer m_idle;
    qint64 m_foreignCommits = -1;
    std::unique_ptr<DataThread> m_writer;
    std::unique_ptr<DataThread> m_reader;
    std::unique_ptr<DataThread> m_background;
    std::unique_ptr<DataThread> m_beside;
};

/** The database that \a argument names: a postgresql:// address, or the path of a .regulars file. */
QUrl databaseUrl(const QString &argument);

/**
 * Checks the file, backs it up and migrates it if that is needed.
 *
 * Returns why it can only be read, or nothing if it may be written; throws Failure if it cannot be opened at all.
 */
QString prepareDatabase(const QUrl &url);
