// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/limitsdialog.h"

#include "models/base/text.h"
#include "models/lifecycle/phaselimits.h"
#include "ui/common/messagebar.h"
#include "ui/common/plainlabel.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace {

constexpr int None = -1;
constexpr int MostCustomers = 1'000'000'000;

std::optional<int> limitIn(const QSpinBox &number)
{
    return number.value() == None ? std::nullopt : std::optional(number.value());
}

} // namespace

LimitsDialog::LimitsDialog(Services &services, const Phase &phase)
    : QDialog(services.window)
    , m_services(services)
    , m_phase(phase)
    , m_fewest(makeNumber(u"fewest"_s, phase.fewest))
    , m_most(makeNumber(u"most"_s, phase.most))
    , m_message(new MessageBar(this))
{
    setObjectName(u"limitsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Limits of %1").arg(isolated(phase.name)));
    auto *layout = new QFormLayout(this);
    auto *question = new PlainLabel(tr("How many customers should be in %1 at a time? The board says when there are too few or too many.")
                                        .arg(isolated(phase.name)),
                                    this);
    question->setWordWrap(true);
    layout->addRow(question);
    layout->addRow(tr("At &least:"), m_fewest);
    layout->addRow(tr("At &most:"), m_most);
    layout->addRow(m_message);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_confirm = buttons->addButton(tr("&Set limits"), QDialogButtonBox::AcceptRole);
    m_confirm->setObjectName(u"setLimitsButton"_s);
    m_confirm->setDefault(true);
    layout->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &LimitsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QSpinBox *LimitsDialog::makeNumber(const QString &name, std::optional<int> value)
{
    auto *number = new QSpinBox(this);
    number->setObjectName(name);
    number->setRange(None, MostCustomers);
    number->setGroupSeparatorShown(true);
    number->setSpecialValueText(tr("no limit"));
    number->setValue(value.value_or(None));
    return number;
}

void LimitsDialog::accept()
{
    m_confirm->setEnabled(false);
    m_services.writer.perform(tr("Change limits of %1").arg(isolated(m_phase.name)), &limitPhase, m_phase.id, limitIn(*m_fewest), limitIn(*m_most))
        .then(this, [this](const Result<Done> &done) {
            m_confirm->setEnabled(true);
            if (done)
                QDialog::accept();
            else
                m_message->showError(done.error());
        });
}
