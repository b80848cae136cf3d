// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customerline.h"
#include "models/duplicates/customermerge.h"
#include "models/lifecycle/movephase.h"
#include "ui/common/printbutton.h"
#include "ui/shell/page.h"

class BulkEdits;
class CustomerDetails;
class CustomerFacts;
class CustomerForm;
class CustomerHead;
class MessageBar;
class Moving;
struct MoveWish;
class QAction;
class QStackedLayout;
class TimelineView;

/** One customer: who it is, what comes next and what happened; or the form to change that, or to add a new customer. */
class CustomerPage : public Page
{
    Q_OBJECT

public:
    explicit CustomerPage(Services &services);

    /** A place without a record is a new customer, whose name may be place.search. */
    void showPlace(const Place &place) override;
    void focusStart() override;
    bool focusSearch() override;
    bool isSettled() const override;
    CustomerId currentCustomer() const override { return m_card.customer.id; }
    bool takeAction(const QString &action) override;

private:
    QWidget *makeView();
    void makeUnsavedBar();
    void go(Place place);
    void load();
    void showCard(const CustomerCard &card);
    void loadPhases();
    void takeChanges(const ChangeSet &changes);
    void edit();
    void print(PrintTarget target);
    void offerDraft();
    void addPerson();
    void takeSaved(const Customer &customer);
    MoveWish wish() const;
    void move(const MoveWish &wish, const Phase &phase, PhaseMove move);
    void separate(const CustomerMerge &merge);
    bool isEditing() const;

    CustomerCard m_card;
    CustomerId m_company; // Whose new person is being added.
    CustomerId m_wanted; // What is shown, or on its way.
    Place m_next;        // Where the person wants to go although something is not saved.
    BulkEdits *m_edits;
    CustomerHead *m_head;
    Moving *m_moving;
    CustomerFacts *m_facts;
    CustomerDetails *m_details;
    TimelineView *m_timeline;
    CustomerForm *m_form;
    MessageBar *m_message;
    QAction *m_saveAndGo;
    QAction *m_discardAndGo;
    QAction *m_continueTyping;
    QWidget *m_view;
    QStackedLayout *m_stack;
};
