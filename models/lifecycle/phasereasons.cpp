// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lifecycle/phasereasons.h"

#include "models/history/setwriting.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestLine = 200;
constexpr qsizetype MostLines = 100;

QHash<QString, qint64> usesOf(Connection &db, const QString &column, PhaseId phase)
{
    QHash<QString, qint64> uses;
    for (Rows rows = db.run(u"SELECT %1, count(*) FROM phase_visit WHERE phase_id = ? AND %1 <> '' GROUP BY %1"_s.arg(column), phase); rows.next();)
        uses.insert(rows.text(0), rows.integer(1));
    return uses;
}

} // namespace

ReasonUses reasonUses(Connection &db, PhaseId phase)
{
    return {usesOf(db, u"reason"_s, phase), usesOf(db, u"leaving_reason"_s, phase)};
}

QString tidyLines(const QString &text)
{
    QStringList lines;
    QSet<QString> known;
    for (const QString &each : text.split(u'\n')) {
        const QString line = singleLine(each);
        if (line.size() > LongestLine)
            throw Failure(Error::Kind::Invalid,
                          QCoreApplication::translate("LifeCycle", "“%1…” is longer than %n characters. Shorten it.", nullptr, int(LongestLine))
                              .arg(isolated(line.left(30))));
        if (!line.isEmpty() && !known.contains(folded(line)))
            lines.append(line);
        known.insert(folded(line));
    }
    if (lines.size() > MostLines)
        throw Failure(Error::Kind::Invalid,
                      QCoreApplication::translate("LifeCycle", "There are more than %n lines. Leave some out.", nullptr, int(MostLines)));
    return lines.join(u'\n');
}

qint64 replaceReasons(Operation &operation, PhaseId phase, ReasonKind kind, const std::map<QString, QString> &replacements)
{
    const auto member = kind == ReasonKind::Entering ? &PhaseVisit::reason : &PhaseVisit::leavingReason;
    const QString column = columnOf(member);
    QString becomes = u"CASE "_s + column;
    QStringList marks;
    std::vector<SqlValue> values;
    std::vector<SqlValue> meant{phase};
    for (const auto &[from, to] : replacements) {
        if (from == to || from.isEmpty())
            continue;
        becomes += u" WHEN ? THEN ?"_s;
        values.emplace_back(from);
        values.emplace_back(singleLine(to));
        marks.append(u"?"_s);
        meant.emplace_back(from);
    }
    if (marks.isEmpty())
        return 0;
    return updateAll<PhaseVisit>(operation, {u"phase_id = ? AND %1 IN (%2)"_s.arg(column, marks.join(u", "_s)), meant},
                                 {assignSql(member, becomes + u" END"_s, values)});
}
