// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/contactbuttons.h"

#include "models/base/text.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"

#include <QBoxLayout>
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
    m_lines.push_back(makeLine());
}

ContactButtons::Line ContactButtons::makeLine()
{
    Line line{new QWidget(this), nullptr, nullptr};
    line.button = new QToolButton(line.whole);
    line.button->setObjectName(m_lines.empty() ? m_name : m_name + QString::number(m_lines.size() + 1));
    line.button->setAccessibleName(m_label);
    line.button->setIcon(icon(m_icon, Tone::Accent));
    line.button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    line.button->setAutoRaise(true);
    line.button->setFocusPolicy(Qt::StrongFocus);
    line.button->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    line.button->setMinimumWidth(1);
    line.label = new PlainLabel({}, line.whole);
    line.label->setForegroundRole(QPalette::PlaceholderText);
    line.label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *parts = new QHBoxLayout(line.whole);
    parts->setContentsMargins({});
    parts->setSpacing(rhythm());
    parts->addWidget(line.button);
    parts->addWidget(line.label, 1);
    m_column->addWidget(line.whole);
    if (!m_lines.empty())
        setTabOrder(m_lines.back().button, line.button);
    connect(line.button, &QToolButton::clicked, this, [this, button = line.button] {
        emit chosen(button->property("contact").toString(), button->property("url").toUrl());
    });
    return line;
}

void ContactButtons::show(const std::vector<Contact> &contacts)
{
    while (m_lines.size() < contacts.size())
        m_lines.push_back(makeLine());
    for (size_t i = 0; i < m_lines.size(); ++i) {
        m_lines.at(i).whole->setVisible(i < contacts.size());
        if (i < contacts.size())
            fill(m_lines.at(i), contacts.at(i));
    }
}

void ContactButtons::fill(const Line &line, const Contact &contact)
{
    const QString text = contact.text.left(MostCharacters);
    const QString label = singleLine(contact.label.left(MostCharacters));
    line.button->setText(QString(text).replace(u'&', u"&&"_s));
    line.button->setToolTip(plainToolTip(contact.url.isEmpty() ? tr("This cannot be clicked, because it is not written in the usual way.") : contact.url.toString()));
    line.button->setAccessibleName(label.isEmpty() ? m_label : tr("%1 (%2)", "phone, what it is for").arg(m_label, label));
    line.button->setAccessibleDescription(text);
    line.button->setProperty("url", contact.url);
    line.button->setProperty("contact", contact.text);
    line.button->setEnabled(!contact.url.isEmpty());
    line.label->setText(label);
    line.label->setToolTip(plainToolTip(label));
}
