// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "models/customers/customerstore.h"
#include "ui/common/icons.h"
#include "ui/common/messagebar.h"
#include "ui/common/metrics.h"
#include "ui/common/toast.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/jobpanel.h"
#include "ui/shell/navigationrail.h"
#include "ui/shell/samplebar.h"
#include "ui/shell/todaycount.h"
#include "ui/shell/undoaction.h"
#include "ui/shell/windowactions.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>

using namespace Qt::StringLiterals;

namespace {

const Setting<QByteArray> GeometrySetting{"window/geometry", {}};
const Setting<QString> PageSetting{"window/page", {}};

const QString StartPageName = u"start"_s;

const PageEntry *pageEntry(const QString &name)
{
    const auto &entries = pageEntries();
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const PageEntry &entry) { return entry.name == name; });
    return found == entries.end() ? nullptr : &*found;
}

const PageEntry *firstInRail()
{
    const auto &entries = pageEntries();
    const auto found = std::find_if(entries.begin(), entries.end(), [](const PageEntry &entry) { return entry.inRail; });
    return found == entries.end() ? nullptr : &*found;
}

const ActionEntry *actionEntry(const QString &name)
{
    const auto &entries = actionEntries();
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const ActionEntry &entry) { return entry.name == name; });
    return found == entries.end() ? nullptr : &*found;
}

} // namespace

MainWindow::MainWindow(Services &services)
    : m_services(services)
    , m_actions(new WindowActions(this))
    , m_undo(new UndoAction(services, this))
    , m_rail(new NavigationRail(this))
    , m_stack(new QStackedWidget(this))
    , m_messages(new MessageBar(this))
    , m_jobs(new JobPanel(this))
{
    setObjectName(u"mainWindow"_s);
    services.navigator = this;
    services.window = this;
    layOut();
    addFileActions();
    addEditActions();
    addViewActions();
    addFeatureActions();
    addGoActions();
    addHelpActions();
    fillToolBar();
    m_toast = new Toast(this);
    m_palette = new CommandPalette(services, m_actions->all(), this);
    connect(m_undo, &UndoAction::performed, this, &MainWindow::showPerformed);
    connect(m_undo, &UndoAction::failed, this, &MainWindow::showError);
    connect(m_rail, &NavigationRail::pageChosen, this, [this](const QString &name) { openPage(name); });
    connect(new TodayCount(services, this), &TodayCount::counted, this, [this](qint64 count) { m_rail->setCount(u"today"_s, count); });
    resize(QSize(textWidth(225), rhythm(210)).boundedTo(screen()->availableSize()));
    restoreGeometry(services.settings.get(GeometrySetting));
    updateTitle();
}

MainWindow::~MainWindow() = default;

void MainWindow::open(const Place &place)
{
    if (!pageEntry(place.page))
        return;
    m_places.visit(place);
    show(place);
}

void MainWindow::trigger(const QString &action, const Subject &subject)
{
    if (const ActionEntry *entry = actionEntry(action); entry && subject != Subject()) {
        if (!entry->writes || m_services.canWrite())
            entry->run(m_services, subject);
    } else if (QAction *found = m_actions->find(action)) {
        found->trigger();
    }
}

void MainWindow::say(const QString &message)
{
    m_toast->showMessage(message);
}

void MainWindow::showError(const Error &error)
{
    if (error.kind != Error::Kind::Cancelled)
        m_messages->showError(error);
}

void MainWindow::follow(Job *job)
{
    m_jobs->follow(job);
}

void MainWindow::openFirst(const QString &name)
{
    if (pageEntry(name)) {
        openPage(name);
        return;
    }
    m_services.reader().run(&CustomerStore::count).then(this, [this](const Result<qint64> &count) {
        if (currentPage())
            return;
        const QString last = m_services.settings.get(PageSetting);
        if (count && *count == 0 && m_services.canWrite() && pageEntry(StartPageName))
            openPage(StartPageName);
        else if (const PageEntry *entry = pageEntry(last); entry && entry->inRail)
            openPage(last);
        else if (const PageEntry *entry = firstInRail())
            openPage(entry->name);
    });
}

Page *MainWindow::currentPage() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

bool MainWindow::isSettled() const
{
    return currentPage() && currentPage()->isSettled() && !m_jobs->isBusy();
}

void MainWindow::bringToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    QMainWindow::show();
    raise();
    activateWindow();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_services.settings.set(GeometrySetting, saveGeometry());
    m_services.settings.set(PageSetting, m_place.page);
    QMainWindow::closeEvent(event);
}

void MainWindow::layOut()
{
    auto *bars = new QVBoxLayout;
    bars->setSpacing(0);
    if (!m_services.canWrite()) {
        auto *readOnly = new MessageBar(this);
        readOnly->setObjectName(u"readOnlyBar"_s);
        readOnly->setClosable(false);
        readOnly->showMessage(MessageBar::Kind::Warning, m_services.database.whyReadOnly());
        bars->addWidget(readOnly);
    }
    bars->addWidget(new SampleBar(m_services, this));
    bars->addWidget(m_messages);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addLayout(bars);
    right->addWidget(m_stack, 1);
    auto *center = new QWidget(this);
    auto *row = new QHBoxLayout(center);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(right, 1);
    setCentralWidget(center);
    statusBar()->addPermanentWidget(m_jobs);
    statusBar()->setSizeGripEnabled(false);
    m_stack->setObjectName(u"pages"_s);
}

void MainWindow::fillToolBar()
{
    QToolBar *bar = addToolBar(tr("Toolbar"));
    bar->setObjectName(u"toolBar"_s);
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize({lineHeight(), lineHeight()});
    bar->addAction(m_actions->find(u"back"_s));
    bar->addAction(m_actions->find(u"forward"_s));
    bar->addSeparator();
    int shown = 0;
    for (const ActionEntry &entry : actionEntries()) {
        if (entry.inMenus && entry.menu == ActionMenu::Customer && shown++ < 3)
            bar->addAction(m_actions->find(entry.name));
    }
    bar->addAction(m_undo);
    auto *stretch = new QWidget(bar);
    stretch->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(stretch);
    bar->addAction(m_actions->find(u"palette"_s));
}

void MainWindow::show(const Place &place)
{
    Page *shown = page(place.page);
    m_place = place;
    m_stack->setCurrentWidget(shown);
    m_rail->setCurrent(place.page);
    shown->showPlace(place);
    shown->focusStart();
    m_actions->find(u"back"_s)->setEnabled(m_places.canGoBack());
    m_actions->find(u"forward"_s)->setEnabled(m_places.canGoForward());
    updateTitle();
}

Page *MainWindow::page(const QString &name)
{
    Page *&made = m_pages[name];
    if (!made) {
        made = pageEntry(name)->make(m_services);
        made->setObjectName(name + u"Page"_s);
        m_stack->addWidget(made);
    }
    return made;
}

void MainWindow::updateTitle()
{
    const QString file = QFileInfo(m_services.database.url().path()).completeBaseName();
    const PageEntry *entry = pageEntry(m_place.page);
    const QString page = entry ? QCoreApplication::translate("Pages", entry->title) : QString();
    QString title = page.isEmpty() ? file : u"%1 – %2"_s.arg(page, file);
    if (!m_services.canWrite())
        title = tr("%1 (read only)").arg(title);
    setWindowTitle(title);
}

void MainWindow::showPerformed(const Performed &performed, bool isUndo)
{
    if (performed.isFinal) {
        m_toast->showMessage(performed.label);
        return;
    }
    const QString text = (QStringList{performed.label} + performed.followed).join(u" · "_s); // What rules did goes back with it.
    m_toast->showMessage(text, isUndo ? tr("Redo") : tr("Undo"),
                         [this, operation = performed.operation] { m_undo->undo(operation); });
}

QString MainWindow::folder() const
{
    return QFileInfo(m_services.database.url().path()).absolutePath();
}
