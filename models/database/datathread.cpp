// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/datathread.h"

using namespace Qt::StringLiterals;

DataThread::DataThread(const QString &name, const QUrl &url, Connection::Access access)
    : m_worker(new QObject)
{
    m_thread.setObjectName(name);
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, [this] { m_connection.reset(); }, Qt::DirectConnection);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
    std::optional<Error> error;
    QMetaObject::invokeMethod(
        m_worker,
        [&] {
            const auto opened = guarded<Done>([&] {
                m_connection = std::make_unique<Connection>(url, access);
                return Done{};
            });
            if (!opened)
                error = opened.error();
        },
        Qt::BlockingQueuedConnection);
    if (!error)
        return;
    m_thread.quit();
    m_thread.wait();
    throw Failure(*error);
}

DataThread::~DataThread()
{
    // Queued behind the jobs that wait, so that a save made just before closing still happens.
    QMetaObject::invokeMethod(m_worker, [this] { m_thread.quit(); }, Qt::QueuedConnection);
    m_thread.wait();
}

void DataThread::interrupt()
{
    m_connection->interrupt();
}

Error DataThread::unexpected(const std::exception &exception)
{
    return {Error::Kind::Database, Connection::tr("Something unexpected happened. Nothing was changed."),
            QString::fromUtf8(exception.what())};
}

void DataThread::post(std::function<void(Connection &)> job)
{
    QMetaObject::invokeMethod(m_worker, [this, job = std::move(job)] { job(*m_connection); }, Qt::QueuedConnection);
}
