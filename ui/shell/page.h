// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/navigator.h"
#include "ui/shell/services.h"

#include <QWidget>

/** A screen in the main window. Made when it is first opened, and kept. */
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(Services &services) : m_services(services) {}

    /** Shows what \a place says; called each time the page is opened. */
    virtual void showPlace(const Place &place) { Q_UNUSED(place) }
    /** Puts the keyboard where work begins: the search field, the list. */
    virtual void focusStart() { setFocus(); }
    /** Ctrl+F: puts the keyboard into the page's search field; false if it has none. */
    virtual bool focusSearch() { return false; }
    /** Whether everything the page wants to show has arrived: for screenshots and tests. */
    virtual bool isSettled() const { return true; }
    /** The customer that Ctrl+L, Ctrl+Shift+F and the like are about, if one is selected or shown. */
    virtual CustomerId currentCustomer() const { return {}; }

    /** Does \a action of the menus in the page's own way, such as to all that is selected; false: the page knows no other way. */
    virtual bool takeAction(const QString &action)
    {
        Q_UNUSED(action)
        return false;
    }

signals:
    /** currentCustomer() may be another one now. */
    void currentCustomerChanged();

protected:
    Services &services() const { return m_services; }
    Navigator &navigator() const { return *m_services.navigator; }

private:
    Services &m_services;
};
