"""How far long work has come, for a person who waits."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, TypeVar

from ._words import said

if TYPE_CHECKING:
    from .types import Lang

Task = TypeVar("Task")
Done = TypeVar("Done")

WIDTH = 30


class Bar:
    """A bar on standard error that goes away in the end; in pipes nothing."""

    def __init__(self, count: int, *, cs: str, en: str, lang: Lang, shown: bool) -> None:
        self.count = count
        self.lang: Lang = lang
        self.what = said(lang, cs=cs, en=en)
        self.of = said(lang, cs="z", en="of")
        self.done = 0
        # A notebook shows standard error, though it is no terminal.
        self.shown = shown and count > 0 and (sys.stderr.isatty() or _is_notebook())

    def step(self) -> None:
        """Say that one piece more is done."""
        self.done += 1
        if self.shown:
            filled = WIDTH * self.done // self.count
            bar = "█" * filled + "░" * (WIDTH - filled)
            print(
                f"\r{bar} {self.what} {self.done} {self.of} {self.count}", end="", file=sys.stderr
            )

    def close(self) -> None:
        """Take the bar away."""
        if self.shown:
            print("\r" + " " * (WIDTH + len(self.what) + 24) + "\r", end="", file=sys.stderr)


def _is_notebook() -> bool:
    return type(sys.stderr).__module__.startswith("ipykernel")


def each(
    work: Callable[[Task], Done], tasks: list[Task], *, threads: int | None, bar: Bar
) -> Iterator[Done]:
    """Do work on several threads, and give what came of it in the order of the tasks.

    What is done gives the interpreter up, so that threads run at once.
    """
    if threads is not None and threads < 1:
        raise ValueError(said(bar.lang, cs="`threads` je aspoň 1", en="`threads` is at least 1"))
    if threads == 1:
        yield from _one_by_one(work, tasks, bar)
        return
    # Who never works on many at once need not wait for it.
    from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415

    with ThreadPoolExecutor(threads) as pool:
        try:
            for done in pool.map(work, tasks):
                bar.step()
                yield done
        finally:
            bar.close()


def _one_by_one(work: Callable[[Task], Done], tasks: list[Task], bar: Bar) -> Iterator[Done]:
    try:
        for task in tasks:
            done = work(task)
            bar.step()
            yield done
    finally:
        bar.close()
