// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customfields/customvalues.h"

#include <QJsonObject>
#include <QObject>

class FieldEditor;
class QFormLayout;

/** The rows of a form that edit the custom fields of one customer. */
class FieldRows : public QObject
{
    Q_OBJECT

public:
    /** The rows stand above the one of \a before, which is a field of \a form. */
    FieldRows(QFormLayout *form, QWidget *before, QObject *parent);

    /** Shows the fields and values of \a sheet; of a customer \a isNew what such ones have by default. */
    void show(const CustomFieldSheet &sheet, bool isNew);
    /** Shows nothing until the next show(). */
    void clear();
    bool isShown() const { return m_isShown; }

    /** What is stored, and what the fields hold. */
    const FieldValues &stored() const { return m_stored; }
    FieldValues values() const;
    bool isDirty() const { return m_isShown && values() != m_shown; }
    /** What was typed and differs from what is stored, to be kept as a draft: field ids with what storedText() makes of it. */
    QJsonObject typed() const;
    /** Puts in again what was typed() before, as soon as the fields show. */
    void resume(const QJsonObject &typed);

    /** What keeps it from being saved, in words, after the keyboard went to where it is; empty: nothing does. */
    QString goToProblem() const;

signals:
    void changed();

private:
    void make(const CustomFieldSheet &sheet);

    QFormLayout *m_form;
    QWidget *m_before;
    std::vector<FieldEditor *> m_editors;
    std::vector<FieldDefinition> m_definitions;
    FieldValues m_stored;
    FieldValues m_shown;
    QJsonObject m_resumed;
    bool m_isShown = false;
};

/** The name of a field as the text of a label, which may be a buddy. */
QString fieldLabel(const FieldDefinition &definition);
