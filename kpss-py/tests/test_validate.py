"""The package as its users call it."""

import dataclasses
import importlib.metadata
import json
import re
import sys
import threading
import time
from datetime import date, datetime, timezone
from pathlib import Path
from typing import Any, get_type_hints

import kpss
import pytest

ROOT = Path(__file__).parents[2]
BAD = ROOT / "tests/cases/bad"

CUT = '{"kind": "plan", "id": "p"'
PERIOD = '{"kind": "plan", "id": "p", "period": {"from": "2024", "until": "2024"}}'

KRAJ = '{"kind": "profile", "id": "kraj"}'


def slugs(report: kpss.Report) -> list[str]:
    return [finding.slug for finding in report]


def test_a_cut_document_gives_exactly_one_finding() -> None:
    report = kpss.validate(CUT, lang="en")
    assert report.verdict == "invalid"
    assert report.counts == {"error": 1, "warning": 0, "info": 0, "waived": 0}
    assert len(report) == 1
    (finding,) = report
    assert finding.code == "K001"
    assert finding.slug == "not-json"
    assert finding.severity == "error"
    assert finding.pointer == ""
    place = finding.position
    assert place is not None
    assert (place.line, place.column, place.offset, place.length) == (1, 27, 26, 0)
    assert finding.params == {"reason": "cut"}
    assert report.data["inputs"][0]["name"] == "-"
    assert repr(report) == "Report(verdict='invalid', findings=1)"


def test_str_and_bytes_give_the_same_text() -> None:
    text = CUT.replace('"p"', '"Dačice"')
    report = kpss.validate(text)
    assert report.json == kpss.validate(text.encode()).json
    assert report.json.startswith('{\n  "format": "1.0",\n')
    assert report.json.endswith("}\n")
    assert report.data["inputs"][0]["bytes"] == len(text.encode()) == len(text) + 1


def test_the_name_and_the_language_stand_in_the_report() -> None:
    czech = kpss.validate(CUT, name="plán.json")
    english = kpss.validate(CUT, name="plán.json", lang="en")
    assert czech.data["inputs"][0]["name"] == "plán.json"
    assert (czech.data["lang"], english.data["lang"]) == ("cs", "en")
    assert czech.findings[0].message != english.findings[0].message
    assert czech.findings[0].fingerprint == english.findings[0].fingerprint


def test_a_rule_on_the_period_runs() -> None:
    report = kpss.validate(PERIOD, lang="en")
    (finding,) = [f for f in report if f.slug == "plan-period-length"]
    assert finding.pointer == "/period/until"
    assert finding.params == {"length_years": 1, "length_months": 0, "length_days": 0, "years": 3}
    assert report.data["documents"][0]["id"] == "p"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("array.json", ["wrong-type"]),
        ("astral.json", ["not-json"]),
        ("bom.json", ["byte-order-mark"]),
        ("cut.json", ["not-json"]),
        ("duplicate-key.json", ["duplicate-key"]),
        ("empty.json", ["empty-input"]),
        ("latin.json", ["not-utf8"]),
        ("lone-surrogate.json", ["not-json"]),
        ("nested-200.json", ["too-deep"]),
        ("not-json.json", ["not-json"]),
        ("utf16.json", ["not-utf8"]),
        ("wrong-kind.json", ["unknown-kind"]),
    ],
)
def test_bad_input_is_a_finding(name: str, expected: list[str]) -> None:
    report = kpss.validate((BAD / name).read_bytes(), name=name)
    assert [f.slug for f in report if f.code < "K100"] == expected


def test_every_bad_input_has_its_line_above() -> None:
    assert len(list(BAD.iterdir())) == 12


def test_columns_are_counted_in_the_unit_asked_for() -> None:
    text = '{"kind": "plan", "id": "😀"'
    (points,) = kpss.validate(text)
    (units,) = kpss.validate(text, columns="utf16")
    assert points.position is not None
    assert units.position is not None
    assert (points.position.column, units.position.column) == (27, 28)
    assert points.position.offset == units.position.offset == 29


def test_documents_are_validated_together() -> None:
    plan = '{"kind": "plan", "id": "p"}'
    inputs: list[tuple[str, kpss.Source]] = [
        ("a.json", plan),
        ("b.json", plan.encode()),
        ("c", CUT),
    ]
    report = kpss.validate_submission(inputs)
    assert [entry["name"] for entry in report.data["inputs"]] == ["a.json", "b.json", "c"]
    assert [document["input"] for document in report.data["documents"]] == [0, 1]
    assert [f.input for f in report if f.slug == "not-json"] == [2]
    assert kpss.validate_submission([("-", plan)]).json == kpss.validate(plan).json


def test_the_day_of_the_law_is_the_one_asked_for() -> None:
    plan = '{"kind": "plan", "id": "p", "period": {"from": "2024", "until": "2025"}}'
    (document,) = kpss.validate(plan, as_of="2012-05-01").data["documents"]
    assert document["law_date"] == {"date": "2012-05-01", "source": "as_of"}
    (document,) = kpss.validate(plan).data["documents"]
    assert document["law_date"]["date"] == "2024-01-01"


@pytest.mark.parametrize(
    ("option", "message"),
    [
        ({"lang": "de"}, "jazyk „de“ neznám; je cs a en"),
        (
            {"columns": "bytes", "lang": "en"},
            "unknown unit of columns `bytes`, expected `code_points` or `utf16`",
        ),
        (
            {"as_of": "2016-13", "lang": "en"},
            "`2016-13` is not a day to judge by: no such day in the calendar",
        ),
        ({"profile": "regonal"}, "profil „regonal“ neznám; nejbližší je „regional“"),
        (
            {"profile": "kray", "profiles": [("k.json", KRAJ)], "lang": "en"},
            "no profile `kray`; the nearest is `kraj`",
        ),
    ],
)
def test_a_wrong_option_is_named(option: dict[str, Any], message: str) -> None:
    with pytest.raises(kpss.RequestError) as error:
        kpss.validate(CUT, **option)
    assert str(error.value) == message
    assert isinstance(error.value, ValueError)


def test_limits_are_those_of_the_caller() -> None:
    report = kpss.validate(CUT, limits={"input_bytes": 5})
    assert [(found.code, found.params) for found in report] == [("K015", {"limit": 5})]
    assert report.data["limits"] == ["input_bytes"]
    assert len(kpss.validate("{}", limits={"findings_per_rule": 0})) == 0
    with pytest.raises(kpss.TaskError, match=r"larger than 5 bytes.*--max-bytes"):
        kpss.outline(CUT, lang="en", limits={"input_bytes": 5})
    wrong: Any = {"bytes": 5}
    with pytest.raises(kpss.RequestError, match="pole „bytes“ neznám; možnosti: input_bytes, "):
        kpss.validate(CUT, limits=wrong)


def test_what_is_not_a_document_is_a_type_error() -> None:
    source: Any = ["plan"]
    with pytest.raises(TypeError, match=r"^a document is `str`, `bytes` or a mapping, not `list`$"):
        kpss.validate(source, lang="en")
    czech = "^dokument se předává jako `str`, `bytes` nebo slovník, ne `list`$"
    with pytest.raises(TypeError, match=czech):
        kpss.validate(source)
    with pytest.raises(TypeError, match=czech):
        kpss.outline([("plan.json", source)])
    register: Any = {}
    with pytest.raises(TypeError, match=r"^a text is `str` or `bytes`, not `dict`$"):
        kpss.Municipalities(register, lang="en")
    with pytest.raises(TypeError, match=r"^text se předává jako `str` nebo `bytes`, ne `dict`$"):
        kpss.Municipalities(register)


def test_a_document_may_be_a_dict() -> None:
    plan: kpss.Plan = {"kind": "plan", "id": "p", "period": {"from": "2024", "until": "2021"}}
    text = json.dumps(plan, ensure_ascii=False, indent=2)
    report = kpss.validate(plan, name="p.json", lang="en")
    assert report.json == kpss.validate(text, name="p.json", lang="en").json
    assert report.json == kpss.validate_submission([("p.json", plan)], lang="en").json
    assert "plan-period-order" in slugs(report)
    # What is not typed is judged by the rules of shape.
    assert "unknown-field" in slugs(kpss.validate({"kind": "plan", "id": "p", "titel": "x"}))


def test_a_report_is_a_page_in_its_language() -> None:
    report = kpss.validate(PERIOD, name="p.json", lang="en")
    title = "p.json: not checked completely (errors: 0, warnings: 4, info: 0)"
    assert report.text.splitlines()[0] == title
    assert report.markdown.splitlines()[0] == f"# {title}"
    assert kpss.validate(PERIOD, name="p.json").text.startswith(
        "p.json: nezkontrolováno úplně (chyby: 0,"
    )


def test_a_lone_surrogate_is_refused() -> None:
    with pytest.raises(UnicodeEncodeError):
        kpss.validate('{"id": "\ud83d"}')


def test_rules_are_listed_in_both_languages() -> None:
    czech, english = kpss.rules(), kpss.rules("en")
    assert english[0] == {
        "code": "K001",
        "slug": "not-json",
        "severity": "error",
        "title": "The text is not JSON",
    }
    assert [rule["code"] for rule in czech] == [rule["code"] for rule in english]
    assert [rule["code"] for rule in czech] == sorted(rule["code"] for rule in czech)
    assert all(a["title"] != b["title"] for a, b in zip(czech, english, strict=True))
    wrong: Any = "de"
    with pytest.raises(kpss.RequestError):
        kpss.rules(wrong)


def test_a_report_is_frozen_and_compares_by_its_text() -> None:
    report = kpss.validate(CUT)
    with pytest.raises(dataclasses.FrozenInstanceError):
        report.json = ""  # type: ignore[misc]
    assert report == kpss.validate(CUT)
    assert report != kpss.validate(PERIOD)
    assert bool(report)


def test_the_interpreter_is_free_while_documents_are_checked() -> None:
    # With so long a switch interval the other thread runs only where the lock is given up.
    plan = json.dumps({"kind": "plan", "id": "p", "y": [0] * 200_000})
    ticks = 0
    ready, done = threading.Event(), threading.Event()

    def tick() -> None:
        nonlocal ticks
        ready.set()
        while not done.is_set():
            ticks += 1
            time.sleep(0)

    other = threading.Thread(target=tick, daemon=True)
    before = sys.getswitchinterval()
    sys.setswitchinterval(1000)
    try:
        other.start()
        ready.wait()
        seen = ticks
        kpss.validate(plan)
        assert ticks > seen
    finally:
        done.set()
        sys.setswitchinterval(before)
    other.join()


def keys(kind: type) -> tuple[set[str], set[str]]:
    required, optional = kind.__required_keys__, kind.__optional_keys__  # type: ignore[attr-defined]
    return set(required), set(optional)


def check(value: object, hint: Any) -> None:
    """Compare a part of a report with its type, key by key."""
    if hint is Any:
        # A value that a repair writes may be whatever JSON has.
        return
    if hasattr(hint, "__required_keys__"):
        required, optional = keys(hint)
        assert isinstance(value, dict)
        assert required <= set(value) <= required | optional, hint
        for key, inner in get_type_hints(hint).items():
            if key in value:
                check(value[key], inner)
    elif getattr(hint, "__origin__", None) is list:
        assert isinstance(value, list)
        for item in value:
            check(item, hint.__args__[0])
    elif hasattr(hint, "__args__") and all(isinstance(word, str) for word in hint.__args__):
        assert value in hint.__args__
    elif isinstance(hint, type):
        assert isinstance(value, hint)


def test_the_types_say_what_stands_in_reports() -> None:
    corpus = [*ROOT.glob("examples/**/*.json"), *ROOT.glob("tests/**/*.json")]
    assert len(corpus) >= 13
    for path in corpus:
        check(kpss.validate(path.read_bytes()).data, kpss.types.Report)


@pytest.mark.parametrize("path", ["plan.json", "plány/plan 1.JSON", r"C:\\plany\\plan.xlsx"])
def test_a_path_is_not_taken_for_a_document(path: str) -> None:
    said = f"{path!r} is a path, and a document is its content: kpss.load({path!r})"
    with pytest.raises(kpss.RequestError, match=re.escape(said)):
        kpss.validate(path, lang="en")
    said = f"{path!r} je cesta, dokumentem je obsah souboru: kpss.load({path!r})"
    with pytest.raises(kpss.RequestError, match=re.escape(said)):
        kpss.outline(path)
    with pytest.raises(TypeError, match=r"not its path: load it with `kpss\.load`"):
        kpss.validate(Path(path), lang="en")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match=r"ne cesta k němu: načtěte jej voláním `kpss\.load`"):
        kpss.validate(Path(path))  # type: ignore[arg-type]


@pytest.mark.parametrize("text", ["", "plan", "1.25", '"plan.json"', CUT, "{}\nplan.json"])
def test_what_may_be_a_document_is_read_as_one(text: str) -> None:
    assert kpss.validate(text).verdict == "invalid"


def test_a_day_may_be_a_date() -> None:
    day = date(2015, 1, 1)
    by_date = kpss.validate(PERIOD, as_of=day, today=day)
    assert by_date.json == kpss.validate(PERIOD, as_of="2015-01-01", today="2015-01-01").json
    assert by_date.json != kpss.validate(PERIOD).json
    noon = datetime(2015, 1, 1, 12, tzinfo=timezone.utc)
    assert by_date.json == kpss.validate(PERIOD, as_of=noon, today=noon).json
    with pytest.raises(TypeError, match=r"^`as_of` is a text, a date or a `dict`, not `int`$"):
        kpss.validate(PERIOD, as_of=2015, lang="en")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match=r"^`as_of` je text, datum nebo slovník, ne `int`$"):
        kpss.validate(PERIOD, as_of=2015)  # type: ignore[arg-type]


def test_the_package_brings_its_licences() -> None:
    files = importlib.metadata.files("kpss")
    assert files is not None
    licences = sorted((file for file in files if "LICENSE" in file.name), key=str)
    assert [file.name for file in licences] == ["LICENSE-APACHE", "LICENSE-MIT"]
    assert [file.read_text() for file in licences] == [
        (ROOT / file.name).read_text() for file in licences
    ]
