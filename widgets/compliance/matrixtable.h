// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

class QLabel;

namespace meshwright::compliance {

class ComplianceModel;

/// The matrix of files and rules. Sixty rules are wider than any window: the files' titles stand beside the
/// cells under a head of their own, and stay when it scrolls.
class MatrixTable : public QTableView {
    Q_OBJECT

public:
    explicit MatrixTable(ComplianceModel *model, QWidget *parent = nullptr);
    /// After the model shows other rules.
    void fit();
    /// The lines a title is set in for a width: between words, within a word where it is too long, at most `most`
    /// with the last one cut.
    static QStringList wrapped(const QString &title, const QFont &font, int width, int most);

Q_SIGNALS:
    void fileChosen(int row);

protected:
    void updateGeometries() override;

private:
    QLabel *m_corner;
};

} // namespace meshwright::compliance
