// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "authoring/proposals.h"

#include <QFrame>

#include <memory>

class QLabel;
class QListView;

namespace meshwright::editor {

class ProposalModel;

/// A list of what can be written, with the documentation of the current one beside it. It never has the
/// focus; who has it hands over the keys that move in it.
class CompletionPopup : public QFrame {
    Q_OBJECT

public:
    explicit CompletionPopup(QWidget *parent = nullptr);
    ~CompletionPopup() override;

    /// Shows these of the proposals; `chosen` is the row that stands out, -1: none.
    void show(std::shared_ptr<const authoring::Proposals> proposals, const std::vector<int> &rows, int chosen);
    void move(int rows);
    void movePage(int pages);
    /// The proposal that stands out; null where none does.
    const authoring::Proposal *current() const;
    const authoring::Proposal *first() const;
    QListView *list() const { return m_list; }

Q_SIGNALS:
    void taken();

private:
    void choose(int row);
    void showDocumentation();
    void fit();

    ProposalModel *m_model;
    QListView *m_list;
    QWidget *m_side;
    QLabel *m_title;
    QLabel *m_kind;
    QLabel *m_text;
};

} // namespace meshwright::editor
