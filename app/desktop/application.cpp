// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/application.h"

#include "app/desktop/logging.h"
#include "app/desktop/screenshot.h"
#include "app/desktop/singleinstance.h"

#include "models/base/paths.h"
#include "models/bin/emptybin.h"
#include "models/business/setup.h"
#include "models/database/databasefile.h"
#include "models/documents/attachments.h"
#include "ui/common/wheelguard.h"

#include <QApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

const Setting<QString> LastFileSetting{"files/last", {}};
const Setting<bool> DefaultFileMadeSetting{"files/defaultWasMade", false};

const QString InBackground = u"background"_s; // Of a second start: it wants no window.

Result<Done> makeBusiness(const QString &file)
{
    return DatabaseFile(file).create([](Connection &db) { setUpBusiness(db); });
}

} // namespace

OpenBusiness::OpenBusiness(std::unique_ptr<Database> opened, Settings &settings, Theme &theme, bool staysWithoutWindow)
    : database(std::move(opened))
    , writer(*database, currentActor())
    , services{*database, writer, settings, theme}
    , window(services)
    , calendarFolder(services)
    , background(services, staysWithoutWindow)
{
    if (!services.canWrite())
        return;
    (void)writer.performFrom(Source::Rule, Application::tr("Empty the bin"), &emptyBinOfExpired);
    nightly = std::make_unique<NightlyRules>(*database);
    QObject::connect(nightly.get(), &NightlyRules::started, &window, [this](const std::shared_ptr<Progress> &progress) {
        auto *job = new ProgressJob(Application::tr("Looking at the rules…"), progress, &window);
        QObject::connect(nightly.get(), &NightlyRules::finished, job, &ProgressJob::finish);
        window.follow(job);
    });
}

void OpenBusiness::beginToRemind()
{
    if (!services.canWrite())
        return;
    reminders = std::make_unique<Reminders>(services, QDBusConnection::sessionBus());
    calls = std::make_unique<IncomingCalls>(services, QDBusConnection::sessionBus());
}

Application::Application(const CommandLine &commandLine)
    : m_commandLine(commandLine)
    , m_theme(m_settings)
{
    qApp->installEventFilter(new WheelGuard(this));
    if (commandLine.theme)
        m_theme.chooseForThisRun(*commandLine.theme);
}

Application::~Application()
{
    if (m_opening)
        m_opening->wait();
}

int Application::run()
{
    if (!m_commandLine.newFile.isEmpty()) {
        openNew(m_commandLine.newFile);
    } else if (!m_commandLine.database.isEmpty()) {
        open(m_commandLine.database, m_commandLine.page);
    } else {
        const QString last = m_settings.get(LastFileSetting);
        const QString file = last.isEmpty() ? defaultDatabasePath() : last;
        const bool isFirstStart = file == defaultDatabasePath() && !QFileInfo::exists(file) && !m_settings.get(DefaultFileMadeSetting);
        if (isFirstStart)
            openNew(file);
        else
            open(file, m_commandLine.page);
        m_settings.set(DefaultFileMadeSetting, true);
    }
    if (!m_opening)
        return 0; // Another window has the file open.
    return QApplication::exec();
}

void Application::open(const QString &file, const QString &page)
{
    const bool isOpenHere = m_business && m_business->database->url() == databaseUrl(file);
    if (m_opening || isOpenHere || isOpenElsewhere(file, page))
        return;
    m_claimed = claim(file); // Before it is opened, so that of two starts in the same moment one finds the other.
    openBy([file] { return Database::open(databaseUrl(file)); }, file, page);
}

void Application::openNew(const QString &file)
{
    if (m_opening)
        return;
    const auto makeAndOpen = [file]() -> Opened {
        const auto made = makeBusiness(file);
        return made ? Database::open(databaseUrl(file)) : Opened(made.error());
    };
    openBy(makeAndOpen, file, m_commandLine.page);
}

void Application::openBy(std::function<Opened()> open, const QString &file, const QString &page)
{
    const auto opened = std::make_shared<std::optional<Opened>>();
    m_opening.reset(QThread::create([opened, open = std::move(open), windowThread = thread()] {
        Attachments::forgetOpened(); // What an earlier run left for other programs to look at.
        *opened = open();
        if (opened->value())
            opened->value().value()->moveToThread(windowThread);
    }));
    connect(m_opening.get(), &QThread::finished, this, [this, opened, file, page] {
        m_opening.reset();
        if (Opened &result = opened->value())
            show(std::move(result.value()), file, page);
        else
            showProblem(result.error(), file);
        m_claimed.reset();
        takeScreenshot();
    });
    m_opening->start();
}

void Application::show(std::unique_ptr<Database> database, const QString &file, const QString &page)
{
    m_instance = m_claimed ? std::move(m_claimed) : claim(file);
    qCInfo(ProgramLog) << "opened a business" << (database->isReadOnly() ? "to read" : "to write");
    const auto previous = std::move(m_business);
    m_business = std::make_unique<OpenBusiness>(std::move(database), m_settings, m_theme, m_commandLine.background);
    MainWindow &window = m_business->window;
    // Queued: the window that asks is the one that goes.
    connect(&window, &MainWindow::fileChosen, this, [this](const QString &chosen) { open(chosen, {}); }, Qt::QueuedConnection);
    connect(&window, &MainWindow::newFileChosen, this, &Application::openNew, Qt::QueuedConnection);
    if (m_commandLine.screenshot.isEmpty())
        m_business->beginToRemind(); // Whoever only wants a picture is not there to be reminded.
    window.openFirst(page);
    if (m_commandLine.background && !previous && !m_problem)
        m_business->background.begin();
    else
        window.QWidget::show();
    m_problem.reset();
    if (m_commandLine.database.isEmpty())
        m_settings.set(LastFileSetting, QFileInfo(file).absoluteFilePath());
}

void Application::takeScreenshot()
{
    if (m_commandLine.screenshot.isEmpty())
        return;
    auto *screenshot = new Screenshot(m_commandLine.screenshot, this);
    if (m_business)
        screenshot->take(&m_business->window, [this] { return m_business->window.isSettled(); });
    else
        screenshot->take(m_problem.get(), [] { return true; });
}

void Application::showProblem(const Error &error, const QString &file)
{
    qCWarning(ProgramLog).noquote() << "could not open a file:" << error.message << error.details;
    if (m_business) {
        m_business->window.showError(error);
        return;
    }
    const auto previous = std::move(m_problem);
    m_problem = std::make_unique<ProblemWindow>(error, file);
    connect(m_problem.get(), &ProblemWindow::fileChosen, this, [this](const QString &chosen) { open(chosen, {}); }, Qt::QueuedConnection);
    connect(m_problem.get(), &ProblemWindow::newFileChosen, this, &Application::openNew, Qt::QueuedConnection);
    m_problem->show();
}

bool Application::isOpenElsewhere(const QString &file, const QString &page)
{
    const bool wantsPictureOnly = !m_commandLine.screenshot.isEmpty();
    const bool isFile = Dialect::forUrl(databaseUrl(file)).isSqlite();
    return isFile && !wantsPictureOnly && SingleInstance(file).handOver({page, m_commandLine.background ? InBackground : QString()});
}

std::unique_ptr<SingleInstance> Application::claim(const QString &file)
{
    auto instance = std::make_unique<SingleInstance>(file);
    connect(instance.get(), &SingleInstance::startedAgain, this, [this](const QStringList &arguments) {
        if (!m_business || arguments.value(1) == InBackground)
            return;
        m_business->window.bringToFront();
        if (const QString page = arguments.value(0); !page.isEmpty())
            m_business->window.openPage(page);
    });
    if (m_commandLine.screenshot.isEmpty())
        instance->listen();
    return instance;
}
