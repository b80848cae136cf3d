// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/querypanel.h"

#include "models/customers/customerfields.h"
#include "models/lists/query/queryreading.h"
#include "models/lists/query/querytext.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"
#include "ui/query/querybuilder.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QToolButton>

using namespace Qt::StringLiterals;

QueryPanel::QueryPanel(Services &services, QLineEdit *text, QWidget *parent)
    : QFrame(parent)
    , m_services(services)
    , m_text(text)
    , m_builder(new QueryBuilder(this))
    , m_mistake(new PlainLabel({}, this))
{
    setObjectName(u"queryPanel"_s);
    m_mistake->setObjectName(u"queryPanelMistake"_s);
    m_mistake->setWordWrap(true);
    m_mistake->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, rhythm(1));
    column->setSpacing(rhythm(1));
    column->addWidget(m_mistake);
    column->addWidget(m_builder);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
    m_text->setMaxLength(int(LongestQuery));
    m_builder->setEnabled(false); // Until it knows what can be asked.
    connect(m_text, &QLineEdit::textChanged, this, &QueryPanel::takeText);
    connect(m_builder, &QueryBuilder::conditionEdited, this, &QueryPanel::writeText);
    connect(&services.database.feed(), &ChangeFeed::changed, this, [this](const ChangeSet &changes) {
        if (m_fields && changes.touchesAny(customerFieldTables()))
            loadFields();
    });
}

QToolButton *QueryPanel::makeButton(QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(u"builderButton"_s);
    button->setIcon(icon("funnel"_L1));
    button->setText(tr("&Build"));
    button->setToolTip(tr("Put the query together by choosing (Ctrl+Shift+B)"));
    button->setAccessibleName(tr("Build the query"));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setCheckable(true);
    connect(button, &QToolButton::toggled, this, [this](bool isOpen) {
        m_takesFocus = isOpen;
        setVisible(isOpen);
        isOpen ? m_builder->focusTree() : m_text->setFocus(Qt::OtherFocusReason);
    });
    auto *shortcut = new QShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_B, parent);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, button, &QToolButton::toggle);
    return button;
}

void QueryPanel::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    m_fields ? takeText() : loadFields();
}

void QueryPanel::loadFields()
{
    m_services.reader().run(&sharedCustomerFields).then(this, [this](const Result<std::shared_ptr<const FieldCatalogue>> &fields) {
        if (!fields)
            return;
        m_fields = *fields;
        m_builder->setFields(m_fields);
        takeText();
        if (std::exchange(m_takesFocus, false))
            m_builder->focusTree();
    });
}

void QueryPanel::takeText()
{
    if (!m_fields || m_isWriting || !isVisible())
        return;
    const Result<Query> query = readQuery(m_text->text(), *m_fields);
    m_builder->setEnabled(bool(query));
    m_mistake->setVisible(!query);
    if (query) {
        m_query = *query;
        m_builder->setCondition(m_query.condition);
    } else {
        m_mistake->setText(query.error().message);
    }
}

void QueryPanel::writeText(const Condition &condition)
{
    const QScopedValueRollback writing(m_isWriting, true);
    m_query.condition = condition;
    m_text->setText(queryText(m_query, m_fields.get()));
}
