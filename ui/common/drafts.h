// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/settings.h"

#include <QJsonObject>

#include <functional>
#include <optional>

/** What somebody began to type into a form and has not saved. */
struct Draft
{
    QString id;
    QJsonObject content;
};

/** Half-typed forms of one kind, kept on this computer so that they survive a crash and a closed window. */
class Drafts
{
public:
    static constexpr qsizetype Most = 10;

    /** \a key is where in the settings they are kept, and lives as long as the program. */
    Drafts(Settings &settings, const char *key) : m_settings(settings), m_key{key, {}} {}

    static QString newId();

    /** Keeps \a draft in place of its older self; beyond ten the oldest is given up. */
    void keep(const Draft &draft);
    void discard(const QString &id);
    /** The one kept last of those that \a isWanted says. */
    std::optional<Draft> latest(const std::function<bool(const Draft &)> &isWanted) const;

private:
    std::vector<Draft> all() const;
    void write(const std::vector<Draft> &drafts);

    Settings &m_settings;
    Setting<QString> m_key;
};
