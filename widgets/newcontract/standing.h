// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/newcontract/draftjudge.h"

#include <QScrollArea>

namespace meshwright::newcontract {

/// How a draft stands by the rules of the mesh: what they ask for, and the fixes they offer, each a button.
class Standing : public QScrollArea {
    Q_OBJECT

public:
    explicit Standing(QWidget *parent = nullptr);

    void show(const governance::Analysis &analysis);
    void clear();

Q_SIGNALS:
    void fixChosen(const meshwright::newcontract::ChosenFix &fix);

private:
    QWidget *lineOf(const text::Finding &finding, QWidget *parent);

    QStringList m_shown; ///< the same lines keep their buttons, and with them the focus
};

} // namespace meshwright::newcontract
