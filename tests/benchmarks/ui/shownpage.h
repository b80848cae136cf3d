// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customers/customerspage.h"
#include "ui/customers/customertable.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

inline double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/** Sleeps between events only, where QTest::qWaitFor() would look every ten milliseconds. */
template<typename Condition>
void waitFor(Condition condition)
{
    constexpr int Patience = 60'000; // Milliseconds.
    QTimer patience;
    QObject::connect(&patience, &QTimer::timeout, &patience, [] { qFatal("waited in vain"); });
    patience.start(Patience);
    while (!condition())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

/** A customers page in view, and whether its rows are here. */
struct ShownPage
{
    ShownPage(Services &services, QSize size) : page(services)
    {
        page.resize(size);
        page.show();
    }

    CustomersPage page;
    CustomerTable &table = *page.findChild<CustomerTable *>();
    CustomerListModel &model = *qobject_cast<CustomerListModel *>(table.model());
    QLineEdit &search = *page.findChild<QLineEdit *>(QStringLiteral("searchField"));

    bool hasVisibleLines() const
    {
        const int first = table.verticalScrollBar()->value();
        const int rowsInView = table.viewport()->height() / table.verticalHeader()->defaultSectionSize() + 1;
        for (int row = first; row < std::min(model.rowCount(), first + rowsInView); ++row) {
            if (!model.lineAt(row))
                return false;
        }
        return true;
    }
    bool isComplete() const { return model.isLoaded() && page.isSettled() && hasVisibleLines(); }
};
