// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/mailtemplates.h"
#include "ui/shell/services.h"

#include <QDialog>

#include <functional>

class EmptyState;
class MessageBar;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QStackedLayout;

/**
 * The mail templates: a list beside the one that is edited. What is typed is stored when another one is marked or the window
 * is closed, and stays where it is if that is refused. Deletes itself when closed.
 */
class MailTemplatesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit MailTemplatesDialog(Services &services);

public slots:
    void reject() override;

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *makeEditor();
    void arrange();
    void load();
    void showTemplates(const std::vector<MailTemplate> &templates);
    void edit(const MailTemplate &mail);
    void mark(int row);
    void add();
    void addUsual();
    void remove();
    void insertField(MailField field);
    MailTemplate typed() const;
    bool isChanged() const;
    void storeThen(std::function<void()> next);
    void updateButtons();

    Services &m_services;
    std::vector<MailTemplate> m_templates;
    MailTemplate m_edited; // As it was when editing began.
    MailTemplateId m_wanted; // To be marked when it comes.
    bool m_isNew = false; // A template is being begun.
    bool m_isStoring = false;
    bool m_fieldGoesToSubject = false;
    MessageBar *m_message;
    QListWidget *m_list;
    QLineEdit *m_name;
    QLineEdit *m_subject;
    QPlainTextEdit *m_body;
    QPushButton *m_field;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_close;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    QAction *m_addFirst;
    QAction *m_addUsual;
    QAction *m_discard;
};
