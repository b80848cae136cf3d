// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/settings.h"
#include "models/database/database.h"
#include "models/history/writer.h"

class Navigator;
class QWidget;
class Theme;

/** What every page works with. Made in app/desktop/application.cpp, outlives all pages. */
struct Services
{
    Database &database;
    Writer &writer;
    Settings &settings;
    Theme &theme;
    Navigator *navigator = nullptr; // Set once the window exists, before any page does.
    QWidget *window = nullptr;      // The parent of dialogs.

    /** Whether anything may be changed; if not, pages disable what would. */
    bool canWrite() const { return !database.isReadOnly(); }
    /** What the person looks at. */
    DataThread &reader() const { return database.reader(); }
    /** Reports and exports. */
    DataThread &background() const { return database.background(); }
    DataThread &beside() const { return database.beside(); }
};
