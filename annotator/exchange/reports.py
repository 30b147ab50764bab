"""Reports for people as one HTML file: without scripts, and without anything from elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from html import escape
from itertools import groupby
from pathlib import Path
from typing import Final

from annotator.domain.coder_report import CodebookRule, CoderReport, Otherwise, SettledOtherwise, Stretch
from annotator.domain.settling import Reason
from annotator.exchange.whole_files import WholeFiles


def write_coder_report(report: CoderReport, path: Path, *, stamp: str) -> None:
    """Write the report to a coder, whole or not at all. Raises OSError."""
    with WholeFiles(path.parent) as files, files.draft(path.name) as file:
        file.write(coder_report_html(report, stamp=stamp))


def coder_report_html(report: CoderReport, *, stamp: str) -> str:
    """The report as a page for light and dark screens and for paper. Every word of it is escaped."""
    title = f"What was settled otherwise: {report.coder}"
    return "\n".join(
        [
            "<!DOCTYPE html>",
            '<html lang="en">',
            "<head>",
            '<meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">",
            f"<title>{escape(title)}</title>",
            f"<style>{_STYLE}</style>",
            "</head>",
            "<body>",
            *_head(report),
            *_sections(report),
            f"<footer>{escape(stamp)}</footer>",
            "</body>",
            "</html>",
            "",
        ]
    )


def _head(report: CoderReport) -> Iterator[str]:
    yield "<header>"
    yield f"<p class=over>{escape(report.project)} · {escape(report.codebook)}</p>"
    yield f"<h1>{escape(report.coder)}: what was settled otherwise</h1>"
    yield f"<p>{_summary(report)}</p>"
    if report.otherwise:
        yield "<table><thead><tr><th>What differs<th>Times</tr></thead><tbody>"
        yield from (f"<tr><td>{_TITLES[what]}<td class=number>{count}</tr>" for what, count in report.by_kind.items())
        yield "</tbody></table>"
        yield (
            "<p class=key>In the text <span class=own>what you marked</span> is underlined,"
            " <span class=settled>what was settled</span> has a bar above and a ground, and"
            " <span class='own settled'>what both have</span> has all three.</p>"
        )
    yield "</header>"


def _summary(report: CoderReport) -> str:
    articles = _counted(report.articles, "article")
    words = f"{articles} that you finished {'is' if report.articles == 1 else 'are'} settled."
    if report.statements:
        words += f" Of your {_counted(report.statements, 'statement')} there, {report.same:,} were settled just so."
    if report.waiting:
        words += f" {_counted(report.waiting, 'more article')} that you finished will follow."
    return escape(words)


def _sections(report: CoderReport) -> Iterator[str]:
    if not report.otherwise:
        yield "<p>There is nothing that was settled otherwise.</p>"
    for what in Otherwise:
        mine = [each for each in report.otherwise if each.what is what]
        if mine:
            yield f"<section><h2>{_TITLES[what]} <span class=count>{len(mine)}</span></h2>"
            yield f"<p class=lead>{_LEADS[what]}</p>"
            yield from _by_rule(mine)
            yield "</section>"


def _by_rule(found: Sequence[SettledOtherwise]) -> Iterator[str]:
    """What comes under one rule of the codebook together, the rule once above it."""
    order = sorted(found, key=lambda each: (each.rule.name, each.rule.definition))
    for rule, some in groupby(order, key=lambda each: each.rule):
        yield "<div class=group>"
        yield from _rule(rule)
        for each in some:
            yield from _entry(each)
        yield "</div>"


def _rule(rule: CodebookRule) -> Iterator[str]:
    if rule.name:
        yield f"<h3>{escape(rule.name)}</h3>"
    if rule.definition or rule.use_when or rule.not_when:
        yield "<div class=rule>"
        if rule.definition:
            yield f"<p><b>Codebook:</b> {escape(rule.definition)}</p>"
        yield from _listed("Use it when", rule.use_when)
        yield from _listed("Not when", rule.not_when)
        yield "</div>"


def _listed(words: str, lines: Iterable[str]) -> Iterator[str]:
    found = list(lines)
    if found:
        yield f"<p>{words}</p><ul>{''.join(f'<li>{escape(line)}</li>' for line in found)}</ul>"


def _entry(each: SettledOtherwise) -> Iterator[str]:
    yield "<article>"
    yield f"<p class=where>{escape(each.article)}</p>"
    yield f"<blockquote>{''.join(map(_stretch, each.context))}</blockquote>"
    yield "<dl>"
    if each.about:
        yield f"<dt>About<dd>{escape(each.about)}"
    yield f"<dt>You<dd>{escape(each.own) or _NOTHING[each.what]}"
    yield f"<dt>Settled<dd>{escape(each.settled) or _NOTHING[each.what]}"
    if each.reason is not Reason.NONE:
        yield f"<dt>Why<dd>{_REASONS[each.reason]}"
    if each.note:
        yield f"<dt>Note<dd>{escape(each.note)}"
    yield "</dl></article>"


def _stretch(stretch: Stretch) -> str:
    kinds = [name for name, is_so in (("own", stretch.is_own), ("settled", stretch.is_settled)) if is_so]
    words = escape(stretch.words)
    return f'<span class="{" ".join(kinds)}">{words}</span>' if kinds else words


def _counted(number: int, one: str) -> str:
    return f"{number:,} {one}{'' if number == 1 else 's'}"


_TITLES: Final = {
    Otherwise.LEFT_OUT: "Left out",
    Otherwise.NOT_KEPT: "Not kept",
    Otherwise.CODE: "Another code",
    Otherwise.BOUNDARY: "Other ends",
    Otherwise.PARTS: "Other parts",
    Otherwise.ACTOR: "Other actors",
    Otherwise.VALUE: "Other answers",
}
_LEADS: Final = {
    Otherwise.LEFT_OUT: "Statements that you had not marked.",
    Otherwise.NOT_KEPT: "Statements of yours that are none by the codebook.",
    Otherwise.CODE: "Statements of yours that were given another code.",
    Otherwise.BOUNDARY: "Statements of yours that begin or end elsewhere.",
    Otherwise.PARTS: "Statements of yours that were put together from other parts.",
    Otherwise.ACTOR: "Statements of yours in which others speak, are meant or pass it on.",
    Otherwise.VALUE: "Statements of yours about which a question was answered otherwise.",
}
_NOTHING: Final = {
    Otherwise.LEFT_OUT: "not marked",
    Otherwise.NOT_KEPT: "no statement",
    Otherwise.CODE: "no code",
    Otherwise.BOUNDARY: "nothing",
    Otherwise.PARTS: "nothing",
    Otherwise.ACTOR: "nobody",
    Otherwise.VALUE: "no answer",
}
_REASONS: Final = {
    Reason.OVERLOOKED: "overlooked",
    Reason.MISREAD: "misread",
    Reason.BOUNDARY_RULE: "by the rule on where statements end",
    Reason.CODE_RULE: "by the rule on the code",
    Reason.ACTOR_IDENTITY: "it is another actor, or the same",
    Reason.GUIDELINE_UNCLEAR: "the guideline is unclear and will be mended",
    Reason.OTHER: "another reason",
}

_STYLE: Final = """
:root { color-scheme: light dark; --ink: #1d2430; --soft: #59636f; --ground: #ffffff; --panel: #f4f5f7;
  --line: #d5d9df; --mark: #dcebff; --bar: #1f5fbf; --own: #9a5b00; }
@media (prefers-color-scheme: dark) { :root { --ink: #e7eaee; --soft: #a4adb8; --ground: #16191e; --panel: #20252c;
  --line: #3a424d; --mark: #1c3557; --bar: #7fb2ff; --own: #f0b35a; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2.5rem 1.25rem 4rem; max-width: 46rem; background: var(--ground); color: var(--ink);
  font: 16px/1.55 system-ui, "Segoe UI", "Helvetica Neue", Arial, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.7rem; line-height: 1.25; margin: .1rem 0 .8rem; }
h2 { font-size: 1.25rem; margin: 2.6rem 0 .2rem; padding-top: 1rem; border-top: 1px solid var(--line); }
h3 { font-size: 1.02rem; margin: 1.6rem 0 .4rem; }
.over, .lead, .where, .key, footer, .count, dt { color: var(--soft); }
.over, .where, .key, footer, .rule { font-size: .875rem; }
.count { font-weight: 400; }
.over, .lead, .where { margin: 0; }
table { border-collapse: collapse; margin: 1.2rem 0; }
th, td { text-align: left; padding: .3rem 1.6rem .3rem 0; border-bottom: 1px solid var(--line); }
th { font-weight: 600; }
.number { text-align: right; font-variant-numeric: tabular-nums; padding-right: 0; }
.rule { background: var(--panel); border-radius: .4rem; padding: .6rem .9rem; margin: .5rem 0 1rem; }
.rule p, .rule ul { margin: .2rem 0; }
.rule ul { padding-left: 1.2rem; }
article { margin: 1.1rem 0 1.6rem; break-inside: avoid; }
blockquote { margin: .3rem 0 .5rem; padding: 0 0 0 .9rem; border-left: 3px solid var(--line); white-space: pre-line;
  line-height: 1.8; }
.settled { background: var(--mark); box-shadow: inset 0 2px 0 var(--bar); }
.own { text-decoration: underline; text-decoration-color: var(--own); text-decoration-thickness: 2px;
  text-underline-offset: 3px; }
dl { display: grid; grid-template-columns: 5rem 1fr; gap: .1rem .8rem; margin: 0; }
dt, dd { margin: 0; }
dd { white-space: pre-line; }
footer { margin-top: 3.5rem; }
@media print { body { max-width: none; padding: 0; font-size: 10.5pt; } h2, h3 { break-after: avoid; }
  .settled, .rule { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
"""
