// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/languageaudit.h"

#include <QAbstractButton>
#include <QAction>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>
#include <QTabBar>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

/** Names that the locale, the keyboard or a standard gives. */
QStringList namesWithoutTranslation()
{
    QStringList names{u"Ctrl"_s, u"Shift"_s, u"Alt"_s, u"Enter"_s, u"Return"_s, u"Esc"_s, u"Del"_s, u"PgUp"_s, u"PgDown"_s,
                      u"Home"_s, u"End"_s, u"Left"_s, u"Right"_s, u"Up"_s, u"Down"_s, u"EUR"_s, u"NPS"_s, u"CSAT"_s, u"CES"_s,
                      u"Regulars"_s, u"CSV"_s, u"UTF"_s, u"AM"_s, u"PM"_s};
    for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
        for (int month = 1; month <= 12; ++month)
            names << QLocale().monthName(month, format) << QLocale().standaloneMonthName(month, format);
        for (int day = 1; day <= 7; ++day)
            names << QLocale().dayName(day, format);
    }
    return names;
}

/** What is left of \a text without the bracketed runs, which may stand in one another. */
QString outsideBrackets(QString text)
{
    static const QRegularExpression innermost(u"\\[[^\\[\\]]*\\]"_s);
    while (text.contains(innermost))
        text.remove(innermost);
    return text;
}

bool isTranslated(const QString &text, const QStringList &exceptions)
{
    static const QRegularExpression word(u"\\p{L}{2,}"_s);
    static const QRegularExpression tag(u"<[^>]*>"_s); // Of plainToolTip().
    QString left = outsideBrackets(text).remove(tag);
    for (const QString &exception : exceptions)
        left.remove(exception);
    return !left.contains(word);
}

struct Shown
{
    const char *what;
    QString text;
};

std::vector<Shown> textsOf(const QWidget *widget)
{
    std::vector<Shown> texts{{"tooltip", widget->toolTip()}, {"accessible name", widget->accessibleName()}};
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        texts.push_back({"label", label->text()});
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        texts.push_back({"button", button->text()});
    if (const auto *group = qobject_cast<const QGroupBox *>(widget))
        texts.push_back({"title", group->title()});
    if (const auto *field = qobject_cast<const QLineEdit *>(widget))
        texts.push_back({"placeholder", field->placeholderText()});
    if (const auto *table = qobject_cast<const QTableView *>(widget); table && table->model() && !table->horizontalHeader()->isHidden()) {
        for (int column = 0; column < table->model()->columnCount(); ++column)
            texts.push_back({"header", table->model()->headerData(column, Qt::Horizontal).toString()});
    }
    for (const QAction *action : widget->actions())
        texts.push_back({"action", action->text()});
    return texts;
}

QString place(const QWidget *widget)
{
    return u"%1 '%2'"_s.arg(QLatin1StringView(widget->metaObject()->className()), widget->objectName());
}

QList<const QWidget *> widgetsOf(const QWidget *root)
{
    QList<const QWidget *> widgets{root};
    for (const QWidget *widget : root->findChildren<QWidget *>()) {
        if (!widget->objectName().startsWith("qt_"_L1))
            widgets.append(widget);
    }
    return widgets;
}

} // namespace

QStringList untranslatedTexts(const QWidget *root, const QStringList &data)
{
    const QStringList exceptions = data + namesWithoutTranslation();
    QStringList findings;
    for (const QWidget *widget : widgetsOf(root)) {
        for (const Shown &shown : textsOf(widget)) {
            if (!isTranslated(shown.text, exceptions))
                findings.append(u"%1 of %2: %3"_s.arg(QLatin1StringView(shown.what), place(widget), shown.text));
        }
    }
    return findings;
}

QStringList clippedTexts(const QWidget *root)
{
    QStringList findings;
    for (const QWidget *widget : widgetsOf(root)) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const QString text = label ? label->text() : button ? button->text() : QString();
        const bool isShort = text.size() <= 2; // A digit fits; a style's smallest button is no measure for it.
        if (isShort || !widget->isVisible() || widget->inherits("QLineEditIconButton"))
            continue;
        const int needed = widget->minimumSizeHint().width();
        if (needed > widget->width())
            findings.append(u"%1 needs %2, has %3: %4"_s.arg(place(widget), QString::number(needed), QString::number(widget->width()), text));
    }
    return findings;
}
