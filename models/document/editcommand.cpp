// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/editcommand.h"

#include <utility>

namespace meshwright::document {

EditCommand::EditCommand(ContractDocument &document, text::PatchSet patches, const QString &label, Gesture gesture, const QObject *shown)
    : QUndoCommand(label), m_document(document), m_steps{std::move(patches)}, m_gesture(gesture), m_shown(shown)
{
}

// The offsets of a set are those before it, so it is played from its end.
void EditCommand::play(const text::PatchSet &patches, const QObject *shown)
{
    for (auto patch = patches.patches().rbegin(); patch != patches.patches().rend(); ++patch)
        m_document.replaceBytes(*patch, shown);
}

void EditCommand::redo()
{
    const QObject *shown = std::exchange(m_shown, nullptr);
    for (const text::PatchSet &step : m_steps)
        play(step, shown);
}

void EditCommand::undo()
{
    for (auto step = m_steps.rbegin(); step != m_steps.rend(); ++step)
        play(step->inverted(), nullptr);
}

bool EditCommand::mergeWith(const QUndoCommand *next)
{
    const auto *other = static_cast<const EditCommand *>(next);
    if (m_gesture.id == 0 || other->m_gesture.id != m_gesture.id)
        return false;
    m_steps.insert(m_steps.end(), other->m_steps.begin(), other->m_steps.end());
    return true;
}

} // namespace meshwright::document
