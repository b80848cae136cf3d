// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendarimportdialog.h"

#include "models/calendar/calendarreader.h"
#include "ui/common/filechoice.h"
#include "ui/common/messagebar.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"
#include "ui/shell/navigator.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

CalendarImportDialog::CalendarImportDialog(Services &services, const QString &file)
    : QDialog(services.window)
    , m_services(services)
    , m_file(file)
    , m_counts(new PlainLabel(tr("Reading…"), this))
    , m_past(new QCheckBox(tr("&Also events that are over"), this))
    , m_notes(new QListWidget(this))
    , m_message(new MessageBar(this))
    , m_import(new QPushButton(tr("&Import"), this))
{
    setObjectName(u"calendarImportDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import calendar"));
    m_counts->setObjectName(u"importCounts"_s);
    m_counts->setWordWrap(true);
    m_past->setObjectName(u"takePast"_s);
    m_notes->setObjectName(u"importNotes"_s);
    m_notes->setAccessibleName(tr("What cannot be imported, and why"));
    m_notes->setWordWrap(true);
    m_notes->hide();
    m_import->setObjectName(u"importCalendar"_s);
    m_import->setDefault(true);
    m_import->setEnabled(false);
    arrange();
    connect(m_past, &QCheckBox::toggled, this, &CalendarImportDialog::look);
    connect(m_import, &QPushButton::clicked, this, &CalendarImportDialog::import);
    look();
}

void CalendarImportDialog::arrange()
{
    auto *name = new PlainLabel(QFileInfo(m_file).fileName(), this);
    QFont font = name->font();
    font.setBold(true);
    name->setFont(font);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_import, QDialogButtonBox::ActionRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(rhythm(3));
    column->addWidget(m_message);
    column->addWidget(name);
    column->addWidget(m_counts);
    column->addWidget(m_past);
    column->addWidget(m_notes, 1);
    column->addWidget(buttons);
    setMinimumWidth(textWidth(70));
}

CalendarImportOptions CalendarImportDialog::options() const
{
    return {.takesPast = m_past->isChecked()};
}

void CalendarImportDialog::look()
{
    m_import->setEnabled(false);
    const Origin origin{m_services.writer.actor(), Source::Import};
    m_services.database.writer().run(&tryCalendarImport, origin, m_file, options()).then(this, [this](const Result<CalendarImportResult> &result) {
        if (result) {
            showResult(*result);
        } else {
            m_counts->clear();
            m_past->setEnabled(false);
            m_message->showError(result.error());
        }
    });
}

void CalendarImportDialog::showResult(const CalendarImportResult &result)
{
    QStringList parts{tr("%n new task(s)", nullptr, result.created), tr("%n changed", nullptr, result.updated), tr("%n as they are", nullptr, result.unchanged),
                      tr("%n over, done or cancelled", nullptr, result.skipped)};
    if (!result.rejections.isEmpty())
        parts += tr("%n cannot be imported", nullptr, int(result.rejections.size()));
    m_counts->setText(parts.join(u" · "_s));
    m_notes->clear();
    for (const QString &remark : result.remarks)
        m_notes->addItem(remark);
    for (const Rejection &each : result.rejections)
        m_notes->addItem(tr("Line %1: %2").arg(each.line).arg(each.reason));
    m_notes->setVisible(m_notes->count() > 0);
    const int all = result.created + result.updated;
    m_import->setText(all > 0 ? tr("&Import %n task(s)", nullptr, all) : tr("&Import"));
    m_import->setEnabled(all > 0);
    if (all > 0)
        m_import->setFocus(Qt::OtherFocusReason);
}

void CalendarImportDialog::import()
{
    m_import->setEnabled(false);
    m_services.writer.performFrom(Source::Import, tr("Import a calendar"), &importCalendarFile, m_file, options())
        .then(this, [this](const Result<CalendarImportResult> &result) {
            if (result) {
                accept();
            } else {
                m_import->setEnabled(true);
                m_message->showError(result.error());
            }
        });
}

void openCalendarImport(Services &services)
{
    if (!canReadCalendars()) {
        services.navigator->showError({Error::Kind::Invalid, CalendarImportDialog::tr("This edition of Regulars was built without libical, so it cannot read calendars.")});
        return;
    }
    chooseFileOfKind(services.window, CalendarImportDialog::tr("Import calendar"), CalendarImportDialog::tr("Calendars (*.ics *.ical *.ifb *.icalendar)"), [&services](const QString &file) {
        auto *dialog = new CalendarImportDialog(services, file);
        dialog->open();
    });
}
