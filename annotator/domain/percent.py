"""How shares are written."""

from __future__ import annotations


def percent(share: float, *, decimals: int = 0) -> str:
    """“93 %”: figure and sign stay on one line. The no-break space is one that old consoles can print too."""
    return f"{100 * share:.{decimals}f}\N{NO-BREAK SPACE}%"
