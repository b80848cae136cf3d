// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigationrail.h"

#include "ui/common/colors.h"
#include "ui/common/formats.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

constexpr auto TitleProperty = "title";

/** A line of the rail; the current one has a bar of the accent colour before it. */
class RailButton : public QToolButton
{
public:
    using QToolButton::QToolButton;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QToolButton::paintEvent(event);
        if (!isChecked())
            return;
        const int width = rhythm(0.75);
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const QRect bar(mirrored ? this->width() - width : 0, rhythm(), width, height() - 2 * rhythm());
        QPainter(this).fillRect(bar, accentColor(palette()));
    }
};

} // namespace

NavigationRail::NavigationRail(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_group(new QButtonGroup(this))
{
    setObjectName(u"navigationRail"_s);
    setAccessibleName(tr("Pages"));
    m_column->setContentsMargins(rhythmMargins(1.5, 2));
    m_column->setSpacing(rhythm(0.5));
    m_column->addStretch();
}

void NavigationRail::addPage(const QString &name, const QString &title, const QIcon &icon, const QString &hint)
{
    auto *button = new RailButton(this);
    button->setObjectName(name);
    button->setText(title);
    button->setProperty(TitleProperty, title);
    button->setAccessibleName(title);
    button->setIcon(icon);
    button->setIconSize({lineHeight(), lineHeight()});
    button->setToolTip(plainToolTip(hint));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setMinimumHeight(rhythm(9));
    button->setAutoRaise(true);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    m_group->addButton(button);
    m_column->insertWidget(m_column->count() - 1, button);
    connect(button, &QToolButton::clicked, this, [this, name] { emit pageChosen(name); });
}

void NavigationRail::setCount(const QString &name, qint64 count)
{
    auto *button = findChild<QToolButton *>(name);
    if (!button)
        return;
    const QString title = button->property(TitleProperty).toString();
    //: A page, and how much waits there: "Today (3)".
    button->setText(count > 0 ? tr("%1 (%2)").arg(title, numberText(count)) : title);
    button->setAccessibleName(count > 0 ? tr("%1, %Ln waiting", "page", int(count)).arg(title) : title);
}

void NavigationRail::setCurrent(const QString &name)
{
    auto *button = findChild<QToolButton *>(name);
    m_group->setExclusive(button != nullptr);
    if (button) {
        button->setChecked(true);
    } else if (QAbstractButton *checked = m_group->checkedButton()) {
        checked->setChecked(false);
    }
}

void NavigationRail::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        focusNextChild();
        break;
    case Qt::Key_Up:
        focusPreviousChild();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (auto *button = qobject_cast<QToolButton *>(focusWidget()))
            button->click();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void NavigationRail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(separatorColor(palette()));
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.drawLine(edge, 0, edge, height());
}
