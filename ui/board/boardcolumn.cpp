// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/boardcolumn.h"

#include "ui/board/columnheader.h"
#include "ui/board/columnview.h"
#include "ui/common/colors.h"
#include "ui/common/metrics.h"

#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr double NarrowestColumn = 27; // Characters.

} // namespace

BoardColumn::BoardColumn(Database &database, const Phase &phase, const QString &currency, QWidget *parent)
    : QWidget(parent)
    , m_model(database, phase, currency)
    , m_header(new ColumnHeader(phase, this))
    , m_view(new ColumnView(m_model, !database.isReadOnly(), this))
{
    setObjectName(u"boardColumn"_s);
    setMinimumWidth(textWidth(NarrowestColumn));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_view);
    connect(m_view, &ColumnView::dropTargetChanged, this, qOverload<>(&QWidget::update));
}

void BoardColumn::setTotals(const std::vector<PhaseTotal> &totals)
{
    const auto own = std::find_if(totals.begin(), totals.end(), [this](const PhaseTotal &total) { return total.phase == phase().id; });
    const PhaseTotal total = own == totals.end() ? PhaseTotal{.phase = phase().id} : *own;
    m_header->setTotal(total.customers, {total.revenue, m_model.currency()});
}

bool BoardColumn::isSettled() const
{
    return m_model.isLoaded() && (m_model.rowCount() == 0 || m_model.lineAt(0));
}

void BoardColumn::paintEvent(QPaintEvent *)
{
    if (!m_view->isDropTarget())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(accentColor(palette()), rhythm(0.5)));
    painter.setBrush(tintColor(Tone::Accent, palette()));
    const int inset = rhythm(0.5);
    painter.drawRoundedRect(rect().adjusted(inset, inset, -inset, -inset), rhythm(), rhythm());
}
