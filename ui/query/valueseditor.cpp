// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/valueseditor.h"

#include "models/lists/query/querytext.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

ValuesEditor::ValuesEditor(QWidget *parent)
    : QStackedWidget(parent)
    , m_line(new QLineEdit)
    , m_days(new QToolButton)
    , m_choices(new QListWidget)
    , m_yesNo(new QComboBox)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_choices->setObjectName(u"conditionChoices"_s);
    m_choices->setAccessibleName(tr("Any of these"));
    m_choices->setFixedHeight(5 * lineHeight() + rhythm(3));
    m_yesNo->setObjectName(u"conditionYesNo"_s);
    m_yesNo->setAccessibleName(tr("Yes or no"));
    m_yesNo->addItem(tr("yes"), u"yes"_s);
    m_yesNo->addItem(tr("no"), u"no"_s);
    addWidget(makeLine());
    addWidget(m_choices);
    addWidget(m_yesNo);
    connect(m_line, &QLineEdit::textEdited, this, &ValuesEditor::edited);
    connect(m_choices, &QListWidget::itemChanged, this, &ValuesEditor::edited);
    connect(m_yesNo, &QComboBox::activated, this, &ValuesEditor::edited);
}

QWidget *ValuesEditor::makeLine()
{
    auto *page = new QWidget;
    auto *line = new QHBoxLayout(page);
    line->setContentsMargins({});
    line->setSpacing(rhythm(2));
    m_line->setObjectName(u"conditionValues"_s);
    m_line->setAccessibleName(tr("Compared with"));
    m_days->setObjectName(u"conditionDays"_s);
    m_days->setIcon(icon("calendar-event"_L1));
    m_days->setText(tr("Choose"));
    m_days->setAccessibleName(tr("Choose days"));
    m_days->setToolTip(plainToolTip(tr("Days and periods to choose from")));
    m_days->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_days->setPopupMode(QToolButton::InstantPopup);
    m_days->setFocusPolicy(Qt::StrongFocus);
    m_days->setMenu(new QMenu(m_days));
    line->addWidget(m_line, 1);
    line->addWidget(m_days);
    return page;
}

void ValuesEditor::show(const QueryField &field, const std::vector<QueryValue> &values)
{
    const bool isDay = field.kind == FieldKind::Day || field.kind == FieldKind::Instant;
    m_days->setVisible(isDay);
    if (isDay)
        offerDays(field.looksAhead);
    if (field.kind == FieldKind::Choice) {
        showChoices(field, values);
        showPage(1);
    } else if (field.kind == FieldKind::YesNo) {
        m_yesNo->setCurrentIndex(!values.empty() && values.front().text == u"no" ? 1 : 0);
        showPage(2);
    } else {
        if (const QString text = valuesText(values); text != m_line->text())
            m_line->setText(text);
        m_line->setPlaceholderText(isDay ? tr("2026-03-15, 2026-03, last-month or 30d") : tr("Several with commas between them"));
        showPage(0);
    }
    updateGeometry();
}

/** As high as what is shown, not as the highest page. */
void ValuesEditor::showPage(int page)
{
    for (int each = 0; each < count(); ++each)
        widget(each)->setSizePolicy(QSizePolicy::Preferred, each == page ? QSizePolicy::Fixed : QSizePolicy::Ignored);
    setCurrentIndex(page);
}

QSize ValuesEditor::sizeHint() const
{
    return currentWidget()->sizeHint();
}

QSize ValuesEditor::minimumSizeHint() const
{
    return currentWidget()->minimumSizeHint();
}

void ValuesEditor::showChoices(const QueryField &field, const std::vector<QueryValue> &values)
{
    const QSignalBlocker blocker(m_choices);
    m_choices->clear();
    for (const FieldChoice &choice : field.choices) {
        auto *item = new QListWidgetItem(choice.label.isEmpty() ? choice.name : choice.label, m_choices);
        item->setData(Qt::UserRole, choice.name);
        const bool isChosen = std::ranges::find(values, choice.name, &QueryValue::text) != values.end();
        item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
    }
    if (m_choices->count() > 0)
        m_choices->setCurrentRow(0);
}

void ValuesEditor::offerDays(bool looksAhead)
{
    QMenu *menu = m_days->menu();
    menu->clear();
    const auto offer = [&](const QString &label, const QString &text) {
        connect(menu->addAction(label), &QAction::triggered, this, [this, text] {
            m_line->setText(text);
            m_line->setFocus();
            emit edited();
        });
    };
    offer(tr("Today"), u"today"_s);
    offer(looksAhead ? tr("Tomorrow") : tr("Yesterday"), looksAhead ? u"tomorrow"_s : u"yesterday"_s);
    menu->addSeparator();
    offer(tr("This week"), u"this-week"_s);
    offer(tr("This month"), u"this-month"_s);
    offer(tr("This year"), u"this-year"_s);
    offer(looksAhead ? tr("Next month") : tr("Last month"), looksAhead ? u"next-month"_s : u"last-month"_s);
    offer(looksAhead ? tr("Next year") : tr("Last year"), looksAhead ? u"next-year"_s : u"last-year"_s);
    menu->addSeparator();
    offer(tr("7 days"), u"7d"_s);
    offer(tr("30 days"), u"30d"_s);
    offer(tr("90 days"), u"90d"_s);
    offer(tr("One year"), u"1y"_s);
    menu->addSeparator();
    offer(tr("The day of today, as a date"), QDate::currentDate().toString(Qt::ISODate));
}

QString ValuesEditor::text() const
{
    if (currentIndex() == 0)
        return m_line->text();
    if (currentIndex() == 2)
        return m_yesNo->currentData().toString();
    std::vector<QueryValue> values;
    for (int row = 0; row < m_choices->count(); ++row) {
        if (m_choices->item(row)->checkState() == Qt::Checked)
            values.push_back({m_choices->item(row)->data(Qt::UserRole).toString()});
    }
    return valuesText(values);
}
