// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lifecycle/reasonlist.h"

#include "models/base/text.h"
#include "ui/common/linelist.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>

using namespace Qt::StringLiterals;

ReasonList::ReasonList(const QString &objectName, const QString &name, const QString &question, QWidget *parent)
    : QWidget(parent)
    , m_asks(new QCheckBox(question, this))
    , m_list(new LineList(objectName, name, this))
    , m_rows(new QVBoxLayout)
{
    m_asks->setObjectName(objectName + u"Asked"_s);
    setFocusProxy(m_asks);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(rhythm(1.5));
    column->addWidget(m_asks);
    column->addWidget(m_list);
    column->addLayout(m_rows);
    connect(m_asks, &QCheckBox::toggled, this, &ReasonList::changed);
    connect(m_list, &LineList::changed, this, [this] {
        follow();
        emit changed();
    });
}

void ReasonList::show(bool asks, const QString &reasons)
{
    const QSignalBlocker blocker(m_asks);
    m_asks->setChecked(asks);
    m_list->setLines(reasons.split(u'\n', Qt::SkipEmptyParts));
    m_uses.clear();
    follow();
}

void ReasonList::showUses(const QHash<QString, qint64> &uses)
{
    m_uses = uses;
    follow();
}

void ReasonList::setReadOnly(bool readOnly)
{
    m_asks->setEnabled(!readOnly);
    m_list->setReadOnly(readOnly);
}

bool ReasonList::asks() const
{
    return m_asks->isChecked();
}

QString ReasonList::reasons() const
{
    return m_list->lines().join(u'\n');
}

std::map<QString, QString> ReasonList::replacements() const
{
    std::map<QString, QString> replacements = m_list->renamed();
    for (const Removed &removed : m_removed) {
        if (removed.replacement->currentIndex() > 0)
            replacements[removed.reason] = removed.replacement->currentText();
    }
    return replacements;
}

/** Asks for a replacement of each reason that is removed and that visits give. */
void ReasonList::follow()
{
    const QStringList gone = m_list->removed();
    std::erase_if(m_removed, [&](const Removed &removed) {
        const bool isBack = !gone.contains(removed.reason) || m_uses.value(removed.reason) == 0;
        if (isBack)
            delete removed.row;
        return isBack;
    });
    for (const QString &reason : gone) {
        const auto isShown = [&](const Removed &removed) { return removed.reason == reason; };
        if (m_uses.value(reason) > 0 && std::ranges::none_of(m_removed, isShown))
            addRow(reason, m_uses.value(reason));
    }
    for (const Removed &removed : m_removed) {
        const QString chosen = removed.replacement->currentIndex() > 0 ? removed.replacement->currentText() : QString();
        removed.replacement->clear();
        removed.replacement->addItem(tr("leave as it is"));
        removed.replacement->addItems(m_list->lines());
        removed.replacement->setCurrentIndex(chosen.isEmpty() ? 0 : qMax(0, removed.replacement->findText(chosen)));
    }
}

void ReasonList::addRow(const QString &reason, qint64 visits)
{
    constexpr int MostCharacters = 40;
    auto *row = new QWidget(this);
    auto *label = new PlainLabel(tr("%Ln visit(s) with “%1” &get", nullptr, int(visits)).arg(isolated(reason.left(MostCharacters)).replace(u'&', u"&&"_s)), row);
    label->setWordWrap(true);
    auto *replacement = new QComboBox(row);
    replacement->setObjectName(m_list->focusProxy()->objectName() + u"Replacement"_s);
    replacement->setAccessibleName(tr("Instead of “%1”").arg(isolated(reason)));
    replacement->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    replacement->setMinimumContentsLength(18);
    label->setBuddy(replacement);
    connect(replacement, &QComboBox::activated, this, &ReasonList::changed);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->addWidget(label, 1);
    line->addWidget(replacement);
    m_rows->addWidget(row);
    m_removed.push_back({reason, row, replacement});
}
