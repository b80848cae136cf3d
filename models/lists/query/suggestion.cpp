// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/query/suggestion.h"

#include "models/base/text.h"

#include <algorithm>
#include <vector>

namespace {

constexpr qsizetype LongestTyped = 40;

/** How many letters are to be put in, left out, changed or swapped with their neighbour (optimal string alignment). */
qsizetype distance(const QString &a, const QString &b)
{
    std::vector<qsizetype> before(size_t(b.size()) + 1);
    std::vector<qsizetype> above(before.size());
    std::vector<qsizetype> row(before.size());
    for (size_t j = 0; j < above.size(); ++j)
        above[j] = qsizetype(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = size_t(j);
            const bool isSame = a.at(i - 1) == b.at(j - 1);
            row[at] = std::min({above[at] + 1, row[at - 1] + 1, above[at - 1] + (isSame ? 0 : 1)});
            if (i > 1 && j > 1 && a.at(i - 1) == b.at(j - 2) && a.at(i - 2) == b.at(j - 1))
                row[at] = std::min(row[at], before[at - 2] + 1);
        }
        std::swap(before, above);
        std::swap(above, row);
    }
    return above.back();
}

} // namespace

QString nearest(const QString &typed, const QStringList &known)
{
    const QString wanted = folded(typed.left(LongestTyped));
    qsizetype least = std::max(qsizetype(1), wanted.size() / 3) + 1;
    QString best;
    for (const QString &each : known) {
        if (const qsizetype letters = distance(wanted, folded(each)); letters < least && letters < each.size()) {
            least = letters;
            best = each;
        }
    }
    return best;
}
