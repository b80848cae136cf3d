// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/services.h"

#include <QDialog>

#include <functional>
#include <vector>

/** What a feature lets the person set up: shown under a heading, in effect as soon as it is changed. */
struct SettingsSection
{
    QString name;      // Stable: of the widget.
    const char *title; // Marked with QT_TRANSLATE_NOOP("Pages", …).
    std::function<QWidget *(Services &)> make;
};

/** Shows all sections below each other. Deletes itself when closed. */
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    /** Opens one, or brings the one that is open to the front. */
    static void openFor(Services &services, const std::vector<SettingsSection> &sections);

    SettingsDialog(Services &services, const std::vector<SettingsSection> &sections);
};
