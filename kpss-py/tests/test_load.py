"""Documents and folders are loaded; what cannot be is named."""

import datetime
import json
import os
import pickle
import subprocess
import sys
from decimal import Decimal
from fractions import Fraction
from pathlib import Path, PurePosixPath
from typing import Any
from zoneinfo import ZoneInfo

import kpss
import pytest

ROOT = Path(__file__).parents[2]
SEEDS = ROOT / "examples/seeds"
BASE = ROOT / "tests/base.json"
WORKBOOKS = ROOT / "kpss-io/tests/data"
CUT = '{"kind": "plan", "id": "p"'
PLAN = '{"kind": "plan", "id": "p", "title": "Plán"}'


def test_a_document_comes_from_a_path_a_text_bytes_or_a_dict() -> None:
    path = SEEDS / "benesov/project.json"
    from_path = kpss.load(path)
    assert (from_path.kind, from_path.name) == ("project", path.as_posix())
    assert from_path.data["id"] == json.loads(path.read_bytes())["id"]
    assert kpss.load(str(path)).json == path.read_text(encoding="utf-8")
    for source in (PLAN, "\ufeff\n " + PLAN, PLAN.encode(), json.loads(PLAN)):
        document = kpss.load(source)
        assert (document.kind, document.data["title"], document.name) == ("plan", "Plán", "-")
    assert repr(kpss.load(PLAN, name="p.json")) == "Document('p.json', kind='plan')"


def test_a_loaded_document_is_validated_and_asked() -> None:
    document = kpss.load(BASE)
    name = BASE.as_posix()
    assert document.validate().json == kpss.validate(BASE.read_bytes(), name=name).json
    assert kpss.validate(document).json == document.validate().json
    assert document.trace(of="n1").json == kpss.trace(BASE.read_bytes(), of="n1").json
    assert document.compare(document).data["changes"] == []
    assert document.renumber(document=True).data == json.loads(BASE.read_bytes())
    with pytest.raises(TypeError, match="unexpected keyword argument 'off'"):
        document.trace(off="n1")  # type: ignore[call-arg]


def test_a_workbook_is_a_document_whose_findings_name_cells() -> None:
    workbook = WORKBOOKS / "clerk/clerk.xlsx"
    document = kpss.load(workbook)
    assert document.kind is not None
    assert json.loads(document.json) == document.data
    assert any(finding.cell is not None for finding in document.validate())
    again: kpss.Document = pickle.loads(pickle.dumps(document))
    assert again.validate().json == document.validate().json


def test_what_is_not_json_is_a_document_with_a_finding() -> None:
    document = kpss.load(CUT, name="p.json")
    assert document.kind is None
    with pytest.raises(kpss.DocumentError, match=r"^p\.json: .*line 1 column 27") as error:
        _ = document.data
    assert error.value.name == "p.json"
    assert [finding.code for finding in document.validate()] == ["K001"]
    latin = kpss.load('{"title": "Plán"}'.encode("iso8859-2"))
    assert latin.kind is None
    assert latin.validate()[0].slug == "not-utf8"


def test_a_file_that_cannot_be_loaded_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        kpss.load(tmp_path / "plan.json")
    with pytest.raises(FileNotFoundError):
        kpss.load_folder(tmp_path / "plans")
    with pytest.raises(kpss.DocumentError, match=r"neobsahuje žádné dokumenty"):
        kpss.load_folder(tmp_path)
    (tmp_path / "a.ndjson").write_text(f"{PLAN}\n{PLAN}\n", encoding="utf-8")
    with pytest.raises(kpss.DocumentError, match=r"there are 2 documents; use kpss\.load_folder"):
        kpss.load(tmp_path / "a.ndjson", lang="en")
    assert len(kpss.load_folder(tmp_path / "a.ndjson")) == 2


def test_a_file_over_the_limit_is_not_read(tmp_path: Path) -> None:
    large = tmp_path / "large.json"
    with large.open("wb") as file:
        # A file of 1 GB that takes no room.
        file.truncate(1_000_000_000)
    with pytest.raises(
        kpss.DocumentError, match=r"větší než 67108864 bajtů; .* max_bytes"
    ) as error:
        kpss.load(large)
    assert error.value.name == large.as_posix()
    (tmp_path / "small.json").write_text(PLAN, encoding="utf-8")
    with pytest.raises(kpss.DocumentError, match="larger than 10 bytes"):
        kpss.load(tmp_path / "small.json", max_bytes=10, lang="en")


def test_a_folder_of_submissions_is_loaded_in_the_order_of_names() -> None:
    collection = kpss.load_folder(SEEDS)
    names = [Path(submission.name).name for submission in collection]
    assert names == sorted(path.name for path in SEEDS.iterdir() if path.is_dir())
    assert collection.failures == ()
    single = kpss.load_folder(SEEDS / "benesov")
    assert [len(submission) for submission in single] == [3]
    reports = collection.validate(threads=2)
    assert list(reports) == [submission.name for submission in collection]
    one = collection.validate(threads=1)
    assert [one[name].json for name in one] == [reports[name].json for name in reports]
    assert sorted(reports.verdicts.values()) == ["invalid", "invalid", "valid", "valid", "valid"]
    assert repr(reports) == "Reports(invalid=2, valid=3)"


def test_a_folder_of_csv_files_goes_to_another_process(tmp_path: Path) -> None:
    out = tmp_path / "plán"
    subprocess.run([sys.executable, "-m", "kpss", "convert", BASE, out], check=True)
    document = kpss.load(out)
    assert document.kind == "submission"
    again: kpss.Document = pickle.loads(pickle.dumps(document))
    assert again.validate().json == document.validate().json
    (submission,) = pickle.loads(pickle.dumps(kpss.load_folder(out)))
    assert submission[0].json == document.json


def test_json_beside_tables_is_read_without_the_map(tmp_path: Path) -> None:
    for document in (PLAN, "\ufeff " + PLAN):
        assert kpss.load(document.encode(), map="tabulka-opatreni").kind == "plan"
    (tmp_path / "plan.json").write_text(PLAN, encoding="utf-8")
    loaded = kpss.load_folder(tmp_path, map="tabulka-opatreni")
    assert pickle.loads(pickle.dumps(loaded))[0][0].json == PLAN


def test_folders_are_looked_through_without_hidden_ones_and_links(tmp_path: Path) -> None:
    for folder in ("a/b", "c", ".hidden", "c2"):
        (tmp_path / folder).mkdir(parents=True)
        (tmp_path / folder / "plan.json").write_text(PLAN, encoding="utf-8")
    (tmp_path / "c" / ".plan.json").write_text(PLAN, encoding="utf-8")
    (tmp_path / "c" / "~$plan.xlsx").write_bytes(b"")
    (tmp_path / "c" / "gone.json").symlink_to(tmp_path / "gone.json")
    (tmp_path / "again").symlink_to(tmp_path / "c2")
    (tmp_path / "a" / "up").symlink_to(tmp_path)
    (tmp_path / "c2" / "same.json").symlink_to(tmp_path / "c" / "plan.json")
    collection = kpss.load_folder(tmp_path)
    names = [Path(one.name).relative_to(tmp_path).as_posix() for one in collection]
    assert names == ["a/b", "c", "c2"]
    assert [[Path(one.name).name for one in submission] for submission in collection] == [
        ["plan.json"],
        ["plan.json"],
        ["plan.json", "same.json"],
    ]


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such names")
def test_names_that_are_no_text_stay_apart(tmp_path: Path) -> None:
    for name in (b"\xe8", b"\xe9"):
        folder = os.fsencode(tmp_path) + b"/" + name
        Path(os.fsdecode(folder)).mkdir()
        Path(os.fsdecode(folder + b"/pl\xe1n.json")).write_text(PLAN, encoding="utf-8")
    reports = kpss.load_folder(tmp_path).validate()
    assert [Path(name).name for name in reports] == ["%E8", "%E9"]
    (first, _) = (report.data["inputs"][0]["name"] for report in reports.values())
    assert Path(first).name == "pl%E1n.json"


def test_wrong_encodings_are_findings_and_documents_without_a_kind(tmp_path: Path) -> None:
    texts = {
        "1250": PLAN.encode("cp1250"),
        "16": PLAN.encode("utf-16"),
        "empty": b"",
        "zeros": b"\0" * 9,
    }
    for name, text in texts.items():
        (tmp_path / name).mkdir()
        (tmp_path / name / "plan.json").write_bytes(text)
    collection = kpss.load_folder(tmp_path)
    slugs = [report[0].slug for report in collection.validate().values()]
    assert slugs == ["not-utf8", "not-utf8", "empty-input", "not-utf8"]
    assert [document.kind for document in collection.documents] == [None] * 4
    assert (len(collection.tables["documents"]), len(collection.tables["plans"])) == (4, 0)


def test_a_file_over_the_limit_is_named_and_the_rest_goes_on(tmp_path: Path) -> None:
    for name in ("large", "small"):
        (tmp_path / name).mkdir()
    (tmp_path / "small/plan.json").write_text(PLAN, encoding="utf-8")
    with (tmp_path / "large/plan.json").open("wb") as file:
        file.truncate(1_000_000_000)
    collection = kpss.load_folder(tmp_path)
    assert [Path(submission.name).name for submission in collection] == ["small"]
    (failure,) = collection.failures
    assert failure.startswith(f"{(tmp_path / 'large/plan.json').as_posix()}: soubor je větší než")


def test_an_empty_path_is_no_folder_and_threads_are_at_least_one() -> None:
    for load in (kpss.load, kpss.load_folder):
        with pytest.raises(FileNotFoundError):
            load("")
    with pytest.raises(ValueError, match="`threads` je aspoň 1"):
        kpss.load_folder(SEEDS, threads=0)
    with pytest.raises(ValueError, match="`threads` is at least 1"):
        kpss.load_folder(SEEDS).validate(threads=0, lang="en")


def test_one_broken_file_among_two_hundred_does_not_stop_the_rest(tmp_path: Path) -> None:
    for number in range(199):
        folder = tmp_path / f"{number:03}"
        folder.mkdir()
        (folder / "plán 1.json").write_text(PLAN, encoding="utf-8")
    (tmp_path / "broken").mkdir()
    locked = (WORKBOOKS / "grid/encrypted.xlsx").read_bytes()
    (tmp_path / "broken/plan.xlsx").write_bytes(locked)
    (tmp_path / "cut").mkdir()
    (tmp_path / "cut/plan.json").write_text(CUT, encoding="utf-8")
    collection = kpss.load_folder(tmp_path, lang="en")
    assert len(collection) == 200
    (failure,) = collection.failures
    assert failure.startswith(f"{(tmp_path / 'broken/plan.xlsx').as_posix()}: ")
    verdicts = collection.validate(lang="en").verdicts
    assert verdicts[(tmp_path / "cut").as_posix()] == "invalid"
    assert len(verdicts) == 200
    assert "failures=1" in repr(collection)


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (datetime.date(2024, 5, 1), "2024-05-01"),
        (datetime.datetime(2024, 5, 1), "2024-05-01"),
        (Decimal("1250000.50"), 1250000.5),
        (Decimal("1E+3"), 1000),
        (PurePosixPath("a/b"), "a/b"),
        (("a", "b"), ["a", "b"]),
        (True, True),
    ],
)
def test_a_value_that_means_one_of_json_is_taken_over(value: object, written: object) -> None:
    assert kpss.load({"kind": "plan", "id": "p", "x": value}).data.get("x") == written


def test_numbers_of_numpy_are_taken_over() -> None:
    numpy = pytest.importorskip("numpy")
    pandas = pytest.importorskip("pandas")
    given = {
        "a": numpy.int64(3),
        "b": numpy.float64(0.5),
        "c": numpy.bool_(True),
        "d": numpy.datetime64("2024-05-01"),
        "e": pandas.Timestamp("2024-05-01"),
        "f": numpy.datetime64("2024-05"),
        "g": numpy.datetime64("2024-05-01", "ns"),
        "h": numpy.array(3),
    }
    day = "2024-05-01"
    expected = {"a": 3, "b": 0.5, "c": True, "d": day, "e": day, "f": "2024-05", "g": day, "h": 3}
    assert kpss.load(given).data == expected
    refused = [
        *(numpy.nan, pandas.NaT, pandas.NA, numpy.array([1, 2]), numpy.timedelta64(1, "D")),
        *(numpy.datetime64("NaT"), numpy.datetime64("2024-05-01T12"), numpy.ma.masked),
        pandas.Timestamp("2024-05-01", tz="Europe/Prague"),
        pandas.Timestamp("2024-05-01 00:00:00.000000001"),
    ]
    for missing in refused:
        with pytest.raises(kpss.DocumentError) as error:
            kpss.load({"nodes": [{"total": missing}]})
        assert error.value.pointer == "/nodes/0/total"


CYCLE: dict[str, Any] = {"kind": "plan", "list": []}
CYCLE["list"].append(CYCLE)


@pytest.mark.parametrize(
    ("document", "pointer", "said"),
    [
        (CYCLE, "/list/0", "slovník nebo seznam obsahuje sám sebe"),
        ({"a/b": [float("nan")]}, "/a~1b/0", "nan není číslo, které lze zapsat"),
        ({"a": float("inf")}, "/a", "inf není číslo, které lze zapsat"),
        ({"a": Decimal("NaN")}, "/a", "nan není číslo, které lze zapsat"),
        ({"a": Decimal("0.1000000000000000055")}, "/a", "má víc"),
        ({"a": Decimal("sNaN")}, "/a", "nan není číslo, které lze zapsat"),
        ({"a": Decimal("1E+999999")}, "/a", "má více platných číslic, než JSON zachová"),
        ({"a": 10**5000}, "/a", "číslo má více platných číslic, než JSON zachová"),
        ({"a": Fraction(1, 3)}, "/a", "číslo 1/3 má více platných číslic, než JSON zachová"),
        ({"a": ["\ud800"]}, "/a/0", r"text obsahuje '\ud800', což není znak"),
        ({"a": {"\ud800": 1}}, "/a", r"text obsahuje '\ud800', což není znak"),
        ({"a": b"x"}, "/a", "hodnotu typu `bytes` dokument mít nemůže"),
        ({"a": {1, 2}}, "/a", "hodnotu typu `set` dokument mít nemůže"),
        ({"a": {1: "x"}}, "/a", "klíč 1 (int) není text"),
        ({"a": datetime.datetime(2024, 5, 1, 12)}, "/a", "není den"),
        ({"a": datetime.datetime(2024, 5, 1, tzinfo=datetime.timezone.utc)}, "/a", "není den"),
        ({"a": datetime.datetime(2024, 5, 1, tzinfo=ZoneInfo("Europe/Prague"))}, "/a", "není den"),
    ],
)
def test_any_other_value_is_refused_with_its_place(
    document: dict[str, Any], pointer: str, said: str
) -> None:
    with pytest.raises(kpss.DocumentError) as error:
        kpss.validate(document)
    assert error.value.pointer == pointer
    assert str(error.value).startswith(f"{pointer}: ")
    assert said in str(error.value)


def test_a_value_that_is_nested_too_deep_is_refused() -> None:
    deep: list[Any] = []
    for _ in range(2000):
        deep = [deep]
    with pytest.raises(kpss.DocumentError, match="nested too deep"):
        kpss.load({"a": deep}, lang="en")
    # The same list twice is no cycle.
    twice = ["x"]
    assert json.loads(kpss.load({"a": twice, "b": twice}).json) == {"a": ["x"], "b": ["x"]}


@pytest.mark.parametrize(
    ("name", "map", "kind"),
    [("karty.docx", "karta-opatreni", "plan"), ("opatreni.xlsx", "tabulka-opatreni", "plan")],
)
def test_tables_of_a_towns_own_are_read_by_a_map(name: str, map: str, kind: str) -> None:
    path = WORKBOOKS / "maps" / name
    with pytest.raises(kpss.DocumentError, match="jiné tabulky popíše mapa"):
        kpss.load(path)
    document = kpss.load(path, map=map)
    assert document.kind == kind
    assert len(document.tables["nodes"]) > 0
    assert kpss.load(path.read_bytes(), name=path.as_posix(), map=map).data == document.data
    again: kpss.Document = pickle.loads(pickle.dumps(document))
    assert again.json == document.json
    with pytest.raises(kpss.RequestError, match=r"karta\.json nelze číst.*dodané mapy: tabulka-"):
        kpss.load(path, map="karta.json")


def test_the_book_the_schemas_and_the_lists_are_there() -> None:
    assert kpss.explain("K816").startswith("## K816 Součet zdrojů\n")
    assert kpss.explain("K816", lang="en") != kpss.explain("K816")
    with pytest.raises(kpss.RequestError, match="pravidlo K9999 neznám"):
        kpss.explain("K9999")
    assert kpss.schema("plan")["title"] == "Plán"
    with pytest.raises(kpss.RequestError, match="no schema plna; there are: plan, "):
        kpss.schema("plna", lang="en")
    orps = kpss.code_list("orp")
    assert {item["code"]: item["cs"] for item in orps}["3104"] == "Dačice"
    with pytest.raises(kpss.RequestError, match="číselník „orps“ neznám; jsou: "):
        kpss.code_list("orps")
    groups = len(kpss.code_list("target-group"))
    assert len(kpss.code_list("target-group", on="1990-01-01")) <= groups
    with pytest.raises(kpss.RequestError, match="není datum"):
        kpss.code_list("orp", on="dnes")
