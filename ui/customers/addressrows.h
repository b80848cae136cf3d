// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/furtherdetails.h"

#include <QObject>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QToolButton;
class QWidget;

/** The rows of a form for one address or several: street, postcode and city, country, and what the address is for. */
class AddressRows : public QObject
{
    Q_OBJECT

public:
    /** Adds the rows of the first address to the end of \a form. */
    AddressRows(QFormLayout *form, QWidget *parent);

    /** The first of them stands in the first rows, even if it is empty. */
    void setAddresses(const FurtherAddresses &addresses);
    FurtherAddresses addresses() const;

signals:
    void changed();

private:
    struct Address
    {
        QLineEdit *street;
        QLineEdit *postcode;
        QLineEdit *city;
        QLineEdit *country;
        QComboBox *label;
        QToolButton *button;
        QWidget *streetLine;
        QWidget *cityLine;

        bool isEmpty() const;
    };

    void setCount(size_t count);
    void addAddress();
    void removeAddress(const QLineEdit *street);
    void update();
    LabelledAddress addressAt(size_t place) const;
    void setAddressAt(size_t place, const LabelledAddress &address);
    QLineEdit *makeField(const QString &name, const QString &accessibleName, QWidget *parent);

    QFormLayout *m_form;
    QWidget *m_parent;
    std::vector<Address> m_addresses;
};
