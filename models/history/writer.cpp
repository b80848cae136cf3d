// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/writer.h"

using namespace Qt::StringLiterals;

Writer::Writer(Database &database, const QString &actor, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_origin{actor, Source::Window}
{
}

Writer::~Writer()
{
    (void)m_database.writer().run([](Connection &) {}).wait();
}

Pending<Performed> Writer::undo(OperationId operation, const std::shared_ptr<Progress> &progress)
{
    return m_database.writer().run([this, operation, progress, origin = m_origin](Connection &db) {
        const Performed done = undoOperation(db, origin, operation, progress);
        announce(done);
        return done;
    });
}

void Writer::announce(const Performed &done)
{
    // On the writer thread; the destructor waits for the jobs that use this object.
    if (!done.operation)
        return;
    m_database.feed().publish(done.changes);
    QMetaObject::invokeMethod(this, [this, done] { emit performed(done); }, Qt::QueuedConnection);
}

QString currentActor()
{
    for (const char *variable : {"USER", "USERNAME", "LOGNAME"}) {
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    }
    return u"?"_s;
}
