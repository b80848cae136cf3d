// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/architecture/source.h"

#include <QDir>
#include <QDirIterator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/** Steps through C++ text and blanks out what is not code. */
class CodeReader
{
public:
    explicit CodeReader(const QString &text) : m_text(text) {}

    QString code()
    {
        while (m_position < m_text.size()) {
            if (startsWith("//"_L1)) {
                blankUntil(m_text.indexOf(u'\n', m_position));
            } else if (startsWith("/*"_L1)) {
                blankUntil(after(m_text.indexOf("*/"_L1, m_position + 2), 2));
            } else if (startsWith("R\""_L1)) {
                rawString();
            } else if (startsWith("\""_L1) || (startsWith("'"_L1) && !isDigitSeparator())) {
                quoted(m_text.at(m_position));
            } else {
                m_code += m_text.at(m_position++);
            }
        }
        return m_code;
    }

private:
    bool startsWith(QLatin1StringView start) const { return QStringView(m_text).mid(m_position).startsWith(start); }
    qsizetype after(qsizetype found, qsizetype length) const { return found < 0 ? -1 : found + length; }
    bool isDigitSeparator() const { return m_position > 0 && m_text.at(m_position - 1).isLetterOrNumber() && !isPrefix(); }

    /** Whether the letter before the position makes a literal of it: u'x', L'x'. */
    bool isPrefix() const
    {
        const QChar before = m_text.at(m_position - 1);
        return (before == u'u' || before == u'U' || before == u'L' || before == u'8')
            && !(m_position > 1 && m_text.at(m_position - 2).isDigit());
    }

    void blankUntil(qsizetype end)
    {
        if (end < 0)
            end = m_text.size();
        for (; m_position < end; ++m_position)
            m_code += m_text.at(m_position) == u'\n' ? u'\n' : u' ';
    }

    void quoted(QChar quote)
    {
        m_code += m_text.at(m_position++);
        qsizetype end = m_position;
        while (end < m_text.size() && m_text.at(end) != quote && m_text.at(end) != u'\n')
            end += m_text.at(end) == u'\\' ? 2 : 1;
        blankUntil(std::min(end, m_text.size()));
        if (m_position < m_text.size())
            m_code += m_text.at(m_position++);
    }

    void rawString()
    {
        const qsizetype open = m_text.indexOf(u'(', m_position);
        const QString close = u')' + m_text.mid(m_position + 2, open - m_position - 2) + u'"';
        m_code += "R\""_L1;
        m_position += 2;
        const qsizetype end = m_text.indexOf(close, open);
        blankUntil(after(end, close.size() - 1));
        if (m_position < m_text.size())
            m_code += m_text.at(m_position++);
    }

    const QString m_text;
    QString m_code;
    qsizetype m_position = 0;
};

} // namespace

Source::Source(const QString &path, const QString &text)
    : path(path)
    , lines(text.split(u'\n'))
    , code(CodeReader(text).code().split(u'\n'))
{
    if (lines.constLast().isEmpty()) {
        lines.removeLast();
        code.removeLast();
    }
}

int Source::lineOfCode(qsizetype position) const
{
    int line = 0;
    for (; line < code.size() && position > code.at(line).size(); ++line)
        position -= code.at(line).size() + 1;
    return line + 1;
}

QString Source::joinedCode() const
{
    return code.join(u'\n');
}

QString Source::finding(int line, const QString &what) const
{
    return u"%1:%2: %3"_s.arg(path).arg(line).arg(what);
}

QString projectFolder()
{
    const QString folder = qEnvironmentVariable("REGULARS_SOURCE_DIR");
    if (folder.isEmpty())
        qFatal("REGULARS_SOURCE_DIR does not name the project's folder. Run the test through ctest.");
    return folder;
}

std::vector<Source> sourcesIn(const QStringList &folders)
{
    const QDir project(projectFolder());
    QStringList paths;
    for (const QString &folder : folders) {
        QDirIterator files(project.filePath(folder), {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            paths.append(project.relativeFilePath(files.next()));
    }
    paths.sort();
    std::vector<Source> sources;
    for (const QString &path : paths) {
        QFile file(project.filePath(path));
        if (!file.open(QFile::ReadOnly))
            qFatal("Cannot read %s", qPrintable(path));
        sources.emplace_back(path, QString::fromUtf8(file.readAll()));
    }
    if (sources.empty())
        qFatal("No sources in %s", qPrintable(project.path()));
    return sources;
}
