// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerdocuments.h"

#include "models/documents/filename.h"
#include "ui/common/filechoice.h"
#include "ui/common/formats.h"
#include "ui/customers/detailsection.h"
#include "ui/shell/navigator.h"

#include <QBoxLayout>
#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLocale>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace {

QString shortName(const QString &name)
{
    return isolated(singleLine(name.left(100)));
}

QStringList filesOf(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

CustomerDocuments::CustomerDocuments(Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_section(new DetailSection(u"Document"_s, tr("Documents"), tr("Add documents, or drop files here"), this))
{
    setObjectName(u"customerDocuments"_s);
    setAcceptDrops(services.canWrite());
    m_section->setCanAdd(services.canWrite());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_section);
    connect(m_section, &DetailSection::addRequested, this, &CustomerDocuments::chooseFiles);
    connect(m_section, &DetailSection::activated, this, [this](int row) { take(row, u"openDocument"_s); });
    connect(m_section, &DetailSection::deedRequested, this, &CustomerDocuments::take);
}

void CustomerDocuments::showCustomer(const Customer &customer)
{
    m_customer = customer;
    load();
}

void CustomerDocuments::load()
{
    m_services.reader().run(&DocumentStore::of, m_customer.id).then(this, [this, wanted = m_customer.id](const Result<std::vector<FoundDocument>> &found) {
        if (found && wanted == m_customer.id)
            show(*found);
    });
}

void CustomerDocuments::show(const std::vector<FoundDocument> &documents)
{
    m_shown = documents;
    std::vector<DetailSection::Row> rows;
    for (const FoundDocument &each : documents) {
        const Document &document = each.document;
        const bool isThere = each.state == ContentState::Present;
        //: A file's name and its size.
        QString text = tr("%1 · %2").arg(shortName(document.name), QLocale().formattedDataSize(document.size));
        if (each.state == ContentState::Missing)
            text = tr("%1 (missing)").arg(shortName(document.name));
        else if (each.state == ContentState::Changed)
            text = tr("%1 (changed)").arg(shortName(document.name));
        //: When and by whom a document was added, and the number that its content is known by.
        DetailSection::Row row{.icon = isThere ? "file-earmark"_L1 : "exclamation-triangle"_L1,
                               .text = text,
                               .toolTip = tr("%1\nAdded on %2 by %3\nSHA-256 %4")
                                              .arg(shortName(document.name), instantText(document.addedAt), document.addedBy, document.sha256),
                               .isActive = isThere};
        const bool canRun = isExecutable(document.name, document.mediaType);
        if (isThere) {
            row.deeds.push_back({u"openDocument"_s, canRun ? tr("Show in its &folder") : tr("&Open"), canRun ? "folder2-open"_L1 : "file-earmark"_L1});
            row.deeds.push_back({u"saveDocument"_s, tr("&Save as…"), "download"_L1});
        }
        if (m_services.canWrite())
            row.deeds.push_back({u"removeDocument"_s, tr("&Remove"), "trash"_L1});
        rows.push_back(std::move(row));
    }
    m_section->show(rows);
}

void CustomerDocuments::chooseFiles()
{
    chooseFilesToAdd(this, [this](const QStringList &paths) { addFiles(paths); });
}

void CustomerDocuments::addFiles(const QStringList &paths)
{
    if (paths.isEmpty() || !m_services.canWrite())
        return;
    m_services.background().run(&keepContents, paths).then(this, [this, customer = m_customer](const Result<std::vector<Document>> &kept) {
        if (!kept) {
            emit failed(kept.error());
            return;
        }
        const QString label = kept->size() == 1 ? tr("Add %1 to %2", "document, customer").arg(shortName(kept->front().name), shortName(customer.name))
                                                : tr("Add %n document(s) to %1", nullptr, int(kept->size())).arg(shortName(customer.name));
        m_services.writer.perform(label, &addDocuments, customer.id, *kept).then(this, [this](const Result<std::vector<Document>> &added) {
            if (!added)
                emit failed(added.error());
        });
    });
}

void CustomerDocuments::take(int row, const QString &deed)
{
    const Document document = m_shown.at(size_t(row)).document;
    if (deed == u"saveDocument")
        saveAs(document);
    else if (deed == u"removeDocument")
        remove(document);
    else
        open(document);
}

void CustomerDocuments::open(const Document &document)
{
    const bool canRun = isExecutable(document.name, document.mediaType);
    m_services.background().run(&prepareToOpen, document).then(this, [this, canRun](const Result<QString> &path) {
        if (!path) {
            emit failed(path.error());
            load();
            return;
        }
        QDesktopServices::openUrl(QUrl::fromLocalFile(canRun ? QFileInfo(*path).absolutePath() : *path));
    });
}

void CustomerDocuments::saveAs(const Document &document)
{
    chooseTarget(this, safeFileName(document.name), [this, document](const QString &target) {
        m_services.background().run(&saveContent, document, target).then(this, [this, target](const Result<Done> &saved) {
            if (saved)
                m_services.navigator->say(tr("Saved as %1").arg(isolated(QFileInfo(target).fileName())));
            else
                emit failed(saved.error());
        });
    });
}

void CustomerDocuments::remove(const Document &document)
{
    const QString label = tr("Remove %1 from %2", "document, customer").arg(shortName(document.name), shortName(m_customer.name));
    m_services.writer.perform(label, &removeDocument, document.id).then(this, [this](const Result<Done> &removed) {
        if (!removed)
            emit failed(removed.error());
    });
}

void CustomerDocuments::dragEnterEvent(QDragEnterEvent *event)
{
    if (!filesOf(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void CustomerDocuments::dropEvent(QDropEvent *event)
{
    event->setDropAction(Qt::CopyAction);
    event->accept();
    addFiles(filesOf(event->mimeData()));
}
