// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customfields/savecustomfield.h"
#include "ui/shell/services.h"

#include <QDialog>
#include <QHash>

class ChoiceList;
class FieldEditor;
class MessageBar;
class PlainLabel;
class QBoxLayout;
class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

/** Asks what a new custom field is to be, or changes one. */
class CustomFieldDialog : public QDialog
{
    Q_OBJECT

public:
    /** \a definition is that of a stored field, or an empty one for a new field. */
    CustomFieldDialog(Services &services, const FieldDefinition &definition, const QString &currency);

    void accept() override;

signals:
    void saved(CustomFieldId field);

private:
    struct Removed
    {
        CustomChoice choice;
        QWidget *row;
        QComboBox *replacement;
    };

    void arrange();
    CustomFieldKind kind() const;
    FieldDefinition typed() const;
    FieldDraft draft() const;
    void showKind();
    void showDefault();
    void takeRemoved(const CustomChoice &choice);
    void offerReplacements();
    void takeSaved(const Result<FieldDefinition> &saved);

    Services &m_services;
    FieldDefinition m_definition;
    QString m_currency;
    QHash<CustomChoiceId, qint64> m_customers; // Who have each choice.
    std::vector<Removed> m_removed;
    QFormLayout *m_form;
    QLineEdit *m_name;
    QComboBox *m_kind;
    PlainLabel *m_explanation;
    PlainLabel *m_choicesLabel;
    ChoiceList *m_choices;
    QBoxLayout *m_replacements;
    QWidget *m_defaultPlace;
    PlainLabel *m_defaultLabel;
    FieldEditor *m_default = nullptr;
    QCheckBox *m_required;
    MessageBar *m_message;
    QPushButton *m_save;
    bool m_isSaving = false;
};
