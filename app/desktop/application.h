// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/commandline.h"
#include "models/rules/nightlyrules.h"
#include "ui/calendar/calendarfolderkeeper.h"
#include "ui/contact/incomingcalls.h"
#include "ui/reminders/reminders.h"
#include "ui/shell/background.h"
#include "ui/shell/mainwindow.h"
#include "ui/start/problemwindow.h"

#include <QThread>

#include <functional>
#include <memory>

class SingleInstance;

/** A business that is open in a window. */
struct OpenBusiness
{
    /** \a staysWithoutWindow: see Background. */
    OpenBusiness(std::unique_ptr<Database> opened, Settings &settings, Theme &theme, bool staysWithoutWindow);

    /** Begins to remind, and to tell who calls. Where something may be changed. */
    void beginToRemind();

    std::unique_ptr<Database> database;
    Writer writer;
    Services services;
    MainWindow window;
    CalendarFolderKeeper calendarFolder;
    Background background;
    std::unique_ptr<NightlyRules> nightly; // Where something may be changed.
    std::unique_ptr<Reminders> reminders;
    std::unique_ptr<IncomingCalls> calls;
};

/**
 * Puts the program together: settings, language, look, the business, its window.
 *
 * A business is checked, upgraded and opened on a thread of its own, while the window that asked for it stays usable.
 */
class Application : public QObject
{
    Q_OBJECT

public:
    explicit Application(const CommandLine &commandLine);
    ~Application() override;

    /** Opens the window, unless another one has the file open. Returns the exit status of the program, when it ends. */
    int run();

private:
    using Opened = Result<std::unique_ptr<Database>>;

    void open(const QString &file, const QString &page);
    void openNew(const QString &file);
    void openBy(std::function<Opened()> open, const QString &file, const QString &page);
    void show(std::unique_ptr<Database> database, const QString &file, const QString &page);
    void takeScreenshot();
    void showProblem(const Error &error, const QString &file);
    bool isOpenElsewhere(const QString &file, const QString &page);
    std::unique_ptr<SingleInstance> claim(const QString &file);

    const CommandLine m_commandLine;
    Settings m_settings;
    Theme m_theme;
    std::unique_ptr<SingleInstance> m_instance;
    std::unique_ptr<OpenBusiness> m_business;
    std::unique_ptr<ProblemWindow> m_problem;
    std::unique_ptr<QThread> m_opening; // Null when nothing is being opened.
    std::unique_ptr<SingleInstance> m_claimed; // For the file that is being opened.
};
