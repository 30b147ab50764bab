"""Charts as files: SVG whose text stays text, PNG for slides, PDF for print.

Drawn by matplotlib, which is imported only here and only when a chart is written; never by its ``pyplot``, which would
look for a screen. Everything is told by position and lightness, so that it can be read without colours. No text is
taken for a formula.
"""

from __future__ import annotations

import io
import os
import warnings
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from textwrap import shorten, wrap
from typing import TYPE_CHECKING, Any, Final

import platformdirs

from annotator import shipped
from annotator.domain.charts import Bars, Chart, Course, DotAndWhisker, HeatMap, Point, Series, Whisker, number
from annotator.exchange.whole_files import WholeFiles

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

FORMATS: Final = ("svg", "png", "pdf")
MOST_BARS: Final = 40
# The window's, in its light appearance.
_INK, _SOFT, _GRID, _BAND, _PAPER = "#1B1C20", "#62656D", "#CFCFCB", "#EDEDEA", "#FFFFFF"
_SIZE: Final = {"title": 10.5, "label": 9.0, "small": 8.0}
_WIDTH: Final = 8.0
_ROW: Final = 0.27
_LONGEST: Final = 64
_DARK: Final = 0.55


def write_charts(files: WholeFiles, charts: Mapping[str, Chart], *, formats: Sequence[str] = FORMATS) -> None:
    """Each chart by its name, with the endings of the formats."""
    with _settings():
        for name, chart in charts.items():
            figure = _figure(chart)
            for ending in formats:
                with files.draft(f"{name}.{ending}") as file:
                    file.buffer.write(_bytes(figure, ending))


def drawn(chart: Chart, ending: str) -> bytes:
    """One chart as the content of a file of that format."""
    with _settings():
        return _bytes(_figure(chart), ending)


def _bytes(figure: Figure, ending: str) -> bytes:
    out = io.BytesIO()
    # Without a date the same chart gives the same file.
    metadata = {"svg": {"Date": None}, "pdf": {"CreationDate": None}, "png": None}[ending]
    figure.savefig(out, format=ending, dpi=300, metadata=metadata)
    return out.getvalue()


@contextmanager
def _settings() -> Iterator[None]:
    """Matplotlib with the window's typeface, and its list of fonts where the system keeps a program's caches."""
    os.environ.setdefault("MPLCONFIGDIR", str(platformdirs.user_cache_path("Annotator", appauthor=False) / "charts"))
    import matplotlib as mpl  # noqa: PLC0415 - half a second that only charts cost
    from matplotlib import font_manager  # noqa: PLC0415 - as above

    for face in sorted(shipped.resource("fonts").glob("Inter-*.otf")):
        font_manager.fontManager.addfont(face)
    known = set(font_manager.get_font_names())
    chosen: dict[Any, Any] = {
        "font.family": ["Inter", *(name for name in _OTHER_SCRIPTS if name in known), "DejaVu Sans"],
        "font.size": _SIZE["label"],
        "text.color": _INK,
        "axes.edgecolor": _GRID,
        "text.parse_math": False,
        "text.usetex": False,
        "svg.fonttype": "none",
        "svg.hashsalt": "annotator",
        "pdf.fonttype": 42,
        "axes.unicode_minus": False,
    }
    with mpl.rc_context(chosen), warnings.catch_warnings():
        # A letter that no font of this machine has is a box in the picture, and itself in the SVG.
        warnings.filterwarnings("ignore", message="Glyph .* missing from font")
        yield


_OTHER_SCRIPTS: Final = (
    "Noto Sans", "Noto Sans Arabic", "Noto Sans Hebrew", "Noto Sans CJK SC", "Noto Sans CJK JP", "Arial Unicode MS",
    "Microsoft YaHei", "Segoe UI", "PingFang SC", "Hiragino Sans GB",
)  # fmt: skip


def _figure(chart: Chart) -> Figure:
    match chart:
        case DotAndWhisker():
            return _dots(chart)
        case HeatMap():
            return _heat_map(chart)
        case Bars():
            return _bars(chart)
        case Course():
            return _course(chart)


def _new(width: float, height: float, title: str) -> Figure:
    from matplotlib.figure import Figure  # noqa: PLC0415 - as above

    figure = Figure(figsize=(width, height), facecolor=_PAPER)
    figure.set_layout_engine("constrained", w_pad=0.12, h_pad=0.08)
    figure.suptitle(title, fontsize=_SIZE["title"], x=0.01, ha="left")
    return figure


def _dots(chart: DotAndWhisker) -> Figure:
    figure = _new(_WIDTH, 0.95 + _ROW * len(chart.rows), chart.title)
    axes = figure.add_subplot()
    low, high = chart.axis
    _plain(axes)
    axes.set_xlim(low - 0.02, high + 0.02)
    axes.set_ylim(len(chart.rows) - 0.5, -0.5)
    _labelled(axes, [row.label for row in chart.rows])
    _thresholds(axes, chart.thresholds, low)
    for place, row in enumerate(chart.rows):
        _whisker(axes, row, place, low)
    return figure


def _whisker(axes: Axes, row: Whisker, place: float, low: float) -> None:
    beside: dict[str, Any] = {"va": "center", "fontsize": _SIZE["small"], "color": _SOFT}
    if row.value is None:
        words = shorten(f"undefined: {row.undefined}", 110, placeholder=" …")
        axes.text(low, place, words, style="italic", **beside)
        return
    words = number(row.value)
    if row.low is not None and row.high is not None:
        axes.plot([row.low, row.high], [place, place], color=_INK, linewidth=1.4, marker="|", markersize=7)
        words += f"  [{number(row.low)}, {number(row.high)}]"
    axes.plot([row.value], [place], **_dot(judged=row.judged))
    axes.text(1.02, place, f"{words}  {row.about}".rstrip(), transform=axes.get_yaxis_transform(), **beside)


def _dot(*, judged: bool) -> dict[str, Any]:
    """Hollow where the thresholds are not made for the measure."""
    face = _INK if judged else _PAPER
    return {"marker": "o", "markersize": 6, "color": _INK, "markerfacecolor": face, "linestyle": "", "zorder": 3}


def _heat_map(chart: HeatMap) -> Figure:
    size = len(chart.values)
    names = [_short(value) for value in chart.values]
    room = 0.075 * max(map(len, names), default=1)
    figure = _new(max(4.6, 1.4 + room + 0.62 * size), 1.6 + 0.42 * size + room * 0.7, chart.title)
    axes = figure.add_subplot()
    shares = [[chart.share_of_row(row, column) for column in range(size)] for row in range(size)]
    axes.imshow([[_grey(share) for share in row] for row in shares], aspect="auto")
    for row, counts in enumerate(chart.counts):
        for column, count in enumerate(counts):
            colour = _PAPER if shares[row][column] > _DARK else _INK if count else _GRID
            axes.text(column, row, f"{count:,}", ha="center", va="center", color=colour)
    axes.set_xticks(range(size), names, rotation=35, ha="right", rotation_mode="anchor")
    axes.set_yticks(range(size), names)
    axes.set_xlabel(chart.column_coder)
    axes.set_ylabel(chart.row_coder)
    axes.tick_params(length=0, labelsize=_SIZE["label"])
    for place in range(size - 1):
        axes.axhline(place + 0.5, color=_PAPER, linewidth=1.5)
        axes.axvline(place + 0.5, color=_PAPER, linewidth=1.5)
    return figure


def _grey(share: float) -> tuple[float, float, float]:
    """From almost white, for none of the row, to the ink."""
    light, dark = 0.965, 0.16
    level = light - (light - dark) * share
    return level, level, level


def _bars(chart: Bars) -> Figure:
    rows = chart.rows[:MOST_BARS]
    some = f", {len(rows)} of {len(chart.rows):,}" if len(rows) < len(chart.rows) else ""
    figure = _new(_WIDTH, 1.0 + _ROW * len(rows), chart.title + some)
    axes = figure.add_subplot()
    _plain(axes)
    axes.set_xlim(0, max([1.0, *(row.value or 0.0 for row in rows)]))
    axes.set_ylim(len(rows) - 0.5, -0.5)
    axes.xaxis.set_major_formatter(lambda value, _place: f"{value:.1g}")
    _labelled(axes, [row.label for row in rows])
    axes.set_xlabel(chart.measure, fontsize=_SIZE["small"], color=_SOFT)
    beside: dict[str, Any] = {"va": "center", "fontsize": _SIZE["small"], "color": _SOFT}
    for place, row in enumerate(rows):
        axes.barh(place, row.value or 0.0, height=0.55, color=_SOFT)
        words = row.undefined if row.value is None else number(row.value)
        axes.text(1.02, place, f"{words}  {row.about}", transform=axes.get_yaxis_transform(), **beside)
    return figure


def _course(chart: Course) -> Figure:
    columns = 2 if len(chart.series) > 1 else 1
    rows = max(1, -(-len(chart.series) // columns))
    figure = _new(_WIDTH, 0.9 + 1.9 * rows, chart.title if not chart.empty else f"{chart.title}: {chart.empty}")
    for place, series in enumerate(chart.series):
        axes = figure.add_subplot(rows, columns, place + 1)
        axes.set_title("\n".join(wrap(series.label, 48)), fontsize=_SIZE["label"], loc="left")
        _panel(axes, chart, series, is_last=place >= len(chart.series) - columns)
    return figure


def _panel(axes: Axes, chart: Course, series: Series, *, is_last: bool) -> None:
    ends = [end for point in series.points for end in (point.low, point.value) if end is not None]
    axes.set_ylim(max(-1.0, min([0.0, *ends])) - 0.05, 1.05)
    axes.set_xlim(-0.5, len(series.points) - 0.5)
    if series.judged:
        axes.axhspan(*chart.thresholds, color=_BAND, zorder=0)
    names = ["\n".join(wrap(batch, 14)[:3]) for batch in chart.batches] if is_last else []
    axes.set_xticks(range(len(names)), names, fontsize=6.5)
    axes.tick_params(length=0, labelcolor=_SOFT)
    axes.set_yticks([0, *chart.thresholds, 1], ["0", *(number(each) for each in chart.thresholds), "1"], fontsize=7)
    axes.spines[["top", "right"]].set_visible(False)
    _line(axes, series.points, judged=series.judged)


def _line(axes: Axes, points: Sequence[Point], *, judged: bool) -> None:
    """Values with their intervals; the line is broken where there is none, and a cross stands at its foot."""
    values = [float("nan") if point.value is None else point.value for point in points]
    axes.plot(range(len(points)), values, color=_SOFT, linewidth=1)
    for place, point in enumerate(points):
        if point.value is None:
            axes.plot([place], [axes.get_ylim()[0] + 0.06], marker="x", color=_SOFT, markersize=5)
            continue
        if point.low is not None and point.high is not None:
            axes.plot([place, place], [point.low, point.high], color=_INK, linewidth=1.2, marker="_", markersize=6)
        axes.plot([place], [point.value], **_dot(judged=judged))


def _plain(axes: Axes) -> None:
    axes.spines[["top", "right", "left"]].set_visible(False)
    axes.tick_params(length=0, labelcolor=_SOFT, labelsize=_SIZE["small"])
    for value in (0, 1):
        axes.axvline(value, color=_GRID, linewidth=0.8, zorder=0)


def _labelled(axes: Axes, labels: Sequence[str]) -> None:
    axes.set_yticks(range(len(labels)), [_short(label) for label in labels])
    for tick in axes.get_yticklabels():
        tick.set_color(_INK)
        tick.set_fontsize(_SIZE["label"])


def _short(words: str) -> str:
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"


def _thresholds(axes: Axes, thresholds: Sequence[float], low: float) -> None:
    axes.axvspan(thresholds[0], thresholds[-1], color=_BAND, zorder=0)
    for threshold in thresholds:
        axes.axvline(threshold, color=_SOFT, linewidth=0.7, linestyle=":", zorder=1)
    ticks = sorted({low, 0.0, *thresholds, 1.0})
    axes.set_xticks(ticks, [f"{tick:g}" if tick in (0, 1) else number(tick) for tick in ticks])
