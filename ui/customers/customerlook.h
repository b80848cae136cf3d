// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/query/fieldcatalogue.h"
#include "models/lists/query/query.h"
#include "models/views/customerview.h"

#include <QHash>

/** How the list of customers looks: which view it began with, and what is changed since. */
struct CustomerLook
{
    CustomerViewId view;  // Null: all customers.
    QString search;       // As it stands in the search field.
    Query shown;          // Order, columns and group; its condition is empty.
    QHash<QString, double> widths;

    bool operator==(const CustomerLook &) const = default;
};

/** How the list looks when \a view is opened; nothing if its query is damaged. */
std::optional<CustomerLook> lookOf(const CustomerView &view, const FieldCatalogue &fields);
/** \a view as it is to be stored: with what \a meant asks for and with \a widths. */
CustomerView viewOf(CustomerView view, const Query &meant, const QHash<QString, double> &widths);

/** For the settings. */
QByteArray lookToJson(const CustomerLook &look);
CustomerLook lookFromJson(const QByteArray &json);
