"""How much a file may hold before it is refused. Deliveries of a thousand articles stay far below."""

from __future__ import annotations

from typing import Final

MAX_FILE: Final = 200_000_000
"""Bytes of a file that was chosen, such as an archive."""

MAX_MEMBER: Final = 100_000_000
"""Bytes that one file in an archive, or one part of a document, may unfold to."""

MAX_UNFOLDED: Final = 1_000_000_000
"""Bytes that all files of an archive may unfold to."""

MAX_RATIO: Final = 200
RATIO_FROM: Final = 5_000_000
"""What unfolds to more than so many bytes may not have been packed to less than one in ``MAX_RATIO``."""

MOST_MEMBERS: Final = 10_000
DEEPEST: Final = 2
"""An archive may lie in an archive, and no deeper."""

MOST_ARTICLES: Final = 20_000
MAX_TEXT: Final = 5_000_000
"""Characters of one article: a long novel."""

MAX_ALL_TEXT: Final = 60_000_000
"""Characters of all articles of one file."""

MAX_CELL: Final = 2_000_000
MOST_COLUMNS: Final = 1_000
MOST_PAGES: Final = 3_000
MOST_DETAILS: Final = 60
MAX_DETAIL: Final = 2_000
