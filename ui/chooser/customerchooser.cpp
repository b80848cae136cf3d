// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chooser/customerchooser.h"

#include "models/customers/customerstore.h"
#include "models/customers/stranger.h"
#include "models/database/datathread.h"
#include "ui/chooser/customermatches.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"

#include <QAction>
#include <QKeyEvent>
#include <QListView>

using namespace Qt::StringLiterals;

namespace {

constexpr int MostMatches = 8;

} // namespace

CustomerChooser::CustomerChooser(DataThread &reader, QWidget *parent)
    : QLineEdit(parent)
    , m_reader(reader)
    , m_matches(new CustomerMatches(this))
    , m_list(new QListView(this))
{
    setObjectName(u"customerChooser"_s);
    setAccessibleName(tr("Customer"));
    setPlaceholderText(tr("Letters of the name, or digits of the phone number"));
    setMinimumWidth(textWidth(40));
    addAction(icon("person"_L1, Tone::Muted), LeadingPosition);
    m_list->setObjectName(u"customerMatches"_s);
    m_list->setAccessibleName(tr("Customers found"));
    m_list->setModel(m_matches);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAutoFillBackground(true);
    m_list->hide();
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_choosesFirst = false;
        m_choosesOnly = false;
        if (m_customer) {
            m_customer.reset();
            emit customerChanged();
        }
        search();
    });
}

CustomerChooser::~CustomerChooser()
{
    delete m_list;
}

void CustomerChooser::setCustomer(const std::optional<Customer> &customer)
{
    m_customer = customer;
    m_choosesFirst = false;
    setText(customer ? customer->name : QString());
    setCursorPosition(0);
    closeList();
    emit customerChanged();
}

void CustomerChooser::setCustomerId(CustomerId id)
{
    setCustomer(Customer{.id = id});
    m_reader.run(&CustomerStore::find, id).then(this, [this, id](const Result<Customer> &found) {
        if (m_customer && m_customer->id == id)
            setCustomer(found ? std::optional(*found) : std::nullopt);
    });
}

QJsonObject CustomerChooser::content() const
{
    const Customer customer = m_customer.value_or(Customer{});
    return {{u"customer"_s, customer.id.value},
            {u"name"_s, customer.name},
            {u"phone"_s, customer.phone},
            {u"email"_s, customer.email}};
}

void CustomerChooser::restore(const QJsonObject &content)
{
    if (const CustomerId id{content[u"customer"_s].toInteger()})
        setCustomerId(id);
    else if (const QString name = content[u"name"_s].toString(); !name.isEmpty())
        setCustomer(Customer{.name = name,
                             .email = content[u"email"_s].toString(),
                             .phone = content[u"phone"_s].toString()});
}

void CustomerChooser::searchFor(const QString &text)
{
    setCustomer({});
    setText(text);
    m_choosesOnly = !text.isEmpty();
    search();
}

void CustomerChooser::takeMarked()
{
    if (!m_customer && isListOpen() && marked() >= 0 && !m_matches->isNew(marked()))
        setCustomer(m_matches->customerAt(marked()));
}

void CustomerChooser::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        isListOpen() ? mark(marked() + 1) : search();
        return;
    case Qt::Key_Up:
        if (isListOpen())
            mark(marked() - 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_customer || text().trimmed().isEmpty()) {
            event->ignore(); // For the dialog's default button.
        } else if (isListOpen() && !m_isSearching) {
            choose(marked());
        } else {
            m_choosesFirst = true;
            search();
        }
        return;
    case Qt::Key_Escape:
        if (isListOpen())
            closeList();
        else
            event->ignore();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

/** What searchFor() found may have come before the window did. */
void CustomerChooser::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (m_choosesOnly && !m_customer && m_matches->rowCount() > 0)
        openList();
}

void CustomerChooser::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        closeList();
}

bool CustomerChooser::focusNextPrevChild(bool next)
{
    takeMarked();
    return QLineEdit::focusNextPrevChild(next);
}

void CustomerChooser::search()
{
    const QString wanted = text().trimmed();
    if (m_isSearching || m_customer)
        return;
    if (wanted.isEmpty()) {
        m_searched.clear();
        closeList();
        return;
    }
    m_isSearching = true;
    m_searched = wanted;
    m_reader.run(&CustomerStore::search, wanted, MostMatches).then(this, [this](const Result<std::vector<Customer>> &found) {
        m_isSearching = false;
        if (m_searched != text().trimmed())
            search();
        else if (!m_customer)
            take(found ? *found : std::vector<Customer>());
    });
}

void CustomerChooser::take(const std::vector<Customer> &found)
{
    m_matches->show(found, m_offersNew ? strangerNamed(m_searched) : Customer());
    mark(0);
    if (m_choosesFirst || (m_choosesOnly && found.size() == 1))
        choose(0);
    else if (hasFocus() && m_matches->rowCount() > 0)
        openList();
    else
        closeList();
}

void CustomerChooser::choose(int row)
{
    if (row < 0 || row >= m_matches->rowCount())
        return;
    setCustomer(m_matches->customerAt(row));
    emit chosen();
}

void CustomerChooser::mark(int row)
{
    const int rows = m_matches->rowCount();
    if (rows == 0)
        return;
    const QModelIndex index = m_matches->index((row + rows) % rows);
    m_list->setCurrentIndex(index);
    setAccessibleDescription(index.data().toString());
}

int CustomerChooser::marked() const
{
    return m_list->currentIndex().row();
}

bool CustomerChooser::isListOpen() const
{
    return m_list->isVisible();
}

void CustomerChooser::openList()
{
    if (m_list->parent() != window())
        m_list->setParent(window());
    const QPoint below = mapTo(window(), QPoint(0, height() + 1));
    const int wanted = m_list->sizeHintForRow(0) * m_matches->rowCount() + 2 * m_list->frameWidth();
    m_list->setGeometry(below.x(), below.y(), width(), qMin(wanted, window()->height() - below.y()));
    m_list->show();
    m_list->raise();
}

void CustomerChooser::closeList()
{
    m_list->hide();
}
