"""One article on its page with all its marks: finds, places, paints and hits them, in the document's coordinates."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QAbstractTextDocumentLayout, QPainter, QPalette

from annotator.domain.records import Mention, Region, Statement
from annotator.domain.text import Span
from annotator.ui.canvas.document import Page
from annotator.ui.canvas.hit import NOTHING, Edge, Under, edge_under, under
from annotator.ui.canvas.ink import Attention, Ink
from annotator.ui.canvas.lane_book import LaneBook
from annotator.ui.canvas.lanes import LanePainter
from annotator.ui.canvas.marks import Mark, MarkIndex, MarkKey
from annotator.ui.canvas.named import NamesInText
from annotator.ui.canvas.painter import MarkPainter
from annotator.ui.canvas.scene import Scene, scene_of
from annotator.ui.canvas.shapes import Geometry, Row


class Sheet:
    """A page, its marks, and what is placed around the part that was last looked at."""

    def __init__(self, page: Page, marks: MarkIndex) -> None:
        self.page = page
        self.marks = marks
        self.geometry = Geometry(page)
        self._book = LaneBook(page, self.geometry, marks)
        self.mentions: tuple[Span, ...] = ()
        self.offered = NamesInText()
        """Names that a click picks, in the order of the text."""
        self.links: Mapping[int, Sequence[str]] = {}
        """What linked statements are linked to, in words."""
        self.with_code = False
        self._preview: Mark | None = None
        self._scene: Scene | None = None
        self._earlier: Scene | None = None
        """The last scene of the same lines, before marks changed."""
        self._window: Span | None = None
        self._seen = QRectF()

    def show_as(self, earlier: Sheet) -> None:
        """Show beside the marks what the sheet did that it takes the place of."""
        self.with_code, self.links = earlier.with_code, earlier.links
        self.mentions, self.offered = earlier.mentions, earlier.offered

    def marks_changed(self, *, since: int = 0) -> None:
        """Place the marks again before the next paint; those that begin before ``since`` are as they were."""
        self._earlier, self._scene = self._scene or self._earlier, None
        self._book.forget(since)

    def lines_changed(self) -> None:
        self._scene = self._earlier = self._window = None
        self._book.forget()
        self.geometry.forget()

    def preview(self, mark: Mark | None) -> None:
        """Show a mark as it would be; None shows it as it is again."""
        shown = [each.start for each in (self._preview, mark) if each is not None]
        if self._preview is not None:
            self.marks.put(self._preview.record)
            self._preview = None
        if mark is not None:
            self._preview = self.marks.get(mark.key)
            self.marks.put(replace(mark.record, parts=mark.parts))
            shown += [self._preview.start] if self._preview else []
        self.marks_changed(since=min(shown, default=0))

    def scene(self, seen: QRectF) -> Scene:
        """The scene that holds the stretch of the page from ``seen.top()`` to ``seen.bottom()``."""
        if self._window is None or not self._seen.contains(seen):
            # A screen more each way, so that scrolling seldom has to place anything.
            self._seen = seen.adjusted(-1, -seen.height(), 1, seen.height())
            self._window = self._lines_seen()
            self._scene = self._earlier = None
        if self._scene is None:
            self._scene = scene_of(
                self.page, self.geometry, self.marks, self._book, self._window, earlier=self._earlier
            )
        return self._scene

    def put(self, mark: MarkKey, record: Statement | None, seen: QRectF) -> tuple[float, float] | None:
        """Show one statement as it is now, or no longer; from where to where on the page that changes anything."""
        before, old = self.scene(seen), self.marks.get(mark)
        if record is None:
            self.marks.drop(mark)
        else:
            self.marks.put(record)
        starts = [each.start for each in (old, record) if each is not None]
        self.marks_changed(since=min(starts, default=0))
        changed = list(before.stands_otherwise(self.scene(seen)))
        if not changed:
            return None
        return min(placed.top for placed in changed), max(placed.bottom for placed in changed)

    def paint(
        self,
        painter: QPainter,
        *,
        ink: Ink,
        attention: Attention,
        selection: Span | None,
        seen: QRectF,
        strip: QRectF,
    ) -> None:
        """Paint a strip of the page: what lies under the words, the words, the lanes."""
        scene = self.scene(seen)
        marks = MarkPainter(painter, ink, scene, strip)
        marks.paint(attention, self._washes(scene))
        marks.cues(self._cues(scene))
        marks.names(self._rows(self._offered_in(scene), scene))
        if selection is not None:
            marks.selection(self._rows((selection,), scene))
        self.paint_words(painter, ink, strip)
        LanePainter(painter, ink, scene, strip, with_code=self.with_code).paint(attention, seen=seen, linked=self.links)

    def paint_words(self, painter: QPainter, ink: Ink, strip: QRectF) -> None:
        """Paint the words alone."""
        context = QAbstractTextDocumentLayout.PaintContext()
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Text, ink.theme.colour("text"))
        context.palette = palette
        context.clip = strip
        context.cursorPosition = -1
        self.page.document.documentLayout().draw(painter, context)

    def rows_seen(self, span: Span, seen: QRectF) -> Iterator[Row]:
        """The rows of a span, as far as it is seen."""
        return self._rows((span,), self.scene(seen))

    def under(self, point: QPointF, seen: QRectF) -> Under:
        return under(self.scene(seen), point, seen) if self.page.text else NOTHING

    def edge_under(self, point: QPointF, seen: QRectF, attention: Attention) -> Edge | None:
        scene = self.scene(seen)
        return edge_under(scene, self.geometry, point, first=attention.selected) if self.page.text else None

    def region_under(self, point: QPointF) -> Region | None:
        offset = self.geometry.offset_at(point)
        return None if offset is None else self.page.region_at(offset)

    def name_under(self, point: QPointF) -> Mention | None:
        """The name that a click would pick, the shortest where several lie there."""
        offset = self.geometry.offset_at(point) if self.offered else None
        return None if offset is None else self.offered.at(offset)

    def _lines_seen(self) -> Span:
        """The offsets of the lines that are seen, at least one."""
        start = self.geometry.line_span(self._seen.top()).start
        end = self.geometry.line_span(self._seen.bottom()).end
        return Span(start, max(start + 1, end))

    def _washes(self, scene: Scene) -> Iterator[Row]:
        named = (
            span
            for placed in scene.marks
            if not isinstance(placed.mark.record, Statement)
            for span in (*placed.mark.record.source, *placed.mark.record.target)
        )
        return self._rows(chain(self.mentions, self._offered_in(scene), named), scene)

    def _offered_in(self, scene: Scene) -> Iterator[Span]:
        return (each.span for each in self.offered.within(scene.span))

    def _cues(self, scene: Scene) -> Iterator[Row]:
        return self._rows(
            (
                span
                for placed in scene.marks
                if not isinstance(placed.mark.record, Statement)
                for span in placed.mark.record.cue
            ),
            scene,
        )

    def _rows(self, spans: Iterable[Span], scene: Scene) -> Iterator[Row]:
        for span in spans:
            start, end = max(span.start, scene.span.start), min(span.end, scene.span.end, len(self.page.text))
            if start < end:
                yield from self.geometry.rows(Span(start, end))
