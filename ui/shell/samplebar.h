// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/messagebar.h"
#include "ui/shell/services.h"

/** Says that the customers are made up for as long as the sample business is there, and takes it out with one click. */
class SampleBar : public MessageBar
{
    Q_OBJECT

public:
    SampleBar(Services &services, QWidget *parent);

private:
    void refresh();
    void removeSample();

    Services &m_services;
    QAction *m_remove;
};
