// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <QKeySequence>

#include <functional>
#include <vector>

/** A page of the program: how the window lists it and makes it. */
struct PageEntry
{
    QString name;        // Stable: for Place, --page and the settings.
    const char *title;   // Marked with QT_TRANSLATE_NOOP("Pages", …).
    const char *icon;    // Of resources/icons.txt.
    bool inRail = true;  // Whether the navigation rail lists it, in this order, with Ctrl+1 … Ctrl+9.
    std::function<Page *(Services &)> make;
};

/** Where an action stands in the menu bar. */
enum class ActionMenu { File, Edit, View, Customer, Go, Tools, Help };

/** Something a person can do from anywhere: in the menus, the palette and by its keys. */
struct ActionEntry
{
    QString name;      // Stable: for Navigator::trigger().
    const char *text;  // Marked with QT_TRANSLATE_NOOP("Pages", …), with its mnemonic.
    const char *icon;
    QKeySequence shortcut;
    bool writes = true; // Disabled where nothing may be changed.
    std::function<void(Services &, const Subject &)> run;
    ActionMenu menu = ActionMenu::Customer; // The first three of the customer menu stand in the toolbar, too.
    std::function<void(Services &)> prepare = {}; // When the window opens, so that what it needs is at hand.
    bool inMenus = true; // False: needs to be told what it is about, so it is only for Navigator::trigger().
};

/** All pages, in the order of the navigation rail. One line a feature. */
const std::vector<PageEntry> &pageEntries();
/** All actions that features offer everywhere. One line each. */
const std::vector<ActionEntry> &actionEntries();
