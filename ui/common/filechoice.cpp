// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/filechoice.h"

#include <QCoreApplication>
#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace {

QFileDialog *fileDialog(QWidget *parent, const QString &title, const QString &folder)
{
    const QStringList filters{QCoreApplication::translate("FileChoice", "Regulars files (*.regulars *.regulars-backup)"),
                              QCoreApplication::translate("FileChoice", "All files (*)")};
    auto *dialog = new QFileDialog(parent, title, folder);
    dialog->setObjectName(u"fileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters(filters);
    return dialog;
}

} // namespace

void chooseFileToOpen(QWidget *parent, const QString &folder, std::function<void(const QString &)> take)
{
    QFileDialog *dialog = fileDialog(parent, QCoreApplication::translate("FileChoice", "Open"), folder);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(take));
    dialog->open();
}

void chooseNewFile(QWidget *parent, const QString &folder, std::function<void(const QString &)> take)
{
    QFileDialog *dialog = fileDialog(parent, QCoreApplication::translate("FileChoice", "New business"), folder);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"regulars"_s);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // An existing file is refused, not overwritten.
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(take));
    dialog->open();
}
