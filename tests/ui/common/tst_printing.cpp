// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/printing.h"

#include "tests/support/ui/pseudotranslator.h"
#include "ui/common/printpages.h"

#include <QApplication>
#include <QBuffer>
#include <QPdfWriter>
#include <QPrintPreviewDialog>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

class PrintingTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

    void dividesEverythingOntoPagesInItsOrder()
    {
        const Printout printout = longPrintout();
        QByteArray content;
        QBuffer buffer(&content);
        QPdfWriter device(&buffer);
        const PrintPages pages(printout, device);

        QVERIFY(pages.count() > 2);
        QStringList rows;
        for (int page = 0; page < pages.count(); ++page) {
            for (const PrintPages::Piece &piece : pages.pieces(page)) {
                QVERIFY(piece.baseline.y() > 0 && piece.baseline.y() < device.height());
                QVERIFY(piece.baseline.x() >= 0 && piece.baseline.x() < device.width());
                if (piece.text.startsWith(u"Row "_s))
                    rows.append(piece.text);
            }
        }
        QCOMPARE(rows.size(), qsizetype(300));
        QCOMPARE(rows.first(), u"Row 0"_s);
        QCOMPARE(rows.last(), u"Row 299"_s);
        QCOMPARE(asEnglish(pages.numberText(1)), u"Page 2 of %1"_s.arg(pages.count()));
    }

    void repeatsTheTitlesOfColumns()
    {
        const Printout printout = longPrintout();
        QByteArray content;
        QBuffer buffer(&content);
        QPdfWriter device(&buffer);
        const PrintPages pages(printout, device);

        for (int page = 0; page < pages.count(); ++page)
            QVERIFY(std::any_of(pages.pieces(page).begin(), pages.pieces(page).end(), [](const auto &piece) { return piece.text == u"What"_s; }));
    }

    void wrapsWhatIsLongerThanItsColumnAndThanAPage()
    {
        Printout printout{.title = u"Long"_s, .tables = {{.columns = {{u"A"_s, 1}, {u"B"_s, 3}}}}};
        printout.tables.front().rows = {{{u"first"_s, QString(u"word "_s).repeated(3000)}}, {{u"second"_s, QString(5000, u'W')}}};
        QByteArray content;
        QBuffer buffer(&content);
        QPdfWriter device(&buffer);
        const PrintPages pages(printout, device);

        QVERIFY(pages.count() > 2);
        qsizetype words = 0;
        qsizetype letters = 0;
        for (int page = 0; page < pages.count(); ++page) {
            for (const PrintPages::Piece &piece : pages.pieces(page)) {
                words += piece.text.count(u"word"_s);
                letters += piece.text.count(u'W');
                QVERIFY(piece.baseline.y() < device.height());
            }
        }
        QCOMPARE(words, qsizetype(3000));
        QCOMPARE(letters, qsizetype(5000));
    }

    void keepsTheWordsOfTitlesWhole()
    {
        Printout::Table table{.columns = {{u"What it is about"_s, 6}, {u"Conversions"_s}, {u"Acquisitions"_s}}, .rows = {{{u"a"_s, u"1"_s, u"2"_s}}}};
        for (int i = 0; i < 6; ++i)
            table.columns.push_back({u"x"_s});
        const Printout printout{.title = u"Phases"_s, .tables = {table}};
        QByteArray content;
        QBuffer buffer(&content);
        QPdfWriter device(&buffer);
        const PrintPages pages(printout, device);

        QStringList texts;
        for (const PrintPages::Piece &piece : pages.pieces(0))
            texts.append(piece.text);
        QVERIFY2(texts.contains(u"Conversions"_s) && texts.contains(u"Acquisitions"_s), qPrintable(texts.join(u", "_s)));
    }

    void keepsTheHeadOfATableWithItsFirstRows()
    {
        for (int rowsBefore = 40; rowsBefore < 60; ++rowsBefore) {
            Printout printout{.title = u"Two"_s, .tables = {{.title = u"First"_s, .columns = {{u"A"_s}}}, {.title = u"Second"_s, .lines = {u"Meaning"_s}, .columns = {{u"B"_s}}}}};
            printout.tables.front().rows.assign(size_t(rowsBefore), {{u"before"_s}});
            printout.tables.back().rows.assign(3, {{u"after"_s}});
            QByteArray content;
            QBuffer buffer(&content);
            QPdfWriter device(&buffer);
            const PrintPages pages(printout, device);

            for (int page = 0; page < pages.count(); ++page) {
                const auto has = [&](const QString &text) {
                    return std::ranges::any_of(pages.pieces(page), [&](const PrintPages::Piece &piece) { return piece.text == text; });
                };
                if (has(u"Second"_s))
                    QVERIFY(has(u"Meaning"_s) && has(u"B"_s) && has(u"after"_s));
            }
            QCOMPARE(pages.pieces(pages.count() - 1).back().text, u"after"_s);
        }
    }

    void takesNothingForMarkup()
    {
        Printout printout{.title = u"<h1>Ada</h1>"_s, .tables = {{.columns = {{QString(), 1}}}}};
        printout.tables.front().rows.push_back({{u"<img src=\"http://example.com/x.png\"> &amp; <b>bold</b>"_s}});
        QByteArray content;
        QBuffer buffer(&content);
        QPdfWriter device(&buffer);
        const PrintPages pages(printout, device);

        QCOMPARE(pages.pieces(0).front().text, u"<h1>Ada</h1>"_s);
        QCOMPARE(pages.pieces(0).back().text, u"<img src=\"http://example.com/x.png\"> &amp; <b>bold</b>"_s);
    }

    void standsOnTheRightWhereTextRunsTheOtherWay()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        Printout printout{.title = u"Title"_s, .tables = {{.columns = {{u"First"_s, 1}, {u"Second"_s, 1}}}}};
        printout.tables.front().rows.push_back({{u"one"_s, u"two"_s}});
        QByteArray content;
        QBuffer buffer(&content);
        QPdfWriter device(&buffer);
        const PrintPages pages(printout, device);

        const auto &pieces = pages.pieces(0);
        QVERIFY(pieces.at(1).text == u"First"_s && pieces.at(2).text == u"Second"_s);
        QVERIFY(pieces.at(1).baseline.x() > pieces.at(2).baseline.x());
        QVERIFY(pieces.at(0).baseline.x() > device.width() / 2);
    }

    void makesAPdfWithAsManyPages()
    {
        const QByteArray pdf = pdfOf(longPrintout());

        QVERIFY(pdf.startsWith("%PDF-"));
        const qsizetype pages = pdf.count("/Type /Page\n");
        QVERIFY(pages > 2);
        QVERIFY(pdf.contains("/Font"));
        QVERIFY(!pdf.contains("/Subtype /Image")); // Texts are texts.
        QTemporaryDir folder;
        QVERIFY(writePdf(longPrintout(), folder.filePath(u"x.pdf"_s)));
        QVERIFY(QFileInfo(folder.filePath(u"x.pdf"_s)).size() > 1000);
        QVERIFY(!writePdf(longPrintout(), folder.filePath(u"missing/x.pdf"_s)));
    }

    void isLightInADarkTheme()
    {
        QPalette dark;
        dark.setColor(QPalette::Window, Qt::black);
        dark.setColor(QPalette::Base, Qt::black);
        dark.setColor(QPalette::Text, Qt::white);
        dark.setColor(QPalette::WindowText, Qt::white);
        const QByteArray light = contentOf(pdfOf(longPrintout()));
        const QPalette before = QApplication::palette();
        QApplication::setPalette(dark);

        QCOMPARE(contentOf(pdfOf(longPrintout())), light);
        QApplication::setPalette(before);
    }

    void showsAPreviewThatDoesNotBlock()
    {
        QWidget window;
        previewPrintout(&window, longPrintout());

        auto *preview = window.findChild<QPrintPreviewDialog *>(u"printPreview"_s);
        QVERIFY(preview && preview->isVisible());
        preview->close();
    }

    void namesFilesWithoutPaths()
    {
        QCOMPARE(fileNameFor(u"../../etc/pass:wd"_s, u"pdf"_s), u"------etc-pass-wd.pdf"_s);
        QCOMPARE(fileNameFor(u"Zoë Müller"_s, u"csv"_s), u"Zoë Müller.csv"_s);
        QCOMPARE(fileNameFor({}, u"csv"_s), u"regulars.csv"_s);
        QVERIFY(fileNameFor(QString(500, u'x'), u"pdf"_s).size() < 100);
    }

private:
    static Printout longPrintout()
    {
        Printout printout{.title = u"Ada Lovelace"_s, .lines = {u"Loyalty"_s, u"12 purchases"_s},
                          .tables = {{.columns = {{u"Day"_s, 1}, {u"What"_s, 4}, {u"Amount"_s, 1, true}}}}, .footer = u"Shop"_s};
        for (int row = 0; row < 300; ++row)
            printout.tables.front().rows.push_back({{u"1.1."_s, u"Row %1"_s.arg(row), u"12.50"_s}, row % 7 == 0 ? Printout::Look::Band : Printout::Look::Plain});
        return printout;
    }

    /** Without what tells one file from another: times and numbers. */
    static QByteArray contentOf(const QByteArray &pdf)
    {
        QByteArrayList lines;
        for (const QByteArray &line : pdf.split('\n')) {
            if (!line.contains("Date") && !line.contains("/ID") && !line.contains("uuid"))
                lines.append(line);
        }
        return lines.join('\n');
    }
};

QTEST_MAIN(PrintingTest)
#include "tst_printing.moc"
