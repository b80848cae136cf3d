// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/settings.h"

#include <QDBusVariant>
#include <QObject>
#include <QPalette>

#include <optional>

/**
 * How the program looks: applies one of its own palettes, and the style that draws with it, to the whole application.
 *
 * "System" follows the desktop's light or dark preference, which the XDG portal tells over D-Bus
 * (org.freedesktop.appearance, color-scheme); without a portal, the lightness of the platform's own palette decides.
 * Keep one for as long as the QApplication lives.
 */
class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Choice { System, Light, Dark, HighContrast };
    Q_ENUM(Choice)

    explicit Theme(Settings &settings, QObject *parent = nullptr);

    Choice choice() const { return m_choice; }

    /** Changes the look and remembers the choice for the next start. */
    void choose(Choice choice);

    /** Changes the look for this run only. */
    void chooseForThisRun(Choice choice);

    /** The palette of \a choice, which must not be System. */
    static QPalette palette(Choice choice);

signals:
    void changed();

private slots:
    void takePortalSetting(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void askPortal();
    void apply();

    Settings &m_settings;
    Choice m_choice;
    bool m_systemDark;
    std::optional<Choice> m_applied;
};
