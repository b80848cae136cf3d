// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lifecycle/deletephasedialog.h"

#include "ui/common/colors.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/phasedot.h"
#include "ui/common/plainlabel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

DeletePhaseDialog::DeletePhaseDialog(const Phase &phase, qint64 customers, const std::vector<Phase> &others, int nearest, QWidget *parent)
    : QDialog(parent)
    , m_others(others)
    , m_replacement(new QComboBox(this))
{
    setObjectName(u"deletePhaseDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Delete a phase"));
    const QString name = isolated(phase.name);
    auto *question = new PlainLabel(customers == 0 ? tr("There is nobody in “%1”. What takes its &place?").arg(name)
                                                   : tr("Where do the %Ln customer(s) of “%1” &go?", nullptr, int(customers)).arg(name),
                                    this);
    question->setWordWrap(true);
    question->setBuddy(m_replacement);
    m_replacement->setObjectName(u"replacementPhase"_s);
    for (const Phase &other : others)
        m_replacement->addItem(phaseDot(phaseColor(other.color, palette())), other.name);
    m_replacement->setCurrentIndex(nearest);
    auto *explanation = new PlainLabel(tr("What customers went through stays as it was, with the name of the phase. Segments and views that ask for "
                                          "the phase ask for the other one. Edit ▸ Undo takes all of it back."),
                                       this);
    explanation->setForegroundRole(QPalette::PlaceholderText);
    explanation->setWordWrap(true);
    auto *confirm = new QPushButton(icon("trash"_L1), tr("&Delete “%1”").arg(QString(name).replace(u'&', u"&&"_s)), this);
    confirm->setObjectName(u"confirmDeletePhase"_s);
    confirm->setDefault(true);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(confirm, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &DeletePhaseDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        emit confirmed(m_others.at(size_t(m_replacement->currentIndex())).id);
        accept();
    });
    auto *column = new QVBoxLayout(this);
    column->setSpacing(rhythm(3));
    column->addWidget(question);
    column->addWidget(m_replacement);
    column->addWidget(explanation);
    column->addStretch(1);
    column->addWidget(buttons);
    setMinimumWidth(textWidth(56));
    m_replacement->setFocus();
}
