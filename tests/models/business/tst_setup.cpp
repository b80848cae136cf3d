// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdatabase.h"

#include "models/database/databasefile.h"

#include <QTest>

using namespace Qt::StringLiterals;

class SetupTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        folder = std::make_unique<QTemporaryDir>();
        const DatabaseFile file(folder->filePath(u"shop.regulars"_s));
        QVERIFY(file.create());
        db = std::make_unique<Connection>(file.url());
    }
    void cleanup() { db.reset(); }

    void startsWithTheDefaultLifeCycleInTheLanguageAskedFor()
    {
        setUpBusiness(*db, {.currency = u"chf"_s, .language = u"de"_s});
        QCOMPARE(business(*db).currency, u"CHF"_s);
        QCOMPARE(phaseNames(), (QStringList{u"Kontakt"_s, u"Gewinnung"_s, u"Erstkauf"_s, u"Bindung"_s, u"Treue"_s, u"Eingeschlafen"_s, u"Verloren"_s}));
        for (const Phase &phase : LifeCycleStore(*db).phases()) {
            QVERIFY(!phase.explanation.isEmpty());
            QCOMPARE(phase.asksReason, phase.role == PhaseRole::Lapsed || phase.role == PhaseRole::Lost);
            QCOMPARE(phase.reasons.isEmpty(), !phase.asksReason);
            QCOMPARE(phase.stalledDays.has_value(), phase.role != PhaseRole::Lost);
        }
    }

    void anUnknownLanguageIsEnglish()
    {
        setUpBusiness(*db, {.currency = u"EUR"_s, .language = u"tlh"_s});
        QCOMPARE(phaseNames().first(), u"Reach"_s);
    }

    void takesTheCurrencyOfTheLocale()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::Japanese, QLocale::Japan));
        setUpBusiness(*db);
        QLocale::setDefault(before);
        QCOMPARE(business(*db).currency, u"JPY"_s);
    }

    void aLocaleWithoutCurrencyMeansEuro()
    {
        const QLocale before;
        QLocale::setDefault(QLocale::c());
        setUpBusiness(*db);
        QLocale::setDefault(before);
        QCOMPARE(business(*db).currency, u"EUR"_s);
    }

    void findsALifeCycleByKeyAndByName()
    {
        setUpBusiness(*db, {.currency = u"EUR"_s, .lifeCycle = u"REACH to loyalty"_s});
        QCOMPARE(phaseNames().size(), 7);
    }

    void refusesWhatItDoesNotKnowAndLeavesNothing()
    {
        QVERIFY_THROWS_EXCEPTION(Failure, setUpBusiness(*db, {.currency = u"doubloon"_s}));
        QVERIFY_THROWS_EXCEPTION(Failure, setUpBusiness(*db, {.currency = u"EUR"_s, .lifeCycle = u"butterfly"_s}));
        QVERIFY(!db->exists(Id<Business>{1}));
        QVERIFY(!db->run(u"SELECT 1 FROM phase"_s).next());
    }

    void aSecondSetUpChangesNothing()
    {
        setUpBusiness(*db, {.currency = u"EUR"_s, .language = u"en"_s});
        setUpBusiness(*db, {.currency = u"USD"_s, .language = u"de"_s});
        QCOMPARE(business(*db).currency, u"EUR"_s);
        QCOMPARE(phaseNames().size(), 7);
    }

private:
    QStringList phaseNames()
    {
        QStringList names;
        for (const Phase &phase : LifeCycleStore(*db).phases())
            names.append(phase.name);
        return names;
    }

    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<Connection> db;
};

QTEST_GUILESS_MAIN(SetupTest)
#include "tst_setup.moc"
