// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/workbench/page.h"

class QPlainTextEdit;

namespace meshwright::shell {

/// Two texts as one, with what is gone and what is new marked by a sign and a colour.
class DifferencePage : public workbench::Page {
    Q_OBJECT

public:
    DifferencePage(const QString &title, const QByteArray &before, const QByteArray &after, QWidget *parent = nullptr);
    QString title() const override { return m_title; }

private:
    QString m_title;
    QPlainTextEdit *m_text;
};

} // namespace meshwright::shell
