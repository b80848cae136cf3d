// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace {

/** Draws an SVG file in a colour of the palette where the file says currentColor. */
class PaletteIconEngine : public QIconEngine
{
public:
    PaletteIconEngine(QLatin1StringView name, Tone tone)
        : m_file(u":/icons/"_s + name + u".svg"_s)
        , m_tone(tone)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const double scale = painter->device() ? painter->device()->devicePixelRatio() : 1;
        painter->drawPixmap(rect, rendered(rect.size() * scale, mode, scale));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override { return rendered(size, mode, 1); }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        return rendered(size, mode, scale);
    }

    bool isNull() override { return !QFile::exists(m_file); }
    QIconEngine *clone() const override { return new PaletteIconEngine(*this); }
    QString key() const override { return u"PaletteIconEngine"_s; }

private:
    QColor color(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        switch (mode) {
        case QIcon::Disabled:
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        case QIcon::Selected:
            return palette.color(QPalette::HighlightedText);
        case QIcon::Normal:
        case QIcon::Active:
            break;
        }
        return toneColor(m_tone, palette);
    }

    QPixmap rendered(const QSize &size, QIcon::Mode mode, double scale) const
    {
        const QString color = this->color(mode).name();
        const QString key = u"%1 %2x%3 %4"_s.arg(m_file).arg(size.width()).arg(size.height()).arg(color);
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            pixmap = QPixmap(size);
            pixmap.fill(Qt::transparent);
            QFile file(m_file);
            if (file.open(QIODevice::ReadOnly)) {
                QSvgRenderer renderer(file.readAll().replace("currentColor", color.toLatin1()));
                renderer.setAspectRatioMode(Qt::KeepAspectRatio);
                QPainter painter(&pixmap);
                renderer.render(&painter);
            }
            QPixmapCache::insert(key, pixmap);
        }
        pixmap.setDevicePixelRatio(scale);
        return pixmap;
    }

    QString m_file;
    Tone m_tone;
};

} // namespace

QIcon icon(QLatin1StringView name, Tone tone)
{
    return QIcon(new PaletteIconEngine(name, tone));
}
