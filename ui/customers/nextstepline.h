// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tasks/task.h"
#include "ui/shell/services.h"

#include <QWidget>

#include <optional>

class IconLabel;
class PlainLabel;
class QToolButton;

/** What is to be done next for the customer shown: to see, to mark as done, to change, or to plan. */
class NextStepLine : public QWidget
{
    Q_OBJECT

public:
    explicit NextStepLine(Services &services, QWidget *parent = nullptr);

    /** Shows what is planned next for \a customer. */
    void showCustomer(CustomerId customer);

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *addButton(const char *name, QLatin1StringView icon, const QString &text, const QString &toolTip, const QString &does);
    void showTask();

    Services &m_services;
    CustomerId m_customer;
    std::optional<Task> m_task;
    IconLabel *m_icon;
    PlainLabel *m_text;
    QToolButton *m_done;
    QToolButton *m_edit;
    QToolButton *m_plan;
};
