// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/editor/carets.h"
#include "widgets/editor/yamleditor.h"

namespace meshwright::editor {

class YamlEditor::Step {
public:
    explicit Step(YamlEditor &editor) : m_editor(editor)
    {
        if (m_editor.m_steps++ == 0)
            m_editor.m_stepBegun = false;
    }
    ~Step()
    {
        if (--m_editor.m_steps > 0 || !m_editor.m_stepBegun)
            return;
        m_editor.m_stepCarets = carets::count(m_editor);
        m_editor.m_stepCaret = m_editor.caretOffset();
    }
    Q_DISABLE_COPY_MOVE(Step)

private:
    YamlEditor &m_editor;
};

} // namespace meshwright::editor
