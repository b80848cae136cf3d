// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/bulkeditdialog.h"

#include "models/customers/bulkedit.h"
#include "models/customers/commonvalues.h"
#include "models/customfields/customqueryfields.h"
#include "models/customfields/customvalues.h"
#include "models/history/changedescription.h"
#include "ui/common/dateedit.h"
#include "ui/common/icons.h"
#include "ui/common/messagebar.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"
#include "ui/editors/fieldeditor.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

BulkEditDialog::BulkEditDialog(Services &services, Kind kind, qint64 customers)
    : QDialog(services.window)
    , m_services(services)
    , m_kind(kind)
    , m_field(new QComboBox(this))
    , m_valueLabel(new PlainLabel({}, this))
    , m_editors(new QStackedWidget(this))
    , m_line(new QComboBox(this))
    , m_choice(new QComboBox(this))
    , m_day(new DateEdit(this))
    , m_text(new QPlainTextEdit(this))
    , m_message(new MessageBar(this))
{
    setObjectName(u"bulkEditDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    makeEditors();
    arrange(customers);
    showField();
    if (m_kind == Kind::SetField)
        loadFields();
    (m_kind == Kind::SetField ? m_field : m_line)->setFocus();
}

QString BulkEditDialog::question(qint64 customers) const
{
    switch (m_kind) {
    case Kind::SetField: return tr("Set a field of %Ln customer(s)", nullptr, int(customers));
    case Kind::AddTag: return tr("Give %Ln customer(s) a tag", nullptr, int(customers));
    case Kind::RemoveTag: return tr("Take a tag from %Ln customer(s)", nullptr, int(customers));
    case Kind::Assign: return tr("Who looks after %Ln customer(s)?", nullptr, int(customers));
    }
    return {};
}

QString BulkEditDialog::deed() const
{
    switch (m_kind) {
    case Kind::SetField: return tr("&Set");
    case Kind::AddTag: return tr("&Add tag");
    case Kind::RemoveTag: return tr("&Remove tag");
    case Kind::Assign: return tr("&Assign");
    }
    return {};
}

void BulkEditDialog::makeEditors()
{
    m_field->setObjectName(u"field"_s);
    m_field->setAccessibleName(tr("Field"));
    for (const QString &field : settableFields())
        m_field->addItem(fieldTitle(field), field);
    m_field->setCurrentIndex(m_field->findData(u"city"_s));
    m_line->setObjectName(u"value"_s);
    m_line->setEditable(true);
    m_line->setInsertPolicy(QComboBox::NoInsert);
    m_line->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_line->setMinimumContentsLength(40);
    m_choice->setObjectName(u"choice"_s);
    m_choice->addItem(tr("Person"), nameOf(CustomerKind::Person));
    m_choice->addItem(tr("Company"), nameOf(CustomerKind::Company));
    m_day->setObjectName(u"day"_s);
    m_text->setObjectName(u"text"_s);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(5 * lineHeight());
    for (QWidget *editor : {static_cast<QWidget *>(m_line), static_cast<QWidget *>(m_choice), static_cast<QWidget *>(m_day),
                            static_cast<QWidget *>(m_text)})
        m_editors->addWidget(editor);
    connect(m_field, &QComboBox::currentIndexChanged, this, &BulkEditDialog::showField);
}

void BulkEditDialog::arrange(qint64 customers)
{
    setWindowTitle(question(customers));
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *confirm = buttons->addButton(deed(), QDialogButtonBox::AcceptRole);
    confirm->setObjectName(u"confirm"_s);
    confirm->setIcon(icon("check-lg"_L1));
    confirm->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &BulkEditDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &BulkEditDialog::reject);

    auto *asked = new PlainLabel(question(customers), this);
    asked->setWordWrap(true);
    QFont bold = asked->font();
    bold.setBold(true);
    asked->setFont(bold);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setSpacing(rhythm(2));
    m_field->setVisible(m_kind == Kind::SetField);
    if (m_kind == Kind::SetField)
        form->addRow(tr("&Field"), m_field);
    form->addRow(m_valueLabel, m_editors);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(rhythm(3));
    column->addWidget(asked);
    column->addWidget(m_message);
    column->addLayout(form);
    column->addStretch(1);
    column->addWidget(buttons);
}

QString BulkEditDialog::field() const
{
    switch (m_kind) {
    case Kind::SetField: return m_field->currentData().toString();
    case Kind::Assign: return u"owner"_s;
    case Kind::AddTag:
    case Kind::RemoveTag: return u"tags"_s;
    }
    return {};
}

QString BulkEditDialog::value() const
{
    const QWidget *editor = m_editors->currentWidget();
    if (editor == m_choice)
        return m_choice->currentData().toString();
    if (editor == m_day)
        return m_day->date().toString(Qt::ISODate);
    for (const FieldEditor *custom : m_custom) {
        if (custom == editor)
            return machineText(custom->definition(), custom->value(), m_currency);
    }
    return editor == m_text ? m_text->toPlainText() : m_line->currentText();
}

void BulkEditDialog::showField()
{
    const QString wanted = field();
    const auto custom = std::ranges::find_if(m_custom, [&](const FieldEditor *each) { return queryNameOf(each->definition().field.id) == wanted; });
    QWidget *editor = custom != m_custom.end() ? *custom
        : wanted == u"kind" ? static_cast<QWidget *>(m_choice)
        : wanted == u"birthday"         ? m_day
        : wanted == u"note"             ? static_cast<QWidget *>(m_text)
                                        : m_line;
    m_valueLabel->setText(m_kind == Kind::SetField ? tr("&Value") : m_kind == Kind::Assign ? tr("&Colleague") : tr("&Tag"));
    m_valueLabel->setBuddy(custom != m_custom.end() ? editor->focusProxy() : editor);
    for (QWidget *each : {static_cast<QWidget *>(m_line), static_cast<QWidget *>(m_choice), static_cast<QWidget *>(m_day),
                          static_cast<QWidget *>(m_text)})
        each->setAccessibleName(m_kind == Kind::SetField ? fieldTitle(wanted) : QString(m_valueLabel->text()).remove(u'&'));
    m_editors->setCurrentWidget(editor);
    m_line->clear();
    m_line->lineEdit()->setPlaceholderText(m_kind == Kind::SetField ? tr("Empty: clear the field") : QString());
    if (editor == m_line)
        suggest();
}

void BulkEditDialog::loadFields()
{
    m_services.reader().run(&customFieldSheet, CustomerId()).then(this, [this](const Result<CustomFieldSheet> &sheet) {
        if (!sheet)
            return;
        m_currency = sheet->currency;
        for (const FieldDefinition &definition : sheet->definitions) {
            m_custom.push_back(FieldEditor::make(definition, m_currency, m_editors));
            m_editors->addWidget(m_custom.back());
            m_field->addItem(definition.field.name, queryNameOf(definition.field.id));
        }
    });
}

void BulkEditDialog::suggest()
{
    m_services.background().run(&commonValues, field()).then(this, [this, asked = field()](const Result<QStringList> &values) {
        if (!values || asked != field())
            return;
        const QString typed = m_line->currentText();
        m_line->clear();
        m_line->addItems(*values);
        m_line->setCurrentIndex(-1);
        m_line->setEditText(typed);
    });
}

/** Why what was typed cannot be set; empty if it can. */
QString BulkEditDialog::problem() const
{
    const bool needsTag = m_kind == Kind::AddTag || m_kind == Kind::RemoveTag;
    if (needsTag)
        return tagsOf(value()).size() == 1 ? QString() : tr("Type one tag: a word or a few, without a comma.");
    if (m_editors->currentWidget() == m_day && !m_day->isAcceptable())
        return tr("This is no day. Type one, or choose it in the calendar.");
    for (const FieldEditor *custom : m_custom) {
        if (custom == m_editors->currentWidget())
            return custom->problem();
    }
    return {};
}

void BulkEditDialog::accept()
{
    if (const QString wrong = problem(); !wrong.isEmpty()) {
        m_message->showMessage(MessageBar::Kind::Warning, wrong);
        m_editors->currentWidget()->setFocus();
        return;
    }
    if (field() == u"name" && value().trimmed().isEmpty()) {
        m_message->showMessage(MessageBar::Kind::Warning, tr("A customer needs a name."));
        m_line->setFocus();
        return;
    }
    emit confirmed(field(), value());
    QDialog::accept();
}
