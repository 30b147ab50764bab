"""The canonical text, spans and the bridge to UTF-16."""

from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path
from typing import Any

import hypothesis.strategies as st
import pytest
from hypothesis import given

from annotator.domain.text import (
    REPLACEMENT,
    Span,
    Utf16Map,
    canonicalize,
    quote_line,
    quotes,
    sha256_of,
    tidied,
    united,
)

TEXTS: list[dict[str, Any]] = json.loads(
    (Path(__file__).parents[1] / "data" / "nasty_texts.json").read_text(encoding="utf-8")
)["texts"]

# Surrogates, astral characters, line ends of every kind and marks, each as likely as a letter.
characters = st.one_of(
    st.characters(),
    st.characters(categories=("Cs",)),
    st.sampled_from("ab 😀𝒳\r\n\v\f\x85\u2028\u2029\ufeff\x00\ufffe\u0301"),
)
raw_texts = st.text(characters, max_size=60)
canonical_texts = raw_texts.map(canonicalize)
spans = st.tuples(st.integers(0, 40), st.integers(1, 20)).map(lambda pair: Span(pair[0], pair[0] + pair[1]))


def built(entry: dict[str, Any]) -> str:
    if "code_points" in entry:
        return "".join(map(chr, entry["code_points"]))
    if "repeat" in entry:
        return str(entry["repeat"][0] * entry["repeat"][1] + entry.get("suffix", ""))
    return str(entry["text"])


@given(raw_texts)
def test_that_the_canonical_text_is_a_fixed_point(raw: str) -> None:
    assert canonicalize(canonicalize(raw)) == canonicalize(raw)


@given(raw_texts)
def test_that_a_canonical_text_can_be_stored_and_shown(raw: str) -> None:
    text = canonicalize(raw)

    assert text.encode("utf-8").decode("utf-8") == text
    assert not text.startswith("\ufeff")
    assert not set(text) & set("\r\v\f\x00\x85\u2028\u2029")


@pytest.mark.parametrize("entry", TEXTS, ids=[entry["id"] for entry in TEXTS])
def test_that_nasty_texts_become_what_was_agreed(entry: dict[str, Any]) -> None:
    raw = built(entry)
    text = canonicalize(raw)

    assert len(text) == entry["canonical_code_points"]
    assert (text != raw) == entry["canonical_changed"]
    if "canonical" in entry:
        assert text == entry["canonical"]
    assert Utf16Map(text).units(len(text)) == entry["canonical_utf16"]


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("a\r\nb\rc\u2028d\x85e", "a\nb\nc\nd\ne"),
        ("\ufeff\ufeffa\ufeffb", "a\ufeffb"),
        ("\ud83d\ude00", "😀"),
        ("a\ud83d", "a" + REPLACEMENT),
        ("a\x00b", f"a{REPLACEMENT}b"),
        ("\u00a0\t", "\u00a0\t"),
    ],
)
def test_that_each_rule_of_the_canonical_text_holds(raw: str, text: str) -> None:
    assert canonicalize(raw) == text


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (2, 2), (3, 2)])
def test_that_a_span_is_never_empty_or_negative(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="at least one character"):
        Span(start, end)


@given(spans, spans)
def test_that_overlap_is_having_a_character_in_common(one: Span, other: Span) -> None:
    common = set(range(one.start, one.end)) & set(range(other.start, other.end))

    assert one.overlaps(other) == other.overlaps(one) == bool(common)
    assert one.contains(other) == (common == set(range(other.start, other.end)))
    assert all(one.covers(offset) for offset in common)


@given(st.lists(spans, max_size=8))
def test_that_united_spans_cover_the_same_and_never_touch(some: list[Span]) -> None:
    joined = united(some)

    assert {i for span in joined for i in range(span.start, span.end)} == {
        i for span in some for i in range(span.start, span.end)
    }
    assert all(one.end < other.start for one, other in pairwise(joined))


@given(canonical_texts, st.integers(0, 60), st.integers(0, 60))
def test_that_a_tidied_range_has_the_same_words_without_blank_ends(text: str, start: int, end: int) -> None:
    low, high = sorted((min(start, len(text)), min(end, len(text))))

    span = tidied(text, low, high)

    assert (span.of(text) if span else "") == text[low:high].strip()


@given(canonical_texts)
def test_that_offsets_go_to_utf16_and_back(text: str) -> None:
    bridge = Utf16Map(text)

    for offset in range(len(text) + 1):
        unit = bridge.units(offset)
        assert unit == len(text[:offset].encode("utf-16-le")) // 2
        assert bridge.points(unit) == bridge.points(unit, forward=True) == offset


@given(canonical_texts, st.integers(0, 120), st.integers(0, 120))
def test_that_a_selection_of_qt_is_snapped_outward(text: str, one: int, other: int) -> None:
    units = text.encode("utf-16-le")
    low, high = sorted(min(unit, len(units) // 2) for unit in (one, other))

    span = Utf16Map(text).span(low, high)

    if low == high and (low == 0 or Utf16Map(text).units(Utf16Map(text).points(low)) == low):
        assert span is None
    if span is not None:
        start, end = Utf16Map(text).units(span.start), Utf16Map(text).units(span.end)
        assert low - 1 <= start <= low
        assert high <= end <= high + 1


def test_that_quotes_are_the_exact_words_of_each_part() -> None:
    assert quotes("Iran denies it.", (Span(0, 4), Span(12, 14))) == ("Iran", "it")


def test_that_the_fingerprint_is_of_the_text_in_utf8() -> None:
    assert sha256_of("é") == "4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c"


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ("“Iran supports talks”", "Iran supports talks"),
        ("“Iran supports", "Iran supports"),
        ("„Iran stimmt zu“", "Iran stimmt zu"),
        ("»Iran stimmt zu«", "Iran stimmt zu"),
        ('"Iran supports talks"', "Iran supports talks"),
        ("Iran “supports” talks", "Iran “supports” talks"),
        ("“Yes,” he said, “and no”", "“Yes,” he said, “and no”"),
        ("says “yes”", "says “yes”"),
        ("“", "“"),
    ],
)
def test_that_a_quoted_line_has_no_quotation_marks_of_its_own_around_it(words: str, line: str) -> None:
    assert quote_line(words, [Span(0, len(words))], most=40) == line
