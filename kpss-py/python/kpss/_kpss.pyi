from collections.abc import Sequence
from typing import final

__all__ = [
    "Municipalities",
    "RequestError",
    "TaskError",
    "__version__",
    "ask",
    "fix",
    "rules",
    "validate",
    "write_report",
]

__version__: str

class RequestError(ValueError):
    """An option that cannot be read; the document is not to blame."""

class TaskError(ValueError):
    """A task that cannot be done with these documents; the message says why."""

@final
class Municipalities:
    """The register of municipalities, read once and used in many runs."""

    def __new__(cls, text: str | bytes, /, *, lang: str = "cs") -> Municipalities: ...
    def __len__(self) -> int: ...
    @property
    def valid_on(self) -> str | None: ...

def validate(
    options: str,
    inputs: Sequence[tuple[str, str | bytes]],
    profiles: Sequence[tuple[str, str | bytes]],
    municipalities: Municipalities | None,
) -> str: ...
def ask(
    options: str,
    task: str,
    inputs: Sequence[tuple[str, str | bytes]],
    format: str,
    municipalities: Municipalities | None,
) -> str: ...
def fix(
    options: str,
    inputs: Sequence[tuple[str, str | bytes]],
    profiles: Sequence[tuple[str, str | bytes]],
    municipalities: Municipalities | None,
    confirm: str,
) -> str: ...
def write_report(report: str, format: str) -> str: ...
def rules(lang: str) -> list[list[str]]: ...
