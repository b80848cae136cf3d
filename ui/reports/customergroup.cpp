// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/customergroup.h"

#include "ui/common/formats.h"
#include "ui/common/messagebar.h"
#include "ui/shell/navigator.h"
#include "ui/shell/services.h"

#include <QCoreApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

void chooseGroup(QWidget *parent, const QPoint &position, const std::vector<CustomerGroup> &groups,
                 const std::function<void(const CustomerGroup &)> &choose)
{
    if (groups.size() == 1) {
        choose(groups.front());
        return;
    }
    if (groups.empty())
        return;
    auto *menu = new QMenu(parent);
    menu->setObjectName(u"customerGroupMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const CustomerGroup &group : groups) {
        //: %1 is "Bought in March 2025, not in April 2025", %2 how many that are.
        const QString text = QCoreApplication::translate("CustomerGroup", "%1 (%2)").arg(group.caption, numberText(group.size));
        QAction *action = menu->addAction(QString(text).replace(u'&', u"&&"_s));
        action->setEnabled(group.size > 0);
        QObject::connect(action, &QAction::triggered, parent, [choose, group] { choose(group); });
    }
    menu->popup(position);
}

void openCustomersOf(const CustomerGroup &group, Services &services, MessageBar *message)
{
    group.find(services.background()).then(message, [&services, message, caption = group.caption](const Result<std::vector<qint64>> &customers) {
        if (customers)
            services.navigator->openCustomers(caption, *customers);
        else
            message->showError(customers.error());
    });
}
