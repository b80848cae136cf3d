// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/customerview.h"

#include "models/base/text.h"

QString customerViewKey(const CustomerView &view)
{
    const QString words = foldedWords(view.name).join(u' ');
    return words.isEmpty() ? folded(view.name) : words;
}
