// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <vector>

namespace meshwright::designer {

/// A column of rows on cards. All rows are children of one widget, whatever card they are on, so that
/// rows can come and go around the one that is being typed into. Short rows share a line where there
/// is room.
class FormLayout : public QLayout {
    Q_OBJECT

public:
    struct Row {
        QWidget *widget = nullptr;
        int depth = 0;          ///< how many cards it lies on
        bool opensCard = false; ///< the first row of a card
        bool isHalf = false;    ///< may share a line
        bool isHeading = false; ///< has more room above it
    };

    explicit FormLayout(QWidget *parent);
    ~FormLayout() override;

    void setRows(std::vector<Row> rows);
    /// Where the cards are now, outer ones before those on them.
    const std::vector<QRect> &cards() const { return m_cards; }

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;

private:
    struct OpenCard {
        int depth = 0;
        int top = 0;
        size_t number = 0;
    };
    /// The height all rows need in this width; places them where `cards` is given.
    int arrange(const QRect &rect, std::vector<QRect> *cards) const;

    std::vector<Row> m_rows;
    std::vector<QLayoutItem *> m_items; ///< one a row
    std::vector<QRect> m_cards;
};

} // namespace meshwright::designer
