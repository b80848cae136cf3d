// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/contactactions.h"

#include "models/base/phonenumber.h"
#include "models/customers/customerstore.h"
#include "ui/common/links.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostCharacters = 100;

/** \a text for the middle of a sentence. */
QString shown(const QString &text)
{
    return isolated(singleLine(text.left(MostCharacters)));
}

/** The number as a phone anywhere would have to dial it, where that can be told. */
QUrl dialled(const QString &number, const QString &country)
{
    const QString code = countryCodeOf(country);
    const QString international = internationalPhone(number, code.isEmpty() ? homeCountry() : code);
    return phoneUrl(international.isEmpty() ? number : international);
}

/** \a task: the one that the call completes, if there is one. */
void call(Services &services, CustomerId customer, qint64 task, const QString &number, const QString &country)
{
    const QUrl url = dialled(number, country);
    if (url.isEmpty()) {
        services.navigator->say(QCoreApplication::translate("ContactActions", "“%1” is not a number that can be called").arg(shown(number)));
        return;
    }
    const QDateTime startedAt = QDateTime::currentDateTimeUtc();
    if (!openLink(url))
        services.navigator->say(QCoreApplication::translate("ContactActions", "No program here makes calls. Dial %1").arg(shown(number)));
    services.navigator->trigger(u"log-call"_s, {.customer = customer, .record = task, .text = number, .at = startedAt});
}

/** Calls \a receive with the customer that \a subject is about; says what is missing if there is none. */
template<typename Receive>
void withCustomer(Services &services, const Subject &subject, Receive receive)
{
    if (!subject.customer) {
        services.navigator->say(QCoreApplication::translate("ContactActions", "Choose a customer first"));
        return;
    }
    services.reader().run(&CustomerStore::find, subject.customer).then(services.window, [&services, receive](const Result<Customer> &found) {
        if (found)
            receive(*found);
        else
            services.navigator->showError(found.error());
    });
}

} // namespace

void callCustomer(Services &services, const Subject &subject)
{
    if (!subject.customer && !subject.text.isEmpty()) {
        call(services, {}, subject.record, subject.text, {});
        return;
    }
    withCustomer(services, subject, [&services, wanted = subject.text, task = subject.record](const Customer &customer) {
        const FurtherTexts phones = phonesOf(customer);
        const QString number = !wanted.isEmpty() || phones.empty() ? wanted : phones.front().value;
        if (number.isEmpty())
            services.navigator->say(QCoreApplication::translate("ContactActions", "%1 has no phone number").arg(shown(customer.name)));
        else
            call(services, customer.id, task, number, customer.country);
    });
}

void showOnMap(Services &services, const Subject &subject)
{
    withCustomer(services, subject, [&services](const Customer &customer) {
        QStringList lines{customer.street, (customer.postcode + u' ' + customer.city).trimmed(), customer.country};
        lines.removeAll(QString());
        const QUrl url = mapUrl(lines.join(u'\n'));
        if (url.isEmpty()) {
            services.navigator->say(QCoreApplication::translate("ContactActions", "%1 has no address").arg(shown(customer.name)));
        } else if (!openLink(url)) {
            QGuiApplication::clipboard()->setText(singleLine(lines.join(u", "_s)));
            services.navigator->say(QCoreApplication::translate("ContactActions", "No program here shows maps. The address is in the clipboard"));
        }
    });
}
