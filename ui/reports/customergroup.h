// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/figurecustomerloader.h"
#include "models/database/datathread.h"

#include <functional>

class MessageBar;
class QPoint;
class QWidget;
struct Services;

/** The customers behind one number of a figure, who can be opened. */
struct CustomerGroup
{
    QString caption; // "Bought in March 2025, not in April 2025"
    qint64 size = 0;
    std::function<Pending<std::vector<qint64>>(DataThread &)> find;
};

/** A group found by a function of FigureCustomerLoader with \a arguments. */
template<typename Find, typename... Arguments>
CustomerGroup customerGroup(const QString &caption, qint64 size, Find find, Arguments... arguments)
{
    return {caption, size, [=](DataThread &data) { return data.run(find, arguments...); }};
}

/** Calls \a choose with the one of \a groups that the person picks from a menu at \a position; at once if there is one only. */
void chooseGroup(QWidget *parent, const QPoint &position, const std::vector<CustomerGroup> &groups,
                 const std::function<void(const CustomerGroup &)> &choose);

/** Opens the list of customers with those of \a group; says in \a message, which has to be there still, why it cannot. */
void openCustomersOf(const CustomerGroup &group, Services &services, MessageBar *message);
