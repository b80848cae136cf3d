// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customerquery.h"
#include "ui/shell/services.h"

/**
 * Asks for a file and writes the customers that \a query means into it, with its columns, order and groups: CSV guarded for
 * spreadsheets, CSV as it is for other programs, or JSON. Works in the background.
 */
void exportCustomers(Services &services, const CustomerQuery &query);
