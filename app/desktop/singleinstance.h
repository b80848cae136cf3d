// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>
#include <QStringList>

/**
 * Makes two windows on one file become one: the first start listens, the second one tells it what was wanted and ends.
 *
 * Only the same person's programs can connect.
 */
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    /** \a file is the business, whether it exists or not. */
    explicit SingleInstance(const QString &file, QObject *parent = nullptr);

    /** Passes \a arguments to the program that has the file open; false if there is none. */
    bool handOver(const QStringList &arguments) const;

    /** Takes what later starts hand over. */
    void listen();

signals:
    void startedAgain(const QStringList &arguments);

private:
    void take(QLocalSocket *socket);

    QString m_name;
    QLocalServer m_server;
};
