// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/editor/comparison.h"

#include <QWidget>

#include <array>

class QLabel;
class QListView;
class QPushButton;
class QToolButton;

namespace meshwright::ui {
class Segmented;
}

namespace meshwright::editor {

class DiffPainter;
class DiffRows;
class MeaningRows;

/// A text beside its file, its last commit or what was published: what differs, what of it readers notice,
/// and what of it to take over. In a conflict
/// (the file was changed, and the text, too) it also asks which of both goes on; neither is lost.
class DiffView : public QWidget {
    Q_OBJECT

public:
    explicit DiffView(QWidget *parent = nullptr);

    void setDocument(document::ContractDocument *document);
    void open(Against against);
    /// Opens against the file and asks what shall become of both.
    void openConflict();
    void nextDifference(bool back = false);
    void takeCurrent();
    /// Gives the contract the version that its changes ask for.
    void setAdvisedVersion();
    int currentHunk() const;
    Against against() const;
    Comparison &comparison() const { return *m_comparisons[int(against())]; }
    DiffRows &rows() const { return *m_rows; }
    /// Instead of lines the changes by meaning.
    bool isByMeaning() const;
    MeaningRows &meaningRows() const { return *m_meaningRows; }
    bool isConflict() const;
    /// The text goes on, and is saved; the file's text lies one step back in the history.
    void keepMine();
    /// The file's text goes on; this one lies one step back in the history.
    void takeTheirs();

Q_SIGNALS:
    void closed();
    void notice(const QString &sentence);
    /// To this byte of the text.
    void goToRequested(quint32 offset);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildBars();
    void takeFocus();
    void focusSides();
    void show(Against against);
    void refresh();
    void refreshMeaning();
    QString otherName() const;
    void chooseHunk(int hunk);
    void say();

    QPointer<document::ContractDocument> m_document;
    std::array<Comparison *, 3> m_comparisons; ///< by Against
    QWidget *m_conflict;
    ui::Segmented *m_sides;
    ui::Segmented *m_layout;
    QLabel *m_summary;
    QLabel *m_head;
    QToolButton *m_previous;
    QToolButton *m_next;
    QPushButton *m_take;
    QLabel *m_empty;
    DiffRows *m_rows;
    DiffPainter *m_painter;
    QListView *m_list;
    QWidget *m_steps;
    QWidget *m_advice;
    QLabel *m_readers;
    QPushButton *m_setVersion;
    MeaningRows *m_meaningRows;
    QListView *m_changes;
    bool m_awaited = false; ///< the list gets the focus as soon as there is something in it
};

} // namespace meshwright::editor
