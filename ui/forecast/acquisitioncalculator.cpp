// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forecast/acquisitioncalculator.h"

#include "ui/common/formats.h"
#include "ui/common/metrics.h"
#include "ui/common/moneyedit.h"
#include "ui/common/plainlabel.h"
#include "ui/forecast/reporttable.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

AcquisitionCalculator::AcquisitionCalculator(QWidget *parent)
    : QWidget(parent)
    , m_question(new PlainLabel({}, this))
    , m_target(new MoneyEdit({}, this))
    , m_result(new PlainLabel({}, this))
    , m_sum(new PlainLabel({}, this))
    , m_sources(new ReportTable(u"acquisitionSources"_s, tr("New customers by source"), this))
{
    setObjectName(u"acquisitionCalculator"_s);
    setAccessibleName(tr("How many new customers?"));
    auto *title = new PlainLabel(tr("How many new customers?"), this);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    m_question->setBuddy(m_target);
    m_target->setObjectName(u"acquisitionTarget"_s);
    m_target->setMaximumWidth(textWidth(24));
    m_result->setObjectName(u"acquisitionResult"_s);
    m_result->setWordWrap(true);
    m_sum->setObjectName(u"acquisitionSum"_s);
    m_sum->setWordWrap(true);
    m_sum->setForegroundRole(QPalette::PlaceholderText);
    connect(m_target, &MoneyEdit::moneyChanged, this, &AcquisitionCalculator::calculate);

    auto *line = new QHBoxLayout;
    line->setSpacing(rhythm(2));
    line->addWidget(m_question);
    line->addWidget(m_target);
    line->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(rhythm());
    column->addWidget(title);
    column->addLayout(line);
    column->addWidget(m_result);
    column->addWidget(m_sum);
    column->addWidget(m_sources, 1);
}

void AcquisitionCalculator::setReport(const std::shared_ptr<const ForecastReport> &report)
{
    m_report = report;
    m_question->setText(tr("Revenue &aimed at within %1 weeks:").arg(report->options.horizonWeeks));
    m_target->setEnabled(report->model.has_value());
    const bool isUntouched = !m_target->money() || m_target->currency() != report->currency || !m_target->isModified();
    if (isUntouched) {
        m_target->setCurrency(report->currency);
        m_target->setMoney(Money{qRound64(report->target * report->minorUnits), report->currency});
        m_target->setModified(false);
    }
    calculate();
}

QString AcquisitionCalculator::result() const
{
    return m_result->text();
}

PrintedPart AcquisitionCalculator::printed() const
{
    return printedPart(accessibleName(), {m_result->text(), m_sum->text()}, *m_sources->model());
}

void AcquisitionCalculator::calculate()
{
    if (!m_report)
        return;
    if (!m_report->model) {
        m_result->setText(m_report->missing.join(u' '));
        m_sum->clear();
        m_sources->hide();
        return;
    }
    ForecastReport asked{.basis = {}, .options = m_report->options, .currency = m_report->currency, .minorUnits = m_report->minorUnits};
    asked.model = m_report->model;
    asked.forecast = m_report->forecast;
    asked.newCustomer = m_report->newCustomer;
    asked.sources = m_report->sources;
    asked.target = m_target->money() ? double(m_target->money()->minor) / asked.minorUnits : 0.0;
    const bool canTell = m_target->money().has_value();
    if (canTell)
        asked.acquisition = acquisition(asked.target, asked.forecast.money, asked.newCustomer, asked.options.horizonWeeks);
    m_result->setText(canTell ? acquisitionSentence(asked) : tr("Type an amount to aim at."));
    const auto money = [&](double amount) { return moneyText({qRound64(amount * asked.minorUnits), asked.currency}); };
    m_sum->setVisible(asked.acquisition.has_value());
    if (asked.acquisition) {
        const Acquisition &found = *asked.acquisition;
        //: A sum: (target − what is expected) ÷ value of a customer = number of customers
        QString sum = tr("(%1 − %2 from present customers) ÷ %3 from each new one = %4").arg(money(asked.target), money(asked.forecast.money.expected),
                                                                                            money(asked.newCustomer.total()), decimalText(found.needed, 1));
        if (found.band)
            sum = tr("%1; %2 to %3 with the band of what present customers bring").arg(sum, decimalText(found.band->lower, 0), decimalText(found.band->upper, 0));
        m_sum->setText(sum + u'.');
    }
    m_sources->setReport(printableAcquisition(asked));
    m_sources->setVisible(!asked.sources.empty());
}
