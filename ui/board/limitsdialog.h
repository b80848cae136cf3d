// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lifecycle/phase.h"
#include "ui/shell/services.h"

#include <QDialog>

class MessageBar;
class QPushButton;
class QSpinBox;

/** Asks how many customers a phase should hold, and stays open until that is stored. */
class LimitsDialog : public QDialog
{
    Q_OBJECT

public:
    LimitsDialog(Services &services, const Phase &phase);

    void accept() override;

private:
    QSpinBox *makeNumber(const QString &name, std::optional<int> value);

    Services &m_services;
    const Phase m_phase;
    QSpinBox *m_fewest;
    QSpinBox *m_most;
    MessageBar *m_message;
    QPushButton *m_confirm;
};
