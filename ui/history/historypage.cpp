// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historypage.h"

#include "ui/common/emptystate.h"
#include "ui/common/formats.h"
#include "ui/common/icons.h"
#include "ui/common/listtable.h"
#include "ui/common/messagebar.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QStandardItemModel>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

constexpr int MostChangesShown = 500;

QTableView *makeTable(const QString &objectName, const QString &name)
{
    auto *table = new QTableView;
    setUpListTable(*table, objectName, name);
    return table;
}

} // namespace

HistoryPage::HistoryPage(Services &services)
    : Page(services)
    , m_model(new OperationListModel(services.database, this))
    , m_table(makeTable(u"operationTable"_s, tr("History")))
    , m_empty(new EmptyState(EmptyState::Kind::AllDone))
    , m_messages(new MessageBar(this))
    , m_changes(new QStandardItemModel(0, 4, this))
{
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setSectionResizeMode(OperationListModel::What, QHeaderView::Stretch);
    m_table->setColumnWidth(OperationListModel::When, textWidth(20));
    m_table->setColumnWidth(OperationListModel::Who, textWidth(14));
    m_table->setColumnWidth(OperationListModel::From, textWidth(18));
    m_table->setColumnWidth(OperationListModel::State, textWidth(12));
    m_empty->setIcon(icon("clock-history"_L1, Tone::Muted));
    m_empty->setTitle(tr("Nothing has been done yet"));
    m_empty->setExplanation(tr("Everything that you do from now on is listed here and can be taken back."));

    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_table);
    splitter->addWidget(makeDetails());
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto *content = new QWidget(this);
    m_stack = new QStackedLayout(content);
    m_stack->addWidget(splitter);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(content, 1);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryPage::showOperation);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &HistoryPage::showOperation);
    connect(m_model, &IdListModel::loaded, this, [this](qsizetype rows) {
        m_stack->setCurrentIndex(rows == 0 ? 1 : 0);
        if (rows > 0 && !m_table->currentIndex().isValid())
            m_table->setCurrentIndex(m_model->index(0, 0));
    });
    connect(m_model, &IdListModel::failed, m_messages, &MessageBar::showError);
}

void HistoryPage::focusStart()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

bool HistoryPage::isSettled() const
{
    return m_model->isLoaded() && (m_model->rowCount() == 0 || m_shown);
}

QWidget *HistoryPage::makeDetails()
{
    m_label = new PlainLabel;
    m_label->setObjectName(u"operationLabel"_s);
    m_label->setWordWrap(true);
    QFont bold = m_label->font();
    bold.setBold(true);
    m_label->setFont(bold);
    m_about = new PlainLabel;
    m_about->setObjectName(u"operationAbout"_s);
    m_about->setForegroundRole(QPalette::PlaceholderText);
    m_undo = new QPushButton(icon("arrow-counterclockwise"_L1), tr("&Undo this"));
    m_undo->setObjectName(u"undoButton"_s);
    m_undo->setEnabled(false);
    connect(m_undo, &QPushButton::clicked, this, &HistoryPage::undoSelected);
    m_changesTable = makeTable(u"changesTable"_s, tr("What was changed"));
    m_changesTable->setModel(m_changes);
    m_changes->setHorizontalHeaderLabels({tr("Record"), tr("Field"), tr("Before"), tr("After")});
    m_changesTable->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(rhythm(0.5));
    texts->addWidget(m_label);
    texts->addWidget(m_about);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(rhythmMargins(3, 2));
    head->addLayout(texts, 1);
    head->addWidget(m_undo);
    auto *details = new QWidget;
    auto *column = new QVBoxLayout(details);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_changesTable, 1);
    return details;
}

void HistoryPage::showOperation()
{
    const QModelIndex current = m_table->currentIndex();
    const OperationRecord *operation = current.isValid() ? m_model->lineAt(current.row()) : nullptr;
    m_undo->setEnabled(operation && operation->id && !operation->undoneBy && services().canWrite());
    if (!operation || !operation->id)
        return;
    m_label->setText(operation->label);
    if (operation->rule) {
        //: When something was done, and by which rule: "3 hours ago, By the rule “Second purchase”".
        m_about->setText(tr("%1, %2", "when, by which rule").arg(agoText(operation->at), originText(*operation)));
    } else {
        //: Who did something, when, and from where: "Ada, 3 hours ago, Window".
        m_about->setText(tr("%1, %2, %3").arg(operation->actor, agoText(operation->at), sourceText(operation->source)));
    }
    if (m_shown == operation->id)
        return;
    m_shown = operation->id;
    m_changes->setRowCount(0);
    services().reader().run(&describeChanges, m_shown, MostChangesShown).then(this, [this, shown = m_shown](const Result<std::vector<ChangedField>> &changes) {
        if (shown != m_shown)
            return;
        if (changes)
            showChanges(*changes);
        else
            m_messages->showError(changes.error());
    });
}

void HistoryPage::showChanges(const std::vector<ChangedField> &changes)
{
    for (const ChangedField &change : changes) {
        QList<QStandardItem *> row;
        for (const QString &text : {change.record, change.field, change.before, change.after})
            row.append(new QStandardItem(singleLine(text)));
        m_changes->appendRow(row);
    }
}

void HistoryPage::undoSelected()
{
    m_messages->dismiss();
    m_undo->setEnabled(false);
    services().writer.undo(m_shown).then(this, [this](const Result<Performed> &undone) {
        if (!undone)
            m_messages->showError(undone.error());
        showOperation();
    });
}
