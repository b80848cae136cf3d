// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/choicerow.h"

#include "ui/common/colors.h"
#include "ui/common/metrics.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QPushButton>
#include <QShortcut>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace {

/** A button that shows its key beside its text. */
class KeyButton : public QPushButton
{
public:
    KeyButton(const QIcon &icon, const QString &text, const QKeySequence &key, QWidget *parent)
        : QPushButton(icon, text, parent)
        , m_key(key.toString(QKeySequence::NativeText))
    {
        // QAbstractButton would wait a tenth of a second before it clicks, and Enter be faster.
        setShortcut({});
        const QKeySequence acts = key.isEmpty() ? QKeySequence::mnemonic(text) : key;
        connect(new QShortcut(acts, this), &QShortcut::activated, this, &QPushButton::click);
        setCheckable(true);
        setAutoDefault(false);
        setAccessibleDescription(m_key);
    }

    QSize sizeHint() const override { return QPushButton::sizeHint() + QSize(keyWidth(), 0); }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QStylePainter painter(this);
        QStyleOptionButton option;
        initStyleOption(&option);
        option.text.clear();
        option.icon = {};
        painter.drawControl(QStyle::CE_PushButton, option);
        initStyleOption(&option);
        const int margin = rhythm(2);
        const QRect inside = option.rect.adjusted(margin, 0, -margin, 0);
        const QRect keyRect = QStyle::alignedRect(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter,
                                                  {fontMetrics().horizontalAdvance(m_key), inside.height()}, inside);
        option.rect = QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter,
                                          {inside.width() - keyWidth(), inside.height()}, inside);
        painter.drawControl(QStyle::CE_PushButtonLabel, option);
        const bool on = isEnabled();
        painter.setPen(on ? mutedTextColor(palette()) : palette().color(QPalette::Disabled, QPalette::ButtonText));
        painter.drawText(keyRect, Qt::AlignCenter | Qt::TextSingleLine, m_key);
    }

private:
    int keyWidth() const { return m_key.isEmpty() ? 0 : fontMetrics().horizontalAdvance(m_key) + rhythm(2); }

    QString m_key;
};

} // namespace

ChoiceRow::ChoiceRow(const QString &name, int columns, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_grid(new QGridLayout(this))
    , m_columns(columns)
{
    setAccessibleName(name);
    m_grid->setContentsMargins({});
    m_grid->setSpacing(rhythm());
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool isOn) {
        if (isOn)
            emit currentChanged(index);
    });
    connect(m_group, &QButtonGroup::idClicked, this, &ChoiceRow::chosen);
}

QAbstractButton *ChoiceRow::addChoice(const QString &text, const QIcon &icon, const QKeySequence &key)
{
    const int index = int(m_group->buttons().size());
    auto *button = new KeyButton(icon, text, key, this);
    m_group->addButton(button, index);
    m_grid->addWidget(button, index / m_columns, index % m_columns);
    m_grid->setColumnStretch(index % m_columns, 1);
    return button;
}

int ChoiceRow::current() const
{
    return m_group->checkedId();
}

void ChoiceRow::setCurrent(int index)
{
    if (QAbstractButton *wanted = m_group->button(index)) {
        wanted->setChecked(true);
    } else if (QAbstractButton *checked = m_group->checkedButton()) {
        m_group->setExclusive(false);
        checked->setChecked(false);
        m_group->setExclusive(true);
        emit currentChanged(-1);
    }
}

QAbstractButton *ChoiceRow::button(int index) const
{
    return m_group->button(index);
}
