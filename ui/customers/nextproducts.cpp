// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/nextproducts.h"

#include "models/base/text.h"
#include "ui/common/formats.h"
#include "ui/customers/detailsection.h"
#include "ui/shell/navigator.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 ShownProducts = 3;

} // namespace

NextProducts::NextProducts(Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_section(new DetailSection(u"NextProduct"_s, tr("Often bought next"), tr("Often bought next"), this))
{
    setObjectName(u"nextProducts"_s);
    m_section->setCanAdd(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_section);
    connect(m_section, &DetailSection::activated, this, [this](int row) { m_services.navigator->say(m_reasons.at(row)); });
    hide();
}

void NextProducts::showCustomer(CustomerId customer)
{
    if (m_customer != customer)
        hide();
    m_customer = customer;
    const auto known = m_countedOn == QDate::currentDate() ? m_counts : nullptr;
    const ReportOptions options{.top = ShownProducts};
    m_services.background().run(&answerNextProducts, customer, known, options).then(this, [this, customer](const Result<NextProductAnswer> &counted) {
        if (!counted)
            return;
        if (counted->counts && counted->counts != m_counts) {
            m_counts = counted->counts;
            m_countedOn = QDate::currentDate();
        }
        if (customer == m_customer)
            show(counted->report);
    });
}

void NextProducts::show(const NextProductReport &report)
{
    std::vector<DetailSection::Row> rows;
    m_reasons.clear();
    for (const NextProduct &next : report.products) {
        m_reasons.append(reasonText(next, report.names.value(next.after)));
        //: A product, and how many times as likely a customer is to buy it as anybody.
        rows.push_back({.icon = "cart"_L1,
                        .text = tr("%1: %2 times as likely").arg(isolated(report.names.value(next.product)), decimalText(next.score(), 1)),
                        .toolTip = m_reasons.constLast()});
    }
    m_section->show(rows);
    setVisible(!rows.empty());
}
