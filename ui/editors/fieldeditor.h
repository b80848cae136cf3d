// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customfields/fieldvalue.h"

#include <QWidget>

/** Edits a value of a custom field, each kind in its own way. Keeps what is typed even if it is no value. */
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    /** Amounts are in \a currency. The field itself, for labels and focus, is focusProxy(). */
    static FieldEditor *make(const FieldDefinition &definition, const QString &currency, QWidget *parent);

    const FieldDefinition &definition() const { return m_definition; }

    /** What was typed; empty too where it is no value. */
    virtual FieldValue value() const = 0;
    virtual void setValue(const FieldValue &value) = 0;
    /** What is wrong with what was typed; empty if nothing is. */
    virtual QString problem() const { return {}; }

signals:
    void changed();

protected:
    FieldEditor(const FieldDefinition &definition, QWidget *parent);

    /** Makes \a field all that is seen of the editor. */
    void wrap(QWidget *field);

private:
    FieldDefinition m_definition;
};
