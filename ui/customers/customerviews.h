// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customers/customerlook.h"
#include "ui/shell/services.h"

#include <QObject>

/** The saved views of the list of customers: keeps them up to date, and stores, names and deletes them. */
class CustomerViews : public QObject
{
    Q_OBJECT

public:
    CustomerViews(Services &services, QObject *parent);

    /** By name. */
    const std::vector<CustomerView> &views() const { return m_views; }
    /** Null if there is no such view, or no more. */
    const CustomerView *find(CustomerViewId id) const;

    /** Makes the view \a id show what \a meant asks for. */
    void save(CustomerViewId id, const Query &meant, const QHash<QString, double> &widths);
    /** Asks for a name and stores a new view under it. */
    void saveAs(const Query &meant, const QHash<QString, double> &widths);
    void rename(CustomerViewId id);
    void remove(CustomerViewId id);

signals:
    /** The views are here, or there are others. */
    void changed();
    /** A new view was stored, which the list shows from now on. */
    void added(CustomerViewId id);
    void failed(const Error &error);

private:
    void load();
    void ask(const QString &title, const QString &button, const CustomerView &view);

    Services &m_services;
    std::vector<CustomerView> m_views;
};
