// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csvreader.h"
#include "models/exchange/csvwriter.h"
#include "models/exchange/exporttext.h"
#include "models/sample/samplerandom.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

class ExportTextTest : public QObject
{
    Q_OBJECT

private slots:
    void guardsFormulasAndNothingElse_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("written");
        const auto row = [](const char *text, const char *written) { QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(written); };
        row("=1+1", "'=1+1");
        row("+49 30 1", "'+49 30 1");
        row("-2+3", "'-2+3");
        row("@SUM(A1)", "'@SUM(A1)");
        row("\t=1", "'\t=1");
        row("'=1", "''=1");
        row("''=1", "'''=1");
        row("-", "'-");
        row("-5", "-5");
        row("-1234.50", "-1234.50");
        row("12", "12");
        row("O'Brien", "O'Brien");
        row("'tis", "'tis");
        row("a=b", "a=b");
        row("", "");
    }

    void guardsFormulasAndNothingElse()
    {
        QFETCH(QString, text);
        QTEST(guarded(text), "written");
    }

    void oneGuardIsTakenAwayAgain()
    {
        const QString letters = u"'=+-@a1.\t\r\n"_s;
        SampleRandom random(3, 3);
        for (int i = 0; i < 20'000; ++i) {
            QString text;
            for (qint64 length = random.below(6); length > 0; --length)
                text += letters.at(random.below(letters.size()));
            const QString written = guarded(text);
            QCOMPARE(isGuarded(written) ? written.sliced(1) : written, text);
        }
    }

    void cellsComeBackFromCsv()
    {
        const QString letters = u"ab,\"'=+-@\r\n;\u00E4\U0001F600 "_s;
        SampleRandom random(5, 5);
        for (int i = 0; i < 500; ++i) {
            QJsonObject row;
            for (const QString &column : {u"one"_s, u"two"_s}) {
                QString text = u"x"_s;
                for (qint64 length = random.below(8); length > 0; --length)
                    text += letters.at(random.below(letters.size()));
                row.insert(column, text.toUcs4().contains(0xFFFD) ? u"x"_s : QString::fromUtf8(text.toUtf8()));
            }
            ExportText csv({u"one"_s, u"two"_s}, ExportFormat::ProgramCsv);
            csv.add(row);
            QByteArray bytes = csv.finish();
            QBuffer buffer(&bytes);
            QVERIFY(buffer.open(QIODevice::ReadOnly));
            CsvReader reader(buffer, {});
            QVERIFY(reader.next());
            QVERIFY(reader.next());
            QCOMPARE(reader.fields().at(0).toString(), row.value(u"one"_s).toString());
            QCOMPARE(reader.fields().at(1).toString(), row.value(u"two"_s).toString());
        }
    }

    void writesJsonThatIsReadAgain()
    {
        ExportText none({u"a"_s}, ExportFormat::Json);
        QCOMPARE(QJsonDocument::fromJson(none.finish()), QJsonDocument(QJsonArray()));
        ExportText two({u"a"_s, u"b"_s}, ExportFormat::Json);
        two.add({{u"a"_s, u"=1"_s}, {u"b"_s, 7}, {u"c"_s, true}});
        two.add({{u"a"_s, QJsonValue()}});
        const QJsonArray rows = QJsonDocument::fromJson(two.finish()).array();
        QCOMPARE(rows, (QJsonArray{QJsonObject{{u"a"_s, u"=1"_s}, {u"b"_s, 7}}, QJsonObject{{u"a"_s, QJsonValue()}}}));
    }

    void headsColumnsAsIsWanted()
    {
        ExportText csv({u"a"_s, u"b"_s}, ExportFormat::SpreadsheetCsv, {u"Größe"_s, u"=x"_s});
        QCOMPARE(csv.finish(), QByteArray("\xEF\xBB\xBFGr\xC3\xB6\xC3\x9F" "e,'=x\r\n"));
    }
};

QTEST_GUILESS_MAIN(ExportTextTest)
#include "tst_exporttext.moc"
