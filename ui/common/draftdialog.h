// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "ui/common/drafts.h"

#include <QDateTime>
#include <QDialog>
#include <QTimer>

class MessageBar;
class QDialogButtonBox;
class QFormLayout;

/**
 * A form in a window of its own that never loses what is typed into it.
 *
 * Does not block the window. Stays until the database has taken it, and with all that was typed if it has not; what is
 * typed and neither saved nor discarded is offered again by the next one.
 */
class DraftDialog : public QDialog
{
    Q_OBJECT

public slots:
    void reject() override;

protected:
    /** \a draftsKey is where in the settings drafts are kept, and lives as long as the program. */
    DraftDialog(Settings &settings, const char *draftsKey, QWidget *parent);

    /** What the fields hold. "name" and "text" are shown when it is offered again. */
    virtual QJsonObject content() const = 0;
    virtual void restore(const QJsonObject &content) = 0;
    virtual bool isWorthKeeping() const = 0;
    /** Whether the content of a draft is of what this form is about. */
    virtual bool isOfThis(const QJsonObject &content) const
    {
        Q_UNUSED(content)
        return true;
    }
    /** Where typing goes on after a draft was restored and when saving has failed. */
    virtual QWidget *textField() const = 0;

    QWidget *fields() const { return m_fields; }
    MessageBar *message() const { return m_message; }
    QDateTime startedAt() const { return m_startedAt; }
    void setStartedAt(const QDateTime &at) { m_startedAt = at; }
    bool isSaving() const { return m_isSaving; }

    /** Ends \a form with a button that saves, and one that does not; more can be added. */
    QDialogButtonBox *addButtons(QFormLayout *form, const QString &save);
    /** Offers what was typed last and not saved, if it fits. */
    void offerDraft();
    void refuse(const QString &why);

    void keepDraftSoon() { m_soon.start(); }
    void beginSaving();
    template<typename T>
    void endSaving(const Result<T> &saved)
    {
        if (saved)
            leaveSaved();
        else
            showFailure(saved.error());
    }

    void closeEvent(QCloseEvent *event) override;

private:
    void keepDraft();
    void resume();
    void discardOffered();
    void leaveSaved();
    void showFailure(const Error &error);

    Drafts m_drafts;
    QString m_draftId = Drafts::newId();
    std::optional<Draft> m_offered;
    QTimer m_soon;
    QDateTime m_startedAt;
    bool m_isSaving = false;
    MessageBar *m_message;
    QWidget *m_fields;
    QAction *m_continueIt;
    QAction *m_discardIt;
};
