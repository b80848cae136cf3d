// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/feedbackdialog.h"

#include "models/duplicates/notduplicate.h"
#include "models/feedback/feedbackkinds.h"
#include "models/feedback/feedbackstore.h"
#include "ui/chooser/customerchooser.h"
#include "ui/chooser/duplicatewarning.h"
#include "ui/common/choicerow.h"
#include "ui/common/icons.h"
#include "ui/common/messagebar.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"
#include "ui/feedback/notetext.h"
#include "ui/feedback/scorerow.h"

#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr char DraftsKey[] = "feedback/drafts";
constexpr int MostTopics = 50;

/** The fifth choice: one of the scales. */
constexpr int ScoreChoice = 4;
constexpr std::array Scales{FeedbackKind::Nps, FeedbackKind::Csat, FeedbackKind::Ces};

Feedback noteOfDifferent(Operation &operation, const FeedbackEntry &entry, const std::vector<CustomerId> &others)
{
    const Feedback feedback = noteFeedback(operation, entry);
    markNotDuplicate(operation, feedback.customer, others);
    return feedback;
}

} // namespace

void FeedbackDialog::openFor(Services &services, CustomerId customer)
{
    auto *dialog = new FeedbackDialog(services, customer);
    dialog->show();
}

FeedbackDialog::FeedbackDialog(Services &services, CustomerId customer)
    : DraftDialog(services.settings, DraftsKey, services.window)
    , m_services(services)
{
    setObjectName(u"feedbackDialog"_s);
    setWindowTitle(tr("Note feedback"));
    addFields();
    m_kind->setCurrent(0);
    if (customer) {
        m_customer->setCustomerId(customer);
        m_text->setFocus();
    } else {
        m_customer->setFocus();
    }
    offerDraft();
    if (!services.canWrite())
        refuse(services.database.whyReadOnly());
}

void FeedbackDialog::addFields()
{
    auto *form = new QFormLayout(fields());
    form->setContentsMargins({});
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_customer = new CustomerChooser(m_services.reader(), fields());
    connect(m_customer, &CustomerChooser::chosen, this, [this] { m_text->setFocus(); });
    auto *customerLabel = new PlainLabel(tr("&Customer"), fields());
    customerLabel->setBuddy(m_customer);
    form->addRow(customerLabel, m_customer);
    m_duplicates = new DuplicateWarning(m_services.reader(), tr("&Take this one"), tr("Note it for the customer who is there already"), fields());
    connect(m_customer, &CustomerChooser::customerChanged, this, &FeedbackDialog::takeCustomer);
    connect(m_duplicates, &DuplicateWarning::openRequested, m_customer, &CustomerChooser::setCustomerId);
    form->addRow(m_duplicates);
    addKinds(form);
    m_text = new NoteText(fields());
    m_text->setObjectName(u"text"_s);
    m_text->setAccessibleName(tr("What was said"));
    connect(m_text, &QPlainTextEdit::textChanged, this, &FeedbackDialog::keepDraftSoon);
    connect(m_text, &NoteText::finished, this, &FeedbackDialog::accept);
    auto *textLabel = new PlainLabel(tr("&What was said"), fields());
    textLabel->setBuddy(m_text);
    form->addRow(textLabel, m_text);
    addDetails(form);
    addButtons(form, tr("&Note it"));
}

void FeedbackDialog::addKinds(QFormLayout *form)
{
    m_kind = new ChoiceRow(tr("Kind"), 3, fields());
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

    m_scoreFields = new QWidget(fields());
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
    connect(m_score, &ScoreRow::scoreChosen, this, &FeedbackDialog::keepDraftSoon);
    form->addRow(tr("Score"), m_scoreFields);
}

void FeedbackDialog::addDetails(QFormLayout *form)
{
    m_topic = new QLineEdit(fields());
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
    m_channel = new QComboBox(fields());
    m_channel->setObjectName(u"channel"_s);
    m_channel->setEditable(true);
    m_channel->setInsertPolicy(QComboBox::NoInsert);
    for (const QString &channel : feedbackChannels())
        m_channel->addItem(feedbackChannelText(channel), channel);
    form->addRow(tr("C&hannel"), m_channel);
}

FeedbackEntry FeedbackDialog::entry() const
{
    FeedbackEntry entry{.feedback = {.kind = kind(),
                                     .text = m_text->text(),
                                     .topic = m_topic->text(),
                                     .channel = channel(),
                                     .at = startedAt()}};
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
    if (isSaving() || !m_services.canWrite() || !isComplete())
        return;
    beginSaving();
    m_services.writer.perform(feedbackLabel(kind(), m_customer->customer()->name), &noteOfDifferent, entry(), m_duplicates->different())
        .then(this, [this](const Result<Feedback> &noted) { endSaving(noted); });
}

bool FeedbackDialog::isComplete()
{
    m_customer->takeMarked();
    if (!m_customer->customer()) {
        message()->showMessage(MessageBar::Kind::Warning, tr("Who said it? Choose a customer from the list."));
        m_customer->setFocus();
        return false;
    }
    if (isScore() && !m_score->score()) {
        message()->showMessage(MessageBar::Kind::Warning, tr("Which score? Type its digits."));
        m_score->setFocus();
        return false;
    }
    return true;
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

/** A new customer may be there already under another name. */
void FeedbackDialog::takeCustomer()
{
    m_duplicates->clear();
    if (m_customer->isNew())
        m_duplicates->check(*m_customer->customer());
}

void FeedbackDialog::takeKind()
{
    m_scoreFields->setEnabled(isScore());
    m_score->setRange(scoreRange(isScore() ? kind() : FeedbackKind::Nps).value());
}

QJsonObject FeedbackDialog::content() const
{
    QJsonObject content = m_customer->content();
    content[u"choice"_s] = m_kind->current();
    content[u"scale"_s] = m_scale->currentIndex();
    content[u"score"_s] = m_score->score().value_or(-1);
    content[u"text"_s] = m_text->toPlainText();
    content[u"topic"_s] = m_topic->text();
    content[u"channel"_s] = m_channel->currentText();
    return content;
}

void FeedbackDialog::restore(const QJsonObject &content)
{
    m_customer->restore(content);
    m_kind->setCurrent(content[u"choice"_s].toInt());
    m_scale->setCurrentIndex(content[u"scale"_s].toInt());
    if (const int score = content[u"score"_s].toInt(-1); score >= 0)
        m_score->setScore(score);
    m_text->setPlainText(content[u"text"_s].toString());
    m_topic->setText(content[u"topic"_s].toString());
    m_channel->setCurrentText(content[u"channel"_s].toString());
}

bool FeedbackDialog::isWorthKeeping() const
{
    return !m_text->text().isEmpty() || m_customer->isNew();
}

QWidget *FeedbackDialog::textField() const
{
    return m_text;
}
