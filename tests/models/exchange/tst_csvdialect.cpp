// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csvdialect.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

class CsvDialectTest : public QObject
{
    Q_OBJECT

private slots:
    void guessesDelimiterAndHeader_data()
    {
        QTest::addColumn<QByteArray>("sample");
        QTest::addColumn<QChar>("delimiter");
        QTest::addColumn<bool>("hasHeader");

        const auto row = [](const char *title, const QByteArray &sample, QChar delimiter, bool hasHeader) {
            QTest::newRow(title) << sample << delimiter << hasHeader;
        };
        row("comma", "name,city\nAnna,Rome\nBen,Oslo\n", u',', true);
        row("semicolon with decimal commas", "name;amount\nA;1,50\nB;2,50\n", u';', true);
        row("tab", "name\tcity, country\nAnna\tRome, Italy\n", u'\t', true);
        row("bar", "name|city\nAnna|Rome\n", u'|', true);
        row("commas in some texts", "Name;Notiz\nA;lieb, nett\nB;ok\nC;a, b, c\n", u';', true);
        row("quoted line ends", "name,note\nA,\"x;y\nz;w\"\nB,\"1\n2\"\n", u',', true);
        row("one column", "email\na@example.com\nb@example.com\n", u',', true);
        row("no header", "00004,19970101,2,29.33\n00004,19970118,2,29.73\n", u',', false);
        row("no header, e-mail", "Anna,anna@example.com\nBen,ben@example.com\n", u',', false);
        row("unknown header above data", "Wer;Wann\nAnna;1.2.2024\n", u';', true);
        row("words only", "Anna;Rome\nBen;Oslo\n", u';', false);
        row("header only", "name,city\n", u',', true);
    }

    void guessesDelimiterAndHeader()
    {
        QFETCH(QByteArray, sample);

        const CsvDialect dialect = guessDialect(sample, u"UTF-8"_s);
        QTEST(dialect.delimiter, "delimiter");
        QTEST(dialect.hasHeader, "hasHeader");
        QCOMPARE(dialect.skippedRows, 0);
    }

    void believesTheLineInWhichExcelNamesTheDelimiter()
    {
        const QByteArray sample = "sep=|\nname|city\nAnna|Rome, Italy\n";
        const CsvDialect dialect = guessDialect(sample, u"UTF-8"_s);
        QCOMPARE(dialect, (CsvDialect{u"UTF-8"_s, u'|', true, 1}));
        QCOMPARE(firstRows(sample, dialect, 9).first(), (QStringList{u"name"_s, u"city"_s}));
    }

    void givesTheFirstRows()
    {
        const QList<QStringList> rows = firstRows("a,b\nc,d\ne,f\n", {}, 2);
        QCOMPARE(rows, (QList<QStringList>{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}}));
    }

    void endsOnAnyBytes()
    {
        QRandomGenerator random(3);
        for (int round = 0; round < 200; ++round) {
            QByteArray sample(random.bounded(400), '\0');
            for (char &byte : sample)
                byte = char(random.bounded(256));
            const CsvDialect dialect = guessDialect(sample, round % 2 == 0 ? u"UTF-8"_s : u"UTF-16LE"_s);
            QVERIFY(firstRows(sample, dialect, 50).size() <= 50);
        }
    }
};

QTEST_GUILESS_MAIN(CsvDialectTest)
#include "tst_csvdialect.moc"
