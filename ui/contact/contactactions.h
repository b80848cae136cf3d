// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/navigator.h"
#include "ui/shell/services.h"

/** Has the phone call the number that \a subject says, or else the customer's main one, and opens the quick log for that call, and for
 * the task that \a subject says. */
void callCustomer(Services &services, const Subject &subject);

/** Shows the customer's main address on a map, in whatever program shows maps here. */
void showOnMap(Services &services, const Subject &subject);
