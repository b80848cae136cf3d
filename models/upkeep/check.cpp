// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/upkeep/check.h"

#include "models/analytics/purchasecountloader.h"
#include "models/documents/documentstore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

constexpr int MostNamed = 20;

QString tr(const char *text)
{
    return QCoreApplication::translate("findProblems", text);
}

struct CustomerProblem
{
    const char *text; // %1: the customer's number.
    const char *sql;  // Selects the numbers of the customers it is true of.
};

constexpr CustomerProblem CustomerProblems[]{
    {QT_TRANSLATE_NOOP("findProblems", "Customer %1 has no open phase visit, or several."),
     "SELECT customer.id FROM customer LEFT JOIN phase_visit ON customer_id = customer.id AND left_at IS NULL "
     "GROUP BY customer.id HAVING count(phase_visit.id) <> 1"},
    {QT_TRANSLATE_NOOP("findProblems", "Customer %1 is not in the phase that the open phase visit says, or not since then."),
     "SELECT customer.id FROM customer JOIN phase_visit ON customer_id = customer.id AND left_at IS NULL "
     "WHERE customer.phase_id <> phase_visit.phase_id OR phase_since <> entered_at"},
    {QT_TRANSLATE_NOOP("findProblems", "Customer %1 has phase visits with a gap, or that overlap."),
     "SELECT DISTINCT customer_id FROM (SELECT customer_id, entered_at, "
     "lag(left_at) OVER visits AS left_before, row_number() OVER visits AS place FROM phase_visit "
     "WINDOW visits AS (PARTITION BY customer_id ORDER BY entered_at, left_at NULLS LAST, id)) AS ordered "
     "WHERE place > 1 AND left_before IS DISTINCT FROM entered_at"},
    {QT_TRANSLATE_NOOP("findProblems", "Customer %1 is in a phase that is no longer in the life cycle."),
     "SELECT customer.id FROM customer JOIN phase ON phase.id = customer.phase_id WHERE phase.is_retired = 1"},
    {QT_TRANSLATE_NOOP("findProblems", "The purchases of customer %1 do not add up to the customer's summary."),
     "SELECT customer.id FROM customer LEFT JOIN (SELECT customer_id, count(*) FILTER (WHERE amount >= 0) AS n, "
     "sum(amount) AS total, min(day) FILTER (WHERE amount >= 0) AS first_day, "
     "max(day) FILTER (WHERE amount >= 0) AS last_day, count(DISTINCT day) FILTER (WHERE amount >= 0) AS days "
     "FROM purchase GROUP BY customer_id) AS counted ON customer_id = customer.id "
     "WHERE purchases <> coalesce(n, 0) OR purchase_days <> coalesce(days, 0) OR revenue <> coalesce(total, 0) "
     "OR first_purchase_day IS DISTINCT FROM first_day OR last_purchase_day IS DISTINCT FROM last_day"},
    {QT_TRANSLATE_NOOP("findProblems", "The usual days between purchases of customer %1 are not what the purchases say."),
     "SELECT customer.id FROM customer LEFT JOIN (SELECT customer_id, avg(gap) AS days FROM (SELECT customer_id, gap, "
     "row_number() OVER (PARTITION BY customer_id ORDER BY gap) AS place, count(*) OVER (PARTITION BY customer_id) AS gaps "
     "FROM (SELECT customer_id, day - lag(day) OVER (PARTITION BY customer_id ORDER BY day) AS gap "
     "FROM (SELECT DISTINCT customer_id, day FROM purchase WHERE amount >= 0) AS days) AS between_days WHERE gap IS NOT NULL) "
     "AS placed WHERE gaps >= 2 AND place IN ((gaps + 1) / 2, (gaps + 2) / 2) GROUP BY customer_id) AS rhythm "
     "ON customer_id = customer.id WHERE usual_gap_days IS DISTINCT FROM cast(rhythm.days AS DOUBLE PRECISION)"},
    {QT_TRANSLATE_NOOP("findProblems", "The last activity of customer %1 is not the one in the customer's summary."),
     "SELECT customer.id FROM customer WHERE last_activity_at IS DISTINCT FROM "
     "(SELECT max(at) FROM (SELECT max(at) AS at FROM activity WHERE customer_id = customer.id UNION ALL "
     "SELECT max(activity.at) FROM activity_participant JOIN activity ON activity.id = activity_participant.activity_id "
     "WHERE activity_participant.customer_id = customer.id) AS touches)"},
    {QT_TRANSLATE_NOOP("findProblems", "The feedback of customer %1 does not add up to the customer's summary."),
     "SELECT customer.id FROM customer WHERE last_feedback_at IS DISTINCT FROM "
     "(SELECT max(at) FROM feedback WHERE customer_id = customer.id) OR open_complaints <> "
     "(SELECT count(*) FROM feedback WHERE customer_id = customer.id AND kind = 'complaint' AND resolved_at IS NULL)"},
    {QT_TRANSLATE_NOOP("findProblems", "The company that customer %1 works for is gone."),
     "SELECT customer.id FROM customer WHERE company_id IS NOT NULL AND NOT EXISTS "
     "(SELECT 1 FROM customer AS company WHERE company.id = customer.company_id)"},
    {QT_TRANSLATE_NOOP("findProblems", "The next task of customer %1 is not the one in the customer's summary."),
     "SELECT customer.id FROM customer WHERE next_task_day IS DISTINCT FROM "
     "(SELECT min(due_day) FROM task WHERE customer_id = customer.id AND done_at IS NULL) OR last_task_day IS DISTINCT FROM "
     "(SELECT max(due_day) FROM task WHERE customer_id = customer.id AND done_at IS NULL)"},
};

void checkEngine(Connection &db, QStringList &problems)
{
    for (const QString &sql : db.dialect().integrityChecks()) {
        Rows rows = db.run(sql);
        for (int i = 0; i < MostNamed && rows.next(); ++i)
            problems.append(QCoreApplication::translate("findProblems", "The file is damaged: %1").arg(rows.text(0)));
    }
}

void checkSearch(Connection &db, QStringList &problems)
{
    if (!db.mayWrite())
        return; // The index tests itself through a command that looks like a write.
    for (const QString &sql : db.dialect().searchChecks()) {
        try {
            (void)db.run(sql);
        } catch (const Failure &failure) {
            problems.append(QCoreApplication::translate("findProblems", "The search index does not match the customers (%1).").arg(failure.error.details));
        }
    }
}

void checkCustomers(Connection &db, QStringList &problems)
{
    for (const CustomerProblem &problem : CustomerProblems) {
        Rows rows = db.run(QLatin1StringView(problem.sql) + u" ORDER BY 1 LIMIT ?"_s, MostNamed);
        while (rows.next())
            problems.append(tr(problem.text).arg(rows.integer(0)));
    }
}

/** Reports with \a text the customers for whom \a table does not hold what their JSON array \a column says. */
void checkKeys(Connection &db, const QString &table, const QString &column, const QString &text, QStringList &problems)
{
    const QString listed = db.dialect().expand(u"SELECT customer.id AS customer_id, value {byte_order} AS key FROM customer, "_s)
        + db.dialect().elementsOf(u"customer."_s + column);
    const QString kept = u"SELECT customer_id, key FROM "_s + table;
    Rows rows = db.run(u"SELECT customer_id FROM (%1 EXCEPT %2) AS missing UNION SELECT customer_id FROM (%2 EXCEPT %1) AS left_over "
                       "ORDER BY 1 LIMIT ?"_s.arg(listed, kept),
                       MostNamed);
    while (rows.next())
        problems.append(text.arg(rows.integer(0)));
}

void checkPurchaseCounts(Connection &db, QStringList &problems)
{
    for (const qint64 block : wrongPurchaseCounts(db, MostNamed))
        problems.append(QCoreApplication::translate("findProblems", "What is kept for the figures does not match the purchases of customers %1 to %2. "
                                                                    "Mend it with: regulars-cli rebuild")
                            .arg(block * CustomersPerBlock)
                            .arg((block + 1) * CustomersPerBlock - 1));
}

void checkBusiness(Connection &db, QStringList &problems)
{
    Rows rows = db.run(u"SELECT 1 FROM business JOIN phase ON phase.life_cycle_id = business.life_cycle_id WHERE business.id = 1"_s);
    if (!rows.next())
        problems.append(QCoreApplication::translate("findProblems", "The business has no life cycle."));
}

} // namespace

QStringList findProblems(Connection &db)
{
    QStringList problems;
    checkEngine(db, problems);
    if (!problems.isEmpty())
        return problems; // Of a damaged file nothing else that is read means anything.
    checkSearch(db, problems);
    checkBusiness(db, problems);
    checkCustomers(db, problems);
    checkPurchaseCounts(db, problems);
    checkKeys(db, u"customer_tag"_s, u"tag_keys"_s,
              QCoreApplication::translate("findProblems", "The tags of customer %1 are not those that searching finds."), problems);
    checkKeys(db, u"further_email"_s, u"further_email_keys"_s,
              QCoreApplication::translate("findProblems", "The e-mail addresses of customer %1 are not those that searching finds."), problems);
    checkKeys(db, u"further_phone"_s, u"further_phone_keys"_s,
              QCoreApplication::translate("findProblems", "The phone numbers of customer %1 are not those that searching finds."), problems);
    problems.append(DocumentStore(db).problems(MostNamed));
    return problems;
}
