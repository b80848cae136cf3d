// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/feedbackdialog.h"

#include "models/feedback/feedbackkinds.h"
#include "models/feedback/feedbackstore.h"
#include "ui/chooser/customerchooser.h"
#include "ui/common/choicerow.h"
#include "ui/common/formats.h"
#include "ui/common/icons.h"
#include "ui/common/messagebar.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"
#include "ui/feedback/notetext.h"
#include "ui/feedback/scorerow.h"

#include <QAction>
#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

constexpr char DraftsKey[] = "feedback/drafts";
constexpr int DraftDelay = 500; // Milliseconds.
constexpr int MostTopics = 50;
constexpr int ExcerptLength = 80;

/** The fifth choice: one of the scales. */
constexpr int ScoreChoice = 4;
constexpr std::array Scales{FeedbackKind::Nps, FeedbackKind::Csat, FeedbackKind::Ces};

} // namespace

void FeedbackDialog::openFor(Services &services, CustomerId customer)
{
    auto *dialog = new FeedbackDialog(services, customer);
    dialog->show();
}

FeedbackDialog::FeedbackDialog(Services &services, CustomerId customer)
    : QDialog(services.window)
    , m_services(services)
    , m_drafts(services.settings, DraftsKey)
    , m_startedAt(QDateTime::currentDateTimeUtc())
    , m_message(new MessageBar(this))
    , m_fields(new QWidget(this))
{
    setObjectName(u"feedbackDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Note feedback"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_message);
    column->addWidget(m_fields, 1);
    addFields();
    m_draftTimer.setInterval(DraftDelay);
    m_draftTimer.setSingleShot(true);
    connect(&m_draftTimer, &QTimer::timeout, this, &FeedbackDialog::keepDraft);
    m_kind->setCurrent(0);
    if (customer) {
        m_customer->setCustomerId(customer);
        m_text->setFocus();
    } else {
        m_customer->setFocus();
    }
    offerDraft();
    if (!services.canWrite()) {
        m_fields->setEnabled(false);
        m_message->showMessage(MessageBar::Kind::Warning, services.database.whyReadOnly());
    }
}

void FeedbackDialog::addFields()
{
    auto *form = new QFormLayout(m_fields);
    form->setContentsMargins({});
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_customer = new CustomerChooser(m_services.reader(), m_fields);
    connect(m_customer, &CustomerChooser::chosen, this, [this] { m_text->setFocus(); });
    auto *customerLabel = new PlainLabel(tr("&Customer"), m_fields);
    customerLabel->setBuddy(m_customer);
    form->addRow(customerLabel, m_customer);
    addKinds(form);
    m_text = new NoteText(m_fields);
    m_text->setObjectName(u"text"_s);
    m_text->setAccessibleName(tr("What was said"));
    connect(m_text, &QPlainTextEdit::textChanged, &m_draftTimer, qOverload<>(&QTimer::start));
    connect(m_text, &NoteText::finished, this, &FeedbackDialog::accept);
    auto *textLabel = new PlainLabel(tr("&What was said"), m_fields);
    textLabel->setBuddy(m_text);
    form->addRow(textLabel, m_text);
    addDetails(form);
    addButtons(form);
}

void FeedbackDialog::addKinds(QFormLayout *form)
{
    m_kind = new ChoiceRow(tr("Kind"), 3, m_fields);
    m_kind->setObjectName(u"kind"_s);
    const auto add = [this](const QString &text, QLatin1StringView iconName, Qt::Key key) {
        m_kind->addChoice(text, icon(iconName), QKeySequence(Qt::ALT | key));
    };
    add(feedbackKindText(FeedbackKind::Complaint), "hand-thumbs-down"_L1, Qt::Key_1);
    add(feedbackKindText(FeedbackKind::Compliment), "hand-thumbs-up"_L1, Qt::Key_2);
    add(feedbackKindText(FeedbackKind::Request), "lightbulb"_L1, Qt::Key_3);
    add(feedbackKindText(FeedbackKind::Question), "question-circle"_L1, Qt::Key_4);
    add(tr("Score"), "speedometer2"_L1, Qt::Key_5);
    connect(m_kind, &ChoiceRow::currentChanged, this, &FeedbackDialog::takeKind);
    connect(m_kind, &ChoiceRow::chosen, this, [this] {
        m_customer->takeMarked();
        QWidget *next = isScore() ? static_cast<QWidget *>(m_score) : m_text;
        (m_customer->customer() ? next : m_customer)->setFocus();
    });
    form->addRow(tr("Kind"), m_kind);

    m_scoreFields = new QWidget(m_fields);
    auto *line = new QHBoxLayout(m_scoreFields);
    line->setContentsMargins({});
    m_scale = new QComboBox(m_scoreFields);
    m_scale->setObjectName(u"scale"_s);
    m_scale->setAccessibleName(tr("Scale"));
    for (const FeedbackKind scale : Scales)
        m_scale->addItem(feedbackKindText(scale));
    m_score = new ScoreRow(m_scoreFields);
    line->addWidget(m_scale);
    line->addWidget(m_score, 1);
    connect(m_scale, &QComboBox::currentIndexChanged, this, &FeedbackDialog::takeKind);
    connect(m_score, &ScoreRow::scoreChosen, &m_draftTimer, qOverload<>(&QTimer::start));
    form->addRow(tr("Score"), m_scoreFields);
}

void FeedbackDialog::addDetails(QFormLayout *form)
{
    m_topic = new QLineEdit(m_fields);
    m_topic->setObjectName(u"topic"_s);
    m_topic->setPlaceholderText(tr("What it is about, in a word"));
    m_services.reader().run(&FeedbackStore::topics, MostTopics).then(this, [this](const Result<QStringList> &topics) {
        if (!topics)
            return;
        auto *known = new QCompleter(*topics, m_topic);
        known->setCaseSensitivity(Qt::CaseInsensitive);
        m_topic->setCompleter(known);
    });
    form->addRow(tr("&Topic"), m_topic);
    m_channel = new QComboBox(m_fields);
    m_channel->setObjectName(u"channel"_s);
    m_channel->setEditable(true);
    m_channel->setInsertPolicy(QComboBox::NoInsert);
    for (const QString &channel : feedbackChannels())
        m_channel->addItem(feedbackChannelText(channel), channel);
    form->addRow(tr("C&hannel"), m_channel);
}

void FeedbackDialog::addButtons(QFormLayout *form)
{
    auto *buttons = new QDialogButtonBox(m_fields);
    QPushButton *save = buttons->addButton(tr("&Note it"), QDialogButtonBox::AcceptRole);
    save->setObjectName(u"save"_s);
    save->setIcon(icon("check-lg"_L1));
    save->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &FeedbackDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &FeedbackDialog::reject);
    form->addRow(buttons);
    auto *saveToo = new QAction(this);
    saveToo->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    connect(saveToo, &QAction::triggered, this, &FeedbackDialog::accept);
    addAction(saveToo);
}

FeedbackEntry FeedbackDialog::entry() const
{
    FeedbackEntry entry{.feedback = {.kind = kind(),
                                     .text = m_text->text(),
                                     .topic = m_topic->text(),
                                     .channel = channel(),
                                     .at = m_startedAt}};
    if (isScore())
        entry.feedback.score = m_score->score();
    if (const auto &customer = m_customer->customer(); customer && customer->id)
        entry.feedback.customer = customer->id;
    else
        entry.newCustomer = customer;
    return entry;
}

void FeedbackDialog::accept()
{
    if (m_isSaving || !m_services.canWrite() || !isComplete())
        return;
    keepDraft();
    m_isSaving = true;
    m_fields->setEnabled(false);
    m_services.writer.perform(feedbackLabel(kind(), m_customer->customer()->name), &noteFeedback, entry())
        .then(this, [this](const Result<Feedback> &noted) { take(noted); });
}

bool FeedbackDialog::isComplete()
{
    m_customer->takeMarked();
    if (!m_customer->customer()) {
        m_message->showMessage(MessageBar::Kind::Warning, tr("Who said it? Choose a customer from the list."));
        m_customer->setFocus();
        return false;
    }
    if (isScore() && !m_score->score()) {
        m_message->showMessage(MessageBar::Kind::Warning, tr("Which score? Type its digits."));
        m_score->setFocus();
        return false;
    }
    return true;
}

void FeedbackDialog::take(const Result<Feedback> &noted)
{
    m_isSaving = false;
    if (noted) {
        m_draftTimer.stop();
        m_drafts.discard(m_draftId);
        QDialog::accept();
        return;
    }
    m_fields->setEnabled(true);
    m_message->showError(noted.error());
    m_text->setFocus();
    show();
    raise();
}

void FeedbackDialog::reject()
{
    if (m_isSaving) {
        hide(); // Comes back if saving fails.
        return;
    }
    m_draftTimer.stop();
    keepDraft();
    QDialog::reject();
}

bool FeedbackDialog::isScore() const
{
    return m_kind->current() == ScoreChoice;
}

FeedbackKind FeedbackDialog::kind() const
{
    return isScore() ? Scales.at(size_t(m_scale->currentIndex())) : FeedbackKind(qMax(0, m_kind->current()));
}

QString FeedbackDialog::channel() const
{
    const int known = m_channel->findText(m_channel->currentText(), Qt::MatchFixedString);
    return known < 0 ? m_channel->currentText() : m_channel->itemData(known).toString();
}

void FeedbackDialog::takeKind()
{
    m_scoreFields->setEnabled(isScore());
    m_score->setRange(scoreRange(isScore() ? kind() : FeedbackKind::Nps).value());
}

QJsonObject FeedbackDialog::content() const
{
    const auto customer = m_customer->customer().value_or(Customer{});
    return {{u"customer"_s, customer.id.value},
            {u"name"_s, customer.name},
            {u"phone"_s, customer.phone},
            {u"email"_s, customer.email},
            {u"choice"_s, m_kind->current()},
            {u"scale"_s, m_scale->currentIndex()},
            {u"score"_s, m_score->score().value_or(-1)},
            {u"text"_s, m_text->toPlainText()},
            {u"topic"_s, m_topic->text()},
            {u"channel"_s, m_channel->currentText()},
            {u"startedAt"_s, m_startedAt.toString(Qt::ISODateWithMs)}};
}

void FeedbackDialog::restore(const QJsonObject &content)
{
    if (const CustomerId id{content[u"customer"_s].toInteger()})
        m_customer->setCustomerId(id);
    else if (const QString name = content[u"name"_s].toString(); !name.isEmpty())
        m_customer->setCustomer(Customer{.name = name,
                                         .email = content[u"email"_s].toString(),
                                         .phone = content[u"phone"_s].toString()});
    m_kind->setCurrent(content[u"choice"_s].toInt());
    m_scale->setCurrentIndex(content[u"scale"_s].toInt());
    if (const int score = content[u"score"_s].toInt(-1); score >= 0)
        m_score->setScore(score);
    m_text->setPlainText(content[u"text"_s].toString());
    m_topic->setText(content[u"topic"_s].toString());
    m_channel->setCurrentText(content[u"channel"_s].toString());
    m_startedAt = QDateTime::fromString(content[u"startedAt"_s].toString(), Qt::ISODateWithMs);
}

void FeedbackDialog::keepDraft()
{
    const bool isNewCustomer = m_customer->customer() && !m_customer->customer()->id;
    if (!m_text->text().isEmpty() || isNewCustomer)
        m_drafts.keep({m_draftId, content()});
    else
        m_drafts.discard(m_draftId);
}

void FeedbackDialog::offerDraft()
{
    const std::optional<Draft> draft = m_drafts.latestExcept(m_draftId);
    if (!draft)
        return;
    const QString begun = instantText(QDateTime::fromString(draft->content[u"startedAt"_s].toString(), Qt::ISODateWithMs));
    m_message->showMessage(MessageBar::Kind::Information,
                           tr("Not saved on %1: %2 “%3”")
                               .arg(begun, isolated(draft->content[u"name"_s].toString()),
                                    isolated(singleLine(draft->content[u"text"_s].toString()).left(ExcerptLength))));
    auto *resume = new QAction(tr("Continue it"), m_message);
    resume->setObjectName(u"continueDraft"_s);
    connect(resume, &QAction::triggered, this, [this, draft = *draft] {
        keepDraft(); // Of what has been typed here meanwhile.
        m_draftId = draft.id;
        restore(draft.content);
        m_text->setFocus();
        m_message->dismiss();
    });
    auto *discard = new QAction(tr("Discard it"), m_message);
    discard->setObjectName(u"discardDraft"_s);
    connect(discard, &QAction::triggered, this, [this, id = draft->id] {
        m_drafts.discard(id);
        m_message->dismiss();
        offerDraft();
    });
    m_message->addMessageAction(resume);
    m_message->addMessageAction(discard);
}
