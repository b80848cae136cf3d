// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lifecycle/stagefigures.h"
#include "ui/shell/services.h"

#include <QWidget>

class QAction;
class QStandardItemModel;
class QTableView;

/** A customer's way through the life cycle: the figures of each phase, and below them every visit, which can be corrected. */
class PhaseHistory : public QWidget
{
    Q_OBJECT

public:
    explicit PhaseHistory(Services &services, QWidget *parent = nullptr);

    void showCustomer(CustomerId customer);

signals:
    /** The customer is to be moved, now or in the past. */
    void moveRequested();
    void failed(const Error &error);

private:
    QTableView *makeTable(const char *objectName, const QString &name, QStandardItemModel *model);
    QAction *makeAction(const char *name, const QString &text, const QString &toolTip, QLatin1StringView icon, const QKeySequence &key);
    void load();
    void take(const CustomerStages &stages);
    void showStages();
    void showVisits();
    /** The visit that is selected; null: none. */
    const PhaseVisit *current() const;
    void letAct();
    void correct();
    void remove();

    Services &m_services;
    CustomerId m_customer;
    CustomerStages m_shown;
    QStandardItemModel *m_stages;
    QStandardItemModel *m_visits;
    QTableView *m_stageTable;
    QTableView *m_visitTable;
    QAction *m_move;
    QAction *m_correct;
    QAction *m_remove;
};
