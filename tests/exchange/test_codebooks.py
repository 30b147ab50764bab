"""Codebook files: what the shipped one says, what is refused, and that nothing is lost by writing."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator import shipped
from annotator.domain.codebook import Code, Codebook, LineStyle, Role, Variable, VariableKind
from annotator.domain.errors import BadCodebook
from annotator.exchange.codebook_pages import write_codebook_as
from annotator.exchange.codebooks import parse_codebook, read_codebook

CLAIMS = shipped.resource("codebooks/claims.toml")
SMALL = """name = "Small"

[[code]]
key = "claim"
name = "Claim"
letter = "C"
digit = 1
colour = "claim"
line = "thin"

[[role]]
key = "speaker"
name = "Speaker"
letter = "S"
"""


def test_that_the_default_codebook_has_the_four_codes_in_the_order_of_their_keys() -> None:
    codebook = read_codebook(CLAIMS)

    assert [(code.key, code.letter, code.digit, code.colour, code.line) for code in codebook.codes] == [
        ("claim", "C", 1, "claim", LineStyle.THIN),
        ("denial", "D", 2, "denial", LineStyle.DASHED),
        ("admission", "M", 3, "admission", LineStyle.DOUBLE),
        ("accusation", "A", 4, "accusation", LineStyle.THICK),
    ]
    assert [(role.key, role.letter) for role in codebook.roles] == [("speaker", "S"), ("target", "T"), ("via", "V")]
    assert codebook.precedence == ("denial", "admission", "accusation", "claim")


def test_that_every_code_of_the_default_codebook_is_explained_and_shown() -> None:
    for code in read_codebook(CLAIMS).codes:
        assert code.definition
        assert code.use_when
        assert code.not_when
        assert len(code.examples) >= 3


def test_that_no_variable_is_answered_before_the_coder_answers() -> None:
    assert all(variable.default is None for variable in read_codebook(CLAIMS).variables)


def test_that_every_example_is_an_exact_quote_that_a_coder_of_the_sample_gave_that_code() -> None:
    coded = {
        (article["file"], " […] ".join(statement["quote"]), statement["code"])
        for article in json.loads((shipped.seeds() / "double_coded.json").read_text(encoding="utf-8"))["articles"]
        for statements in article["coders"].values()
        for statement in statements
    }

    shown = {
        (example.rsplit("(", 1)[1].rstrip(")"), example.rsplit(" — ", 1)[0], code.key)
        for code in read_codebook(CLAIMS).codes
        for example in code.examples
    }

    assert shown <= coded


def test_that_a_written_codebook_reads_back_equal(tmp_path: Path) -> None:
    codebook = read_codebook(CLAIMS)

    write_codebook_as(codebook, tmp_path / "copy.toml")

    assert read_codebook(tmp_path / "copy.toml") == codebook
    assert [path.name for path in tmp_path.iterdir()] == ["copy.toml"]


TEXTS = st.text(st.characters(exclude_categories=("Cs",))).map(str.strip)


@given(TEXTS.filter(bool), st.lists(TEXTS), TEXTS.filter(bool))
def test_that_any_words_in_a_codebook_survive_writing(
    tmp_path_factory: pytest.TempPathFactory, name: str, notes: list[str], option: str
) -> None:
    path = tmp_path_factory.mktemp("codebook") / "any.toml"
    codebook = Codebook(
        name=name,
        codes=(Code("x", name, "X", None, "c9", LineStyle.DASH_DOT, examples=tuple(notes), retired=False),),
        roles=(Role("r", name, "R", several=False),),
        variables=(Variable("v", name, VariableKind.CHOICE, options=(option,), default=option),),
        notes=tuple(notes),
    )

    write_codebook_as(codebook, path)

    assert read_codebook(path) == codebook


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ('letter = "C"', "letter = C", "at line 6, column 10"),
        ('letter = "C"', 'leter = "C"', "In the code in line 3: “leter” is not known here. Perhaps “letter” is meant."),
        ('letter = "C"\n', "", "In the code in line 3: “letter” is missing."),
        ("digit = 1", "digit = 12", "In the code in line 3: “claim”, digit: The number must be from 1 to 9."),
        ("digit = 1", "digit = true", "In the code in line 3: “digit” must be a whole number."),
        ('"thin"', '"wavy"', "In the code in line 3: “line” must be one of thin, dashed"),
        ('colour = "claim"', 'colour = "red"', "“claim”, colour: The colour must be one of claim"),
        (
            'key = "speaker"',
            'key = "Main speaker"',
            "In the role in line 11: “Main speaker”, key: The key “Main speaker” must be",
        ),
        ('name = "Small"', 'name = "Small"\nprecedence = ["clam"]', "names the code “clam”, which it does not have."),
        ('name = "Small"', 'name = "Small"\nvariable = 3', "must be written as [[variable]]"),
        ('name = "Small"', "name = 3", "“name” must be text in quotation marks."),
    ],
)
def test_that_a_broken_codebook_is_refused_with_the_place_and_what_to_do(old: str, new: str, sentence: str) -> None:
    with pytest.raises(BadCodebook) as raised:
        parse_codebook(SMALL.replace(old, new, 1))

    assert sentence in str(raised.value)


def test_that_a_choice_without_options_and_a_default_outside_them_are_refused() -> None:
    variable = '\n[[variable]]\nkey = "v"\nname = "V"\nkind = "choice"\n'

    with pytest.raises(BadCodebook, match="Add at least one answer"):
        parse_codebook(SMALL + variable)
    with pytest.raises(BadCodebook, match="“c” is not one of its answers"):
        parse_codebook(SMALL + variable + 'options = ["a", "b"]\ndefault = "c"\n')


def test_that_two_codes_with_one_key_are_refused() -> None:
    with pytest.raises(BadCodebook, match="two codes with the key “claim”"):
        parse_codebook(SMALL + SMALL[SMALL.index("[[code]]") : SMALL.index("[[role]]")])


def test_that_a_missing_and_a_wrongly_encoded_codebook_get_their_sentence(tmp_path: Path) -> None:
    (tmp_path / "latin.toml").write_bytes(SMALL.replace("Small", "Café").encode("latin-1"))

    with pytest.raises(BadCodebook, match="No such file"):
        read_codebook(tmp_path / "gone.toml")
    with pytest.raises(BadCodebook, match="Save it as UTF-8"):
        read_codebook(tmp_path / "latin.toml")


def test_that_a_codebook_that_cannot_be_written_leaves_the_old_one(tmp_path: Path) -> None:
    codebook = read_codebook(CLAIMS)
    old = tmp_path / "claims.toml"
    write_codebook_as(codebook, old)

    with pytest.raises(FileExistsError):
        write_codebook_as(replace(codebook, name="Other"), old / "claims.toml")

    assert read_codebook(old) == codebook
