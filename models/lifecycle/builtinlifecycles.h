// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lifecycle/phase.h"

/** A life cycle that comes with the program (resources/lifecycles), in one language. */
struct BuiltInLifeCycle
{
    QString key;
    int place = 0;     // Among the others, from 1.
    bool isDefault = false;
    QString name;
    QStringList names; // In all languages, to be found by.
    QString source;    // Who described it.
    QString summary;   // For whom it is.
    std::vector<Phase> phases; // Without ids, in order.
};

/** All of them, in their order. \a language is "de"; empty: the locale's; one that they do not speak: English. */
std::vector<BuiltInLifeCycle> builtInLifeCycles(const QString &language = {});

/** The one whose key or name, in any language, is \a name; empty: the default one. Throws Invalid, saying which there are. */
BuiltInLifeCycle builtInLifeCycle(const QString &name, const QString &language = {});

/**
 * Reads one. Throws Invalid, saying what is wrong, if anything that it needs is missing in any language, contradicts
 * itself, or is not known.
 */
BuiltInLifeCycle readLifeCycle(const QByteArray &json, const QString &language = {});

/** What a life cycle and its phases may be, built-in or not. */
inline constexpr int MostPhaseColors = 8;
inline constexpr int MostStalledDays = 3'650;
