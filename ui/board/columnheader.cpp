// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/columnheader.h"

#include "ui/common/colors.h"
#include "ui/common/formats.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

ColumnHeader::ColumnHeader(const Phase &phase, QWidget *parent)
    : QWidget(parent)
    , m_phase(phase)
{
    setObjectName(u"columnHeader"_s);
    setAccessibleName(phase.name);
    setToolTip(plainToolTip(phase.explanation));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void ColumnHeader::setTotal(qint64 customers, const Money &revenue)
{
    m_customers = customers;
    m_revenue = revenue;
    //: What stands above a column of the board: phase, number of customers, money.
    setAccessibleName(tr("%1, %2, %3").arg(isolated(m_phase.name), tr("%n customer(s)", nullptr, int(customers)), moneyText(revenue)));
    update();
}

QSize ColumnHeader::sizeHint() const
{
    return {textWidth(20), 2 * fontMetrics().height() + rhythm(5)};
}

void ColumnHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    painter.fillRect(rect().adjusted(rhythm(), 0, -rhythm(), rhythm() - height()), phaseColor(m_phase.color, palette()));
    const int lineHeight = fontMetrics().height();
    const QRect content = rect().adjusted(rhythm(3), rhythm(2.5), -rhythm(3), 0);
    const auto write = [&](const QRect &where, const QString &text, Tone tone, Qt::Alignment alignment) {
        painter.setPen(toneColor(tone, palette()));
        const QString elided = painter.fontMetrics().elidedText(text, Qt::ElideRight, where.width());
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), where),
                         int(QStyle::visualAlignment(layoutDirection(), alignment)) | Qt::AlignAbsolute | Qt::AlignVCenter
                             | Qt::TextSingleLine,
                         elided);
    };
    QRect first(content.left(), content.top(), content.width(), lineHeight);
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    if (m_customers) {
        const QString count = numberText(*m_customers);
        const int width = painter.fontMetrics().horizontalAdvance(count) + rhythm();
        write({first.right() - width, first.top(), width, lineHeight}, count, Tone::Text, Qt::AlignRight);
        first.setRight(first.right() - width - rhythm());
    }
    write(first, m_phase.name, Tone::Text, Qt::AlignLeft);
    painter.setFont(font());
    if (m_customers)
        write({content.left(), content.top() + lineHeight, content.width(), lineHeight}, roundedMoneyText(m_revenue), Tone::Muted,
              Qt::AlignLeft);
}
