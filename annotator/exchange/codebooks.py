"""Codebook files: TOML that a person reads, edits and hands on."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import MISSING, Field, fields
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Final, TypeVar

from annotator.domain.codebook import Code, Codebook, LineStyle, Role, Variable, VariableKind
from annotator.domain.codebook_problems import entry_problems
from annotator.domain.errors import BadCodebook
from annotator.domain.said import said

_TABLES: Final = {"code": "codes", "role": "roles", "variable": "variables"}

_Entry = TypeVar("_Entry", Code, Role, Variable)


def read_codebook(path: Path) -> Codebook:
    """The codebook in a file. Raises BadCodebook with the line and what to do."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise BadCodebook(
            "The codebook “{path}” cannot be opened ({reason}). Check its name.", path=path, reason=error.strerror
        ) from error
    except UnicodeDecodeError as error:
        raise BadCodebook("The codebook “{name}” is not UTF-8. Save it as UTF-8 text.", name=path.name) from error
    try:
        return parse_codebook(text)
    except BadCodebook as error:
        raise BadCodebook("The codebook “{name}” cannot be used. {reason}", name=path.name, reason=error) from error


def parse_codebook(text: str, *, as_draft: bool = False) -> Codebook:
    """The codebook that a file's text describes; ``as_draft`` it may break rules. Raises BadCodebook."""
    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise BadCodebook("Its TOML is broken: {reason}. Mend that place.", reason=error) from error
    reader = _Reader(text, as_draft=as_draft)
    values = reader.values(tables, Codebook, "", known=(*_fields_of(Codebook), *_TABLES))
    codebook = Codebook(
        **values,
        codes=reader.entries(tables, "code", Code),
        roles=reader.entries(tables, "role", Role),
        variables=reader.entries(tables, "variable", Variable),
    )
    if not as_draft:
        codebook.check()
        _check_references(codebook)
    return codebook


def codebook_text(codebook: Codebook) -> str:
    """The codebook as the words of a file, which `parse_codebook` reads back equal."""
    return "".join(_lines(codebook))


class _Reader:
    """Turns tables into entries, and says in which line an entry that breaks a rule begins."""

    def __init__(self, text: str, *, as_draft: bool) -> None:
        self._lines = text.splitlines()
        self._as_draft = as_draft

    def entries(self, tables: Mapping[str, Any], name: str, kind: type[_Entry]) -> tuple[_Entry, ...]:
        found = tables.get(name, [])
        if not isinstance(found, list) or not all(isinstance(table, dict) for table in found):
            raise BadCodebook("“{name}” must be written as [[{name}]], once for each.", name=name)
        return tuple(self._entry(table, kind, self._where(name, index)) for index, table in enumerate(found))

    def values(
        self, table: Mapping[str, Any], kind: type, where: str, *, known: tuple[str, ...] | None = None
    ) -> dict[str, Any]:
        """The fields of ``kind`` that the table has, each checked and turned into its type."""
        expected = _fields_of(kind)
        for key in table:
            if key not in (known or tuple(expected)):
                hint = _hint(key, known or tuple(expected))
                raise BadCodebook("{where}“{key}” is not known here.{hint}", where=where, key=key, hint=hint)
        for key, field in expected.items():
            if field.default is MISSING and key not in table and not _may_be_none(field):
                raise BadCodebook(
                    "{where}“{key}” is missing. Add a line that begins with {key} =.", where=where, key=key
                )
        absent = {key: None for key, field in expected.items() if key not in table and _may_be_none(field)}
        return absent | {key: _typed(table[key], expected[key], f"{where}“{key}”") for key in expected if key in table}

    def _entry(self, table: Mapping[str, Any], kind: type[_Entry], where: str) -> _Entry:
        entry = kind(**self.values(table, kind, where))
        for problem in () if self._as_draft else entry_problems(entry):
            raise BadCodebook(
                "{where}“{key}”, {about}: {problem}", where=where, key=entry.key, about=problem.about, problem=problem
            )
        return entry

    def _where(self, name: str, index: int) -> str:
        heads = [number for number, line in enumerate(self._lines, 1) if re.match(rf"\s*\[\[\s*{name}\s*\]\]", line)]
        place = f" in line {heads[index]}" if index < len(heads) else f" number {index + 1}"
        return f"In the {name}{place}: "


def _fields_of(kind: type) -> dict[str, Field[Any]]:
    return {field.name: field for field in fields(kind) if field.name not in _TABLES.values()}


def _may_be_none(field: Field[Any]) -> bool:
    return str(field.type).endswith("| None")


def _typed(value: object, field: Field[Any], what: str) -> object:
    name, (accepts, turned) = str(field.type), _TYPES[str(field.type)]
    if not accepts(value):
        raise BadCodebook("{what} must be {kind}.", what=what, kind=_TYPE_WORDS[name])
    return turned(value)


def _is_texts(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(item, str) for item in value)


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _is_whole(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _same(value: object) -> object:
    return value


_TYPES: Final[dict[str, tuple[Callable[[object], bool], Callable[[Any], object]]]] = {
    "str": (_is_text, str.strip),
    "str | None": (_is_text, _same),
    "int": (_is_whole, _same),
    "int | None": (_is_whole, _same),
    "bool": (lambda value: isinstance(value, bool), _same),
    "tuple[str, ...]": (_is_texts, tuple),
    "LineStyle": (lambda value: value in set(LineStyle), LineStyle),
    "VariableKind": (lambda value: value in set(VariableKind), VariableKind),
}
_TYPE_WORDS: Final = {
    "str": said("text in quotation marks"),
    "str | None": said("text in quotation marks"),
    "int": said("a whole number"),
    "int | None": said("a whole number"),
    "bool": said("true or false"),
    "tuple[str, ...]": said('a list of texts: ["…", "…"]'),
    "LineStyle": said("one of {choices}", choices=tuple(LineStyle)),
    "VariableKind": said("one of {choices}", choices=tuple(VariableKind)),
}


def _check_references(codebook: Codebook) -> None:
    codes = [code.key for code in codebook.codes]
    named = [("precedence", codebook.precedence)]
    named += [(f"required_for of the role “{role.key}”", role.required_for) for role in codebook.roles]
    named += [
        (f"replaced_by of the code “{code.key}”", (code.replaced_by,)) for code in codebook.codes if code.replaced_by
    ]
    named += [(f"codes of the variable “{variable.key}”", variable.codes) for variable in codebook.variables]
    for where, keys in named:
        for key in keys:
            if key not in codes:
                raise BadCodebook(
                    "The {where} names the code “{key}”, which it does not have.{hint}",
                    where=where,
                    key=key,
                    hint=_hint(key, codes),
                )


def _hint(word: str, known: tuple[str, ...] | list[str]) -> str:
    near = get_close_matches(word, known, n=1)
    return f" Perhaps “{near[0]}” is meant." if near else f" It may be one of: {', '.join(known)}."


def _lines(codebook: Codebook) -> Iterator[str]:
    yield from _assignments(codebook)
    for table, attribute in _TABLES.items():
        for entry in getattr(codebook, attribute):
            yield f"\n[[{table}]]\n"
            yield from _assignments(entry)


def _assignments(entry: Codebook | Code | Role | Variable) -> Iterator[str]:
    for key, field in _fields_of(type(entry)).items():
        value = getattr(entry, key)
        if value is not None and value != field.default:
            yield f"{key} = {_literal(value)}\n"


def _literal(value: object) -> str:
    if isinstance(value, tuple):
        items = [f"  {_literal(item)},\n" for item in value]
        return f"[\n{''.join(items)}]" if items else "[]"
    # JSON's strings, numbers and truth values are TOML's too, but for U+007F, which TOML wants escaped.
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
