// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/** The database that window and command line open if none is named: regulars.regulars in the person's data folder. */
QString defaultDatabasePath();

/** Where the program keeps its log, by the XDG rules or their counterpart on the platform. */
QString stateFolder();
