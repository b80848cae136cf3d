// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importsettings.h"

#include "models/exchange/textencoding.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>

using namespace Qt::StringLiterals;

namespace {

void choose(QComboBox *box, const QVariant &value)
{
    int index = box->findData(value);
    if (index < 0) {
        box->addItem(value.toString(), value);
        index = box->count() - 1;
    }
    box->setCurrentIndex(index);
}

} // namespace

ImportSettings::ImportSettings(QWidget *parent)
    : QWidget(parent)
    , m_hasHeader(new QCheckBox(tr("The first row holds the &names of the columns"), this))
    , m_createsUnknown(new QCheckBox(tr("Make &new customers"), this))
{
    auto *left = new QFormLayout;
    auto *right = new QFormLayout;
    m_kind = addChoice(left, u"importKind"_s, tr("The rows &are:"));
    m_kind->addItem(tr("Customers"), int(ImportKind::Customers));
    m_kind->addItem(tr("Purchases"), int(ImportKind::Purchases));
    m_kind->addItem(tr("Contracts"), int(ImportKind::Contracts));
    m_known = addChoice(left, u"importKnown"_s, tr("Customers already &there:"));
    m_known->addItem(tr("Leave them as they are"), QString());
    m_known->addItem(tr("Update, recognized by number"), u"id"_s);
    m_known->addItem(tr("Update, recognized by e-mail"), u"email"_s);
    m_known->addItem(tr("Update, recognized by phone"), u"phone"_s);
    m_known->addItem(tr("Update, recognized by name"), u"name"_s);
    left->addRow(QString(), m_createsUnknown);
    m_encoding = addChoice(right, u"importEncoding"_s, tr("&Encoding:"));
    for (const QString &encoding : textEncodings())
        m_encoding->addItem(encoding, encoding);
    m_delimiter = addChoice(right, u"importDelimiter"_s, tr("&Separated by:"));
    m_delimiter->addItem(tr("Comma"), QString(u','));
    m_delimiter->addItem(tr("Semicolon"), QString(u';'));
    m_delimiter->addItem(tr("Tab"), QString(u'\t'));
    m_delimiter->addItem(tr("Bar |"), QString(u'|'));
    m_dates = addChoice(right, u"importDates"_s, tr("&Dates:"));
    for (const auto order : {DateOrder::DayMonthYear, DateOrder::MonthDayYear, DateOrder::YearMonthDay})
        m_dates->addItem(dateOrderText(order), int(order));
    m_decimal = addChoice(right, u"importDecimal"_s, tr("De&cimals:"));
    m_decimal->addItem(tr("With a comma: 1.234,50"), QString(u','));
    m_decimal->addItem(tr("With a point: 1,234.50"), QString(u'.'));
    right->addRow(QString(), m_hasHeader);
    m_hasHeader->setObjectName(u"importHasHeader"_s);
    m_createsUnknown->setObjectName(u"importCreatesUnknown"_s);
    for (QCheckBox *box : {m_hasHeader, m_createsUnknown})
        connect(box, &QCheckBox::clicked, this, &ImportSettings::announce);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(rhythm(6));
    layout->addLayout(left, 1);
    layout->addLayout(right, 1);
}

QComboBox *ImportSettings::addChoice(QFormLayout *form, const QString &name, const QString &label)
{
    auto *box = new QComboBox(this);
    box->setObjectName(name);
    auto *text = new PlainLabel(label, this);
    text->setBuddy(box);
    box->setAccessibleName(QString(label).remove(u'&').remove(u':'));
    form->addRow(text, box);
    connect(box, &QComboBox::activated, this, &ImportSettings::announce);
    return box;
}

void ImportSettings::setPlan(const ImportPlan &plan)
{
    m_plan = plan;
    choose(m_kind, int(plan.kind));
    choose(m_known, plan.updateBy);
    choose(m_encoding, plan.dialect.encoding);
    choose(m_delimiter, QString(plan.dialect.delimiter));
    choose(m_dates, int(plan.dateOrder));
    choose(m_decimal, QString(plan.decimal));
    m_hasHeader->setChecked(plan.dialect.hasHeader);
    m_createsUnknown->setChecked(plan.createsUnknown);
    m_known->setEnabled(plan.kind == ImportKind::Customers);
}

void ImportSettings::announce()
{
    m_plan.kind = ImportKind(m_kind->currentData().toInt());
    m_plan.updateBy = m_plan.kind == ImportKind::Customers ? m_known->currentData().toString() : QString();
    m_plan.dialect.encoding = m_encoding->currentData().toString();
    m_plan.dialect.delimiter = m_delimiter->currentData().toString().front();
    m_plan.dialect.hasHeader = m_hasHeader->isChecked();
    m_plan.dateOrder = DateOrder(m_dates->currentData().toInt());
    m_plan.decimal = m_decimal->currentData().toString().front();
    m_plan.createsUnknown = m_createsUnknown->isChecked();
    emit planChosen(m_plan);
}
