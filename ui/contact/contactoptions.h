// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/services.h"

#include <QWidget>

/** What the person wants of the phone. */
class ContactOptions : public QWidget
{
    Q_OBJECT

public:
    explicit ContactOptions(Services &services);
};
