// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/money.h"
#include "models/lifecycle/phase.h"

#include <QWidget>

#include <optional>

/** Stands above a column of the board: the phase's colour and name, how many customers are in it and what they brought. */
class ColumnHeader : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnHeader(const Phase &phase, QWidget *parent = nullptr);

    void setTotal(qint64 customers, const Money &revenue);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Phase m_phase;
    std::optional<qint64> m_customers;
    Money m_revenue;
};
