// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/mailtemplatesdialog.h"

#include "ui/common/emptystate.h"
#include "ui/common/icons.h"
#include "ui/common/messagebar.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"

#include <QAction>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestName = 200;
constexpr int LongestSubject = 500;

} // namespace

MailTemplatesDialog::MailTemplatesDialog(Services &services)
    : QDialog(services.window)
    , m_services(services)
    , m_message(new MessageBar(this))
    , m_list(new QListWidget(this))
    , m_name(new QLineEdit(this))
    , m_subject(new QLineEdit(this))
    , m_body(new QPlainTextEdit(this))
    , m_field(new QPushButton(tr("&Insert a field"), this))
    , m_add(new QPushButton(icon("plus-lg"_L1), tr("&New"), this))
    , m_remove(new QPushButton(icon("trash"_L1), tr("&Delete"), this))
    , m_close(new QPushButton(tr("&Close"), this))
    , m_empty(new EmptyState(EmptyState::Kind::NeverHadData, this))
    , m_stack(new QStackedLayout)
    , m_addFirst(new QAction(icon("plus-lg"_L1), tr("&New template"), this))
    , m_addUsual(new QAction(tr("&Begin with three of ours"), this))
    , m_discard(new QAction(tr("Discard what was &typed"), this))
{
    setObjectName(u"mailTemplates"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Mail Templates"));
    m_discard->setObjectName(u"discardTyped"_s);
    m_addFirst->setObjectName(u"addFirst"_s);
    m_addUsual->setObjectName(u"addUsual"_s);
    arrange();
    connect(m_list, &QListWidget::currentRowChanged, this, &MailTemplatesDialog::mark);
    connect(m_add, &QPushButton::clicked, this, &MailTemplatesDialog::add);
    connect(m_addFirst, &QAction::triggered, this, &MailTemplatesDialog::add);
    connect(m_addUsual, &QAction::triggered, this, &MailTemplatesDialog::addUsual);
    connect(m_remove, &QPushButton::clicked, this, &MailTemplatesDialog::remove);
    connect(m_discard, &QAction::triggered, this, [this] {
        m_message->dismiss();
        edit(m_edited);
        load();
    });
    connect(new QShortcut(QKeySequence::Delete, m_list, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this, &MailTemplatesDialog::remove);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now == m_subject || now == m_body)
            m_fieldGoesToSubject = now == m_subject;
    });
    connect(&services.database.feed(), &ChangeFeed::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(tableName<MailTemplate>()) && !m_isStoring)
            load();
    });
    edit({});
    load();
}

QWidget *MailTemplatesDialog::makeEditor()
{
    m_list->setObjectName(u"templateList"_s);
    m_list->setAccessibleName(tr("Mail templates"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // Long names end in dots.
    m_name->setObjectName(u"templateName"_s);
    m_name->setMaxLength(LongestName);
    m_subject->setObjectName(u"templateSubject"_s);
    m_subject->setMaxLength(LongestSubject);
    m_body->setObjectName(u"templateText"_s);
    m_body->setTabChangesFocus(true);
    m_field->setObjectName(u"insertField"_s);
    m_add->setObjectName(u"newTemplate"_s);
    m_remove->setObjectName(u"deleteTemplate"_s);
    auto *fields = new QMenu(m_field);
    for (int i = 0; i < int(namesOf<MailField>.size()); ++i)
        fields->addAction(mailFieldText(MailField(i)), this, [this, i] { insertField(MailField(i)); });
    m_field->setMenu(fields);
    m_field->setToolTip(tr("Stands for what is known of the customer"));

    auto *editor = new QWidget(this);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setSpacing(rhythm(2));
    form->addRow(tr("Na&me"), m_name);
    form->addRow(tr("&Subject"), m_subject);
    form->addRow(tr("Te&xt"), m_body);
    auto *line = new QHBoxLayout;
    line->addWidget(m_field);
    line->addStretch(1);
    form->addRow(QString(), line);
    auto *left = new QVBoxLayout;
    left->setSpacing(rhythm(2));
    left->addWidget(m_list, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    left->addLayout(buttons);
    auto *columns = new QHBoxLayout(editor);
    columns->setContentsMargins({});
    columns->setSpacing(rhythm(4));
    columns->addLayout(left, 1);
    columns->addLayout(form, 2);
    return editor;
}

void MailTemplatesDialog::arrange()
{
    m_empty->setTitle(tr("No mail templates yet"));
    m_empty->setExplanation(tr("What you write again and again, write once: the customer's name and more are put in by themselves."));
    m_empty->setIcon(icon("envelope"_L1));
    m_empty->addActionButton(m_addUsual);
    m_empty->addActionButton(m_addFirst);
    auto *pages = new QWidget(this);
    pages->setLayout(m_stack);
    m_stack->addWidget(makeEditor());
    m_stack->addWidget(m_empty);
    for (QPushButton *button : {m_field, m_add, m_remove, m_close})
        button->setAutoDefault(false);
    m_close->setObjectName(u"closeTemplates"_s);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_close, QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &MailTemplatesDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(rhythm(3));
    column->addWidget(m_message);
    column->addWidget(pages, 1);
    column->addWidget(buttons);
    resize(textWidth(110), rhythm(100));
}

void MailTemplatesDialog::load()
{
    m_services.reader().run(&mailTemplates).then(this, [this](const Result<std::vector<MailTemplate>> &templates) {
        if (templates)
            showTemplates(*templates);
        else
            m_message->showError(templates.error());
    });
}

void MailTemplatesDialog::showTemplates(const std::vector<MailTemplate> &templates)
{
    const MailTemplateId wanted = m_wanted ? m_wanted : m_edited.id;
    m_wanted = {};
    m_templates = templates;
    int row = -1;
    {
        const QSignalBlocker quietly(m_list);
        m_list->clear();
        for (const MailTemplate &each : templates) {
            m_list->addItem(each.name);
            if (each.id == wanted)
                row = m_list->count() - 1;
        }
        if (row < 0 && !isChanged() && !m_isNew && !templates.empty())
            row = 0;
        m_list->setCurrentRow(row);
    }
    m_stack->setCurrentIndex(templates.empty() && !isChanged() && !m_isNew ? 1 : 0);
    if (!isChanged() && row >= 0)
        edit(templates.at(size_t(row)));
    updateButtons();
}

void MailTemplatesDialog::edit(const MailTemplate &mail)
{
    m_isNew = false;
    m_edited = mail;
    m_edited.subject = shownMailText(mail.subject);
    m_edited.body = shownMailText(mail.body);
    m_name->setText(m_edited.name);
    m_subject->setText(m_edited.subject);
    m_body->setPlainText(m_edited.body);
    updateButtons();
}

void MailTemplatesDialog::mark(int row)
{
    if (row < 0 || row >= int(m_templates.size()))
        return;
    const MailTemplate mail = m_templates.at(size_t(row));
    storeThen([this, mail] { edit(mail); });
}

void MailTemplatesDialog::add()
{
    storeThen([this] {
        m_stack->setCurrentIndex(0);
        {
            const QSignalBlocker quietly(m_list);
            m_list->setCurrentRow(-1);
        }
        edit({});
        m_isNew = true;
        m_name->setFocus();
    });
}

void MailTemplatesDialog::addUsual()
{
    m_services.writer.perform(tr("Add mail templates"), &addUsualMailTemplates).then(this, [this](const Result<Done> &added) {
        if (added)
            m_list->setFocus();
        else
            m_message->showError(added.error());
    });
}

void MailTemplatesDialog::remove()
{
    if (!m_edited.id || !m_services.canWrite())
        return;
    m_services.writer.perform(tr("Delete the mail template “%1”").arg(isolated(m_edited.name)), &deleteMailTemplate, m_edited.id)
        .then(this, [this](const Result<Done> &removed) {
            if (!removed) {
                m_message->showError(removed.error());
                return;
            }
            m_message->dismiss();
            edit({});
            load();
        });
}

void MailTemplatesDialog::insertField(MailField field)
{
    const QString text = u'{' + mailFieldText(field) + u'}';
    if (m_fieldGoesToSubject)
        m_subject->insert(text);
    else
        m_body->insertPlainText(text);
    (m_fieldGoesToSubject ? static_cast<QWidget *>(m_subject) : m_body)->setFocus();
}

MailTemplate MailTemplatesDialog::typed() const
{
    MailTemplate mail = m_edited;
    mail.name = m_name->text();
    mail.subject = m_subject->text();
    mail.body = m_body->toPlainText();
    return mail;
}

bool MailTemplatesDialog::isChanged() const
{
    return typed() != m_edited;
}

void MailTemplatesDialog::storeThen(std::function<void()> next)
{
    if (m_isStoring)
        return;
    if (!isChanged() || !m_services.canWrite()) {
        next();
        return;
    }
    m_isStoring = true;
    const MailTemplate mail = typed();
    m_services.writer.perform(tr("Save the mail template “%1”").arg(isolated(singleLine(mail.name))), &saveMailTemplate, mail)
        .then(this, [this, next = std::move(next)](const Result<MailTemplate> &stored) {
            m_isStoring = false;
            if (stored) {
                m_message->dismiss();
                edit(*stored);
                next();
                m_wanted = m_edited.id;
                load();
                return;
            }
            m_message->showError(stored.error());
            m_message->addMessageAction(m_discard);
            m_wanted = m_edited.id;
            load(); // Marks the one again that is still being edited.
        });
}

void MailTemplatesDialog::reject()
{
    storeThen([this] { QDialog::reject(); });
}

void MailTemplatesDialog::closeEvent(QCloseEvent *event)
{
    if (!isChanged() || !m_services.canWrite()) {
        QDialog::closeEvent(event);
        return;
    }
    event->ignore();
    reject();
}

void MailTemplatesDialog::updateButtons()
{
    const bool canWrite = m_services.canWrite();
    m_remove->setEnabled(canWrite && m_edited.id);
    m_add->setEnabled(canWrite);
    m_field->setEnabled(canWrite);
    m_addFirst->setEnabled(canWrite);
    m_addUsual->setEnabled(canWrite);
    m_name->setReadOnly(!canWrite);
    m_subject->setReadOnly(!canWrite);
    m_body->setReadOnly(!canWrite);
}
