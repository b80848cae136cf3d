// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/today/worklistreason.h"

#include <QCoreApplication>

QString reasonName(WorklistReason reason)
{
    switch (reason) {
    case WorklistReason::Task:
        return QCoreApplication::translate("Worklist", "Task due");
    case WorklistReason::Complaint:
        return QCoreApplication::translate("Worklist", "Complaint open");
    case WorklistReason::Wish:
        return QCoreApplication::translate("Worklist", "To stay in touch");
    case WorklistReason::Birthday:
        return QCoreApplication::translate("Worklist", "Birthday");
    case WorklistReason::Late:
        return QCoreApplication::translate("Worklist", "Later than usual");
    case WorklistReason::Stalled:
        return QCoreApplication::translate("Worklist", "Stalled");
    case WorklistReason::Suggestion:
        return QCoreApplication::translate("Worklist", "Suggestions");
    }
    Q_UNREACHABLE();
    return {};
}
