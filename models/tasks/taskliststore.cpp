// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/taskliststore.h"

#include "models/base/idset.h"
#include "models/base/text.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int NextDays = 7;

/** A part of what is typed in the search: the title contains it, or the customer has a word that it begins. */
struct Term
{
    QString text; // Folded.
    IdSet customers;
};

std::vector<Term> searchedTerms(Connection &db, const QString &search)
{
    std::vector<Term> terms;
    for (const QString &text : folded(storable(search)).simplified().split(u' ', Qt::SkipEmptyParts)) {
        Term &term = terms.emplace_back(Term{text, {}});
        const QStringList words = foldedWords(text);
        if (words.isEmpty())
            continue;
        const Dialect::Match match = db.dialect().matchCustomers(words, {});
        Rows rows = db.runWith(u"SELECT id FROM customer WHERE "_s + match.sql, std::vector<SqlValue>(match.texts.begin(), match.texts.end()));
        while (rows.next())
            term.customers.insert(rows.integer(0));
    }
    return terms;
}

/** The engines fold letters differently or not at all, so titles are searched here. */
bool isFound(const std::vector<Term> &terms, const QString &title, qint64 customer)
{
    QString words;
    return std::ranges::all_of(terms, [&](const Term &term) {
        if (term.customers.contains(customer) || title.contains(term.text))
            return true;
        if (words.isEmpty())
            words = folded(title);
        return words.contains(term.text);
    });
}

struct Selection
{
    QString sql;
    std::vector<SqlValue> values;
};

/** Id, due day, and to search in title and customer's id. Without a search all of it stands in an index. */
Selection selection(const TaskFilter &filter, bool searches)
{
    Selection made{searches ? u"SELECT task.id, task.due_day, task.title, coalesce(task.customer_id, 0) FROM task"_s
                            : u"SELECT task.id, %1 FROM task"_s.arg(filter.isDone ? u"NULL"_s : u"task.due_day"_s),
                   {}};
    made.sql += filter.isDone ? u" WHERE task.done_at IS NOT NULL"_s : u" WHERE task.done_at IS NULL"_s;
    if (!filter.owner.isEmpty()) {
        made.sql += u" AND task.owner = ?"_s;
        made.values.emplace_back(filter.owner);
    }
    if (filter.kind) {
        made.sql += u" AND task.kind = ?"_s;
        made.values.emplace_back(*filter.kind);
    }
    made.sql += filter.isDone ? u" ORDER BY task.done_at DESC, task.id DESC"_s : u" ORDER BY task.due_day, task.due_minute NULLS FIRST, task.id"_s;
    return made;
}

} // namespace

TaskGroup groupOf(QDate day, QDate today)
{
    const qint64 days = today.daysTo(day);
    return days < 0 ? TaskGroup::Overdue : days == 0 ? TaskGroup::Today : days <= NextDays ? TaskGroup::NextDays : TaskGroup::Later;
}

std::vector<qint64> TaskListStore::ids(const TaskFilter &filter, QDate today, int limit)
{
    const std::vector<Term> terms = searchedTerms(m_db, filter.search);
    Selection wanted = selection(filter, !terms.empty());
    if (terms.empty() && limit > 0) {
        wanted.sql += u" LIMIT ?"_s;
        wanted.values.emplace_back(limit);
    }
    Rows rows = m_db.runWith(wanted.sql, wanted.values);
    std::vector<qint64> ids;
    qint64 head = 0;
    while ((limit <= 0 || ids.size() < size_t(limit)) && rows.next()) {
        if (!terms.empty() && !isFound(terms, rows.text(2), rows.integer(3)))
            continue;
        if (!filter.isDone) {
            const qint64 its = -qint64(groupOf(rows.as<QDate>(1), today));
            if (its != head)
                ids.push_back(its);
            head = its;
        }
        ids.push_back(rows.integer(0));
    }
    if (limit > 0 && ids.size() > size_t(limit))
        ids.resize(size_t(limit));
    return ids;
}

std::vector<TaskLine> TaskListStore::lines(const std::vector<qint64> &ids)
{
    QStringList columns;
    for (const QString &column : Columns::list<Task>().split(u", "_s))
        columns.append(u"task."_s + column);
    std::vector<TaskLine> lines;
    lines.reserve(ids.size());
    for (const qint64 id : ids) {
        if (id < 0)
            lines.push_back({.id = {id}});
    }
    Rows rows = m_db.run(u"SELECT customer.name, %1 FROM task LEFT JOIN customer ON customer.id = task.customer_id WHERE %2"_s.arg(
                             columns.join(u", "_s), m_db.dialect().anyOf(u"task.id"_s)),
                         m_db.dialect().idList(ids));
    while (rows.next()) {
        const auto task = rows.record<Task>(1);
        lines.push_back({.id = {task.id.value}, .task = task, .customerName = rows.text(0)});
    }
    return lines;
}

bool TaskListStore::hasAny()
{
    return m_db.run(u"SELECT 1 FROM task LIMIT 1"_s).next();
}
