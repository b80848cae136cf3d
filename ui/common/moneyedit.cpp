// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/moneyedit.h"

#include "ui/common/colors.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"

#include <QFocusEvent>

using namespace Qt::StringLiterals;

namespace {

bool isGroupSign(QChar sign)
{
    return sign.isSpace() || sign == u'\'' || sign == u'’' || sign == u'_' || sign == u'٬';
}

/** Where the decimals begin in \a text, which holds digits, points and commas only; -1 if nowhere. */
qsizetype decimalSign(const QString &text, const QLocale &locale)
{
    const auto lastPoint = text.lastIndexOf(u'.');
    const auto lastComma = text.lastIndexOf(u',');
    const auto last = std::max(lastPoint, lastComma);
    if (last < 0 || (lastPoint >= 0 && lastComma >= 0))
        return last;
    const QChar sign = text.at(last);
    if (text.count(sign) > 1)
        return -1;
    const bool looksLikeGroup = text.size() - last - 1 == 3 && last > 0;
    return looksLikeGroup && QString(sign) != locale.decimalPoint() ? -1 : last;
}

} // namespace

std::optional<QString> decimalFromText(const QString &text, const QLocale &locale)
{
    const QString plain = text.trimmed();
    QString kept;
    bool negative = false;
    for (const QChar sign : plain) {
        if (sign.isDigit())
            kept += QChar(u'0' + sign.digitValue());
        else if (sign == u'٫')
            kept += locale.decimalPoint().at(0) == u'.' ? u'.' : u',';
        else if (sign == u'.' || sign == u',')
            kept += sign;
        else if ((sign == u'-' || sign == u'−') && kept.isEmpty() && !negative)
            negative = true;
        else if (!isGroupSign(sign))
            return {};
    }
    const auto decimals = decimalSign(kept, locale);
    QString whole = decimals < 0 ? kept : kept.left(decimals);
    const QString fraction = decimals < 0 ? QString() : kept.mid(decimals + 1);
    whole.remove(u'.').remove(u',');
    if (whole.isEmpty() && fraction.isEmpty())
        return {};
    QString decimal = (negative ? u"-"_s : QString()) + (whole.isEmpty() ? u"0"_s : whole);
    if (!fraction.isEmpty())
        decimal += u'.' + fraction;
    return decimal;
}

std::optional<Money> moneyFromText(const QString &text, const QString &currency, const QLocale &locale)
{
    QString plain = text.trimmed();
    for (const QString &sign : {currency, locale.currencySymbol(), u"€"_s, u"$"_s, u"£"_s, u"¥"_s})
        plain.remove(sign, Qt::CaseInsensitive);
    const auto decimal = decimalFromText(plain, locale);
    const auto minor = decimal ? minorUnits(*decimal, currency) : std::nullopt;
    return minor ? std::optional(Money{*minor, currency}) : std::nullopt;
}

MoneyEdit::MoneyEdit(const QString &currency, QWidget *parent)
    : QLineEdit(parent)
    , m_currency(currency)
{
    setAlignment(Qt::AlignRight);
    setMinimumWidth(textWidth(14));
    setPlaceholderText(currency);
    connect(this, &QLineEdit::textEdited, this, &MoneyEdit::takeText);
}

void MoneyEdit::setMoney(const std::optional<Money> &money)
{
    const bool isNew = money != m_money;
    m_money = money;
    if (money)
        m_currency = money->currency;
    setPlaceholderText(m_currency);
    writeMoney();
    if (isNew)
        emit moneyChanged(m_money);
}

void MoneyEdit::setCurrency(const QString &currency)
{
    m_currency = currency;
    setPlaceholderText(currency);
    if (m_money)
        takeText();
}

bool MoneyEdit::isAcceptable() const
{
    return m_money || text().trimmed().isEmpty();
}

void MoneyEdit::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason)
        selectAll();
}

void MoneyEdit::focusOutEvent(QFocusEvent *event)
{
    if (m_money)
        writeMoney();
    markText();
    QLineEdit::focusOutEvent(event);
}

void MoneyEdit::takeText()
{
    const auto money = moneyFromText(text(), m_currency);
    if (money != m_money) {
        m_money = money;
        emit moneyChanged(m_money);
    }
    if (isAcceptable())
        markText();
}

void MoneyEdit::writeMoney()
{
    setText(m_money ? moneyText(*m_money) : QString());
    markText();
}

void MoneyEdit::markText()
{
    QPalette marked;
    if (!isAcceptable())
        marked.setColor(QPalette::Text, negativeColor(palette()));
    setPalette(marked);
    const QString hint = tr("This is not an amount. Try “%1”.").arg(moneyText({123450, m_currency}));
    setToolTip(plainToolTip(isAcceptable() ? QString() : hint));
    setAccessibleDescription(isAcceptable() ? QString() : tr("Not an amount"));
}
