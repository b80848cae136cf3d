// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/business/setup.h"
#include "models/database/databasefile.h"
#include "models/history/writer.h"
#include "models/sample/addsample.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QMainWindow>
#include <QMenuBar>
#include <QProcess>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QThread>
#include <QToolBar>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

/**
 * From starting the program to its first painted window, beside a bare Qt window with menus, toolbar and table.
 *
 * Shows both on a virtual screen (Xvfb) and looks into that screen's memory. The shops have 1,000 and 100,000 customers,
 * or as many as the arguments say.
 */

namespace {

constexpr int Rounds = 11;
constexpr QSize ScreenSize(1600, 1000);
constexpr int BytesPerPixel = 4;
constexpr int Patience = 60'000; // Milliseconds.
constexpr int LookEvery = 500;   // Microseconds.
constexpr int TimeToSettle = 1500;
constexpr auto BareArgument = "--bare";

int showBareWindow()
{
    QMainWindow window;
    for (const QString &name : {u"&File"_s, u"&Edit"_s, u"&View"_s, u"&Help"_s}) {
        QMenu *menu = window.menuBar()->addMenu(name);
        for (int i = 0; i < 5; ++i)
            menu->addAction(u"Action %1"_s.arg(i));
    }
    QToolBar *bar = window.addToolBar(u"Toolbar"_s);
    for (int i = 0; i < 6; ++i)
        bar->addAction(u"Action %1"_s.arg(i));
    QStandardItemModel model(100, 10);
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column)
            model.setItem(row, column, new QStandardItem(u"Maria Schmidt"_s));
    }
    QTableView table;
    table.setModel(&model);
    window.setCentralWidget(&table);
    window.resize(1400, 900);
    window.show();
    return QApplication::exec();
}

/** A screen without a monitor, whose picture is a file mapped into memory. */
class VirtualScreen
{
public:
    VirtualScreen()
    {
        m_server.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-nocursor"_s, u"-fbdir"_s, m_folder.path(), u"-screen"_s, u"0"_s,
                                   u"%1x%2x24"_s.arg(ScreenSize.width()).arg(ScreenSize.height())});
        while (!m_server.canReadLine()) {
            if (!m_server.waitForReadyRead(Patience))
                qFatal("Xvfb does not start");
        }
        m_display = u':' + QString::fromLatin1(m_server.readLine()).trimmed();
        m_file.setFileName(m_folder.filePath(u"Xvfb_screen0"_s));
        if (!m_file.open(QFile::ReadOnly))
            qFatal("Xvfb keeps its picture elsewhere");
        m_picture = m_file.map(0, m_file.size());
    }
    ~VirtualScreen()
    {
        m_server.terminate();
        m_server.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(VirtualScreen)

    const QString &display() const { return m_display; }

    /** Whether most of a line through the middle is painted: the empty screen is black. */
    bool isPainted() const
    {
        const uchar *line = m_picture + m_file.size() - qint64(BytesPerPixel) * ScreenSize.width() * (ScreenSize.height() / 2);
        int painted = 0;
        for (int x = ScreenSize.width() / 4; x < ScreenSize.width() * 3 / 4; ++x) {
            const uchar *pixel = line + qsizetype(x) * BytesPerPixel;
            painted += pixel[0] + pixel[1] + pixel[2] > 0;
        }
        return painted > ScreenSize.width() / 4;
    }

private:
    QTemporaryDir m_folder;
    QProcess m_server;
    QString m_display;
    QFile m_file;
    const uchar *m_picture = nullptr;
};

struct Start
{
    double milliseconds;
    double megabytes; // Resident, once everything is shown.
};

double residentMegabytes(qint64 process)
{
    QFile status(u"/proc/%1/statm"_s.arg(process));
    return status.open(QFile::ReadOnly) ? status.readAll().split(' ').value(1).toDouble() * 4096 / 1e6 : 0;
}

Start started(const VirtualScreen &screen, const QString &home, const QString &program, const QStringList &arguments)
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DISPLAY"_s, screen.display());
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    for (const QString &name : {u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_STATE_HOME"_s})
        environment.insert(name, home);
    process.setProcessEnvironment(environment);
    process.setStandardErrorFile(QProcess::nullDevice());
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    while (!screen.isPainted()) {
        if (timer.elapsed() > Patience)
            qFatal("no window appears");
        QThread::usleep(LookEvery);
    }
    const double milliseconds = double(timer.nsecsElapsed()) / 1e6;
    QThread::msleep(TimeToSettle);
    const double megabytes = residentMegabytes(process.processId());
    process.kill();
    process.waitForFinished();
    while (screen.isPainted())
        QThread::usleep(LookEvery);
    return {milliseconds, megabytes};
}

QString shopOf(const QString &folder, int customers)
{
    const QString path = folder + u"/%1.regulars"_s.arg(customers);
    const DatabaseFile file(path);
    if (const auto created = file.create(); !created)
        qFatal("%s", qPrintable(created.error().message));
    Connection db(file.url());
    setUpBusiness(db, {.currency = u"EUR"_s, .language = u"en"_s});
    perform(db, {u"bench"_s, Source::Sample}, u"Sample"_s, [customers](Operation &operation) {
        addSample(operation, {.customers = customers, .today = QDate::currentDate()});
    });
    return path;
}

double print(const QString &what, std::vector<Start> starts, double bare)
{
    std::sort(starts.begin(), starts.end(), [](const Start &a, const Start &b) { return a.milliseconds < b.milliseconds; });
    const Start &median = starts[starts.size() / 2];
    std::printf("%-50s %7.1f ms  (%.1f–%.1f)  %4.2f ×  %5.1f MB\n", qPrintable(what), median.milliseconds, starts.front().milliseconds,
                starts.back().milliseconds, bare > 0 ? median.milliseconds / bare : 1, median.megabytes);
    std::fflush(stdout);
    return median.milliseconds;
}

int measure(const QStringList &sizes)
{
    const QString self = QCoreApplication::applicationFilePath();
    const QString program = qEnvironmentVariable("REGULARS_DESKTOP", QCoreApplication::applicationDirPath() + u"/regulars"_s);
    const QTemporaryDir folder;
    QStringList shops;
    for (const QString &size : sizes)
        shops.append(shopOf(folder.path(), size.toInt()));
    const VirtualScreen screen;
    std::vector<Start> bare;
    std::vector<std::vector<Start>> starts(shops.size());
    for (int round = 0; round < Rounds; ++round) {
        bare.push_back(started(screen, folder.path(), self, {QLatin1StringView(BareArgument)}));
        for (qsizetype shop = 0; shop < shops.size(); ++shop)
            starts[size_t(shop)].push_back(started(screen, folder.path(), program, {shops[shop]}));
    }
    const double limit = print(u"bare window with menus, toolbar and table"_s, bare, 0);
    for (qsizetype shop = 0; shop < shops.size(); ++shop)
        print(u"shop of %1 customers"_s.arg(sizes[shop]), starts[size_t(shop)], limit);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1 && qstrcmp(argv[1], BareArgument) == 0) {
        QApplication application(argc, argv);
        return showBareWindow();
    }
    QCoreApplication application(argc, argv);
    const QStringList sizes = QCoreApplication::arguments().mid(1);
    return measure(sizes.isEmpty() ? QStringList{u"1000"_s, u"100000"_s} : sizes);
}
