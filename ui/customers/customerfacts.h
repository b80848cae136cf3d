// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customfields/customvalues.h"

#include <QHash>
#include <QWidget>

class ContactButtons;
class PlainLabel;
class QGridLayout;

/** What is known about a customer: contact data to click, address, birthday, tags and note. What is not known is left out. */
class CustomerFacts : public QWidget
{
    Q_OBJECT

public:
    explicit CustomerFacts(QWidget *parent = nullptr);

    void showCustomer(const Customer &customer);
    /** The business's own fields, below what every business knows. */
    void showCustomFields(const CustomFieldSheet &sheet);

signals:
    void callRequested(const QString &number);
    void writeRequested(const QString &email);

private:
    void addRow(const QString &label, QWidget *value);
    PlainLabel *addFact(const char *name, const QString &label);
    ContactButtons *addContacts(const char *name, const QString &label, QLatin1StringView icon);
    void setShown(QWidget *value, bool isShown);
    void setFact(PlainLabel *fact, const QString &text);

    QGridLayout *m_grid; // Not a QFormLayout: that of Qt 6.4 writes past its rows when wrapped ones are hidden.
    QHash<const QWidget *, QWidget *> m_captions;
    ContactButtons *m_phones;
    ContactButtons *m_emails;
    PlainLabel *m_company;
    PlainLabel *m_address;
    PlainLabel *m_birthday;
    PlainLabel *m_touchEvery;
    PlainLabel *m_days;
    PlainLabel *m_tags;
    PlainLabel *m_source;
    PlainLabel *m_externalId;
    PlainLabel *m_owner;
    PlainLabel *m_created;
    PlainLabel *m_note;
    QList<QWidget *> m_customFields;
};
