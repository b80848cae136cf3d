// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/fuzzymatch.h"

#include "models/base/text.h"

#include <vector>

namespace {

constexpr int AtWordStart = 10;
constexpr int AfterPrevious = 6;
constexpr int Anywhere = 1;
constexpr int Impossible = -1;

} // namespace

std::optional<int> fuzzyScore(const QString &typed, const QString &text)
{
    const QString needle = folded(typed).remove(u' ');
    const QString hay = folded(text);
    if (needle.isEmpty())
        return 0;
    // best[i]: the best score of the letters so far, the last of them at i of the text.
    std::vector<int> best(size_t(hay.size()), Impossible);
    for (qsizetype letter = 0; letter < needle.size(); ++letter) {
        std::vector<int> next(best.size(), Impossible);
        int bestBefore = letter == 0 ? 0 : Impossible; // Of the previous letters, anywhere further left than i - 1.
        for (qsizetype i = 0; i < hay.size(); ++i) {
            const int adjacent = letter > 0 && i > 0 ? best[size_t(i) - 1] : Impossible;
            if (hay.at(i) == needle.at(letter)) {
                const bool wordStart = i == 0 || !hay.at(i - 1).isLetterOrNumber();
                if (bestBefore != Impossible)
                    next[size_t(i)] = bestBefore + (wordStart ? AtWordStart : Anywhere);
                if (adjacent != Impossible)
                    next[size_t(i)] = std::max(next[size_t(i)], adjacent + (wordStart ? AtWordStart : AfterPrevious));
            }
            bestBefore = std::max(bestBefore, adjacent);
        }
        best = std::move(next);
    }
    const auto highest = std::max_element(best.begin(), best.end());
    if (highest == best.end() || *highest == Impossible)
        return {};
    return *highest;
}
