// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages.h"

#include "ui/activities/activitydialog.h"
#include "ui/activities/outcomelist.h"
#include "ui/activities/outcomesdialog.h"
#include "ui/activities/quicklogdialog.h"
#include "ui/bin/binpage.h"
#include "ui/board/boardpage.h"
#include "ui/calendar/calendarexportdialog.h"
#include "ui/calendar/calendarfolderoptions.h"
#include "ui/calendar/calendarimportdialog.h"
#include "ui/calendar/calendarpage.h"
#include "ui/calendar/workingdaysdialog.h"
#include "ui/contact/contactactions.h"
#include "ui/contact/contactoptions.h"
#include "ui/contact/mailtemplatesdialog.h"
#include "ui/contact/writemaildialog.h"
#include "ui/contracts/contractdialog.h"
#include "ui/contracts/contractspage.h"
#include "ui/customers/customerpage.h"
#include "ui/customers/customerspage.h"
#include "ui/customfields/customfieldspage.h"
#include "ui/dashboard/activityreportpage.h"
#include "ui/dashboard/buyingpage.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/dashboard/lifecyclereportpage.h"
#include "ui/duplicates/duplicatespage.h"
#include "ui/duplicates/mergedialog.h"
#include "ui/exchange/importdialog.h"
#include "ui/feedback/feedbackdialog.h"
#include "ui/feedback/feedbackpage.h"
#include "ui/forecast/forecastpage.h"
#include "ui/history/historypage.h"
#include "ui/lifecycle/lifecyclepage.h"
#include "ui/query/exportdialog.h"
#include "ui/reminders/reminderoptions.h"
#include "ui/rules/rulespage.h"
#include "ui/settings/settingsdialog.h"
#include "ui/start/startpage.h"
#include "ui/tasks/taskactions.h"
#include "ui/tasks/taskspage.h"
#include "ui/tasks/templatesdialog.h"
#include "ui/today/todaypage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

/** Pages that can be printed do so; see Page::takeAction(). */
void sayWhatPrints(Services &services, const Subject &)
{
    services.navigator->say(QCoreApplication::translate("Pages", "Open a customer or a report to print it"));
}

/** What edits selected customers does so on the pages that have some; see Page::takeAction(). */
void sayToSelect(Services &services, const Subject &)
{
    services.navigator->say(QCoreApplication::translate("Pages", "Select customers in the list first"));
}

void addContract(Services &services, const Subject &subject)
{
    if (subject.customer)
        ContractDialog::openFor(services, subject.customer);
    else
        services.navigator->say(QCoreApplication::translate("Pages", "Open a customer first to add a contract"));
}

/** What the settings consist of, from top to bottom. */
const std::vector<SettingsSection> &settingsSections()
{
    static const std::vector<SettingsSection> sections{
        {.name = u"reminderSettings"_s, .title = QT_TRANSLATE_NOOP("Pages", "Reminders"),
         .make = [](Services &services) { return new ReminderOptions(services); }},
        {.name = u"phoneSettings"_s, .title = QT_TRANSLATE_NOOP("Pages", "Phone"),
         .make = [](Services &services) { return new ContactOptions(services); }},
        {.name = u"calendarSettings"_s, .title = QT_TRANSLATE_NOOP("Pages", "Calendar"),
         .make = [](Services &services) { return new CalendarFolderOptions(services); }},
    };
    return sections;
}

} // namespace

const std::vector<PageEntry> &pageEntries()
{
    static const std::vector<PageEntry> entries{
        {.name = u"start"_s, .title = QT_TRANSLATE_NOOP("Pages", "Start"), .icon = "house", .inRail = false,
         .make = [](Services &services) { return new StartPage(services); }},
        {.name = u"today"_s, .title = QT_TRANSLATE_NOOP("Pages", "Today"), .icon = "sun",
         .make = [](Services &services) { return new TodayPage(services); }},
        {.name = u"board"_s, .title = QT_TRANSLATE_NOOP("Pages", "Board"), .icon = "kanban",
         .make = [](Services &services) { return new BoardPage(services); }},
        {.name = u"calendar"_s, .title = QT_TRANSLATE_NOOP("Pages", "Calendar"), .icon = "calendar3",
         .make = [](Services &services) { return new CalendarPage(services); }},
        {.name = u"customers"_s, .title = QT_TRANSLATE_NOOP("Pages", "Customers"), .icon = "people",
         .make = [](Services &services) { return new CustomersPage(services); }},
        {.name = u"tasks"_s, .title = QT_TRANSLATE_NOOP("Pages", "Tasks"), .icon = "list-task",
         .make = [](Services &services) { return new TasksPage(services); }},
        {.name = u"customer"_s, .title = QT_TRANSLATE_NOOP("Pages", "Customer"), .icon = "person", .inRail = false,
         .make = [](Services &services) { return new CustomerPage(services); }},
        {.name = u"duplicates"_s, .title = QT_TRANSLATE_NOOP("Pages", "Duplicates"), .icon = "people", .inRail = false,
         .make = [](Services &services) { return new DuplicatesPage(services); }},
        {.name = u"customfields"_s, .title = QT_TRANSLATE_NOOP("Pages", "Custom Fields"), .icon = "ui-checks", .inRail = false,
         .make = [](Services &services) { return new CustomFieldsPage(services); }},
        {.name = u"lifecycle"_s, .title = QT_TRANSLATE_NOOP("Pages", "Life Cycle"), .icon = "signpost-split", .inRail = false,
         .make = [](Services &services) { return new LifeCyclePage(services); }},
        {.name = u"rules"_s, .title = QT_TRANSLATE_NOOP("Pages", "Rules"), .icon = "lightbulb", .inRail = false,
         .make = [](Services &services) { return new RulesPage(services); }},
        {.name = u"feedback"_s, .title = QT_TRANSLATE_NOOP("Pages", "Feedback"), .icon = "chat-left-text",
         .make = [](Services &services) { return new FeedbackPage(services); }},
        {.name = u"dashboard"_s, .title = QT_TRANSLATE_NOOP("Pages", "Dashboard"), .icon = "bar-chart",
         .make = [](Services &services) { return new DashboardPage(services); }},
        {.name = u"life-cycle-report"_s, .title = QT_TRANSLATE_NOOP("Pages", "Life Cycle Report"), .icon = "funnel", .inRail = false,
         .make = [](Services &services) { return new LifeCycleReportPage(services); }},
        {.name = u"buying"_s, .title = QT_TRANSLATE_NOOP("Pages", "Buying"), .icon = "cart", .inRail = false,
         .make = [](Services &services) { return new BuyingPage(services); }},
        {.name = u"activity-report"_s, .title = QT_TRANSLATE_NOOP("Pages", "Activity Report"), .icon = "telephone", .inRail = false,
         .make = [](Services &services) { return new ActivityReportPage(services); }},
        {.name = u"contracts"_s, .title = QT_TRANSLATE_NOOP("Pages", "Contracts"), .icon = "arrow-repeat", .inRail = false,
         .make = [](Services &services) { return new ContractsPage(services); }},
        {.name = u"forecast"_s, .title = QT_TRANSLATE_NOOP("Pages", "Forecast"), .icon = "graph-up-arrow", .inRail = false,
         .make = [](Services &services) { return new ForecastPage(services); }},
        {.name = u"history"_s, .title = QT_TRANSLATE_NOOP("Pages", "History"), .icon = "clock-history",
         .make = [](Services &services) { return new HistoryPage(services); }},
        {.name = u"bin"_s, .title = QT_TRANSLATE_NOOP("Pages", "Bin"), .icon = "trash",
         .make = [](Services &services) { return new BinPage(services); }},
    };
    return entries;
}

const std::vector<ActionEntry> &actionEntries()
{
    static const std::vector<ActionEntry> entries{
        {.name = u"new-customer"_s, .text = QT_TRANSLATE_NOOP("Pages", "&New Customer"), .icon = "person-plus",
         .shortcut = QKeySequence::New,
         .run = [](Services &services, const Subject &) { services.navigator->openPage(u"customer"_s); }},
        {.name = u"import"_s, .text = QT_TRANSLATE_NOOP("Pages", "&Import…"), .icon = "box-arrow-in-down",
         .shortcut = Qt::CTRL | Qt::SHIFT | Qt::Key_I,
         .run = [](Services &services, const Subject &) { openImportDialog(services); }, .menu = ActionMenu::File},
        {.name = u"export"_s, .text = QT_TRANSLATE_NOOP("Pages", "&Export Customers…"), .icon = "upload",
         .shortcut = Qt::CTRL | Qt::SHIFT | Qt::Key_E, .writes = false,
         .run = [](Services &services, const Subject &) { exportCustomers(services, {}); }, .menu = ActionMenu::File},
        {.name = u"import-calendar"_s, .text = QT_TRANSLATE_NOOP("Pages", "Import &Calendar…"), .icon = "calendar3",
         .run = [](Services &services, const Subject &) { openCalendarImport(services); }, .menu = ActionMenu::File},
        {.name = u"export-calendar"_s, .text = QT_TRANSLATE_NOOP("Pages", "Export Calen&dar…"), .icon = "calendar3", .writes = false,
         .run = [](Services &services, const Subject &) { openCalendarExport(services); }, .menu = ActionMenu::File},
        {.name = u"working-days"_s, .text = QT_TRANSLATE_NOOP("Pages", "&Working Days…"), .icon = "calendar-week", .writes = false,
         .run = [](Services &services, const Subject &) {
             auto *dialog = new WorkingDaysDialog(services);
             dialog->open();
         }, .menu = ActionMenu::Tools},
        {.name = u"print"_s, .text = QT_TRANSLATE_NOOP("Pages", "&Print…"), .icon = "printer", .shortcut = QKeySequence::Print, .writes = false,
         .run = &sayWhatPrints, .menu = ActionMenu::File},
        {.name = u"log-call"_s, .text = QT_TRANSLATE_NOOP("Pages", "&Log a Call"), .icon = "telephone",
         .shortcut = QKeySequence(Qt::CTRL | Qt::Key_L),
         .run = [](Services &services, const Subject &subject) { QuickLogDialog::openFor(services, subject); },
         .prepare = [](Services &services) { OutcomeList::of(services); }},
        {.name = u"edit-activity"_s, .text = QT_TRANSLATE_NOOP("Pages", "&Edit Activity…"), .icon = "pencil", .writes = false,
         .run = [](Services &services, const Subject &subject) { ActivityDialog::openFor(services, {subject.record}); }, .inMenus = false},
        {.name = u"note-feedback"_s, .text = QT_TRANSLATE_NOOP("Pages", "Note &Feedback"), .icon = "chat-left-text",
         .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F),
         .run = [](Services &services, const Subject &subject) { FeedbackDialog::openFor(services, subject.customer); }},
        {.name = u"add-contract"_s, .text = QT_TRANSLATE_NOOP("Pages", "Add a C&ontract…"), .icon = "arrow-repeat", .run = &addContract},
        {.name = u"edit-contract"_s, .text = QT_TRANSLATE_NOOP("Pages", "Change Contract…"), .icon = "pencil",
         .run = [](Services &services, const Subject &subject) { ContractDialog::openFor(services, {subject.record}, ContractDialog::Purpose::Edit); },
         .inMenus = false},
        {.name = u"end-contract"_s, .text = QT_TRANSLATE_NOOP("Pages", "End Contract…"), .icon = "dash-lg",
         .run = [](Services &services, const Subject &subject) { ContractDialog::openFor(services, {subject.record}, ContractDialog::Purpose::End); },
         .inMenus = false},
        {.name = u"new-task"_s, .text = QT_TRANSLATE_NOOP("Pages", "Plan a Tas&k…"), .icon = "calendar2-check",
         .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T), .run = &newTask},
        {.name = u"edit-task"_s, .text = QT_TRANSLATE_NOOP("Pages", "Edit Task"), .icon = "pencil", .writes = false,
         .run = [](Services &services, const Subject &subject) { editTask(services, {subject.record}); }, .inMenus = false},
        {.name = u"complete-task"_s, .text = QT_TRANSLATE_NOOP("Pages", "Complete Task"), .icon = "check2-circle",
         .run = [](Services &services, const Subject &subject) { completeOrLog(services, {subject.record}); }, .inMenus = false},
        {.name = u"snooze-task"_s, .text = QT_TRANSLATE_NOOP("Pages", "Put Task Off"), .icon = "alarm",
         .run = [](Services &services, const Subject &subject) { snooze(services, {subject.record}, subject.at); }, .inMenus = false},
        {.name = u"call"_s, .text = QT_TRANSLATE_NOOP("Pages", "&Call"), .icon = "telephone",
         .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), .writes = false, .run = &callCustomer},
        {.name = u"write-mail"_s, .text = QT_TRANSLATE_NOOP("Pages", "&Write an E-mail…"), .icon = "envelope",
         .shortcut = QKeySequence(Qt::CTRL | Qt::Key_E), .writes = false, .run = &WriteMailDialog::openFor},
        {.name = u"show-on-map"_s, .text = QT_TRANSLATE_NOOP("Pages", "Show on a Ma&p"), .icon = "geo-alt",
         .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), .writes = false, .run = &showOnMap},
        {.name = u"merge-customers"_s, .text = QT_TRANSLATE_NOOP("Pages", "&Merge Customers…"), .icon = "people",
         .shortcut = QKeySequence(Qt::CTRL | Qt::Key_M), .run = [](Services &services, const Subject &subject) {
             MergeDialog::openFor(services, subject.customer ? std::vector{subject.customer} : std::vector<CustomerId>());
         }},
        {.name = u"find-duplicates"_s, .text = QT_TRANSLATE_NOOP("Pages", "Find &Duplicates"), .icon = "search",
         .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), .writes = false,
         .run = [](Services &services, const Subject &) { services.navigator->openPage(u"duplicates"_s); }, .menu = ActionMenu::Tools},
        {.name = u"custom-fields"_s, .text = QT_TRANSLATE_NOOP("Pages", "Custom &Fields"), .icon = "ui-checks",
         .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_U), .writes = false,
         .run = [](Services &services, const Subject &) { services.navigator->openPage(u"customfields"_s); }, .menu = ActionMenu::Tools},
        {.name = u"life-cycle-report"_s, .text = QT_TRANSLATE_NOOP("Pages", "Life Cycle &Report"), .icon = "funnel",
         .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), .writes = false,
         .run = [](Services &services, const Subject &) { services.navigator->openPage(u"life-cycle-report"_s); }, .menu = ActionMenu::Go},
        {.name = u"forecast"_s, .text = QT_TRANSLATE_NOOP("Pages", "&Forecast"), .icon = "graph-up-arrow",
         .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X), .writes = false,
         .run = [](Services &services, const Subject &) { services.navigator->openPage(u"forecast"_s); }, .menu = ActionMenu::Go},
        {.name = u"activity-report"_s, .text = QT_TRANSLATE_NOOP("Pages", "&Activity Report"), .icon = "telephone",
         .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Y), .writes = false,
         .run = [](Services &services, const Subject &) { services.navigator->openPage(u"activity-report"_s); }, .menu = ActionMenu::Go},
        {.name = u"contracts"_s, .text = QT_TRANSLATE_NOOP("Pages", "Co&ntracts"), .icon = "arrow-repeat",
         .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V), .writes = false,
         .run = [](Services &services, const Subject &) { services.navigator->openPage(u"contracts"_s); }, .menu = ActionMenu::Go},
        {.name = u"buying"_s, .text = QT_TRANSLATE_NOOP("Pages", "How Customers &Buy"), .icon = "cart",
         .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H), .writes = false,
         .run = [](Services &services, const Subject &) { services.navigator->openPage(u"buying"_s); }, .menu = ActionMenu::Go},
        {.name = u"life-cycle"_s, .text = QT_TRANSLATE_NOOP("Pages", "Life &Cycle"), .icon = "signpost-split",
         .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), .writes = false,
         .run = [](Services &services, const Subject &) { services.navigator->openPage(u"lifecycle"_s); }, .menu = ActionMenu::Tools},
        {.name = u"rules"_s, .text = QT_TRANSLATE_NOOP("Pages", "&Rules"), .icon = "lightbulb",
         .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), .writes = false,
         .run = [](Services &services, const Subject &) { services.navigator->openPage(u"rules"_s); }, .menu = ActionMenu::Tools},
        {.name = u"task-templates"_s, .text = QT_TRANSLATE_NOOP("Pages", "&Task Templates"), .icon = "list-check", .writes = false,
         .run = [](Services &services, const Subject &) { (new TemplatesDialog(services))->open(); }, .menu = ActionMenu::Tools},
        {.name = u"outcomes"_s, .text = QT_TRANSLATE_NOOP("Pages", "Call &Outcomes…"), .icon = "telephone", .writes = false,
         .run = [](Services &services, const Subject &) { (new OutcomesDialog(services))->show(); }, .menu = ActionMenu::Tools},
        {.name = u"call-queue"_s, .text = QT_TRANSLATE_NOOP("Pages", "Call &One After the Other"), .icon = "telephone",
         .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), .run = &sayToSelect},
        {.name = u"mail-templates"_s, .text = QT_TRANSLATE_NOOP("Pages", "&Mail Templates"), .icon = "envelope", .writes = false,
         .run = [](Services &services, const Subject &) { (new MailTemplatesDialog(services))->open(); }, .menu = ActionMenu::Tools},
        {.name = u"set-field"_s, .text = QT_TRANSLATE_NOOP("Pages", "&Set a Field…"), .icon = "pencil", .run = &sayToSelect},
        {.name = u"add-tag"_s, .text = QT_TRANSLATE_NOOP("Pages", "Add a &Tag…"), .icon = "tag",
         .shortcut = QKeySequence(Qt::CTRL | Qt::Key_T), .run = &sayToSelect},
        {.name = u"remove-tag"_s, .text = QT_TRANSLATE_NOOP("Pages", "&Remove a Tag…"), .icon = "dash-lg", .run = &sayToSelect},
        {.name = u"assign"_s, .text = QT_TRANSLATE_NOOP("Pages", "&Assign…"), .icon = "person", .run = &sayToSelect},
        {.name = u"delete-customer"_s, .text = QT_TRANSLATE_NOOP("Pages", "&Delete"), .icon = "trash",
         .shortcut = QKeySequence(Qt::CTRL | Qt::Key_Delete), .run = &sayToSelect},
        {.name = u"settings"_s, .text = QT_TRANSLATE_NOOP("Pages", "&Settings"), .icon = "gear",
         .shortcut = QKeySequence(Qt::CTRL | Qt::Key_Comma), .writes = false,
         .run = [](Services &services, const Subject &) { SettingsDialog::openFor(services, settingsSections()); }, .menu = ActionMenu::Edit},
    };
    return entries;
}
