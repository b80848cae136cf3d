// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/detailsection.h"

#include "models/base/text.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"

#include <QBoxLayout>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype MostCharacters = 200;
}

DetailSection::DetailSection(const QString &name, const QString &title, const QString &add, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_add(new QToolButton(this))
    , m_column(new QVBoxLayout(this))
{
    setObjectName(name);
    setAccessibleName(title);
    auto *caption = new PlainLabel(title, this);
    caption->setForegroundRole(QPalette::PlaceholderText);
    m_add->setObjectName(u"add"_s + name);
    m_add->setIcon(icon("plus-lg"_L1));
    m_add->setAutoRaise(true);
    m_add->setFocusPolicy(Qt::StrongFocus);
    m_add->setAccessibleName(add);
    m_add->setToolTip(plainToolTip(add));
    connect(m_add, &QToolButton::clicked, this, &DetailSection::addRequested);
    auto *head = new QHBoxLayout;
    head->addWidget(caption, 1);
    head->addWidget(m_add);
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    m_column->addLayout(head);
}

void DetailSection::setCanAdd(bool canAdd)
{
    m_add->setVisible(canAdd);
}

void DetailSection::show(const std::vector<Row> &rows)
{
    if (rows == m_rows)
        return; // A line that has the focus keeps it.
    m_rows = rows;
    for (QWidget *line : m_lines) {
        line->hide();
        line->deleteLater(); // One of its buttons may have asked for the change that led here.
    }
    m_lines.clear();
    for (size_t place = 0; place < rows.size(); ++place)
        addRow(rows[place], int(place));
}

void DetailSection::addRow(const Row &row, int place)
{
    const QString text = singleLine(row.text.left(MostCharacters));
    auto *line = new QWidget(this);
    auto *parts = new QHBoxLayout(line);
    parts->setContentsMargins({});
    parts->setSpacing(rhythm());
    auto *button = new QToolButton(line);
    button->setObjectName(m_name + QString::number(place + 1));
    button->setIcon(icon(row.icon, Tone::Muted));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setText(QString(text).replace(u'&', u"&&"_s));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(text);
    button->setToolTip(plainToolTip(row.toolTip.isEmpty() ? text : row.toolTip));
    button->setEnabled(row.isActive);
    button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(button, &QToolButton::clicked, this, [this, place] { emit activated(place); });
    parts->addWidget(button, 1);
    if (!row.deeds.empty()) {
        auto *more = new QToolButton(line);
        more->setObjectName(u"more"_s + m_name + QString::number(place + 1));
        more->setIcon(icon("three-dots"_L1));
        more->setAutoRaise(true);
        more->setFocusPolicy(Qt::StrongFocus);
        more->setPopupMode(QToolButton::InstantPopup);
        more->setAccessibleName(tr("What to do with %1").arg(text));
        more->setToolTip(tr("What to do with it"));
        auto *menu = new QMenu(more);
        for (const Deed &deed : row.deeds) {
            QAction *action = menu->addAction(icon(deed.icon), deed.text);
            action->setObjectName(deed.name);
            connect(action, &QAction::triggered, this, [this, place, name = deed.name] { emit deedRequested(place, name); });
        }
        more->setMenu(menu);
        parts->addWidget(more);
    }
    m_column->addWidget(line);
    m_lines.push_back(line);
}
