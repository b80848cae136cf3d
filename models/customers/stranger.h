// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customer.h"

/**
 * The new customer that somebody means who typed \a text and found nobody: "Zed 030 1234567", "zed@example.org", or a
 * phone number alone, which then stands for the name too.
 */
Customer strangerNamed(const QString &text);
