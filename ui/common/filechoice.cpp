// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/filechoice.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace {

QFileDialog *anyFileDialog(QWidget *parent, const QString &title, const QString &folder = {})
{
    auto *dialog = new QFileDialog(parent, title, folder);
    dialog->setObjectName(u"fileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

/** Qt's own dialog, where the desktop has none, leaves its boxes without names. */
void openNamed(QFileDialog *dialog)
{
    for (auto *box : dialog->findChildren<QComboBox *>()) {
        if (box->accessibleName().isEmpty())
            box->setAccessibleName(box->objectName() == u"fileTypeCombo" ? QCoreApplication::translate("FileChoice", "Kind of file")
                                                                         : QCoreApplication::translate("FileChoice", "Folder"));
    }
    dialog->open();
}

QFileDialog *fileDialog(QWidget *parent, const QString &title, const QString &folder)
{
    QFileDialog *dialog = anyFileDialog(parent, title, folder);
    dialog->setNameFilters({QCoreApplication::translate("FileChoice", "Regulars files (*.regulars *.regulars-backup)"),
                            QCoreApplication::translate("FileChoice", "All files (*)")});
    return dialog;
}

} // namespace

void chooseFileToOpen(QWidget *parent, const QString &folder, std::function<void(const QString &)> take)
{
    QFileDialog *dialog = fileDialog(parent, QCoreApplication::translate("FileChoice", "Open"), folder);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(take));
    openNamed(dialog);
}

void chooseNewFile(QWidget *parent, const QString &folder, std::function<void(const QString &)> take)
{
    QFileDialog *dialog = fileDialog(parent, QCoreApplication::translate("FileChoice", "New business"), folder);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"regulars"_s);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // An existing file is refused, not overwritten.
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(take));
    openNamed(dialog);
}

void chooseFilesToAdd(QWidget *parent, std::function<void(const QStringList &)> take)
{
    QFileDialog *dialog = anyFileDialog(parent, QCoreApplication::translate("FileChoice", "Add documents"));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, parent, std::move(take));
    openNamed(dialog);
}

void chooseTarget(QWidget *parent, const QString &name, std::function<void(const QString &)> take)
{
    QFileDialog *dialog = anyFileDialog(parent, QCoreApplication::translate("FileChoice", "Save as"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(name);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(take));
    openNamed(dialog);
}

void chooseFileOfKind(QWidget *parent, const QString &title, const QString &filter, std::function<void(const QString &)> take)
{
    QFileDialog *dialog = anyFileDialog(parent, title);
    dialog->setNameFilters({filter, QCoreApplication::translate("FileChoice", "All files (*)")});
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(take));
    openNamed(dialog);
}

void chooseFolderIn(QWidget *parent, const QString &title, std::function<void(const QString &)> take)
{
    QFileDialog *dialog = anyFileDialog(parent, title);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(take));
    openNamed(dialog);
}
