// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/calendar/calendarfolder.h"
#include "ui/shell/services.h"

#include <QTimer>

/** Which folder of this computer holds the calendar of a business, and whose. */
struct CalendarFolder
{
    QString path; // Empty: none.
    QString owner; // Empty: everybody's.
};

/** Where in the settings the folder of the business that is open is kept. */
CalendarFolder calendarFolder(const Services &services);
void setCalendarFolder(const Services &services, const CalendarFolder &folder);
/** What a calendar of \a owner's holds, or of everybody's if that is empty. */
CalendarExport calendarOf(const QString &owner);

/** Keeps the folder that the settings name up to date while the business is open: in the background, soon after changes. */
class CalendarFolderKeeper : public QObject
{
    Q_OBJECT

public:
    explicit CalendarFolderKeeper(Services &services, QObject *parent = nullptr);

signals:
    void updated(const CalendarFolderResult &result);

private:
    void updateSoon();
    void update();
    void takeResult(const Result<CalendarFolderResult> &result);

    Services &m_services;
    QTimer m_soon;
    QString m_shownError; // Shown once, until it works again.
    bool m_isBusy = false;
    bool m_isOutdated = false;
};
