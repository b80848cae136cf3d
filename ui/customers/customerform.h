// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customers/customerdraft.h"
#include "ui/customers/customerfieldset.h"
#include "ui/shell/services.h"

#include <QTimer>
#include <QWidget>

class DuplicateWarning;
class FieldRows;
class MessageBar;
class QAction;
class QPushButton;

/** Edits a new or a stored customer. What was typed stays until it is saved or given up on purpose, even if the program ends. */
class CustomerForm : public QWidget
{
    Q_OBJECT

public:
    explicit CustomerForm(Services &services, QWidget *parent = nullptr);
    ~CustomerForm() override;

    void edit(const Customer &customer);
    /** Whether something was typed of \a customer, in another window or before a crash, and neither saved nor given up. */
    bool hasDraft(CustomerId customer) const { return m_draft.find(customer).has_value(); }
    const Customer &original() const { return m_original; }
    /** Whether something was typed that is not saved. */
    bool isDirty() const;
    void focusStart();

public slots:
    void save();
    /** Gives up what was typed. */
    void cancel();
    void giveUp();
    /** Goes on with what was typed before, see hasDraft(). */
    void resumeDraft();

signals:
    void saved(const Customer &customer);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void arrange();
    Customer typed() const { return m_fields->typed(m_original); }
    void takeTyping();
    void keepDraft();
    void offerDraft();
    bool isValid();
    void takeSaved(const Result<Customer> &saved);
    void reload();
    void lookForDuplicates();
    void loadCustomFields();

    Services &m_services;
    Customer m_original;
    CustomerDraft m_draft;
    QTimer m_keepSoon;
    CustomerFieldset *m_fields;
    FieldRows *m_customFields;
    MessageBar *m_message;
    DuplicateWarning *m_duplicates;
    QAction *m_reload;
    QAction *m_continueDraft;
    QAction *m_discardDraft;
    QPushButton *m_save;
    QPushButton *m_cancel;
    bool m_isSaving = false;
    bool m_savesWhenLoaded = false;
};
