// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/feedback/notefeedback.h"
#include "ui/common/drafts.h"
#include "ui/shell/services.h"

#include <QDialog>
#include <QTimer>

class ChoiceRow;
class CustomerChooser;
class MessageBar;
class NoteText;
class QComboBox;
class QFormLayout;
class QLineEdit;
class ScoreRow;

/**
 * Notes what a customer says: a complaint, a compliment, a request, a question or a score.
 *
 * Does not block the window. Stays until the database has taken it, and with all that was typed if it has not; what is
 * typed and neither saved nor discarded is offered again by the next one.
 */
class FeedbackDialog : public QDialog
{
    Q_OBJECT

public:
    /** Opens one for \a customer, if set. */
    static void openFor(Services &services, CustomerId customer);

    FeedbackDialog(Services &services, CustomerId customer);

    /** What would be saved now. */
    FeedbackEntry entry() const;

public slots:
    void accept() override;
    void reject() override;

private:
    void addFields();
    void addKinds(QFormLayout *form);
    void addDetails(QFormLayout *form);
    void addButtons(QFormLayout *form);

    bool isScore() const;
    FeedbackKind kind() const;
    QString channel() const;
    void takeKind();
    bool isComplete();
    void take(const Result<Feedback> &noted);

    QJsonObject content() const;
    void restore(const QJsonObject &content);
    void keepDraft();
    void offerDraft();

    Services &m_services;
    Drafts m_drafts;
    QString m_draftId = Drafts::newId();
    QTimer m_draftTimer;
    QDateTime m_startedAt;
    bool m_isSaving = false;
    MessageBar *m_message;
    QWidget *m_fields;
    CustomerChooser *m_customer = nullptr;
    ChoiceRow *m_kind = nullptr;
    QWidget *m_scoreFields = nullptr;
    QComboBox *m_scale = nullptr;
    ScoreRow *m_score = nullptr;
    NoteText *m_text = nullptr;
    QLineEdit *m_topic = nullptr;
    QComboBox *m_channel = nullptr;
};
