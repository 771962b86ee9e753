"""Write the reports on each document of a list into a folder, for `cargo xtask test`.

JSON, text and Markdown, and how each differs from that on the document before it.

Arguments: file with the names of the documents, folder, language, day or nothing, file with the
register of municipalities, `none`, or nothing for the one that the package brings.
"""

import sys
from pathlib import Path
from typing import Literal, cast

import kpss


def read(municipalities: str) -> kpss.Municipalities | Literal["bundled"] | None:
    """Read the register as the command line does."""
    if municipalities == "none":
        return None
    if not municipalities:
        return "bundled"
    return kpss.Municipalities(Path(municipalities).read_bytes())


def main(names: str, folder: str, lang: str, as_of: str, municipalities: str) -> None:
    """Validate every document on its own, and write the canonical text."""
    register = read(municipalities)
    before: kpss.Report | None = None
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
        # Whatever two documents are about, their reports can be compared.
        diff = kpss.report_diff(before or report, report)
        against = kpss.report_against(report, before or report)
        path.with_name(f"{path.name}.diff").write_bytes(diff.json.encode())
        path.with_name(f"{path.name}.diff.text").write_bytes(diff.text.encode())
        path.with_name(f"{path.name}.against").write_bytes(against.json.encode())
        before = report


main(*sys.argv[1:])
