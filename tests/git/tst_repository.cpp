// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/repository.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <git2.h>

#include <unistd.h>

using namespace meshwright;
using git::ChangedFile;
using git::HeadText;
using git::Repository;

namespace {

/// A repository made with libgit2 itself, so that the test needs no git program.
class Sandbox {
public:
    Sandbox()
    {
        git_libgit2_init();
        if (git_repository_init(&m_handle, QFile::encodeName(path()).constData(), 0) != 0)
            qFatal("can't make a repository");
    }
    ~Sandbox()
    {
        git_repository_free(m_handle);
        git_libgit2_shutdown();
    }
    Q_DISABLE_COPY_MOVE(Sandbox)

    QString path(const QString &below = {}) const { return QDir::cleanPath(QFileInfo(m_folder.path()).canonicalFilePath() + u'/' + below); }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("can't write %s", qPrintable(name));
    }

    void stage(const char *name)
    {
        git_index *index = nullptr;
        if (git_repository_index(&index, m_handle) != 0 || git_index_add_bypath(index, name) != 0 || git_index_write(index) != 0)
            qFatal("can't stage %s", name);
        git_index_free(index);
    }

    /// Of what is staged, on top of HEAD or of the commit named; moves `ref`.
    void commit(const char *ref = "HEAD", const char *parentName = "HEAD")
    {
        git_index *index = nullptr;
        git_repository_index(&index, m_handle);
        git_oid treeId, id;
        git_index_write_tree(&treeId, index);
        git_tree *tree = nullptr;
        git_tree_lookup(&tree, m_handle, &treeId);
        git_signature *who = nullptr;
        git_signature_new(&who, "Test", "test@example.org", 1700000000, 0);
        git_object *parent = nullptr;
        const bool hasParent = git_revparse_single(&parent, m_handle, parentName) == 0;
        const git_commit *parents[] = {reinterpret_cast<git_commit *>(parent)};
        if (git_commit_create(&id, m_handle, ref, who, who, nullptr, "change", tree, hasParent, parents) != 0)
            qFatal("can't commit: %s", git_error_last()->message);
        git_object_free(parent);
        git_signature_free(who);
        git_tree_free(tree);
        git_index_free(index);
    }

    void configure(const char *key, const QString &value)
    {
        git_config *config = nullptr;
        git_repository_config(&config, m_handle);
        if (git_config_set_string(config, key, value.toUtf8().constData()) != 0)
            qFatal("can't configure %s", key);
        git_config_free(config);
    }

private:
    QTemporaryDir m_folder;
    git_repository *m_handle = nullptr;
};

Repository opened(const QString &path)
{
    auto repository = Repository::open(path);
    if (!repository || !*repository)
        qFatal("%s", repository ? "no repository" : qPrintable(repository.problem().text()));
    return std::move(**repository);
}

QStringList shown(const base::Result<std::vector<ChangedFile>> &files, const QString &folder)
{
    if (!files)
        return {files.problem().text()};
    QStringList lines;
    for (const ChangedFile &file : *files)
        lines.append(QStringLiteral("%1 %2").arg(QStringLiteral("AMD?").at(int(file.kind))).arg(QDir(folder).relativeFilePath(file.path)));
    return lines;
}

} // namespace

class TestRepository : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsThreeKindsOfMissingApart();
    void worksBeforeTheFirstCommit();
    void findsWhatChanged();
    void comparesWithWhereABranchLeft();
    void keepsBytesAsCommitted();
    void refusesWhatItShould();
    void runsNothing();
    void survivesDamage();
    void saysWhoseItIs();
};

void TestRepository::tellsThreeKindsOfMissingApart()
{
    QTemporaryDir outside;
    const auto none = Repository::open(outside.path());
    QVERIFY(none);
    QVERIFY(!*none);

    Sandbox sandbox;
    sandbox.write(QStringLiteral("sales/orders.yaml"), "id: a\n");
    sandbox.stage("sales/orders.yaml");
    sandbox.commit();
    sandbox.write(QStringLiteral("new.yaml"), "id: b\n");
    sandbox.stage("new.yaml");
    sandbox.write(QStringLiteral("sales/orders.yaml"), "id: changed\n");
    const Repository repository = opened(sandbox.path(QStringLiteral("sales/orders.yaml")));
    QCOMPARE(repository.folder(), sandbox.path());

    const auto committed = repository.headText(sandbox.path(QStringLiteral("sales/orders.yaml")));
    QVERIFY(committed);
    QCOMPARE(committed->state, HeadText::State::Committed);
    QCOMPARE(committed->bytes, QByteArray("id: a\n"));
    QCOMPARE(repository.headText(sandbox.path(QStringLiteral("new.yaml")))->state, HeadText::State::NotAtHead);
    QCOMPARE(repository.headText(sandbox.path(QStringLiteral("absent.yaml")))->state, HeadText::State::NotTracked);
    QCOMPARE(repository.headText(sandbox.path(QStringLiteral("sales")))->state, HeadText::State::NotTracked); // a folder has no text

    // a deleted file still has the text it had
    QVERIFY(QFile::remove(sandbox.path(QStringLiteral("sales/orders.yaml"))));
    QCOMPARE(repository.headText(sandbox.path(QStringLiteral("sales/orders.yaml")))->state, HeadText::State::Committed);
    QVERIFY(QDir(sandbox.path(QStringLiteral("sales"))).removeRecursively());
    QCOMPARE(opened(sandbox.path(QStringLiteral("sales/orders.yaml"))).headText(sandbox.path(QStringLiteral("sales/orders.yaml")))->state, HeadText::State::Committed);
}

void TestRepository::worksBeforeTheFirstCommit()
{
    Sandbox sandbox;
    sandbox.write(QStringLiteral("a.yaml"), "a\n");
    sandbox.write(QStringLiteral("b.yaml"), "b\n");
    sandbox.stage("a.yaml");
    const Repository repository = opened(sandbox.path());
    QCOMPARE(repository.headText(sandbox.path(QStringLiteral("a.yaml")))->state, HeadText::State::NotAtHead);
    QCOMPARE(repository.headText(sandbox.path(QStringLiteral("b.yaml")))->state, HeadText::State::NotTracked);
    QCOMPARE(shown(repository.changedFiles(), sandbox.path()), (QStringList{QStringLiteral("A a.yaml"), QStringLiteral("? b.yaml")}));
}

void TestRepository::findsWhatChanged()
{
    Sandbox sandbox;
    for (const char *name : {"same.yaml", "edited.yaml", "staged.yaml", "gone.yaml", ".gitignore"}) {
        sandbox.write(QString::fromLatin1(name), name == QByteArray(".gitignore") ? "*.tmp\n" : "before\n");
        sandbox.stage(name);
    }
    sandbox.commit();
    const Repository repository = opened(sandbox.path());
    QCOMPARE(shown(repository.changedFiles(), sandbox.path()), QStringList());

    sandbox.write(QStringLiteral("edited.yaml"), "after, longer\n");
    sandbox.write(QStringLiteral("staged.yaml"), "after, longer\n");
    sandbox.stage("staged.yaml");
    QVERIFY(QFile::remove(sandbox.path(QStringLiteral("gone.yaml"))));
    sandbox.write(QStringLiteral("deep/er/ünter wegs.yaml"), "new\n");
    sandbox.write(QStringLiteral("added.yaml"), "new\n");
    sandbox.stage("added.yaml");
    sandbox.write(QStringLiteral("ignored.tmp"), "x");
    QCOMPARE(shown(repository.changedFiles(), sandbox.path()),
             (QStringList{QStringLiteral("A added.yaml"), QStringLiteral("? deep/er/ünter wegs.yaml"), QStringLiteral("M edited.yaml"), QStringLiteral("D gone.yaml"), QStringLiteral("M staged.yaml")}));
}

void TestRepository::comparesWithWhereABranchLeft()
{
    Sandbox sandbox;
    sandbox.write(QStringLiteral("a.yaml"), "1\n");
    sandbox.write(QStringLiteral("theirs.yaml"), "1\n");
    sandbox.stage("a.yaml");
    sandbox.stage("theirs.yaml");
    sandbox.commit();
    // others go on: refs/heads/upstream gets a change of theirs.yaml
    sandbox.write(QStringLiteral("theirs.yaml"), "their change\n");
    sandbox.stage("theirs.yaml");
    sandbox.commit("refs/heads/upstream", "HEAD");
    // and so do we
    sandbox.write(QStringLiteral("theirs.yaml"), "1\n");
    sandbox.stage("theirs.yaml");
    sandbox.write(QStringLiteral("a.yaml"), "our change\n");
    sandbox.stage("a.yaml");
    sandbox.commit();
    const Repository repository = opened(sandbox.path());
    QCOMPARE(shown(repository.changedFiles(), sandbox.path()), QStringList());
    QCOMPARE(shown(repository.changedFiles(QStringLiteral("upstream")), sandbox.path()), QStringList{QStringLiteral("M a.yaml")});
    QCOMPARE(shown(repository.changedFiles(QStringLiteral("HEAD~1")), sandbox.path()), QStringList{QStringLiteral("M a.yaml")});
    const auto unknown = repository.changedFiles(QStringLiteral("no-such-branch"));
    QVERIFY(!unknown);
    QCOMPARE(unknown.problem().kind, base::Problem::Kind::Usage);
    QVERIFY(unknown.problem().what.contains(QLatin1String("no-such-branch")));
    for (const char *hostile : {"", "\n", "--upload-pack=x", "^^^^", ":/(((((((((((((((a*)*)*)*)", "..", "a..b", "@{-1}"}) {
        const auto answer = repository.changedFiles(QString::fromLatin1(hostile));
        QVERIFY2(*hostile == 0 ? bool(answer) : !answer, hostile);
    }
}

void TestRepository::keepsBytesAsCommitted()
{
    Sandbox sandbox;
    QByteArray bytes("\xEF\xBB\xBF" "id: \xFF\r\nx: 1\n");
    bytes += '\0';
    sandbox.write(QStringLiteral("a.yaml"), bytes);
    sandbox.stage("a.yaml");
    sandbox.commit();
    const Repository repository = opened(sandbox.path());
    QCOMPARE(repository.headText(sandbox.path(QStringLiteral("a.yaml")))->bytes, bytes);
    const auto tooLarge = repository.headText(sandbox.path(QStringLiteral("a.yaml")), 5);
    QVERIFY(!tooLarge);
    QCOMPARE(tooLarge.problem().kind, base::Problem::Kind::Unreadable);
}

void TestRepository::refusesWhatItShould()
{
    Sandbox sandbox;
    QTemporaryDir outside;
    const Repository repository = opened(sandbox.path());
    for (const QString &path : {outside.filePath(QStringLiteral("x.yaml")), sandbox.path(QStringLiteral("../x.yaml")), sandbox.path()}) {
        const auto text = repository.headText(path);
        QVERIFY2(!text, qPrintable(path));
        QCOMPARE(text.problem().kind, base::Problem::Kind::Usage);
    }
    // a link that leads out is asked for as the link that it is
    QVERIFY(QFile::link(outside.path(), sandbox.path(QStringLiteral("link"))));
    QVERIFY(!repository.headText(sandbox.path(QStringLiteral("link/x.yaml"))));

    sandbox.configure("core.worktree", outside.path());
    const auto elsewhere = Repository::open(sandbox.path());
    QVERIFY(!elsewhere);
    QCOMPARE(elsewhere.problem().kind, base::Problem::Kind::Refused);

    QTemporaryDir bare;
    git_repository *handle = nullptr;
    QCOMPARE(git_repository_init(&handle, QFile::encodeName(bare.path()).constData(), 1), 0);
    git_repository_free(handle);
    const auto withoutFolder = Repository::open(bare.path());
    QVERIFY(!withoutFolder);
    QCOMPARE(withoutFolder.problem().kind, base::Problem::Kind::Refused);
}

void TestRepository::runsNothing()
{
    Sandbox sandbox;
    const QString trace = sandbox.path(QStringLiteral("was-run"));
    const QString command = QStringLiteral("touch '%1'").arg(trace);
    sandbox.write(QStringLiteral(".git/hooks/post-index-change"), "#!/bin/sh\n" + command.toUtf8() + "\n");
    sandbox.write(QStringLiteral(".git/hooks/fsmonitor"), "#!/bin/sh\n" + command.toUtf8() + "\n");
    for (const char *hook : {".git/hooks/post-index-change", ".git/hooks/fsmonitor"})
        QVERIFY(QFile::setPermissions(sandbox.path(QString::fromLatin1(hook)), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    sandbox.write(QStringLiteral(".gitattributes"), "*.yaml filter=evil diff=evil\n");
    sandbox.write(QStringLiteral("a.yaml"), "1\n");
    sandbox.stage("a.yaml");
    sandbox.commit();
    for (const char *key : {"filter.evil.clean", "filter.evil.smudge", "filter.evil.process", "diff.evil.textconv", "diff.evil.command", "diff.external", "core.fsmonitor", "core.sshCommand", "core.pager"})
        sandbox.configure(key, command);
    sandbox.write(QStringLiteral("a.yaml"), "2 and longer\n");
    const Repository repository = opened(sandbox.path());
    QCOMPARE(repository.headText(sandbox.path(QStringLiteral("a.yaml")))->bytes, QByteArray("1\n"));
    QVERIFY(shown(repository.changedFiles(), sandbox.path()).contains(QStringLiteral("M a.yaml")));
    QVERIFY(!QFile::exists(trace));
}

void TestRepository::survivesDamage()
{
    Sandbox sandbox;
    sandbox.write(QStringLiteral("a.yaml"), "1\n");
    sandbox.stage("a.yaml");
    sandbox.commit();
    sandbox.write(QStringLiteral(".git/index"), "DIRC nonsense");
    {
        const Repository repository = opened(sandbox.path());
        const auto changed = repository.changedFiles();
        QVERIFY(!changed);
        QCOMPARE(changed.problem().kind, base::Problem::Kind::Unreadable);
        QCOMPARE(repository.headText(sandbox.path(QStringLiteral("a.yaml")))->state, HeadText::State::Committed);
        QVERIFY(!repository.headText(sandbox.path(QStringLiteral("b.yaml")))); // can't be told without the index
    }
    sandbox.write(QStringLiteral(".git/HEAD"), "ref: \n");
    QVERIFY(!Repository::open(sandbox.path()) || !opened(sandbox.path()).headText(sandbox.path(QStringLiteral("a.yaml"))));
}

void TestRepository::saysWhoseItIs()
{
    if (geteuid() != 0)
        QSKIP("NOT RUN: only root can give a folder to somebody else.");
    Sandbox sandbox;
    git_libgit2_opts(GIT_OPT_SET_SEARCH_PATH, GIT_CONFIG_LEVEL_GLOBAL, sandbox.path().toUtf8().constData()); // a safe.directory of this machine
    git_libgit2_opts(GIT_OPT_SET_SEARCH_PATH, GIT_CONFIG_LEVEL_SYSTEM, sandbox.path().toUtf8().constData());
    for (const QString &folder : {sandbox.path(), sandbox.path(QStringLiteral(".git"))})
        QCOMPARE(chown(QFile::encodeName(folder).constData(), 65534, 65534), 0);
    const auto theirs = Repository::open(sandbox.path());
    QVERIFY(!theirs);
    QCOMPARE(theirs.problem().kind, base::Problem::Kind::Refused);
    QVERIFY2(theirs.problem().advice.contains(QLatin1String("safe.directory")), qPrintable(theirs.problem().text()));

    sandbox.write(QStringLiteral(".gitconfig"), "[safe]\n\tdirectory = " + sandbox.path().toUtf8() + '\n');
    QVERIFY(Repository::open(sandbox.path()));
}

QTEST_APPLESS_MAIN(TestRepository)
#include "tst_repository.moc"
