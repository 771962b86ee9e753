"""A document as the caller has it."""

import json
from collections.abc import Mapping, Sequence
from typing import TypeAlias

from .types import Document

#: A document: its text, its bytes, or the document itself as a `dict`, typed or not.
Source: TypeAlias = str | bytes | Document | Mapping[str, object]
#: One document, or pairs of name and document.
Inputs: TypeAlias = Source | Sequence[tuple[str, Source]]


def encoded(source: Source) -> str | bytes:
    """Write a document that is not a text yet as `json.dumps` with an indent of 2 does."""
    if isinstance(source, str | bytes):
        return source
    if isinstance(source, Mapping):
        return json.dumps(dict(source), ensure_ascii=False, allow_nan=False, indent=2)
    kind = type(source).__name__
    raise TypeError(f"a document is `str`, `bytes` or a mapping, not `{kind}`")


def pairs(inputs: Inputs) -> list[tuple[str, str | bytes]]:
    """Give a single document the name `-`."""
    if isinstance(inputs, str | bytes | Mapping):
        return [("-", encoded(inputs))]
    return [(name, encoded(source)) for name, source in inputs]
