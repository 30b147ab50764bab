"""Gather what the program says, and compile what has been translated: ``python packaging/translations.py``.

Every ``tr("…")`` of the window, every pattern of a ``said("…")`` and of an error go into resources/translations as one
list for Qt Linguist (``.ts``), with what was translated before; ``lrelease`` makes of it what the program loads
(``.qm``). Words that stand in tables are found where the tables are looked up: ``tr(WORDS[kind])``.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
CONTEXT = "Annotator"
ASK = {"tr": 0, "translate": 1, "said": 0}
"""Which argument is what the person reads."""
TABLES = {"Command": 1, "_coding": 1}
"""Calls that make rows of tables whose words are asked for elsewhere."""

Source = tuple[str, str]
"""The words and the comment that tells them from the same words with another meaning."""


class Module:
    """A module's constants, and those that it imports from other modules of ours."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.tree = ast.parse(path.read_text(encoding="utf-8"))
        self.constants: dict[str, ast.expr] = {}
        self.imported: dict[str, tuple[str, str]] = {}
        for node in ast.walk(self.tree):
            if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("annotator"):
                self.imported |= {alias.asname or alias.name: (node.module, alias.name) for alias in node.names}
        for node in self.tree.body:
            if isinstance(node, ast.Assign):
                self.constants |= {target.id: node.value for target in node.targets if isinstance(target, ast.Name)}
            elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value is not None:
                self.constants[node.target.id] = node.value
            elif isinstance(node, ast.ClassDef):
                self.constants[node.name] = _members(node)


class Gathering:
    """All that can be read on the screen, from the code."""

    def __init__(self, package: Path) -> None:
        self.modules = {_module_name(package, path): Module(path) for path in sorted(package.rglob("*.py"))}
        self.errors = _errors(self.modules)
        self.found: dict[Source, None] = {}
        self.unread: list[str] = []
        """Places whose words can't be told from the code."""
        for module in self.modules.values():
            self._gather(module)

    def _gather(self, module: Module) -> None:
        for node in ast.walk(module.tree):
            if not isinstance(node, ast.Call):
                continue
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name in TABLES:
                self._take(node.args[TABLES[name]], module)
            elif name in self.errors:
                if node.args and (isinstance(node.args[0], ast.Constant) or _is_constant(node.args[0], module)):
                    self._take(node.args[0], module)
            elif name in ASK and len(node.args) > ASK[name] and _is_ours(node):
                comment = node.args[ASK[name] + 1 :]
                self._take(node.args[ASK[name]], module, str(ast.literal_eval(comment[0])) if comment else "")

    def _take(self, asked: ast.expr, module: Module, comment: str = "") -> None:
        if isinstance(asked, ast.Constant):
            self._add(asked.value, comment)
        elif isinstance(asked, ast.IfExp):
            self._take(asked.body, module, comment)
            self._take(asked.orelse, module, comment)
        elif isinstance(asked, ast.BoolOp):
            for value in asked.values:
                self._take(value, module, comment)
        elif not self._take_table(asked, module) and not _is_passed_on(asked, module):
            self.unread.append(f"{module.path.relative_to(ROOT)}:{asked.lineno}: {ast.unparse(asked)}")

    def _take_table(self, asked: ast.expr, module: Module) -> bool:
        tables = [self._table(node.id, module) for node in ast.walk(asked) if isinstance(node, ast.Name)]
        for table in tables:
            for words in _words(table) if table is not None else ():
                self._add(words, "")
        return any(table is not None for table in tables)

    def _table(self, name: str, module: Module) -> ast.expr | None:
        if name in module.constants:
            return module.constants[name]
        where, there = module.imported.get(name, ("", ""))
        other = self.modules.get(where)
        return self._table(there, other) if other is not None else None

    def _add(self, words: object, comment: str) -> None:
        if isinstance(words, str) and any(char.isalpha() for char in words):
            self.found[words, comment] = None


def _module_name(package: Path, path: Path) -> str:
    parts = path.relative_to(package.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _members(node: ast.ClassDef) -> ast.expr:
    """The values of an enumeration, as a table."""
    values = [each.value for each in node.body if isinstance(each, ast.Assign)]
    return ast.Tuple(elts=values, ctx=ast.Load())


def _errors(modules: dict[str, Module]) -> set[str]:
    """The errors for the person, and the names of what makes sentences of them."""
    classes = [node for node in modules["annotator.domain.errors"].tree.body if isinstance(node, ast.ClassDef)]
    return {node.name for node in classes}


def _is_constant(asked: ast.expr, module: Module) -> bool:
    return isinstance(asked, ast.Name) and asked.id in module.constants


def _is_ours(node: ast.Call) -> bool:
    """Whether a call asks for a translation: painters and strings translate too."""
    if not isinstance(node.func, ast.Attribute) or node.func.attr != "translate":
        return True
    return ast.unparse(node.func.value).endswith("QCoreApplication")


def _is_passed_on(asked: ast.expr, module: Module) -> bool:
    """Whether it is what a function was given that does nothing but pass it on: its callers are read."""
    if not isinstance(asked, ast.Name):
        return isinstance(asked, ast.Attribute) and ast.unparse(asked) in ("command.words", "sentence.pattern")
    for node in ast.walk(module.tree):
        is_asking = isinstance(node, ast.FunctionDef) and node.name in ASK
        if is_asking and asked.id in {argument.arg for argument in node.args.args}:
            return True
    return False


def _words(table: ast.expr) -> Iterator[str]:
    """The strings of a table; of a mapping only the values."""
    if isinstance(table, ast.Constant):
        if isinstance(table.value, str):
            yield table.value
        return
    for child in table.values if isinstance(table, ast.Dict) else ast.iter_child_nodes(table):
        if isinstance(child, ast.expr):
            yield from _words(child)


def sources() -> Gathering:
    """What the program says now."""
    return Gathering(ROOT / "annotator")


def translated(path: Path) -> dict[Source, str]:
    """What a ``.ts`` file says so far."""
    if not path.exists():
        return {}
    found = {}
    for message in ET.parse(path).iter("message"):  # noqa: S314 - our own file
        words = message.findtext("translation") or ""
        if words:
            found[message.findtext("source") or "", message.findtext("comment") or ""] = words
    return found


def write(path: Path, wanted: dict[Source, None], known: dict[Source, str]) -> None:
    """Write the list of what is said and what it is in the other language, in the alphabet's order."""
    root = ET.Element("TS", version="2.1", language=path.stem.rpartition("_")[2], sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for source, comment in sorted(wanted):
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "source").text = source
        if comment:
            ET.SubElement(message, "comment").text = comment
        translation = ET.SubElement(message, "translation")
        translation.text = known.get((source, comment))
        if not translation.text:
            translation.set("type", "unfinished")
    ET.indent(root, "    ")
    text = ET.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8")


def main() -> None:
    gathered = sources()
    for place in gathered.unread:
        print(f"can't be read: {place}")
    for path in sorted(FOLDER.glob("annotator_*.ts")):
        known = translated(path)
        write(path, gathered.found, known)
        lacking = len(gathered.found.keys() - known.keys())
        print(f"{path.name}: {len(gathered.found):,} sentences, {lacking:,} of them not translated")
        compiled = path.with_suffix(".qm")
        lrelease = Path(sys.executable).with_name("pyside6-lrelease")
        subprocess.run([lrelease, "-silent", path, "-qm", compiled], check=True)


if __name__ == "__main__":
    main()
