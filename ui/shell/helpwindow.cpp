// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/helpwindow.h"

#include "ui/common/metrics.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QFile>
#include <QLocale>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace {

/** The text called \a name in the person's language, or else in English. */
QString textOf(const QString &name)
{
    QStringList languages;
    for (const QString &language : QLocale().uiLanguages())
        languages.append(language.section(u'-', 0, 0));
    languages.append(u"en"_s);
    for (const QString &language : std::as_const(languages)) {
        QFile file(u":/help/%1_%2.txt"_s.arg(name, language));
        if (file.open(QFile::ReadOnly))
            return QString::fromUtf8(file.readAll());
    }
    return {};
}

} // namespace

HelpWindow::HelpWindow(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"helpWindow"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Help"));
    auto *text = new QPlainTextEdit(textOf(u"help"_s) + u"\n\n"_s + textOf(u"figures"_s), this);
    text->setObjectName(u"helpText"_s);
    text->setAccessibleName(tr("Help"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setFrameShape(QFrame::NoFrame);
    text->document()->setDocumentMargin(rhythm(3));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(text);
    column->addWidget(buttons);
    resize(textWidth(95), rhythm(150));
}
