// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/resolvedialog.h"

#include "models/feedback/feedbackkinds.h"
#include "models/feedback/notefeedback.h"
#include "ui/common/icons.h"
#include "ui/common/messagebar.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"
#include "ui/feedback/notetext.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype MostCharacters = 1000;
}

ResolveDialog::ResolveDialog(Services &services, const FeedbackLine &line)
    : QDialog(services.window)
    , m_services(services)
    , m_line(line)
    , m_message(new MessageBar(this))
    , m_resolution(new NoteText(this))
{
    setObjectName(u"resolveDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Resolve feedback"));
    auto *who = new PlainLabel(tr("%1 of %2", "kind of feedback, customer")
                                   .arg(feedbackKindText(line.feedback.kind), isolated(line.customerName)),
                               this);
    QFont bold = who->font();
    bold.setBold(true);
    who->setFont(bold);
    who->setWordWrap(true);
    auto *said = new PlainLabel(line.feedback.text.left(MostCharacters), this);
    said->setObjectName(u"said"_s);
    said->setWordWrap(true);
    said->setVisible(!line.feedback.text.isEmpty());
    auto *label = new PlainLabel(tr("&What was done?"), this);
    label->setBuddy(m_resolution);
    m_resolution->setObjectName(u"resolution"_s);
    connect(m_resolution, &NoteText::finished, this, &ResolveDialog::accept);

    auto *buttons = new QDialogButtonBox(this);
    QPushButton *resolve = buttons->addButton(tr("&Resolve"), QDialogButtonBox::AcceptRole);
    resolve->setObjectName(u"resolve"_s);
    resolve->setIcon(icon("check-lg"_L1));
    resolve->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &ResolveDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ResolveDialog::reject);

    auto *column = new QVBoxLayout(this);
    for (QWidget *each : {static_cast<QWidget *>(m_message), static_cast<QWidget *>(who), static_cast<QWidget *>(said),
                          static_cast<QWidget *>(label), static_cast<QWidget *>(m_resolution), static_cast<QWidget *>(buttons)})
        column->addWidget(each);
    m_resolution->setFocus();
}

void ResolveDialog::accept()
{
    if (m_isSaving)
        return;
    if (m_resolution->text().isEmpty()) {
        m_message->showMessage(MessageBar::Kind::Warning, tr("Say what was done, so that everybody knows."));
        m_resolution->setFocus();
        return;
    }
    m_isSaving = true;
    m_services.writer
        .perform(tr("Resolve feedback of %1").arg(isolated(m_line.customerName)), &resolveFeedback, m_line.id, m_resolution->text())
        .then(this, [this](const Result<Feedback> &resolved) {
            m_isSaving = false;
            if (resolved) {
                QDialog::accept();
                return;
            }
            m_message->showError(resolved.error());
            m_resolution->setFocus();
        });
}
