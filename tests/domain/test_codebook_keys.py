"""Entries added by hand have the key and the letter of their name, not those of their beginning."""

from __future__ import annotations

from dataclasses import replace

from annotator.domain.codebook import Codebook
from annotator.domain.codebook_draft import Draft, new_code, new_variable
from annotator.domain.codebook_keys import is_to_be_named, keyed, lettered, to_be_named
from annotator.exchange.templates import read_template


def codebook() -> Codebook:
    return read_template("claims")


def test_that_a_key_is_made_of_the_name_and_everything_that_names_the_code_follows() -> None:
    code = to_be_named(new_code(codebook(), "New code"), codebook())
    variable = replace(to_be_named(new_variable(codebook(), ""), codebook()), name="Tone", codes=(code.key,))
    draft = Draft(codebook()).put(code).put(replace(code, name="Open threat")).put(variable)
    draft = draft.rules(precedence=(code.key,))

    made = keyed(draft).codebook

    assert is_to_be_named(code)
    assert made.codes[-1].key == "open_threat"
    assert (made.variables[-1].key, made.variables[-1].codes) == ("tone", ("open_threat",))
    assert made.precedence == ("open_threat",)
    assert made.codes[:-1] == codebook().codes


def test_that_a_second_entry_of_a_name_has_a_key_of_its_own() -> None:
    first = to_be_named(new_code(codebook(), "New code"), codebook())
    draft = Draft(codebook()).put(replace(first, name="Claim"))

    assert keyed(draft).codebook.codes[-1].key == "claim_2"


def test_that_the_letter_follows_the_name_until_one_is_chosen() -> None:
    code = to_be_named(new_code(codebook(), "New code"), codebook())
    draft = Draft(codebook()).put(code)

    follows = lettered(replace(code, name="Threat"), draft.codebook)
    chosen = Draft(codebook()).put(replace(code, letter="X")).codebook
    stays = lettered(replace(code, letter="X", name="Threat"), chosen)

    assert (code.letter, follows.letter, stays.letter) == ("N", "T", "X")
