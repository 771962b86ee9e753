"""What repeats in the submissions of a region."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from matplotlib.ticker import MaxNLocator

from .._book import rules
from .._words import said
from . import style

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from .._collection import Reports
    from ..types import Lang

#: The severities, the gravest first, with their look.
SEVERITIES = {
    "error": ("#D55E00", "", ("chyba", "error")),
    "warning": ("#E69F00", "///", ("varování", "warning")),
    "info": ("#56B4E9", "...", ("informace", "info")),
}


def findings(reports: Reports, /, *, most: int = 20, lang: Lang = "cs") -> Figure:
    """Draw in how many submissions each rule found something, the most frequent rules first.

    Only open findings count; `most` is how many rules are drawn.
    """
    found: defaultdict[str, set[str]] = defaultdict(set)
    worst: dict[str, str] = {}
    for name, report in reports.items():
        for finding in report:
            if finding.state == "open":
                found[finding.code].add(name)
                worst[finding.code] = min(
                    worst.get(finding.code, "info"), finding.severity, key=list(SEVERITIES).index
                )
    codes = sorted(found, key=lambda code: (-len(found[code]), code))
    titles = {rule["code"]: rule["title"] for rule in rules(lang)}
    drawn = codes[:most]
    title = said(
        lang,
        f"Co se opakuje (podání celkem: {len(reports)})",
        f"What repeats (submissions in all: {len(reports)})",
    )
    made, axes = style.figure(title, rows=len(drawn))
    if not drawn:
        style.empty(axes, said(lang, "Nic nebylo nalezeno.", "Nothing was found."))
        return made
    for severity, (colour, pattern, words) in reversed(SEVERITIES.items()):
        places = [place for place, code in enumerate(drawn) if worst[code] == severity]
        if places:
            bars = axes.barh(
                places,
                [len(found[drawn[place]]) for place in places],
                height=0.6,
                color=colour,
                hatch=pattern,
                edgecolor="white",
                label=said(lang, *words),
            )
            axes.bar_label(bars, padding=3)
    names = [style.short(f"{code} {titles.get(code, '')}".strip()) for code in drawn]
    axes.set_yticks(range(len(drawn)), names)
    axes.invert_yaxis()
    axes.set_xlim(0, len(reports) * 1.05)
    axes.xaxis.set_major_locator(MaxNLocator(integer=True))
    axes.set_xlabel(said(lang, "počet podání s nálezem", "submissions with a finding"))
    if len(codes) > most:
        more = len(codes) - most
        style.note(axes, said(lang, f"Další pravidla: {more}", f"More rules: {more}"))
    style.legend(axes, said(lang, "Závažnost", "Severity"))
    return made
