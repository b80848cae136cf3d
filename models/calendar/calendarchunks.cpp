// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calendar/calendarchunks.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype DeepestNesting = 8;
constexpr qsizetype LargestChunk = 512 * 1024;
constexpr int MostLines = 10'000;
constexpr size_t MostChunks = 200'000;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CalendarReader)
};

/** Reads line by line: where components begin and end, nothing else. */
class Cutter
{
public:
    void take(const QByteArray &line)
    {
        ++m_line;
        const QByteArray name = componentOf(line, "BEGIN:");
        if (!name.isEmpty())
            begin(name);
        if (m_open > 0)
            append(line);
        const QByteArray ended = componentOf(line, "END:");
        if (!ended.isEmpty())
            end(ended);
    }

    CalendarChunks finish()
    {
        if (!m_hasCalendar)
            throw Failure(Error::Kind::Invalid, Texts::tr("This is no calendar: it does not begin with BEGIN:VCALENDAR."));
        if (m_open > 0)
            refuse(Texts::tr("The file ends in the middle of it."));
        return std::move(m_chunks);
    }

private:
    static QByteArray componentOf(const QByteArray &line, const char *keyword)
    {
        const qsizetype length = qsizetype(qstrlen(keyword));
        return line.left(length).toUpper() == keyword ? line.mid(length).trimmed().toUpper() : QByteArray();
    }

    void begin(const QByteArray &name)
    {
        m_stack.append(name);
        if (m_stack.size() > DeepestNesting)
            throw Failure(Error::Kind::Invalid, Texts::tr("This calendar is nested too deeply (line %1). Nothing was read.").arg(m_line));
        m_hasCalendar |= name == "VCALENDAR";
        if (m_open > 0)
            return;
        if (name == "VTODO" || name == "VEVENT" || name == "VTIMEZONE") {
            m_open = m_stack.size();
            m_chunk = {m_line, name, {}};
            m_lines = 0;
            m_isTooLarge = false;
            m_isBroken = false;
        } else if (name != "VCALENDAR") {
            ++m_chunks.otherComponents;
        }
    }

    void append(const QByteArray &line)
    {
        m_isTooLarge |= ++m_lines > MostLines || m_chunk.text.size() + line.size() > LargestChunk;
        if (!m_isTooLarge)
            m_chunk.text += line + "\r\n";
    }

    void end(const QByteArray &name)
    {
        const qsizetype at = m_stack.lastIndexOf(name);
        m_isBroken |= at != m_stack.size() - 1;
        if (at < 0)
            return;
        m_stack.resize(at);
        if (m_open == 0 || m_stack.size() >= m_open)
            return;
        m_open = 0;
        if (m_isTooLarge)
            refuse(Texts::tr("It is too large."));
        else if (m_isBroken)
            refuse(Texts::tr("It cannot be understood."));
        else if (m_chunk.text.contains('\0'))
            refuse(Texts::tr("It holds characters that no text has."));
        else if (m_chunks.chunks.size() >= MostChunks)
            throw Failure(Error::Kind::Invalid, Texts::tr("This calendar holds more than %1 entries. Nothing was read.").arg(MostChunks));
        else
            m_chunks.chunks.push_back(std::move(m_chunk));
    }

    void refuse(const QString &why)
    {
        if (m_chunks.rejections.size() < ImportResult::MostRejectionsKept)
            m_chunks.rejections.append({m_chunk.line, why});
    }

    CalendarChunks m_chunks;
    QList<QByteArray> m_stack;
    CalendarChunk m_chunk;
    qsizetype m_open = 0; // How deep the stack is within the chunk that is read; 0: none is.
    qint64 m_line = 0;
    int m_lines = 0;
    bool m_isTooLarge = false;
    bool m_isBroken = false; // Something ends that did not begin, or not in that order.
    bool m_hasCalendar = false;
};

} // namespace

CalendarChunks calendarChunks(const QByteArray &content)
{
    Cutter cutter;
    qsizetype from = content.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    while (from < content.size()) {
        qsizetype to = content.indexOf('\n', from);
        if (to < 0)
            to = content.size();
        const qsizetype end = to > from && content.at(to - 1) == '\r' ? to - 1 : to;
        cutter.take(content.mid(from, end - from));
        from = to + 1;
    }
    return cutter.finish();
}
