"""Which target groups are reached in which municipality."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._words import said
from . import style

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from .._document import Document, Submission
    from ..types import Lang, PlanCoverage


def coverage(documents: Document | Submission, /, *, lang: Lang = "cs") -> Figure:
    """Draw target groups against municipalities: a square where something reaches the group.

    Of several plans the last one is drawn. A group that nothing reaches is a row without a square.
    """
    plans = documents.coverage(lang=lang).data["plans"]
    made, axes = style.figure(
        said(lang, "Dosah na cílové skupiny v obcích", "Target groups reached in municipalities"),
        rows=len(plans[-1]["groups"]) if plans else 0,
    )
    if not plans or not plans[-1]["groups"]:
        style.empty(axes, said(lang, "Plán nemá cílové skupiny.", "The plan has no target groups."))
        return made
    plan = plans[-1]
    towns, groups = plan["municipalities"], plan["groups"]
    reached = _reached(plan)
    for place, group in enumerate(groups):
        columns = [at for at, town in enumerate(towns) if town["code"] in reached[group["id"]]]
        axes.scatter(columns, [place] * len(columns), marker="s", s=60, color=style.COLOURS[0])
    names = [style.short(town.get("name", town["code"])) for town in towns]
    axes.set_xticks(range(len(towns)), names, rotation=90, fontsize=8)
    axes.set_yticks(
        range(len(groups)),
        [style.short(f"{group.get('title', group['id'])} ({len(reached[group['id']])})")
         for group in groups],
    )  # fmt: skip
    axes.set_xlim(-0.5, max(len(towns) - 0.5, 0.5))
    axes.set_ylim(len(groups) - 0.5, -0.5)
    axes.grid(color="#eeeeee")
    axes.set_axisbelow(True)
    return made


def _reached(plan: PlanCoverage) -> dict[str, set[str]]:
    """Give the municipalities in which each group is reached."""
    reached = {group["id"]: set(group["municipalities"]) for group in plan["groups"]}
    for town in plan["municipalities"]:
        for group in town["groups"]:
            reached.setdefault(group, set()).add(town["code"])
    return reached
