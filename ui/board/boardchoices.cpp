// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/boardchoices.h"

#include "models/lifecycle/boardstore.h"
#include "ui/common/icons.h"
#include "ui/common/plainlabel.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

const Setting<QString> OrderSetting{"board/order", nameOf(BoardOrder::Name)};
const Setting<QString> GroupingSetting{"board/rows", nameOf(BoardGrouping::None)};
const Setting<QStringList> SegmentsSetting{"board/segments", {}};

QString escaped(const QString &text)
{
    return QString(text).replace(u'&', u"&&"_s);
}

} // namespace

BoardChoices::BoardChoices(Services &services, QWidget *parent)
    : QObject(parent)
    , m_services(services)
    , m_orderButton(makeButton(u"orderButton"_s, "sort-down"_L1, tr("The order of the cards in each column")))
    , m_rowsButton(makeButton(u"rowsButton"_s, "layers"_L1, tr("What the rows of the board have in common")))
    , m_order(fromName<BoardOrder>(services.settings.get(OrderSetting)).value_or(BoardOrder::Name))
    , m_rows{fromName<BoardGrouping>(services.settings.get(GroupingSetting)).value_or(BoardGrouping::None), services.settings.get(SegmentsSetting)}
{
    connect(m_orderButton->menu(), &QMenu::aboutToShow, this, &BoardChoices::fillOrderMenu);
    connect(m_rowsButton->menu(), &QMenu::aboutToShow, this, &BoardChoices::fillRowsMenu);
    connect(&services.database.feed(), &ChangeFeed::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(u"segment"_s))
            loadSegments();
    });
    showChoices();
    loadSegments();
}

QToolButton *BoardChoices::makeButton(const QString &name, QLatin1StringView iconName, const QString &what)
{
    auto *button = new QToolButton(static_cast<QWidget *>(parent()));
    button->setObjectName(name);
    button->setIcon(icon(iconName));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolTip(plainToolTip(what));
    button->setMenu(new QMenu(button));
    return button;
}

BoardRows BoardChoices::rows() const
{
    BoardRows rows = m_rows;
    if (rows.by != BoardGrouping::Segment)
        rows.segments.clear();
    return rows;
}

void BoardChoices::fillOrderMenu()
{
    QMenu *menu = m_orderButton->menu();
    menu->clear();
    auto *group = new QActionGroup(menu);
    for (const auto &[order, text] : {std::pair(BoardOrder::Name, tr("By &name")), std::pair(BoardOrder::Value, tr("By &value, most first")),
                                      std::pair(BoardOrder::Age, tr("By &days in the phase, most first")),
                                      std::pair(BoardOrder::NextStep, tr("By next &step, overdue first")),
                                      std::pair(BoardOrder::LastTouch, tr("By &last contact, longest ago first")),
                                      std::pair(BoardOrder::ByHand, tr("By &hand"))}) {
        QAction *action = menu->addAction(text);
        group->addAction(action);
        action->setCheckable(true);
        action->setChecked(order == m_order);
        connect(action, &QAction::triggered, this, [this, order = order] { choose(order); });
    }
}

void BoardChoices::fillRowsMenu()
{
    QMenu *menu = m_rowsButton->menu();
    menu->clear();
    auto *group = new QActionGroup(menu);
    const auto add = [&](const QString &text, BoardGrouping by) {
        QAction *action = menu->addAction(text);
        group->addAction(action);
        action->setCheckable(true);
        action->setChecked(rows().by == by);
        connect(action, &QAction::triggered, this, [this, by] { choose(by, m_rows.segments); });
    };
    add(tr("&No rows"), BoardGrouping::None);
    add(tr("A row for each &owner"), BoardGrouping::Owner);
    menu->addSection(tr("Rows for these segments"));
    for (const QString &segment : m_segments) {
        QAction *action = menu->addAction(escaped(segment));
        action->setCheckable(true);
        action->setChecked(rows().segments.contains(segment));
        connect(action, &QAction::toggled, this, [this, segment](bool isChosen) {
            QStringList segments = rows().segments;
            isChosen ? segments.append(segment) : void(segments.removeAll(segment));
            choose(segments.isEmpty() ? BoardGrouping::None : BoardGrouping::Segment, segments);
        });
    }
    if (m_segments.isEmpty())
        menu->addAction(tr("No segments yet: save a query in the list of customers"))->setEnabled(false);
}

void BoardChoices::loadSegments()
{
    m_services.reader().run(&BoardStore::segments).then(this, [this](const Result<QStringList> &segments) {
        if (!segments)
            return;
        m_segments = *segments;
        QStringList left = m_rows.segments;
        left.removeIf([this](const QString &segment) { return !m_segments.contains(segment); });
        if (left != m_rows.segments)
            choose(left.isEmpty() && m_rows.by == BoardGrouping::Segment ? BoardGrouping::None : m_rows.by, left);
    });
}

void BoardChoices::choose(BoardOrder order)
{
    m_order = order;
    m_services.settings.set(OrderSetting, nameOf(order));
    showChoices();
    emit orderChosen(order);
}

void BoardChoices::choose(BoardGrouping by, const QStringList &segments)
{
    m_rows = {by, segments};
    m_services.settings.set(GroupingSetting, nameOf(by));
    m_services.settings.set(SegmentsSetting, segments);
    showChoices();
    emit rowsChosen(rows());
}

void BoardChoices::showChoices()
{
    QString order;
    switch (m_order) {
    case BoardOrder::Name:
        order = tr("Name", "order of cards");
        break;
    case BoardOrder::Value:
        order = tr("Value", "order of cards");
        break;
    case BoardOrder::Age:
        order = tr("Days in phase", "order of cards");
        break;
    case BoardOrder::NextStep:
        order = tr("Next step", "order of cards");
        break;
    case BoardOrder::LastTouch:
        order = tr("Last contact", "order of cards");
        break;
    case BoardOrder::ByHand:
        order = tr("By hand", "order of cards");
        break;
    }
    //: On a button: what the cards are sorted by.
    m_orderButton->setText(tr("O&rder: %1").arg(order));
    const QString by = rows().by == BoardGrouping::Owner ? tr("Owner", "rows of the board")
        : rows().by == BoardGrouping::Segment            ? tr("Segment", "rows of the board")
                                                         : tr("None", "rows of the board");
    //: On a button: what the rows of the board are made of.
    m_rowsButton->setText(tr("Ro&ws: %1").arg(by));
}
