// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/newcontract/draftjudge.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace meshwright::newcontract {

namespace {

const text::Fix *offered(const governance::Analysis &analysis, const ChosenFix &fix)
{
    for (const text::Finding &finding : analysis.findings) {
        if (finding.rule == fix.rule && finding.path == fix.path && !finding.fixes.empty())
            return &finding.fixes.front();
    }
    return nullptr;
}

} // namespace

Judged judge(QByteArray text, const QString &fileName, const governance::Rules &rules, const std::vector<ChosenFix> &fixes)
{
    auto analysis = std::make_shared<const governance::Analysis>(governance::analyse(text, fileName, rules));
    for (const ChosenFix &fix : fixes) {
        const text::Fix *found = offered(*analysis, fix);
        const auto mended = found ? found->patches.applied(text) : base::Result<QByteArray>(text);
        if (!found || !mended)
            continue;
        text = *mended;
        analysis = std::make_shared<const governance::Analysis>(governance::analyse(text, fileName, rules));
    }
    return {std::move(text), std::move(analysis)};
}

void DraftJudge::begin(const QByteArray &text, const QString &fileName, const governance::RulesPointer &rules, const std::vector<ChosenFix> &fixes)
{
    ++m_number;
    m_next = Wanted{text, fileName, rules, fixes};
    if (!m_running)
        start();
}

void DraftJudge::forget()
{
    ++m_number;
    m_next.reset();
}

void DraftJudge::start()
{
    m_running = true;
    const QPointer self(this);
    QThreadPool::globalInstance()->start([self, wanted = *std::exchange(m_next, std::nullopt), number = m_number] {
        const governance::Rules none;
        const Judged result = judge(wanted.text, wanted.fileName, wanted.rules ? *wanted.rules : none, wanted.fixes);
        QMetaObject::invokeMethod(QCoreApplication::instance(), [self, result, number] {
            if (!self)
                return;
            self->m_running = false;
            if (self->m_next)
                self->start();
            else if (number == self->m_number)
                Q_EMIT self->judged(result);
        });
    });
}

} // namespace meshwright::newcontract
