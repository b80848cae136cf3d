// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program.h"

#include "models/business/setup.h"
#include "models/customers/customerstore.h"
#include "models/customers/savecustomer.h"
#include "models/database/databasefile.h"
#include "models/history/writer.h"
#include "models/lifecycle/lifecyclestore.h"
#include "models/upkeep/check.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/** Kills the real program in the middle of saving, again and again. REGULARS_KILLS: how often. */
class KillTest : public QObject
{
    Q_OBJECT

private slots:
    void S01_everyAcknowledgedSaveIsThereAfterAKill()
    {
        const QTemporaryDir folder;
        const DatabaseFile file(folder.filePath(u"shop.regulars"_s));
        QVERIFY(file.create());
        CustomerId ada;
        {
            Connection db(file.url());
            setUpBusiness(db, {.currency = u"EUR"_s, .language = u"en"_s});
            ada = perform(db, {u"tester"_s, Source::Window}, u"Add"_s, &saveCustomer, Customer{.name = u"Ada"_s}).value.id;
        }
        const qint64 usual = timeOfOneMove(file, u"Retention"_s);
        size_t visits = 2;
        int killed = 0;
        QRandomGenerator random(1);
        const int kills = std::max(1, qEnvironmentVariableIntValue("REGULARS_KILLS") > 0 ? qEnvironmentVariableIntValue("REGULARS_KILLS") : 10);
        for (int i = 0; i < kills; ++i) {
            QProcess process;
            process.start(regularsCliPath(), moveTo(file, nextPhase(file, ada)));
            QVERIFY(process.waitForStarted());
            const int patience = 1 + int(random.bounded(quint32(usual + 5)));
            const bool ended = process.waitForFinished(patience);
            if (!ended) {
                process.kill();
                process.waitForFinished(-1);
                ++killed;
            }
            const bool acknowledged = process.readAllStandardOutput().startsWith("Moved ");

            Connection db(file.url());
            const size_t now = LifeCycleStore(db).visits(ada).size();
            QVERIFY2(now == visits || now == visits + 1, qPrintable(u"round %1: %2 visits after %3"_s.arg(i).arg(now).arg(visits)));
            if (acknowledged)
                QCOMPARE(now, visits + 1);
            visits = now;
            QCOMPARE(findProblems(db), QStringList());
        }
        QVERIFY(killed > 0 || kills < 5);
    }

private:
    static QStringList moveTo(const DatabaseFile &file, const QString &phase)
    {
        return {u"--database"_s, file.path(), u"move"_s, u"--customer"_s, u"Ada"_s, u"--phase"_s, phase};
    }
    static qint64 timeOfOneMove(const DatabaseFile &file, const QString &phase)
    {
        QElapsedTimer timer;
        timer.start();
        if (regularsCli(moveTo(file, phase)).status != 0)
            qFatal("the program cannot move a customer");
        return timer.elapsed();
    }
    /** A phase that Ada is not in and did not just come from: going back at once would undo the move. */
    static QString nextPhase(const DatabaseFile &file, CustomerId ada)
    {
        Connection db(file.url());
        LifeCycleStore store(db);
        const auto visits = store.visits(ada);
        for (const Phase &phase : store.phases()) {
            const auto isRecent = [&](const PhaseVisit &visit) { return visit.phase == phase.id; };
            if (std::none_of(visits.end() - 2, visits.end(), isRecent))
                return phase.name;
        }
        return {};
    }
};

QTEST_GUILESS_MAIN(KillTest)
#include "tst_kill.moc"
