// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendarfolderkeeper.h"

#include "ui/shell/navigator.h"

using namespace Qt::StringLiterals;

namespace {

const Setting<QString> FolderPath{"calendar/folder", {}};
const Setting<QString> FolderOwner{"calendar/folderOwner", {}};
const Setting<QString> FolderBusiness{"calendar/folderBusiness", {}};

} // namespace

CalendarFolder calendarFolder(const Services &services)
{
    if (services.settings.get(FolderBusiness) != services.database.url().toString())
        return {};
    return {services.settings.get(FolderPath), services.settings.get(FolderOwner)};
}

void setCalendarFolder(const Services &services, const CalendarFolder &folder)
{
    services.settings.set(FolderPath, folder.path);
    services.settings.set(FolderOwner, folder.owner);
    services.settings.set(FolderBusiness, services.database.url().toString());
}

CalendarExport calendarOf(const QString &owner)
{
    CalendarExport what{.since = QDate::currentDate().addDays(-UsualCalendarDays)};
    if (!owner.isEmpty())
        what.owner = owner;
    return what;
}

CalendarFolderKeeper::CalendarFolderKeeper(Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    constexpr int AfterChanges = 2'000;
    m_soon.setSingleShot(true);
    m_soon.setInterval(AfterChanges);
    connect(&m_soon, &QTimer::timeout, this, &CalendarFolderKeeper::update);
    connect(&services.database.feed(), &ChangeFeed::changed, this, [this](const ChangeSet &changes) {
        if (changes.touchesAny({u"task"_s, u"activity"_s, u"customer"_s}))
            updateSoon();
    });
    updateSoon();
}

void CalendarFolderKeeper::updateSoon()
{
    if (calendarFolder(m_services).path.isEmpty())
        return;
    m_isOutdated = true;
    if (!m_soon.isActive() && !m_isBusy)
        m_soon.start();
}

void CalendarFolderKeeper::update()
{
    const CalendarFolder folder = calendarFolder(m_services);
    m_isOutdated = false;
    if (folder.path.isEmpty())
        return;
    m_isBusy = true;
    m_services.background().run(&updateCalendarFolder, folder.path, calendarOf(folder.owner)).then(this, [this](const Result<CalendarFolderResult> &result) {
        takeResult(result);
    });
}

void CalendarFolderKeeper::takeResult(const Result<CalendarFolderResult> &result)
{
    m_isBusy = false;
    if (m_isOutdated)
        m_soon.start();
    if (result) {
        m_shownError.clear();
        emit updated(*result);
    } else if (result.error().message != m_shownError) {
        m_shownError = result.error().message;
        m_services.navigator->showError(result.error());
    }
}
