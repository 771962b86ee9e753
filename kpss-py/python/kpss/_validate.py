"""Validation, all through one door."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Literal, TypedDict

from . import _kpss
from ._kpss import Municipalities
from ._municipalities import chosen as chosen_list
from ._options import Columns, Limits, options
from ._report import Report
from ._source import Held, Inputs, Source, encoded, pairs

if TYPE_CHECKING:
    from .types import Lang


class ValidateOptions(TypedDict, total=False):
    """How documents are validated; the names and values are those of `validate`."""

    lang: Lang
    as_of: str | date | None
    columns: Columns
    municipalities: Municipalities | Literal["bundled"] | None
    profile: str | None
    profiles: Sequence[tuple[str, Source]]
    today: str | date | None
    limits: Limits | None


def validate(
    source: Source,
    /,
    *,
    name: str | None = None,
    lang: Lang = "cs",
    as_of: str | date | None = None,
    columns: Columns = "code_points",
    municipalities: Municipalities | Literal["bundled"] | None = "bundled",
    profile: str | None = None,
    profiles: Sequence[tuple[str, Source]] = (),
    today: str | date | None = None,
    limits: Limits | None = None,
) -> Report:
    """Validate one document: a text, bytes, a `dict` such as a `Plan`, or what `load` gave.

    A `dict` is written as `json.dumps` with an indent of 2 does, so that findings have a line.
    Bytes are taken as they are, so that an encoding other than UTF-8 is a finding. `name` stands
    in the report, for example the path; what was loaded has its own. `as_of` is the day
    whose law applies, a `date` or ISO 8601; without it each document is judged by its own date.

    `municipalities` is the list of municipalities that rules on territory need: the one of
    1 January 2025 that the package brings (`"bundled"`, as the command does), a newer one as
    `Municipalities(text)`, or `None` for no list: those rules then do not run, and the verdict is
    `incomplete`. The report names its date.

    `profile` is the id of the profile to check by: `municipal`, `regional`, `opz-63`, `opz-106` or
    one of `profiles`, pairs of name and text; without it the last of those is in force. `today` is
    the day on which waivers are judged; without it those with a last day are not applied.
    `limits` keep the check bounded; one that is reached makes the verdict `incomplete`.

    Raises `RequestError` for a wrong option, `DocumentError` for a `dict` with a value that no
    document can hold, and `UnicodeEncodeError` for a `str` with a lone surrogate; mistakes of the
    document are findings and never raise.
    """
    return validate_submission(
        source if isinstance(source, Held) else [(name or "-", source)],
        lang=lang,
        as_of=as_of,
        columns=columns,
        municipalities=municipalities,
        profile=profile,
        profiles=profiles,
        today=today,
        limits=limits,
    )


def validate_submission(
    inputs: Inputs,
    /,
    *,
    lang: Lang = "cs",
    as_of: str | date | None = None,
    columns: Columns = "code_points",
    municipalities: Municipalities | Literal["bundled"] | None = "bundled",
    profile: str | None = None,
    profiles: Sequence[tuple[str, Source]] = (),
    today: str | date | None = None,
    limits: Limits | None = None,
) -> Report:
    """Validate documents together, as those of one folder: references across them are checked.

    `inputs` are pairs of name and document, or what `load` gave; the options are those of
    `validate`.
    """
    chosen = options(
        lang=lang, columns=columns, as_of=as_of, profile=profile, today=today, limits=limits
    )
    of_profiles = [(name, encoded(source, lang)) for name, source in profiles]
    return Report(
        _kpss.validate(chosen, pairs(inputs, lang), of_profiles, chosen_list(municipalities, lang))
    )


def page(inputs: Inputs, wanted: dict[str, object], given: ValidateOptions) -> bytes:
    """Validate documents together, and make a page of what was found."""
    lang = given.get("lang", "cs")
    chosen = options(
        lang=lang,
        columns=given.get("columns", "code_points"),
        as_of=given.get("as_of"),
        profile=given.get("profile"),
        today=given.get("today"),
        limits=given.get("limits"),
    )
    of_profiles = [(name, encoded(source, lang)) for name, source in given.get("profiles", ())]
    register = chosen_list(given.get("municipalities", "bundled"), lang)
    nothing: dict[str, object] = {"plan": None, "old": None, "template": None}
    return _kpss.make_page(
        chosen, pairs(inputs, lang), of_profiles, register, {**nothing, **wanted}
    )
