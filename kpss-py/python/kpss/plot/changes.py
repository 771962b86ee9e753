"""How the plans of one territory changed."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from .._words import said
from . import style

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matplotlib.figure import Figure

    from .._document import Document
    from ..types import Lang, NodeCounts


def changes(plans: Sequence[Document], /, *, lang: Lang = "cs") -> Figure:
    """Draw what became of the measures from each plan to the next, in the order of their beginning.

    Above the line stands what the later plan has, below it what it has no more.
    """
    ordered = sorted(plans, key=_begin)
    title = said(lang, "Co se měnilo od plánu k plánu", "What changed from plan to plan")
    made, axes = style.figure(title)
    pairs = list(pairwise(ordered))
    counts = [old.compare(new, lang=lang).data["nodes"] for old, new in pairs]
    if not any(any(count.values()) for count in counts):
        nothing = said(lang, "Plány nemají opatření k srovnání.", "No measures can be compared.")
        style.empty(axes, nothing)
        return made
    names = [f"{_begin(old)[:4]} → {_begin(new)[:4]}" for old, new in pairs]
    above, below = [0.0] * len(pairs), [0.0] * len(pairs)
    kinds = _kinds(lang)
    for (label, sign, count), look in zip(kinds, style.looks(len(kinds)), strict=True):
        values = [count(found) for found in counts]
        if not any(values):
            continue
        base = above if sign > 0 else below
        axes.bar(
            names, [sign * value for value in values], bottom=base, label=label, width=0.6, **look
        )
        base[:] = [start + sign * value for start, value in zip(base, values, strict=True)]
    style.bars_apart(axes, len(names))
    axes.axhline(0, color="black", linewidth=0.8)
    axes.set_ylabel(said(lang, "počet opatření a aktivit", "measures and activities"))
    axes.yaxis.set_major_formatter(lambda value, _: f"{abs(value):g}")
    style.legend(axes, said(lang, "Opatření", "Measures"))
    return made


def _begin(plan: Document) -> str:
    period = plan.data.get("period")
    return str(period.get("from") or "") if isinstance(period, dict) else ""


def _kinds(lang: Lang) -> list[tuple[str, int, Counted]]:
    return [
        (said(lang, "beze změny", "unchanged"), 1, lambda it: it["unchanged"]),
        (said(lang, "změněná", "changed"), 1, lambda it: it["kept"] - it["unchanged"]),
        (said(lang, "nová", "new"), 1, lambda it: it["added"]),
        (said(lang, "oddělená", "split off"), 1, lambda it: it["split_off"]),
        (said(lang, "zrušená", "dropped"), -1, lambda it: it["dropped"]),
        (said(lang, "sloučená", "merged"), -1, lambda it: it["merged_away"]),
    ]


if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeAlias

    Counted: TypeAlias = Callable[[NodeCounts], int]
