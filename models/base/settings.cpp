// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/settings.h"

using namespace Qt::StringLiterals;

Settings::Settings(const QString &file)
    : m_file(file.isEmpty() ? std::make_unique<QSettings>() : std::make_unique<QSettings>(file, QSettings::IniFormat))
{
    const QStringList keys = m_file->allKeys();
    for (const QString &key : keys)
        m_values.insert(key, m_file->value(key));
    m_thread.setObjectName(u"settings"_s);
    m_file->moveToThread(&m_thread);
    m_thread.start();
}

Settings::~Settings()
{
    // Queued behind what is still to be written.
    QMetaObject::invokeMethod(m_file.get(), [this] { m_thread.quit(); }, Qt::QueuedConnection);
    m_thread.wait();
}

void Settings::set(const QString &key, const QVariant &value)
{
    if (m_values.value(key) == value)
        return;
    m_values.insert(key, value);
    QMetaObject::invokeMethod(m_file.get(), [file = m_file.get(), key, value] { file->setValue(key, value); }, Qt::QueuedConnection);
}
