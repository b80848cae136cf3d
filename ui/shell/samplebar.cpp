// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/samplebar.h"

#include "models/sample/removesample.h"
#include "ui/common/icons.h"
#include "ui/shell/navigator.h"

#include <QAction>

using namespace Qt::StringLiterals;

SampleBar::SampleBar(Services &services, QWidget *parent)
    : MessageBar(parent)
    , m_services(services)
    , m_remove(new QAction(icon("trash"_L1), tr("Remove it"), this))
{
    setObjectName(u"sampleBar"_s);
    setClosable(false);
    m_remove->setObjectName(u"removeSample"_s);
    m_remove->setToolTip(tr("Remove the sample business"));
    m_remove->setEnabled(services.canWrite());
    connect(m_remove, &QAction::triggered, this, &SampleBar::removeSample);
    connect(&services.database.feed(), &ChangeFeed::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(u"customer"_s))
            refresh();
    });
    refresh();
}

void SampleBar::refresh()
{
    m_services.reader().run(&holdsSample).then(this, [this](const Result<bool> &holds) {
        if (!holds || !*holds) {
            dismiss();
        } else if (isHidden()) {
            showMessage(Kind::Information, tr("This is a sample business. Try anything you like."));
            addMessageAction(m_remove);
        }
    });
}

void SampleBar::removeSample()
{
    m_remove->setEnabled(false);
    m_services.writer.performFrom(Source::Sample, tr("Remove the sample business"), &::removeSample)
        .then(this, [this](const Result<int> &removed) {
            m_remove->setEnabled(m_services.canWrite());
            if (!removed)
                m_services.navigator->showError(removed.error());
        });
}
