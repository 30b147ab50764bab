"""Five hundred files of every kind that news arrives in, with invented text, some broken and some hostile.

``python -m tests.data.mixed_files FOLDER`` writes them.
"""

from __future__ import annotations

import csv
import io
import json
import random
import sys
from collections.abc import Iterator
from dataclasses import replace
from email.message import EmailMessage
from pathlib import Path
from typing import Final

from tests.exchange.readers import hostile, lookalikes
from tests.exchange.readers.lookalikes import Invented

_PLACES: Final = "Vessmar Ondry Kaltport Breen Tiskava Morrel Halvik Zerrin Ostmark Pellory Quent Ravell".split()
_ACTORS: Final = (
    "The harbour master", "The energy minister", "A spokesperson for the council", "The union of dockers",
    "The opposition leader", "A researcher at the institute", "The regional governor", "The ferry company",
)  # fmt: skip
_SAYS: Final = ("said", "denied", "warned", "claimed", "announced", "insisted", "confirmed", "told reporters")
_WHAT: Final = (
    "that the new terminal would open before winter", "that no drone had crossed the border that night",
    "that talks over the pipeline had failed again", "that the strike could last until the end of the month",
    "that the figures had been checked by an outside office", "that the bridge must be closed for repairs",
    "that fuel prices were a matter for the capital", "that the rumours were spread from abroad",
)  # fmt: skip
_OUTLETS: Final = ("The Vessmar Courier", "Ondry Gazette", "Kaltport Echo", "Halvik Tribune")
_FURNITURE: Final = {
    outlet: (f"Sign up to the morning letter of {outlet}", f"{outlet} is part of the Northern Press Group")
    for outlet in _OUTLETS
}


def article(seed: int, paragraphs: int = 8) -> Invented:
    """An invented article; the same for the same seed."""
    rng = random.Random(seed)  # noqa: S311 - invented text
    place, outlet = rng.choice(_PLACES), rng.choice(_OUTLETS)
    lines = []
    for _ in range(paragraphs):
        said = [
            f"{rng.choice(_ACTORS)} of {rng.choice(_PLACES)} {rng.choice(_SAYS)} on day {rng.randint(1, 999)} "
            f"{rng.choice(_WHAT)}, {rng.randint(2, 99)} weeks after the meeting in {rng.choice(_PLACES)}."
            for _ in range(3)
        ]
        lines.append(" ".join(said))
    day = f"2023-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}"
    return replace(
        lookalikes.ARTICLES[seed % len(lookalikes.ARTICLES)],
        headline=f"{place} waits for an answer, part {seed}",
        outlet=outlet,
        author="Maren Tolk",
        day=day,
        id=f"INV{seed:06}",
        paragraphs=tuple(lines),
    )


def as_text(one: Invented) -> str:
    first, last = _FURNITURE[one.outlet]
    return f"{one.headline}\n{one.day}\n{first}\n\n" + "\n\n".join(one.paragraphs) + f"\n\n{last}\n"


def as_page(one: Invented) -> str:
    body = "".join(f"<p>{words}</p>" for words in one.paragraphs)
    return (
        f"<!doctype html><html lang=en><head><meta charset=utf-8><title>{one.headline}</title>"
        f'<meta property="og:site_name" content="{one.outlet}"></head><body><nav>Home News Sport</nav>'
        f"<article><h1>{one.headline}</h1>{body}</article><footer>Imprint</footer></body></html>"
    )


def as_letter(one: Invented) -> bytes:
    letter = EmailMessage()
    letter["Subject"], letter["From"], letter["Date"] = (
        one.headline,
        "desk@example.org",
        "Mon, 06 Mar 2023 10:00:00 +0000",
    )
    letter.set_content("\n\n".join(one.paragraphs))
    return letter.as_bytes()


def as_docx(one: Invented) -> bytes:
    words = (one.headline, *one.paragraphs)
    return lookalikes.docx_of("".join(f"<w:p><w:r><w:t>{each}</w:t></w:r></w:p>" for each in words))


def as_rtf(one: Invented) -> bytes:
    return lookalikes.rtf_of("\\par ".join((one.headline, *one.paragraphs)))


def as_table(seeds: range, *, paragraphs: int = 8) -> bytes:
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(["title", "published", "newspaper", "byline", "body", "section"])
    for seed in seeds:
        one = article(seed, paragraphs)
        writer.writerow([one.headline, one.day, one.outlet, one.author, "\n\n".join(one.paragraphs), "World"])
    return out.getvalue().encode()


def as_lines(seeds: range) -> bytes:
    found = [article(seed) for seed in seeds]
    return "\n".join(json.dumps({"headline": one.headline, "text": one.text}) for one in found).encode()


def files(count: int = 500) -> Iterator[tuple[str, bytes]]:
    """The names and the bytes of so many files, the same each time."""
    odd = {name: make() for name, make in hostile.FILES.items()}
    odd["empty.txt"] = b""
    odd["cyrillic.txt"] = ("Губернатор заявил, что порт останется открытым до весны. " * 20).encode("cp1251")
    odd["turned.txt"] = "The minister said \u202eyes\u202c and \u200bnothing more on the matter today.\n".encode()
    odd["nexis.docx"] = (_DELIVERIES / "nexis.docx").read_bytes()
    odd["factiva.html"] = (_DELIVERIES / "factiva.html").read_bytes()
    odd["europresse.txt"] = (_DELIVERIES / "europresse.txt").read_bytes()
    odd["proquest.txt"] = (_DELIVERIES / "proquest.txt").read_bytes()
    odd["table.csv"] = as_table(range(10_000, 10_060))
    odd["lines.jsonl"] = as_lines(range(11_000, 11_040))
    odd["letters.csv"] = b"a,b\n1,2\n3,4\n"
    odd["week.zip"] = lookalikes.zipped({f"day{n}.txt": as_text(article(12_000 + n)) for n in range(12)})
    odd["copy.txt"] = as_text(article(0)).encode()
    yield from odd.items()
    for number in range(count - len(odd)):
        one = article(number)
        kind, data = (
            ("txt", as_text(one).encode()),
            ("html", as_page(one).encode()),
            ("docx", as_docx(one)),
            ("eml", as_letter(one)),
            ("rtf", as_rtf(one)),
            ("txt", as_text(one).encode("utf-16")),
        )[number % 6]
        yield f"part{number // 100}/news{number:04}.{kind}", data


def write(folder: Path, count: int = 500) -> int:
    """Write them, some in subfolders, and return how many."""
    written = 0
    for name, data in files(count):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        written += 1
    return written


_DELIVERIES: Final = Path(__file__).parent / "deliveries"


if __name__ == "__main__":
    sys.stdout.write(f"{write(Path(sys.argv[1]))} files\n")
