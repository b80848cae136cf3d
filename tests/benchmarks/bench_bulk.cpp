// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bin/deletecustomers.h"
#include "models/bin/restorecustomers.h"
#include "models/business/setup.h"
#include "models/customers/bulkedit.h"
#include "models/database/databasefile.h"
#include "models/database/migrator.h"
#include "models/history/history.h"
#include "models/history/writer.h"
#include "models/lifecycle/lifecyclestore.h"
#include "models/sample/addsample.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

const Origin Tester{u"bench"_s, Source::CommandLine};

template<typename Work>
double seconds(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e9;
}

void print(const char *what, double took, qint64 rows, double limit = 0)
{
    std::printf("%-58s %8.3f s  %9.0f rows/s", what, took, double(rows) / took);
    if (limit > 0)
        std::printf("  %5.2f × the limit", took / limit);
    std::printf("\n");
    std::fflush(stdout);
}

/** What the engine needs for the change alone, without history or version; taken back. */
double bare(Connection &db, const QStringList &statements, const SqlValue &ids)
{
    return seconds([&] {
        db.begin();
        for (const QString &sql : statements)
            db.run(sql, ids);
        db.rollback();
    });
}

void measure(int customers, int edited, int deleted)
{
    const QTemporaryDir folder;
    const DatabaseFile file(folder.filePath(u"bulk.regulars"_s));
    if (const auto created = file.create(); !created)
        qFatal("%s", qPrintable(created.error().message));
    Connection db(file.url());
    Migrator(db).migrate();
    setUpBusiness(db, {.currency = u"EUR"_s, .language = u"en"_s});
    perform(db, Tester, u"Sample"_s, [&](Operation &operation) { addSample(operation, {.customers = customers, .today = QDate(2026, 11, 1)}); });
    std::printf("%d customers\n", customers);

    CustomerSelection some;
    const int every = customers / edited;
    for (qint64 id = 1; id <= customers && int(some.ids.size()) < edited; id += every)
        some.ids.push_back(id);
    const SqlValue ids = db.dialect().idList(some.ids);
    const QString those = u" WHERE "_s + db.dialect().anyOf(u"id"_s);

    const double bareTag = bare(db, {u"UPDATE customer SET tags = tags || ', vip'"_s + those}, ids);
    print("bare UPDATE of the column tags", bareTag, edited);
    Performed tagged;
    print("tag", seconds([&] { tagged = perform(db, Tester, u"Tag"_s, &addTag, some, u"vip2026"_s, nullptr).performed; }), edited, bareTag);
    Performed undone;
    print("undo", seconds([&] { undone = undoOperation(db, Tester, tagged.operation); }), edited, bareTag);
    print("redo", seconds([&] { undoOperation(db, Tester, undone.operation); }), edited, bareTag);

    const double bareOwner = bare(db, {u"UPDATE customer SET owner = 'Kim'"_s + those}, ids);
    print("bare UPDATE of the column owner", bareOwner, edited);
    Performed assigned;
    print("assign", seconds([&] { assigned = perform(db, Tester, u"Assign"_s, &setField, some, u"owner"_s, u"Kim"_s, nullptr).performed; }),
          edited, bareOwner);
    print("undo", seconds([&] { undoOperation(db, Tester, assigned.operation); }), edited, bareOwner);
    Performed moved;
    const Phase loyal = LifeCycleStore(db).phaseNamed(u"loyal"_s);
    print("move to a phase", seconds([&] {
              moved = perform(db, Tester, u"Move"_s, &moveSelected, some, PhaseMove{.phase = loyal.id, .through = MovedThrough::Bulk}, nullptr).performed;
          }),
          edited);
    print("undo", seconds([&] { undoOperation(db, Tester, moved.operation); }), edited);

    some.ids.resize(size_t(deleted));
    const SqlValue gone = db.dialect().idList(some.ids);
    const QString theirs = u" WHERE "_s + db.dialect().anyOf(u"customer_id"_s);
    const double bareDelete
        = bare(db,
               {u"DELETE FROM purchase_line WHERE purchase_id IN (SELECT id FROM purchase"_s + theirs + u')', u"DELETE FROM purchase"_s + theirs,
                u"DELETE FROM activity"_s + theirs, u"DELETE FROM feedback"_s + theirs, u"DELETE FROM task"_s + theirs,
                u"DELETE FROM phase_visit"_s + theirs, u"DELETE FROM customer"_s + those},
               gone);
    print("bare DELETE of customers and all that is theirs", bareDelete, deleted);
    print("delete into the bin", seconds([&] { perform(db, Tester, u"Delete"_s, &deleteCustomers, some, nullptr); }), deleted, bareDelete);
    print("restore", seconds([&] { perform(db, Tester, u"Restore"_s, &restoreCustomers, std::optional(some.ids), nullptr); }), deleted, bareDelete);
}

} // namespace

/** bench_bulk [CUSTOMERS [EDITED [DELETED]]] */
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto number = [&](int index, int usual) { return arguments.size() > index ? arguments.at(index).toInt() : usual; };
    measure(number(1, 1'000'000), number(2, 250'000), number(3, 10'000));
    return 0;
}
