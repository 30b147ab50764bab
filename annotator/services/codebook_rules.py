"""Whether the codebook lets a code, a role or an answer be given; where not, a sentence says so."""

from __future__ import annotations

from annotator.domain.codebook import Codebook, Role
from annotator.domain.codebook_answers import refusal_of
from annotator.domain.errors import NotAllowed


def check_code(codebook: Codebook, code: str) -> None:
    """Raises NotAllowed."""
    if code not in {known.key for known in codebook.current_codes}:
        raise NotAllowed("The codebook has no code “{code}” that may still be given. Choose another.", code=code)


def role_to_give(codebook: Codebook, role: str) -> Role:
    """Raises NotAllowed."""
    for known in codebook.current_roles:
        if known.key == role:
            return known
    raise NotAllowed("The codebook has no role “{role}” that may still be given. Choose another.", role=role)


def check_value(codebook: Codebook, variable: str, value: str | None) -> None:
    """Raises NotAllowed. None takes an answer away, also where the question is no longer asked."""
    known = {entry.key: entry for entry in codebook.variables}
    if variable not in known:
        raise NotAllowed("The codebook has no variable “{variable}”.", variable=variable)
    if value is None:
        return
    if known[variable].retired:
        raise NotAllowed("“{name}” is no longer asked.", name=known[variable].name)
    refusal = refusal_of(known[variable], value)
    if refusal is not None:
        raise NotAllowed(refusal.sentence, **refusal.values)
