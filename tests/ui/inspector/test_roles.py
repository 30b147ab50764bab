"""The rows of the roles: who plays them, and that somebody has to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from annotator.ui.inspector import Inspector
from annotator.ui.inspector.roles import RoleRow
from tests.ui.canvas.conftest import shipped_codebook
from tests.ui.inspector.conftest import a_statement, linked

Show = Callable[..., Inspector]


@pytest.fixture
def requiring(inspector: Inspector) -> Inspector:
    """The inspector with a codebook that requires a speaker of claims."""
    codebook = shipped_codebook()
    roles = [
        replace(role, required_for=("claim",) if role.key == "speaker" else (), definition="")
        for role in codebook.roles
    ]
    inspector.set_codebook(replace(codebook, roles=tuple(roles)))
    # The rows of the codebook before go only now.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return inspector


def named(inspector: Inspector) -> list[str]:
    return [row.accessibleName() for row in inspector.findChildren(RoleRow) if row.isVisible()]


def test_that_an_empty_role_says_that_it_is_required(requiring: Inspector, show: Show) -> None:
    show(a_statement())

    assert named(requiring) == ["Speaker: None (required)", "Target: None", "Via: None"]


def test_that_a_role_that_is_played_does_not_say_that_it_is_required(requiring: Inspector, show: Show) -> None:
    show(a_statement(links=(linked("speaker", 1),)))

    assert named(requiring)[0] == "Speaker: Iran"


def test_that_a_role_is_required_only_for_the_codes_that_require_it(requiring: Inspector, show: Show) -> None:
    show(a_statement())
    show(replace(a_statement(), code="denial"))

    assert named(requiring)[0] == "Speaker: None"
