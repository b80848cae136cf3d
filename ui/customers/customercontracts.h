// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/contracts/contractstore.h"
#include "ui/shell/services.h"

#include <QWidget>

class DetailSection;

/** The contracts of a customer: those that run first; each can be changed, ended and deleted. */
class CustomerContracts : public QWidget
{
    Q_OBJECT

public:
    explicit CustomerContracts(Services &services, QWidget *parent = nullptr);

    void showCustomer(const Customer &customer);

signals:
    void failed(const Error &error);

private:
    void show(const std::vector<NamedContract> &contracts);
    void take(int row, const QString &deed);

    Services &m_services;
    Customer m_customer;
    std::vector<NamedContract> m_shown;
    DetailSection *m_section;
};
