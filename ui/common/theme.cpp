// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"

#include "ui/common/colors.h"
#include "ui/common/flatstyle.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QMetaEnum>

using namespace Qt::StringLiterals;

namespace {

const Setting<QString> ThemeSetting{"window/theme", u"System"_s};

constexpr int PortalTimeout = 2000; // Milliseconds; the answer is awaited without blocking.
constexpr uint PortalPrefersDark = 1;

const QString AppearanceGroup = u"org.freedesktop.appearance"_s;
const QString ColorSchemeKey = u"color-scheme"_s;
const QString PortalPath = u"/org/freedesktop/portal/desktop"_s;
const QString PortalSettings = u"org.freedesktop.portal.Settings"_s;

struct PaletteColors
{
    QRgb window, base, alternate, button, text, muted, link, highlight, highlightedText;
};

constexpr PaletteColors Light{0xfff4f5f7, 0xffffffff, 0xfff7f8fa, 0xffffffff, 0xff1f2328,
                              0xff59626d, 0xff0b6e69, 0xff0b6e69, 0xffffffff};
constexpr PaletteColors Dark{0xff212428, 0xff191b1e, 0xff1e2124, 0xff2c3035, 0xffe6e8ea,
                             0xffa7afb9, 0xff55c7bb, 0xff1f7a72, 0xffffffff};
constexpr PaletteColors HighContrast{0xff000000, 0xff000000, 0xff101010, 0xff000000, 0xffffffff,
                                     0xffe0e0e0, 0xffffd500, 0xffffd500, 0xff000000};

QPalette paletteOf(const PaletteColors &colors)
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, QColor color) { palette.setColor(QPalette::All, role, color); };
    set(QPalette::Window, colors.window);
    set(QPalette::WindowText, colors.text);
    set(QPalette::Base, colors.base);
    set(QPalette::AlternateBase, colors.alternate);
    set(QPalette::Text, colors.text);
    set(QPalette::Button, colors.button);
    set(QPalette::ButtonText, colors.text);
    set(QPalette::BrightText, colors.text);
    set(QPalette::ToolTipBase, colors.base);
    set(QPalette::ToolTipText, colors.text);
    set(QPalette::PlaceholderText, colors.muted);
    set(QPalette::Link, colors.link);
    set(QPalette::LinkVisited, colors.link);
    set(QPalette::Highlight, colors.highlight);
    set(QPalette::HighlightedText, colors.highlightedText);
    const bool dark = isDark(palette);
    set(QPalette::Light, dark ? blended(colors.button, Qt::white, 0.12) : QColor(Qt::white));
    set(QPalette::Midlight, blended(colors.window, Qt::white, dark ? 0.06 : 0.5));
    set(QPalette::Mid, blended(colors.window, colors.text, 0.2));
    set(QPalette::Dark, blended(colors.window, colors.text, 0.35));
    set(QPalette::Shadow, dark ? QColor(Qt::black) : blended(colors.window, Qt::black, 0.5));
    const QColor disabled = blended(colors.window, colors.text, 0.55);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, blended(colors.window, colors.text, 0.15));
    return palette;
}

Theme::Choice choiceNamed(const QString &name)
{
    bool known = false;
    const int value = QMetaEnum::fromType<Theme::Choice>().keyToValue(name.toLatin1().constData(), &known);
    return known ? Theme::Choice(value) : Theme::Choice::System;
}

} // namespace

Theme::Theme(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_choice(choiceNamed(settings.get(ThemeSetting)))
    , m_systemDark(isDark(QApplication::palette()))
{
    QApplication::setStyle(new FlatStyle);
    apply();
    askPortal();
}

void Theme::choose(Choice choice)
{
    m_settings.set(ThemeSetting, QString::fromLatin1(QMetaEnum::fromType<Choice>().valueToKey(int(choice))));
    chooseForThisRun(choice);
}

void Theme::chooseForThisRun(Choice choice)
{
    m_choice = choice;
    apply();
}

QPalette Theme::palette(Choice choice)
{
    switch (choice) {
    case Choice::System:
    case Choice::Light:
        return paletteOf(Light);
    case Choice::Dark:
        return paletteOf(Dark);
    case Choice::HighContrast:
        return paletteOf(HighContrast);
    }
    return {};
}

void Theme::askPortal()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    qRegisterMetaType<QDBusVariant>(); // Else the slot is not found before the first message has arrived.
    // No service name: naming it would look up its owner and wait for the answer.
    bus.connect({}, PortalPath, PortalSettings, u"SettingChanged"_s, this,
                SLOT(takePortalSetting(QString, QString, QDBusVariant)));
    QDBusMessage read = QDBusMessage::createMethodCall(u"org.freedesktop.portal.Desktop"_s, PortalPath,
                                                       PortalSettings, u"Read"_s);
    read.setArguments({AppearanceGroup, ColorSchemeKey});
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(read, PortalTimeout), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!reply.isError())
            takePortalSetting(AppearanceGroup, ColorSchemeKey, reply.value());
    });
}

void Theme::takePortalSetting(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group != AppearanceGroup || key != ColorSchemeKey)
        return;
    QVariant scheme = value.variant();
    while (scheme.metaType() == QMetaType::fromType<QDBusVariant>()) // Read() wraps the value twice.
        scheme = scheme.value<QDBusVariant>().variant();
    m_systemDark = scheme.toUInt() == PortalPrefersDark;
    apply();
}

void Theme::apply()
{
    const Choice wanted = m_choice != Choice::System ? m_choice : m_systemDark ? Choice::Dark : Choice::Light;
    if (m_applied == wanted)
        return;
    m_applied = wanted;
    QApplication::setPalette(palette(wanted));
    emit changed();
}
