// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/text.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TextTest : public QObject
{
    Q_OBJECT

private slots:
    void foldsWhatPeopleTypeInOtherWays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("plain");

        QTest::newRow("accents") << u"Renée Müller"_s << u"renee muller"_s;
        QTest::newRow("decomposed accents") << u"Rene\u0301e"_s << u"renee"_s;
        QTest::newRow("sharp s") << u"Straße"_s << u"strasse"_s;
        QTest::newRow("stroked letters") << u"Łódź Ørsted Đorđe"_s << u"lodz orsted dorde"_s;
        QTest::newRow("ligature") << u"ﬁancé"_s << u"fiance"_s;
        QTest::newRow("full width") << u"ＪＯＨＮ"_s << u"john"_s;
        QTest::newRow("Turkish dotless i") << u"Işık"_s << u"isik"_s;
    }

    void foldsWhatPeopleTypeInOtherWays()
    {
        QFETCH(QString, text);
        QFETCH(QString, plain);

        QCOMPARE(folded(text), plain);
    }

    void foldsALatinLetterAlikeInEveryCompany()
    {
        for (char16_t c = 0x80; c < 0x250; ++c)
            QCOMPARE(folded(QChar(c)) + u"東"_s, folded(QString(QChar(c)) + u"東"_s));
    }

    void splitsWordsAndIdeographs()
    {
        QCOMPARE(foldedWords(u"O'Brien & Söhne"_s), (QStringList{u"o"_s, u"brien"_s, u"sohne"_s}));
        QCOMPARE(foldedWords(u"東京都"_s), (QStringList{u"東京"_s, u"京都"_s}));
        QCOMPARE(foldedWords(u"Café 東"_s), (QStringList{u"cafe"_s, u"東"_s}));
    }

    void keepsOnlyTextThatCanBeStored()
    {
        QCOMPARE(storable(u"a\0b"_s), u"ab"_s);
        QCOMPARE(storable(u"x"_s + QChar(0xD800) + u"y"_s), u"x\uFFFDy"_s);
        QCOMPARE(storable(u"😀"_s), u"😀"_s);
    }

    void takesTheTricksOutOfALine()
    {
        QCOMPARE(singleLine(u"  invoice_\u202Efdp.exe\n x "_s), u"invoice_fdp.exe x"_s);
        QCOMPARE(singleLine(u"Zoë  \u00A0Müller"_s), u"Zoë Müller"_s);
        QCOMPARE(singleLine(u"Zoë Müller "_s), u"Zoë Müller"_s);
        QCOMPARE(singleLine(u" "_s), u""_s);
    }

    void findsThePhoneNumbersDigits()
    {
        QCOMPARE(digitsOf(u"+49 (0)30/12-34"_s), u"490301234"_s);
        QCOMPARE(digitsOf(u"٠١٢"_s), u"012"_s);
    }

    void wrapsOnlyTextThatRunsTheOtherWay()
    {
        QCOMPARE(isolated(u"Müller"_s), u"Müller"_s);
        QCOMPARE(isolated(u"שלום"_s), u"\u2068שלום\u2069"_s);
    }
};

QTEST_GUILESS_MAIN(TextTest)
#include "tst_text.moc"
