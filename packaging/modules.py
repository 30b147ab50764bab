"""The modules of a package as they are written: constants, functions, and what each takes from the others."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path


@dataclass
class Module:
    """A module's constants, the functions in it, and what it imports from other modules of ours."""

    name: str
    tree: ast.Module
    constants: dict[str, ast.expr] = field(default_factory=dict)
    imported: dict[str, tuple[str, str]] = field(default_factory=dict)
    functions: dict[str, ast.FunctionDef] = field(default_factory=dict)
    within: dict[int, ast.FunctionDef] = field(default_factory=dict)
    """The innermost function around each node."""

    @classmethod
    def read(cls, name: str, path: Path) -> Module:
        module = cls(name, ast.parse(path.read_text(encoding="utf-8"), filename=str(path)))
        for node in ast.walk(module.tree):
            if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("annotator"):
                module.imported |= {each.asname or each.name: (node.module, each.name) for each in node.names}
            elif isinstance(node, ast.FunctionDef):
                module.functions[node.name] = node
                module.within |= {id(each): node for each in ast.walk(node) if each is not node}
        for node in module.tree.body:
            module._note_constant(node)
        return module

    def _note_constant(self, node: ast.stmt) -> None:
        if isinstance(node, ast.Assign):
            self.constants |= {target.id: node.value for target in node.targets if isinstance(target, ast.Name)}
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value is not None:
            self.constants[node.target.id] = node.value
        elif isinstance(node, ast.ClassDef):
            members = [each.value for each in node.body if isinstance(each, ast.Assign)]
            self.constants[node.name] = ast.Tuple(elts=members, ctx=ast.Load())
            for each in node.body:
                self._note_constant(each) if isinstance(each, ast.Assign | ast.AnnAssign) else None


def modules_of(package: Path) -> Iterator[Module]:
    for path in sorted(package.rglob("*.py")):
        yield Module.read(_module_name(package, path), path)


def _module_name(package: Path, path: Path) -> str:
    parts = path.relative_to(package.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
