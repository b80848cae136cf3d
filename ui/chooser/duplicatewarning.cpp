// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chooser/duplicatewarning.h"

#include "models/database/datathread.h"
#include "ui/common/icons.h"
#include "ui/common/plainlabel.h"

#include <QAction>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int PauseMilliseconds = 250;
constexpr int MostFound = 20;
constexpr qsizetype MostCharacters = 100;

} // namespace

DuplicateWarning::DuplicateWarning(DataThread &reader, const QString &open, const QString &openToolTip, QWidget *parent)
    : MessageBar(parent)
    , m_reader(reader)
    , m_open(new QAction(icon("person"_L1), open, this))
    , m_differs(new QAction(icon("x-lg"_L1), tr("&Not a duplicate"), this))
{
    setObjectName(u"duplicateWarning"_s);
    m_open->setObjectName(u"openDuplicate"_s);
    m_open->setToolTip(plainToolTip(openToolTip));
    m_differs->setObjectName(u"notDuplicate"_s);
    m_differs->setToolTip(tr("Remember that these are different customers"));
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &DuplicateWarning::look);
    connect(m_open, &QAction::triggered, this, [this] {
        if (!m_found.empty())
            emit openRequested(m_found.front().customer.id);
    });
    connect(m_differs, &QAction::triggered, this, &DuplicateWarning::decline);
}

void DuplicateWarning::check(const Customer &typed)
{
    m_typed = typed;
    m_pause.start();
}

void DuplicateWarning::stop()
{
    ++m_generation;
    m_pause.stop();
    m_looksAgain = false;
    m_found.clear();
    dismiss();
}

void DuplicateWarning::clear()
{
    stop();
    m_different.clear();
}

void DuplicateWarning::look()
{
    m_looksAgain = m_isLooking;
    if (m_isLooking)
        return;
    m_isLooking = true;
    m_reader.run(&possibleDuplicates, m_typed, MostFound)
        .then(this, [this, generation = m_generation](const Result<std::vector<PossibleDuplicate>> &found) {
            m_isLooking = false;
            if (generation == m_generation)
                take(found);
            if (m_looksAgain)
                look();
        });
}

void DuplicateWarning::take(const Result<std::vector<PossibleDuplicate>> &found)
{
    if (!found)
        return; // A warning that cannot be given is not worth one of its own.
    m_found = *found;
    std::erase_if(m_found, [this](const PossibleDuplicate &each) {
        return std::find(m_different.begin(), m_different.end(), each.customer.id) != m_different.end();
    });
    showFirst();
}

void DuplicateWarning::showFirst()
{
    if (m_found.empty()) {
        dismiss();
        return;
    }
    const PossibleDuplicate &first = m_found.front();
    //: A customer's name, and why: "Ada Lovelace may be the same customer: same phone, similar name."
    QString text = tr("%1 may be the same customer: %2.").arg(isolated(singleLine(first.customer.name.left(MostCharacters))), likenessText(first.likeness));
    if (m_found.size() > 1)
        text += u' ' + tr("So may %n other(s).", nullptr, int(m_found.size() - 1));
    if (isVisible() && text == this->text())
        return;
    showMessage(Kind::Warning, text);
    addMessageAction(m_open);
    addMessageAction(m_differs);
}

void DuplicateWarning::decline()
{
    if (m_found.empty())
        return;
    const CustomerId customer = m_found.front().customer.id;
    m_different.push_back(customer);
    m_found.erase(m_found.begin());
    emit differs(customer);
    showFirst();
}
