// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

/** A part of a text. */
struct TextSpan
{
    int start = 0;
    int length = 0;

    bool operator==(const TextSpan &) const = default;
};

/** Where \a text says any of \a terms, which are folded: the parts do not overlap and stand in their order. */
std::vector<TextSpan> foundSpans(const QString &text, const QStringList &terms);
