// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "ui/common/theme.h"

#include <QCoreApplication>
#include <QStringList>

/** What the program was started with. */
struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    enum class Wish { Run, Help, Version };

    Wish wish = Wish::Run;
    QString database;   // Empty: the default one.
    QString newFile;    // Make this one and open it.
    QString page;       // Show this page first.
    QString screenshot; // Write a picture of the window into this file and exit.
    QString heartbeat;  // Note into this file whenever the window did not answer.
    bool background = false; // Show no window until somebody asks for it.
    std::optional<Theme::Choice> theme;

    /** Reads \a arguments, the program's own name first; Invalid says what is wrong with them. */
    static Result<CommandLine> parse(const QStringList &arguments);
    static QString helpText();
};
