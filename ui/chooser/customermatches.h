// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customer.h"

#include <QAbstractListModel>

/** The customers that a typed text may mean and, last, the new one it would make. */
class CustomerMatches : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /** Without a name, \a stranger is not offered. */
    void show(const std::vector<Customer> &found, const Customer &stranger);
    /** A customer without an id is the new one. */
    const Customer &customerAt(int row) const { return m_rows.at(size_t(row)); }
    bool isNew(int row) const { return !customerAt(row).id; }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<Customer> m_rows;
};
