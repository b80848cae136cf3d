// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/printorsave.h"

#include "models/base/writefile.h"
#include "ui/common/filechoice.h"
#include "ui/common/printing.h"
#include "ui/shell/navigator.h"
#include "ui/shell/services.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace {

void say(Services &services, const QString &file, const Result<Done> &written)
{
    if (written)
        services.navigator->say(QCoreApplication::translate("ReportPrinting", "Saved as %1").arg(QDir::toNativeSeparators(file)));
    else
        services.navigator->showError(written.error());
}

} // namespace

void printOrSave(Services &services, const QString &name, PrintTarget target, const std::function<Printout()> &makePrintout,
                 const std::function<QByteArray()> &makeCsv)
{
    if (target == PrintTarget::Paper)
        previewPrintout(services.window, makePrintout());
    else if (target == PrintTarget::Pdf)
        chooseTarget(services.window, fileNameFor(name, u"pdf"_s),
                     [&services, makePrintout](const QString &file) { say(services, file, writePdf(makePrintout(), file)); });
    else
        chooseTarget(services.window, fileNameFor(name, u"csv"_s),
                     [&services, makeCsv](const QString &file) { say(services, file, writeFile(file, makeCsv())); });
}
