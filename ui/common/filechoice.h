// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

/** Dialogs that ask for files, at first for a Regulars file. They open without blocking; \a take is called if a file was chosen. */

void chooseFileToOpen(QWidget *parent, const QString &folder, std::function<void(const QString &)> take);
void chooseNewFile(QWidget *parent, const QString &folder, std::function<void(const QString &)> take);
/** Any files, several at once; and where to save something under \a name. */
void chooseFilesToAdd(QWidget *parent, std::function<void(const QStringList &)> take);
void chooseTarget(QWidget *parent, const QString &name, std::function<void(const QString &)> take);
/** One file of the kind that \a filter names, "Calendars (*.ics)"; and an existing folder. */
void chooseFileOfKind(QWidget *parent, const QString &title, const QString &filter, std::function<void(const QString &)> take);
void chooseFolderIn(QWidget *parent, const QString &title, std::function<void(const QString &)> take);
