"""How shares are written."""

from __future__ import annotations

from annotator.domain.said import Said, said


def percent(share: float, *, with_decimal: bool = False) -> Said:
    """“93 %”: figure and sign stay on one line. The no-break space is one that old consoles can print too."""
    if with_decimal:
        return said("{share:.1f}\N{NO-BREAK SPACE}%", share=100 * share)
    return said("{share:.0f}\N{NO-BREAK SPACE}%", share=100 * share)
