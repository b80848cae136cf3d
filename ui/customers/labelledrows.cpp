// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/labelledrows.h"

#include "ui/common/dateedit.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"
#include "ui/customers/labelchoice.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

LabelledRows::LabelledRows(const Words &words, int fewest, const MakeField &makeField, QWidget *parent)
    : QWidget(parent)
    , m_words(words)
    , m_fewest(fewest)
    , m_makeField(makeField)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(rhythm());
    if (fewest == 0) {
        m_add = makeButton(u"add"_s + m_words.name, "plus-lg"_L1, m_words.add, this);
        m_add->setText(m_words.add);
        m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        connect(m_add, &QToolButton::clicked, this, &LabelledRows::add);
        m_column->addWidget(m_add, 0, Qt::AlignLeading);
    }
    setCount(fewest);
}

LabelledRows::~LabelledRows()
{
    for (const Row &row : m_rows)
        row.field->disconnect(this);
}

QWidget *LabelledRows::first() const
{
    return m_rows.empty() ? static_cast<QWidget *>(m_add) : m_rows.front().field;
}

QToolButton *LabelledRows::makeButton(const QString &name, QLatin1StringView iconName, const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(text);
    button->setToolTip(plainToolTip(text));
    return button;
}

void LabelledRows::addRow()
{
    const bool isFirst = m_rows.empty() && m_fewest > 0;
    const QString number = m_rows.empty() ? QString() : QString::number(m_rows.size() + 1);
    Row row;
    row.line = new QWidget(this);
    row.field = m_makeField(row.line);
    row.field->setObjectName(m_words.name + number);
    row.field->setAccessibleName(number.isEmpty() ? m_words.field : tr("%1 %2", "phone, its number").arg(m_words.field, number));
    row.label = makeLabelChoice(m_words.labels, row.line);
    row.label->setObjectName(m_words.name + u"Label"_s + number);
    row.label->setAccessibleName(m_words.label);
    row.button = isFirst ? makeButton(u"add"_s + m_words.name, "plus-lg"_L1, m_words.add, row.line)
                         : makeButton(u"remove"_s + m_words.name + number, "x-lg"_L1, m_words.remove, row.line);
    auto *parts = new QHBoxLayout(row.line);
    parts->setContentsMargins({});
    parts->setSpacing(rhythm());
    parts->addWidget(row.field, 1);
    parts->addWidget(row.label);
    parts->addWidget(row.button);
    connect(row.field, &QLineEdit::textChanged, this, &LabelledRows::update);
    connect(row.label, &QComboBox::currentTextChanged, this, &LabelledRows::changed);
    if (isFirst)
        connect(row.button, &QToolButton::clicked, this, &LabelledRows::add);
    else
        connect(row.button, &QToolButton::clicked, this, [this, line = row.line] { removeRow(line); });
    m_column->insertWidget(int(m_rows.size()), row.line);
    row.line->show(); // Else it would only show, and take the focus, a moment later.
    if (!m_rows.empty())
        setTabOrder(m_rows.back().button, row.field);
    setTabOrder(row.field, row.label);
    setTabOrder(row.label, row.button);
    m_rows.push_back(row);
}

void LabelledRows::removeRow(QWidget *line)
{
    const auto at = std::find_if(m_rows.begin(), m_rows.end(), [line](const Row &row) { return row.line == line; });
    const size_t place = size_t(at - m_rows.begin());
    // The lines keep their names in order, so the texts move up and the last line goes.
    for (size_t i = place; i + 1 < m_rows.size(); ++i) {
        m_rows[i].field->setText(m_rows[i + 1].field->text());
        m_rows[i].label->setCurrentText(m_rows[i + 1].label->currentText());
    }
    setCount(count() - 1);
    if (!m_rows.empty())
        m_rows.at(std::min(place, m_rows.size() - 1)).field->setFocus(Qt::OtherFocusReason);
    else
        m_add->setFocus(Qt::OtherFocusReason);
    update();
}

void LabelledRows::add()
{
    setCount(count() + 1);
    m_rows.back().field->setFocus(Qt::OtherFocusReason);
}

void LabelledRows::setCount(int count)
{
    while (int(m_rows.size()) > std::max(count, m_fewest)) {
        m_rows.back().line->hide();
        m_rows.back().line->deleteLater();
        m_rows.pop_back();
    }
    while (int(m_rows.size()) < std::max(count, m_fewest))
        addRow();
    update();
}

void LabelledRows::update()
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        const bool isFilled = !row.field->text().isEmpty();
        row.label->setVisible(isFilled || !row.label->currentText().isEmpty());
        if (i == 0 && m_fewest > 0)
            row.button->setEnabled(isFilled);
    }
    emit changed();
}

QString LabelledRows::labelAt(int row) const
{
    return labelMeant(m_rows.at(size_t(row)).label->currentText());
}

void LabelledRows::setLabelAt(int row, const QString &label)
{
    m_rows.at(size_t(row)).label->setCurrentText(labelShown(label));
    update();
}

TextRows::TextRows(const Words &words, QWidget *parent)
    : LabelledRows(words, 1, [](QWidget *line) { return new QLineEdit(line); }, parent)
{
}

void TextRows::setTexts(const FurtherTexts &texts)
{
    setCount(int(texts.size()));
    for (int row = 0; row < count(); ++row) {
        const LabelledText text = size_t(row) < texts.size() ? texts.at(size_t(row)) : LabelledText();
        fieldAt(row)->setText(text.value);
        setLabelAt(row, text.label);
    }
}

FurtherTexts TextRows::texts() const
{
    FurtherTexts texts;
    for (int row = 0; row < count(); ++row) {
        if (row == 0 || !fieldAt(row)->text().isEmpty())
            texts.push_back({labelAt(row), fieldAt(row)->text()});
    }
    return texts;
}

DayRows::DayRows(const Words &words, QWidget *parent)
    : LabelledRows(words, 0, [](QWidget *line) { return new DateEdit(line); }, parent)
{
}

void DayRows::setDays(const FurtherDays &days)
{
    setCount(int(days.size()));
    for (int row = 0; row < count(); ++row) {
        static_cast<DateEdit *>(fieldAt(row))->setDate(days.at(size_t(row)).day);
        setLabelAt(row, days.at(size_t(row)).label);
    }
}

FurtherDays DayRows::days() const
{
    FurtherDays days;
    for (int row = 0; row < count(); ++row) {
        if (const QDate day = static_cast<DateEdit *>(fieldAt(row))->date(); day.isValid())
            days.push_back({labelAt(row), day});
    }
    return days;
}

QWidget *DayRows::firstMistake() const
{
    for (int row = 0; row < count(); ++row) {
        if (!static_cast<DateEdit *>(fieldAt(row))->isAcceptable())
            return fieldAt(row);
    }
    return nullptr;
}
