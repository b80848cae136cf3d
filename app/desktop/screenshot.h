// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>

/** Takes a picture of a window as soon as it shows what it has to show, and ends the program. */
class Screenshot : public QObject
{
    Q_OBJECT

public:
    explicit Screenshot(const QString &file, QObject *parent = nullptr);

    void take(QWidget *window, std::function<bool()> isSettled);

private:
    void look();

    QString m_file;
    QTimer m_timer;
    QElapsedTimer m_waiting;
    QPointer<QWidget> m_window;
    std::function<bool()> m_isSettled;
    int m_settledLooks = 0;
};
