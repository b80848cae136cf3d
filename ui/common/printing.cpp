// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/printing.h"

#include "models/base/text.h"
#include "models/base/writefile.h"
#include "ui/common/printpages.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QLocale>
#include <QPageLayout>
#include <QPdfWriter>
#include <QPrintPreviewDialog>
#include <QPrinter>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr int Resolution = 300;      // Dots per inch of PDF files: only rounds where texts stand.
constexpr double Margin = 15;        // Millimetres.
constexpr qsizetype LongestName = 80;

QPageLayout pageLayout()
{
    const bool isLetter = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    return QPageLayout(QPageSize(isLetter ? QPageSize::Letter : QPageSize::A4), QPageLayout::Portrait,
                       QMarginsF(Margin, Margin, Margin, Margin), QPageLayout::Millimeter);
}

} // namespace

void previewPrintout(QWidget *parent, const Printout &printout)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(pageLayout());
    printer->setDocName(printout.title);
    auto *dialog = new QPrintPreviewDialog(printer.get(), parent);
    dialog->setObjectName(u"printPreview"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(QCoreApplication::translate("Printing", "Print: %1").arg(isolated(printout.title)));
    QObject::connect(dialog, &QPrintPreviewDialog::paintRequested, dialog, [printer, printout](QPrinter *device) { printOn(*device, printout); });
    dialog->open();
}

QByteArray pdfOf(const Printout &printout)
{
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageLayout(pageLayout());
    writer.setResolution(Resolution);
    writer.setTitle(printout.title);
    writer.setCreator(QCoreApplication::applicationName());
    printOn(writer, printout);
    buffer.close();
    return content;
}

Result<Done> writePdf(const Printout &printout, const QString &file)
{
    return writeFile(file, pdfOf(printout));
}

QString fileNameFor(const QString &what, const QString &suffix)
{
    QString name;
    for (const QChar character : singleLine(what).left(LongestName))
        name += character.isLetterOrNumber() || character == u' ' || character == u'-' || character.isSurrogate() ? character : u'-';
    name = name.trimmed();
    return (name.isEmpty() ? u"regulars"_s : name) + u'.' + suffix;
}
