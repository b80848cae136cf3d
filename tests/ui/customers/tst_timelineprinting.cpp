// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/timelineprinting.h"

#include "models/tasks/savetask.h"
#include "tests/support/ui/pseudotranslator.h"
#include "tests/support/ui/testservices.h"
#include "ui/customers/customerpage.h"

#include <QAction>
#include <QFileDialog>
#include <QPrintPreviewDialog>
#include <QToolButton>

using namespace Qt::StringLiterals;

class TimelinePrintingTest : public QObject
{
    Q_OBJECT

private slots:
    void printsTheHeadWhatIsPlannedAndTheDays()
    {
        const Printout printout = printoutOf(timeline());

        QCOMPARE(printout.title, u"Ada <b>Lovelace</b>"_s);
        QVERIFY(printout.lines.filter(u"0123 · ada@example.com"_s).size() == 1);
        QVERIFY(asEnglish(printout.lines.last()).contains(u"Only purchases"_s) && printout.lines.last().contains(u"umbrella"_s));
        QStringList texts;
        for (const Printout::Row &row : printout.tables.front().rows)
            texts.append(asEnglish(row.cells.join(u'|')));
        QCOMPARE(texts.size(), 6);
        QCOMPARE(texts.at(0), u"Planned"_s);
        QVERIFY(texts.at(1).endsWith(u"|Offer (overdue)"_s));
        QVERIFY(texts.at(3).contains(u"|Purchase"_s));
        QCOMPARE(texts.at(4), u"||Kim: Coffee"_s);
        QVERIFY(printout.tables.front().rows.at(5).look == Printout::Look::Band);
        QVERIFY(printout.footer.startsWith(u"Shop"_s));
    }

    void savesLinesForASpreadsheet()
    {
        PrintedTimeline evil = timeline();
        evil.lines.back().title = u"=1+1"_s;
        const QList<QByteArray> lines = csvOf(evil).split('\n');

        QCOMPARE(lines.at(0), "kind,day,time,planned,title,by,detail\r");
        QCOMPARE(lines.at(1), "task,2020-01-01,,yes,Offer,,\r");
        QCOMPARE(lines.at(2), "purchase,2020-01-02,,no,Purchase,Kim,Coffee\r");
        QCOMPARE(lines.at(3), "phase,2020-01-02,,no,'=1+1,,\r");
    }

    void opensAPreviewAndAsksForFiles()
    {
        TestServices test([](Connection &db) { aCustomer(db, u"Ada"_s); });
        CustomerPage page(test.services);
        page.show();
        Rows rows = test.db.run(u"SELECT id FROM customer"_s);
        QVERIFY(rows.next());
        page.showPlace({.page = u"customer"_s, .record = rows.integer(0)});
        QTRY_VERIFY(page.isSettled());

        QVERIFY(page.takeAction(u"print"_s));
        QTRY_VERIFY(test.window.findChild<QPrintPreviewDialog *>(u"printPreview"_s));
        test.window.findChild<QPrintPreviewDialog *>(u"printPreview"_s)->close();
        for (const QString &name : {u"savePdf"_s, u"saveCsv"_s}) {
            page.findChild<QAction *>(name)->trigger();
            QTRY_VERIFY(test.window.findChild<QFileDialog *>());
            auto *dialog = test.window.findChild<QFileDialog *>();
            const QString file = m_folder.filePath(name);
            emit dialog->fileSelected(file);
            QVERIFY(QFileInfo(file).size() > 50);
            delete dialog;
        }
        QCOMPARE(test.navigator.said.size(), 2);
        page.showPlace({.page = u"customer"_s});
        QVERIFY(!page.takeAction(u"print"_s));
    }

private:
    static PrintedTimeline timeline()
    {
        PrintedTimeline timeline{.filter = TimelineFilter::Purchases, .search = u"umbrella"_s, .business = u"Shop"_s, .lines = {}};
        timeline.card.customer = {.name = u"Ada <b>Lovelace</b>"_s, .email = u"ada@example.com"_s, .phone = u"0123"_s};
        timeline.card.line.phase = u"Reach"_s;
        timeline.lines.push_back({.kind = TimelineKind::Task, .day = QDate(2020, 1, 1), .title = u"Offer"_s, .isOpen = true});
        timeline.lines.push_back({.kind = TimelineKind::Purchase, .day = QDate(2020, 1, 2), .title = u"Purchase"_s, .detail = u"Coffee"_s, .by = u"Kim"_s});
        timeline.lines.push_back({.kind = TimelineKind::PhaseVisit, .day = QDate(2020, 1, 2), .title = u"Began"_s});
        return timeline;
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(TimelinePrintingTest)
#include "tst_timelineprinting.moc"
