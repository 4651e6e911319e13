// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/contract.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace meshwright::designer {

/// The objects of a contract, each with its size and what it is: the page of the schema as a whole.
class ObjectList : public QWidget {
    Q_OBJECT

public:
    explicit ObjectList(QWidget *parent = nullptr);
    void show(const std::vector<contract::SchemaObject> &objects);
    QPushButton *addButton() const { return m_add; }

Q_SIGNALS:
    void chosen(int number);
    void addRequested();

private:
    QListWidget *m_list;
    QPushButton *m_add;
};

} // namespace meshwright::designer
