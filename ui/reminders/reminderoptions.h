// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/services.h"

#include <QWidget>

class MessageBar;
class QCheckBox;
class QComboBox;
class QTimeEdit;

/** The person's wishes about reminders: whether, when not, how long to put them off, and whether the program stays for them. */
class ReminderOptions : public QWidget
{
    Q_OBJECT

public:
    explicit ReminderOptions(Services &services);

private:
    QCheckBox *addCheck(const char *name, const QString &text, const Setting<bool> &setting);
    QTimeEdit *addTime(const char *name, const QString &label, const Setting<int> &setting);
    QComboBox *addChoice(const char *name, const QString &label, const std::vector<int> &minutes, const Setting<int> &setting);
    void arrange();
    void updateEnabled();
    void setAutostart(bool on);

    Services &m_services;
    MessageBar *m_message;
    QCheckBox *m_remind;
    QCheckBox *m_quiet;
    QTimeEdit *m_from;
    QTimeEdit *m_to;
    QComboBox *m_snooze;
    QComboBox *m_usual;
    QCheckBox *m_keepRunning;
    QCheckBox *m_autostart;
};
