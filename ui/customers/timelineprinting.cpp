// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/timelineprinting.h"

#include "models/business/setup.h"
#include "models/exchange/csvwriter.h"
#include "models/timeline/timelinesearch.h"
#include "ui/common/formats.h"
#include "ui/reports/printorsave.h"
#include "ui/shell/navigator.h"

#include <QCoreApplication>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

QString joined(QStringList parts, const QString &separator)
{
    parts.removeAll(QString());
    return parts.join(separator);
}

QString filterText(TimelineFilter filter)
{
    switch (filter) {
    case TimelineFilter::All:
        return {};
    case TimelineFilter::Contacts:
        return QCoreApplication::translate("TimelinePrinting", "Only contacts");
    case TimelineFilter::Purchases:
        return QCoreApplication::translate("TimelinePrinting", "Only purchases");
    case TimelineFilter::Contracts:
        return QCoreApplication::translate("TimelinePrinting", "Only contracts");
    case TimelineFilter::Feedback:
        return QCoreApplication::translate("TimelinePrinting", "Only feedback");
    case TimelineFilter::Phases:
        return QCoreApplication::translate("TimelinePrinting", "Only phases");
    case TimelineFilter::Papers:
        return QCoreApplication::translate("TimelinePrinting", "Only documents and consents");
    case TimelineFilter::Edits:
        return QCoreApplication::translate("TimelinePrinting", "Only edits");
    }
    return {};
}

QStringList headOf(const PrintedTimeline &timeline)
{
    const Customer &customer = timeline.card.customer;
    const CustomerLine &line = timeline.card.line;
    const QString search = singleLine(timeline.search);
    QStringList lines{
        QCoreApplication::translate("TimelinePrinting", "%1, since %2", "phase, day")
            .arg(line.phase, dateText(customer.phaseSince.toLocalTime().date())),
        line.purchases > 0 ? QCoreApplication::translate("TimelinePrinting", "%1 in %n purchase(s)", "money", int(line.purchases)).arg(moneyText(line.revenue))
                           : QString(),
        joined({customer.company, customer.phone, customer.email}, u" · "_s),
        joined({customer.street, joined({customer.postcode, customer.city}, u" "_s), customer.country}, u", "_s),
        joined({filterText(timeline.filter),
                search.isEmpty() ? QString() : QCoreApplication::translate("TimelinePrinting", "Search: “%1”").arg(isolated(search))},
               u" · "_s)};
    lines.removeAll(QString());
    return lines;
}

QString detailOf(const TimelineLine &line)
{
    return joined({line.by, line.detail}, u": "_s);
}

} // namespace

Printout printoutOf(const PrintedTimeline &timeline)
{
    Printout printout{.title = singleLine(timeline.card.customer.name), .lines = headOf(timeline)};
    Printout::Table table{.columns = {{QString(), 2}, {QString(), 1.7}, {QString(), 9}}};
    printout.footer = joined({timeline.business, longDateText(QDate::currentDate())}, u" · "_s);
    QDate day;
    bool isPlanned = false;
    for (const TimelineLine &line : timeline.lines) {
        if (line.isPlanned() && !isPlanned)
            table.rows.push_back({{QCoreApplication::translate("TimelinePrinting", "Planned")}, Printout::Look::Band});
        const bool startsDay = line.day != day || (isPlanned && !line.isPlanned());
        isPlanned = line.isPlanned();
        day = line.day;
        const bool isPhase = line.kind == TimelineKind::PhaseVisit;
        const QString overdue = line.isOverdue() ? QCoreApplication::translate("TimelinePrinting", "%1 (overdue)").arg(line.title) : line.title;
        table.rows.push_back({{startsDay || isPlanned ? dateText(day) : QString(), line.at.isValid() ? timeText(line.at) : QString(), overdue},
                                 isPhase ? Printout::Look::Band : Printout::Look::Strong});
        const QString detail = detailOf(line);
        table.rows.push_back({{QString(), QString(), detail.isEmpty() ? u" "_s : detail}, Printout::Look::Quiet});
        if (isPhase && detail.isEmpty())
            table.rows.pop_back();
    }
    if (timeline.lines.empty())
        table.rows.push_back({{QString(), QString(), QCoreApplication::translate("TimelinePrinting", "Nothing to show.")}});
    printout.tables.push_back(std::move(table));
    return printout;
}

QByteArray csvOf(const PrintedTimeline &timeline)
{
    QString text;
    const auto add = [&text](const QStringList &cells) { text += csvLine(cells, CsvReaderKind::Spreadsheet) + u"\r\n"_s; };
    add({u"kind"_s, u"day"_s, u"time"_s, u"planned"_s, u"title"_s, u"by"_s, u"detail"_s});
    for (const TimelineLine &line : timeline.lines)
        add({nameOf(line.kind), line.day.toString(Qt::ISODate), line.at.isValid() ? line.at.toLocalTime().toString(u"HH:mm"_s) : QString(),
             line.isPlanned() ? u"yes"_s : u"no"_s, line.title, line.by, line.detail});
    return text.toUtf8();
}

void printTimeline(Services &services, const CustomerCard &card, TimelineFilter filter, const QString &search, PrintTarget target)
{
    const auto wanted = std::make_shared<PrintedTimeline>(PrintedTimeline{.card = card, .filter = filter, .search = search, .business = {}, .lines = {}});
    services.reader().run(&business).then(services.window, [wanted](const Result<Business> &ours) {
        if (ours)
            wanted->business = ours->name;
    });
    services.reader()
        .run(&timelineLines, card.customer.id, filter, search)
        .then(services.window, [&services, wanted, target](const Result<std::vector<TimelineLine>> &lines) {
            if (!lines) {
                services.navigator->showError(lines.error());
                return;
            }
            wanted->lines = *lines;
            printOrSave(services, wanted->card.customer.name, target, [wanted] { return printoutOf(*wanted); }, [wanted] { return csvOf(*wanted); });
        });
}
