"""A document as the caller has it."""

import json
import re
from collections.abc import Mapping, Sequence
from pathlib import PurePath
from typing import TypeAlias

from ._kpss import RequestError
from ._words import said
from .types import Document, Lang

#: A document: its text, its bytes, or the document itself as a `dict`, typed or not.
Source: TypeAlias = str | bytes | Document | Mapping[str, object]
#: One document, or pairs of name and document.
Inputs: TypeAlias = Source | Sequence[tuple[str, Source]]


#: The name of a file in one line; a document holds a brace.
PATH = re.compile(r"[^{}\n]+\.[A-Za-z]\w{1,4}")


def encoded(source: Source, lang: Lang) -> str | bytes:
    """Write a document that is not a text yet as `json.dumps` with an indent of 2 does."""
    if isinstance(source, str) and PATH.fullmatch(source):
        call = f"pathlib.Path({source!r}).read_bytes()"
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
                cs="dokumentem je obsah souboru, ne cesta k němu: zavolejte na ní `read_bytes()`",
                en="a document is its content, not its path: call `read_bytes()` on the path",
            )
        )
    if isinstance(source, Mapping):
        return json.dumps(dict(source), ensure_ascii=False, allow_nan=False, indent=2)
    kind = type(source).__name__
    raise TypeError(
        said(
            lang,
            cs=f"dokument se předává jako `str`, `bytes` nebo slovník, ne `{kind}`",
            en=f"a document is `str`, `bytes` or a mapping, not `{kind}`",
        )
    )


def pairs(inputs: Inputs, lang: Lang) -> list[tuple[str, str | bytes]]:
    """Give a single document the name `-`."""
    if isinstance(inputs, str | bytes | Mapping):
        return [("-", encoded(inputs, lang))]
    return [(name, encoded(source, lang)) for name, source in inputs]
