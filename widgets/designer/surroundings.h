// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "authoring/knowledge.h"
#include "widgets/sample/samplestore.h"
#include "widgets/workbench/workbench.h"

namespace meshwright::designer {

/// What the mesh, the contract itself and its samples offer to whoever writes it. Gathered when asked
/// for, and again only where something of it is new.
class Surroundings {
public:
    Surroundings(document::ContractDocument *document, workbench::Workbench &workbench, sample::SampleStore &samples);

    const authoring::Knowledge &knowledge();

private:
    void gatherMesh();
    void gatherTargets();
    void gatherSamples();

    document::ContractDocument *m_document;
    workbench::Workbench &m_workbench;
    sample::SampleStore &m_samples;
    authoring::Knowledge m_knowledge;
    workspace::SnapshotPointer m_mesh;
    document::SnapshotPointer m_good;
};

} // namespace meshwright::designer
