"""What a codebook answers, and which ones are refused."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.domain.codebook import Code, Codebook, LineStyle, Role, Variable, VariableKind
from annotator.domain.errors import BadCodebook

CLAIM = Code("claim", "Claim", "C", 1, "claim", LineStyle.THIN)
DENIAL = Code("denial", "Denial", "D", 2, "denial", LineStyle.DASHED)
OLD = replace(CLAIM, key="old", retired=True)
SPEAKER = Role("speaker", "Speaker", "S")
CERTAINTY = Variable("certainty", "Certainty", VariableKind.SCALE, ("low", "high"), codes=("claim",))
CODEBOOK = Codebook("Claims", (CLAIM, DENIAL, OLD), (SPEAKER,), (CERTAINTY,))


def test_that_a_retired_code_is_known_but_not_given() -> None:
    assert CODEBOOK.code("old") == OLD
    assert CODEBOOK.current_codes == (CLAIM, DENIAL)


def test_that_an_unknown_key_is_a_fault() -> None:
    with pytest.raises(KeyError):
        CODEBOOK.role("chair")


def test_that_a_variable_is_asked_of_its_codes_only() -> None:
    assert list(CODEBOOK.variables_for("claim")) == [CERTAINTY]
    assert list(CODEBOOK.variables_for("denial")) == []


@pytest.mark.parametrize(
    ("kind", "value", "is_accepted"),
    [
        (VariableKind.SCALE, "low", True),
        (VariableKind.SCALE, "none", False),
        (VariableKind.YES_NO, "yes", True),
        (VariableKind.YES_NO, "perhaps", False),
        (VariableKind.NUMBER, "1.5", True),
        (VariableKind.NUMBER, "much", False),
        (VariableKind.TEXT, "anything", True),
    ],
)
def test_that_a_variable_accepts_its_kind_of_value(kind: VariableKind, value: str, is_accepted: bool) -> None:
    assert replace(CERTAINTY, kind=kind).accepts(value) is is_accepted


def test_that_a_sound_codebook_passes() -> None:
    CODEBOOK.check()


@pytest.mark.parametrize(
    ("codebook", "sentence"),
    [
        (replace(CODEBOOK, codes=(CLAIM, CLAIM)), "two codes with the key “claim”"),
        (replace(CODEBOOK, codes=(CLAIM, replace(DENIAL, digit=1))), "two codes with the number “1”"),
        (replace(CODEBOOK, codes=(CLAIM, replace(DENIAL, letter="C"))), "two codes with the letter “C”"),
        (replace(CODEBOOK, roles=(SPEAKER, SPEAKER)), "two roles with the key “speaker”"),
        (replace(CODEBOOK, codes=(OLD,)), "no code that can be used"),
    ],
)
def test_that_entries_in_each_other_s_way_are_refused(codebook: Codebook, sentence: str) -> None:
    with pytest.raises(BadCodebook, match=sentence):
        codebook.check()
