// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/feedback/feedbackstore.h"

#include "models/feedback/feedbackkinds.h"

using namespace Qt::StringLiterals;

namespace {

/** "kind IN ('complaint', …)": the kinds that stay open until they are answered. */
QString asksForAnswerSql()
{
    QStringList names;
    for (size_t i = 0; i < namesOf<FeedbackKind>.size(); ++i) {
        if (asksForAnswer(FeedbackKind(i)))
            names.append(u'\'' + nameOf(FeedbackKind(i)) + u'\'');
    }
    return u"feedback.kind IN (%1)"_s.arg(names.join(u", "_s));
}

/** The engines fold letters differently or not at all, so what was said is searched here. */
bool isFound(const QStringList &terms, const QString &said, const QString &customerWords)
{
    return std::all_of(terms.begin(), terms.end(), [&](const QString &term) {
        return said.contains(term) || customerWords.contains(u' ' + term);
    });
}

} // namespace

std::vector<qint64> FeedbackStore::ids(const FeedbackFilter &filter, int limit)
{
    const QStringList terms = folded(storable(filter.search)).simplified().split(u' ', Qt::SkipEmptyParts);
    QStringList conditions;
    std::vector<SqlValue> values;
    if (filter.kind) {
        conditions.append(u"feedback.kind = ?"_s);
        values.emplace_back(*filter.kind);
    }
    if (filter.onlyOpen) {
        conditions.append(u"feedback.resolved_at IS NULL"_s);
        conditions.append(asksForAnswerSql());
    }
    QString sql = terms.isEmpty()
        ? u"SELECT feedback.id FROM feedback"_s
        : u"SELECT feedback.id, feedback.text, feedback.topic, feedback.resolution, customer.search_words, customer.tag_keys "
          "FROM feedback JOIN customer ON customer.id = feedback.customer_id"_s;
    if (!conditions.isEmpty())
        sql += u" WHERE "_s + conditions.join(u" AND "_s);
    sql += u" ORDER BY feedback.at DESC, feedback.id DESC"_s;
    if (terms.isEmpty() && limit > 0) {
        sql += u" LIMIT ?"_s;
        values.emplace_back(limit);
    }
    Rows rows = m_db.runWith(sql, values);
    std::vector<qint64> ids;
    while ((limit <= 0 || ids.size() < size_t(limit)) && rows.next()) {
        if (terms.isEmpty()
            || isFound(terms, folded(rows.text(1) + u' ' + rows.text(2) + u' ' + rows.text(3)) + rows.text(5), rows.text(4)))
            ids.push_back(rows.integer(0));
    }
    return ids;
}

std::vector<FeedbackLine> FeedbackStore::lines(const std::vector<qint64> &ids)
{
    QStringList columns;
    for (const QString &column : Columns::list<Feedback>().split(u", "_s))
        columns.append(u"feedback."_s + column);
    Rows rows = m_db.run(u"SELECT customer.name, %1 FROM feedback JOIN customer ON customer.id = feedback.customer_id WHERE %2"_s
                             .arg(columns.join(u", "_s), m_db.dialect().anyOf(u"feedback.id"_s)),
                         m_db.dialect().idList(ids));
    std::vector<FeedbackLine> lines;
    while (rows.next()) {
        const auto feedback = rows.record<Feedback>(1);
        lines.push_back({.id = feedback.id, .feedback = feedback, .customerName = rows.text(0)});
    }
    return lines;
}

FeedbackCounts FeedbackStore::counts()
{
    Rows rows = m_db.run(u"SELECT count(*), count(*) FILTER (WHERE feedback.resolved_at IS NULL AND %1), "
                         "count(*) FILTER (WHERE feedback.resolved_at IS NULL AND feedback.kind = 'complaint') FROM feedback"_s
                             .arg(asksForAnswerSql()));
    rows.next();
    return {.all = rows.integer(0), .open = rows.integer(1), .openComplaints = rows.integer(2)};
}

std::vector<Feedback> FeedbackStore::of(CustomerId customer)
{
    return m_db.select<Feedback>(u"WHERE customer_id = ? ORDER BY at DESC, id DESC"_s, customer);
}

QStringList FeedbackStore::topics(int limit)
{
    Rows rows = m_db.run(u"SELECT topic FROM feedback WHERE topic <> '' GROUP BY topic ORDER BY count(*) DESC, topic LIMIT ?"_s,
                         limit);
    QStringList topics;
    while (rows.next())
        topics.append(rows.text(0));
    return topics;
}
