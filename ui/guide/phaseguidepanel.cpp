// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/phaseguidepanel.h"

#include "models/analytics/phaseguideloader.h"
#include "models/lists/query/querytext.h"
#include "models/tasks/savetask.h"
#include "ui/common/formats.h"
#include "ui/common/icons.h"
#include "ui/common/messagebar.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"
#include "ui/guide/sharebar.h"
#include "ui/shell/navigator.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int ShortestPause = 3'000; // Milliseconds between two countings,
constexpr int LongestPause = 30'000; // or four times as long as the last one took, up to this.
constexpr int FirstPause = 50;
constexpr size_t MostFollowers = 5;

QIcon colorIcon(int color, const QPalette &palette)
{
    QPixmap pixmap(lineHeight(), lineHeight());
    pixmap.fill(phaseColor(color, palette));
    return pixmap;
}

} // namespace

PhaseGuidePanel::PhaseGuidePanel(Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_phases(new QComboBox(this))
    , m_message(new MessageBar(this))
    , m_area(new QScrollArea(this))
{
    setObjectName(u"phaseGuide"_s);
    setAccessibleName(tr("Guide to the phase"));
    m_phases->setObjectName(u"guidePhase"_s);
    m_phases->setAccessibleName(tr("Phase of the guide"));
    connect(m_phases, &QComboBox::activated, this, [this](int index) {
        m_phase = {m_phases->itemData(index).toLongLong()};
        showGuide();
        emit phaseChosen(m_phase);
    });
    m_area->setObjectName(u"guideArea"_s);
    m_area->setAccessibleName(tr("Guide to the phase"));
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(rhythmMargins(2));
    column->setSpacing(rhythm(2));
    column->addWidget(m_phases);
    column->addWidget(m_message);
    column->addWidget(m_area, 1);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(FirstPause);
    connect(&m_refresh, &QTimer::timeout, this, &PhaseGuidePanel::refresh);
    connect(&services.database.feed(), &ChangeFeed::changed, this, &PhaseGuidePanel::takeChanges);
}

QSize PhaseGuidePanel::sizeHint() const
{
    return {textWidth(44), rhythm(120)};
}

void PhaseGuidePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_countedOn != QDate::currentDate())
        m_isStale = true;
    if (m_isStale)
        refresh();
}

void PhaseGuidePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        listPhases();
}

void PhaseGuidePanel::takeChanges(const ChangeSet &changes)
{
    if (!changes.touchesAny({u"phase_visit"_s, u"phase"_s, u"business"_s, u"task"_s, u"activity"_s, u"purchase"_s, u"feedback"_s}))
        return;
    m_isStale = true;
    if (isVisible() && !m_isCounting && !m_refresh.isActive())
        m_refresh.start();
}

void PhaseGuidePanel::refresh()
{
    if (!isVisible() || m_isCounting || !m_isStale)
        return;
    m_isStale = false;
    m_isCounting = true;
    m_countedOn = QDate::currentDate();
    m_sinceStart.start();
    m_services.background().run(&loadPhaseGuides, ReportOptions()).then(this, [this](const Result<PhaseGuides> &guides) {
        m_isCounting = false;
        m_refresh.setInterval(std::clamp(int(4 * m_sinceStart.elapsed()), ShortestPause, LongestPause));
        if (guides)
            takeGuides(*guides);
        else
            m_message->showError(guides.error());
        if (m_isStale && isVisible())
            m_refresh.start();
    });
}

void PhaseGuidePanel::takeGuides(const PhaseGuides &guides)
{
    m_message->dismiss();
    const PhaseGuide *shown = guideOf(m_phase);
    const std::optional<PhaseGuide> before = shown ? std::optional(*shown) : std::nullopt;
    m_guides = guides.phases;
    listPhases();
    const PhaseGuide *now = guideOf(m_phase);
    if (!now || !before || *now != *before)
        showGuide();
}

const PhaseGuide *PhaseGuidePanel::guideOf(PhaseId phase) const
{
    const auto found
        = std::find_if(m_guides.begin(), m_guides.end(), [phase](const PhaseGuide &each) { return each.phase == phase.value; });
    return found == m_guides.end() ? nullptr : &*found;
}

void PhaseGuidePanel::listPhases()
{
    m_phases->clear();
    for (const PhaseGuide &guide : m_guides) {
        m_phases->addItem(colorIcon(guide.color, palette()), guide.name, guide.phase);
        if (guide.phase == m_phase.value)
            m_phases->setCurrentIndex(m_phases->count() - 1);
    }
}

void PhaseGuidePanel::showPhase(PhaseId phase)
{
    if (phase == m_phase)
        return;
    m_phase = phase;
    if (!m_guides.empty())
        showGuide();
}

void PhaseGuidePanel::setCustomer(CustomerId customer, const QString &name)
{
    m_customer = customer;
    m_customerName = name;
    for (auto *button : findChildren<QToolButton *>(u"planActivity"_s)) {
        const QString activity = button->property("activity").toString();
        button->setEnabled(m_customer && m_services.canWrite());
        //: %1 is an activity such as "Call", %2 a customer.
        const QString text = m_customer ? tr("Plan “%1” for %2").arg(activity, m_customerName)
                                        : tr("Select a customer to plan “%1”").arg(activity);
        button->setToolTip(plainToolTip(text));
        button->setAccessibleName(text);
    }
}

void PhaseGuidePanel::showGuide()
{
    if (m_guides.empty())
        return;
    const PhaseGuide *found = guideOf(m_phase);
    if (!found)
        found = &m_guides.front();
    m_phase = {found->phase};
    m_phases->setCurrentIndex(m_phases->findData(found->phase));

    auto *content = new QWidget;
    content->setObjectName(u"guideContent"_s);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(rhythm(1.5));
    if (!found->explanation.isEmpty()) {
        addHeading(column, tr("What it is for"));
        addText(column, found->explanation, u"guideExplanation"_s);
    }
    addHeading(column, tr("What to do"));
    addActivities(column, *found);
    addHeading(column, tr("Who is here"));
    addCounts(column, *found);
    addHeading(column, tr("How long they stay"));
    addStay(column, *found);
    addHeading(column, tr("What usually follows"));
    addFollowers(column, *found);
    column->addStretch(1);
    const bool hadFocus = m_area->widget() && m_area->widget()->isAncestorOf(focusWidget());
    const int place = m_area->verticalScrollBar()->value();
    m_area->setWidget(content);
    content->setAutoFillBackground(false);
    m_area->viewport()->setAutoFillBackground(false);
    m_area->verticalScrollBar()->setValue(place);
    if (hadFocus)
        m_area->setFocus();
    setCustomer(m_customer, m_customerName);
}

void PhaseGuidePanel::addHeading(QVBoxLayout *column, const QString &text)
{
    auto *heading = new PlainLabel(text, this);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    if (column->count() > 0)
        column->addSpacing(rhythm(2));
    column->addWidget(heading);
}

PlainLabel *PhaseGuidePanel::addText(QVBoxLayout *column, const QString &text, const QString &objectName)
{
    auto *label = new PlainLabel(text, this);
    label->setObjectName(objectName);
    label->setWordWrap(true);
    column->addWidget(label);
    return label;
}

void PhaseGuidePanel::addActivities(QVBoxLayout *column, const PhaseGuide &guide)
{
    if (guide.activities.isEmpty()) {
        addText(column, tr("Nothing is suggested for this phase."), u"guideNoActivities"_s)->setForegroundRole(QPalette::PlaceholderText);
        return;
    }
    for (const QString &activity : guide.activities) {
        auto *line = new QHBoxLayout;
        line->setSpacing(rhythm());
        auto *label = new PlainLabel(activity, this);
        label->setObjectName(u"guideActivity"_s);
        label->setWordWrap(true);
        auto *button = new QToolButton(this);
        button->setObjectName(u"planActivity"_s);
        button->setProperty("activity", activity);
        button->setIcon(icon("plus-lg"_L1));
        button->setText(tr("Plan"));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, [this, activity] { plan(activity); });
        line->addWidget(label, 1);
        line->addWidget(button, 0, Qt::AlignTop);
        column->addLayout(line);
    }
}

void PhaseGuidePanel::addCounts(QVBoxLayout *column, const PhaseGuide &guide)
{
    const auto addButton = [&](const QString &text, const QString &objectName, bool stalledOnly, qint64 count) {
        auto *button = new QToolButton(this);
        button->setObjectName(objectName);
        button->setText(text);
        button->setIcon(icon("people"_L1));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setEnabled(count > 0);
        button->setToolTip(tr("Show these customers in the list"));
        connect(button, &QToolButton::clicked, this, [this, guide, stalledOnly] { openCustomers(guide, stalledOnly); });
        column->addWidget(button);
    };
    addButton(tr("%Ln customer(s) now", nullptr, int(guide.customers)), u"guideCustomers"_s, false, guide.customers);
    const qint64 stalled = guide.stalled.value_or(0);
    addButton(tr("%Ln of them stalled", nullptr, int(stalled)), u"guideStalled"_s, true, stalled);
    if (guide.fewest && guide.customers < *guide.fewest)
        addText(column, tr("Fewer than the %Ln it should hold.", nullptr, *guide.fewest), u"guideLimit"_s);
    if (guide.most && guide.customers > *guide.most)
        addText(column, tr("More than the %Ln it should hold.", nullptr, *guide.most), u"guideLimit"_s);
}

void PhaseGuidePanel::addStay(QVBoxLayout *column, const PhaseGuide &guide)
{
    const QString entries = tr("%Ln visit(s)", nullptr, int(guide.entries));
    const QString open = tr("%Ln still open", nullptr, int(guide.open));
    if (guide.entries == 0) {
        addText(column, tr("Nobody has been in this phase yet."), u"guideStay"_s);
        return;
    }
    if (guide.medianDays) {
        QString text = tr("Half of them move on within %Ln day(s).", nullptr, int(*guide.medianDays));
        if (guide.medianLower && guide.medianUpper)
            //: The interval around a median in days.
            text += u' ' + tr("95 % sure: %1 to %2.").arg(numberText(qint64(*guide.medianLower)), numberText(qint64(*guide.medianUpper)));
        addText(column, text, u"guideStay"_s);
    } else {
        addText(column, tr("Not known yet: most visits are still open."), u"guideStay"_s);
    }
    //: %1 is "12 visits", %2 "3 still open".
    addText(column, tr("From %1, %2").arg(entries, open), u"guideCases"_s)->setForegroundRole(QPalette::PlaceholderText);
}

void PhaseGuidePanel::addFollowers(QVBoxLayout *column, const PhaseGuide &guide)
{
    if (guide.followers.empty()) {
        addText(column, tr("Nobody has left this phase yet."), u"guideNothingFollowed"_s);
        return;
    }
    const auto addRow = [&](const QString &name, int color, double share, qint64 n, const QString &days) {
        //: What followed a phase: %1 is "Retention", %2 "40 %", %3 the number of cases.
        QString text = tr("%1: %2 (n = %3)").arg(name, percentText(share), numberText(n));
        if (!days.isEmpty())
            text += u", "_s + days;
        auto *label = addText(column, text, u"guideFollower"_s);
        auto *bar = new ShareBar(share, color, this);
        bar->setAccessibleName(label->text());
        column->addWidget(bar);
    };
    qint64 rest = guide.entries - guide.open;
    for (size_t i = 0; i < std::min(guide.followers.size(), MostFollowers); ++i) {
        const Follower &follower = guide.followers[i];
        rest -= follower.n;
        addRow(follower.name, follower.color, follower.share, follower.n,
               tr("after %Ln day(s)", nullptr, int(follower.typicalDays)));
    }
    if (rest > 0)
        addRow(tr("Elsewhere"), -1, double(rest) / double(guide.entries), rest, {});
    if (guide.open > 0)
        addRow(tr("Still here"), -1, double(guide.open) / double(guide.entries), guide.open, {});
}

void PhaseGuidePanel::plan(const QString &activity)
{
    if (!m_customer)
        return;
    const Task task{.customer = m_customer, .title = activity, .dueDay = QDate::currentDate().addDays(1)};
    //: The name of an operation: %1 is an activity, %2 a customer.
    const QString label = tr("Plan “%1” for %2").arg(activity, m_customerName);
    m_services.writer.perform(label, &saveTask, task).then(this, [this, task, name = m_customerName](const Result<Task> &saved) {
        if (!saved) {
            m_message->showError(saved.error());
            return;
        }
        m_services.navigator->say(tr("“%1” is planned for %2 tomorrow").arg(task.title, name));
        emit planned(task.customer, task.title);
    });
}

void PhaseGuidePanel::openCustomers(const PhaseGuide &guide, bool stalledOnly)
{
    Condition condition = Condition::test(u"phase"_s, Comparison::Has, {{guide.name}});
    if (stalledOnly)
        condition = Condition::all({condition, Condition::test(u"stalled"_s, Comparison::Has, {{u"yes"_s}})});
    m_services.navigator->open({.page = u"customers"_s, .search = conditionText(condition)});
}
