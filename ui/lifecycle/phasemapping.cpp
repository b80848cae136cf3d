// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lifecycle/phasemapping.h"

#include "ui/common/colors.h"
#include "ui/common/formats.h"
#include "ui/common/iconlabel.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/phasedot.h"
#include "ui/common/plainlabel.h"
#include "ui/lifecycle/phasechips.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QGridLayout>

using namespace Qt::StringLiterals;

PhaseMapping::PhaseMapping(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout)
    , m_resultTitle(new PlainLabel(tr("What that makes"), this))
    , m_result(new PhaseChips(this))
{
    QFont bold = m_resultTitle->font();
    bold.setBold(true);
    m_resultTitle->setFont(bold);
    m_result->setObjectName(u"mappingResult"_s);
    m_grid->setHorizontalSpacing(rhythm(3));
    m_grid->setVerticalSpacing(rhythm(1.5));
    m_grid->setColumnStretch(4, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(rhythm(2));
    column->addLayout(m_grid);
    column->addSpacing(rhythm(1));
    column->addWidget(m_resultTitle);
    column->addWidget(m_result);
}

void PhaseMapping::clear()
{
    for (QWidget *cell : m_cells)
        delete cell;
    m_cells.clear();
}

void PhaseMapping::show(const LifeCyclePlan &plan)
{
    clear();
    m_plan = plan;
    for (size_t i = 0; i < plan.steps.size(); ++i) {
        const LifeCyclePlan::Step &step = plan.steps[i];
        auto *from = new PlainLabel(QString(step.from.name).replace(u'&', u"&&"_s), this);
        auto *customers = new PlainLabel(numberText(step.customers), this);
        customers->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        customers->setForegroundRole(QPalette::PlaceholderText);
        auto *arrow = new IconLabel(icon(layoutDirection() == Qt::RightToLeft ? "arrow-left"_L1 : "arrow-right"_L1, Tone::Muted), lineHeight(), this);
        auto *to = new QComboBox(this);
        to->setObjectName(u"mapping%1"_s.arg(i));
        to->setAccessibleName(tr("Where the customers of “%1” go").arg(isolated(step.from.name)));
        for (const Phase &phase : plan.phases)
            to->addItem(phaseDot(phaseColor(phase.color, palette())), phase.name);
        to->setCurrentIndex(step.to);
        from->setBuddy(to);
        connect(to, &QComboBox::currentIndexChanged, this, [this, i](int phase) { choose(i, phase); });
        const int row = int(i);
        m_grid->addWidget(from, row, 0);
        m_grid->addWidget(customers, row, 1);
        m_grid->addWidget(arrow, row, 2);
        m_grid->addWidget(to, row, 3);
        m_cells.insert(m_cells.end(), {from, customers, arrow, to});
    }
    showResult();
}

std::map<PhaseId, int> PhaseMapping::mapping() const
{
    std::map<PhaseId, int> mapping;
    for (const LifeCyclePlan::Step &step : m_plan.steps)
        mapping[step.from.id] = step.to;
    return mapping;
}

void PhaseMapping::choose(size_t step, int phase)
{
    m_plan.steps[step].to = phase;
    showResult();
}

void PhaseMapping::showResult()
{
    QStringList notes;
    for (size_t i = 0; i < m_plan.phases.size(); ++i)
        notes.append(numberText(m_plan.arriving(int(i))));
    m_result->show(m_plan.phases, notes);
}
