"""When measures run."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from .._words import said
from . import style

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from .._collection import Collection
    from .._document import Document, Submission
    from ..types import Lang

#: From here matplotlib counts days.
EPOCH = date(1970, 1, 1)


def timeline(
    documents: Document | Submission | Collection, /, *, of: str = "nodes", lang: Lang = "cs"
) -> Figure:
    """Draw the time of each measure, from above in the order of the plan.

    `of` is the table of the records: `nodes`, `action_items`, or of projects `key_activities`.
    Records without both ends are counted below the picture.
    """
    records = style.rows(documents.to_tables(lang)[of])
    placed = [(record, *_span(record)) for record in records]
    drawn = [(record, begin, end) for record, begin, end in placed if begin and end]
    left_out = len(records) - len(drawn)
    title = said(lang, "Kdy opatření běží", "When measures run")
    made, axes = style.figure(title, rows=len(drawn))
    if not drawn:
        style.empty(axes, said(lang, "Žádná období nejsou uvedena.", "No periods are stated."))
        return made
    for place, (record, begin, end) in enumerate(drawn):
        # A day is drawn from its morning to its evening.
        days = (end - begin + timedelta(days=1)).days
        colour = style.COLOURS[_depth(record) % len(style.COLOURS)]
        axes.barh(place, days, left=(begin - EPOCH).days, height=0.6, color=colour)
    axes.set_yticks(range(len(drawn)), [style.short(_name(record)) for record, _, _ in drawn])
    axes.invert_yaxis()
    style.in_months(axes)
    if left_out:
        style.note(
            axes,
            said(lang, f"Záznamy bez období: {left_out}", f"Records without a period: {left_out}"),
        )
    return made


def _span(record: dict[str, Any]) -> tuple[date | None, date | None]:
    return record["period_from_first"], record["period_until_last"]


def _depth(record: dict[str, Any]) -> int:
    return str(record["key"]).count("/children/")


def _name(record: dict[str, Any]) -> str:
    number = record.get("code") or record.get("number")
    title = str(record.get("title") or record["id"])
    return f"{number} {title}" if number else title
