// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/documentstore.h"
#include "models/documents/filename.h"
#include "models/upkeep/backup.h"
#include "models/upkeep/check.h"
#include "tests/support/testdatabase.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

class DocumentStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_STATE_HOME", QFile::encodeName(folder->filePath(u"state"_s)));
        db.emplace((business = std::make_unique<TestDatabase>())->url);
        ada = aCustomer(*db, u"Ada"_s);
    }

    void H10_theContentLiesUnderItsHash()
    {
        const Document document = add(u"../../.bashrc"_s, "rm -rf /");
        const Attachments attachments(db->url());
        const QString hash = QString::fromLatin1(QCryptographicHash::hash("rm -rf /", QCryptographicHash::Sha256).toHex());
        QCOMPARE(document.sha256, hash);
        QCOMPARE(document.size, 8);
        QCOMPARE(document.name, u".bashrc"_s);
        QVERIFY(attachments.pathOf(hash).endsWith(u"/attachments/"_s + hash.left(2) + u'/' + hash));
        QFile content(attachments.pathOf(hash));
        QVERIFY(content.open(QFile::ReadOnly));
        QCOMPARE(content.readAll(), "rm -rf /");
        QCOMPARE(content.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOwner | QFile::WriteOther), QFile::Permissions());
        QCOMPARE(found(), QList{ContentState::Present});
    }

    void H10_onlyAHashIsAPath()
    {
        const Attachments attachments(db->url());
        for (const QString &hash : {u"../../../etc/passwd"_s, QString(64, u'A'), QString(63, u'a'), QString(), QString(64, u'/')})
            QCOMPARE(attachments.pathOf(hash), QString());
        QVERIFY(!attachments.copyTo({.name = u"x"_s, .sha256 = u"../x"_s}, folder->filePath(u"out"_s)));
        QVERIFY(!QFileInfo::exists(folder->filePath(u"out"_s)));
    }

    void equalContentsAreKeptOnceAndNamesApart()
    {
        const Document first = add(u"one.txt"_s, "same");
        const Document second = add(u"two.txt"_s, "same");
        QCOMPARE(first.sha256, second.sha256);
        QCOMPARE(first.mediaType, u"text/plain"_s);
        QCOMPARE(found().size(), 2);
        QCOMPARE(findProblems(*db), QStringList());
    }

    void removingKeepsTheContentForTheHistory()
    {
        const Document document = add(u"one.txt"_s, "text");
        const QStringList before = TestDatabase::dump(*db);
        const auto removed = perform(*db, TestOrigin, u"Remove"_s, &removeDocument, document.id);
        QVERIFY(found().isEmpty());
        undoOperation(*db, TestOrigin, removed.performed.operation);
        QCOMPARE(TestDatabase::dump(*db), before);
        QCOMPARE(found(), QList{ContentState::Present});
    }

    void S22_whatIsMissingOrChangedIsShownAndReported()
    {
        const Document lost = add(u"lost.txt"_s, "lost");
        const Document changed = add(u"changed.txt"_s, "good");
        const Attachments attachments(db->url());
        QVERIFY(QFile::remove(attachments.pathOf(lost.sha256)));
        QFile content(attachments.pathOf(changed.sha256));
        QVERIFY(content.open(QFile::WriteOnly));
        content.write("evil");
        content.close();

        QCOMPARE(attachments.stateOf(lost), ContentState::Missing);
        QCOMPARE(attachments.stateOf(changed), ContentState::Present); // The size is right.
        QCOMPARE(attachments.stateOf(changed, true), ContentState::Changed);
        const QStringList problems = findProblems(*db);
        QCOMPARE(problems.size(), 2);
        QVERIFY(problems.at(0).contains(lost.sha256));
        QVERIFY(problems.at(1).contains(changed.sha256));
        const QString target = folder->filePath(u"out.txt"_s);
        QVERIFY(!attachments.copyTo(lost, target));
        QVERIFY(!attachments.copyTo(changed, target));
        QVERIFY(!QFileInfo::exists(target));

        add(u"again.txt"_s, "good"); // Adding it once more brings the content back.
        QCOMPARE(attachments.stateOf(changed, true), ContentState::Present);
    }

    void whatIsNoFileOrTooLargeIsRefused()
    {
        const Attachments attachments(db->url());
        QVERIFY(!attachments.keep(folder->path()));
        QVERIFY(!attachments.keep(folder->filePath(u"nothing"_s)));
        QVERIFY(!attachments.keep(u"/dev/zero"_s));
        QFile large(folder->filePath(u"large"_s));
        QVERIFY(large.open(QFile::WriteOnly) && large.resize(Attachments::LargestFile + 1));
        large.close();
        const auto refused = attachments.keep(large.fileName());
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(u"large"_s), qPrintable(refused.error().message));
        QVERIFY(!QFileInfo::exists(attachments.folder()));
    }

    void opensACopyUnderASafeName()
    {
        const Document document = add(u"report.pdf"_s, "%PDF-1.4");
        Document odd = document;
        odd.name = u"../..\\CON:\u202Egnp.pdf"_s;
        const QString path = prepareToOpen(*db, odd);
        QVERIFY(path.startsWith(folder->filePath(u"state"_s)));
        QCOMPARE(QFileInfo(path).fileName(), safeFileName(odd.name));
        QCOMPARE(QDir::cleanPath(path), path);
        Attachments::forgetOpened();
        QVERIFY(!QFileInfo::exists(path));
        QCOMPARE(found(), QList{ContentState::Present});
    }

    void backupsHoldTheContents()
    {
        if (!db->dialect().isSqlite())
            QSKIP("a server is backed up by its own program");
        const Document document = add(u"one.txt"_s, "text");
        const QString target = folder->filePath(u"copy.regulars"_s);
        QVERIFY(backUp(db->url(), target));
        const Attachments copied(QUrl::fromLocalFile(target));
        QCOMPARE(copied.stateOf(document, true), ContentState::Present);
        QVERIFY(backUp(db->url(), folder->filePath(u"second.regulars"_s)));
    }

private:
    Document add(const QString &name, const QByteArray &content)
    {
        const QString safe = folder->filePath(u"in-"_s + QString::number(++count));
        QFile file(safe);
        if (!file.open(QFile::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(safe));
        file.close();
        std::vector<Document> kept = keepContents(*db, {safe});
        kept.front().name = name;
        kept.front().mediaType = u"text/plain"_s;
        return perform(*db, TestOrigin, u"Add"_s, &addDocuments, ada.id, kept).value.front();
    }
    QList<ContentState> found()
    {
        QList<ContentState> states;
        for (const FoundDocument &each : DocumentStore(*db).of(ada.id))
            states.append(each.state);
        return states;
    }

    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<TestDatabase> business;
    std::optional<Connection> db;
    Customer ada;
    int count = 0;
};

QTEST_GUILESS_MAIN(DocumentStoreTest)
#include "tst_documentstore.moc"
