"""Write what is said to each task of a list into a folder, for `cargo xtask test`.

Arguments: file with one task a line, folder, file with the register of municipalities.
"""

import json
import sys
from pathlib import Path
from typing import Literal

import kpss


def main(cases: str, folder: str, register: str) -> None:
    """Ask every task, and write the answer or why there is none."""
    given = kpss.Municipalities(Path(register).read_bytes())
    lists: dict[str, kpss.Municipalities | Literal["bundled"] | None]
    lists = {"bundled": "bundled", "given": given, "none": None}
    for line in Path(cases).read_text(encoding="utf-8").splitlines():
        case = json.loads(line)
        inputs = [(name, Path(name).read_bytes()) for name in case["inputs"]]
        try:
            said = kpss.ask(
                case["task"],
                inputs,
                format=case["format"],
                lang=case["lang"],
                municipalities=lists[case["register"]],
            )
        except kpss.TaskError as error:
            said = str(error)
        path = Path(folder, case["file"])
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(said.encode())


main(*sys.argv[1:])
