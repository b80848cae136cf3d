// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/plainmessage.h"

#include <QAbstractButton>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

QMessageBox *plainBox(QWidget *parent, QMessageBox::Icon icon, const QString &text, const QString &explanation)
{
    auto *box = new QMessageBox(parent);
    box->setObjectName(u"plainMessage"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setIcon(icon);
    box->setText(text);
    box->setInformativeText(explanation);
    box->setWindowTitle(QCoreApplication::applicationName());
    // The informative text has no format of its own and would guess HTML.
    for (QLabel *label : box->findChildren<QLabel *>())
        label->setTextFormat(Qt::PlainText);
    return box;
}

} // namespace

QMessageBox *showPlainMessage(QWidget *parent, MessageKind kind, const QString &text, const QString &explanation,
                              const QString &details)
{
    const auto icon = kind == MessageKind::Warning ? QMessageBox::Warning : QMessageBox::Information;
    QMessageBox *box = plainBox(parent, icon, text, explanation);
    box->setDetailedText(details);
    box->setStandardButtons(QMessageBox::Ok);
    box->open();
    return box;
}

QMessageBox *showError(QWidget *parent, const Error &error)
{
    return showPlainMessage(parent, MessageKind::Warning, error.message, {}, error.details);
}

QMessageBox *askBefore(QWidget *parent, const QString &question, const QString &explanation, const QString &deed,
                       std::function<void()> act)
{
    QMessageBox *box = plainBox(parent, QMessageBox::Question, question, explanation);
    QAbstractButton *doIt = box->addButton(deed, QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    QObject::connect(box, &QMessageBox::buttonClicked, parent, [doIt, act = std::move(act)](QAbstractButton *clicked) {
        if (clicked == doIt)
            act();
    });
    box->open();
    return box;
}
