// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/calendar/calendarimport.h"
#include "ui/shell/services.h"

#include <QDialog>

class MessageBar;
class PlainLabel;
class QCheckBox;
class QListWidget;
class QPushButton;

/** Shows what importing a calendar file would do, and does it. Deletes itself when closed. */
class CalendarImportDialog : public QDialog
{
    Q_OBJECT

public:
    CalendarImportDialog(Services &services, const QString &file);

private:
    void arrange();
    CalendarImportOptions options() const;
    void look();
    void showResult(const CalendarImportResult &result);
    void import();

    Services &m_services;
    const QString m_file;
    PlainLabel *m_counts;
    QCheckBox *m_past;
    QListWidget *m_notes;
    MessageBar *m_message;
    QPushButton *m_import;
};

/** Asks for a file and opens the dialog on it. */
void openCalendarImport(Services &services);
