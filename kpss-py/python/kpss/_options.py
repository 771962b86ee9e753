"""The options of a request as the core reads them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING, Literal, TypeAlias, TypedDict

from ._words import said

if TYPE_CHECKING:
    from .types import Lang

Columns: TypeAlias = Literal["code_points", "utf16"]
Format: TypeAlias = Literal["json", "text", "md"]


class Limits(TypedDict, total=False):
    """Limits of a run; what is not set has its default."""

    #: Largest input in bytes, 64 MiB where it is not set.
    input_bytes: int
    #: Most brackets inside one another, 127 where it is not set and never more.
    depth: int
    #: Most findings listed per rule, 1000 where it is not set; counts stay exact.
    findings_per_rule: int


def options(*, lang: Lang, **given: object) -> str:
    """Write the options that were given; a `date` as ISO 8601."""
    plain = {name: _plain(name, value, lang) for name, value in given.items() if value is not None}
    return json.dumps({"lang": lang, **plain})


def _plain(name: str, value: object, lang: Lang) -> object:
    # A time of day is a date, too, and has another text.
    if isinstance(value, datetime):
        value = value.date()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, str | Mapping):
        return value
    kind = type(value).__name__
    raise TypeError(
        said(
            lang,
            cs=f"`{name}` je text, datum nebo slovník, ne `{kind}`",
            en=f"`{name}` is a text, a date or a `dict`, not `{kind}`",
        )
    )
