// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QThread>
#include <QVariantHash>

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

/**
 * What the program remembers on this computer, apart from the customers' database. Used on the GUI thread.
 *
 * Read once, at the start, and written on a thread of its own: writing takes the locks of the file and waits for the disk.
 */
class Settings
{
public:
    /** Keeps the settings in \a file; without one, where the platform keeps them. */
    explicit Settings(const QString &file = {});
    /** Waits until everything is written. */
    ~Settings();
    Q_DISABLE_COPY_MOVE(Settings)

    template<typename T>
    T get(const Setting<T> &setting) const
    {
        const auto found = m_values.constFind(QLatin1StringView(setting.key));
        return found == m_values.constEnd() ? setting.fallback : found->template value<T>();
    }

    template<typename T>
    void set(const Setting<T> &setting, const T &value)
    {
        set(QLatin1StringView(setting.key), QVariant::fromValue(value));
    }

private:
    void set(const QString &key, const QVariant &value);

    QVariantHash m_values;
    QThread m_thread;
    std::unique_ptr<QSettings> m_file; // Lives on m_thread.
};
