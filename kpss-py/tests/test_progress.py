"""A bar of progress is seen at a terminal, and nowhere else."""

import io
import sys
from pathlib import Path

import kpss
import pytest

SEEDS = Path(__file__).parents[2] / "examples/seeds"


class Terminal(io.StringIO):
    """A standard error that says that it is a terminal."""

    def isatty(self) -> bool:
        """Say so."""
        return True


def test_a_terminal_shows_how_far_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    collection = kpss.load_folder(SEEDS, progress=True)
    collection.validate(progress=True, lang="en")
    lines = terminal.getvalue().split("\r")
    assert "█" * 6 + "░" * 24 + " načítám podání 1 z 5" in lines
    assert "█" * 30 + " submission 5 of 5" in lines
    # In the end nothing is left of it.
    assert lines[-1] == ""
    assert lines[-2].isspace()


def test_a_pipe_and_who_did_not_ask_see_nothing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    kpss.load_folder(SEEDS, progress=True)
    assert capsys.readouterr().err == ""
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    kpss.load_folder(SEEDS)
    assert terminal.getvalue() == ""
