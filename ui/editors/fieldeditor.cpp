// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/fieldeditor.h"

#include "models/base/day.h"
#include "models/base/decimal.h"
#include "ui/common/dateedit.h"
#include "ui/common/metrics.h"
#include "ui/common/moneyedit.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QListWidget>

using namespace Qt::StringLiterals;

namespace {

class TextEditor final : public FieldEditor
{
public:
    TextEditor(const FieldDefinition &definition, QWidget *parent)
        : FieldEditor(definition, parent)
        , m_line(new QLineEdit)
    {
        const bool isLink = definition.field.kind == CustomFieldKind::Link;
        m_line->setMaxLength(int(isLink ? LongestCustomLink : LongestCustomText));
        if (isLink)
            m_line->setPlaceholderText(u"https://"_s);
        wrap(m_line);
        connect(m_line, &QLineEdit::textChanged, this, &FieldEditor::changed);
    }

    FieldValue value() const override { return {.text = singleLine(m_line->text())}; }
    void setValue(const FieldValue &value) override { m_line->setText(value.text); }

private:
    QLineEdit *m_line;
};

class NumberEditor final : public FieldEditor
{
public:
    NumberEditor(const FieldDefinition &definition, QWidget *parent)
        : FieldEditor(definition, parent)
        , m_line(new QLineEdit)
    {
        m_line->setAlignment(Qt::AlignRight);
        m_line->setMaxLength(40);
        wrap(m_line);
        connect(m_line, &QLineEdit::textChanged, this, &FieldEditor::changed);
    }

    FieldValue value() const override
    {
        const auto decimal = decimalFromText(m_line->text());
        return {.number = decimal ? scaledFromDecimal(*decimal, NumberDecimals) : std::nullopt};
    }
    void setValue(const FieldValue &value) override
    {
        m_line->setText(value.number ? localScaledText(*value.number, NumberDecimals) : QString());
    }
    QString problem() const override
    {
        const bool isFine = m_line->text().trimmed().isEmpty() || value().number;
        return isFine ? QString() : FieldEditor::tr("This is not a number. Correct it or leave it empty.");
    }

private:
    QLineEdit *m_line;
};

class AmountEditor final : public FieldEditor
{
public:
    AmountEditor(const FieldDefinition &definition, const QString &currency, QWidget *parent)
        : FieldEditor(definition, parent)
        , m_amount(new MoneyEdit(currency))
    {
        wrap(m_amount);
        connect(m_amount, &QLineEdit::textChanged, this, &FieldEditor::changed);
    }

    FieldValue value() const override
    {
        return {.number = m_amount->money() ? std::optional(m_amount->money()->minor) : std::nullopt};
    }
    void setValue(const FieldValue &value) override
    {
        m_amount->setMoney(value.number ? std::optional(Money{*value.number, m_amount->currency()}) : std::nullopt);
    }
    QString problem() const override
    {
        return m_amount->isAcceptable() ? QString() : FieldEditor::tr("This is not an amount. Correct it or leave it empty.");
    }

private:
    MoneyEdit *m_amount;
};

class DayEditor final : public FieldEditor
{
public:
    DayEditor(const FieldDefinition &definition, QWidget *parent)
        : FieldEditor(definition, parent)
        , m_day(new DateEdit)
    {
        wrap(m_day);
        connect(m_day, &QLineEdit::textChanged, this, &FieldEditor::changed);
    }

    FieldValue value() const override
    {
        return {.number = m_day->date().isValid() ? std::optional(dayNumber(m_day->date())) : std::nullopt};
    }
    void setValue(const FieldValue &value) override { m_day->setDate(value.number ? dateOfDay(*value.number) : QDate()); }
    QString problem() const override
    {
        return m_day->isAcceptable() ? QString() : FieldEditor::tr("This is not a date. Correct it or leave it empty.");
    }

private:
    DateEdit *m_day;
};

/** One of a few: a choice, or yes and no; the first is nothing. */
class ChoiceEditor final : public FieldEditor
{
public:
    ChoiceEditor(const FieldDefinition &definition, QWidget *parent)
        : FieldEditor(definition, parent)
        , m_box(new QComboBox)
    {
        m_box->addItem(FieldEditor::tr("(nothing)"));
        if (definition.field.kind == CustomFieldKind::YesNo) {
            m_box->addItem(FieldEditor::tr("Yes"), 1);
            m_box->addItem(FieldEditor::tr("No"), 0);
        }
        for (const CustomChoice &choice : definition.choices)
            m_box->addItem(choice.name, choice.id.value);
        m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_box->setMinimumContentsLength(12);
        wrap(m_box);
        connect(m_box, &QComboBox::currentIndexChanged, this, &FieldEditor::changed);
    }

    FieldValue value() const override
    {
        if (m_box->currentIndex() <= 0)
            return {};
        const qint64 chosen = m_box->currentData().toLongLong();
        if (definition().field.kind == CustomFieldKind::YesNo)
            return {.number = chosen};
        return {.choices = {{chosen}}};
    }
    void setValue(const FieldValue &value) override
    {
        const QVariant wanted = value.number ? QVariant(*value.number) : value.choices.empty() ? QVariant() : QVariant(value.choices.front().value);
        m_box->setCurrentIndex(wanted.isValid() ? qMax(0, m_box->findData(wanted)) : 0);
    }

private:
    QComboBox *m_box;
};

class ChoicesEditor final : public FieldEditor
{
public:
    ChoicesEditor(const FieldDefinition &definition, QWidget *parent)
        : FieldEditor(definition, parent)
        , m_list(new QListWidget)
    {
        constexpr int MostLines = 5;
        for (const CustomChoice &choice : definition.choices) {
            auto *item = new QListWidgetItem(choice.name, m_list);
            item->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            item->setCheckState(Qt::Unchecked);
        }
        m_list->setTabKeyNavigation(false);
        m_list->setSpacing(rhythm(0.5));
        m_list->setFixedHeight(rhythm(5.5) * qBound(1, m_list->count(), MostLines) + rhythm(2));
        wrap(m_list);
        connect(m_list, &QListWidget::itemChanged, this, &FieldEditor::changed);
    }

    FieldValue value() const override
    {
        FieldValue value;
        for (int row = 0; row < m_list->count(); ++row) {
            if (m_list->item(row)->checkState() == Qt::Checked)
                value.choices.push_back(definition().choices.at(size_t(row)).id);
        }
        return value;
    }
    void setValue(const FieldValue &value) override
    {
        for (int row = 0; row < m_list->count(); ++row) {
            const bool isChosen = std::ranges::find(value.choices, definition().choices.at(size_t(row)).id) != value.choices.end();
            m_list->item(row)->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
        }
    }

private:
    QListWidget *m_list;
};

} // namespace

FieldEditor::FieldEditor(const FieldDefinition &definition, QWidget *parent)
    : QWidget(parent)
    , m_definition(definition)
{
}

void FieldEditor::wrap(QWidget *field)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(field);
    field->setObjectName(u"custom%1"_s.arg(m_definition.field.id.value));
    field->setAccessibleName(m_definition.field.name);
    setFocusProxy(field);
}

FieldEditor *FieldEditor::make(const FieldDefinition &definition, const QString &currency, QWidget *parent)
{
    switch (definition.field.kind) {
    case CustomFieldKind::Text:
    case CustomFieldKind::Link:
        return new TextEditor(definition, parent);
    case CustomFieldKind::Number:
        return new NumberEditor(definition, parent);
    case CustomFieldKind::Money:
        return new AmountEditor(definition, currency, parent);
    case CustomFieldKind::Date:
        return new DayEditor(definition, parent);
    case CustomFieldKind::Choice:
    case CustomFieldKind::YesNo:
        return new ChoiceEditor(definition, parent);
    case CustomFieldKind::Choices:
        return new ChoicesEditor(definition, parent);
    }
    return nullptr;
}
