// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/incomingcalls.h"

#include "models/customers/customerstore.h"
#include "ui/shell/navigator.h"

using namespace Qt::StringLiterals;

namespace {

const QString Key = u"call"_s;
constexpr qsizetype MostCharacters = 100;
constexpr qsizetype FewestDigits = 3;

QString shown(const QString &text)
{
    return isolated(singleLine(text.left(MostCharacters)));
}

} // namespace

IncomingCalls::IncomingCalls(Services &services, const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_notifications(bus)
{
    connect(&m_notifications, &DesktopNotifications::chosen, this, [this](const QString &, const QString &action) { act(action); });
    connect(&m_notifications, &DesktopNotifications::failed, this, [this] { m_services.navigator->say(m_title); });
    QDBusConnection connection(bus);
    connection.connect({}, {}, u"org.kde.kdeconnect.device.telephony"_s, u"callReceived"_s, this, SLOT(takeCall(QString, QString, QString)));
}

void IncomingCalls::takeCall(const QString &event, const QString &number, const QString &contact)
{
    const bool isMissed = event == u"missedCall";
    if (!m_services.settings.get(ShowCallersSetting) || (event != u"ringing" && !isMissed))
        return;
    const int call = ++m_calls;
    const QString digits = singleLine(number.left(MostCharacters));
    if (digitsOf(digits).size() < FewestDigits) {
        show(digits, contact, isMissed);
        return;
    }
    m_services.reader().run(&CustomerStore::withPhone, digits).then(this, [this, call, digits, contact, isMissed](const Result<std::vector<Customer>> &found) {
        if (call != m_calls)
            return; // Another one came since.
        const bool isKnown = found && !found->empty();
        m_customer = isKnown ? found->front().id : CustomerId{};
        const bool isOneOfMany = isKnown && found->size() > 1;
        show(digits, isOneOfMany ? tr("%1, or others with this number").arg(shown(found->front().name)) : isKnown ? found->front().name : contact, isMissed);
    });
}

void IncomingCalls::show(const QString &number, const QString &contact, bool isMissed)
{
    if (digitsOf(number).size() < FewestDigits)
        m_customer = {};
    m_number = number;
    m_startedAt = QDateTime::currentDateTimeUtc();
    const QString who = !contact.isEmpty() ? shown(contact) : number.isEmpty() ? tr("Somebody without a number") : shown(number);
    m_title = isMissed ? tr("%1 called", "missed call").arg(who) : tr("%1 is calling").arg(who);
    DesktopNotification notification{.key = Key, .title = m_title, .body = m_customer ? number : tr("%1 – nobody you know yet").arg(shown(number))};
    if (m_customer)
        notification.actions = {{u"default"_s, tr("Open")}, {u"open"_s, tr("Open")}, {u"log"_s, tr("Log")}};
    else
        notification.actions = {{u"default"_s, tr("New customer")}, {u"log"_s, tr("New customer")}};
    m_notifications.show(notification);
}

void IncomingCalls::act(const QString &action)
{
    m_notifications.close(Key);
    QWidget *window = m_services.window;
    window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
    window->show();
    window->raise();
    window->activateWindow();
    if (m_customer && action != u"log")
        m_services.navigator->openCustomer(m_customer);
    else
        m_services.navigator->trigger(u"log-call"_s, {.customer = m_customer, .text = m_number, .at = m_startedAt});
}
