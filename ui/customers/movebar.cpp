// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/movebar.h"

#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

MoveBar::MoveBar(QWidget *parent)
    : QWidget(parent)
    , m_question(new PlainLabel({}, this))
    , m_reason(new QComboBox(this))
    , m_move(new QPushButton(icon("arrow-right"_L1), tr("&Move"), this))
{
    setObjectName(u"moveBar"_s);
    m_reason->setObjectName(u"moveReason"_s);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setEditable(true);
    m_reason->setInsertPolicy(QComboBox::NoInsert);
    m_reason->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_reason->setMinimumContentsLength(30);
    m_reason->lineEdit()->setPlaceholderText(tr("Choose or type a reason"));
    m_move->setObjectName(u"confirmMove"_s);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"cancelMove"_s);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->setSpacing(rhythm(2));
    line->addWidget(m_question);
    line->addWidget(m_reason, 1);
    line->addWidget(m_move);
    line->addWidget(cancel);
    connect(m_move, &QPushButton::clicked, this, &MoveBar::confirm);
    connect(cancel, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_reason->lineEdit(), &QLineEdit::textChanged, this,
            [this](const QString &reason) { m_move->setEnabled(!reason.trimmed().isEmpty()); });
    hide();
}

void MoveBar::ask(const Phase &phase)
{
    m_phase = phase;
    m_question->setText(tr("Why to %1?").arg(isolated(phase.name.left(60))));
    m_reason->setAccessibleName(m_question->text());
    m_reason->clear();
    m_reason->addItems(phase.reasons.split(u'\n', Qt::SkipEmptyParts));
    m_reason->setCurrentIndex(-1);
    m_reason->clearEditText();
    m_move->setEnabled(false);
    show();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void MoveBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        confirm();
    else if (event->key() == Qt::Key_Escape)
        hide();
    else
        QWidget::keyPressEvent(event);
}

void MoveBar::confirm()
{
    const QString reason = m_reason->currentText().trimmed();
    if (reason.isEmpty())
        return;
    hide();
    emit confirmed(m_phase, reason);
}
