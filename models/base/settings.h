// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>

#include <memory>

/**
 * One thing that the program remembers between runs on this computer.
 *
 *     Setting<bool> showArchived{"lists/showArchived", false};
 *     if (settings.get(showArchived)) …
 */
template<typename T>
struct Setting
{
    const char *key;
    T fallback;
};

/** What the program remembers on this computer, apart from the customers' database. Used on the GUI thread. */
class Settings
{
public:
    /** Keeps the settings in \a file; without one, where the platform keeps them. */
    explicit Settings(const QString &file = {})
    {
        if (file.isEmpty())
            m_settings = std::make_unique<QSettings>();
        else
            m_settings = std::make_unique<QSettings>(file, QSettings::IniFormat);
    }

    template<typename T>
    T get(const Setting<T> &setting) const
    {
        return m_settings->value(QLatin1StringView(setting.key), QVariant::fromValue(setting.fallback)).template value<T>();
    }

    template<typename T>
    void set(const Setting<T> &setting, const T &value)
    {
        m_settings->setValue(QLatin1StringView(setting.key), QVariant::fromValue(value));
    }

private:
    std::unique_ptr<QSettings> m_settings;
};
