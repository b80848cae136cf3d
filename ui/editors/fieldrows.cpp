// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/fieldrows.h"

#include "ui/common/plainlabel.h"
#include "ui/editors/fieldeditor.h"

#include <QFormLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostCharactersOfLabel = 40;

} // namespace

QString fieldLabel(const FieldDefinition &definition)
{
    const QString &name = definition.field.name;
    QString shown = name.size() > MostCharactersOfLabel ? name.left(MostCharactersOfLabel) + u'…' : name;
    return shown.replace(u'&', u"&&"_s);
}

FieldRows::FieldRows(QFormLayout *form, QWidget *before, QObject *parent)
    : QObject(parent)
    , m_form(form)
    , m_before(before)
{
}

void FieldRows::clear()
{
    m_isShown = false;
    m_stored = {};
    m_shown = {};
    m_resumed = {};
    for (FieldEditor *editor : m_editors)
        editor->setValue({});
}

void FieldRows::show(const CustomFieldSheet &sheet, bool isNew)
{
    if (sheet.definitions != m_definitions)
        make(sheet);
    m_isShown = false; // What is filled in here was not typed.
    m_stored = sheet.values;
    for (FieldEditor *editor : m_editors) {
        const auto stored = m_stored.find(editor->definition().field.id);
        editor->setValue(isNew ? defaultOf(editor->definition()) : stored == m_stored.end() ? FieldValue() : stored->second);
    }
    m_shown = values();
    m_isShown = true;
    resume(std::exchange(m_resumed, {}));
}

QJsonObject FieldRows::typed() const
{
    QJsonObject typed;
    for (const FieldEditor *editor : m_editors) {
        const auto shown = m_shown.find(editor->definition().field.id);
        const FieldValue value = editor->value();
        if (m_isShown && value != (shown == m_shown.end() ? FieldValue() : shown->second))
            typed.insert(QString::number(editor->definition().field.id.value), storedText(editor->definition(), value));
    }
    return typed;
}

void FieldRows::resume(const QJsonObject &typed)
{
    if (!m_isShown) {
        m_resumed = typed;
        return;
    }
    for (FieldEditor *editor : m_editors) {
        const QJsonValue text = typed.value(QString::number(editor->definition().field.id.value));
        if (text.isString())
            editor->setValue(fromStoredText(editor->definition(), text.toString()));
    }
}

void FieldRows::make(const CustomFieldSheet &sheet)
{
    for (FieldEditor *editor : m_editors)
        m_form->removeRow(editor);
    m_editors.clear();
    m_definitions = sheet.definitions;
    QWidget *previous = m_before->previousInFocusChain();
    for (const FieldDefinition &definition : m_definitions) {
        FieldEditor *editor = FieldEditor::make(definition, sheet.currency, m_form->parentWidget());
        QString text = fieldLabel(definition);
        if (definition.field.isRequired)
            text = tr("%1 *", "the name of a field that has to be filled in").arg(text);
        auto *label = new PlainLabel(text, m_form->parentWidget());
        label->setBuddy(editor->focusProxy());
        editor->focusProxy()->setAccessibleDescription(definition.field.isRequired ? tr("Required") : QString());
        int row = -1;
        m_form->getWidgetPosition(m_before, &row, nullptr);
        m_form->insertRow(row, label, editor);
        QWidget::setTabOrder(previous, editor->focusProxy());
        previous = editor->focusProxy();
        connect(editor, &FieldEditor::changed, this, [this] {
            if (m_isShown)
                emit changed();
        });
        m_editors.push_back(editor);
    }
    QWidget::setTabOrder(previous, m_before);
}

FieldValues FieldRows::values() const
{
    FieldValues values;
    for (const FieldEditor *editor : m_editors) {
        if (const FieldValue value = editor->value(); !value.isEmpty())
            values.emplace(editor->definition().field.id, value);
    }
    return values;
}

QString FieldRows::goToProblem() const
{
    if (!m_isShown)
        return {};
    for (FieldEditor *editor : m_editors) {
        const CustomField &field = editor->definition().field;
        QString problem = editor->problem();
        if (problem.isEmpty() && field.isRequired && editor->value().isEmpty())
            problem = tr("This field has to be filled in.");
        if (problem.isEmpty())
            continue;
        editor->focusProxy()->setFocus(Qt::OtherFocusReason);
        return tr("%1: %2", "field, what is wrong with it").arg(isolated(field.name), problem);
    }
    return {};
}
