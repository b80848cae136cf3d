// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tasks/tasktemplate.h"
#include "ui/common/draftdialog.h"
#include "ui/shell/services.h"

class ClockEdit;
class CustomerChooser;
class DateEdit;
class KindBox;
class QFormLayout;
class QLineEdit;
class QMenu;
class QToolButton;
class ReminderBox;
class TaskDetails;

/** Plans something to do, or changes what is planned: what, for whom and when; the rest on demand. */
class TaskDialog : public DraftDialog
{
    Q_OBJECT

public:
    /** \a task as far as it is known; one that is stored is changed. */
    TaskDialog(Services &services, const Task &task);

    /** What would be saved now. */
    Task task() const;

public slots:
    void accept() override;

protected:
    QJsonObject content() const override;
    void restore(const QJsonObject &content) override;
    bool isWorthKeeping() const override;
    QWidget *textField() const override;

private:
    void addFields();
    void addTitle(QFormLayout *form);
    void addMoment(QFormLayout *form);
    void addTools(QFormLayout *form);
    void offerTemplates();
    void takeTemplate(const TaskTemplate &made);
    void showTask(const Task &task);
    void showDetails(bool shown);
    void makeRoom();
    bool isComplete();
    void complain(const QString &text, QWidget *field);

    Services &m_services;
    Task m_task; // As it is stored, or as it was wanted.
    Task m_shown; // What the fields said to begin with.
    QLineEdit *m_title = nullptr;
    QMenu *m_templates = nullptr;
    QToolButton *m_fromTemplate = nullptr;
    CustomerChooser *m_customer = nullptr;
    KindBox *m_kind = nullptr;
    DateEdit *m_day = nullptr;
    ClockEdit *m_time = nullptr;
    ReminderBox *m_reminder = nullptr;
    QToolButton *m_more = nullptr;
    TaskDetails *m_details = nullptr;
};
