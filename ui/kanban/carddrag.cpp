// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kanban/carddrag.h"

#include "ui/common/formats.h"
#include "ui/common/metrics.h"

#include <QAbstractItemDelegate>
#include <QDataStream>
#include <QListView>
#include <QMimeData>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

const QString CardsType = u"application/x-regulars-cards"_s;

} // namespace

QMimeData *dragged(const KanbanSource &source, const KanbanPlace &from, const std::vector<qint64> &cards)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << source.origin() << from.column << from.group << quint32(cards.size());
    for (const qint64 card : cards)
        stream << card;
    auto *data = new QMimeData;
    data->setData(CardsType, bytes);
    return data;
}

KanbanDrop dropped(const KanbanSource &source, const QMimeData &data)
{
    QDataStream stream(data.data(CardsType));
    QUrl origin;
    KanbanPlace from;
    quint32 count = 0;
    stream >> origin >> from.column >> from.group >> count;
    if (stream.status() != QDataStream::Ok || origin != source.origin())
        return {};
    KanbanDrop drop{.from = from};
    for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i)
        stream >> drop.cards.emplace_back();
    return stream.status() == QDataStream::Ok ? drop : KanbanDrop();
}

QPixmap pictureOf(const QListView &view, const QStyleOptionViewItem &option, qsizetype cards)
{
    QPixmap pixmap(option.rect.size() * view.devicePixelRatioF());
    pixmap.setDevicePixelRatio(view.devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    view.itemDelegate()->paint(&painter, option, view.currentIndex());
    if (cards > 1) {
        const QString count = numberText(cards);
        const int side = std::max(view.fontMetrics().height(), view.fontMetrics().horizontalAdvance(count)) + rhythm(2);
        const QRect badge(option.rect.right() - side - rhythm(), 0, side, side);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(view.palette().color(QPalette::Highlight));
        painter.drawEllipse(badge);
        painter.setPen(view.palette().color(QPalette::HighlightedText));
        painter.drawText(badge, Qt::AlignCenter, count);
    }
    return pixmap;
}
