// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/calendarfolderkeeper.h"

#include <QDialog>

class MessageBar;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

/** Writes the calendar as a file, and says which folder is to be kept up to date. Deletes itself when closed. */
class CalendarExportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit CalendarExportDialog(Services &services);

    /** Writes \a file, in the background. */
    void save(const QString &file);
    /** Keeps \a path up to date from now on. */
    void keepFolder(const QString &path);

private:
    void arrange();
    void chooseFile();
    void chooseFolder();
    void setKept(bool kept);
    void updateFolder();
    QString owner() const;

    Services &m_services;
    QComboBox *m_owners;
    QPushButton *m_save;
    QCheckBox *m_keep;
    QLineEdit *m_folder;
    QPushButton *m_choose;
    MessageBar *m_message;
};

void openCalendarExport(Services &services);
