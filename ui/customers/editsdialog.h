// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/timelinestore.h"
#include "ui/shell/services.h"

#include <QDialog>

class MessageBar;
class QStandardItemModel;

/** The list of changes that a line of the timeline folds: what somebody changed on one day, from what to what. */
class EditsDialog : public QDialog
{
    Q_OBJECT

public:
    EditsDialog(Services &services, CustomerId customer, const TimelineLine &line);

private:
    void take(const std::vector<EditedField> &fields);

    QStandardItemModel *m_changes;
    MessageBar *m_message;
};
