// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/startpage.h"

#include "models/customers/customerstore.h"
#include "models/sample/addsample.h"
#include "ui/common/colors.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"

#include <QBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

const QString PageWithCustomers = u"board"_s;

PlainLabel *bigLabel(const QString &text, double scale)
{
    auto *label = new PlainLabel(text);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setBold(true);
    label->setFont(font);
    return label;
}

} // namespace

StartPage::StartPage(Services &services)
    : Page(services)
    , m_choices(new QVBoxLayout)
{
    auto *title = bigLabel(tr("Know your regulars"), 1.8);
    auto *intro = new PlainLabel(tr("There are no customers yet. How would you like to begin? Everything stays on this computer, "
                                    "and everything can be undone."));
    intro->setWordWrap(true);
    intro->setForegroundRole(QPalette::PlaceholderText);

    m_choices->setSpacing(rhythm(3));
    m_sample = addChoice(u"exploreSample"_s, tr("&Explore a sample business"),
                         tr("A made-up shop with 300 customers, to look around in. One click removes it."), icon("shop"_L1, Tone::Accent));
    connect(m_sample, &QPushButton::clicked, this, &StartPage::exploreSample);
    QPushButton *import = addChoice(u"importSpreadsheet"_s, tr("&Import a spreadsheet"),
                                    tr("A list of customers or of purchases, saved as CSV. Nothing is written before you have seen it."),
                                    icon("file-earmark-spreadsheet"_L1, Tone::Accent));
    connect(import, &QPushButton::clicked, this, [this] { navigator().trigger(u"import"_s); });
    QPushButton *add = addChoice(u"addCustomer"_s, tr("&Add a customer"), tr("Begin with one person or company and grow from there."),
                                 icon("person-plus"_L1, Tone::Accent));
    connect(add, &QPushButton::clicked, this, [this] { navigator().trigger(u"new-customer"_s); });
    QPushButton *open = addChoice(u"openFile"_s, tr("&Open another file…"), tr("A business that was kept with Regulars before."),
                                  icon("folder2-open"_L1, Tone::Accent));
    connect(open, &QPushButton::clicked, this, [this] { navigator().trigger(u"open-file"_s); });
    for (QPushButton *button : {m_sample, import, add})
        button->setEnabled(services.canWrite());

    auto *column = new QVBoxLayout;
    column->setSpacing(rhythm(2));
    column->addStretch(2);
    column->addWidget(title);
    column->addWidget(intro);
    column->addSpacing(rhythm(4));
    column->addLayout(m_choices);
    column->addStretch(3);
    auto *row = new QHBoxLayout(this);
    row->addStretch(1);
    row->addLayout(column, 3);
    row->addStretch(1);

    connect(&services.database.feed(), &ChangeFeed::changed, this, [this](const ChangeSet &changes) {
        if (isVisible() && changes.touches(u"customer"_s))
            leaveWithCustomers();
    });
}

void StartPage::focusStart()
{
    m_sample->setFocus(Qt::OtherFocusReason);
}

QPushButton *StartPage::addChoice(const QString &name, const QString &title, const QString &explanation, const QIcon &icon)
{
    auto *button = new QPushButton(icon, title, this);
    button->setObjectName(name);
    button->setAccessibleName(QString(title).remove(u'&'));
    button->setAccessibleDescription(explanation);
    button->setIconSize({lineHeight(), lineHeight()});
    button->setMinimumSize(textWidth(36), rhythm(11));
    auto *label = new PlainLabel(explanation, this);
    label->setWordWrap(true);
    auto *line = new QHBoxLayout;
    line->setSpacing(rhythm(4));
    line->addWidget(button);
    line->addWidget(label, 1);
    m_choices->addLayout(line);
    return button;
}

void StartPage::exploreSample()
{
    m_sample->setEnabled(false);
    const SampleRequest request{.today = QDate::currentDate()};
    auto *job = new Job(tr("Making the sample business"), this);
    navigator().follow(job);
    const auto progress = [job = QPointer<Job>(job), wanted = request.customers](int made) {
        QMetaObject::invokeMethod(qApp, [job, made, wanted] {
            if (job)
                emit job->progressed(double(made) / wanted);
        });
    };
    services()
        .writer
        .performFrom(Source::Sample, tr("Add the sample business"), [request, progress](Operation &operation) { return addSample(operation, request, progress); })
        .then(this, [this, job](const Result<int> &made) {
            emit job->finished();
            job->deleteLater();
            m_sample->setEnabled(true);
            if (!made)
                navigator().showError(made.error());
        });
}

void StartPage::leaveWithCustomers()
{
    services().reader().run(&CustomerStore::count).then(this, [this](const Result<qint64> &count) {
        if (count && *count > 0 && isVisible())
            navigator().openPage(PageWithCustomers);
    });
}
