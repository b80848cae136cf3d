// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/phasehistory.h"

#include "models/lifecycle/correctvisit.h"
#include "ui/common/actionbutton.h"
#include "ui/common/colors.h"
#include "ui/common/formats.h"
#include "ui/common/listtable.h"
#include "ui/common/makeaction.h"
#include "ui/common/metrics.h"
#include "ui/common/phasedot.h"
#include "ui/common/plainlabel.h"
#include "ui/customers/correctvisitdialog.h"

#include <QAction>
#include <QBoxLayout>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostCharacters = 200;

QString throughText(MovedThrough through)
{
    switch (through) {
    case MovedThrough::Board:
        return PhaseHistory::tr("Board");
    case MovedThrough::Form:
        return PhaseHistory::tr("Form");
    case MovedThrough::Rule:
        return PhaseHistory::tr("Rule");
    case MovedThrough::Import:
        return PhaseHistory::tr("Import");
    case MovedThrough::Bulk:
        return PhaseHistory::tr("Bulk edit");
    case MovedThrough::CommandLine:
        return PhaseHistory::tr("Command line");
    case MovedThrough::Sample:
        return PhaseHistory::tr("Sample");
    }
    return {};
}

QStandardItem *textItem(const QString &text)
{
    auto *item = new QStandardItem(singleLine(text.left(MostCharacters)));
    item->setToolTip(plainToolTip(text.left(5 * MostCharacters)));
    return item;
}

QStandardItem *numberItem(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

/** Days at the counter are enough for most; the time shows when the pointer rests there. */
QStandardItem *momentItem(const QDateTime &moment, const QString &otherwise)
{
    auto *item = new QStandardItem(moment.isValid() ? dateText(moment.toLocalTime().date()) : otherwise);
    if (moment.isValid())
        item->setToolTip(plainToolTip(instantText(moment)));
    return item;
}

} // namespace

PhaseHistory::PhaseHistory(Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_stages(new QStandardItemModel(this))
    , m_visits(new QStandardItemModel(this))
    , m_stageTable(makeTable("stageTable", tr("Phases"), m_stages))
    , m_visitTable(makeTable("visitTable", tr("Phase visits"), m_visits))
    , m_move(makeAction("movePhases", tr("&Move…"), tr("Move the customer, now or at an earlier day (Ctrl+Shift+M)"), "calendar-event"_L1, {}))
    , m_correct(makeAction("correctVisit", tr("C&orrect…"), tr("Say how this visit really was (Enter)"), "pencil"_L1, Qt::Key_Return))
    , m_remove(makeAction("removeVisit", tr("Remo&ve"), tr("Take this visit back: the one before goes on (Del)"), "trash"_L1, QKeySequence::Delete))
{
    setObjectName(u"phaseHistory"_s);
    m_stages->setHorizontalHeaderLabels({tr("Phase"), tr("First entered"), tr("Last left"), tr("Latest visit"), tr("Visits"), tr("Days")});
    m_visits->setHorizontalHeaderLabels({tr("Phase"), tr("Entered"), tr("Left"), tr("Days"), tr("Reason"), tr("Reason for leaving"), tr("By"),
                                         tr("Through"), tr("Note")});
    auto *caption = new PlainLabel(tr("Every visit, the latest first"), this);
    caption->setForegroundRole(QPalette::PlaceholderText);
    auto *line = new QHBoxLayout;
    line->setSpacing(rhythm());
    line->addWidget(caption, 1);
    for (QAction *action : {m_move, m_correct, m_remove})
        line->addWidget(actionButton(action, this));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(rhythm(2));
    column->addWidget(m_stageTable);
    column->addLayout(line);
    column->addWidget(m_visitTable, 1);

    connect(m_move, &QAction::triggered, this, &PhaseHistory::moveRequested);
    connect(m_correct, &QAction::triggered, this, &PhaseHistory::correct);
    connect(m_remove, &QAction::triggered, this, &PhaseHistory::remove);
    connect(m_visitTable, &QTableView::doubleClicked, m_correct, &QAction::trigger);
    connect(m_visitTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PhaseHistory::letAct);
    connect(&services.database.feed(), &ChangeFeed::changed, this, [this](const ChangeSet &changes) {
        if (m_customer && changes.touchesAny({u"phase_visit"_s, u"phase"_s, u"business"_s}))
            load();
    });
    setFocusProxy(m_visitTable);
    letAct();
}

QTableView *PhaseHistory::makeTable(const char *objectName, const QString &name, QStandardItemModel *model)
{
    auto *table = new QTableView(this);
    setUpListTable(*table, QLatin1StringView(objectName), name);
    table->setModel(model);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setMaximumSectionSize(textWidth(36));
    table->setContextMenuPolicy(Qt::ActionsContextMenu);
    return table;
}

QAction *PhaseHistory::makeAction(const char *name, const QString &text, const QString &toolTip, QLatin1StringView iconName, const QKeySequence &key)
{
    auto *action = ::makeAction(this, name, iconName, text, toolTip, key);
    m_visitTable->addAction(action);
    return action;
}

void PhaseHistory::showCustomer(CustomerId customer)
{
    if (customer != m_customer)
        take({});
    m_customer = customer;
    if (m_customer)
        load();
}

void PhaseHistory::load()
{
    m_services.reader().run(&customerStages, m_customer).then(this, [this, wanted = m_customer](const Result<CustomerStages> &stages) {
        if (wanted != m_customer)
            return;
        if (stages)
            take(*stages);
        else
            emit failed(stages.error());
    });
}

void PhaseHistory::take(const CustomerStages &stages)
{
    const Id<PhaseVisit> selected = current() ? current()->id : Id<PhaseVisit>();
    m_shown = stages;
    showStages();
    showVisits();
    int row = 0;
    for (int i = 0; i < m_visits->rowCount(); ++i) {
        if (m_shown.visits[m_shown.visits.size() - 1 - size_t(i)].id == selected)
            row = i;
    }
    m_visitTable->setCurrentIndex(m_visits->index(row, 0));
    letAct();
}

void PhaseHistory::showStages()
{
    m_stages->removeRows(0, m_stages->rowCount());
    for (const StageFigures &stage : m_shown.stages) {
        const Phase phase = m_shown.phase(stage.phase);
        auto *name = textItem(phase.name);
        name->setIcon(phaseDot(phaseColor(phase.color, palette())));
        m_stages->appendRow({name, momentItem(stage.firstEntered, {}), momentItem(stage.lastLeft, tr("never")), momentItem(stage.latestEntered, {}),
                             numberItem(numberText(stage.visits)), numberItem(numberText(stage.days()))});
    }
    for (const int column : {4, 5})
        m_stages->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    const int rows = std::min(m_stages->rowCount(), 7);
    m_stageTable->setFixedHeight(m_stageTable->horizontalHeader()->sizeHint().height() + rows * rhythm(7) + rhythm(2));
}

void PhaseHistory::showVisits()
{
    constexpr qint64 Day = 24LL * 60 * 60 * 1000;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_visits->removeRows(0, m_visits->rowCount());
    for (auto visit = m_shown.visits.rbegin(); visit != m_shown.visits.rend(); ++visit) {
        const Phase phase = m_shown.phase(visit->phase);
        auto *name = textItem(phase.name);
        name->setIcon(phaseDot(phaseColor(phase.color, palette())));
        const qint64 days = visit->enteredAt.msecsTo(visit->leftAt.isValid() ? visit->leftAt : now) / Day;
        m_visits->appendRow({name, momentItem(visit->enteredAt, {}), momentItem(visit->leftAt, tr("still there")), numberItem(numberText(days)),
                             textItem(visit->reason), textItem(visit->leavingReason), textItem(visit->movedBy), textItem(throughText(visit->through)),
                             textItem(visit->note)});
    }
    m_visits->horizontalHeaderItem(3)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

const PhaseVisit *PhaseHistory::current() const
{
    const size_t row = size_t(m_visitTable->currentIndex().row());
    return m_visitTable->currentIndex().isValid() && row < m_shown.visits.size() ? &m_shown.visits[m_shown.visits.size() - 1 - row] : nullptr;
}

void PhaseHistory::letAct()
{
    m_move->setEnabled(m_services.canWrite() && m_customer);
    m_correct->setEnabled(m_services.canWrite() && current());
    m_remove->setEnabled(m_services.canWrite() && current() && m_shown.visits.size() > 1);
}

void PhaseHistory::correct()
{
    if (const PhaseVisit *visit = current())
        (new CorrectVisitDialog(m_services, m_shown, *visit))->open();
}

void PhaseHistory::remove()
{
    const PhaseVisit *visit = current();
    if (!visit)
        return;
    const QString label = tr("Remove a visit to %1", "phase").arg(isolated(m_shown.phase(visit->phase).name));
    m_services.writer.perform(label, &removeVisit, visit->id).then(this, [this](const Result<Customer> &removed) {
        if (!removed)
            emit failed(removed.error());
    });
}
