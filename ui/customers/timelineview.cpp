// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/timelineview.h"

#include "models/tasks/savetask.h"
#include "ui/common/emptystate.h"
#include "ui/common/formats.h"
#include "ui/common/icons.h"
#include "ui/common/messagebar.h"
#include "ui/common/metrics.h"
#include "ui/customers/phasehistory.h"
#include "ui/customers/timelinedelegate.h"

#include <QAction>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QListView>
#include <QStackedLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

TimelineView::TimelineView(Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_timeline(services.database)
    , m_filters(new QButtonGroup(this))
    , m_list(new QListView(this))
    , m_nothing(new EmptyState(EmptyState::Kind::AllDone, this))
    , m_phases(new PhaseHistory(services, this))
    , m_stack(new QStackedLayout)
    , m_done(new QAction(icon("check2-circle"_L1), tr("&Done"), this))
    , m_message(new MessageBar(this))
{
    m_list->setObjectName(u"timeline"_s);
    m_list->setAccessibleName(tr("Timeline"));
    m_list->setModel(&m_timeline);
    m_list->setItemDelegate(new TimelineDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setObjectName(u"nothingHappened"_s);
    m_nothing->setIcon(icon("clock-history"_L1, Tone::Muted));
    m_done->setObjectName(u"taskDone"_s);
    m_done->setShortcuts({QKeySequence(Qt::Key_Space), QKeySequence(Qt::CTRL | Qt::Key_D)});
    m_done->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_done->setToolTip(tr("Mark the selected task as done (Space)"));
    m_list->addAction(m_done);

    auto *done = new QToolButton(this);
    done->setObjectName(u"taskDoneButton"_s);
    done->setDefaultAction(m_done);
    done->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    done->setAccessibleName(tr("Mark the selected task as done"));
    connect(m_phases, &PhaseHistory::moveRequested, this, &TimelineView::moveRequested);
    connect(m_phases, &PhaseHistory::failed, m_message, &MessageBar::showError);
    auto *line = new QHBoxLayout;
    line->setSpacing(rhythm());
    addFilters(line);
    line->addStretch();
    line->addWidget(done);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(m_phases);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(rhythm(2));
    column->addLayout(line);
    column->addWidget(m_message);
    column->addLayout(m_stack, 1);

    connect(m_filters, &QButtonGroup::idClicked, this, &TimelineView::choose);
    connect(m_done, &QAction::triggered, this, &TimelineView::complete);
    connect(&m_timeline, &TimelineModel::counted, this, &TimelineView::showCounts);
    connect(&m_timeline, &TimelineModel::loaded, this, &TimelineView::takeRows);
    connect(&m_timeline, &TimelineModel::failed, m_message, &MessageBar::showError);
    connect(&m_timeline, &QAbstractItemModel::dataChanged, this, &TimelineView::letComplete);
    connect(&m_timeline, &QAbstractItemModel::modelReset, this, &TimelineView::letComplete);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &TimelineView::letComplete);
    showCounts({});
    letComplete();
}

void TimelineView::addFilters(QLayout *line)
{
    for (int filter = 0; filter < TimelineFilterCount; ++filter) {
        auto *button = new QToolButton(this);
        button->setObjectName(u"timelineFilter%1"_s.arg(filter));
        button->setCheckable(true);
        button->setChecked(filter == 0);
        m_filters->addButton(button, filter);
        line->addWidget(button);
    }
}

void TimelineView::showCustomer(CustomerId customer)
{
    m_message->dismiss();
    m_phases->showCustomer(customer);
    if (customer != m_timeline.customer())
        m_filters->button(int(TimelineFilter::All))->setChecked(true);
    m_timeline.show(customer, showsPhases() ? TimelineFilter::All : TimelineFilter(m_filters->checkedId()));
    if (showsPhases())
        m_stack->setCurrentWidget(m_phases);
}

void TimelineView::focusStart()
{
    if (!m_list->currentIndex().isValid() && m_timeline.rowCount() > 0)
        m_list->setCurrentIndex(m_timeline.index(0, 0));
    m_list->setFocus(Qt::OtherFocusReason);
}

bool TimelineView::isSettled() const
{
    return m_timeline.isLoaded() && (m_timeline.rowCount() == 0 || m_timeline.lineAt(0));
}

void TimelineView::choose(int filter)
{
    if (showsPhases()) {
        m_stack->setCurrentWidget(m_phases);
        m_phases->setFocus(Qt::OtherFocusReason);
        letComplete();
    } else {
        m_timeline.show(m_timeline.customer(), TimelineFilter(filter));
        takeRows(m_timeline.rowCount());
    }
}

bool TimelineView::showsPhases() const
{
    return m_filters->checkedId() == int(TimelineFilter::Phases);
}

void TimelineView::showCounts(const TimelineCounts &counts)
{
    const QStringList names{tr("All"), tr("Calls && contacts"), tr("Purchases"), tr("Feedback"), tr("Phases")};
    for (int filter = 0; filter < TimelineFilterCount; ++filter) {
        QAbstractButton *button = m_filters->button(filter);
        button->setText(names.at(filter) + u' ' + numberText(counts.at(size_t(filter))));
        button->setAccessibleName(button->text().replace(u"&&"_s, u"&"_s));
    }
}

void TimelineView::takeRows(qsizetype rows)
{
    if (showsPhases())
        return;
    m_stack->setCurrentWidget(rows > 0 ? static_cast<QWidget *>(m_list) : m_nothing);
    m_nothing->setTitle(tr("Nothing of this kind has happened yet"));
    m_nothing->setExplanation(tr("Calls, purchases, feedback and changes of phase show here as they happen."));
}

void TimelineView::letComplete()
{
    const QModelIndex current = m_list->currentIndex();
    m_done->setEnabled(m_services.canWrite() && !showsPhases() && current.isValid()
                       && kindOf(m_timeline.idAt(current.row())) == TimelineKind::Task);
}

void TimelineView::complete()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    const TimelineLine *line = m_timeline.lineAt(current.row());
    const QString title = line ? isolated(singleLine(line->title).left(100)) : QString();
    m_services.writer.perform(tr("Done: %1").arg(title), &completeTask, TaskId{recordOf(m_timeline.idAt(current.row()))}, ActivityId{})
        .then(this, [this](const Result<Task> &done) {
            if (!done)
                m_message->showError(done.error());
        });
}
