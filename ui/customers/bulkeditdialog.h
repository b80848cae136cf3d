// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/services.h"

#include <QDialog>

class DateEdit;
class FieldEditor;
class MessageBar;
class PlainLabel;
class QComboBox;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

/** Asks what the selected customers are to get: a value for a field, a tag, or somebody who looks after them. */
class BulkEditDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Kind { SetField, AddTag, RemoveTag, Assign };

    BulkEditDialog(Services &services, Kind kind, qint64 customers);

    void accept() override;

signals:
    /** \a field and \a value are as setField() takes them; there is no field for a tag. */
    void confirmed(const QString &field, const QString &value);

private:
    QString question(qint64 customers) const;
    QString deed() const;
    QString field() const;
    QString value() const;
    void makeEditors();
    void arrange(qint64 customers);
    void showField();
    void suggest();
    void loadFields();
    QString problem() const;

    Services &m_services;
    Kind m_kind;
    QComboBox *m_field;
    PlainLabel *m_valueLabel;
    QStackedWidget *m_editors;
    QComboBox *m_line;
    QComboBox *m_choice;
    DateEdit *m_day;
    QPlainTextEdit *m_text;
    std::vector<FieldEditor *> m_custom; // Editors of the business's own fields.
    QString m_currency;
    MessageBar *m_message;
};
