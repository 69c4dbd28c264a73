"""Walks the running program as a screen reader does, and says what it could not make sense of.

Called by `.ci/accessibility` with the program and a place for a database. Runs on the system's Python, which has gi.
"""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE_SECONDS = 30
MOST_CHILDREN = 40
"""So many of a table's or list's children stand for the rest."""
VIEWS = ["Today", "Leads", "People", "Companies", "Opportunities", "Pipeline", "Forecast", "Reports", "Data health",
         "Imports", "Settings"]  # fmt: skip
TABLES = {"Leads": "Leads", "People": "People", "Companies": "Companies", "Opportunities": "Opportunities",
          "Forecast": "Forecast", "Imports": "Imports"}  # fmt: skip
ACTED_ON = {"push button", "toggle button", "check box", "radio button", "combo box", "page tab", "link", "menu item",
            "check menu item", "radio menu item", "menu", "text", "entry", "password text", "spin button", "slider",
            "list", "table", "tree", "tree table", "list item", "table column header"}  # fmt: skip
VAGUE = {"filler", "panel", "unknown", "invalid", "label", "image", "redundant object"}
"""Roles that tell nobody what can be done."""

FREED_IS_FILLED = {"MALLOC_PERTURB_": "165", "PYTHONMALLOC": "malloc"}
"""What Qt or Python still uses of each other's after it was freed is a crash at once, not one day."""

ENTER = 0xFF0D
GROUP = "panel"
State = Atspi.StateType
problems: list[str] = []
seen_objects = 0


def main(program: str, database: str) -> int:
    """Starts the program, walks it, ends it; answers the exit status."""
    running = subprocess.Popen(
        [program, "--demo", "--database", database], env={**os.environ, **FREED_IS_FILLED, "LOGNAME": "Ada"}
    )
    try:
        window = until(lambda: frame(running.pid), "the window")
        until(lambda: find(window, "list item", "Overdue", starts=True) or find(window, "list", "Today"), "Today")
        check_navigation(window)
        for view in VIEWS:
            go(window, view)
            walk(window, view)
            if view in TABLES and not any(each.get_name() == TABLES[view] for each in of_role(window, "table")):
                problems.append(f"{view}: no table is named {TABLES[view]}")
            if view == "Pipeline":
                check_board(window)
            if view == "Forecast":
                check_chart(window)
        check_dialogs(running.pid, window)
        check_record_pages(running.pid, window)
    finally:
        running.terminate()
        status = running.wait(30)
    expect(status == 0, f"the program ended with {status}")
    summary = f"{seen_objects} objects were met; {len(set(problems))} are not as they should be."
    sys.stdout.write("\n".join([*sorted(set(problems)), summary, ""]))
    return 1 if problems else 0


def check_navigation(window: Atspi.Accessible) -> None:
    """It is a list with the items of the contract."""
    navigation = until(lambda: find(window, "list", "Navigation"), "the navigation")
    names = [navigation.get_child_at_index(at).get_name() for at in range(navigation.get_child_count())]
    expect(names == VIEWS, f"the navigation holds {names}")
    search = [each for role in ("text", "entry") for each in of_role(window, role) if each.get_name() == "Search"]
    expect(bool(search), "no field is named Search")


def check_board(window: Atspi.Accessible) -> None:
    """Each column is a list named as its stage, each card an item that says what it is."""
    columns = [each for each in of_role(window, "list") if each.get_name() != "Navigation"]
    expect({"Negotiation", "Won", "Lost"} <= {each.get_name() for each in columns}, "the board has no column for Won")
    cards = [each.get_child_at_index(0) for each in columns if each.get_child_count()]
    expect(bool(cards), "the board shows no card")
    for card in cards:
        name = card.get_name()
        expect(card.get_role_name() == "list item", f"card {name}: is a {card.get_role_name()}")
        expect(name.count(", ") >= 2, f"card {name}: does not say its name, company and amount")


def check_chart(window: Atspi.Accessible) -> None:
    """It is a group that tells its figures; each bar says its own, can be reached, and pressed it opens its rows."""
    chart = until(
        lambda: next((each for each in of_role(window, GROUP) if "Weighted" in each.get_description()), None),
        "the chart of the forecast",
    )
    expect(bool(chart.get_name()), "the chart has no name")
    bars = of_role(chart, "push button")
    expect(len(bars) >= 3, f"the chart has only {len(bars)} bars")
    for bar in bars:
        expect("Weighted" in bar.get_name(), f"the bar {bar.get_name()} does not say its figures")
        expect(bar.get_state_set().contains(State.FOCUSABLE), f"the bar {bar.get_name()} cannot be reached")
    full = next(bar for bar in bars if ": 0 " not in bar.get_name())
    month = full.get_name().split(":")[0]
    press(full)
    until(lambda: month in window.get_name(), f"the rows of {month}")
    press(until(lambda: find(window, "push button", "Back to the forecast"), "the way back"))
    until(lambda: window.get_name().startswith("Forecast"), "the forecast again")


def check_dialogs(pid: int, window: Atspi.Accessible) -> None:
    """The main dialogs are titled as the contract has it, and all within them is named."""
    for view, button, title in (
        ("Leads", "New lead", "New lead"),
        ("Leads", "Import…", "Import list"),
        ("Forecast", "Print forecast…", "Print forecast"),
        ("Opportunities", "New opportunity", "New opportunity"),
    ):
        go(window, view)
        check_dialog(pid, window, button, title)


def check_dialog(pid: int, window: Atspi.Accessible, button: str, title: str) -> None:
    """It opens by its button, is titled, and goes by its own button."""
    press(until(lambda: find(window, "push button", button), f"the button {button}"))
    dialog = until(lambda: dialog_named(pid, title), f"the dialog {title}")
    walk(dialog, title)
    leave(dialog)
    until(lambda: dialog_named(pid, title) is None, f"{title} to close")


def check_record_pages(pid: int, window: Atspi.Accessible) -> None:
    """Rows can be chosen and converted, and each kind's record has a page."""
    for view in ("Leads", "People", "Companies", "Opportunities"):
        go(window, view)
        table = until(lambda view=view: find(window, "table", view), f"the table {view}")
        cell = until(lambda table=table: Atspi.Table.get_accessible_at(table, 0, 0), "its first cell")
        expect(bool(cell.get_name()), f"{view}: the first row has no name")
        expect(cell.get_role_name() == "table cell", f"{view}: a cell is a {cell.get_role_name()}")
        Atspi.Table.add_row_selection(table, 0)
        selected = until(lambda cell=cell: cell.get_state_set().contains(State.SELECTED), f"a chosen row of {view}")
        expect(selected, f"{view}: a chosen row does not say so")
        if view == "Leads":
            check_dialog(pid, window, "Convert…", "Convert lead")
        Atspi.Component.grab_focus(table)
        Atspi.generate_keyboard_event(ENTER, None, Atspi.KeySynthType.SYM)
        timeline = until(lambda: find(window, "list", "Timeline"), f"the page of a record of {view}")
        expect(timeline.get_role_name() == "list", "the timeline is no list")
        walk(window, f"a record of {view}")


# -- the tree ------------------------------------------------------------


def frame(pid: int) -> Atspi.Accessible | None:
    """The main window of the process."""
    for top in windows(pid):
        if top.get_role_name() in ("frame", "window") and "CRM Desktop" in top.get_name():
            return top
    return None


def dialog_named(pid: int, title: str) -> Atspi.Accessible | None:
    """The dialog of that title, if it is on the screen."""
    tops = list(windows(pid))
    tops += [child for top in tops for child in children(top)]
    for top in tops:
        if top.get_role_name() == "dialog" and top.get_name() == title and shown(top):
            return top
    return None


def windows(pid: int) -> Iterator[Atspi.Accessible]:
    """The windows of the process."""
    desktop = Atspi.get_desktop(0)
    for at in range(desktop.get_child_count()):
        application = desktop.get_child_at_index(at)
        if application is not None and application.get_process_id() == pid:
            yield from children(application)


def children(parent: Atspi.Accessible) -> Iterator[Atspi.Accessible]:
    """The first of its children, which stand for the rest."""
    for at in range(min(parent.get_child_count(), MOST_CHILDREN)):
        child = parent.get_child_at_index(at)
        if child is not None:
            yield child


def shown(each: Atspi.Accessible) -> bool:
    """Is it there for those who see?"""
    return each.get_state_set().contains(State.VISIBLE)


def below(root: Atspi.Accessible) -> Iterator[Atspi.Accessible]:
    """All that is shown in `root`."""
    for child in children(root):
        if shown(child):
            yield child
            yield from below(child)


def of_role(root: Atspi.Accessible, role: str) -> list[Atspi.Accessible]:
    """All of one role in it."""
    return [each for each in below(root) if each.get_role_name() == role]


def find(root: Atspi.Accessible, role: str, name: str, starts: bool = False) -> Atspi.Accessible | None:
    """The one of that role and name."""
    for each in below(root):
        if each.get_role_name() == role and (each.get_name() == name or (starts and each.get_name().startswith(name))):
            return each
    return None


def walk(root: Atspi.Accessible, where: str) -> None:
    """Whatever can be acted on or focused has a name, and a role that says what it is."""
    global seen_objects
    for each in below(root):
        seen_objects += 1
        role, name, states = each.get_role_name(), each.get_name().strip(), each.get_state_set()
        focusable = states.contains(State.FOCUSABLE)
        if role == "table cell":
            continue  # an empty one has nothing to say
        if role in ACTED_ON or focusable:
            expect(bool(name), f"{where}: a {role} has no name ({path(each)})")
            expect(not (focusable and role in VAGUE and not reads(each)), f"{where}: {name} is only a {role}")
        if role in ("check box", "check menu item", "radio button", "toggle button"):
            expect(states.contains(State.CHECKABLE), f"{where}: {role} {name} does not say that it can be checked")


def reads(each: Atspi.Accessible) -> bool:
    """Text that can be focused to be read or copied, and areas that can be scrolled, need no better role."""
    return each.get_role_name() == "label" or bool(each.get_child_count())


def path(each: Atspi.Accessible) -> str:
    """Where it is, by the names and roles around it."""
    parts = []
    parent = each.get_parent()
    while parent is not None and len(parts) < 4:
        parts.append(parent.get_name() or parent.get_role_name())
        parent = parent.get_parent()
    return " < ".join(parts)


# -- hands ---------------------------------------------------------------


def go(window: Atspi.Accessible, view: str) -> None:
    """Chooses a view in the navigation, as a screen reader selects an item."""
    navigation = until(lambda: find(window, "list", "Navigation"), "the navigation")
    item = navigation.get_child_at_index(VIEWS.index(view))
    Atspi.Selection.select_child(navigation, VIEWS.index(view))
    until(lambda: window.get_name().startswith(view), f"the page {view}")
    expect(item.get_state_set().contains(State.SELECTED), f"{view} is open, but not selected in the navigation")
    time.sleep(1)  # its rows arrive


def press(button: Atspi.Accessible) -> None:
    """Does what the button is for."""
    names = [Atspi.Action.get_action_name(button, at) for at in range(Atspi.Action.get_n_actions(button))]
    Atspi.Action.do_action(button, names.index("Press"))


def leave(dialog: Atspi.Accessible) -> None:
    """By its own button."""
    for name in ("Cancel", "Close"):
        button = find(dialog, "push button", name)
        if button is not None:
            press(button)
            return
    raise LookupError(f"{dialog.get_name()} has neither Cancel nor Close")


def expect(met: bool, problem: str) -> None:
    """Notes what is not as it should be."""
    if not met:
        problems.append(problem)


def until(met: Callable[[], Any], what: str) -> Any:
    """Waits for it."""
    end = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < end:
        try:
            if answer := met():
                return answer
        except GLib.Error:
            pass  # it went while it was looked at
        time.sleep(0.2)
    raise TimeoutError(f"Waited in vain for {what}.")


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
