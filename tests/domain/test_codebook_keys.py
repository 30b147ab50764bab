"""Entries added by hand have the key and the letter of their name, not those of their beginning."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from annotator.domain.codebook import Codebook, EntryKind
from annotator.domain.codebook_draft import Draft, new_code, new_variable
from annotator.domain.codebook_keys import is_to_be_named, key_problems, keyed, lettered, to_be_named
from annotator.exchange.templates import read_template
from annotator.services.codebook_drafts import CodebookDrafts


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


def test_that_a_chosen_key_holds_whatever_the_name_and_no_other_takes_it() -> None:
    first = replace(to_be_named(new_code(codebook(), "New code"), codebook()), name="Threat")
    draft = Draft(codebook()).put(first).choose_key(first, "menace")
    second = replace(to_be_named(new_code(draft.codebook, "New code"), draft.codebook), name="Menace")

    made = keyed(draft.put(second)).codebook

    assert [code.key for code in made.codes[-2:]] == ["menace", "menace_2"]


@pytest.mark.parametrize(("key", "wrong"), [("Threat!", True), ("unnamed_3", True), ("claim", True), ("threat", False)])
def test_that_a_chosen_key_that_cannot_stand_is_said(key: str, wrong: bool) -> None:
    code = to_be_named(new_code(codebook(), "New code"), codebook())

    problems = list(key_problems(Draft(codebook()).put(code).choose_key(code, key)))

    assert [each.about for each in problems] == (["key"] if wrong else [])


def test_that_a_removed_entrys_key_does_not_pass_to_the_next_new_one() -> None:
    code = to_be_named(new_code(codebook(), "New code"), codebook())
    draft = Draft(codebook()).put(code).choose_key(code, "threat").drop(EntryKind.CODE, code.key)

    assert keyed(draft.put(replace(code, name="Promise"))).codebook.codes[-1].key == "promise"


def test_that_what_is_called_unnamed_gets_a_key_that_stays() -> None:
    code = replace(to_be_named(new_code(codebook(), "New code"), codebook()), name="Unnamed")

    assert not is_to_be_named(keyed(Draft(codebook()).put(code)).codebook.codes[-1])


def test_that_a_chosen_key_is_kept_with_the_draft(tmp_path: Path) -> None:
    code = to_be_named(new_code(codebook(), "New code"), codebook())
    draft = Draft(codebook()).put(code).choose_key(code, "threat")
    drafts = CodebookDrafts("p", tmp_path)

    drafts.keep(draft)

    assert drafts.kept() == draft
