// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/table.h"

/** A mail to write again and again: {name} and the like stand for what is known of the customer. */
struct MailTemplate
{
    Id<MailTemplate> id;
    int version = 0;
    QString name;
    QString subject;
    QString body;

    bool operator==(const MailTemplate &) const = default;
};

using MailTemplateId = Id<MailTemplate>;

template<>
constexpr auto tableOf<MailTemplate>()
{
    return Table("mail_template", Column{"id", &MailTemplate::id}, Column{"version", &MailTemplate::version},
                 Column{"name", &MailTemplate::name}, Column{"subject", &MailTemplate::subject}, Column{"body", &MailTemplate::body});
}
