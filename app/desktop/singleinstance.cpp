// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/singleinstance.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QFileInfo>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 2000;        // Milliseconds, for anybody to be there.
constexpr int StartUpPatience = 10000; // For an answer of somebody who may still be starting.
constexpr qint64 LongestMessage = 64 * 1024;
constexpr char Received = '!';

QString serverName(const QString &file)
{
    const QFileInfo info(file);
    const QString path = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    return u"regulars-"_s + QString::fromLatin1(QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(24));
}

} // namespace

SingleInstance::SingleInstance(const QString &file, QObject *parent)
    : QObject(parent)
    , m_name(serverName(file))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection())
            connect(socket, &QLocalSocket::readyRead, this, [this, socket] { take(socket); });
    });
}

bool SingleInstance::handOver(const QStringList &arguments) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(Patience))
        return false;
    QByteArray message;
    QDataStream stream(&message, QIODevice::WriteOnly);
    stream << arguments;
    socket.write(message);
    return socket.waitForBytesWritten(Patience) && socket.waitForReadyRead(StartUpPatience) && socket.read(1).startsWith(Received);
}

void SingleInstance::listen()
{
    if (m_server.listen(m_name))
        return;
    QLocalSocket other;
    other.connectToServer(m_name);
    if (other.waitForConnected(Patience))
        return; // Started a moment before this one; it keeps the name.
    QLocalServer::removeServer(m_name); // Left behind by a program that was killed.
    m_server.listen(m_name);
}

void SingleInstance::take(QLocalSocket *socket)
{
    if (socket->bytesAvailable() > LongestMessage) {
        socket->deleteLater();
        return;
    }
    QDataStream stream(socket);
    QStringList arguments;
    stream.startTransaction();
    stream >> arguments;
    if (!stream.commitTransaction())
        return;
    socket->write(&Received, 1);
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    emit startedAgain(arguments);
}
