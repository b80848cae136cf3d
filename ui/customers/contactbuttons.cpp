// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/contactbuttons.h"

#include "models/base/text.h"
#include "ui/common/icons.h"
#include "ui/common/plainlabel.h"

#include <QBoxLayout>
#include <QDesktopServices>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype MostCharacters = 100;
}

ContactButtons::ContactButtons(const QString &name, const QString &label, QLatin1StringView icon, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_label(label)
    , m_icon(icon)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    m_buttons.append(makeButton());
}

QToolButton *ContactButtons::makeButton()
{
    auto *button = new QToolButton(this);
    button->setObjectName(m_buttons.isEmpty() ? m_name : m_name + QString::number(m_buttons.size() + 1));
    button->setAccessibleName(m_label);
    button->setIcon(icon(m_icon, Tone::Accent));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_column->addWidget(button);
    if (!m_buttons.isEmpty())
        setTabOrder(m_buttons.last(), button);
    connect(button, &QToolButton::clicked, this, [button] { QDesktopServices::openUrl(button->property("url").toUrl()); });
    return button;
}

void ContactButtons::show(const std::vector<Contact> &contacts)
{
    while (m_buttons.size() < qsizetype(contacts.size()))
        m_buttons.append(makeButton());
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        m_buttons.at(i)->setVisible(i < qsizetype(contacts.size()));
        if (i < qsizetype(contacts.size()))
            fill(m_buttons.at(i), contacts.at(size_t(i)));
    }
}

void ContactButtons::fill(QToolButton *button, const Contact &contact)
{
    const QString text = contact.text.left(MostCharacters);
    //: A phone number or an e-mail address, and what it is for.
    const QString shown = contact.label.isEmpty() ? text : tr("%1 · %2").arg(isolated(text), isolated(contact.label.left(MostCharacters)));
    button->setText(QString(shown).replace(u'&', u"&&"_s));
    button->setToolTip(plainToolTip(contact.url.isEmpty() ? tr("This cannot be clicked, because it is not written in the usual way.") : contact.url.toString()));
    button->setAccessibleName(contact.label.isEmpty() ? m_label : tr("%1 (%2)", "phone, what it is for").arg(m_label, contact.label.left(MostCharacters)));
    button->setAccessibleDescription(text);
    button->setProperty("url", contact.url);
    button->setEnabled(!contact.url.isEmpty());
}
