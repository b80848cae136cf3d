// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/money.h"

#include <QLineEdit>

#include <optional>

/**
 * The amount that a person means by \a text, with the decimal and group signs of \a locale or of another one as far as
 * they cannot be mistaken, with or without the currency's sign. Nothing if it is no amount.
 */
std::optional<Money> moneyFromText(const QString &text, const QString &currency, const QLocale &locale = QLocale());

/** The same for a number without a currency, as a plain decimal: "-1042.5". */
std::optional<QString> decimalFromText(const QString &text, const QLocale &locale = QLocale());

/** A field for an amount in one currency, or for none when it is empty. What is no amount stays, marked as wrong. */
class MoneyEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit MoneyEdit(const QString &currency, QWidget *parent = nullptr);

    /** Nothing when empty, and when the text is no amount. */
    const std::optional<Money> &money() const { return m_money; }
    void setMoney(const std::optional<Money> &money);

    QString currency() const { return m_currency; }
    void setCurrency(const QString &currency);

    /** Whether the field is empty or holds an amount. */
    bool isAcceptable() const;

signals:
    void moneyChanged(const std::optional<Money> &money);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void takeText();
    void writeMoney();
    void markText();

    QString m_currency;
    std::optional<Money> m_money;
};
