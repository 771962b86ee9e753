"""Write the reports on each document of a list into a folder, for `cargo xtask test`.

JSON, text and Markdown.

Arguments: file with the names of the documents, folder, language, day or nothing, file with the
register of municipalities or nothing.
"""

import sys
from pathlib import Path
from typing import cast

import kpss


def main(names: str, folder: str, lang: str, as_of: str, municipalities: str) -> None:
    """Validate every document on its own, and write the canonical text."""
    register = kpss.Municipalities(Path(municipalities).read_bytes()) if municipalities else None
    for name in Path(names).read_text(encoding="utf-8").splitlines():
        report = kpss.validate(
            Path(name).read_bytes(),
            name=name,
            lang=cast(kpss.Lang, lang),
            as_of=as_of or None,
            municipalities=register,
        )
        path = Path(folder, name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(report.json.encode())
        path.with_name(f"{path.name}.text").write_bytes(report.text.encode())
        path.with_name(f"{path.name}.md").write_bytes(report.markdown.encode())


main(*sys.argv[1:])
