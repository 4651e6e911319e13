// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/contractdocument.h"

#include <QUndoCommand>

#include <vector>

namespace meshwright::document {

/// The only undo command of the program: patch sets, done one after the other.
class EditCommand final : public QUndoCommand {
public:
    EditCommand(ContractDocument &document, text::PatchSet patches, const QString &label, Gesture gesture, const QObject *shown = nullptr);

    void undo() override;
    void redo() override;
    int id() const override { return 1; }
    bool mergeWith(const QUndoCommand *next) override;

private:
    void play(const text::PatchSet &patches, const QObject *shown);

    ContractDocument &m_document;
    std::vector<text::PatchSet> m_steps;
    Gesture m_gesture;
    const QObject *m_shown; ///< the editor that shows the first step already
};

} // namespace meshwright::document
