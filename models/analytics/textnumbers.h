// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QStringList>

#include <map>
#include <string>

/** Numbers the different texts of a column that has few of them, in the order in which they come. 0 is the empty text. */
class TextNumbers
{
public:
    TextNumbers() : m_last(m_numbers.emplace(std::string(), 0).first) {}
    Q_DISABLE_COPY_MOVE(TextNumbers)

    size_t numberOf(QByteArrayView utf8)
    {
        const std::string_view text(utf8.data(), size_t(utf8.size()));
        if (m_last->first != text)
            m_last = m_numbers.find(text);
        if (m_last == m_numbers.end()) {
            m_last = m_numbers.emplace(text, size_t(m_texts.size())).first;
            m_texts.append(QString::fromUtf8(utf8));
        }
        return m_last->second;
    }

    const QString &text(size_t number) const { return m_texts.at(qsizetype(number)); }
    const QStringList &texts() const { return m_texts; }

private:
    using Numbers = std::map<std::string, size_t, std::less<>>;

    Numbers m_numbers;
    Numbers::const_iterator m_last; // Neighbours are often alike.
    QStringList m_texts{QString()};
};
