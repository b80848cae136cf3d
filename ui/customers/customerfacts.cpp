// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerfacts.h"

#include "ui/common/formats.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"
#include "ui/customers/contactlinks.h"

#include <QDesktopServices>
#include <QGridLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostCharacters = 2000;
constexpr qsizetype LongestWord = 30;

/** \a text with places to break inside words that would be wider than the column. */
QString breakable(const QString &text)
{
    QString broken;
    qsizetype run = 0;
    for (const QChar c : text.left(MostCharacters)) {
        run = c.isSpace() ? 0 : run + 1;
        if (run > LongestWord && !c.isLowSurrogate() && !c.isMark()) {
            broken += QChar(0x200B);
            run = 1;
        }
        broken += c;
    }
    return broken;
}

} // namespace

CustomerFacts::CustomerFacts(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_phone(addLink("callPhone", tr("Phone"), "telephone"_L1))
    , m_email(addLink("writeEmail", tr("E-mail"), "envelope"_L1))
    , m_company(addFact("factCompany", tr("Company")))
    , m_address(addFact("factAddress", tr("Address")))
    , m_birthday(addFact("factBirthday", tr("Birthday")))
    , m_tags(addFact("factTags", tr("Tags")))
    , m_source(addFact("factSource", tr("Came from")))
    , m_externalId(addFact("factNumber", tr("Number")))
    , m_owner(addFact("factOwner", tr("Looked after by")))
    , m_created(addFact("factCreated", tr("Known since")))
    , m_note(addFact("factNote", tr("Note")))
{
    setObjectName(u"customerFacts"_s);
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(rhythm(3));
    m_grid->setVerticalSpacing(rhythm(2));
    m_grid->setColumnStretch(1, 1);
    m_grid->setRowStretch(m_grid->rowCount(), 1);
}

void CustomerFacts::addRow(const QString &label, QWidget *value)
{
    auto *caption = new PlainLabel(label, this);
    caption->setForegroundRole(QPalette::PlaceholderText);
    const int row = m_grid->rowCount();
    m_grid->addWidget(caption, row, 0, Qt::AlignTop);
    m_grid->addWidget(value, row, 1);
    m_captions.insert(value, caption);
}

PlainLabel *CustomerFacts::addFact(const char *name, const QString &label)
{
    auto *fact = new PlainLabel({}, this);
    fact->setObjectName(QLatin1StringView(name));
    fact->setWordWrap(true);
    fact->setTextInteractionFlags(Qt::TextSelectableByMouse);
    fact->setAccessibleName(label);
    addRow(label, fact);
    return fact;
}

QToolButton *CustomerFacts::addLink(const char *name, const QString &label, QLatin1StringView iconName)
{
    auto *link = new QToolButton(this);
    link->setObjectName(QLatin1StringView(name));
    link->setIcon(icon(iconName, Tone::Accent));
    link->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    link->setAutoRaise(true);
    link->setAccessibleName(label);
    link->setFocusPolicy(Qt::StrongFocus);
    link->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    addRow(label, link);
    connect(link, &QToolButton::clicked, this, [link] { QDesktopServices::openUrl(link->property("url").toUrl()); });
    return link;
}

void CustomerFacts::showCustomer(const Customer &customer)
{
    setLink(m_phone, customer.phone, phoneUrl(customer.phone));
    setLink(m_email, customer.email, mailUrl(customer.email));
    setFact(m_company, customer.company);
    QStringList place{customer.postcode, customer.city};
    place.removeAll(QString());
    QStringList address{customer.street, place.join(u' '), customer.country};
    address.removeAll(QString());
    setFact(m_address, address.join(u'\n'));
    setFact(m_birthday, customer.birthday.isValid() ? dateText(customer.birthday) : QString());
    setFact(m_tags, customer.tags);
    setFact(m_source, customer.source);
    setFact(m_externalId, customer.externalId);
    setFact(m_owner, customer.owner);
    setFact(m_created, dateText(customer.createdAt.toLocalTime().date()));
    setFact(m_note, customer.note);
}

void CustomerFacts::setShown(QWidget *value, bool isShown)
{
    value->setVisible(isShown);
    m_captions.value(value)->setVisible(isShown);
}

void CustomerFacts::setFact(PlainLabel *fact, const QString &text)
{
    fact->setText(breakable(text));
    fact->setAccessibleDescription(text.left(MostCharacters));
    setShown(fact, !text.isEmpty());
}

void CustomerFacts::setLink(QToolButton *link, const QString &text, const QUrl &url)
{
    const QString shown = text.left(100);
    link->setText(QString(shown).replace(u'&', u"&&"_s));
    link->setToolTip(plainToolTip(url.isEmpty() ? tr("This cannot be clicked, because it is not written in the usual way.") : url.toString()));
    link->setAccessibleDescription(shown);
    link->setProperty("url", url);
    link->setEnabled(!url.isEmpty());
    setShown(link, !text.isEmpty());
}
