// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csvreader.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace {

using Rows = QList<QStringList>;

struct Reading
{
    Rows rows;
    QList<qint64> lines;
    QList<CsvReader::Fault> faults;

    bool operator==(const Reading &) const = default;
};

Reading readAll(const QByteArray &text, const CsvDialect &dialect = {}, const CsvLimits &limits = {},
                qsizetype blockSize = 1 << 16)
{
    QBuffer buffer;
    buffer.setData(text);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, dialect, limits, blockSize);
    Reading reading;
    while (reader.next()) {
        QStringList row;
        for (const QStringView field : reader.fields())
            row.append(field.toString());
        reading.rows.append(row);
        reading.lines.append(reader.line());
        reading.faults.append(reader.fault());
    }
    return reading;
}

/** \a size bytes of the same letter without an end of line, then "\nend\n". */
class EndlessLine : public QIODevice
{
public:
    explicit EndlessLine(qint64 size) : m_left(size) { open(ReadOnly); }

    bool isSequential() const override { return true; }
    qint64 largestRead() const { return m_largestRead; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        m_largestRead = std::max(m_largestRead, size);
        const qint64 letters = std::min(size, m_left);
        std::memset(data, 'a', size_t(letters));
        m_left -= letters;
        if (letters > 0)
            return letters;
        const qint64 rest = std::min(size, qint64(m_tail.size()));
        std::memcpy(data, m_tail.constData(), size_t(rest));
        m_tail.remove(0, rest);
        return rest;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 m_left;
    qint64 m_largestRead = 0;
    QByteArray m_tail = "\nend\n";
};

/** Fails after its first block, like a disk that is pulled out. */
class BrokenDevice : public QIODevice
{
public:
    BrokenDevice() { open(ReadOnly); }

protected:
    qint64 readData(char *data, qint64) override
    {
        if (std::exchange(m_failed, true)) {
            setErrorString(u"the disk is gone"_s);
            return -1;
        }
        std::memcpy(data, "a,b\nc", 5);
        return 5;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    bool m_failed = false;
};

} // namespace

class CsvReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void readsRows_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Rows>("rows");

        QTest::newRow("plain") << "a,b\nc,d\n"_ba << Rows{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
        QTest::newRow("no last line end") << "a,b"_ba << Rows{{u"a"_s, u"b"_s}};
        QTest::newRow("empty fields") << ",,\nx,\n"_ba << Rows{{u""_s, u""_s, u""_s}, {u"x"_s, u""_s}};
        QTest::newRow("all line ends") << "a\nb\r\nc\rd"_ba << Rows{{u"a"_s}, {u"b"_s}, {u"c"_s}, {u"d"_s}};
        QTest::newRow("empty lines") << "\n\na\r\n\r\n\rb\n\n"_ba << Rows{{u"a"_s}, {u"b"_s}};
        QTest::newRow("quoted") << "\"a,b\",\"c\"\"d\",\"\"\n"_ba << Rows{{u"a,b"_s, u"c\"d"_s, u""_s}};
        QTest::newRow("line end in quotes") << "\"a\r\nb\",c\n"_ba << Rows{{u"a\r\nb"_s, u"c"_s}};
        QTest::newRow("inch") << "5\" pipe,9\"\n"_ba << Rows{{u"5\" pipe"_s, u"9\""_s}};
        QTest::newRow("text after a quote") << "\"a\"b,c\n"_ba << Rows{{u"ab"_s, u"c"_s}};
        QTest::newRow("blanks before a quote") << "a, \"b,c\"\n"_ba << Rows{{u"a"_s, u"b,c"_s}};
        QTest::newRow("quoted nothing in a line") << "\"\"\n"_ba << Rows{{u""_s}};
        QTest::newRow("ragged") << "a\nb,c,d\n"_ba << Rows{{u"a"_s}, {u"b"_s, u"c"_s, u"d"_s}};
        QTest::newRow("byte order mark") << "\xEF\xBB\xBF\"a\",b\n"_ba << Rows{{u"a"_s, u"b"_s}};
        QTest::newRow("umlaut") << "Müller,ß\n"_ba << Rows{{u"Müller"_s, u"ß"_s}};
        QTest::newRow("empty") << ""_ba << Rows{};
    }

    void readsRows()
    {
        QFETCH(QByteArray, text);
        QFETCH(Rows, rows);

        QCOMPARE(readAll(text).rows, rows);
        QCOMPARE(readAll(text, {}, {}, 1).rows, rows);
    }

    void readsOtherDialects()
    {
        const Rows expected{{u"a,b"_s, u"1"_s}};
        QCOMPARE(readAll("a,b;1\n", {u"UTF-8"_s, u';'}).rows, expected);
        QCOMPARE(readAll("a,b\t1\n", {u"UTF-8"_s, u'\t'}).rows, expected);
        QCOMPARE(readAll("\"a,b\"|1\n", {u"UTF-8"_s, u'|'}).rows, expected);
        QCOMPARE(readAll("sep=;\na,b;1\n", {u"UTF-8"_s, u';', true, 1}).rows, expected);
    }

    void readsOtherEncodings()
    {
        const Rows expected{{u"Zoë"_s, u"€ 5"_s}};
        QCOMPARE(readAll("Zo\xEB,\x80 5\n", {u"windows-1252"_s}).rows, expected);
        const QString text = u"Zoë,€ 5\n"_s;
        QStringEncoder little(QStringEncoder::Utf16LE);
        QStringEncoder big(QStringEncoder::Utf16BE, QStringConverter::Flag::WriteBom);
        QCOMPARE(readAll(little(text), {u"UTF-16LE"_s}, {}, 3).rows, expected);
        QCOMPARE(readAll(big(text), {u"UTF-16BE"_s}, {}, 3).rows, expected);
    }

    void knowsTheLineInWhichEachRowBegins()
    {
        const Reading reading = readAll("h\r\n\"x\r\ny\nz\",1\r\n\r\nb\rc\n");
        QCOMPARE(reading.rows.size(), 4);
        QCOMPARE(reading.lines, (QList<qint64>{1, 2, 6, 7}));
    }

    void skipsWhatIsTooLongAndGoesOn()
    {
        const CsvLimits limits{8, 12, 3};
        const Reading reading = readAll("ok\n123456789\n12345678,12345\na,b,c,d\n\"1234567890\n\",x\nfine,1\n",
                                        {}, limits, 4);
        using Fault = CsvReader::Fault;
        QCOMPARE(reading.faults, (QList<Fault>{Fault::None, Fault::FieldTooLong, Fault::RowTooLong, Fault::TooManyColumns,
                                               Fault::FieldTooLong, Fault::None}));
        QCOMPARE(reading.lines, (QList<qint64>{1, 2, 3, 4, 5, 7}));
        QCOMPARE(reading.rows.last(), (QStringList{u"fine"_s, u"1"_s}));
    }

    void saysWhereTheUnclosedQuoteOpened()
    {
        QBuffer buffer;
        buffer.setData("a,b\nc,d\ne,\"f\ng,h\ni,j\n"_ba);
        buffer.open(QIODevice::ReadOnly);
        CsvReader reader(buffer, {});
        QVERIFY(reader.next());
        QVERIFY(reader.next());
        QVERIFY(reader.next());
        QCOMPARE(reader.fault(), CsvReader::Fault::UnclosedQuote);
        QCOMPARE(reader.line(), 3);
        QVERIFY(reader.faultText().contains(u"line 3"_s));
        QVERIFY(!reader.next());
    }

    void removesNulsAndCountsThem()
    {
        QBuffer buffer;
        buffer.setData(QByteArray("a\nb\0c,\0\"d\"\0\n", 12));
        buffer.open(QIODevice::ReadOnly);
        CsvReader reader(buffer, {});
        QVERIFY(reader.next());
        QVERIFY(reader.next());
        QCOMPARE(reader.fields().at(0), u"bc"_s);
        QCOMPARE(reader.fields().at(1), u"d"_s);
        QVERIFY(!reader.next());
        QCOMPARE(reader.removedNuls(), 3);
        QCOMPARE(reader.firstNulLine(), 2);
    }

    void countsWhatTheEncodingDoesNotKnow()
    {
        QBuffer buffer;
        buffer.setData("a\r\nb\nM\xFCller\n\xC3"_ba);
        buffer.open(QIODevice::ReadOnly);
        CsvReader reader(buffer, {});
        QStringList names;
        while (reader.next())
            names.append(reader.fields().at(0).toString());
        QCOMPARE(names, (QStringList{u"a"_s, u"b"_s, u"M\uFFFDller"_s, u"\uFFFD"_s}));
        QCOMPARE(reader.unreadableCharacters(), 2);
        QCOMPARE(reader.firstUnreadableLine(), 3);
    }

    void passesAnEndlessLineInLittleMemory()
    {
        constexpr qint64 Size = 300 << 20;
        EndlessLine device(Size);
        CsvReader reader(device, {});
        QVERIFY(reader.next());
        QCOMPARE(reader.fault(), CsvReader::Fault::FieldTooLong);
        QCOMPARE(reader.line(), 1);
        QVERIFY(reader.next());
        QCOMPARE(reader.fields().at(0), u"end"_s);
        QCOMPARE(reader.line(), 2);
        QVERIFY(reader.bytesRead() > Size);
        QVERIFY(device.largestRead() <= 1 << 16);
    }

    void saysThatTheFileCouldNotBeReadToItsEnd()
    {
        BrokenDevice device;
        CsvReader reader(device, {});
        QVERIFY(reader.next());
        QVERIFY(!reader.next());
        QCOMPARE(reader.readError(), u"the disk is gone"_s);
    }

    /** Whatever the bytes are and however they arrive, reading ends, and gives the same rows. */
    void readsRandomBytesTheSameInBlocksOfAnySize()
    {
        QRandomGenerator random(20261122);
        const QByteArray likely = "\",;\n\r\t|a \xC3\xA4\xF0\x9F"_ba + '\0';
        for (int round = 0; round < 400; ++round) {
            QByteArray text;
            const int size = random.bounded(300);
            for (int i = 0; i < size; ++i)
                text += random.bounded(3) > 0 ? likely.at(random.bounded(int(likely.size()))) : char(random.bounded(256));
            const QString encoding = QStringList{u"UTF-8"_s, u"windows-1252"_s, u"UTF-16LE"_s}.at(round % 3);
            const CsvDialect dialect{encoding, u",;\t|"_s.at(random.bounded(4))};
            const CsvLimits limits{40, 60, 6};
            const Reading whole = readAll(text, dialect, limits);
            for (const int blockSize : {1, 2, 3, 7, 64}) {
                const Reading inBlocks = readAll(text, dialect, limits, blockSize);
                QVERIFY2(inBlocks.lines == whole.lines, text.toHex());
                QVERIFY2(encoding == u"UTF-8" || inBlocks == whole, text.toHex());
            }
        }
    }

    /** How many U+FFFD a broken character becomes may depend on the blocks; what stands around it may not. */
    void losesNothingAroundBrokenUtf8()
    {
        QRandomGenerator random(5);
        const QByteArray likely = "a,\nb\xC3\xA4\xF0\x9F\x90\xE2\x82\xED\xFF"_ba;
        const auto readable = [](const Reading &reading) {
            QStringList rows;
            for (const QStringList &row : reading.rows)
                rows.append(row.join(u'|').remove(QChar(QChar::ReplacementCharacter)));
            return rows;
        };
        for (int round = 0; round < 1000; ++round) {
            QByteArray text;
            for (int length = random.bounded(60); length > 0; --length)
                text += likely.at(random.bounded(int(likely.size())));
            const Reading whole = readAll(text);
            for (const int blockSize : {1, 2, 5}) {
                const Reading inBlocks = readAll(text, {}, {}, blockSize);
                QVERIFY2(inBlocks.lines == whole.lines, text.toHex());
                QVERIFY2(readable(inBlocks) == readable(whole), text.toHex());
            }
        }
    }
};

QTEST_GUILESS_MAIN(CsvReaderTest)
#include "tst_csvreader.moc"
