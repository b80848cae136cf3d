// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/bulkedit.h"
#include "ui/moving/moving.h"
#include "ui/shell/navigator.h"
#include "ui/shell/services.h"

/** Customers that the person has selected, and how many they are. */
struct SelectedCustomers
{
    CustomerSelection customers;
    qint64 count = 0;
};

/**
 * Does something to all selected customers: asks for what is missing, shows progress where it takes long, and lets the person
 * go on working meanwhile.
 */
class BulkEdits : public QObject
{
    Q_OBJECT

public:
    BulkEdits(Services &services, QObject *parent);

    /** Does one of the actions "set-field", "add-tag", "remove-tag", "assign", "delete-customer"; false: there is no such. */
    bool take(const QString &action, const SelectedCustomers &selected);
    void move(const SelectedCustomers &selected, const Phase &phase);
    /** Asks in any case: where to, why, since when, what next. */
    void moveWithDetails(const SelectedCustomers &selected);

signals:
    void failed(const Error &error);

private:
    void ask(const QString &action, const SelectedCustomers &selected);
    template<typename Work, typename... Args>
    void start(const QString &title, Work work, const SelectedCustomers &selected, const Args &...args);
    void perform(const MoveWish &wish, const Phase &phase, PhaseMove move);
    void finish(ProgressJob *job, const Result<qint64> &changed);

    Services &m_services;
    Moving *m_moving;
};
