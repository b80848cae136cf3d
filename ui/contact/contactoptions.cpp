// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/contactoptions.h"

#include "ui/contact/incomingcalls.h"

#include <QBoxLayout>
#include <QCheckBox>

using namespace Qt::StringLiterals;

ContactOptions::ContactOptions(Services &services)
{
    auto *callers = new QCheckBox(tr("Show who is c&alling, if KDE Connect connects your phone"), this);
    callers->setObjectName(u"showCallers"_s);
    callers->setChecked(services.settings.get(ShowCallersSetting));
    connect(callers, &QCheckBox::toggled, this, [&settings = services.settings](bool on) { settings.set(ShowCallersSetting, on); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(callers);
}
