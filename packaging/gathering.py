"""What the program says on the screen, read from its code.

A sentence is a constant that is given to ``tr``, ``translate``, ``said``, to an error or to a function that only passes
it on to one of these. It may stand in a table: the table is read where the words are looked up.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from modules import Module, modules_of

_ERRORS = "annotator.domain.errors"
ASK = {"tr": 0, "translate": 1, "QT_TRANSLATE_NOOP": 1}
"""Qt's own ways to ask for a translation, and which argument is what the person reads."""
MADE = {
    "said": ("annotator.domain.said", (0,), ()),
    "said_of": ("annotator.domain.said", (1, 2), ()),
    "Remark": ("annotator.domain.codebook_remarks", (0,), ("sentence",)),
    "Finding": ("annotator.domain.checks", (1,), ("pattern", "repair_pattern")),
    "replace": ("dataclasses", (), ("repair_pattern",)),
    "Command": ("annotator.ui.commands", (1,), ("words",)),
}
"""What carries words to where they are asked for: where it is from, and which of its arguments they are."""
CARRIED = ("words", "pattern", "sentence", "repair_pattern", "repair")
"""What they are called there: looked up by whoever shows them, and read where they are made."""
ELSEWHERE = frozenset({"code.name", "f'{role.name}…'", "command.menu.value"})
"""What the codebook calls its things, which is shown as it is, and what is read where the menus are made."""

UNSEEN = (
    "annotator.cli",
    "annotator.exchange.spans",
    "annotator.services.comparison.from_tables",
    "annotator.suggesting.settings",
)
"""What only the command line says: it speaks English."""

Source = tuple[str, str]
"""The words and the comment that tells them from the same words with another meaning."""


class Gathering:
    """All that can be read on the screen, from the code of a package."""

    def __init__(self, package: Path) -> None:
        self.modules = {module.name: module for module in modules_of(package)}
        self._made = MADE | self._errors()
        self.found: dict[Source, None] = {}
        self.unread: list[str] = []
        """Places whose words can't be told from the code."""
        self._passing: dict[tuple[str, str], tuple[tuple[int, ...], tuple[str, ...]]] = {}
        """Functions that pass on what they are given: which argument."""
        while self._find_passing():
            pass
        for module in self.modules.values():
            if module.name.startswith(UNSEEN):
                continue
            for call, asked in self._asked(module):
                comment = _comment(call)
                if not self._take(asked, module, comment):
                    self.unread.append(f"{module.name}:{asked.lineno}: {ast.unparse(asked)}")

    def _errors(self) -> dict[str, tuple[str, tuple[int, ...], tuple[str, ...]]]:
        """The errors for the person, wherever they are defined."""
        found = {"AnnotatorError": (_ERRORS, (0,), ())}
        for module in (self.modules[_ERRORS], *self.modules.values()):
            for node in ast.walk(module.tree):
                if isinstance(node, ast.ClassDef) and any(ast.unparse(each) in found for each in node.bases):
                    found[node.name] = (module.name, (0,), ())
        return found

    # Who asks ---------------------------------------------------------------------------------------------------

    def _asked(self, module: Module) -> Iterator[tuple[ast.Call, ast.expr]]:
        """Every call that asks for words, with what it asks for."""
        for node in ast.walk(module.tree):
            if isinstance(node, ast.Call):
                yield from ((node, asked) for asked in self._asked_by(node, module))

    def _asked_by(self, call: ast.Call, module: Module) -> Iterator[ast.expr]:
        at, keywords = self._places(call, module)
        for number in at:
            if number < len(call.args) and not isinstance(call.args[number], ast.Starred):
                yield call.args[number]
        yield from (each.value for each in call.keywords if each.arg in keywords)

    def _places(self, call: ast.Call, module: Module) -> tuple[tuple[int, ...], tuple[str, ...]]:
        """Which arguments of a call are words for the person, by their number and by their name."""
        name, is_own = _called(call), isinstance(call.func, ast.Attribute) and ast.unparse(call.func.value) == "self"
        for where in ((module.name, name), module.imported.get(name, ("", ""))):
            if where in self._passing and (is_own or isinstance(call.func, ast.Name)):
                return self._passing[where]
        if name in ASK and name not in module.functions and _is_ours(call):
            return (ASK[name],), ()
        if name in self._made and isinstance(call.func, ast.Name):
            where, at, keywords = self._made[name]
            if self._origin(name, module) == where:
                return at, keywords
        return (), ()

    def _origin(self, name: str, module: Module) -> str:
        """The module that a name comes from in the end."""
        where, there = module.imported.get(name, ("", ""))
        other = self.modules.get(where)
        if other is None or there not in other.imported:
            return where or module.name
        return self._origin(there, other)

    def _find_passing(self) -> bool:
        """Note the functions that pass on an argument to those that are known; whether there are new ones."""
        known = str(self._passing)
        for module in self.modules.values():
            for call, asked in list(self._asked(module)):
                function = module.within.get(id(call))
                if function is None or not isinstance(asked, ast.Name):
                    continue
                names = [each.arg for each in (*function.args.posonlyargs, *function.args.args)]
                is_method = names[:1] in (["self"], ["cls"])
                if asked.id in names:
                    self._note_passing(module, function, (names.index(asked.id) - is_method,), asked.id)
                elif asked.id in [each.arg for each in function.args.kwonlyargs]:
                    self._note_passing(module, function, (), asked.id)
        return str(self._passing) != known

    def _note_passing(self, module: Module, function: ast.FunctionDef, at: tuple[int, ...], name: str) -> None:
        known, names = self._passing.get((module.name, function.name), ((), ()))
        if name not in names:
            self._passing[module.name, function.name] = ((*known, *at), (*names, name))

    # What is asked for ------------------------------------------------------------------------------------------

    def _take(self, asked: ast.expr, module: Module, comment: str = "") -> bool:
        """Note the words of an expression. Whether they could be told, or are told elsewhere."""
        if isinstance(asked, ast.Constant):
            self._add(asked.value, comment)
            return True
        parts = self._parts(asked, module)
        if parts:
            # Not all(): the words of every part are noted.
            return min([self._take(each, module, comment) for each in parts])
        return self._is_told_elsewhere(asked, module) or self._take_tables(asked, module, comment)

    def _parts(self, asked: ast.expr, module: Module) -> list[ast.expr]:
        """Expressions of which one becomes what is asked for: both sides of an if, what a function returns."""
        if isinstance(asked, ast.IfExp):
            return [asked.body, asked.orelse]
        if isinstance(asked, ast.BoolOp):
            return asked.values
        if isinstance(asked, ast.Call) and isinstance(asked.func, ast.Name) and asked.func.id in module.functions:
            function = module.functions[asked.func.id]
            if ast.unparse(function.returns or asked) != "Said":
                return _returned(function)
        return []

    def _is_told_elsewhere(self, asked: ast.expr, module: Module) -> bool:
        is_carried = isinstance(asked, ast.Attribute) and asked.attr in CARRIED
        is_given = isinstance(asked, ast.Name) and self._is_given(asked, module)
        return is_carried or is_given or ast.unparse(asked) in ELSEWHERE or self._is_said(asked, module)

    def _take_tables(self, asked: ast.expr, module: Module, comment: str) -> bool:
        tables = list(self._tables(asked, module, asked))
        for table in tables:
            for words in _words(table):
                self._add(words, comment)
        return bool(tables)

    def _is_given(self, asked: ast.Name, module: Module) -> bool:
        """Whether a function was given it, and its callers are read."""
        function = module.within.get(id(asked))
        while function is not None:
            if asked.id in self._passing.get((module.name, function.name), ((), ()))[1]:
                return True
            function = module.within.get(id(function))
        return False

    def _is_said(self, asked: ast.expr, module: Module) -> bool:
        """Whether it is a sentence that is read where it is made."""
        if isinstance(asked, ast.Name):
            function = module.within.get(id(asked))
            values = [
                node.value
                for node in ast.walk(function if function is not None else module.tree)
                if isinstance(node, ast.Assign) and any(ast.unparse(each) == asked.id for each in node.targets)
            ]
            return bool(values) and all(
                self._is_said(each, module) for each in values if not isinstance(each, ast.Name)
            )
        if isinstance(asked, ast.IfExp):
            return self._is_said(asked.body, module) and self._is_said(asked.orelse, module)
        if not isinstance(asked, ast.Call):
            return False
        name = _called(asked)
        made = module.functions.get(name)
        return name in ("said", "said_of") or (made is not None and ast.unparse(made.returns or asked) == "Said")

    def _tables(self, asked: ast.expr, module: Module, whole: ast.expr) -> Iterator[ast.expr]:
        """The tables that an expression looks up, or that a name of a function goes through."""
        if isinstance(asked, ast.Name):
            table = self._table(asked.id, module)
            yield from self._bound(asked.id, module, whole) if table is None else [table]
        elif isinstance(asked, ast.Subscript | ast.Attribute):
            yield from self._tables(asked.value, module, whole)
        elif isinstance(asked, ast.Call):
            yield from self._called_tables(asked, module, whole)
        elif isinstance(asked, ast.Tuple | ast.List | ast.Dict):
            yield asked

    def _called_tables(self, asked: ast.Call, module: Module, whole: ast.expr) -> Iterator[ast.expr]:
        """What a call looks up: a table's own method, what goes through one, a function of the module."""
        if isinstance(asked.func, ast.Attribute) and asked.func.attr in ("get", "values", "items"):
            yield from self._tables(asked.func.value, module, whole)
            yield from asked.args[1:]
        elif isinstance(asked.func, ast.Name) and asked.func.id in ("str", "next", "enumerate", "zip"):
            for each in asked.args:
                yield from self._tables(each, module, whole)
        elif isinstance(asked.func, ast.Name) and asked.func.id in module.functions:
            yield from _returned(module.functions[asked.func.id])
        elif isinstance(asked.func, ast.Name) and self._table(asked.func.id, module) is not None:
            yield from self._tables(asked.func, module, whole)

    def _bound(self, name: str, module: Module, at: ast.expr) -> Iterator[ast.expr]:
        """What a name stands for in the function around a place: an assignment, or a row of what is gone through."""
        function = module.within.get(id(at))
        for node in ast.walk(function if function is not None else module.tree):
            if isinstance(node, ast.For | ast.comprehension):
                yield from self._of_rows(name, node.target, node.iter, module, at)
            elif isinstance(node, ast.Assign | ast.AnnAssign) and node.value and not isinstance(node.value, ast.Name):
                for target in node.targets if isinstance(node, ast.Assign) else [node.target]:
                    yield from self._of_value(name, target, node.value, module, at)

    def _of_rows(self, name: str, target: ast.expr, rows: ast.expr, module: Module, at: ast.expr) -> Iterator[ast.expr]:
        path = _path(name, target)
        if path is None:
            return
        is_items = isinstance(rows, ast.Call) and isinstance(rows.func, ast.Attribute) and rows.func.attr == "items"
        for table in self._tables(rows, module, at):
            if isinstance(table, ast.Dict):
                yield from (
                    _within(each, path[1:] if is_items else path)
                    for each in (table.values if is_items else table.keys)
                    if each
                )
            elif isinstance(table, ast.Tuple | ast.List):
                yield from (_within(each, path) for each in table.elts)

    def _of_value(
        self, name: str, target: ast.expr, value: ast.expr, module: Module, at: ast.expr
    ) -> Iterator[ast.expr]:
        path = _path(name, target)
        if path is None or any(isinstance(node, ast.Name) and node.id == name for node in ast.walk(value)):
            return
        if isinstance(value, ast.IfExp):
            for each in (value.body, value.orelse):
                yield from self._of_value(name, target, each, module, at)
        elif isinstance(value, ast.Constant):
            yield value
        else:
            for table in self._tables(value, module, at):
                rows = table.values if isinstance(table, ast.Dict) else getattr(table, "elts", [table])
                is_looked_up = isinstance(value, ast.Subscript | ast.Call)
                yield from (_within(each, path) for each in rows) if is_looked_up else [_within(table, path)]

    def _table(self, name: str, module: Module) -> ast.expr | None:
        if name in module.constants:
            return module.constants[name]
        where, there = module.imported.get(name, ("", ""))
        other = self.modules.get(where)
        return self._table(there, other) if other is not None else None

    def _add(self, words: object, comment: str) -> None:
        if isinstance(words, str) and any(char.isalpha() for char in words):
            self.found[words, comment] = None


def _returned(function: ast.FunctionDef) -> list[ast.expr]:
    return [node.value for node in ast.walk(function) if isinstance(node, ast.Return) and node.value is not None]


def _called(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _is_ours(call: ast.Call) -> bool:
    """Whether a call asks for a translation: painters and strings translate too."""
    if not isinstance(call.func, ast.Attribute) or call.func.attr != "translate":
        return True
    return ast.unparse(call.func.value).endswith("QCoreApplication")


def _comment(call: ast.Call) -> str:
    """What is said beside the words to tell them from the same ones with another meaning."""
    name = _called(call)
    rest = call.args[ASK[name] + 1 :] if name in ("tr", "translate") else []
    return str(rest[0].value) if rest and isinstance(rest[0], ast.Constant) else ""


def _path(name: str, target: ast.expr) -> tuple[int, ...] | None:
    """Where a name stands in what a row is taken apart into."""
    if isinstance(target, ast.Name):
        return () if target.id == name else None
    for number, each in enumerate(getattr(target, "elts", ())):
        path = _path(name, each)
        if path is not None:
            return number, *path
    return None


def _within(row: ast.expr, path: tuple[int, ...]) -> ast.expr:
    for number in path:
        if isinstance(row, ast.Tuple | ast.List) and number < len(row.elts):
            row = row.elts[number]
    return row


def _words(table: ast.expr) -> Iterator[str]:
    """The strings of a table; of a mapping only the values."""
    if isinstance(table, ast.Constant):
        if isinstance(table.value, str):
            yield table.value
    elif isinstance(table, ast.Call):
        for each in table.args[1:] if getattr(table.func, "id", "") == "QT_TRANSLATE_NOOP" else table.args:
            yield from _words(each)
    else:
        for child in table.values if isinstance(table, ast.Dict) else ast.iter_child_nodes(table):
            if isinstance(child, ast.expr):
                yield from _words(child)
