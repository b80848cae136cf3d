// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/contentlines.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

class ContentLinesTest : public QObject
{
    Q_OBJECT

private slots:
    void escapesWhatHasAMeaning()
    {
        QCOMPARE(escapedText(u"a,b;c\\d\ne\r\nf\rg:\"h\""_s), u"a\\,b\\;c\\\\d\\ne\\nf\\ng:\"h\""_s);
        QCOMPARE(escapedText(u"bell\a, tab\t"_s + QChar(0)), u"bell\\, tab\t"_s);
        QCOMPARE(parameterValue(u"Europe/Berlin"_s), u"Europe/Berlin"_s);
        QCOMPARE(parameterValue(u"a:b \"c\"\n^"_s), u"\"a:b ^'c^'^n^^\""_s);
    }

    void oneValueIsOneLineWhateverItHolds()
    {
        ContentLines lines;
        lines.add(u"URL"_s, u"a\r\nBEGIN:VEVENT"_s);

        QCOMPARE(lines.content(), QByteArray("URL:aBEGIN:VEVENT\r\n"));
    }

    void foldsAfterSeventyFiveOctets()
    {
        ContentLines lines;
        lines.addText(u"SUMMARY"_s, u"x"_s.repeated(67));
        QCOMPARE(lines.content(), "SUMMARY:" + QByteArray(67, 'x') + "\r\n");
        ContentLines longer;
        longer.addText(u"SUMMARY"_s, u"x"_s.repeated(142));
        QCOMPARE(longer.content(), "SUMMARY:" + QByteArray(67, 'x') + "\r\n " + QByteArray(74, 'x') + "\r\n x\r\n");
    }

    void neverFoldsWithinACharacter()
    {
        QRandomGenerator random(5);
        const QStringList characters{u"a"_s, u"é"_s, u"漢"_s, u"😀"_s, u","_s};
        for (int i = 0; i < 300; ++i) {
            QString text;
            for (int j = random.bounded(200); j > 0; --j)
                text += characters.at(random.bounded(int(characters.size())));
            ContentLines lines;
            lines.addText(u"X"_s, text);
            const QByteArray content = lines.content();
            for (const QByteArray &line : content.chopped(2).replace("\r\n", "\n").split('\n')) {
                QVERIFY(line.size() <= 75);
                QCOMPARE(QString::fromUtf8(line).toUtf8(), line);
            }
            QCOMPARE(QByteArray(content).replace("\r\n ", ""), (u"X:"_s + escapedText(text) + u"\r\n"_s).toUtf8());
        }
    }
};

QTEST_GUILESS_MAIN(ContentLinesTest)
#include "tst_contentlines.moc"
