// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/calendarfolderkeeper.h"

#include <QWidget>

class MessageBar;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

/** Says which folder is to be kept up to date, and whose tasks it holds: in the settings and where calendars are exported. */
class CalendarFolderOptions : public QWidget
{
    Q_OBJECT

public:
    explicit CalendarFolderOptions(Services &services);

    /** Keeps \a path up to date from now on. */
    void keep(const QString &path);

private:
    void arrange();
    void chooseFolder();
    void setKept(bool kept);
    void updateFolder();

    Services &m_services;
    QCheckBox *m_keep;
    QComboBox *m_owners;
    QLineEdit *m_folder;
    QPushButton *m_choose;
    MessageBar *m_message;
};

/** Everybody, the person, and \a other if that is somebody else; the data of each is a name, empty for everybody. */
void fillWithOwners(QComboBox &box, const Services &services, const QString &other);
