"""A document as the caller has it."""

import json
import re
from collections.abc import Mapping, Sequence
from pathlib import PurePath
from typing import TypeAlias

from ._kpss import RequestError
from .types import Document

#: A document: its text, its bytes, or the document itself as a `dict`, typed or not.
Source: TypeAlias = str | bytes | Document | Mapping[str, object]
#: One document, or pairs of name and document.
Inputs: TypeAlias = Source | Sequence[tuple[str, Source]]


#: The name of a file in one line; a document holds a brace.
PATH = re.compile(r"[^{}\n]+\.[A-Za-z]\w{1,4}")


def encoded(source: Source) -> str | bytes:
    """Write a document that is not a text yet as `json.dumps` with an indent of 2 does."""
    if isinstance(source, str) and PATH.fullmatch(source):
        raise RequestError(
            f"{source!r} is a path, and a document is its content: "
            f"pathlib.Path({source!r}).read_bytes()"
        )
    if isinstance(source, str | bytes):
        return source
    if isinstance(source, PurePath):
        raise TypeError("a document is its content, not its path: call `read_bytes()` on the path")
    if isinstance(source, Mapping):
        return json.dumps(dict(source), ensure_ascii=False, allow_nan=False, indent=2)
    kind = type(source).__name__
    raise TypeError(f"a document is `str`, `bytes` or a mapping, not `{kind}`")


def pairs(inputs: Inputs) -> list[tuple[str, str | bytes]]:
    """Give a single document the name `-`."""
    if isinstance(inputs, str | bytes | Mapping):
        return [("-", encoded(inputs))]
    return [(name, encoded(source)) for name, source in inputs]
