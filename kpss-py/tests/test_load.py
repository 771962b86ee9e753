"""Documents and folders are loaded; what cannot be is named."""

import datetime
import json
import pickle
from decimal import Decimal
from pathlib import Path, PurePosixPath
from typing import Any

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
    }
    expected = {"a": 3, "b": 0.5, "c": True, "d": "2024-05-01", "e": "2024-05-01"}
    assert kpss.load(given).data == expected
    for missing in (numpy.nan, pandas.NaT, pandas.NA, numpy.array([1, 2])):
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
        ({"a": b"x"}, "/a", "hodnotu typu `bytes` dokument mít nemůže"),
        ({"a": {1, 2}}, "/a", "hodnotu typu `set` dokument mít nemůže"),
        ({"a": {1: "x"}}, "/a", "klíč 1 (int) není text"),
        ({"a": datetime.datetime(2024, 5, 1, 12)}, "/a", "není den"),
        ({"a": datetime.datetime(2024, 5, 1, tzinfo=datetime.timezone.utc)}, "/a", "není den"),
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
