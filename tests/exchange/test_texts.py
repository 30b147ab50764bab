"""What the bytes of a file are taken for, asked about or refused as."""

from __future__ import annotations

import base64
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.errors import EncodingUnsure, UnreadableFile
from annotator.exchange import texts
from annotator.exchange.texts import decode

NASTY = json.loads((Path(__file__).parents[1] / "data" / "nasty_texts.json").read_text(encoding="utf-8"))["bytes"]
BYTES = {case["id"]: base64.b64decode(case["base64"]) for case in NASTY}
EXPECTED = {case["id"]: case["expected"] for case in NASTY}
CERTAIN = ("utf8", "utf8_bom", "utf16le_bom", "utf16be_bom", "utf16le_nobom", "utf32_bom", "utf8_fa")
TO_ASK = ("cp1252", "cp1251", "koi8", "cp1255", "utf8_bad", "utf8_cesu", "mixed")
REFUSED = ("binary", "gzip", "empty")


def test_that_every_byte_sequence_of_the_collection_has_a_claim_here() -> None:
    assert set(BYTES) == {*CERTAIN, *TO_ASK, *REFUSED}


@pytest.mark.parametrize("name", CERTAIN)
def test_that_what_is_certain_is_read_without_asking(name: str) -> None:
    decoded = decode(BYTES[name])

    assert decoded.text == EXPECTED[name]
    assert not decoded.guessed


@pytest.mark.parametrize("name", TO_ASK)
def test_that_what_can_only_be_guessed_is_asked_with_a_preview(name: str) -> None:
    with pytest.raises(EncodingUnsure) as raised:
        decode(BYTES[name])

    assert raised.value.preview == decode(BYTES[name], encoding=raised.value.guess).text
    assert raised.value.guess in str(raised.value)


@pytest.mark.parametrize("name", ["cp1252", "cp1251", "koi8", "cp1255", "utf8_bad"])
def test_that_the_encoding_a_person_names_is_used(name: str) -> None:
    encoding = {case["id"]: case["encoding"] for case in NASTY}[name]

    decoded = decode(BYTES[name], encoding=encoding)

    assert decoded.text == EXPECTED[name]
    assert decoded.guessed


@pytest.mark.parametrize(
    ("name", "guess"),
    [
        ("cp1252", "cp1252"),
        ("cp1251", "cp1251"),
        ("utf8_bad", texts.REPLACING),
        ("mixed", texts.REPLACING),
        ("utf8_cesu", texts.CESU),
    ],
)
def test_that_the_guess_is_a_good_one(name: str, guess: str) -> None:
    with pytest.raises(EncodingUnsure) as raised:
        decode(BYTES[name])

    assert raised.value.guess == guess


def test_that_surrogate_pairs_of_java_and_mysql_become_one_character() -> None:
    assert decode(BYTES["utf8_cesu"], encoding=texts.CESU).text == "a😀b"


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (BYTES["binary"], "PNG image"),
        (BYTES["gzip"], "gzip archive"),
        (b"%PDF-1.7\n1 0 obj", "PDF file"),
        (b"PK\x03\x04\x14\x00", "Word"),
        (b"{\\rtf1\\ansi Iran denies.}", "rich text"),
        (b"\xef\xbb\xbf<!DOCTYPE html><html><body>Iran denies.</body></html>", "web page"),
        (bytes(4096), "data of a program"),
        (bytes(range(256)) * 8, "data of a program"),
        (b"", "empty"),
        (b"\xef\xbb\xbf", "blank"),
        (b" \r\n\t", "blank"),
    ],
)
def test_that_what_is_no_text_is_refused_with_what_it_is(data: bytes, words: str) -> None:
    with pytest.raises(UnreadableFile, match=words):
        decode(data)


def test_that_a_text_cut_in_the_middle_of_a_unit_is_not_taken_silently() -> None:
    with pytest.raises(UnreadableFile):
        decode("Iran denies".encode("utf-16")[:-1])


def test_that_bytes_that_are_invalid_in_the_named_encoding_are_refused_with_their_place() -> None:
    with pytest.raises(UnreadableFile, match=r"not valid utf-8: it cannot be read at byte 12"):
        decode(BYTES["utf8_bad"], encoding="utf-8")


def test_that_an_unknown_encoding_is_refused_with_names_to_try() -> None:
    with pytest.raises(UnreadableFile, match="no encoding named “utf-9”"):
        decode(b"Iran denies", encoding="utf-9")


def test_that_a_codec_that_makes_no_text_is_refused() -> None:
    with pytest.raises(UnreadableFile, match="no encoding named “base64”"):
        decode(b"SXJhbg==", encoding="base64")


def test_that_japanese_mail_is_asked_about_though_its_bytes_are_ascii() -> None:
    with pytest.raises(EncodingUnsure) as raised:
        decode("イランは否定".encode("iso2022_jp"))

    assert raised.value.preview == "イランは否定"


def test_that_html_inside_a_text_is_just_text() -> None:
    assert decode(b"He wrote <html> and <img src=x>.").text == "He wrote <html> and <img src=x>."


def test_that_a_single_nul_does_not_make_a_text_unreadable() -> None:
    assert decode(b"Iran\x00denies the allegations.").text == "Iran\x00denies the allegations."


def test_that_an_absurdly_large_file_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "dump.txt"
    with path.open("wb") as file:
        file.truncate(5_000_000_000)

    with pytest.raises(UnreadableFile, match=r"5,000 MB.*at most 20 MB"):
        texts.read_file(path)


def test_that_a_folder_and_a_missing_file_get_their_sentence(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match="is no file, or a folder"):
        texts.read_file(tmp_path)
    with pytest.raises(UnreadableFile, match="no such file"):
        texts.read_file(tmp_path / "gone.txt")


@pytest.mark.parametrize("encoding", texts.ENCODINGS)
def test_that_every_offered_encoding_is_taken(encoding: str) -> None:
    assert decode(b"Iran", encoding=encoding).text


@given(st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1).filter(str.strip))
def test_that_any_text_in_utf8_reads_back_exactly(text: str) -> None:
    decoded = decode(b"\xef\xbb\xbf" + text.encode())

    assert decoded.text == text.removeprefix("\ufeff")


@given(st.binary(max_size=200))
def test_that_any_bytes_are_text_or_a_sentence(data: bytes) -> None:
    told = ""

    try:
        told = decode(data).text
    except UnreadableFile as error:
        told = str(error)

    assert told
