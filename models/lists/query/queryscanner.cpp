// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/query/queryscanner.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

bool isNamePart(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'-' || c.isMark() || c.isSurrogate();
}

bool endsItem(QChar c)
{
    return c.isSpace() || c == u',' || c == u'"' || c == u'(' || c == u')';
}

} // namespace

void QueryScanner::skipBlanks()
{
    while (!isAtEnd() && m_text.at(m_position).isSpace())
        ++m_position;
}

QChar QueryScanner::peek(qsizetype ahead) const
{
    return m_position + ahead < m_text.size() ? m_text.at(m_position + ahead) : QChar();
}

bool QueryScanner::accept(QChar character)
{
    if (isAtEnd() || peek() != character)
        return false;
    ++m_position;
    return true;
}

bool QueryScanner::acceptWord(QStringView keyword)
{
    if (QStringView(m_text)
            .sliced(m_position, std::min(keyword.size(), m_text.size() - m_position))
            .compare(keyword, Qt::CaseInsensitive)
        != 0)
        return false;
    const QChar after = peek(keyword.size());
    const bool isAlone = after.isNull() || after.isSpace() || after == u'(' || after == u')' || after == u'"';
    if (isAlone)
        m_position += keyword.size();
    return isAlone;
}

QString QueryScanner::name()
{
    if (!peek().isLetter() && !peek().isSurrogate())
        return {};
    const qsizetype begin = m_position;
    while (!isAtEnd() && isNamePart(m_text.at(m_position)))
        ++m_position;
    return m_text.sliced(begin, m_position - begin);
}

std::optional<ComparisonSign> QueryScanner::sign()
{
    if (peek() == u'!' && peek(1) == u'=') {
        m_position += 2;
        return ComparisonSign{Comparison::Equals, true};
    }
    if (accept(u':'))
        return ComparisonSign{Comparison::Has};
    if (accept(u'='))
        return ComparisonSign{Comparison::Equals};
    if (accept(u'<'))
        return ComparisonSign{accept(u'=') ? Comparison::AtMost : Comparison::Less};
    if (accept(u'>'))
        return ComparisonSign{accept(u'=') ? Comparison::AtLeast : Comparison::More};
    return {};
}

bool QueryScanner::isDigitBracket() const
{
    constexpr qsizetype MostDigits = 12;
    if (peek() != u'(')
        return false;
    bool hasDigit = false;
    for (qsizetype i = 1; i <= MostDigits; ++i) {
        const QChar c = peek(i);
        if (c == u')')
            return hasDigit;
        if (!c.isDigit() && !u" +-./"_s.contains(c))
            return false;
        hasDigit = hasDigit || c.isDigit();
    }
    return false;
}

QString QueryScanner::word()
{
    const qsizetype begin = m_position;
    while (!isAtEnd()) {
        const QChar c = peek();
        if (isDigitBracket())
            m_position = m_text.indexOf(u')', m_position) + 1;
        else if (c.isSpace() || c == u'(' || c == u')' || c == u'"')
            break;
        else
            ++m_position;
    }
    return m_text.sliced(begin, m_position - begin);
}

QString QueryScanner::quoted()
{
    const qsizetype begin = m_position++;
    QString text;
    while (!isAtEnd()) {
        const QChar c = m_text.at(m_position++);
        if (c == u'"')
            return text;
        const bool isEscape = c == u'\\' && (peek() == u'"' || peek() == u'\\');
        text += isEscape ? m_text.at(m_position++) : c;
    }
    throw QueryFailure(
        QCoreApplication::translate("Query", "The quote at %1 is never closed. Add another \" where the text ends.")
            .arg(begin + 1),
        begin, m_text.size() - begin);
}

QString QueryScanner::item()
{
    const qsizetype begin = m_position;
    while (!isAtEnd() && !endsItem(m_text.at(m_position))) {
        if (peek() == u'.' && peek(1) == u'.' && m_position > begin)
            break;
        ++m_position;
    }
    return m_text.sliced(begin, m_position - begin);
}

std::vector<ScannedValue> QueryScanner::values()
{
    std::vector<ScannedValue> values;
    do {
        skipBlanks();
        ScannedValue value{.isQuoted = peek() == u'"', .position = m_position};
        value.value.text = value.isQuoted ? quoted() : item();
        if (value.value.text == u"-" && peek() == u'"')
            value.value.text += quoted(); // Sorted downwards by a field whose name needs quotes.
        if (peek() == u'.' && peek(1) == u'.') {
            m_position += 2;
            value.value.last = peek() == u'"' ? quoted() : item();
            if (value.value.last.isEmpty())
                throw QueryFailure(
                    QCoreApplication::translate("Query", "The range at %1 has no end.").arg(value.position + 1),
                    value.position, m_position - value.position);
        }
        value.length = m_position - value.position;
        if (value.length == 0 || value.value.text.isEmpty())
            throw QueryFailure(
                QCoreApplication::translate("Query", "There is nothing to compare with at %1.").arg(value.position + 1),
                value.position, value.length);
        values.push_back(std::move(value));
    } while (accept(u','));
    return values;
}
