// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bin/binpage.h"

#include "models/bin/emptybin.h"
#include "models/bin/restorecustomers.h"
#include "ui/common/actionbutton.h"
#include "ui/common/emptystate.h"
#include "ui/common/icons.h"
#include "ui/common/listtable.h"
#include "ui/common/messagebar.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"
#include "ui/common/plainmessage.h"
#include "ui/common/searchfield.h"

#include <QAction>
#include <QBoxLayout>
#include <QHeaderView>
#include <QStackedLayout>
#include <QTableView>

using namespace Qt::StringLiterals;

BinPage::BinPage(Services &services)
    : Page(services)
    , m_entries(services.database)
    , m_search(new SearchField(tr("Search the bin"), this))
    , m_count(new PlainLabel({}, this))
    , m_restore(addAction("restore", "arrow-counterclockwise"_L1, tr("&Restore"),
                          tr("Put the selected customers back with everything that hung on them (Enter)")))
    , m_restoreAll(addAction("restoreAll", "arrow-up-circle"_L1, tr("Restore &all"), tr("Put everybody in the bin back")))
    , m_empty(addAction("emptyBin", "trash"_L1, tr("&Empty the bin…"), tr("Erase everybody in the bin for good")))
    , m_message(new MessageBar(this))
    , m_table(new QTableView(this))
    , m_nothing(new EmptyState(EmptyState::Kind::AllDone, this))
    , m_notFound(new EmptyState(EmptyState::Kind::FilteredOut, this))
    , m_stack(new QStackedLayout)
{
    setObjectName(u"binPage"_s);
    m_count->setObjectName(u"binCount"_s);
    m_nothing->setIcon(icon("trash"_L1, Tone::Muted));
    m_nothing->setTitle(tr("The bin is empty"));
    m_nothing->setExplanation(tr("Customers whom you delete stay here for %n day(s) and can be put back.", nullptr, DaysInBin));
    m_notFound->setTitle(tr("Nobody in the bin is called so"));
    setUpTable();
    arrange();
    updateActions();

    connect(m_restore, &QAction::triggered, this, [this] { restore(selected()); });
    connect(m_restoreAll, &QAction::triggered, this, [this] { restore({}); });
    connect(m_empty, &QAction::triggered, this, &BinPage::askToEmpty);
    connect(m_search, &QLineEdit::textChanged, &m_entries, &BinListModel::setSearch);
    connect(m_search, &SearchField::listEntered, this, [this] {
        if (!m_table->currentIndex().isValid() && m_entries.rowCount() > 0)
            m_table->setCurrentIndex(m_entries.index(0, 0));
        m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(m_notFound, &EmptyState::clearFilterRequested, m_search, &QLineEdit::clear);
    connect(&m_entries, &BinListModel::loaded, this, &BinPage::takeCount);
    connect(&m_entries, &BinListModel::failed, m_message, &MessageBar::showError);
}

QAction *BinPage::addAction(const char *name, QLatin1StringView iconName, const QString &text, const QString &toolTip)
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setObjectName(QLatin1StringView(name));
    action->setToolTip(plainToolTip(toolTip));
    return action;
}

void BinPage::setUpTable()
{
    setUpListTable(*m_table, u"binTable"_s, tr("Deleted customers"));
    m_table->setModel(&m_entries);
    m_table->setSelectionMode(QTableView::ExtendedSelection);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(BinListModel::Name, QHeaderView::Stretch);
    for (const auto &[column, width] : {std::pair{BinListModel::Deleted, 20}, {BinListModel::By, 16}, {BinListModel::Records, 22},
                                        {BinListModel::KeptUntil, 18}})
        m_table->setColumnWidth(column, textWidth(width));
    connect(m_table, &QTableView::activated, m_restore, &QAction::trigger);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &BinPage::updateActions);
}

void BinPage::arrange()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(rhythm(2));
    line->addWidget(m_search, 1);
    line->addWidget(m_count);
    line->addStretch(1);
    for (QAction *action : {m_restore, m_restoreAll, m_empty})
        line->addWidget(actionButton(action, this));
    for (QWidget *each : {static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_nothing), static_cast<QWidget *>(m_notFound)})
        m_stack->addWidget(each);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(rhythmMargins(3));
    column->setSpacing(rhythm(2));
    column->addLayout(line);
    column->addWidget(m_message);
    column->addLayout(m_stack, 1);
}

void BinPage::focusStart()
{
    m_search->setFocus(Qt::OtherFocusReason);
}

bool BinPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    return true;
}

void BinPage::takeCount(qsizetype rows)
{
    m_count->setText(tr("%Ln customer(s)", nullptr, int(rows)));
    m_stack->setCurrentWidget(rows > 0 ? static_cast<QWidget *>(m_table) : m_search->text().isEmpty() ? m_nothing : m_notFound);
    updateActions();
}

void BinPage::updateActions()
{
    const bool isEverybody = m_search->text().isEmpty() && m_entries.rowCount() > 0;
    m_restore->setEnabled(services().canWrite() && m_table->selectionModel()->hasSelection());
    m_restoreAll->setEnabled(services().canWrite() && isEverybody);
    m_empty->setEnabled(services().canWrite() && isEverybody);
}

std::vector<qint64> BinPage::selected() const
{
    std::vector<qint64> ids;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            ids.push_back(m_entries.idAt(row).value);
    }
    return ids;
}

void BinPage::restore(const std::optional<std::vector<qint64>> &entries)
{
    m_message->dismiss();
    const auto progress = std::make_shared<Progress>();
    auto *job = new ProgressJob(tr("Restoring customers"), progress, this);
    navigator().follow(job);
    services().writer.perform(tr("Restore customers"), &restoreCustomers, entries, progress)
        .then(this, [this, job](const Result<qint64> &restored) {
            job->finish();
            if (!restored && restored.error().kind != Error::Kind::Cancelled)
                m_message->showError(restored.error());
        });
}

void BinPage::askToEmpty()
{
    const int count = m_entries.rowCount();
    askBefore(services().window, tr("Erase %Ln customer(s) for good?", nullptr, count),
              tr("What the program knows of them, and of everything that hung on them, is erased from this file. This cannot be undone. "
                 "Backups that were made before keep it."),
              tr("&Erase %Ln customer(s)", nullptr, count), [this] { empty(); });
}

void BinPage::empty()
{
    m_message->dismiss();
    const auto progress = std::make_shared<Progress>();
    auto *job = new ProgressJob(tr("Emptying the bin"), progress, this);
    navigator().follow(job);
    services().writer.perform(tr("Empty the bin"), &emptyBin, std::optional<std::vector<qint64>>(), progress)
        .then(this, [this, job](const Result<qint64> &emptied) {
            job->finish();
            if (!emptied && emptied.error().kind != Error::Kind::Cancelled)
                m_message->showError(emptied.error());
        });
}
