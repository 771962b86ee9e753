"""Money by year and source."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from .._words import said
from . import style

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from .._collection import Collection
    from .._document import Document, Submission
    from ..types import Lang


def financing(
    documents: Document | Submission | Collection, /, *, of: str = "nodes", lang: Lang = "cs"
) -> Figure:
    """Draw the money of each year, a bar cut by sources.

    `of` is the table to whose records the money belongs: measures are `nodes`, items of action
    plans `action_items`. What a plan states about itself is not added to it, since it is the same
    money. An amount without a year stands in a bar of its own; one without a source, too.
    """
    lines = [
        line
        for line in style.rows(documents.to_tables(lang)["funding_lines"])
        if line["owner_table"] == of and line["amount"] is not None
    ]
    without_year = said(lang, "bez roku", "no year")
    without_source = said(lang, "zdroj neuveden", "no source")
    amounts: defaultdict[tuple[str, str], float] = defaultdict(float)
    for line in lines:
        year = without_year if line["year"] is None else str(line["year"])
        source = line["source_label"] or line["label"] or without_source
        amounts[year, source] += line["amount"]
    years = sorted({year for year, _ in amounts}, key=lambda year: (not year.isdigit(), year))
    sources = style.ordered([source for _, source in amounts])
    made, axes = style.figure(
        said(lang, "Financování podle let a zdrojů", "Money by year and source")
    )
    if not lines:
        style.empty(axes, said(lang, "Žádné částky nejsou uvedeny.", "No amounts are stated."))
        return made
    below = dict.fromkeys(years, 0.0)
    for source, look in zip(sources, style.looks(len(sources)), strict=True):
        heights = [amounts.get((year, source), 0.0) for year in years]
        bottoms = [below[year] for year in years]
        axes.bar(years, heights, bottom=bottoms, label=style.short(source), width=0.6, **look)
        below = {year: below[year] + height for year, height in zip(years, heights, strict=True)}
    style.bars_apart(axes, len(years))
    style.in_millions(axes, lang)
    style.legend(axes, said(lang, "Zdroj", "Source"))
    return made
