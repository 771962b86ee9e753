"""A report in a notebook: the findings by place, in the language of the report."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from itertools import groupby
from typing import TYPE_CHECKING

from ._finding import Finding
from ._words import said

if TYPE_CHECKING:
    from . import types
    from .types import Lang

#: The sign beside each severity says it without its colour, too.
SIGNS: dict[str, tuple[str, str, str, str]] = {
    "error": ("✖", "#b3261e", "chyba", "error"),
    "warning": ("▲", "#8a5300", "varování", "warning"),
    "info": ("●", "#0b57a4", "informace", "info"),
}
VERDICTS = {
    "valid": ("v pořádku", "valid"),
    "invalid": ("není v pořádku", "invalid"),
    "incomplete": ("nezkontrolováno úplně", "not checked completely"),
}
STATES = {"waived": ("výjimka", "waived"), "known": ("známé", "known")}


def html(report: types.Report, findings: Sequence[Finding]) -> str:
    """Write the findings of each input in the order of places; every text is escaped."""
    lang = report["lang"]
    counts = report["counts"]
    verdict = said(lang, *VERDICTS[report["verdict"]])
    summary = said(
        lang,
        cs=f"chyby: {counts['error']}, varování: {counts['warning']}, informace: {counts['info']}",
        en=f"errors: {counts['error']}, warnings: {counts['warning']}, info: {counts['info']}",
    )
    parts = [f"<p><strong>{escape(verdict)}</strong> ({summary})</p>"]
    for number, ours in groupby(findings, lambda finding: finding.input):
        name = escape(report["inputs"][number]["name"])
        parts.append(f"<table><caption>{name}</caption>{_head(lang)}<tbody>")
        for path, there in groupby(ours, lambda finding: (finding.path, finding.label)):
            parts.append(_group(path, list(there), lang))
        parts.append("</tbody></table>")
    return f'<div lang="{lang}" class="kpss-report">{"".join(parts)}</div>'


def _head(lang: Lang) -> str:
    titles = said(lang, "Závažnost|Pravidlo|Místo|Nález", "Severity|Rule|Place|Finding").split("|")
    cells = "".join(f'<th scope="col" style="text-align:left">{title}</th>' for title in titles)
    return f"<thead><tr>{cells}</tr></thead>"


def _group(where: tuple[str, str | None], findings: list[Finding], lang: Lang) -> str:
    whole = said(lang, "celý dokument", "whole document")
    title = " · ".join(escape(part) for part in (where[0] or whole, where[1]) if part)
    head = f'<tr><th scope="rowgroup" colspan="4" style="text-align:left">{title}</th></tr>'
    return head + "".join(_row(finding, lang) for finding in findings)


def _row(finding: Finding, lang: Lang) -> str:
    sign, colour, *words = SIGNS[finding.severity]
    word = said(lang, *words)
    if finding.state in STATES:
        word += f" ({said(lang, *STATES[finding.state])})"
    cells = [
        f'<span style="color:{colour}" aria-hidden="true">{sign}</span> {word}',
        escape(finding.code),
        escape(_place(finding, lang)),
        escape(finding.message),
    ]
    cell = '<td style="text-align:left;vertical-align:top">'
    return "<tr>" + "".join(f"{cell}{text}</td>" for text in cells) + "</tr>"


def _place(finding: Finding, lang: Lang) -> str:
    """Give the cell, or the line, or the pointer: what the reader can find."""
    if finding.cell is not None:
        return f"{finding.cell.sheet} {finding.cell.cell}".strip()
    if finding.position is not None:
        return said(lang, f"řádek {finding.position.line}", f"line {finding.position.line}")
    return finding.pointer
