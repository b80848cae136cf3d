// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/draftdialog.h"

#include "models/base/text.h"
#include "ui/common/formats.h"
#include "ui/common/icons.h"
#include "ui/common/messagebar.h"

#include <QAction>
#include <QCloseEvent>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int DraftDelay = 500; // Milliseconds.
constexpr int ExcerptLength = 80;

QDateTime instantIn(const QJsonObject &content)
{
    return QDateTime::fromString(content[u"startedAt"_s].toString(), Qt::ISODateWithMs);
}

} // namespace

DraftDialog::DraftDialog(Settings &settings, const char *draftsKey, QWidget *parent)
    : QDialog(parent)
    , m_drafts(settings, draftsKey)
    , m_startedAt(QDateTime::currentDateTimeUtc())
    , m_message(new MessageBar(this))
    , m_fields(new QWidget(this))
    , m_continueIt(new QAction(tr("Continue it"), this))
    , m_discardIt(new QAction(tr("Discard it"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_message);
    column->addWidget(m_fields, 1);
    m_soon.setInterval(DraftDelay);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &DraftDialog::keepDraft);
    m_continueIt->setObjectName(u"continueDraft"_s);
    connect(m_continueIt, &QAction::triggered, this, &DraftDialog::resume);
    m_discardIt->setObjectName(u"discardDraft"_s);
    connect(m_discardIt, &QAction::triggered, this, &DraftDialog::discardOffered);
}

QDialogButtonBox *DraftDialog::addButtons(QFormLayout *form, const QString &save)
{
    auto *buttons = new QDialogButtonBox(m_fields);
    QPushButton *saveButton = buttons->addButton(save, QDialogButtonBox::AcceptRole);
    saveButton->setObjectName(u"save"_s);
    saveButton->setIcon(icon("check-lg"_L1));
    saveButton->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
    auto *saveToo = new QAction(this);
    saveToo->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    connect(saveToo, &QAction::triggered, this, &QDialog::accept);
    addAction(saveToo);
    return buttons;
}

void DraftDialog::offerDraft()
{
    QStringList open{m_draftId}; // What stands in another window need not be offered.
    if (parent()) {
        for (const DraftDialog *other : parent()->findChildren<DraftDialog *>(Qt::FindDirectChildrenOnly))
            open.append(other->m_draftId);
    }
    m_offered = m_drafts.latest([&](const Draft &draft) { return !open.contains(draft.id) && isOfThis(draft.content); });
    if (!m_offered)
        return;
    const QJsonObject &content = m_offered->content;
    m_message->showMessage(MessageBar::Kind::Information,
                           tr("Not saved on %1: %2 “%3”")
                               .arg(instantText(instantIn(content)), isolated(content[u"name"_s].toString()),
                                    isolated(singleLine(content[u"text"_s].toString()).left(ExcerptLength))));
    m_message->addMessageAction(m_continueIt);
    m_message->addMessageAction(m_discardIt);
}

void DraftDialog::resume()
{
    keepDraft(); // Of what has been typed here meanwhile.
    m_draftId = m_offered->id;
    m_startedAt = instantIn(m_offered->content);
    restore(m_offered->content);
    textField()->setFocus();
    m_message->dismiss();
}

void DraftDialog::discardOffered()
{
    m_drafts.discard(m_offered->id);
    m_message->dismiss();
    offerDraft();
}

void DraftDialog::refuse(const QString &why)
{
    m_fields->setEnabled(false);
    m_message->showMessage(MessageBar::Kind::Warning, why);
}

void DraftDialog::keepDraft()
{
    m_soon.stop();
    if (!isWorthKeeping()) {
        m_drafts.discard(m_draftId);
        return;
    }
    QJsonObject kept = content();
    kept[u"startedAt"_s] = m_startedAt.toString(Qt::ISODateWithMs);
    m_drafts.keep({m_draftId, kept});
}

void DraftDialog::beginSaving()
{
    keepDraft();
    m_isSaving = true;
    m_fields->setEnabled(false);
}

void DraftDialog::leaveSaved()
{
    m_isSaving = false;
    m_soon.stop();
    m_drafts.discard(m_draftId);
    QDialog::accept();
}

void DraftDialog::showFailure(const Error &error)
{
    m_isSaving = false;
    m_fields->setEnabled(true);
    m_message->showError(error);
    textField()->setFocus();
    show();
    raise();
}

void DraftDialog::reject()
{
    if (m_isSaving) {
        hide(); // Comes back if saving fails.
        return;
    }
    keepDraft();
    QDialog::reject();
}

/** The window's close button, too, must leave the dialog there until it knows whether it was saved. */
void DraftDialog::closeEvent(QCloseEvent *event)
{
    if (m_isSaving) {
        hide();
        event->ignore();
        return;
    }
    QDialog::closeEvent(event);
}
