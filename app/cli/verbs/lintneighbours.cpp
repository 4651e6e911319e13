// SPDX-License-Identifier: GPL-3.0-or-later
#include "lintneighbours.h"
#include "inputfiles.h"

#include "base/enclosure.h"
#include "base/file.h"
#include "contract/reference.h"
#include "text/tree.h"
#include "workspace/scan.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

using namespace Qt::StringLiterals;

namespace meshwright::cli {

namespace {

class Neighbours {
public:
    explicit Neighbours(std::vector<mesh::Facts> named) : m_facts(std::move(named))
    {
        for (mesh::Facts &facts : m_facts) {
            m_named.insert(facts.path);
            m_read.insert(placeOf(facts.path));
        }
    }

    std::vector<mesh::FileFinding> judged()
    {
        for (size_t i = 0; i < m_facts.size(); ++i)
            lookAround(i);
        m_facts.insert(m_facts.end(), std::make_move_iterator(m_neighbours.begin()), std::make_move_iterator(m_neighbours.end()));
        for (mesh::FileFinding &found : mesh::buildMesh(std::move(m_facts)).findings) {
            const bool isOfReference = found.finding.rule == "mesh/dangling-reference"_L1 || found.finding.rule == "mesh/reference-elsewhere"_L1;
            if (isOfReference && m_named.contains(found.path))
                m_findings.push_back(std::move(found));
        }
        return std::move(m_findings);
    }

private:
    static QString placeOf(const QString &path) { return QDir::cleanPath(QFileInfo(path).absoluteFilePath()); }

    void lookAround(size_t number)
    {
        const QString path = m_facts[number].path;
        const auto unseen = [&](const mesh::Said &said) { return !isInReach(path, said); };
        for (mesh::ObjectFacts &object : m_facts[number].objects) {
            std::erase_if(object.references, unseen);
            for (mesh::PropertyFacts &property : object.properties)
                std::erase_if(property.references, unseen);
        }
    }

    /// False for a reference nobody can follow from here, which is said.
    bool isInReach(const QString &path, const mesh::Said &said)
    {
        const contract::Reference reference = contract::parseReference(said.text);
        if (!reference.isElsewhere() || reference.file.contains("://"_L1))
            return true;
        if (path == standardInput)
            return tell(path, said, u"A text from standard input has no folder: whether “%1” leads anywhere was not looked at."_s.arg(reference.file));
        const QString other = QDir::cleanPath(QFileInfo(path).absoluteDir().filePath(reference.file));
        if (m_read.contains(other))
            return true;
        const QString root = base::enclosingFolder(path);
        const auto refuse = [&] { return tell(path, said, u"“%1” is no contract in the folder of this workspace, so it was not opened."_s.arg(reference.file)); };
        if (!base::pointsInto(root, other) || !workspace::isContractFileName(QFileInfo(other).fileName()))
            return refuse();
        if (!QFileInfo::exists(other))
            return tell(path, said, u"“%1” is not there beside this file. Judge the folder instead (lint FOLDER) to find it anywhere in it."_s.arg(reference.file));
        if (!base::liesWithin(root, other))
            return refuse(); // a link that leads out
        const text::ReadLimits limits;
        const auto bytes = base::readFile(other, limits.bytes);
        if (!bytes)
            return tell(path, said, u"“%1” can't be read: %2"_s.arg(reference.file, bytes.problem().what));
        m_read.insert(other);
        // The mesh knows files by the path they were named by.
        m_neighbours.push_back(mesh::readFacts(QDir::cleanPath(QFileInfo(path).dir().filePath(reference.file)), text::readByName(text::SourceText(*bytes), other, limits)));
        return true;
    }

    bool tell(const QString &path, const mesh::Said &said, const QString &message)
    {
        text::Finding finding;
        finding.rule = u"mesh/reference-elsewhere"_s;
        finding.severity = text::Severity::Info;
        finding.notEvaluated = true;
        finding.message = message;
        finding.path = said.pointer;
        finding.span = said.span;
        m_findings.push_back({path, std::move(finding)});
        return false;
    }

    std::vector<mesh::Facts> m_facts;
    std::vector<mesh::Facts> m_neighbours;
    std::vector<mesh::FileFinding> m_findings;
    QSet<QString> m_named, m_read;
};

} // namespace

std::vector<mesh::FileFinding> judgeReferences(std::vector<mesh::Facts> named)
{
    return Neighbours(std::move(named)).judged();
}

} // namespace meshwright::cli
