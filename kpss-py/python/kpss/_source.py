"""A document as the caller has it."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from pathlib import PurePath
from typing import TYPE_CHECKING, TypeAlias

from ._kpss import File, RequestError
from ._plain import plain
from ._words import said

if TYPE_CHECKING:
    from .types import Document as Data
    from .types import Lang

#: What the core reads.
Content: TypeAlias = str | bytes | File


class Held:
    """Something that holds one document, under a name."""

    __slots__ = ("_content", "_name")

    def __init__(self, name: str, content: Content) -> None:
        self._name = name
        self._content = content

    @property
    def name(self) -> str:
        """The name under which reports know it, for example the path."""
        return self._name

    @property
    def content(self) -> Content:
        """The text, the bytes or the opened file."""
        return self._content


#: A document: its text, its bytes, the document itself as a `dict`, typed or not, or what
#: `kpss.load` gave.
Source: TypeAlias = "str | bytes | Data | Mapping[str, object] | Held"
#: One document, several that were loaded, or pairs of name and document.
Inputs: TypeAlias = "Source | Sequence[Held] | Sequence[tuple[str, Source]]"


#: The name of a file in one line; a document holds a brace.
PATH = re.compile(r"[^{}\n]+\.[A-Za-z]\w{1,4}")


def encoded(source: Source, lang: Lang) -> Content:
    """Write a document that is not a text yet as `json.dumps` with an indent of 2 does."""
    if isinstance(source, Held):
        return source.content
    if isinstance(source, str) and PATH.fullmatch(source):
        call = f"kpss.load({source!r})"
        raise RequestError(
            said(
                lang,
                cs=f"{source!r} je cesta, dokumentem je obsah souboru: {call}",
                en=f"{source!r} is a path, and a document is its content: {call}",
            )
        )
    if isinstance(source, str | bytes):
        return source
    if isinstance(source, PurePath):
        raise TypeError(
            said(
                lang,
                cs="dokumentem je obsah souboru, ne cesta k němu: načtěte jej voláním `kpss.load`",
                en="a document is its content, not its path: load it with `kpss.load`",
            )
        )
    if isinstance(source, Mapping):
        return json.dumps(plain(source, lang), ensure_ascii=False, allow_nan=False, indent=2)
    kind = type(source).__name__
    raise TypeError(
        said(
            lang,
            cs=f"dokument se předává jako `str`, `bytes` nebo slovník, ne `{kind}`",
            en=f"a document is `str`, `bytes` or a mapping, not `{kind}`",
        )
    )


def held(source: Source, lang: Lang) -> Held:
    """Give a document that has no name the name `-`."""
    return source if isinstance(source, Held) else Held("-", encoded(source, lang))


def pairs(inputs: Inputs, lang: Lang) -> list[tuple[str, Content]]:
    """Give each document with its name."""
    if isinstance(inputs, str | bytes | Mapping | Held):
        inputs = [held(inputs, lang)]
    named = (held(one, lang) if isinstance(one, Held) else Held(one[0], encoded(one[1], lang))
             for one in inputs)  # fmt: skip
    return [(one.name, one.content) for one in named]
