"""Pictures of the article view in every state that is drawn: python -m tests.ui.canvas.gallery FOLDER [FONT-FOLDER]."""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint
from PySide6.QtGui import QFontDatabase, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.domain.records import Article, Statement, StatementId, SuggestionId
from annotator.domain.text import Span
from annotator.shipped import resource
from annotator.ui.canvas.view import ArticleView
from annotator.ui.theme import DARK, LIGHT, Theme
from tests.ui.canvas.conftest import article_of, seed, shipped_codebook, statement_of, suggestion_of


def main(out: Path, fonts: Path) -> None:
    app = QApplication([])
    app.setStyle("Fusion")
    for font in [*fonts.rglob("*.ttf"), *fonts.rglob("*.otf")]:
        QFontDatabase.addApplicationFont(str(font))
    out.mkdir(parents=True, exist_ok=True)
    for theme, name in ((LIGHT, "light"), (DARK, "dark")):
        _shown(theme, *_seed_with_suggestion()).save(str(out / f"seed-{name}.png"))
        _shown(theme, *_seed_with_suggestion(), selected=19, top=0.85).save(str(out / f"seed-end-{name}.png"))
        _shown(theme, *_nested(), selected=1).save(str(out / f"nested-{name}.png"))
        _shown(theme, *_crowded(), selected=3).save(str(out / f"crowded-{name}.png"))
    _shown(LIGHT, *_nested(), selected=20).save(str(out / "parts-selected.png"))
    _shown(LIGHT, *_crowded(), width=640).save(str(out / "narrow.png"))
    _shown(LIGHT, *_seed_with_suggestion(), words=Span(700, 980), with_code=True).save(str(out / "words.png"))
    _shown(LIGHT, *_seed_with_suggestion(), suggestion=1, top=0.4).save(str(out / "suggestion-current.png"))
    _shown(LIGHT, *_seed_with_suggestion(), selected=19, top=0.9, size=24).save(str(out / "large.png"))
    _shown(LIGHT, *_seed_with_suggestion(), selected=19, top=0.9, size=14).save(str(out / "small.png"))
    _shown(DARK, *_right_to_left(), selected=2).save(str(out / "right-to-left.png"))


Content = tuple[Article, list[Statement]]


def _seed_with_suggestion() -> Content:
    """The article of the design's pictures; the statement where the suggestion will be is left out."""
    article, statements = seed("002", "A")
    taken = article.text.index("a Russian military aircraft")
    return article, [statement for statement in statements if not statement.parts[0].covers(taken)]


def _shown(
    theme: Theme,
    article: Article,
    statements: list[Statement],
    *,
    selected: int | None = None,
    suggestion: int | None = None,
    words: Span | None = None,
    with_code: bool = False,
    top: float = 0.0,
    width: int = 820,
    size: int = 17,
) -> QPixmap:
    view = ArticleView(theme)
    view.set_text_size(size)
    view.set_codebook(shipped_codebook())
    view.resize(width, 620)
    view.show()
    view.show_article(article)
    view.show_statements(statements)
    view.show_suggestions(_suggestions(article.text), with_code=with_code)
    view.setFocus()
    _mark(view, selected, suggestion, words)
    QTest.mouseMove(view.viewport(), QPoint(400, 120))
    QTest.qWait(50)
    view.verticalScrollBar().setValue(round(view.verticalScrollBar().maximum() * top))
    if suggestion is not None:
        view.reveal(_suggestions(article.text)[0].parts[0])
    picture = view.grab()
    view.deleteLater()
    return picture


def _mark(view: ArticleView, selected: int | None, suggestion: int | None, words: Span | None) -> None:
    if selected is not None:
        view.select_statement(StatementId(selected))
    if suggestion is not None:
        view.select_suggestion(SuggestionId(suggestion))
    if words is not None:
        view.set_selection(words)


def _suggestions(text: str) -> list:
    """The sentence about Sky News, which no coder marked in this picture."""
    start = text.find("a Russian military aircraft")
    if start < 0:
        return []
    end = text.index("20.”", start) + 4
    cue = text.index("According to", start - 60)
    source = text.index("the British", cue)
    return [
        suggestion_of(1, Span(start, end), cue=[Span(cue, cue + 12)], source=[Span(source, source + 32)]),
    ]


_SENTENCES = (
    "The minister said that the ministry had denied that its officials ever admitted that any drone had been sent. "
    "“We never,” he told reporters on Sunday evening in the capital, “sold a single one of them.” "
    "Others claim otherwise, and say that what was flown came from the same factory all along."
)


def _span(text: str, words: str) -> tuple[int, int]:
    start = text.index(words)
    return start, start + len(words)


def _nested() -> Content:
    text = f"{_SENTENCES}\n\n{_SENTENCES}"
    return article_of(text), [
        statement_of(1, "claim", (text.index("the ministry"), text.index(" “We") - 1)),
        statement_of(2, "denial", _span(text, "its officials ever admitted that any drone had been sent")),
        statement_of(3, "admission", _span(text, "any drone had been sent")),
        statement_of(20, "denial", _span(text, "“We never,”"), _span(text, "“sold a single one of them.”")),
        statement_of(4, "accusation", _span(text, "Others claim otherwise, and say that what was flown")),
        statement_of(5, "accusation", _span(text, "what was flown came from the same factory all along")),
        statement_of(6, "accusation", (len(_SENTENCES) + 2, len(text))),
        statement_of(7, "accusation", (len(text) - 40, len(text) - 1)),
    ]


def _crowded() -> Content:
    text = f"{_SENTENCES} {_SENTENCES}\n{_SENTENCES}"
    codes = ("claim", "denial", "admission", "accusation")
    many = [statement_of(n + 1, codes[n % 4], (10 + 9 * n, 300 - 12 * n)) for n in range(9)]
    few = [statement_of(n + 20, codes[n % 4], (len(text) - 200 + 9 * n, len(text) - 12 * n - 1)) for n in range(5)]
    return article_of(text), [*many, *few]


def _right_to_left() -> Content:
    text = (
        "وقال المتحدث باسم الوزارة إن إيران لم ترسل أي طائرات مسيرة (Shahed-136)"
        " إلى روسيا منذ بداية الحرب في أوكرانيا.\n\n"
        "The spokesman said „לא שלחנו כטב״מים לרוסיה“ and then denied 🛰️ it twice — na\u0308ive, 10\u00a0km."
    )
    first = _span(text, "إيران لم ترسل أي طائرات مسيرة (Shahed-136) إلى روسيا")
    return article_of(text), [
        statement_of(1, "denial", first),
        statement_of(2, "claim", _span(text, "said „לא שלחנו כטב")),
        statement_of(3, "accusation", _span(text, "denied 🛰️ it twice")),
    ]


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]) if len(sys.argv) > 2 else resource("fonts"))
