// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QMainWindow>

/** Stands in for the main window when a file could not be opened: says why and offers what can be done. */
class ProblemWindow : public QMainWindow
{
    Q_OBJECT

public:
    /** \a file is the one that was asked for, of which there may be backups. */
    ProblemWindow(const Error &error, const QString &file);

signals:
    void fileChosen(const QString &file);
    void newFileChosen(const QString &file);
};
