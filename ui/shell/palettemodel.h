// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customer.h"
#include "ui/shell/services.h"

#include <QAbstractListModel>
#include <QIcon>

class QAction;

/** One line of the command palette. */
struct PaletteEntry
{
    QString key; // "action:log-call", "customer:17": what the recent list remembers.
    QString title;
    QString hint; // Keys of an action, city or e-mail of a customer.
    QString icon;
    QAction *action = nullptr;
    CustomerId customer;

    bool operator==(const PaletteEntry &) const = default;
};

/**
 * What the command palette offers for what was typed: actions that fit, best first, and customers that are found; for
 * nothing typed what was chosen last. After ">" come actions only.
 */
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { HintRole = Qt::UserRole };

    PaletteModel(Services &services, const QList<QAction *> &actions, QObject *parent = nullptr);

    void setTyped(const QString &typed);
    const PaletteEntry &entry(int row) const { return m_entries.at(row); }
    /** Remembers that \a entry was chosen. */
    void noteChosen(const PaletteEntry &entry);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<PaletteEntry> fittingActions(const QString &typed) const;
    void findCustomers(const QString &typed);
    void fetchRecentCustomers();
    void show(const QList<PaletteEntry> &entries);

    Services &m_services;
    const QList<QAction *> m_actions;
    QStringList m_recent;
    QList<PaletteEntry> m_entries;
    int m_generation = 0; // Counts what was typed, so that late answers are dropped.
};
