// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicates/duplicatespage.h"

#include "models/duplicates/mergestore.h"
#include "models/duplicates/notduplicate.h"
#include "ui/common/emptystate.h"
#include "ui/common/icons.h"
#include "ui/common/messagebar.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"
#include "ui/duplicates/mergedialog.h"
#include "ui/duplicates/mergetable.h"

#include <QAction>
#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedLayout>
#include <QTimer>

#include <atomic>

using namespace Qt::StringLiterals;

namespace {

constexpr int TickMilliseconds = 100;
constexpr qsizetype MostCharactersOfName = 60;

QPushButton *makeButton(const char *name, QLatin1StringView iconName, const QString &text, const QString &toolTip, QWidget *parent)
{
    auto *button = new QPushButton(icon(iconName), text, parent);
    button->setObjectName(QLatin1StringView(name));
    button->setToolTip(plainToolTip(toolTip));
    return button;
}

} // namespace

/** How far the search is, and whether it is still wanted; shared with the background thread. */
struct DuplicatesPage::Progress
{
    std::atomic<double> share = 0;
    std::atomic<bool> isCancelled = false;
};

DuplicatesPage::DuplicatesPage(Services &services)
    : Page(services)
    , m_found(new DuplicateListModel(services.database, this))
    , m_customers(new MergeModel(this))
    , m_message(new MessageBar(this))
    , m_count(new PlainLabel({}, this))
    , m_again(makeButton("searchAgain", "arrow-clockwise"_L1, tr("&Search again"), tr("Look through all customers again (F5)"), this))
    , m_list(new QTableView(this))
    , m_comparison(new MergeTable(this))
    , m_merge(makeButton("merge", "people"_L1, tr("&Merge…"), tr("Make one customer of them (Enter)"), this))
    , m_different(makeButton("notDuplicate", "x-lg"_L1, tr("&Not a duplicate"), tr("Remember that these are different customers (Delete)"), this))
    , m_oneDifferent(makeButton("oneNotDuplicate", "person-x"_L1, tr("Not &this one"), tr("Remember that the customer of the marked column is none of the others"), this))
    , m_nothing(new EmptyState(EmptyState::Kind::AllDone, this))
    , m_searching(new EmptyState(EmptyState::Kind::AllDone, this))
    , m_stopped(new EmptyState(EmptyState::Kind::NeverHadData, this))
    , m_stack(new QStackedLayout)
    , m_tick(new QTimer(this))
{
    setObjectName(u"duplicatesPage"_s);
    m_count->setObjectName(u"duplicateCount"_s);
    makeEmptyStates();
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(makeList());
    splitter->addWidget(makeComparison());
    splitter->setChildrenCollapsible(false);
    for (QWidget *each : {static_cast<QWidget *>(splitter), static_cast<QWidget *>(m_nothing), static_cast<QWidget *>(m_searching),
                          static_cast<QWidget *>(m_stopped)})
        m_stack->addWidget(each);
    auto *line = new QHBoxLayout;
    line->addWidget(m_count, 1);
    line->addWidget(m_again);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(rhythmMargins(3));
    column->setSpacing(rhythm(2));
    column->addLayout(line);
    column->addWidget(m_message);
    column->addLayout(m_stack, 1);

    m_tick->setInterval(TickMilliseconds);
    connect(m_tick, &QTimer::timeout, this, [this] { emit m_job->progressed(m_progress->share); });
    connect(m_again, &QPushButton::clicked, this, &DuplicatesPage::search);
    connect(m_merge, &QPushButton::clicked, this, &DuplicatesPage::merge);
    connect(m_different, &QPushButton::clicked, this, &DuplicatesPage::decideOnAll);
    connect(m_oneDifferent, &QPushButton::clicked, this, &DuplicatesPage::decideOnOne);
    connect(new QShortcut(QKeySequence::Refresh, this), &QShortcut::activated, this, &DuplicatesPage::search);
    connect(m_found, &IdListModel::loaded, this, &DuplicatesPage::showState);
    connect(m_found, &IdListModel::failed, m_message, &MessageBar::showError);
    connect(m_found, &QAbstractItemModel::dataChanged, this, &DuplicatesPage::showSet);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DuplicatesPage::showSet);
    connect(m_list, &QTableView::activated, this, &DuplicatesPage::merge);
    connect(m_comparison->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { emit currentCustomerChanged(); });
    showButtons();
}

DuplicatesPage::~DuplicatesPage()
{
    if (m_progress)
        m_progress->isCancelled = true;
    delete m_job;
}

QWidget *DuplicatesPage::makeList()
{
    m_list->setObjectName(u"duplicateList"_s);
    m_list->setAccessibleName(tr("Customers who may be the same"));
    m_list->setModel(m_found);
    m_list->setEditTriggers(QTableView::NoEditTriggers);
    m_list->setSelectionBehavior(QTableView::SelectRows);
    m_list->setSelectionMode(QTableView::SingleSelection);
    m_list->setShowGrid(false);
    m_list->setWordWrap(false);
    m_list->setTabKeyNavigation(false);
    m_list->verticalHeader()->hide();
    m_list->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_list->verticalHeader()->setDefaultSectionSize(rhythm(7));
    m_list->horizontalHeader()->setHighlightSections(false);
    m_list->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_list->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_list->horizontalHeader()->setSectionResizeMode(DuplicateListModel::HowLikely, QHeaderView::Interactive);
    m_list->setColumnWidth(DuplicateListModel::HowLikely, textWidth(18));
    auto *different = new QAction(m_list);
    different->setShortcut(QKeySequence::Delete);
    different->setShortcutContext(Qt::WidgetShortcut);
    connect(different, &QAction::triggered, this, &DuplicatesPage::decideOnAll);
    m_list->addAction(different);
    return m_list;
}

QWidget *DuplicatesPage::makeComparison()
{
    m_comparison->setObjectName(u"comparison"_s);
    m_comparison->setModel(m_customers);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_merge, m_different, m_oneDifferent})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *comparison = new QWidget(this);
    auto *column = new QVBoxLayout(comparison);
    column->setContentsMargins({});
    column->setSpacing(rhythm(2));
    column->addWidget(m_comparison, 1);
    column->addLayout(buttons);
    return comparison;
}

void DuplicatesPage::makeEmptyStates()
{
    m_nothing->setObjectName(u"noDuplicates"_s);
    m_nothing->setIcon(icon("check2-circle"_L1, Tone::Positive));
    m_nothing->setTitle(tr("No likely duplicates"));
    m_nothing->setExplanation(tr("No two customers share an e-mail address, a phone number, or a similar name at the same place."));
    m_searching->setIcon(icon("hourglass-split"_L1, Tone::Muted));
    m_searching->setTitle(tr("Looking for customers who may be the same…"));
    m_searching->setExplanation(tr("You can go on working meanwhile."));
    m_stopped->setIcon(icon("people"_L1, Tone::Muted));
    m_stopped->setTitle(tr("The search was stopped"));
    m_stopped->setExplanation(tr("Nothing was changed."));
    auto *again = new QAction(icon("arrow-clockwise"_L1), tr("Search a&gain"), this);
    connect(again, &QAction::triggered, this, &DuplicatesPage::search);
    m_stopped->addActionButton(again);
}

void DuplicatesPage::showPlace(const Place &)
{
    if (!m_wasSearched)
        search();
}

void DuplicatesPage::focusStart()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

bool DuplicatesPage::isSettled() const
{
    return m_wasSearched && !m_job && m_found->isLoaded() && (m_found->rowCount() == 0 || !m_shown.empty());
}

CustomerId DuplicatesPage::currentCustomer() const
{
    const int column = m_comparison->currentIndex().column();
    return column >= 0 && column < m_customers->columnCount() ? m_customers->candidates().at(size_t(column)).customer.id : CustomerId();
}

void DuplicatesPage::search()
{
    if (m_job)
        return;
    m_wasSearched = true;
    m_message->dismiss();
    m_progress = std::make_shared<Progress>();
    m_job = new Job(tr("Looking for duplicates"), this);
    connect(m_job, &Job::cancelRequested, this, [this] { m_progress->isCancelled = true; });
    navigator().follow(m_job);
    m_tick->start();
    m_again->setEnabled(false);
    if (m_found->rowCount() == 0)
        m_stack->setCurrentWidget(m_searching);
    services()
        .background()
        .run(&scanDuplicates,
             ScanProgress([progress = m_progress](double share) {
                 progress->share = share;
                 return !progress->isCancelled;
             }))
        .then(this, [this](const Result<std::vector<DuplicateSet>> &found) { takeFound(found); });
}

void DuplicatesPage::takeFound(const Result<std::vector<DuplicateSet>> &found)
{
    finishSearch();
    if (found) {
        m_shown.clear();
        m_found->show(*found);
        return;
    }
    if (found.error().kind != Error::Kind::Cancelled)
        m_message->showError(found.error());
    if (m_found->rowCount() == 0)
        m_stack->setCurrentWidget(m_stopped);
}

void DuplicatesPage::finishSearch()
{
    m_tick->stop();
    m_again->setEnabled(true);
    emit m_job->finished();
    m_job->deleteLater();
    m_job = nullptr;
}

void DuplicatesPage::showState(qsizetype rows)
{
    m_count->setText(rows == 0 ? QString() : rows == qsizetype(MostDuplicateSets)
                         ? tr("The %n likeliest suggestion(s)", nullptr, int(rows))
                         : tr("%n suggestion(s)", nullptr, int(rows)));
    m_stack->setCurrentIndex(rows == 0 ? 1 : 0);
    if (rows > 0 && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_found->index(0, 0));
    showSet();
}

void DuplicatesPage::showSet()
{
    const QModelIndex current = m_list->currentIndex();
    const DuplicateLine *line = current.isValid() ? m_found->lineAt(current.row()) : nullptr;
    const std::vector<CustomerId> customers = line ? line->customers : std::vector<CustomerId>();
    if (customers.empty()) {
        m_shown.clear();
        m_customers->show({});
        showButtons();
        return;
    }
    services().reader().run(&MergeStore::candidates, customers).then(this, [this, customers](const Result<std::vector<MergeCandidate>> &candidates) {
        const QModelIndex now = m_list->currentIndex();
        const DuplicateLine *shown = now.isValid() ? m_found->lineAt(now.row()) : nullptr;
        if (!shown || shown->customers != customers)
            return;
        if (candidates)
            m_customers->show(*candidates);
        else
            m_message->showError(candidates.error());
        m_shown = customers;
        showButtons();
        emit currentCustomerChanged();
    });
}

void DuplicatesPage::showButtons()
{
    const bool canDecide = services().canWrite() && m_customers->canMerge();
    m_merge->setEnabled(canDecide);
    m_different->setEnabled(canDecide);
    m_oneDifferent->setEnabled(canDecide);
    m_oneDifferent->setVisible(m_customers->columnCount() > 2);
}

std::vector<CustomerId> DuplicatesPage::compared() const
{
    std::vector<CustomerId> customers;
    for (const MergeCandidate &each : m_customers->candidates())
        customers.push_back(each.customer.id);
    return customers;
}

QString DuplicatesPage::differenceLabel() const
{
    QStringList names;
    for (const MergeCandidate &each : m_customers->candidates())
        names.append(isolated(singleLine(each.customer.name.left(MostCharactersOfName))));
    return tr("Not duplicates: %1").arg(names.join(u", "_s));
}

void DuplicatesPage::merge()
{
    if (!m_merge->isEnabled())
        return;
    MergeDialog *dialog = MergeDialog::openFor(services(), compared());
    connect(dialog, &QDialog::finished, this, &DuplicatesPage::focusStart);
}

void DuplicatesPage::decideOnAll()
{
    if (!m_different->isEnabled())
        return;
    m_different->setEnabled(false);
    services().writer.perform(differenceLabel(), &markAllDifferent, compared()).then(this, [this](const Result<Done> &done) {
        if (!done)
            m_message->showError(done.error());
        showButtons();
        focusStart();
    });
}

void DuplicatesPage::decideOnOne()
{
    const CustomerId one = currentCustomer();
    if (!one || !m_oneDifferent->isEnabled())
        return;
    m_oneDifferent->setEnabled(false);
    services().writer.perform(differenceLabel(), &markNotDuplicate, one, compared()).then(this, [this](const Result<Done> &done) {
        if (!done)
            m_message->showError(done.error());
        showButtons();
        focusStart();
    });
}
