// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/state.h"

#include <QListWidget>

namespace meshwright::designer {

/// One section of a document as the outline shows it.
struct Section {
    QString key;      ///< a root key, "" for the fundamentals, "schema/N" for an object, "servers/N" for a server
    QString title;
    int depth = 0;
    int count = -1;   ///< entries in it; -1: it is no list
    bool isThere = false;
    ui::State state = ui::State::None; ///< the worst that was found in it
    QString help;
    const char *icon = "file-text";
};

/// The sections of a document at the left of its form: what is there, what is not yet, what is wrong.
class SectionOutline : public QListWidget {
    Q_OBJECT

public:
    explicit SectionOutline(QWidget *parent = nullptr);
    void setSections(const std::vector<Section> &sections);
    void setCurrent(const QString &key);
    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const QString &key);

private:
    std::vector<Section> m_sections;
};

} // namespace meshwright::designer
