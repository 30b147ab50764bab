"""A person whose answers are written down beforehand, and who remembers what was said."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from pathlib import Path


class ScriptedFeedback:
    """Answers questions in the order of the script. A question that is not in it fails the test."""

    def __init__(self, answers: Iterable[object] = ()) -> None:
        self._answers = deque(answers)
        self.told: list[tuple[str, str]] = []
        self.asked: list[tuple[str, str]] = []

    def will_answer(self, *answers: object) -> None:
        self._answers.extend(answers)

    def tell(self, title: str, sentence: str) -> None:
        self.told.append((title, sentence))

    def ask(self, title: str, sentence: str, *, yes: str, no: str) -> bool:
        assert yes
        assert no
        return bool(self._answer(title, sentence))

    def name(self, title: str, sentence: str, *, known: str = "") -> str | None:
        answer = self._answer(title, sentence)
        return known if answer is ... else answer  # type: ignore[return-value]

    def file_to_open(self, title: str, kinds: str) -> Path | None:
        return self._answer(title, kinds)  # type: ignore[return-value]

    def files_to_open(self, title: str, kinds: str) -> list[Path]:
        return self._answer(title, kinds)  # type: ignore[return-value]

    def file_to_save(self, title: str, start: Path, kinds: str) -> Path | None:
        return self._answer(title, f"{start} {kinds}")  # type: ignore[return-value]

    def folder(self, title: str, start: Path | None = None) -> Path | None:
        return self._answer(title, str(start or ""))  # type: ignore[return-value]

    def _answer(self, title: str, sentence: str) -> object:
        self.asked.append((title, sentence))
        assert self._answers, f"nobody expected to be asked “{title}”"
        return self._answers.popleft()
