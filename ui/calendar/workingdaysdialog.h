// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tasks/holidaystore.h"
#include "ui/shell/services.h"

#include <QDialog>

class DateEdit;
class MessageBar;
class QBoxLayout;
class QCheckBox;
class QLineEdit;
class QListWidget;
class QPushButton;

/** On which days the business works: of the week, and which holidays there are. Deletes itself when closed. */
class WorkingDaysDialog : public QDialog
{
    Q_OBJECT

public:
    explicit WorkingDaysDialog(Services &services);

    /** Adds the holidays of a calendar file. */
    void importFile(const QString &file);

private:
    void makeWeekdays(QBoxLayout *line);
    void arrange();
    void load();
    void showDays(const RestDays &days);
    void showCurrent();
    void saveWeekdays();
    void save(const Holiday &holiday);
    void remove();
    const Holiday *current() const;

    Services &m_services;
    std::vector<Holiday> m_holidays;
    std::vector<std::pair<Qt::DayOfWeek, QCheckBox *>> m_weekdays;
    QListWidget *m_list;
    DateEdit *m_day;
    QLineEdit *m_name;
    QPushButton *m_add;
    QPushButton *m_change;
    QPushButton *m_remove;
    QPushButton *m_import;
    MessageBar *m_message;
    HolidayId m_wanted; // To be marked when it comes.
};
