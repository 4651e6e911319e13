// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/together.h"

#include <QThread>
#include <QtTest>

#include <atomic>

using namespace meshwright;

class TestTogether : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bothRunToTheirEnds()
    {
        QThread *aside = nullptr, *here = nullptr;
        base::together([&] { aside = QThread::currentThread(); }, [&] { here = QThread::currentThread(); });
        QCOMPARE(here, QThread::currentThread());
        QVERIFY(aside && aside != here);
    }

    void withoutAFreeThreadBothRunHere()
    {
        QThreadPool *pool = QThreadPool::globalInstance();
        const int threads = pool->maxThreadCount();
        QSemaphore hold;
        for (int i = 0; i < threads; ++i)
            pool->start([&] { hold.acquire(); });
        QThread *aside = nullptr;
        bool isHereDone = false, wasHereFirst = false;
        base::together([&] { aside = QThread::currentThread(); wasHereFirst = isHereDone; }, [&] { isHereDone = true; });
        hold.release(threads);
        pool->waitForDone();
        QCOMPARE(aside, QThread::currentThread());
        QVERIFY(wasHereFirst);
    }

    void withinEachOther()
    {
        std::atomic<int> sum = 0;
        const auto twice = [&] { base::together([&] { ++sum; }, [&] { ++sum; }); };
        for (int i = 0; i < 200; ++i)
            base::together(twice, twice);
        QCOMPARE(sum.load(), 800);
    }
};

QTEST_GUILESS_MAIN(TestTogether)
#include "tst_together.moc"
