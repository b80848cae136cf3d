// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/labelchoice.h"

#include "models/customers/furtherdetails.h"
#include "ui/common/metrics.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>

namespace {
constexpr double UsualCharacters = 14;
}

QComboBox *makeLabelChoice(const QStringList &labels, QWidget *parent)
{
    auto *choice = new QComboBox(parent);
    choice->setEditable(true);
    choice->setInsertPolicy(QComboBox::NoInsert);
    for (const QString &label : labels)
        choice->addItem(labelShown(label));
    choice->setCurrentIndex(-1);
    choice->lineEdit()->setPlaceholderText(QCoreApplication::translate("LabelChoice", "What for"));
    choice->setMinimumWidth(textWidth(UsualCharacters));
    choice->setMaximumWidth(textWidth(1.5 * UsualCharacters));
    QSizePolicy policy = choice->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    choice->setSizePolicy(policy);
    return choice;
}
