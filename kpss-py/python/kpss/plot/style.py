"""What all pictures share: colours, patterns, rows of tables, words."""

from __future__ import annotations

import io
from collections.abc import Sequence
from itertools import cycle
from textwrap import shorten
from typing import TYPE_CHECKING, Any

from matplotlib.dates import AutoDateLocator, num2date
from matplotlib.figure import Figure
from matplotlib.ticker import FuncFormatter

from .._words import said

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from .._kpss import Table
    from ..types import Lang

#: Okabe and Ito's colours, which stay apart with every kind of colour blindness.
COLOURS = ("#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00", "#F0E442", "#999999")
#: Patterns that stay apart in black and white.
PATTERNS = ("", "///", "...", "xxx", "\\\\\\", "++", "ooo", "--")
MILLION = 1_000_000
LONGEST = 60


class Picture(Figure):
    """A figure that a notebook shows, whether or not pyplot was imported."""

    def _repr_png_(self) -> bytes:
        png = io.BytesIO()
        self.savefig(png, format="png")
        return png.getvalue()


def rows(table: Table) -> list[dict[str, Any]]:
    """Give the rows of a table."""
    import pyarrow  # noqa: PLC0415

    found: list[dict[str, Any]] = pyarrow.table(table).to_pylist()
    return found


def looks(count: int) -> list[dict[str, Any]]:
    """Give a colour and a pattern for each of several things."""
    pairs = zip(cycle(COLOURS), cycle(PATTERNS), strict=False)
    return [
        {"color": colour, "hatch": pattern, "edgecolor": "white"}
        for _, (colour, pattern) in zip(range(count), pairs, strict=False)
    ]


def figure(title: str, *, rows: int = 8) -> tuple[Figure, Axes]:
    """Begin a figure of the width of a page; the more rows, the higher."""
    made = Picture(figsize=(8, max(2.8, 1.4 + 0.32 * rows)), layout="constrained")
    axes = made.add_subplot()
    axes.set_title(title, loc="left", fontsize=11, fontweight="bold")
    axes.spines[["top", "right"]].set_visible(False)
    return made, axes


def in_millions(axes: Axes, lang: Lang) -> None:
    """Write amounts on the upright axis in millions."""
    comma = said(lang, ",", ".")

    def written(amount: float, _: int) -> str:
        return f"{amount / MILLION:g}".replace(".", comma)

    axes.yaxis.set_major_formatter(FuncFormatter(written))
    axes.set_ylabel(said(lang, "mil. Kč", "CZK million"))
    axes.grid(axis="y", color="#dddddd")
    axes.set_axisbelow(True)


def in_months(axes: Axes) -> None:
    """Write months on the level axis as in 7/2024, few enough to stand apart."""
    axes.xaxis.set_major_locator(AutoDateLocator(maxticks=8))

    def written(day: float, _: int) -> str:
        found = num2date(day)
        return f"{found.month}/{found.year}"

    axes.xaxis.set_major_formatter(FuncFormatter(written))
    axes.grid(axis="x", color="#dddddd")
    axes.set_axisbelow(True)


def bars_apart(axes: Axes, count: int) -> None:
    """Keep few bars as slim as many are."""
    axes.set_xlim(-0.7, max(count, 4) - 0.3)


def legend(axes: Axes, title: str) -> None:
    """Put the legend beside the picture, in the order of what is drawn from above."""
    handles, labels = axes.get_legend_handles_labels()
    axes.legend(
        handles[::-1],
        labels[::-1],
        title=title,
        loc="upper left",
        bbox_to_anchor=(1, 1),
        frameon=False,
        alignment="left",
    )


def note(axes: Axes, text: str) -> None:
    """Say below the picture what it leaves out."""
    if text:
        axes.annotate(
            text,
            (0, 0),
            xytext=(0, -38),
            xycoords="axes fraction",
            textcoords="offset points",
            fontsize=8,
            color="#444444",
            va="top",
        )


def empty(axes: Axes, text: str) -> None:
    """Say in the picture that there is nothing to draw."""
    axes.set_axis_off()
    axes.text(0.5, 0.5, text, ha="center", va="center", transform=axes.transAxes)


def short(text: str) -> str:
    """Cut a title to what fits beside a picture; a `$` in it begins no formula."""
    return shorten(text, LONGEST, placeholder=" …").replace("$", r"\$")


def ordered(values: Sequence[str]) -> list[str]:
    """Give each value once, in the order of their first place."""
    return list(dict.fromkeys(values))
