"""The list of municipalities: the one that the caller gives, or the one that the package brings."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Literal

from ._kpss import Municipalities
from ._words import said

if TYPE_CHECKING:
    from .types import Lang


@cache
def bundled() -> Municipalities:
    """Read the list that the package brings, once, when it is first needed."""
    return Municipalities.bundled()


def chosen(given: Municipalities | Literal["bundled"] | None, lang: Lang) -> Municipalities | None:
    """Give the list of a run; `None` goes without one."""
    if given is None or isinstance(given, Municipalities):
        return given
    if given == "bundled":
        return bundled()
    raise TypeError(
        said(
            lang,
            cs=f'`municipalities` je `kpss.Municipalities`, "bundled" nebo `None`, ne {given!r}',
            en=f'`municipalities` is a `kpss.Municipalities`, "bundled" or `None`, not {given!r}',
        )
    )
