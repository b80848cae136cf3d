// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/services.h"

#include <QDialog>

class QComboBox;
class QPushButton;

/** Writes the calendar as a file, and says which folder is to be kept up to date. Deletes itself when closed. */
class CalendarExportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit CalendarExportDialog(Services &services);

    /** Writes \a file, in the background. */
    void save(const QString &file);

private:
    void arrange();
    void chooseFile();

    Services &m_services;
    QComboBox *m_owners;
    QPushButton *m_save;
};

void openCalendarExport(Services &services);
