// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/conditioneditor.h"

#include "models/lists/query/queryreading.h"
#include "models/lists/query/testvalues.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"
#include "ui/query/conditionwords.h"
#include "ui/query/valueseditor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace {

using Kind = Condition::Kind;

const QString WordsEntry = u"\x01words"_s; // Beside the names of fields, none of which has such a character.

bool isGroup(const Condition &node)
{
    return node.kind == Kind::All || node.kind == Kind::Any;
}

} // namespace

ConditionEditor::ConditionEditor(QWidget *parent)
    : QWidget(parent)
    , m_pages(new QStackedWidget(this))
    , m_group(new QComboBox(this))
    , m_field(new QComboBox(this))
    , m_not(new QCheckBox(tr("&Not"), this))
    , m_comparison(new QComboBox(this))
    , m_values(new ValuesEditor(this))
    , m_words(new QLineEdit(this))
    , m_problem(new PlainLabel({}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(rhythm(1));
    m_pages->addWidget(makeGroupPage());
    m_pages->addWidget(makeTestPage());
    column->addWidget(m_pages);
    column->addWidget(m_problem);
    column->addStretch(1);
    m_problem->setObjectName(u"conditionProblem"_s);
    m_problem->setWordWrap(true);
    connect(m_group, &QComboBox::activated, this, &ConditionEditor::takeGroup);
    connect(m_field, &QComboBox::activated, this, &ConditionEditor::takeField);
    connect(m_not, &QCheckBox::toggled, this, &ConditionEditor::send);
    connect(m_comparison, &QComboBox::activated, this, &ConditionEditor::takeComparison);
    connect(m_values, &ValuesEditor::edited, this, &ConditionEditor::takeValues);
    connect(m_words, &QLineEdit::textEdited, this, &ConditionEditor::takeValues);
}

QWidget *ConditionEditor::makeGroupPage()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    auto *label = new PlainLabel(tr("Customers who &meet"), page);
    label->setBuddy(m_group);
    m_group->setObjectName(u"conditionGroup"_s);
    m_group->setAccessibleName(tr("How the conditions of the group go together"));
    for (const Kind kind : {Kind::All, Kind::Any}) {
        for (const bool isNegated : {false, true})
            m_group->addItem(ConditionWords::group(kind, isNegated));
    }
    column->addWidget(label);
    column->addWidget(m_group);
    column->addStretch(1);
    return page;
}

QWidget *ConditionEditor::makeTestPage()
{
    auto *page = new QWidget(this);
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins({});
    grid->setSpacing(rhythm(2));
    m_field->setObjectName(u"conditionField"_s);
    m_field->setAccessibleName(tr("Field"));
    m_field->setMaxVisibleItems(20);
    m_not->setObjectName(u"conditionNot"_s);
    m_comparison->setObjectName(u"conditionComparison"_s);
    m_comparison->setAccessibleName(tr("How it is compared"));
    m_words->setObjectName(u"conditionWords"_s);
    m_words->setAccessibleName(tr("Words to search for"));
    grid->addWidget(m_field, 0, 0);
    grid->addWidget(m_not, 0, 1);
    grid->addWidget(m_comparison, 1, 0, 1, 2);
    grid->addWidget(m_values, 2, 0, 1, 2);
    grid->addWidget(m_words, 3, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    return page;
}

void ConditionEditor::show(const Condition &node, bool isNegated, const FieldCatalogue &fields)
{
    const QScopedValueRollback showing(m_isShowing, true);
    m_fields = &fields;
    m_node = node;
    m_problem->setText({});
    m_pages->setCurrentIndex(isGroup(node) ? 0 : 1);
    if (isGroup(node)) {
        m_group->setCurrentIndex((node.kind == Kind::Any ? 2 : 0) + (isNegated ? 1 : 0));
        return;
    }
    m_not->setChecked(isNegated);
    fillFields(node);
    showTest();
}

void ConditionEditor::focusField()
{
    isGroup(m_node) ? m_group->setFocus() : m_field->setFocus();
}

void ConditionEditor::fillFields(const Condition &node)
{
    m_field->clear();
    if (m_fields->search)
        m_field->addItem(tr("Words in the search"), WordsEntry);
    for (const QueryField &field : m_fields->fields) {
        if (!field.isShownOnly)
            m_field->addItem(field.label, field.name);
    }
    if (!m_fields->relations.empty())
        m_field->insertSeparator(m_field->count());
    for (const QueryRelation &relation : m_fields->relations)
        m_field->addItem(relation.label, relation.name);
    const int row = m_field->findData(node.kind == Kind::Text ? WordsEntry : node.name);
    if (row < 0)
        m_field->addItem(node.name, node.name);
    m_field->setCurrentIndex(row < 0 ? m_field->count() - 1 : row);
}

/** The field that is compared; nothing for words, and for what does not exist any more. */
std::optional<QueryField> ConditionEditor::measured() const
{
    if (m_node.kind == Kind::Related) {
        const QueryRelation *relation = m_fields->relation(m_node.name);
        return relation ? std::optional(measureOf(*relation)) : std::nullopt;
    }
    const QueryField *field = m_node.kind == Kind::Test ? m_fields->field(m_node.name) : nullptr;
    return field ? std::optional(*field) : std::nullopt;
}

void ConditionEditor::showTest()
{
    const QScopedValueRollback showing(m_isShowing, true);
    const std::optional<QueryField> field = measured();
    const bool isWords = m_node.kind == Kind::Text;
    m_words->setVisible(isWords);
    m_comparison->setVisible(field.has_value());
    const bool isAboutPresence = m_node.comparison == Comparison::Empty || m_node.comparison == Comparison::Filled;
    m_values->setVisible(field && !isAboutPresence);
    if (isWords && m_words->text().simplified() != m_node.text)
        m_words->setText(m_node.text);
    if (!field)
        return;
    m_comparison->clear();
    for (const Comparison comparison : ConditionWords::comparisonsOf(*field))
        m_comparison->addItem(ConditionWords::comparison(comparison, field->kind), int(comparison));
    m_comparison->setCurrentIndex(std::max(0, m_comparison->findData(int(m_node.comparison))));
    if (m_values->isVisibleTo(this))
        m_values->show(*field, m_node.values);
}

void ConditionEditor::takeGroup()
{
    m_node.kind = m_group->currentIndex() >= 2 ? Kind::Any : Kind::All;
    emit edited(m_node, m_group->currentIndex() % 2 == 1);
}

void ConditionEditor::takeField()
{
    const QString name = m_field->currentData().toString();
    if (name == WordsEntry) {
        m_node = Condition::words({});
    } else if (const QueryRelation *relation = m_fields->relation(name); relation && relation->name == name) {
        const bool isCounted = relation->measure == Measure::Count;
        m_node = Condition::related(name, {}, isCounted ? Comparison::AtLeast : Comparison::Filled, {});
        if (isCounted)
            m_node.values = {{u"1"_s}};
    } else {
        const QueryField *field = m_fields->field(name);
        m_node = Condition::test(name, field ? usualComparison(field->kind) : Comparison::Has);
        if (field && field->kind == FieldKind::YesNo)
            m_node.values = {{u"yes"_s}};
    }
    m_words->clear();
    m_problem->setText({});
    showTest();
    send();
}

void ConditionEditor::takeComparison()
{
    m_node.comparison = Comparison(m_comparison->currentData().toInt());
    const bool isAboutPresence = m_node.comparison == Comparison::Empty || m_node.comparison == Comparison::Filled;
    m_values->setVisible(!isAboutPresence);
    if (isAboutPresence) {
        m_node.values.clear();
        m_problem->setText({});
        send();
        return;
    }
    if (const auto field = measured(); field && m_node.values.empty())
        m_values->show(*field, {});
    takeValues();
}

/** What cannot be understood says so, and is left out of the query until it can. */
void ConditionEditor::takeValues()
{
    m_problem->setText({});
    if (m_node.kind == Kind::Text) {
        m_node.text = m_words->text().simplified();
        send();
        return;
    }
    const std::optional<QueryField> field = measured();
    if (!field)
        return;
    m_node.values.clear();
    if (const QString typed = m_values->text(); !typed.trimmed().isEmpty()) {
        const Result<Condition> test = readTest(*field, m_node.comparison, typed, m_fields->currency);
        if (test) {
            m_node.comparison = test->comparison;
            m_node.values = test->values;
        } else {
            m_problem->setText(test.error().message);
        }
    }
    send();
}

void ConditionEditor::send()
{
    if (!m_isShowing)
        emit edited(m_node, m_not->isChecked());
}
