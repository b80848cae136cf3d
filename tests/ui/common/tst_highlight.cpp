// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/highlight.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Spans = std::vector<TextSpan>;

class HighlightTest : public QObject
{
    Q_OBJECT

private slots:
    void findsFoldedWordsWhereTheyStand()
    {
        QCOMPARE(foundSpans(u"Zoë bought a Café in the café"_s, {u"cafe"_s}), (Spans{{13, 4}, {25, 4}}));
        QCOMPARE(foundSpans(u"Straße"_s, {u"ss"_s}), (Spans{{4, 1}}));
        QCOMPARE(foundSpans(u"Łódź"_s, {u"odz"_s}), (Spans{{1, 3}}));
        QCOMPARE(foundSpans(u"a😀b"_s, {u"b"_s}), (Spans{{3, 1}}));
    }

    void joinsWhatOverlaps()
    {
        QCOMPARE(foundSpans(u"banana"_s, {u"ana"_s, u"ban"_s}), (Spans{{0, 6}}));
    }

    void findsNothingOfNothing()
    {
        QCOMPARE(foundSpans(u"text"_s, {}), Spans());
        QCOMPARE(foundSpans(u"text"_s, {QString()}), Spans());
        QCOMPARE(foundSpans({}, {u"x"_s}), Spans());
    }
};

QTEST_GUILESS_MAIN(HighlightTest)
#include "tst_highlight.moc"
