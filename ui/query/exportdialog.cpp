// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/exportdialog.h"

#include "models/exchange/customerexport.h"
#include "ui/shell/navigator.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const Setting<QString> LastFolder{"export/folder", {}};

struct Choice
{
    QString filter;
    QString suffix;
    ExportFormat format;
};

std::vector<Choice> choices()
{
    return {{QCoreApplication::translate("ExportDialog", "CSV for a spreadsheet (*.csv)"), u"csv"_s, ExportFormat::SpreadsheetCsv},
            {QCoreApplication::translate("ExportDialog", "CSV for another program, formulas not guarded (*.csv)"), u"csv"_s,
             ExportFormat::ProgramCsv},
            {QCoreApplication::translate("ExportDialog", "JSON (*.json)"), u"json"_s, ExportFormat::Json}};
}

/** Qt's own dialog, where the desktop has none, leaves its boxes without names. */
void nameBoxes(const QFileDialog &dialog)
{
    for (auto *box : dialog.findChildren<QComboBox *>()) {
        if (box->accessibleName().isEmpty())
            box->setAccessibleName(box->objectName() == u"fileTypeCombo" ? QCoreApplication::translate("ExportDialog", "Kind of file")
                                                                         : QCoreApplication::translate("ExportDialog", "Folder"));
    }
}

void finish(Services &services, ProgressJob *job, const QString &file, const Result<Done> &written)
{
    job->finish();
    if (written)
        services.navigator->say(QCoreApplication::translate("ExportDialog", "Exported to %1").arg(QDir::toNativeSeparators(file)));
    else if (written.error().kind == Error::Kind::Cancelled)
        services.navigator->say(QCoreApplication::translate("ExportDialog", "Stopped. No file was written."));
    else
        services.navigator->showError(written.error());
}

void write(Services &services, const CustomerQuery &query, ExportFormat format, const QString &file)
{
    const auto progress = std::make_shared<Progress>();
    auto *job = new ProgressJob(QCoreApplication::translate("ExportDialog", "Exporting customers"), progress, services.window);
    services.navigator->follow(job);
    services.background()
        .run(&exportCustomersTo, query, format, file, progress)
        .then(services.window, [&services, job, file](const Result<Done> &written) { finish(services, job, file, written); });
}

} // namespace

void exportCustomers(Services &services, const CustomerQuery &query)
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString last = services.settings.get(LastFolder);
    auto *dialog = new QFileDialog(services.window, QCoreApplication::translate("ExportDialog", "Export customers"),
                                   last.isEmpty() ? documents : last);
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    QStringList filters;
    for (const Choice &choice : choices())
        filters.append(choice.filter);
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(choices().front().suffix);
    dialog->selectFile(QCoreApplication::translate("ExportDialog", "customers", "name of a file"));
    nameBoxes(*dialog);
    const auto chosen = [dialog] {
        const std::vector<Choice> all = choices();
        const auto found = std::ranges::find(all, dialog->selectedNameFilter(), &Choice::filter);
        return found == all.end() ? all.front() : *found;
    };
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, chosen] { dialog->setDefaultSuffix(chosen().suffix); });
    QObject::connect(dialog, &QFileDialog::fileSelected, services.window, [&services, query, chosen](const QString &file) {
        services.settings.set(LastFolder, QFileInfo(file).absolutePath());
        write(services, query, chosen().format, file);
    });
    dialog->open();
}
