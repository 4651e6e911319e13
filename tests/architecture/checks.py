# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules of the house, each a function from a Project to its findings ("file:line: what")."""

import re
import sys

from sources import reachable

LARGEST = 600
LARGE = 400
MAIN_WINDOW = 400


def arrows(project):
    """A library includes only from those it names in DEPENDS, and those they name."""
    desktop = any(library.folder.startswith("widgets/") for library in project.libraries.values())
    for name in project.under("models", "widgets"):
        library = project.library_of(name)
        if library is None and not desktop and name.startswith(("widgets/", "models/document/")):
            continue  # a build without the window does not know them
        if library is None:
            yield f"{name}:1: the file belongs to no library; list its folder's library in CMake"
            continue
        allowed = reachable(project.libraries, library.name)
        for line, quote, what in project.includes(name):
            target = project.resolve(name, what) if quote == '"' else None
            other = project.library_of(target) if target else None
            if other and other.name != library.name and other.name not in allowed:
                yield f"{name}:{line}: {library.name} must not include {what}: it does not depend on {other.name}"
            elif target and target.startswith("app/"):
                yield f"{name}:{line}: a library must not include from app/"
            elif quote == '"' and target is None and not what.endswith(".moc"):
                yield f"{name}:{line}: there is no {what} (a header of somebody else is included with <>)"


def declared_arrows(project):
    """DEPENDS has no circle, and names libraries that exist."""
    for library in project.libraries.values():
        for other in library.allowed:
            if other not in project.libraries:
                yield f"{library.folder}/CMakeLists.txt:1: {library.name} depends on {other}, which is no library"
        if library.name in reachable(project.libraries, library.name):
            yield f"{library.folder}/CMakeLists.txt:1: {library.name} depends on itself by way of others"


KNOWN_CIRCLES = "tests/architecture/circles.txt"


def circles(project):
    """No file includes itself by way of others, a .cpp taken together with its header, but those listed."""
    graph = {}
    for name in project.under("models", "widgets", "app"):
        node = name.rsplit(".", 1)[0]
        for _, quote, what in project.includes(name):
            target = project.resolve(name, what) if quote == '"' else None
            if target and target.rsplit(".", 1)[0] != node:
                graph.setdefault(node, set()).add(target.rsplit(".", 1)[0])
    found = strong_components(graph)
    known = [set(line.split()) for line in project.text(KNOWN_CIRCLES).splitlines() if line.strip() and not line.startswith("#")]
    for circle in found:
        if not any(set(circle) <= old for old in known):
            yield f"{circle[0]}.h:1: these files include each other: {', '.join(circle)}"
    for old in known:
        gone = old - {member for circle in found for member in circle if set(circle) <= old}
        if gone:
            yield f"{KNOWN_CIRCLES}:1: no longer in this circle, take out of the list: {', '.join(sorted(gone))}"


def strong_components(graph):
    """Tarjan's, without recursion; only components of more than one node."""
    index, low, on_stack, stack, found, counter = {}, {}, set(), [], [], 0
    for start in sorted(graph):
        if start in index:
            continue
        work = [(start, iter(sorted(graph.get(start, ()))))]
        index[start] = low[start] = counter
        counter += 1
        stack.append(start)
        on_stack.add(start)
        while work:
            node, others = work[-1]
            advanced = False
            for other in others:
                if other not in index:
                    index[other] = low[other] = counter
                    counter += 1
                    stack.append(other)
                    on_stack.add(other)
                    work.append((other, iter(sorted(graph.get(other, ())))))
                    advanced = True
                    break
                if other in on_stack:
                    low[node] = min(low[node], index[other])
            if advanced:
                continue
            work.pop()
            if work:
                low[work[-1][0]] = min(low[work[-1][0]], low[node])
            if low[node] == index[node]:
                component = []
                while True:
                    member = stack.pop()
                    on_stack.discard(member)
                    component.append(member)
                    if member == node:
                        break
                if len(component) > 1:
                    found.append(sorted(component))
    return found


def qt_below_widgets(project):
    """Nothing below widgets/ includes Qt Gui or Qt Widgets, but document may use Qt Gui's undo."""
    modules = {}
    for module in ("QtGui", "QtWidgets"):
        folder = project.qt / module if project.qt else None
        if folder is None or not folder.is_dir():
            yield f"tests/architecture: the headers of {module} were not found, so includes of it could not be judged"
            continue
        modules[module] = {entry.name for entry in folder.iterdir() if entry.is_file()}
    for name in project.under("models", "app/cli", "app/registry"):
        for line, quote, what in project.includes(name):
            if name.startswith("models/document/") and what.startswith("QUndo"):
                continue
            for module, headers in modules.items():
                if what in headers or what.startswith(module):
                    yield f"{name}:{line}: <{what}> is of {module}, which only widgets/ and app/desktop/ may use"


WRITES = re.compile(r"QSaveFile|(?:QIODevice|QIODeviceBase|QFile|QFileDevice|QSaveFile)::(?:WriteOnly|ReadWrite|Append|Truncate|NewOnly)"
                    r"|\bstd::(?:w?ofstream|fstream)\b|\bfopen\s*\(\s*[^,]+,\s*\"[wa+]")


def one_save_routine(project):
    """Files are written by base::saveFile alone. Where one must be streamed, a comment says why."""
    for name in project.under("models", "widgets", "app"):
        if name == "models/base/file.cpp":
            continue
        text = project.text(name)
        buffers = re.findall(r"\bQBuffer\s+(\w+)", text)
        lines = text.splitlines()
        for number, line in enumerate(lines, 1):
            if not WRITES.search(line.split("//")[0]):
                continue
            if any(re.search(rf"\b{buffer}\b", line) for buffer in buffers):
                continue  # writes to memory
            if "// streams:" in line or (number > 1 and "// streams:" in lines[number - 2]):
                continue
            yield f"{name}:{number}: write files by base::saveFile; where that can't be, say why in a comment “// streams: …”"


def verbs(project):
    """Each verb has a test and a page."""
    defined = 0
    for name in project.under("app/cli", ends=(".cpp",)):
        for match in re.finditer(r"\bVerb\s+\w+\s*(?:=\s*)?\{\s*(?:\.name\s*=\s*)?\"([a-z-]+)\"", project.text(name)):
            defined += 1
            verb = match.group(1)
            for needed in (f"tests/cli/tst_{verb}.cpp", f"docs/cli/{verb}.md"):
                if needed not in project.files:
                    yield f"{name}:1: the verb {verb} has no {needed}"
            if f"cli/{verb}.md" not in project.text("docs/cli.md"):
                yield f"docs/cli.md:1: the verb {verb} is not listed"
    if defined == 0 and project.under("app/cli", ends=(".cpp",)):
        yield "app/cli:1: no verb was found; this check no longer understands how they are defined"


RULE_KEY = re.compile(r"^  ([A-Za-z][\w-]*):", re.MULTILINE)


def rules(project):
    """Each rule of a built-in pack has a section in the docs."""
    headings = set()
    for name in project.under("docs", ends=(".md",)):
        for heading in re.findall(r"^#+ (.*)$", project.text(name), re.MULTILINE):
            headings.update(re.findall(r"[\w-]+", heading))
    for name in project.under("resources/rulepacks", ends=(".ruleset.yaml",)):
        text = project.text(name)
        begin = re.search(r"^rules:[ \t]*$", text, re.MULTILINE)
        if not begin:
            continue
        body = re.split(r"^\S", text[begin.end():], maxsplit=1, flags=re.MULTILINE)[0]
        for match in RULE_KEY.finditer(body):
            if match.group(1) not in headings:
                yield f"{name}:1: the rule {match.group(1)} has no section in docs/"


COLOUR = re.compile(r"\"[^\"\n]*#(?:[0-9A-Fa-f]{8}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{3})\b[^\"\n]*\"|\bQColor\s*(?:\w+\s*)?[({]\s*(?:\d|0x)"
                    r"|\bQColor::fromRgb\w*\s*\(\s*(?:\d|0x)|\bqRgba?\s*\(\s*\d|\brgba?\s*\(\s*\d"
                    r"|\bQt::(?:white|black|red|green|blue|cyan|magenta|yellow|gray|lightGray|dark[A-Z]\w+)\b")


def colours(project):
    """Colours come from the theme."""
    for name in project.under("widgets", "app/desktop", "models"):
        if name.startswith("widgets/common/theme"):
            continue
        for number, line in enumerate(project.text(name).splitlines(), 1):
            if name.startswith("models/") and "QColor" not in line:
                continue
            if COLOUR.search(line.split("//")[0]):
                yield f"{name}:{number}: a colour of its own; take one from the theme"


def sizes(project):
    """No file has more than 600 lines, and the main window not more than 400."""
    for name in project.under("models", "widgets", "app"):
        text = project.text(name)
        count = text.count("\n")
        limit = MAIN_WINDOW if re.search(r"\bQMainWindow\b", text) and "mainwindow" in name else LARGEST
        if count > limit:
            yield f"{name}:{limit + 1}: {count} lines; at most {limit} (split the file)"
        elif count > LARGE:
            print(f"warning: {name}: {count} lines, more than {LARGE}", file=sys.stderr)


def licences(project):
    """Each source file begins with its licence."""
    for name in project.files:
        last = name.rsplit("/", 1)[-1]
        source = name.endswith((".cpp", ".h", ".py", ".sh", ".cmake")) or last == "CMakeLists.txt" or name in ("run", "test", ".ci/run")
        if source and "SPDX-License-Identifier: GPL-3.0-or-later" not in "\n".join(project.text(name).splitlines()[:2]):
            yield f"{name}:1: the first line is not the SPDX-License-Identifier"


# Spelt so that this file does not find itself.
MACHINE = re.compile("/" + r"(?:work|root|home/[a-z_][a-z0-9_-]*)/|" + r"[A-Z]:\\" + r"Users\\|/tmp/" + "w/")


def machine_paths(project):
    """No file speaks of the machine it was written on."""
    for name in project.files:
        if name.endswith((".png", ".ico", ".gz", ".zst", ".parquet", ".jpg")) or name.startswith("tests/architecture/"):
            continue
        for number, line in enumerate(project.text(name).splitlines(), 1):
            match = MACHINE.search(line)
            if match:
                yield f"{name}:{number}: “{match.group(0)}” is a path of one machine"


C_NAME = re.compile(r'extern\s+"C"\s+(?!\{)\w|extern\s+"C"\s*\{\s*(?!static\b|#|\})\w')


def c_names(project):
    """A function with C linkage is static: such a name is outside every namespace and takes the place of one of libc's."""
    for name in project.under("models", "widgets", "app"):
        for match in C_NAME.finditer(project.text(name)):
            number = project.text(name).count("\n", 0, match.start()) + 1
            yield f"{name}:{number}: a name with C linkage that is not static; write extern \"C\" {{ static ... }}"


HASTY = re.compile(r"\bQTRY_(?:VERIFY2?|COMPARE)\s*\(|\bwaitFor(?:Finished|Started|ReadyRead)\s*\(\s*\)|\bqWaitForWindow(?:Active|Exposed)\s*\((?:[^(),]|\(\))*\)"
                   r"|_WITH_TIMEOUT\b.*,\s*[\d']+\s*\)\s*;")


def patient_tests(project):
    """Tests wait for what comes sometime as long as tests/support/patience.h says: a busy machine is no fault."""
    for name in project.under("tests"):
        for number, line in enumerate(project.text(name).splitlines(), 1):
            if HASTY.search(line.split("//")[0]):
                yield f"{name}:{number}: waits for a time that a busy machine does not keep; say longWait (patience.h)"


ALL = [arrows, declared_arrows, circles, qt_below_widgets, one_save_routine, verbs, rules, colours, sizes, licences, machine_paths, c_names, patient_tests]
