// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/accessibilityaudit.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/** Whether Qt made \a widget as a part of another one, which speaks for it. */
bool isPartOfAnother(const QWidget *widget)
{
    if (widget->objectName().startsWith("qt_"_L1))
        return true;
    const QWidget *parent = widget->parentWidget();
    if (qobject_cast<const QLineEdit *>(widget) && (qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent)))
        return true;
    if (qobject_cast<const QLineEdit *>(parent))
        return true; // The buttons inside.
    for (; parent; widget = parent, parent = parent->parentWidget()) {
        if (widget->inherits("QComboBoxPrivateContainer") || widget->inherits("QCalendarWidget"))
            return true;
        if (const auto *view = qobject_cast<const QAbstractItemView *>(parent); view && widget->inherits("QTableCornerButton"))
            return true;
    }
    return false;
}

bool isBuddy(QWidget *widget)
{
    const auto labels = widget->window()->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [widget](const QLabel *label) {
        return label->buddy() == widget && !label->text().trimmed().isEmpty();
    });
}

bool hasOwnText(const QWidget *widget)
{
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return !button->text().trimmed().isEmpty();
    if (const auto *group = qobject_cast<const QGroupBox *>(widget))
        return !group->title().trimmed().isEmpty();
    if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
        for (int i = 0; i < tabs->count(); ++i) {
            if (tabs->tabText(i).isEmpty() && tabs->accessibleTabName(i).isEmpty())
                return false;
        }
        return tabs->count() > 0;
    }
    return false;
}

/** The nearest parent with a class of ours tells where to look. */
QString description(const QWidget *widget)
{
    const QWidget *place = widget->parentWidget();
    while (place && place->parentWidget() && place->metaObject()->className()[0] == 'Q')
        place = place->parentWidget();
    return u"%1 '%2' in %3"_s.arg(QLatin1StringView(widget->metaObject()->className()), widget->objectName(),
                                 place ? QLatin1StringView(place->metaObject()->className()) : "nothing"_L1);
}

} // namespace

QStringList widgetsWithoutName(QWidget *root)
{
    QStringList nameless;
    QList<QWidget *> widgets = root->findChildren<QWidget *>();
    widgets.prepend(root);
    for (QWidget *widget : std::as_const(widgets)) {
        if (widget->focusPolicy() == Qt::NoFocus || isPartOfAnother(widget))
            continue;
        if (widget->accessibleName().trimmed().isEmpty() && !hasOwnText(widget) && !isBuddy(widget))
            nameless += description(widget);
    }
    return nameless;
}
