"""The codebook for people who don't have the program: as a page to print, and as Markdown. Every word is escaped."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from html import escape
from pathlib import Path
from typing import Final

from annotator.domain.codebook import Code, Codebook, Entry, EntryKind, Role, Variable, VariableKind
from annotator.domain.codebook_use import VersionLine
from annotator.exchange.codebooks import codebook_text
from annotator.exchange.whole_files import WholeFiles

_KINDS: Final = {
    VariableKind.CHOICE: "One of these answers",
    VariableKind.SCALE: "One step of this scale",
    VariableKind.NUMBER: "A number",
    VariableKind.DATE: "A date (YYYY-MM-DD)",
    VariableKind.TEXT: "Words",
    VariableKind.YES_NO: "Yes or no",
}
_TITLES: Final = {EntryKind.CODE: "Codes", EntryKind.ROLE: "Roles", EntryKind.VARIABLE: "Variables"}
_MARKS: Final = re.compile(r"([\\`*_\[\]#!|<>~&])")
_AT_THE_START: Final = re.compile(r"^(\d*)([-+=:.)])")


def write_codebook_as(codebook: Codebook, path: Path, *, log: Sequence[VersionLine] = (), stamp: str = "") -> None:
    """Write it, whole or not at all: a page for ``.html``, Markdown for ``.md``, else TOML. Raises OSError."""
    if path.suffix.lower() in (".html", ".htm"):
        words = codebook_html(codebook, log=log, stamp=stamp)
    elif path.suffix.lower() == ".md":
        words = codebook_markdown(codebook, log=log, stamp=stamp)
    else:
        words = codebook_text(codebook)
    with WholeFiles(path.parent) as files, files.draft(path.name) as file:
        file.write(words)


def codebook_html(codebook: Codebook, *, log: Sequence[VersionLine] = (), stamp: str = "") -> str:
    """A page without scripts and without anything from elsewhere, for a screen and for paper."""
    body = "\n".join(_html(block) for block in _blocks(codebook, log, stamp))
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        f"<title>{escape(codebook.name)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n{body}\n</body>\n</html>\n"
    )


def codebook_markdown(codebook: Codebook, *, log: Sequence[VersionLine] = (), stamp: str = "") -> str:
    """The same as Markdown, in which no word of the codebook acts as a mark."""
    return "\n\n".join(_markdown(block) for block in _blocks(codebook, log, stamp)) + "\n"


_Block = tuple[str, tuple[str, ...]]
"""What a stretch is (``h1`` … ``h3``, ``p``, ``small``, ``ul``, ``quotes``), and its words."""


def _blocks(codebook: Codebook, log: Sequence[VersionLine], stamp: str) -> Iterator[_Block]:
    yield "h1", (codebook.name,)
    yield "small", (f"Version {codebook.version}",)
    yield from _rules(codebook)
    for kind, title in _TITLES.items():
        entries = codebook.entries(kind)
        if entries:
            yield "h2", (title,)
        for entry in sorted(entries, key=lambda entry: entry.retired):
            yield from _entry(entry, codebook)
    if log:
        yield "h2", ("Versions",)
        yield "ul", tuple(map(_version, log))
    if stamp:
        yield "small", (stamp,)


def _rules(codebook: Codebook) -> Iterator[_Block]:
    if codebook.unit:
        yield "h2", ("Unit",)
        yield "p", (_flat(codebook.unit),)
    if codebook.precedence:
        names = {code.key: code.name for code in codebook.codes}
        order = " before ".join(names.get(key, key) for key in codebook.precedence)
        yield "p", (f"Where two codes fit: {order}.",)
    if codebook.notes:
        yield "h2", ("Rules",)
        yield "ul", tuple(map(_flat, codebook.notes))


def _entry(entry: Entry, codebook: Codebook) -> Iterator[_Block]:
    yield "h3", (f"{entry.name} (retired)" if entry.retired else entry.name,)
    yield "small", (_facts(entry, codebook),)
    if entry.definition:
        yield "p", (_flat(entry.definition),)
    if isinstance(entry, Code):
        yield from _points("Use it when", entry.use_when)
        yield from _points("Not when", entry.not_when)
        if entry.examples:
            yield "p", ("Examples:",)
            yield "quotes", tuple(map(_flat, entry.examples))
    if isinstance(entry, Variable) and entry.options:
        yield "ul", tuple(_option(entry, option) for option in entry.options)


def _facts(entry: Entry, codebook: Codebook) -> str:
    names = {code.key: code.name for code in codebook.codes}
    facts = [f"Key: {entry.key}"]
    if isinstance(entry, Code):
        facts += [f"letter {entry.letter}"] + ([f"number {entry.digit}"] if entry.digit else [])
        facts += [f"merged into {names.get(entry.replaced_by, entry.replaced_by)}"] if entry.replaced_by else []
    elif isinstance(entry, Role):
        facts += [f"letter {entry.letter}", "several actors" if entry.several else "one actor"]
        facts += [f"required for {_named(names, entry.required_for)}"] if entry.required_for else []
    else:
        facts += [_KINDS[entry.kind].lower(), "required" if entry.required else "not required"]
        facts += [f"asked of {_named(names, entry.codes)}"] if entry.codes else ["asked of all codes"]
    return "; ".join(facts)


def _option(variable: Variable, option: str) -> str:
    label = variable.label_of(option)
    words = option if label == option else f"{option}: {label}"
    return f"{words} (retired)" if option in variable.retired_options else words


def _points(head: str, points: Sequence[str]) -> Iterator[_Block]:
    if points:
        yield "p", (f"{head}:",)
        yield "ul", tuple(map(_flat, points))


def _version(line: VersionLine) -> str:
    said = [f"Version {line.version}", line.made_at.date().isoformat()]
    said += [each for each in (line.made_by, _flat(line.note)) if each]
    return ", ".join(said[:3]) + (f": {said[3]}" if len(said) > 3 else "")


def _named(names: dict[str, str], keys: Iterable[str]) -> str:
    return ", ".join(names.get(key, key) for key in keys)


def _flat(words: str) -> str:
    return " ".join(words.split())


def _html(block: _Block) -> str:
    kind, words = block
    if kind == "ul":
        return f"<ul>{''.join(f'<li>{escape(item)}</li>' for item in words)}</ul>"
    if kind == "quotes":
        return "".join(f"<blockquote>{escape(item)}</blockquote>" for item in words)
    if kind == "small":
        return f"<p class=small>{escape(words[0])}</p>"
    return f"<{kind}>{escape(words[0])}</{kind}>"


def _markdown(block: _Block) -> str:
    kind, words = block
    told = [_AT_THE_START.sub(r"\1\\\2", _MARKS.sub(r"\\\1", item)) for item in words]
    if kind == "ul":
        return "\n".join(f"- {item}" for item in told)
    if kind == "quotes":
        return "\n>\n".join(f"> {item}" for item in told)
    return {"h1": "# ", "h2": "## ", "h3": "### "}.get(kind, "") + told[0]


_STYLE: Final = """
:root { color-scheme: light dark; }
body { font: 16px/1.5 Georgia, "Noto Serif", serif; max-width: 42rem; margin: 3rem auto; padding: 0 1rem; }
h1, h2, h3 { font-family: "Segoe UI", "Noto Sans", sans-serif; line-height: 1.25; break-after: avoid; }
h2 { margin-top: 2.5rem; border-bottom: 1px solid; padding-bottom: .25rem; }
h3 { margin: 1.75rem 0 0; }
.small { font: .85rem/1.4 "Segoe UI", "Noto Sans", sans-serif; opacity: .75; margin-top: .25rem; }
blockquote { margin: .5rem 0; padding-left: 1rem; border-left: 2px solid; }
li { margin: .2rem 0; }
@media print { body { margin: 0; max-width: none; font-size: 11pt; } }
"""
