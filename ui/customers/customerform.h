// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customer.h"
#include "ui/shell/services.h"

#include <QWidget>

class DateEdit;
class DuplicateWarning;
class MessageBar;
class QAction;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

/** Edits a new or a stored customer. What was typed stays until it is saved or given up on purpose. */
class CustomerForm : public QWidget
{
    Q_OBJECT

public:
    explicit CustomerForm(Services &services, QWidget *parent = nullptr);

    void edit(const Customer &customer);
    const Customer &original() const { return m_original; }
    /** Whether something was typed that is not saved. */
    bool isDirty() const { return typed() != m_original; }
    void focusStart();

public slots:
    void save();
    /** Gives up what was typed. */
    void cancel();

signals:
    void saved(const Customer &customer);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Line
    {
        QLineEdit *field;
        QString Customer::*member;
    };

    void addLine(QFormLayout *form, const QString &label, const char *name, QString Customer::*member);
    void arrange();
    Customer typed() const;
    bool isValid();
    void takeSaved(const Result<Customer> &saved);
    void reload();
    void lookForDuplicates();

    Services &m_services;
    Customer m_original;
    std::vector<Line> m_lines;
    QComboBox *m_kind;
    DateEdit *m_birthday;
    QPlainTextEdit *m_note;
    MessageBar *m_message;
    DuplicateWarning *m_duplicates;
    QAction *m_reload;
    QPushButton *m_save;
    QPushButton *m_cancel;
    bool m_isSaving = false;
};
