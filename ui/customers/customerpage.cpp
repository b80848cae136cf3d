// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerpage.h"

#include "models/duplicates/mergecustomers.h"
#include "models/duplicates/mergestore.h"
#include "models/lifecycle/lifecyclestore.h"
#include "ui/common/messagebar.h"
#include "ui/common/metrics.h"
#include "ui/customers/bulkedits.h"
#include "ui/customers/customerdetails.h"
#include "ui/customers/customerfacts.h"
#include "ui/customers/customerform.h"
#include "ui/customers/customerhead.h"
#include "ui/customers/timelineprinting.h"
#include "ui/customers/timelineview.h"
#include "ui/moving/moving.h"

#include <QAction>
#include <QBoxLayout>
#include <QScrollArea>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

CustomerPage::CustomerPage(Services &services)
    : Page(services)
    , m_edits(new BulkEdits(services, this))
    , m_head(new CustomerHead(services, this))
    , m_moving(new Moving(services, this))
    , m_facts(new CustomerFacts(this))
    , m_details(new CustomerDetails(services, this))
    , m_timeline(new TimelineView(services, this))
    , m_form(new CustomerForm(services, this))
    , m_message(new MessageBar(this))
    , m_saveAndGo(new QAction(tr("&Save"), this))
    , m_discardAndGo(new QAction(tr("&Discard"), this))
    , m_continueTyping(new QAction(tr("&Continue"), this))
    , m_view(makeView())
    , m_stack(new QStackedLayout)
{
    setObjectName(u"customerPage"_s);
    m_head->setCanWrite(services.canWrite());
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_form);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(rhythmMargins(3));
    column->setSpacing(rhythm(2));
    column->addWidget(m_message);
    column->addLayout(m_stack, 1);

    connect(m_head, &CustomerHead::logCallRequested, this, [this] { navigator().trigger(u"log-call"_s, {.customer = currentCustomer()}); });
    connect(m_head, &CustomerHead::noteFeedbackRequested, this,
            [this] { navigator().trigger(u"note-feedback"_s, {.customer = currentCustomer()}); });
    connect(m_facts, &CustomerFacts::callRequested, this,
            [this](const QString &number) { navigator().trigger(u"call"_s, {.customer = currentCustomer(), .text = number}); });
    connect(m_facts, &CustomerFacts::writeRequested, this,
            [this](const QString &email) { navigator().trigger(u"write-mail"_s, {.customer = currentCustomer(), .text = email}); });
    connect(m_head, &CustomerHead::editRequested, this, &CustomerPage::edit);
    connect(m_head, &CustomerHead::deleteRequested, this, [this] { takeAction(u"delete-customer"_s); });
    connect(m_details, &CustomerDetails::addPersonRequested, this, &CustomerPage::addPerson);
    connect(m_details, &CustomerDetails::failed, m_message, &MessageBar::showError);
    connect(m_edits, &BulkEdits::failed, m_message, &MessageBar::showError);
    connect(m_head, &CustomerHead::moveRequested, this, [this](const Phase &phase) { m_moving->move(wish(), phase); });
    connect(m_head, &CustomerHead::detailedMoveRequested, this, [this] { m_moving->moveWithDetails(wish()); });
    connect(m_timeline, &TimelineView::moveRequested, this, [this] { m_moving->moveWithDetails(wish()); });
    connect(m_timeline, &TimelineView::printRequested, this, &CustomerPage::print);
    connect(m_head, &CustomerHead::mergeRequested, this, [this] { navigator().trigger(u"merge-customers"_s, {.customer = currentCustomer()}); });
    connect(m_head, &CustomerHead::separateRequested, this, &CustomerPage::separate);
    connect(m_moving, &Moving::confirmed, this, &CustomerPage::move);
    connect(m_form, &CustomerForm::saved, this, &CustomerPage::takeSaved);
    connect(m_form, &CustomerForm::cancelled, this, [this] {
        m_message->dismiss();
        if (m_card.customer.id) {
            m_stack->setCurrentWidget(m_view);
            m_timeline->focusStart();
        } else if (m_company) {
            navigator().openCustomer(m_company);
        } else {
            navigator().openPage(u"customers"_s);
        }
    });
    connect(&services.database.feed(), &ChangeFeed::changed, this, &CustomerPage::takeChanges);
    makeUnsavedBar();
    loadPhases();
}

QWidget *CustomerPage::makeView()
{
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *known = new QWidget;
    auto *knownColumn = new QVBoxLayout(known);
    knownColumn->setContentsMargins({});
    knownColumn->setSpacing(rhythm(4));
    knownColumn->addWidget(m_facts);
    knownColumn->addWidget(m_details, 1);
    scroll->setWidget(known);
    scroll->setMinimumWidth(textWidth(32));
    scroll->setMaximumWidth(textWidth(56));
    auto *parts = new QHBoxLayout;
    parts->setSpacing(rhythm(6));
    parts->addWidget(m_timeline, 2);
    parts->addWidget(scroll, 1);
    auto *view = new QWidget(this);
    auto *column = new QVBoxLayout(view);
    column->setContentsMargins({});
    column->setSpacing(rhythm(3));
    column->addWidget(m_head);
    column->addLayout(parts, 1);
    return view;
}

void CustomerPage::makeUnsavedBar()
{
    m_saveAndGo->setObjectName(u"saveAndGo"_s);
    m_saveAndGo->setToolTip(tr("Save, then go on"));
    m_discardAndGo->setObjectName(u"discardAndGo"_s);
    m_discardAndGo->setToolTip(tr("Give up what was typed, and go on"));
    m_continueTyping->setObjectName(u"continueTyping"_s);
    m_continueTyping->setToolTip(tr("Go on with what was typed then"));
    connect(m_continueTyping, &QAction::triggered, this, [this] {
        m_message->dismiss();
        edit();
        m_form->resumeDraft();
    });
    connect(m_saveAndGo, &QAction::triggered, m_form, &CustomerForm::save);
    connect(m_discardAndGo, &QAction::triggered, this, [this] {
        m_form->giveUp();
        go(m_next);
    });
}

void CustomerPage::addPerson()
{
    const Customer company = m_card.customer;
    m_wanted = {};
    m_card = {};
    m_company = company.id;
    m_message->dismiss();
    m_form->edit({.company = company.name, .companyId = company.id});
    m_stack->setCurrentWidget(m_form);
    m_form->focusStart();
    emit currentCustomerChanged();
}

void CustomerPage::offerDraft()
{
    if (!services().canWrite() || !m_form->hasDraft(m_card.customer.id))
        return;
    m_message->showMessage(MessageBar::Kind::Information, tr("You began to change this customer and did not save that."));
    m_message->addMessageAction(m_continueTyping);
}

void CustomerPage::showPlace(const Place &place)
{
    const bool isHere = isEditing() && place.record == m_form->original().id.value;
    if (!isEditing() || !m_form->isDirty()) {
        go(place);
        return;
    }
    if (isHere)
        return;
    m_next = place;
    m_message->showMessage(MessageBar::Kind::Warning, tr("What you typed here is not saved yet. Save or discard it to go on."));
    m_message->addMessageAction(m_saveAndGo);
    m_message->addMessageAction(m_discardAndGo);
}

void CustomerPage::go(Place place)
{
    m_next = {};
    m_message->dismiss();
    m_wanted = CustomerId{place.record};
    m_company = {};
    if (m_wanted) {
        m_stack->setCurrentWidget(m_view);
        load();
        return;
    }
    m_card = {};
    m_form->edit({.name = singleLine(place.search)});
    m_stack->setCurrentWidget(m_form);
    m_form->focusStart();
    emit currentCustomerChanged();
}

void CustomerPage::focusStart()
{
    if (isEditing())
        m_form->focusStart();
    else
        m_timeline->focusStart();
}

bool CustomerPage::focusSearch()
{
    if (isEditing())
        return false;
    m_timeline->focusSearch();
    return true;
}

bool CustomerPage::isSettled() const
{
    return isEditing() || (m_card.customer.id == m_wanted && m_timeline->isSettled());
}

void CustomerPage::load()
{
    m_timeline->showCustomer(m_wanted);
    services().reader().run(&customerCard, m_wanted).then(this, [this, wanted = m_wanted](const Result<CustomerCard> &card) {
        if (wanted != m_wanted)
            return;
        if (card)
            showCard(*card);
        else
            m_message->showError(card.error());
    });
    services().reader().run(&customFieldSheet, m_wanted).then(this, [this, wanted = m_wanted](const Result<CustomFieldSheet> &sheet) {
        if (wanted == m_wanted && sheet)
            m_facts->showCustomFields(*sheet);
    });
    services().reader().run(&MergeStore::mergesInto, m_wanted).then(this, [this, wanted = m_wanted](const Result<std::vector<CustomerMerge>> &merges) {
        if (wanted == m_wanted && merges)
            m_head->offerMerges(*merges);
    });
}

void CustomerPage::showCard(const CustomerCard &card)
{
    const bool isNew = card.customer.id != m_card.customer.id;
    m_card = card;
    m_head->showCard(card);
    m_facts->showCustomer(card.customer);
    m_details->showCustomer(card.customer);
    if (isNew) {
        offerDraft();
        emit currentCustomerChanged();
    }
}

void CustomerPage::loadPhases()
{
    services().reader().run(&LifeCycleStore::phases).then(this, [this](const Result<std::vector<Phase>> &phases) {
        if (phases)
            m_head->offerPhases(*phases);
    });
}

void CustomerPage::takeChanges(const ChangeSet &changes)
{
    if (changes.touchesAny({u"phase"_s, u"business"_s}))
        loadPhases();
    if (m_wanted && CustomerDetails::isAbout(changes))
        m_details->showCustomer(m_card.customer);
    if (m_wanted && (changes.touches(u"customer"_s, m_wanted.value) || changes.touchesAny({u"purchase"_s, u"task"_s, u"phase"_s, u"customer_merge"_s, u"custom_value"_s, u"custom_field"_s, u"custom_choice"_s})))
        load();
}

bool CustomerPage::takeAction(const QString &action)
{
    if (action == u"print" && !isEditing()) {
        print(PrintTarget::Paper);
        return true;
    }
    if (isEditing() || !m_card.customer.id)
        return m_edits->take(action, {});
    return m_edits->take(action, {{.ids = {m_card.customer.id.value}, .all = {}}, 1});
}

void CustomerPage::print(PrintTarget target)
{
    if (m_card.customer.id)
        printTimeline(services(), m_card, m_timeline->filter(), m_timeline->searchText(), target);
}

void CustomerPage::edit()
{
    if (!m_card.customer.id || !services().canWrite())
        return;
    m_form->edit(m_card.customer);
    m_stack->setCurrentWidget(m_form);
    m_form->focusStart();
}

void CustomerPage::takeSaved(const Customer &customer)
{
    const bool isNew = !m_card.customer.id;
    const Place next = m_next.page.isEmpty() ? Place{.page = u"customer"_s, .record = customer.id.value} : m_next;
    if (isNew)
        navigator().open(next); // So that Back leads to the customer, not to an empty form.
    go(next);
    m_timeline->focusStart();
}

MoveWish CustomerPage::wish() const
{
    const Customer &customer = m_card.customer;
    return {.customers = {.ids = {customer.id.value}, .all = {}}, .count = customer.id ? 1 : 0, .name = customer.name};
}

void CustomerPage::move(const MoveWish &wish, const Phase &phase, PhaseMove move)
{
    move.customer = CustomerId{wish.customers.ids.front()};
    move.through = MovedThrough::Form;
    services().writer.perform(moveLabel(wish.who(), phase, move), &movePhase, move).then(this, [this, phase](const Result<Customer> &moved) {
        const bool isShown = m_moving->finish(moved ? std::nullopt : std::optional(moved.error()));
        if (moved)
            navigator().say(moved->phase == phase.id ? tr("Moved to %1").arg(isolated(phase.name))
                                                     : tr("Moved to %1 at that time").arg(isolated(phase.name)));
        else if (!isShown)
            m_message->showError(moved.error());
    });
}

void CustomerPage::separate(const CustomerMerge &merge)
{
    const QString label = tr("Separate %1 from %2", "customers").arg(isolated(merge.goneName.left(100)), isolated(m_card.customer.name.left(100)));
    services().writer.perform(label, &separateCustomer, merge.id).then(this, [this](const Result<Separation> &separated) {
        if (!separated) {
            m_message->showError(separated.error());
            return;
        }
        const QString done = tr("%1 is a customer of its own again.").arg(isolated(singleLine(separated->customer.name.left(100))));
        m_message->showMessage(MessageBar::Kind::Information, (QStringList{done} + separated->remarks).join(u'\n'));
        auto *open = new QAction(tr("&Open"), m_message);
        open->setObjectName(u"openSeparated"_s);
        open->setToolTip(tr("Open the customer that was separated"));
        connect(open, &QAction::triggered, this, [this, id = separated->customer.id] { navigator().openCustomer(id); });
        m_message->addMessageAction(open);
    });
}

bool CustomerPage::isEditing() const
{
    return m_stack->currentWidget() == m_form;
}
