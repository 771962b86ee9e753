"""Values that JSON has not, where they mean exactly one that it has."""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import date, datetime, time
from decimal import Decimal
from numbers import Integral, Real
from pathlib import PurePath
from typing import TYPE_CHECKING, NoReturn

from ._errors import DocumentError
from ._words import said

if TYPE_CHECKING:
    from .types import Lang

#: JSON keeps no more decimal digits of a whole number; the core says which numbers are too large.
MOST_DIGITS = 308

#: The core says of what is deeper than 127 levels where that begins. Far below, Python gives up.
DEEPEST = 200


def plain(value: object, lang: Lang) -> object:
    """Turn a value into one that JSON has.

    Dates, days with a time of midnight, `Decimal`, numbers of numpy, paths and tuples
    are taken over. Raises `DocumentError` with the place of what is anything else, or not exact.
    """
    return _Reading(lang).value(value, "")


class _Reading:
    def __init__(self, lang: Lang) -> None:
        self.lang: Lang = lang
        #: What is being read on the way to here.
        self.inside: list[int] = []

    def value(self, value: object, at: str) -> object:
        if value is None or isinstance(value, bool):
            return value
        if isinstance(value, str):
            return self.text(value, at)
        if isinstance(value, Mapping | list | tuple):
            return self.nested(value, at)
        if isinstance(value, PurePath):
            return value.as_posix()
        if isinstance(value, date):
            return self.day(value, at)
        return self.number(value, at)

    def nested(
        self, value: Mapping[object, object] | list[object] | tuple[object, ...], at: str
    ) -> object:
        if id(value) in self.inside:
            self.refuse(
                at,
                cs="slovník nebo seznam obsahuje sám sebe",
                en="the dict or list contains itself",
            )
        if len(self.inside) >= DEEPEST:
            self.refuse(at, cs="vnoření je příliš hluboké", en="the value is nested too deep")
        self.inside.append(id(value))
        made: object
        if isinstance(value, Mapping):
            made = {self.key(key, at): self.value(value[key], step(at, key)) for key in value}
        else:
            made = [self.value(item, step(at, index)) for index, item in enumerate(value)]
        self.inside.pop()
        return made

    def key(self, key: object, at: str) -> str:
        if isinstance(key, str):
            return self.text(key, at)
        shown = f"{key!r} ({type(key).__name__})"
        self.refuse(
            at,
            cs=f"klíč {shown} není text",
            en=f"the key {shown} is not a text",
        )

    def text(self, value: str, at: str) -> str:
        try:
            value.encode()
        except UnicodeEncodeError as error:
            shown = ascii(error.object[error.start : error.end])
            self.refuse(
                at,
                cs=f"text obsahuje {shown}, což není znak",
                en=f"the text holds {shown}, which is no character",
            )
        return value

    def day(self, value: date, at: str) -> str:
        if not isinstance(value, datetime):
            return value.isoformat()
        # A missing day of pandas says that it is a day, and has none; its days have nanoseconds.
        whole = value == value and not getattr(value, "nanosecond", 0)  # noqa: PLR0124
        if not whole or value.tzinfo is not None or value.time() != time():
            self.no_day(value, at)
        return value.date().isoformat()

    def no_day(self, value: object, at: str) -> NoReturn:
        self.refuse(
            at,
            cs=f"{value!r} není den: dokument uvádí dny bez hodin a časového pásma",
            en=f"{value!r} is not a day: documents state days without time and zone",
        )

    def number(self, value: object, at: str) -> object:
        # A day and a span of time of numpy say that they are whole numbers.
        name = type(value).__name__
        if name == "datetime64":
            return self.day_of_numpy(value, at)
        if name == "timedelta64":
            self.unknown(value, at)
        if isinstance(value, Integral):
            return self.whole(int(value), at)
        if isinstance(value, Decimal):
            return self.decimal(value, at)
        if isinstance(value, Real):
            return self.real(value, at)
        # Numbers and truths of numpy are arrays of no dimension; what is masked is none.
        item = getattr(value, "item", None)
        if getattr(value, "ndim", None) == 0 and callable(item) and not hasattr(value, "mask"):
            inside = item()
            if type(inside) is not type(value) and isinstance(inside, str | bool | Real):
                return self.value(inside, at)
        self.unknown(value, at)

    def day_of_numpy(self, value: object, at: str) -> str:
        # As a text it is as exact as it was given: a year, a month, a day or a moment.
        day, _, moment = str(value).partition("T")
        if day == "Na" or moment.strip("0:."):
            self.no_day(value, at)
        return day

    def real(self, value: Real, at: str) -> float:
        try:
            number = float(value)
        except OverflowError:
            self.too_exact(value, at)
        self.finite(number, at)
        if number != value:
            self.too_exact(value, at)
        return number

    def whole(self, value: int, at: str) -> int:
        if abs(value) >= 10**MOST_DIGITS:
            self.too_exact("", at)
        return value

    def too_exact(self, value: object, at: str) -> NoReturn:
        shown = f" {value}" if value != "" else ""
        self.refuse(
            at,
            cs=f"číslo{shown} má více platných číslic, než JSON zachová",
            en=f"the number{shown} has more digits than JSON keeps",
        )

    def unknown(self, value: object, at: str) -> NoReturn:
        kind = type(value).__name__
        self.refuse(
            at,
            cs=f"hodnotu typu `{kind}` dokument mít nemůže",
            en=f"a document cannot hold a value of the type `{kind}`",
        )

    def decimal(self, value: Decimal, at: str) -> object:
        if value.is_finite() and value.adjusted() >= MOST_DIGITS:
            self.too_exact(value, at)
        if value.is_finite() and value == value.to_integral_value():
            return int(value)
        number = self.finite(math.nan if value.is_nan() else float(value), at)
        if Decimal(repr(number)) != value:
            self.too_exact(value, at)
        return number

    def finite(self, number: float, at: str) -> float:
        if not math.isfinite(number):
            self.refuse(
                at,
                cs=f"{number} není číslo, které lze zapsat; co chybí, se vynechá",
                en=f"{number} is no number that can be written; leave out what is missing",
            )
        return number

    def refuse(self, at: str, *, cs: str, en: str) -> NoReturn:
        place = at or "/"
        raise DocumentError(said(self.lang, cs=f"{place}: {cs}", en=f"{place}: {en}"), pointer=at)


def step(at: str, key: object) -> str:
    """One step more of a JSON Pointer."""
    return f"{at}/{str(key).replace('~', '~0').replace('/', '~1')}"
