// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customfields/customfielddialog.h"

#include "models/customfields/customvalues.h"
#include "ui/common/icons.h"
#include "ui/common/messagebar.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"
#include "ui/customfields/choicelist.h"
#include "ui/customfields/fieldtexts.h"
#include "ui/editors/fieldeditor.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

CustomFieldDialog::CustomFieldDialog(Services &services, const FieldDefinition &definition, const QString &currency)
    : QDialog(services.window)
    , m_services(services)
    , m_definition(definition)
    , m_currency(currency)
    , m_form(new QFormLayout)
    , m_name(new QLineEdit(definition.field.name, this))
    , m_kind(new QComboBox(this))
    , m_explanation(new PlainLabel({}, this))
    , m_choicesLabel(new PlainLabel(tr("&Choices"), this))
    , m_choices(new ChoiceList(this))
    , m_replacements(new QVBoxLayout)
    , m_defaultPlace(new QWidget(this))
    , m_defaultLabel(new PlainLabel(tr("New customers &have"), this))
    , m_required(new QCheckBox(tr("&Has to be filled in"), this))
    , m_message(new MessageBar(this))
    , m_save(new QPushButton(icon("check-lg"_L1), tr("&Save"), this))
{
    setObjectName(u"customFieldDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(definition.field.id ? tr("Change a field") : tr("Add a field"));
    m_name->setObjectName(u"fieldName"_s);
    m_name->setMaxLength(100);
    m_kind->setObjectName(u"fieldKind"_s);
    for (int kind = 0; kind <= int(CustomFieldKind::Link); ++kind)
        m_kind->addItem(kindTitle(CustomFieldKind(kind)));
    m_kind->setCurrentIndex(int(definition.field.kind));
    m_kind->setEnabled(!definition.field.id);
    m_choices->setChoices(definition.choices);
    m_required->setObjectName(u"fieldRequired"_s);
    m_required->setChecked(definition.field.isRequired);
    m_save->setObjectName(u"saveField"_s);
    m_save->setDefault(true);
    arrange();
    showKind();
    if (m_default)
        m_default->setValue(defaultOf(definition));
    connect(m_kind, &QComboBox::currentIndexChanged, this, &CustomFieldDialog::showKind);
    connect(m_choices, &ChoiceList::changed, this, [this] {
        showDefault();
        offerReplacements();
    });
    connect(m_choices, &ChoiceList::removed, this, &CustomFieldDialog::takeRemoved);
    if (definition.field.id)
        services.background().run(&customersWithChoices, definition.field.id).then(this, [this](const Result<QHash<CustomChoiceId, qint64>> &customers) {
            if (customers)
                m_customers = *customers;
        });
    m_name->setFocus();
}

void CustomFieldDialog::arrange()
{
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->setSpacing(rhythm(2));
    m_form->addRow(tr("&Name"), m_name);
    m_form->addRow(tr("&Kind"), m_kind);
    m_explanation->setForegroundRole(QPalette::PlaceholderText);
    m_explanation->setWordWrap(true);
    m_explanation->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_form->addRow(QString(), m_explanation);
    m_choicesLabel->setBuddy(m_choices);
    m_form->addRow(m_choicesLabel, m_choices);
    m_form->addRow(m_replacements);
    auto *place = new QVBoxLayout(m_defaultPlace);
    place->setContentsMargins({});
    m_form->addRow(m_defaultLabel, m_defaultPlace);
    m_form->addRow(QString(), m_required);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &CustomFieldDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &CustomFieldDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(rhythm(3));
    column->addWidget(m_message);
    column->addLayout(m_form);
    column->addStretch(1);
    column->addWidget(buttons);
    setMinimumWidth(textWidth(64));
}

CustomFieldKind CustomFieldDialog::kind() const
{
    return CustomFieldKind(m_kind->currentIndex());
}

FieldDefinition CustomFieldDialog::typed() const
{
    FieldDefinition definition = m_definition;
    definition.field.name = m_name->text();
    definition.field.kind = kind();
    definition.field.isRequired = m_required->isChecked();
    definition.choices = hasChoices(kind()) ? m_choices->choices() : std::vector<CustomChoice>();
    return definition;
}

void CustomFieldDialog::showKind()
{
    m_explanation->setText(kindExplanation(kind()));
    m_choicesLabel->setVisible(hasChoices(kind()));
    m_choices->setVisible(hasChoices(kind()));
    showDefault();
}

/** Makes the editor of the default anew, for the kind and the choices as they are now. */
void CustomFieldDialog::showDefault()
{
    FieldDefinition definition = typed();
    definition.field.name = QString(m_defaultLabel->text()).remove(u'&');
    qint64 temporary = 0;
    for (CustomChoice &choice : definition.choices) {
        if (!choice.id)
            choice.id.value = --temporary; // Until it is stored.
    }
    FieldValue chosen;
    if (m_default && m_default->definition().field.kind == definition.field.kind) {
        chosen = m_default->value();
        for (CustomChoiceId &id : chosen.choices) {
            const CustomChoice *before = m_default->definition().choice(id);
            const CustomChoice *now = definition.choice(id) ? definition.choice(id) : definition.choiceNamed(before ? before->name : QString());
            id = now ? now->id : CustomChoiceId();
        }
        std::erase(chosen.choices, CustomChoiceId());
    }
    delete m_default;
    m_default = FieldEditor::make(definition, m_currency, m_defaultPlace);
    m_default->setValue(chosen);
    m_default->focusProxy()->setObjectName(u"fieldDefault"_s);
    m_defaultPlace->layout()->addWidget(m_default);
    m_defaultLabel->setBuddy(m_default->focusProxy());
    QWidget::setTabOrder(m_choices, m_default->focusProxy());
    QWidget::setTabOrder(m_default->focusProxy(), m_required);
}

void CustomFieldDialog::takeRemoved(const CustomChoice &choice)
{
    const qint64 customers = choice.id ? m_customers.value(choice.id) : 0;
    if (customers == 0)
        return;
    auto *row = new QWidget(this);
    auto *label = new PlainLabel(tr("%Ln customer(s) with “%1” &get", nullptr, int(customers)).arg(isolated(choice.name.left(40)).replace(u'&', u"&&"_s)), row);
    label->setWordWrap(true);
    auto *replacement = new QComboBox(row);
    replacement->setObjectName(u"replacement%1"_s.arg(choice.id.value));
    replacement->setAccessibleName(tr("Instead of “%1”").arg(isolated(choice.name)));
    label->setBuddy(replacement);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->addWidget(label, 1);
    line->addWidget(replacement);
    m_replacements->addWidget(row);
    m_removed.push_back({choice, row, replacement});
    offerReplacements();
}

void CustomFieldDialog::offerReplacements()
{
    for (const Removed &removed : m_removed) {
        const QVariant chosen = removed.replacement->currentData();
        removed.replacement->clear();
        removed.replacement->addItem(tr("nothing"), 0);
        for (const CustomChoice &choice : m_choices->choices()) {
            if (choice.id)
                removed.replacement->addItem(choice.name, choice.id.value);
        }
        removed.replacement->setCurrentIndex(qMax(0, removed.replacement->findData(chosen)));
    }
}

FieldDraft CustomFieldDialog::draft() const
{
    FieldDraft draft{.definition = typed(), .defaultText = machineText(m_default->definition(), m_default->value(), m_currency)};
    for (const Removed &removed : m_removed)
        draft.replacements[removed.choice.id] = {removed.replacement->currentData().toLongLong()};
    return draft;
}

void CustomFieldDialog::accept()
{
    if (m_isSaving)
        return;
    m_message->dismiss();
    if (const QString problem = m_default->problem(); !problem.isEmpty()) {
        m_message->showMessage(MessageBar::Kind::Warning, problem);
        m_default->focusProxy()->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_isSaving = true;
    m_save->setEnabled(false);
    m_services.writer.perform(windowTitle(), &saveCustomField, draft()).then(this, [this](const Result<FieldDefinition> &saved) { takeSaved(saved); });
}

void CustomFieldDialog::takeSaved(const Result<FieldDefinition> &saved)
{
    m_isSaving = false;
    m_save->setEnabled(true);
    if (!saved) {
        m_message->showError(saved.error());
        m_name->setFocus(Qt::OtherFocusReason);
        return;
    }
    emit this->saved(saved->field.id);
    QDialog::accept();
}
