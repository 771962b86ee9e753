"""What is said of a wrong call, in its language."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .types import Lang


def said(lang: Lang, cs: str, en: str) -> str:
    """Choose the text; Czech where the language is unknown, as the core does."""
    return en if lang == "en" else cs
