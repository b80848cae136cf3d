// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/business/setup.h"
#include "models/database/databasefile.h"
#include "models/database/migrator.h"
#include "models/exchange/importer.h"
#include "models/history/writer.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int Customers = 100'000;
constexpr int Purchases = 500'000;
constexpr int UsualRounds = 5;

struct Timing
{
    std::vector<double> seconds;
    std::vector<double> processor; // Of all threads, or of the shell.

    static double median(std::vector<double> values)
    {
        std::sort(values.begin(), values.end());
        return values.at(values.size() / 2);
    }
    double median() const { return median(seconds); }
    void print(const char *what, int rows) const
    {
        const auto [least, most] = std::minmax_element(seconds.begin(), seconds.end());
        std::printf("%-52s %7.3f s  (%.3f–%.3f)  %9.0f rows/s  processor %.3f s\n", what, median(), *least, *most,
                    rows / median(), median(processor));
        std::fflush(stdout);
    }
};

double processorSeconds(int who)
{
    rusage usage{};
    getrusage(who, &usage);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

template<typename Work>
void measure(Timing &timing, Work work, int who = RUSAGE_SELF)
{
    const double before = processorSeconds(who);
    QElapsedTimer timer;
    timer.start();
    work();
    timing.seconds.push_back(double(timer.nsecsElapsed()) / 1e9);
    timing.processor.push_back(processorSeconds(who) - before);
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

QByteArray customersFile(QRandomGenerator &random)
{
    const QByteArrayList first{"Anna", "Zoë", "Jürgen", "Mehmet", "Łukasz", "María", "Oluwaseun", "Yuki", "Priya", "John"};
    const QByteArrayList last{"Müller", "Smith", "Kowalski", "García", "Yılmaz", "Okafor", "Tanaka", "Sharma", "Dubois", "Novák"};
    const QByteArrayList cities{"Berlin", "Łódź", "Paris", "Madrid", "London", "Graz"};
    QByteArray content = "id,name,email,phone,street,postcode,city,country,tags,birthday,created\n";
    for (int i = 0; i < Customers; ++i) {
        const QByteArray number = QByteArray::number(i);
        content += "K" + number + ',' + first.at(random.bounded(10)) + ' ' + last.at(random.bounded(10)) + ' ' + number + ",c" + number
            + "@example.com,+49 30 " + QByteArray::number(1'000'000 + i) + ",Hauptstraße " + QByteArray::number(i % 200) + ','
            + QByteArray::number(10'000 + i % 80'000) + ',' + cities.at(i % 6) + ",Germany," + (i % 7 == 0 ? "vip" : "") + ",19"
            + QByteArray::number(50 + i % 50) + "-0" + QByteArray::number(1 + i % 9) + "-1" + QByteArray::number(i % 10)
            + ",2023-0" + QByteArray::number(1 + i % 9) + "-1" + QByteArray::number(i % 10) + '\n';
    }
    return content;
}

QByteArray purchasesFile(QRandomGenerator &random)
{
    QByteArray content = "customer,date,amount,invoice\n";
    const QDate begin(2022, 1, 1);
    for (int i = 0; i < Purchases; ++i) {
        const double skewed = random.generateDouble() * random.generateDouble();
        content += "K" + QByteArray::number(int(skewed * Customers)) + ','
            + begin.addDays(i * 1000 / Purchases).toString(Qt::ISODate).toLatin1() + ','
            + QByteArray::number(1 + random.bounded(200)) + '.' + QByteArray::number(10 + random.bounded(90)) + ",R"
            + QByteArray::number(i) + '\n';
    }
    return content;
}

QString freshDatabase(const QTemporaryDir &folder, int round)
{
    const DatabaseFile file(folder.filePath(u"%1.regulars"_s.arg(round)));
    if (const auto created = file.create(); !created)
        qFatal("%s", qPrintable(created.error().message));
    Connection db(file.url());
    Migrator(db).migrate();
    setUpBusiness(db, {.currency = u"EUR"_s, .language = u"en"_s});
    return file.path();
}

void import(const QString &database, const QString &file, ImportKind kind, int rows)
{
    Connection db(DatabaseFile(database).url());
    const auto plan = guessImportPlan(file, kind);
    if (!plan)
        qFatal("%s", qPrintable(plan.error().message));
    ImportProgress progress;
    const auto result = perform(db, {u"bench"_s, Source::Import}, u"Import"_s,
                                [&](Operation &operation) { return runImport(operation, *plan, progress); })
                            .value;
    if (result.created != rows)
        qFatal("only %lld of %d rows were imported", (long long)result.created, rows);
}

/** What the shell does with the file: a table of the same columns, one transaction, the same indexes afterwards. */
void importWithShell(const QString &database, const QString &file, const QString &table, const QString &columns,
                     const QStringList &indexes, const QString &fullText = {})
{
    QString script = u"PRAGMA journal_mode=WAL;\nPRAGMA synchronous=FULL;\nCREATE TABLE %1 (%2);\nBEGIN;\n.import --csv --skip 1 %3 %1\n"_s
                         .arg(table, columns, file);
    int number = 0;
    for (const QString &index : indexes)
        script += u"CREATE INDEX %1_%2 ON %1 (%3);\n"_s.arg(table).arg(++number).arg(index);
    script += fullText + u"COMMIT;\n"_s;
    QProcess shell;
    shell.start(u"sqlite3"_s, {database});
    shell.write(script.toUtf8());
    shell.closeWriteChannel();
    if (!shell.waitForFinished(600'000) || shell.exitCode() != 0)
        qFatal("sqlite3: %s", shell.readAllStandardError().constData());
}

void importCustomersWithShell(const QString &database, const QString &file, const QString &fullText = {})
{
    importWithShell(database, file, u"customer"_s,
                    u"id TEXT, name TEXT, email TEXT, phone TEXT, street TEXT, postcode TEXT, city TEXT, country TEXT, "
                    "tags TEXT, birthday TEXT, created TEXT"_s,
                    {u"name"_s, u"id"_s, u"email"_s, u"phone"_s}, fullText);
}

/** What finds customers in the program, too, over the same columns of the shell's table. */
QString customersFullText()
{
    return u"CREATE VIRTUAL TABLE words USING fts5 (id, name, email, phone, street, postcode, city, country, tags, content='customer', "
           "tokenize='unicode61 remove_diacritics 2', prefix='1 2 3', columnsize=0);\n"
           "CREATE VIRTUAL TABLE fragments USING fts5 (email, phone, content='customer', tokenize='trigram');\n"
           "INSERT INTO words (words) VALUES ('rebuild');\nINSERT INTO fragments (fragments) VALUES ('rebuild');\n"_s;
}

void printSpeed(const char *what, const Timing &ours, const Timing &shell)
{
    std::printf("speed against sqlite3, %s: %.2f (target 0.4), in processor time %.2f\n", what, shell.median() / ours.median(),
                Timing::median(shell.processor) / Timing::median(ours.processor));
}

void printMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM"))
            std::printf("%s\n", line.simplified().constData());
    }
}

} // namespace

/** bench_import [rounds] */
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const int rounds = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : UsualRounds;
    QTemporaryDir folder;
    QRandomGenerator random(2026);
    const QString customers = folder.filePath(u"customers.csv"_s);
    const QString purchases = folder.filePath(u"purchases.csv"_s);
    write(customers, customersFile(random));
    write(purchases, purchasesFile(random));
    Timing ours[2];
    Timing shell[2];
    Timing withFullText;
    Timing check;
    const bool hasShell = !QStandardPaths::findExecutable(u"sqlite3"_s).isEmpty();
    for (int round = 0; round < rounds; ++round) {
        const QString database = freshDatabase(folder, round);
        measure(check, [&] {
            Connection db(DatabaseFile(database).url());
            ImportProgress progress;
            (void)checkImport(db, guessImportPlan(customers).value(), progress);
        });
        measure(ours[0], [&] { import(database, customers, ImportKind::Customers, Customers); });
        measure(ours[1], [&] { import(database, purchases, ImportKind::Purchases, Purchases); });
        if (hasShell) {
            const QString plain = folder.filePath(u"%1.sqlite"_s.arg(round));
            const QString searchable = folder.filePath(u"%1.searchable.sqlite"_s.arg(round));
            measure(shell[0], [&] { importCustomersWithShell(plain, customers); }, RUSAGE_CHILDREN);
            measure(withFullText, [&] { importCustomersWithShell(searchable, customers, customersFullText()); }, RUSAGE_CHILDREN);
            measure(shell[1], [&] {
                importWithShell(plain, purchases, u"purchase"_s, u"customer TEXT, date TEXT, amount REAL, invoice TEXT"_s,
                                {u"customer, date, amount"_s, u"date, customer, amount"_s, u"invoice, date"_s});
            }, RUSAGE_CHILDREN);
        }
    }
    check.print("counting 100,000 customers beforehand", Customers);
    ours[0].print("import of 100,000 customers", Customers);
    ours[1].print("import of 500,000 purchases of them", Purchases);
    if (hasShell) {
        shell[0].print("sqlite3 .import of the same customers, indexes after", Customers);
        withFullText.print("the same with full-text search, which ours has too", Customers);
        shell[1].print("sqlite3 .import of the same purchases, indexes after", Purchases);
        printSpeed("customers", ours[0], shell[0]);
        printSpeed("customers, both with full-text search", ours[0], withFullText);
        printSpeed("purchases", ours[1], shell[1]);
    } else {
        std::printf("sqlite3 is not installed: nothing to compare with\n");
    }
    printMemory();
    return 0;
}
