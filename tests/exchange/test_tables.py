"""CSV tables: what is written is what is read back, for every text of the collection."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from annotator import shipped
from annotator.domain.codebook import Codebook
from annotator.domain.exported import (
    ExportedArticle,
    ExportedLink,
    ExportedStatement,
    ExportedSuggestion,
    SuggestedAs,
    Verdict,
)
from annotator.domain.listing import ArticleHead
from annotator.domain.records import (
    Actor,
    ActorId,
    ActorKind,
    ArticleId,
    AssignmentState,
    Coder,
    CoderId,
    DecisionKind,
    Metadata,
    Origin,
    Statement,
    StatementId,
    StatementLinkKind,
    Suggestion,
    SuggestionId,
    SuggestionMode,
)
from annotator.domain.text import Span, canonicalize
from annotator.domain.whose_coding import CodingOf
from annotator.exchange.codebooks import read_codebook
from annotator.exchange.layouts import Layout, write_layout
from annotator.exchange.tables import Column, write_table

NOON = datetime(2026, 5, 1, 14, 0, 30, 999, tzinfo=timezone(timedelta(hours=2)))
NASTY = json.loads((Path(__file__).parents[1] / "data" / "nasty_texts.json").read_text(encoding="utf-8"))["texts"]


def built(case: dict[str, object]) -> str:
    if "repeat" in case:
        words, times = case["repeat"]
        return words * times + case.get("suffix", "")
    return "".join(map(chr, case["code_points"])) if "code_points" in case else case["text"]


ARTICLE = ArticleHead(
    ArticleId(3),
    "uuid-a",
    "a.txt",
    "5a",
    Metadata("Iran, Russia; “ties”", None, None, "2022-11-09T15:15"),
    12,
    "utf-8",
    NOON,
)
BEGUN = ExportedArticle(ARTICLE, 80, (("Ada", AssignmentState.FINISHED), ("Bo", AssignmentState.IN_PROGRESS)))
CODER = Coder(CoderId(1), "uuid-c", "Ada")
LINKS = (
    ExportedLink(
        "speaker",
        Actor(ActorId(7), "uuid-7", "NA", ActorKind.PERSON, attributes=(("Side", "=1+1"),)),
        confirmed=True,
        belongs_to="Iran",
    ),
    ExportedLink("target", Actor(ActorId(8), "uuid-8", '=cmd|"x"', ActorKind.STATE), confirmed=False),
)


def coded(number: int, quotes: tuple[str, ...], links: tuple[ExportedLink, ...] = LINKS) -> ExportedStatement:
    starts = [100 * index for index in range(len(quotes))]
    statement = Statement(
        StatementId(number),
        f"uuid-s{number}",
        ARTICLE.id,
        CODER,
        "claim",
        tuple(Span(start, start + len(quote)) for start, quote in zip(starts, quotes, strict=True)),
        (),
        (("certainty", "hedged"),),
        "a memo,\nin two lines",
        Origin.SUGGESTION_CHANGED,
        NOON,
        NOON,
        1,
    )
    suggestion = SuggestedAs(SuggestionId(5), "denial", "cue:deny", 0.75, DecisionKind.CHANGED)
    bears_on = ((StatementLinkKind.ANSWERS, "uuid-s9"), (StatementLinkKind.ANSWERS, "uuid-s8"))
    return ExportedStatement(ARTICLE, statement, quotes, links, SuggestionMode.WHERE, suggestion, bears_on)


@dataclass
class Fixed:
    """Coded data that stands in memory."""

    coded: list[ExportedStatement]
    title: str = "Drones"
    attributes: Sequence[str] = ("Side",)
    codebook: Codebook = field(default_factory=lambda: read_codebook(shipped.resource("codebooks/claims.toml")))

    def articles(self) -> Iterator[ExportedArticle]:
        return iter([BEGUN])

    def statements(self) -> Iterator[ExportedStatement]:
        return iter(self.coded)

    def suggestions(self) -> Iterator[ExportedSuggestion]:
        suggestion = Suggestion(
            SuggestionId(5),
            ARTICLE.id,
            "denial",
            (Span(0, 3),),
            (Span(4, 7),),
            (),
            (),
            (("speaker", "Iran"),),
            "cue",
            0.5,
        )
        verdict = Verdict(CODER, DecisionKind.REJECTED, NOON)
        yield ExportedSuggestion(ARTICLE, suggestion, ("one",), "en 3.8", "1", verdict)
        yield ExportedSuggestion(ARTICLE, replace(suggestion, id=SuggestionId(6)), ("one",), "en 3.8", "1")

    def actors(self) -> Sequence[Actor]:
        return [link.actor for link in LINKS]

    def coding(self) -> tuple[Sequence[CodingOf], Sequence[CodingOf]]:
        return [CodingOf(CODER, len(self.coded), frozenset({ARTICLE.id}))], []

    def texts(self) -> Iterator[tuple[ArticleHead, str]]:
        yield ARTICLE, "Iran denies it.\n\n=SUM(1;2)"


def read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture(autouse=True)
def _fields_of_any_length() -> Iterator[None]:
    limit = csv.field_size_limit(10_000_000)
    yield
    csv.field_size_limit(limit)


def test_that_every_text_of_the_collection_is_read_back_exactly() -> None:
    texts = [canonicalize(built(case)) for case in NASTY]
    file = io.StringIO(newline="")

    write_table(file, [Column("n", "", lambda row: row[0]), Column("text", "", lambda row: row[1])], enumerate(texts))

    assert [row[1] for row in csv.reader(io.StringIO(file.getvalue(), newline=""))][1:] == texts


def test_that_lines_end_in_crlf_and_line_breaks_in_words_stay() -> None:
    file = io.StringIO(newline="")

    write_table(file, [Column("text", "", lambda row: row)], ['one\ntwo, "three"'])

    assert file.getvalue() == 'text\r\n"one\ntwo, ""three"""\r\n'


def test_that_no_cell_is_changed_to_please_a_spreadsheet(tmp_path: Path) -> None:
    write_layout(Fixed([coded(1, ("=1+1",))]), tmp_path, Layout.TIDY, stamp="test")

    assert read(tmp_path / "statements.csv")[0]["quote"] == "=1+1"
    assert read(tmp_path / "actor_links.csv")[1]["actor_name"] == '=cmd|"x"'


def test_that_a_statement_row_says_all_that_is_known_of_it(tmp_path: Path) -> None:
    write_layout(Fixed([coded(1, ("one “thing”", "and another"))]), tmp_path, Layout.TIDY, stamp="test")

    (row,) = read(tmp_path / "statements.csv")
    assert row == {
        "article_id": "3", "article_uuid": "uuid-a", "article_name": "a.txt", "article_sha256": "5a",
        "headline": "Iran, Russia; “ties”", "outlet": "", "author": "", "date": "2022-11-09T15:15",
        "article_words": "12", "coder": "Ada", "coder_uuid": "uuid-c", "statement_id": "1",
        "statement_uuid": "uuid-s1", "code": "claim", "quote": "one “thing” […] and another", "start": "0",
        "end": "111", "parts": "0-11;100-111", "n_parts": "2", "role_speaker": "NA", "role_target": '=cmd|"x"',
        "role_via": "", "var_certainty": "hedged", "var_wording": "", "var_evidence": "",
        "memo": "a memo,\nin two lines", "origin": "suggestion_changed", "suggestions_shown": "where",
        "suggestion_id": "5", "suggestion_rule": "cue:deny", "suggestion_score": "0.75", "suggestion_code": "denial",
        "decision": "changed", "answers": "uuid-s9;uuid-s8", "same_as": "", "created_at": "2026-05-01T12:00:30Z",
        "changed_at": "2026-05-01T12:00:30Z", "codebook_version": "1",
    }  # fmt: skip


def test_that_each_actor_of_a_statement_has_a_row_of_its_own(tmp_path: Path) -> None:
    write_layout(Fixed([coded(1, ("one",)), coded(2, ("two",), links=())]), tmp_path, Layout.TIDY, stamp="test")

    links = read(tmp_path / "actor_links.csv")

    assert [
        (row["statement_id"], row["role"], row["actor_id"], row["actor_name"], row["confirmed"]) for row in links
    ] == [
        ("1", "speaker", "7", "NA", "1"),
        ("1", "target", "8", '=cmd|"x"', "0"),
    ]


def test_that_a_joined_export_keeps_statements_without_actors(tmp_path: Path) -> None:
    write_layout(Fixed([coded(1, ("one",)), coded(2, ("two",), links=())]), tmp_path, Layout.JOINED, stamp="test")

    rows = read(tmp_path / "coding.csv")

    assert [(row["statement_id"], row["role"], row["quote"]) for row in rows] == [
        ("1", "speaker", "one"),
        ("1", "target", "one"),
        ("2", "", "two"),
    ]
    assert (tmp_path / "articles.csv").exists()


def test_that_a_statement_made_by_hand_leaves_the_suggestion_blank(tmp_path: Path) -> None:
    by_hand = replace(coded(1, ("one",)), suggestion=None)

    write_layout(Fixed([by_hand]), tmp_path, Layout.TIDY, stamp="test")

    (row,) = read(tmp_path / "statements.csv")
    assert [row[key] for key in row if key.startswith("suggestion_") or key == "decision"] == [""] * 5


def test_that_articles_say_who_finished_them(tmp_path: Path) -> None:
    write_layout(Fixed([]), tmp_path, Layout.TIDY, stamp="test")

    (row,) = read(tmp_path / "articles.csv")
    assert (row["finished_by"], row["in_progress_by"], row["characters"]) == ("Ada", "Bo", "80")


def test_that_an_export_of_nothing_has_headings(tmp_path: Path) -> None:
    counts = write_layout(Fixed([]), tmp_path, Layout.TIDY, stamp="test")

    assert (tmp_path / "statements.csv").read_bytes().startswith(b"article_id,article_uuid,")
    assert counts[tmp_path / "statements.csv"] == 0


@pytest.mark.parametrize("layout", Layout)
def test_that_the_same_data_give_the_same_bytes(tmp_path: Path, layout: Layout) -> None:
    written = []
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        write_layout(Fixed([coded(1, ("one",))]), tmp_path / name, layout, stamp="test")
        written.append({path.name: path.read_bytes() for path in (tmp_path / name).iterdir()})

    assert written[0] == written[1]


@pytest.mark.parametrize("layout", Layout)
def test_that_the_readme_explains_every_column_of_every_file(tmp_path: Path, layout: Layout) -> None:
    write_layout(Fixed([coded(1, ("one",))]), tmp_path, layout, stamp="test")

    readme = (tmp_path / "README.txt").read_text(encoding="utf-8")

    for path in tmp_path.glob("*.csv"):
        section = readme[readme.index(f"\n{path.name}\n---") :].split("\n\n")[1]
        heading = path.read_text(encoding="utf-8").splitlines()[0]
        assert [line.split("  ")[0] for line in section.splitlines()] == heading.split(",")


def test_that_suggestions_stand_apart_with_what_became_of_them(tmp_path: Path) -> None:
    write_layout(Fixed([]), tmp_path, Layout.TIDY, stamp="test")

    rejected, undecided = read(tmp_path / "suggestions.csv")
    assert (rejected["speaker"], rejected["parts"], rejected["cue"]) == ("Iran", "0-3", "4-7")
    assert (rejected["coder"], rejected["decision"], rejected["shown_at"]) == ("Ada", "rejected", "")
    assert (undecided["suggestion_id"], undecided["coder"], undecided["decision"]) == ("6", "", "")


def test_that_whoever_watches_is_told_and_can_stop_it(tmp_path: Path) -> None:
    told = []

    def report(done: int, of: int) -> None:
        told.append((done, of))
        if done == 3:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_layout(Fixed([coded(1, ("one",))]), tmp_path, Layout.TIDY, stamp="test", report=report)

    assert told == [(0, 6), (1, 6), (2, 6), (3, 6)]
    assert list(tmp_path.iterdir()) == []
