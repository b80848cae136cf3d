// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lifecycle/chooselifecycledialog.h"

#include "models/lifecycle/builtinlifecycles.h"
#include "models/lifecycle/lifecyclestore.h"
#include "ui/common/icons.h"
#include "ui/common/messagebar.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"
#include "ui/lifecycle/phasechips.h"
#include "ui/lifecycle/phasemapping.h"
#include "ui/shell/navigator.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace {

using EarlierLifeCycles = std::vector<std::pair<LifeCycle, std::vector<Phase>>>;

PlainLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new PlainLabel(text, parent);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    label->setWordWrap(true);
    return label;
}

} // namespace

ChooseLifeCycleDialog::ChooseLifeCycleDialog(Services &services)
    : QDialog(services.window)
    , m_services(services)
    , m_list(new QListWidget(this))
    , m_name(heading({}, this))
    , m_source(new PlainLabel({}, this))
    , m_summary(new PlainLabel({}, this))
    , m_phases(new PhaseChips(this))
    , m_ownLabel(new PlainLabel(tr("&Name"), this))
    , m_ownName(new QLineEdit(this))
    , m_mapping(new PhaseMapping(this))
    , m_message(new MessageBar(this))
    , m_choose(new QPushButton(icon("check-lg"_L1), tr("&Use this life cycle"), this))
{
    setObjectName(u"chooseLifeCycleDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Choose a life cycle"));
    m_list->setObjectName(u"lifeCycles"_s);
    m_list->setAccessibleName(tr("Life cycles"));
    m_list->setTabKeyNavigation(false);
    m_list->setUniformItemSizes(true);
    m_phases->setObjectName(u"offeredPhases"_s);
    m_ownName->setObjectName(u"ownName"_s);
    m_ownName->setMaxLength(60);
    m_ownLabel->setBuddy(m_ownName);
    m_choose->setObjectName(u"useLifeCycle"_s);
    m_choose->setDefault(true);
    arrange();
    for (const BuiltInLifeCycle &each : builtInLifeCycles())
        addOffer({.choice = {.builtIn = each.key}, .name = each.name, .source = each.source, .summary = each.summary, .phases = each.phases});
    addOffer({.name = tr("One of your own"),
              .summary = tr("Begins as a copy of the life cycle that you have now, under a name of its own. You can go back to the present one at any time."),
              .isOwn = true});
    connect(m_list, &QListWidget::currentRowChanged, this, &ChooseLifeCycleDialog::showOffer);
    connect(m_ownName, &QLineEdit::textChanged, this, &ChooseLifeCycleDialog::updateButton);
    m_list->setCurrentRow(0);
    loadEarlier();
    m_list->setFocus();
}

void ChooseLifeCycleDialog::arrange()
{
    m_source->setForegroundRole(QPalette::PlaceholderText);
    for (PlainLabel *label : {m_source, m_summary}) {
        label->setWordWrap(true);
        label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    }
    auto *content = new QWidget;
    auto *right = new QVBoxLayout(content);
    right->setContentsMargins(rhythmMargins(2, 0));
    right->setSpacing(rhythm(2));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_name, m_summary, m_phases, m_source, m_ownLabel, m_ownName})
        right->addWidget(widget);
    right->addSpacing(rhythm(2));
    right->addWidget(heading(tr("Where your customers go"), this));
    right->addWidget(m_mapping);
    right->addStretch(1);
    auto *area = new QScrollArea(this);
    area->setObjectName(u"offeredLifeCycle"_s);
    area->setAccessibleName(tr("The marked life cycle"));
    area->setFocusPolicy(Qt::NoFocus);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidgetResizable(true);
    area->setWidget(content);
    auto *line = new QHBoxLayout;
    line->setSpacing(rhythm(2));
    m_list->setFixedWidth(textWidth(42));
    line->addWidget(m_list);
    line->addWidget(area, 1);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_choose, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &ChooseLifeCycleDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ChooseLifeCycleDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(rhythm(3));
    column->addWidget(m_message);
    column->addLayout(line, 1);
    column->addWidget(buttons);
    resize(textWidth(132), lineHeight() * 40);
}

void ChooseLifeCycleDialog::addOffer(const Offer &offer)
{
    m_offers.push_back(offer);
    auto *item = new QListWidgetItem(offer.name, m_list);
    item->setSizeHint({textWidth(1), lineHeight() + rhythm(2)});
}

void ChooseLifeCycleDialog::loadEarlier()
{
    m_services.reader().run(&LifeCycleStore::lifeCycle).then(this, [this](const Result<LifeCycle> &present) {
        for (size_t i = 0; present && !present->builtIn.isEmpty() && i < m_offers.size(); ++i) {
            if (m_offers[i].choice.builtIn == present->builtIn)
                m_list->item(int(i))->setText(tr("%1 (in use)", "name of a life cycle").arg(m_offers[i].name));
        }
    });
    m_services.reader().run(&earlierLifeCycles).then(this, [this](const Result<EarlierLifeCycles> &earlier) {
        if (!earlier)
            return;
        for (const auto &[lifeCycle, phases] : *earlier)
            addOffer({.choice = {.earlier = lifeCycle.id},
                      .name = tr("%1 (as you had it)", "name of a life cycle").arg(isolated(lifeCycle.name)),
                      .summary = tr("A life cycle that you had before, with the phases as they were when you left it."),
                      .phases = phases});
    });
}

void ChooseLifeCycleDialog::showOffer()
{
    if (m_list->currentRow() < 0)
        return;
    const Offer &offer = m_offers.at(size_t(m_list->currentRow()));
    m_message->dismiss();
    m_name->setText(offer.name);
    m_summary->setText(offer.summary);
    m_source->setText(offer.source.isEmpty() ? QString() : tr("Source: %1").arg(offer.source));
    m_source->setVisible(!offer.source.isEmpty());
    m_phases->show(offer.phases);
    m_phases->setVisible(!offer.phases.empty());
    m_phases->setAccessibleName(tr("Phases"));
    m_ownLabel->setVisible(offer.isOwn);
    m_ownName->setVisible(offer.isOwn);
    m_hasPlan = false;
    updateButton();
    LifeCycleChoice choice = offer.choice;
    if (offer.isOwn)
        choice.ownName = offer.name;
    m_services.reader().run(&planLifeCycle, choice).then(this, [this, asked = ++m_asked](const Result<LifeCyclePlan> &plan) {
        if (asked == m_asked)
            showPlan(plan);
    });
}

void ChooseLifeCycleDialog::showPlan(const Result<LifeCyclePlan> &plan)
{
    m_hasPlan = bool(plan);
    if (plan)
        m_mapping->show(*plan);
    else
        m_message->showError(plan.error());
    updateButton();
}

LifeCycleChoice ChooseLifeCycleDialog::chosen() const
{
    const Offer &offer = m_offers.at(size_t(m_list->currentRow()));
    LifeCycleChoice choice = offer.choice;
    if (offer.isOwn)
        choice.ownName = m_ownName->text();
    choice.mapping = m_mapping->mapping();
    return choice;
}

void ChooseLifeCycleDialog::updateButton()
{
    const bool lacksName = m_offers.at(size_t(qMax(0, m_list->currentRow()))).isOwn && singleLine(m_ownName->text()).isEmpty();
    m_choose->setEnabled(m_hasPlan && !lacksName);
}

void ChooseLifeCycleDialog::accept()
{
    if (!m_choose->isEnabled())
        return;
    const auto progress = std::make_shared<Progress>();
    auto *job = new ProgressJob(tr("Changing the life cycle"), progress, m_services.window);
    Navigator *navigator = m_services.navigator;
    navigator->follow(job);
    m_services.writer.perform(tr("Change the life cycle"), &chooseLifeCycle, chosen(), progress).then(m_services.window, [job, navigator](const Result<qint64> &moved) {
        job->finish();
        if (!moved && moved.error().kind == Error::Kind::Cancelled)
            navigator->say(tr("Stopped. Nothing was changed."));
        else if (!moved)
            navigator->showError(moved.error());
    });
    QDialog::accept();
}
