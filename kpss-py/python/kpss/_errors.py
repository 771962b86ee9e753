"""What cannot become a document."""

from typing import final


@final
class DocumentError(ValueError):
    """What was given cannot become a document; the message says why and where.

    `name` is the file or the name that was given, `pointer` the place in a value built in code, a
    JSON Pointer; of files it is empty.
    """

    def __init__(self, message: str, *, name: str = "", pointer: str = "") -> None:
        super().__init__(message)
        self.name = name
        self.pointer = pointer
