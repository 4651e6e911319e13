# SPDX-License-Identifier: GPL-3.0-or-later
"""The files of the project and what they include."""

import os
import re
import subprocess
from pathlib import Path

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"]', re.MULTILINE)
NOT_OURS = {".git", "build", "out", ".cache", "__pycache__"}


def listed_files(root):
    """Paths below root, with "/": those git knows or would add; all where git can't tell."""
    try:
        if not (root / ".git").exists():
            raise OSError("not a checkout")
        names = subprocess.run(
            ["git", "-C", str(root), "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
            check=True, capture_output=True, timeout=20).stdout.decode("utf-8", "surrogateescape").split("\0")
        return sorted({name for name in names if name and (root / name).is_file()})
    except (OSError, subprocess.SubprocessError):
        found = []
        for folder, folders, files in os.walk(root):
            folders[:] = [name for name in folders if name not in NOT_OURS]
            found += [str((Path(folder) / name).relative_to(root)) for name in files]
        return sorted(found)


class Library:
    def __init__(self, name, folder, allowed):
        self.name = name
        self.folder = folder
        self.allowed = allowed


def read_arrows(path):
    """{name: Library} of "library folder: allowed libraries" lines."""
    libraries = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line.strip():
            continue
        head, colon, allowed = line.partition(":")
        if not colon or len(head.split()) != 2:
            raise ValueError(f"{path}: this line is not “library folder: libraries”: {line}")
        name, folder = head.split()
        libraries[name] = Library(name, folder, allowed.split())
    return libraries


def reachable(libraries, name):
    """The libraries that one may include: those it names, and those they name."""
    seen, todo = set(), list(libraries[name].allowed)
    while todo:
        other = todo.pop()
        if other not in seen and other in libraries:
            seen.add(other)
            todo += libraries[other].allowed
    return seen


class Project:
    """root: the checkout. arrows: what CMake wrote. qt: the folder that holds QtCore, QtGui, …"""

    def __init__(self, root, arrows, qt=None):
        self.root = Path(root)
        self.files = listed_files(self.root)
        self.libraries = read_arrows(Path(arrows))
        self.qt = Path(qt) if qt else None
        self._texts = {}
        self._known = set(self.files)

    def text(self, name):
        """What the file holds; "" where there is none."""
        if name not in self._texts:
            path = self.root / name
            self._texts[name] = path.read_bytes().decode("utf-8", "replace") if path.is_file() else ""
        return self._texts[name]

    def under(self, *folders, ends=(".cpp", ".h")):
        return [name for name in self.files if name.startswith(tuple(f + "/" for f in folders)) and name.endswith(ends)]

    def library_of(self, name):
        """The library a file belongs to: that of the deepest folder."""
        best = None
        for library in self.libraries.values():
            if name.startswith(library.folder + "/") and (best is None or len(library.folder) > len(best.folder)):
                best = library
        return best

    def includes(self, name):
        """[(line, "<" or "\\"", what)]"""
        text = self.text(name)
        return [(text.count("\n", 0, match.start()) + 1, match.group(1), match.group(2)) for match in INCLUDE.finditer(text)]

    def resolve(self, name, what):
        """The file of ours that an include in `name` means, or None."""
        beside = os.path.normpath(os.path.join(os.path.dirname(name), what))
        for candidate in (beside, "models/" + what, what, "tests/support/" + what, "app/cli/" + what):
            if candidate in self._known:
                return candidate
        return None
