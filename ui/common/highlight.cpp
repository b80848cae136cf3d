// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/highlight.h"

#include "models/base/text.h"

#include <algorithm>

std::vector<TextSpan> foundSpans(const QString &text, const QStringList &terms)
{
    QString compared;
    std::vector<int> places; // In the text, of each character of compared; its end last.
    for (int i = 0; i < text.size();) {
        const int length = text.at(i).isHighSurrogate() && i + 1 < text.size() ? 2 : 1;
        const QString character = folded(text.mid(i, length));
        compared += character;
        places.insert(places.end(), size_t(character.size()), i);
        i += length;
    }
    places.push_back(int(text.size()));
    std::vector<bool> isFound(size_t(text.size()));
    for (const QString &term : terms) {
        for (qsizetype at = compared.indexOf(term); at >= 0 && !term.isEmpty(); at = compared.indexOf(term, at + 1))
            std::fill(isFound.begin() + places[size_t(at)], isFound.begin() + places[size_t(at + term.size())], true);
    }
    std::vector<TextSpan> spans;
    for (int i = 0; i < text.size(); ++i) {
        if (!isFound[size_t(i)])
            continue;
        if (spans.empty() || spans.back().start + spans.back().length != i)
            spans.push_back({i, 0});
        ++spans.back().length;
    }
    return spans;
}
