// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/basketloader.h"
#include "ui/shell/services.h"

#include <QWidget>

#include <memory>

class DetailSection;

/** What a customer may buy next, and why; hidden where nothing can be told. What is bought after what is counted once a day. */
class NextProducts : public QWidget
{
    Q_OBJECT

public:
    explicit NextProducts(Services &services, QWidget *parent = nullptr);

    void showCustomer(CustomerId customer);

private:
    void show(const NextProductReport &report);

    Services &m_services;
    DetailSection *m_section;
    QStringList m_reasons; // Of the lines.
    CustomerId m_customer;
    std::shared_ptr<const NextProductCounter> m_counts;
    QDate m_countedOn;
};
