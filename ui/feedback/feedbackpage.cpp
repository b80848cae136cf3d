// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/feedbackpage.h"

#include "models/feedback/feedbackkinds.h"
#include "ui/common/emptystate.h"
#include "ui/common/icons.h"
#include "ui/common/messagebar.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"
#include "ui/common/searchfield.h"
#include "ui/feedback/feedbackdelegate.h"
#include "ui/feedback/resolvedialog.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QScrollArea>
#include <QStackedLayout>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

const Setting<QByteArray> HeaderState{"feedback/columns", {}};
constexpr qsizetype MostCharacters = 4000;

/** In characters of average width. */
constexpr std::array Widths{17, 24, 24, 8, 44, 16, 16, 20, 30};
static_assert(Widths.size() == FeedbackListModel::ColumnCount);

} // namespace

FeedbackPage::FeedbackPage(Services &services)
    : Page(services)
    , m_feedback(services.database)
    , m_search(new SearchField(tr("Search feedback"), this))
    , m_kind(new QComboBox(this))
    , m_openComplaints(new QAction(icon("flag"_L1), tr("&Open complaints"), this))
    , m_note(new QAction(icon("plus-lg"_L1), tr("&Note feedback"), this))
    , m_resolve(new QAction(icon("check2-circle"_L1), tr("&Resolve…"), this))
    , m_counts(new PlainLabel({}, this))
    , m_message(new MessageBar(this))
    , m_table(new QTableView(this))
    , m_details(new PlainLabel({}, this))
    , m_detailsArea(new QScrollArea(this))
    , m_list(new QWidget(this))
    , m_nothingYet(new EmptyState(EmptyState::Kind::NeverHadData, this))
    , m_nothingFound(new EmptyState(EmptyState::Kind::FilteredOut, this))
    , m_nothingOpen(new EmptyState(EmptyState::Kind::AllDone, this))
    , m_stack(new QStackedLayout)
{
    setObjectName(u"feedbackPage"_s);
    m_counts->setObjectName(u"feedbackCounts"_s);
    m_kind->setObjectName(u"kindFilter"_s);
    m_kind->setAccessibleName(tr("Kind of feedback"));
    m_kind->addItem(tr("All kinds"));
    for (size_t i = 0; i < namesOf<FeedbackKind>.size(); ++i)
        m_kind->addItem(feedbackKindText(FeedbackKind(i)));
    makeActions();
    makeTable();
    makeEmptyStates();
    arrange();
    connect(m_search, &QLineEdit::textChanged, this, &FeedbackPage::filter);
    connect(m_search, &SearchField::listEntered, this, [this] {
        if (!m_table->currentIndex().isValid() && m_feedback.rowCount() > 0)
            m_table->setCurrentIndex(m_feedback.index(0, 0));
        m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(m_kind, &QComboBox::currentIndexChanged, this, &FeedbackPage::filter);
    connect(&m_feedback, &FeedbackListModel::loaded, this, &FeedbackPage::recount);
    connect(&m_feedback, &FeedbackListModel::failed, m_message, &MessageBar::showError);
    filter();
}

void FeedbackPage::makeActions()
{
    m_openComplaints->setObjectName(u"openComplaints"_s);
    m_openComplaints->setCheckable(true);
    m_openComplaints->setShortcut(Qt::Key_F4);
    m_openComplaints->setToolTip(tr("Show only the complaints that nobody has resolved yet (F4)"));
    connect(m_openComplaints, &QAction::toggled, this, &FeedbackPage::filter);
    m_note->setObjectName(u"noteFeedback"_s);
    m_note->setToolTip(tr("Note what a customer says (Ctrl+Shift+F)"));
    m_note->setEnabled(services().canWrite());
    connect(m_note, &QAction::triggered, this, [this] { navigator().trigger(u"note-feedback"_s, {.customer = currentCustomer()}); });
    m_resolve->setObjectName(u"resolve"_s);
    m_resolve->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_resolve->setToolTip(tr("Say what was done about the selected feedback (Ctrl+Enter)"));
    m_resolve->setEnabled(false);
    connect(m_resolve, &QAction::triggered, this, &FeedbackPage::resolve);
    addActions({m_openComplaints, m_resolve});
}

void FeedbackPage::makeTable()
{
    m_table->setObjectName(u"feedbackTable"_s);
    m_table->setAccessibleName(tr("Feedback"));
    m_table->setModel(&m_feedback);
    m_table->setItemDelegate(new FeedbackDelegate(m_table));
    m_table->setSelectionBehavior(QTableView::SelectRows);
    m_table->setSelectionMode(QTableView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setHorizontalScrollMode(QTableView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(rhythm(7));
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    for (int column = 0; column < FeedbackListModel::ColumnCount; ++column)
        header->resizeSection(column, textWidth(Widths.at(size_t(column))));
    header->restoreState(services().settings.get(HeaderState));
    const auto save = [this, header] { services().settings.set(HeaderState, header->saveState()); };
    connect(header, &QHeaderView::sectionResized, this, save);
    connect(header, &QHeaderView::sectionMoved, this, save);
    connect(m_table, &QTableView::activated, this, [this] {
        if (const CustomerId customer = currentCustomer())
            navigator().openCustomer(customer);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FeedbackPage::showCurrent);
    connect(&m_feedback, &FeedbackListModel::dataChanged, this, &FeedbackPage::showCurrent);
    connect(&m_feedback, &FeedbackListModel::modelReset, this, &FeedbackPage::showCurrent);
}

void FeedbackPage::makeEmptyStates()
{
    m_nothingYet->setObjectName(u"nothingYet"_s);
    m_nothingYet->setTitle(tr("No feedback yet"));
    m_nothingYet->setExplanation(tr("Complaints, compliments, requests, questions and scores: note what customers say, and nothing is forgotten."));
    m_nothingYet->setIcon(icon("chat-left-text"_L1, Tone::Muted));
    m_nothingYet->addActionButton(m_note);
    m_nothingFound->setObjectName(u"nothingFound"_s);
    m_nothingFound->setTitle(tr("No feedback matches"));
    connect(m_nothingFound, &EmptyState::clearFilterRequested, this, &FeedbackPage::showEverything);
    m_nothingOpen->setObjectName(u"nothingOpen"_s);
    m_nothingOpen->setTitle(tr("No open complaints"));
    m_nothingOpen->setExplanation(tr("Every complaint has been resolved."));
}

QToolButton *FeedbackPage::buttonFor(QAction *action, const QString &name)
{
    auto *button = new QToolButton(this);
    button->setObjectName(action->objectName() + u"Button"_s);
    button->setDefaultAction(action);
    button->setAccessibleName(name);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return button;
}

void FeedbackPage::arrange()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(rhythm(2));
    line->addWidget(m_search, 1);
    line->addWidget(m_kind);
    line->addWidget(buttonFor(m_openComplaints, tr("Open complaints")));
    line->addWidget(m_counts);
    line->addStretch(1);
    line->addWidget(buttonFor(m_resolve, tr("Resolve")));
    line->addWidget(buttonFor(m_note, tr("Note feedback")));

    m_details->setObjectName(u"details"_s);
    m_details->setAccessibleName(tr("The selected feedback in full"));
    m_details->setWordWrap(true);
    m_details->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_details->setContentsMargins(rhythmMargins(2));
    m_detailsArea->setObjectName(u"detailsArea"_s);
    m_detailsArea->setAccessibleName(tr("The selected feedback in full"));
    m_detailsArea->setFrameShape(QFrame::NoFrame);
    m_detailsArea->setWidgetResizable(true);
    m_detailsArea->setWidget(m_details);
    m_detailsArea->setFixedHeight(lineHeight() * 5);
    m_detailsArea->hide();
    auto *list = new QVBoxLayout(m_list);
    list->setContentsMargins({});
    list->addWidget(m_table, 1);
    list->addWidget(m_detailsArea);

    for (QWidget *each : {m_list, static_cast<QWidget *>(m_nothingYet), static_cast<QWidget *>(m_nothingFound),
                          static_cast<QWidget *>(m_nothingOpen)})
        m_stack->addWidget(each);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(rhythmMargins(3));
    column->setSpacing(rhythm(2));
    column->addLayout(line);
    column->addWidget(m_message);
    column->addLayout(m_stack, 1);
}

void FeedbackPage::showPlace(const Place &place)
{
    if (!place.search.isEmpty())
        m_search->setText(place.search);
}

void FeedbackPage::focusStart()
{
    m_table->setFocus(Qt::OtherFocusReason);
    if (m_stack->currentWidget() != m_list)
        m_search->setFocus(Qt::OtherFocusReason);
}

bool FeedbackPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    return true;
}

bool FeedbackPage::isSettled() const
{
    return m_feedback.isLoaded() && m_isCounted && (m_feedback.rowCount() == 0 || m_feedback.lineAt(0));
}

CustomerId FeedbackPage::currentCustomer() const
{
    const FeedbackLine *line = currentLine();
    return line ? line->feedback.customer : CustomerId();
}

const FeedbackLine *FeedbackPage::currentLine() const
{
    const QModelIndex index = m_table->currentIndex();
    const FeedbackLine *line = index.isValid() && m_stack->currentWidget() == m_list ? m_feedback.lineAt(index.row()) : nullptr;
    return line && line->id ? line : nullptr;
}

void FeedbackPage::filter()
{
    FeedbackFilter filter{.search = m_search->text()};
    if (m_kind->currentIndex() > 0)
        filter.kind = FeedbackKind(m_kind->currentIndex() - 1);
    m_kind->setEnabled(!m_openComplaints->isChecked());
    if (m_openComplaints->isChecked()) {
        filter.kind = FeedbackKind::Complaint;
        filter.onlyOpen = true;
    }
    m_isCounted = false;
    m_feedback.setFilter(filter);
}

void FeedbackPage::showEverything()
{
    {
        const QSignalBlocker searchBlocker(m_search);
        const QSignalBlocker kindBlocker(m_kind);
        const QSignalBlocker openBlocker(m_openComplaints);
        m_search->clear();
        m_kind->setCurrentIndex(0);
        m_openComplaints->setChecked(false);
    }
    filter();
    m_search->setFocus(Qt::OtherFocusReason);
}

void FeedbackPage::recount()
{
    services().reader().run(&FeedbackStore::counts).then(this, [this](const Result<FeedbackCounts> &counts) {
        if (counts)
            showCounts(*counts);
    });
}

void FeedbackPage::showCounts(const FeedbackCounts &counts)
{
    m_isCounted = true;
    m_counts->setText(tr("%n open complaint(s)", nullptr, int(counts.openComplaints)) + u" · "_s
                      + tr("%n in all", nullptr, int(counts.all)));
    m_counts->setVisible(counts.all > 0);
    if (m_feedback.rowCount() > 0)
        m_stack->setCurrentWidget(m_list);
    else if (counts.all == 0)
        m_stack->setCurrentWidget(m_nothingYet);
    else if (counts.openComplaints == 0 && m_openComplaints->isChecked() && m_search->text().isEmpty())
        m_stack->setCurrentWidget(m_nothingOpen);
    else
        m_stack->setCurrentWidget(m_nothingFound);
    showCurrent();
}

void FeedbackPage::showCurrent()
{
    const FeedbackLine *line = currentLine();
    m_resolve->setEnabled(line && !line->feedback.resolvedAt.isValid() && services().canWrite());
    QStringList paragraphs;
    if (line) {
        paragraphs.append(line->feedback.text.left(MostCharacters));
        if (!line->feedback.resolution.isEmpty())
            paragraphs.append(tr("What was done: %1").arg(line->feedback.resolution.left(MostCharacters)));
        paragraphs.removeAll(QString());
    }
    m_details->setText(paragraphs.join(u"\n\n"_s));
    showDetailsArea(m_table->currentIndex().isValid());
    emit currentCustomerChanged();
}

void FeedbackPage::showDetailsArea(bool shown)
{
    if (shown == !m_detailsArea->isHidden())
        return;
    m_detailsArea->setVisible(shown);
    m_list->layout()->activate();
    if (shown)
        m_table->scrollTo(m_table->currentIndex());
}

void FeedbackPage::resolve()
{
    if (const FeedbackLine *line = currentLine()) {
        auto *dialog = new ResolveDialog(services(), *line);
        dialog->open();
    }
}
