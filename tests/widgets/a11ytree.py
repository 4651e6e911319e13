#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""a11ytree.py PROGRAM CONTRACT: walks the window as a screen reader does, over AT-SPI.

Starts PROGRAM on CONTRACT, shows one view after the other and looks at every node that is on the screen: each
control has a name and a role, canvases show what they draw as children with names, states and actions, tables
tell row and column, and what a screen reader asks for happens. Every line it prints is something to mend; exit 1
where there is one, 2 where the window could not be used at all. Needs a display and a session bus.
"""
import subprocess
import sys
import time
import warnings

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

CONTROLS = {
    "push button", "toggle button", "check box", "radio button", "combo box", "text", "entry", "password text",
    "spin button", "slider", "table", "tree", "tree table", "list", "list box", "page tab", "page tab list",
    "menu item", "check menu item", "link", "tree item", "list item", "canvas",
}
# Qt's own parts of a control that has a name: the list of a closed combo box, the button that clears a field, the
# grip between two panes (which has no role over AT-SPI).
PARTS_OF = {"combo box", "spin button", "page tab list", "scroll bar", "text", "split pane"}
MOST_CHILDREN = 400  # of one node; the rest is more of the same

warnings.simplefilter("ignore", DeprecationWarning)  # names of older versions work with all

faults = []
seen = {"nodes": 0, "controls": 0}


def fault(view, text):
    line = f"{view}: {text}"
    if line not in faults:
        faults.append(line)


def children(node):
    for index in range(min(node.get_child_count(), MOST_CHILDREN)):
        child = node.get_child_at_index(index)
        if child is not None:
            yield child


def has(node, state):
    return node.get_state_set().contains(getattr(Atspi.StateType, state.upper()))


def walk(node, path=()):
    yield node, path
    for child in children(node):
        if has(child, "visible") or node.get_role_name() == "combo box":
            yield from walk(child, path + (node,))


def find(root, role, name):
    """What is on the screen only, and no looking into what is not. “Problems 3” is a tab “Problems”, too."""
    for child in children(root):
        if not has(child, "visible"):
            continue
        text = child.get_name()
        if child.get_role_name() == role and (text == name or (role == "page tab" and text.startswith(name + " "))):
            return child
        found = find(child, role, name)
        if found:
            return found
    return None


def wait_for(find_it, seconds=20):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            found = find_it()
        except GLib.Error:  # it went while it was looked at
            found = None
        if found:
            return found
        time.sleep(0.1)
    return None


def act(node, name):
    for index in range(node.get_n_actions()):
        if node.get_action_name(index) == name:
            return node.do_action(index)
    return False


def action_names(node):
    return [node.get_action_name(index) for index in range(node.get_n_actions())]


def where(node, path):
    names = [f"{one.get_role_name()} “{one.get_name()}”" for one in path[-3:] if one.get_name()]
    return " in ".join(reversed(names)) or "the window"


def check_node(view, node, path):
    """One node that is on the screen."""
    seen["nodes"] += 1
    role, name = node.get_role_name(), node.get_name()
    focusable = has(node, "focusable")
    if not focusable and path and path[-1].get_role_name() in PARTS_OF:
        return
    if any(one.get_role_name() == "combo box" for one in path):
        return
    if role in CONTROLS or (focusable and role not in ("table cell", "frame", "dialog", "window")):
        seen["controls"] += 1
        if not name.strip():
            fault(view, f"a {role} without a name in {where(node, path)}")
    if role in ("unknown", "invalid"):
        fault(view, f"a node without a role, “{name}”, in {where(node, path)}")
    if role == "combo box" and name and name in [child.get_name() for one in children(node) for child in children(one)]:
        fault(view, f"a combo box is called “{name}”, which is what it holds, in {where(node, path)}")
    if not has(node, "enabled"):
        return
    if role in ("push button", "toggle button", "check box", "menu item", "link") and node.get_n_actions() == 0:
        fault(view, f"the {role} “{name}” can't be pressed by a screen reader")


def check_table(view, node):
    table = node.get_table_iface()
    name = node.get_name()
    if table is None:
        fault(view, f"the table “{name}” does not tell rows and columns")
        return
    rows, columns = table.get_n_rows(), table.get_n_columns()
    if rows == 0 or columns == 0:
        return
    for row, column in {(0, 0), (rows - 1, columns - 1)}:
        cell = table.get_accessible_at(row, column)
        if cell is None:
            fault(view, f"the table “{name}” has no cell at {row}, {column} of {rows} × {columns}")
            continue
        place = cell.get_table_cell() if hasattr(cell, "get_table_cell") else None
        if place is not None:
            told = place.get_position()
            told = (told[1], told[2]) if isinstance(told, tuple) and len(told) == 3 else tuple(told)
            if told != (row, column):
                fault(view, f"a cell of the table “{name}” says it is at {told}, not at {(row, column)}")
    if not any(table.get_column_description(column) or table.get_column_header(column) for column in range(columns)):
        fault(view, f"the table “{name}” has no column titles")


def check_view(view, window):
    """All that is on the screen now."""
    end = time.monotonic() + 60
    for node, path in walk(window):
        if time.monotonic() > end:
            fault(view, "walking it took over a minute")
            return
        try:
            if not has(node, "showing"):
                continue
            check_node(view, node, path)
            if node.get_role_name() in ("table", "tree table"):
                check_table(view, node)
        except GLib.Error as error:
            if "not found" not in str(error) and "No such" not in str(error):
                fault(view, f"asking a node in {where(node, path)} failed: {error}")


def press(view, window, role, name):
    node = wait_for(lambda: find(window, role, name), 5)
    if node is None:
        fault(view, f"there is no {role} “{name}”")
        return False
    if not any(act(node, name) for name in ("Press", "Toggle", "SetFocus")):
        fault(view, f"the {role} “{name}” can't be pressed; it knows {action_names(node)}")
        return False
    time.sleep(0.6)
    return True


def canvas_item(view, item, wanted):
    missing = [name for name in wanted if name not in action_names(item)]
    if missing:
        fault(view, f"“{item.get_name()}” offers no {', '.join(missing)}")
    if not item.get_description():
        fault(view, f"“{item.get_name()}” says nothing but its name")
    extents = item.get_extents(Atspi.CoordType.SCREEN)
    if extents.width <= 0 or extents.height <= 0:
        fault(view, f"“{item.get_name()}” is nowhere on the screen")


def check_diagram(window):
    view = "Diagram"
    diagram = wait_for(lambda: find(window, "list", "Contract diagram"), 5)
    if diagram is None:
        fault(view, "there is no list “Contract diagram”")
        return
    objects = [child for child in children(diagram) if child.get_role_name() == "list item"]
    if not objects:
        fault(view, "it shows no objects")
        return
    lines = 0
    for one in objects:
        canvas_item(view, one, ["SetFocus", "Press", "Rename", "Add a property", "Delete"])
        for part, _ in walk(one):
            if part is one:
                continue
            if part.get_role_name() == "link":
                lines += 1
                canvas_item(view, part, ["SetFocus", "Go to its start", "Go to its end", "Delete"])
            else:
                canvas_item(view, part, ["SetFocus", "Rename", "Change the type…", "Draw a relationship", "Move up"])
    first = objects[0].get_child_at_index(0)
    act(first, "SetFocus")
    if not wait_for(lambda: has(objects[0].get_child_at_index(0), "selected"), 5):
        fault(view, "a property that was focused is not selected")
    # What a screen reader asks for happens, and can be taken back.
    before = objects[0].get_child_count()
    act(objects[0], "Add a property")
    field = wait_for(lambda: find(diagram, "text", "Name of the property"), 5)
    if field is None:
        fault(view, "adding a property asks for no name")
    grown = wait_for(lambda: [c for c in children(diagram) if c.get_role_name() == "list item"][0].get_child_count() == before + 1, 5)
    if not grown:
        fault(view, "a property that was added is not there")
    undo = find(window, "push button", "Undo")
    if undo is None or not act(undo, "Press"):
        fault(view, "undo can't be pressed")
    elif not wait_for(lambda: [c for c in children(diagram) if c.get_role_name() == "list item"][0].get_child_count() == before, 5):
        fault(view, "undo did not take the property back")


def check_mesh(window):
    canvas = wait_for(lambda: find(window, "list", "Mesh canvas"), 5)
    if canvas is None:
        fault("Mesh", "there is no list “Mesh canvas”")
        return
    products = [child for child in children(canvas) if child.get_role_name() == "list item"]
    if not products:
        fault("Mesh", "it shows no products")
    for product in products:
        canvas_item("Mesh", product, ["SetFocus", "Press", "Open"])


def check_search(window):
    view = "Search on the canvas"
    if not press(view, window, "push button", "Find (Ctrl+F)"):
        return
    field = wait_for(lambda: find(window, "text", "Find by name"), 5)
    if field is None:
        fault(view, "no field to type in")
        return
    field.set_text_contents("id")
    if not wait_for(lambda: "of" in field.get_description(), 5):
        fault(view, f"it does not say how much was found: “{field.get_description()}”")
    check_view(view, window)
    press(view, window, "push button", "End the search (Esc)")


def check_palette(application, window):
    view = "Command palette"
    if not press(view, window, "push button", "Search products, fields, rules, actions"):
        return
    for child in children(application):
        check_view(view, child)


def main():
    if len(sys.argv) != 3:
        print(__doc__)
        return 2
    program = subprocess.Popen(sys.argv[1:], stdin=subprocess.DEVNULL)
    try:
        def application():
            desktop = Atspi.get_desktop(0)
            for one in children(desktop):
                if one.get_process_id() == program.pid and one.get_child_count():
                    return one
            return None

        app = wait_for(application, 40)
        if app is None:
            print("the window does not appear on the accessibility bus")
            return 2
        window = wait_for(lambda: next((one for one in children(app) if one.get_role_name() in ("frame", "window")), None))
        if window is None or not wait_for(lambda: find(window, "toggle button", "Diagram") or find(window, "push button", "Diagram") or find(window, "check box", "Diagram"), 30):
            print("the contract was not opened")
            return 2
        time.sleep(2)
        role = next(role for role in ("toggle button", "push button", "check box") if find(window, role, "Diagram"))
        views = ("Form", "YAML", "Preview", "Diagram")
        for view in views:
            # Two may be side by side: this one, then no other.
            for name in (view, *(one for one in views if one != view)):
                node = find(window, role, name)
                if node is not None:
                    node.clear_cache()  # pressing one may have let go of another
                if node is not None and has(node, "checked") != (name == view):
                    press(view, window, role, name)
            check_view(view, window)
        check_diagram(window)
        check_search(window)
        for page in ("Mesh", "Sample data", "Compliance", "Marketplace"):
            if press(page, window, "page tab", page):
                time.sleep(1)
                check_view(page, window)
                if page == "Mesh":
                    check_mesh(window)
        for panel in ("Results", "History", "Problems"):
            if press(panel, window, "page tab", panel):
                check_view(panel, window)
        check_palette(app, window)
        if program.poll() is not None:
            fault("the window", f"ended with {program.returncode}")
    finally:
        if program.poll() is None:
            program.kill()
        program.wait()
    for line in faults:
        print(line)
    print(f"{seen['nodes']} nodes, {seen['controls']} controls, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
