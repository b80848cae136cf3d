// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lifecycle/phasechips.h"

#include "ui/common/colors.h"
#include "ui/common/metrics.h"

#include <QPainter>
#include <QtMath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

int dotExtent()
{
    return rhythm(2.5);
}

/** Room for \a text in full, whatever is rounded. */
int roomFor(const QString &text, const QFont &font)
{
    return qCeil(QFontMetricsF(font).horizontalAdvance(text)) + 1;
}

int chipHeight()
{
    return lineHeight() + rhythm(2);
}

} // namespace

PhaseChips::PhaseChips(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PhaseChips::show(const std::vector<Phase> &phases, const QStringList &notes)
{
    m_chips.clear();
    for (size_t i = 0; i < phases.size(); ++i)
        m_chips.push_back({phases[i].name, notes.value(qsizetype(i)), phases[i].color});
    setAccessibleDescription(text());
    updateGeometry();
    update();
}

QString PhaseChips::text() const
{
    QStringList texts;
    for (const Chip &chip : m_chips)
        texts.append(chip.note.isEmpty() ? chip.name : chip.name + u' ' + chip.note);
    return texts.join(u" · "_s);
}

int PhaseChips::widthOf(const Chip &chip) const
{
    const int note = chip.note.isEmpty() ? 0 : rhythm(1.5) + roomFor(chip.note, font());
    return rhythm(2) + dotExtent() + rhythm(1.5) + roomFor(chip.name, font()) + note + rhythm(2.5);
}

std::vector<QRect> PhaseChips::places(int width) const
{
    std::vector<QRect> places;
    const int gap = rhythm(1.5);
    QPoint at;
    for (const Chip &chip : m_chips) {
        const int wanted = std::min(widthOf(chip), std::max(width, 1));
        if (at.x() > 0 && at.x() + wanted > width)
            at = {0, at.y() + chipHeight() + gap};
        places.emplace_back(at, QSize(wanted, chipHeight()));
        at.rx() += wanted + gap;
    }
    return places;
}

QSize PhaseChips::sizeHint() const
{
    const int width = textWidth(60);
    return {width, heightForWidth(width)};
}

int PhaseChips::heightForWidth(int width) const
{
    const auto all = places(width);
    return all.empty() ? chipHeight() : all.back().bottom() + 1;
}

void PhaseChips::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto all = places(width());
    for (size_t i = 0; i < all.size(); ++i) {
        const Chip &chip = m_chips[i];
        const QRect place = QStyle::visualRect(layoutDirection(), rect(), all[i]);
        const QColor color = phaseColor(chip.color, palette());
        const QColor back = blended(palette().color(QPalette::Window), color, isHighContrast(palette()) ? 0 : 0.12);
        painter.setPen(QPen(color, 1));
        painter.setBrush(back);
        painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), place.height() / 2.0, place.height() / 2.0);
        QRect content = place.adjusted(rhythm(2), 0, -rhythm(2.5), 0);
        const auto take = [&](int width) {
            const QRect taken = QStyle::visualRect(layoutDirection(), content, {content.topLeft(), QSize(width, content.height())});
            if (layoutDirection() == Qt::RightToLeft)
                content.setRight(content.right() - width);
            else
                content.setLeft(content.left() + width);
            return taken;
        };
        QRect dot(0, 0, dotExtent(), dotExtent());
        dot.moveCenter(take(dotExtent()).center());
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(dot);
        take(rhythm(1.5));
        const QFontMetrics metrics(font());
        const auto draw = [&](const QString &text, const QColor &pen) {
            const QRect field = take(std::min(roomFor(text, font()), content.width()));
            painter.setPen(pen);
            painter.drawText(field, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, metrics.elidedText(text, Qt::ElideRight, field.width()));
        };
        draw(chip.name, legibleTextColor(back, palette()));
        if (chip.note.isEmpty())
            continue;
        take(rhythm(1.5));
        draw(chip.note, mutedTextColor(palette()));
    }
}
