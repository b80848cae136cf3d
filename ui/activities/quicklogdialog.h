// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/callcontext.h"
#include "models/activities/logactivity.h"
#include "ui/activities/callqueue.h"
#include "ui/common/draftdialog.h"
#include "ui/shell/navigator.h"
#include "ui/shell/services.h"

#include <QElapsedTimer>
#include <QTimer>

class ChoiceRow;
class CustomerChooser;
class DuplicateWarning;
class FollowUpRow;
class OutcomeList;
class OutcomeRow;
class PlainLabel;
class QAction;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;
class SuggestedMove;

/** Notes what happened with a customer, and plans what follows, in as few keys as possible. */
class QuickLogDialog : public DraftDialog
{
    Q_OBJECT

public:
    /**
     * Opens one about the customer of \a subject, or the one whom its text means: of the task that is its record, begun at its time.
     * One that is open and fits is taken. Several customers come one after the other.
     */
    static void openFor(Services &services, const Subject &subject);

    QuickLogDialog(Services &services, const Subject &subject, const std::optional<CallQueue> &queue = {});

    /** What would be saved now. */
    ActivityEntry entry() const;

public slots:
    void accept() override;
    void reject() override;

protected:
    QJsonObject content() const override;
    void restore(const QJsonObject &content) override;
    bool isWorthKeeping() const override;
    bool isOfThis(const QJsonObject &content) const override;
    QWidget *textField() const override;

private:
    void addFields();
    void addCustomer(QFormLayout *form);
    void addKinds(QFormLayout *form);
    void addChoices(QFormLayout *form);
    void addActions(QFormLayout *form);

    static bool bringToFront(Services &services, const Subject &subject);
    bool fits(const Subject &subject) const;
    void startClock(const QDateTime &at);
    void showCustomer(const Subject &subject);

    ActivityKind kind() const;
    bool hasText() const;
    bool isComplete();
    void takeKind();
    void takeCustomer();
    void takeOutcome();
    void takeContext(const CallContext &context);
    void offerMove();
    void showTime();
    void saveAndPlan();
    void finish(const Result<LoggedActivity> &logged);
    void skip();
    void goOn();
    void noteUses();

    Services &m_services;
    OutcomeList *m_outcomes;
    TaskId m_task; // That it completes; null: none.
    std::optional<CallQueue> m_queue;
    CallContext m_context;
    QElapsedTimer m_elapsed;
    qint64 m_before = 0; // Milliseconds from the start to the opening.
    QTimer m_clock;
    bool m_countsMinutes = true; // Until the person enters them.
    bool m_plansNext = false; // After it is saved.
    CustomerChooser *m_customer = nullptr;
    DuplicateWarning *m_duplicates = nullptr;
    PlainLabel *m_place = nullptr; // "3 of 17"
    PlainLabel *m_time = nullptr;
    PlainLabel *m_known = nullptr;
    QAction *m_call = nullptr;
    ChoiceRow *m_kind = nullptr;
    ChoiceRow *m_direction = nullptr;
    OutcomeRow *m_outcome = nullptr;
    QLineEdit *m_note = nullptr;
    FollowUpRow *m_followUp = nullptr;
    SuggestedMove *m_move = nullptr;
    QSpinBox *m_minutes = nullptr;
};
