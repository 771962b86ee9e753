"""The types of answers say what the published schemas say, and answers are as both say."""

import json
from pathlib import Path
from typing import Any, Literal, get_args, get_origin, get_type_hints, is_typeddict

import kpss
import pytest
from jsonschema import Draft202012Validator

ROOT = Path(__file__).parents[2]
BASE = (ROOT / "tests/base.json").read_bytes()
TYPES: dict[str, Any] = {
    "outline": kpss.OutlineData,
    "trace": kpss.TraceData,
    "totals": kpss.TotalsData,
    "coverage": kpss.CoverageData,
    "revision": kpss.RevisionData,
    "compare": kpss.ComparisonData,
    "timeline": kpss.TimelineData,
    "regional_view": kpss.RegionalViewData,
}
Schema = dict[str, Any]
PLAIN: dict[object, str] = {str: "string", int: "integer", float: "number", bool: "boolean"}


def schema_of(name: str) -> Schema:
    text = (ROOT / f"schemas/1.0/answers/{name}.schema.json").read_text(encoding="utf-8")
    schema: Schema = json.loads(text)
    return schema


class Comparing:
    """Compares a type with a schema, part by part."""

    def __init__(self, root: Schema) -> None:
        self.root = root
        self.seen: set[object] = set()

    def _resolved(self, schema: Schema) -> Schema:
        if "$ref" in schema:
            name = schema["$ref"].removeprefix("#/$defs/")
            return self._resolved(self.root["$defs"][name])
        some = [one for one in schema.get("anyOf", []) if one.get("type") != "null"]
        return self._resolved(some[0]) if len(some) == 1 else schema

    def compare(self, kind: object, schema: Schema | bool, at: str) -> None:
        """Assert that a type is what a schema says; `at` is the way to it."""
        if kind is Any or isinstance(schema, bool):
            return
        schema = self._resolved(schema)
        names = schema.get("type", [])
        names = {names} if isinstance(names, str) else set(names) - {"null"}
        inner = get_args(kind)
        if is_typeddict(kind):
            self._record(kind, schema, at)
        elif get_origin(kind) is list:
            assert names == {"array"}, at
            items = schema.get("prefixItems") or [schema["items"]]
            for item in items:
                self.compare(inner[0], item, f"{at}/-")
        elif get_origin(kind) is dict:
            assert names == {"object"}, at
            self.compare(inner[1], schema["additionalProperties"], f"{at}/*")
        elif get_origin(kind) is Literal:
            values = [one["const"] for one in schema.get("oneOf", [])] or schema["enum"]
            assert sorted(map(str, inner)) == sorted(values), at
        else:
            assert names == {PLAIN[kind]}, at

    def _record(self, kind: Any, schema: Schema, at: str) -> None:  # noqa: ANN401
        # A tree has nodes of its own kind below.
        if kind in self.seen:
            return
        self.seen.add(kind)
        hints = get_type_hints(kind)
        if "oneOf" in schema:
            variants = [key for one in schema["oneOf"] for key in one["properties"]]
            assert sorted(hints) == sorted(variants), at
            return
        assert sorted(hints) == sorted(schema["properties"]), at
        assert sorted(kind.__required_keys__) == sorted(schema.get("required", [])), at
        for name, hint in hints.items():
            self.compare(hint, schema["properties"][name], f"{at}/{name}")


@pytest.mark.parametrize("name", TYPES)
def test_a_type_says_what_its_schema_says(name: str) -> None:
    schema = schema_of(name)
    Comparing(schema).compare(TYPES[name], schema, name)


def test_every_published_answer_has_a_type() -> None:
    published = (ROOT / "schemas/1.0/answers").glob("*.schema.json")
    assert sorted(TYPES) == sorted(path.name.removesuffix(".schema.json") for path in published)


def test_answers_are_as_their_schemas_say() -> None:
    changed = BASE.replace("Udržení pečovatelské služby".encode(), "Rozvoj péče".encode(), 1)
    register = kpss.Municipalities((ROOT / "tests/fixtures/municipalities.csv").read_bytes())
    edits = json.loads((ROOT / "tests/fixtures/edits.json").read_bytes())
    answers = {
        "outline": kpss.outline(BASE).json,
        "trace": kpss.trace(BASE, of="n1").json,
        "totals": kpss.totals(BASE, municipalities=register).json,
        "coverage": kpss.coverage(BASE).json,
        "revision": kpss.edit(BASE, edits=edits).json,
        "compare": kpss.compare([("old", BASE), ("new", changed)]).json,
        "timeline": kpss.timeline(BASE, on="2021-05-01").json,
        "regional_view": kpss.regional_view(BASE, municipalities=register).json,
    }
    for name, text in answers.items():
        schema = schema_of(name)
        Draft202012Validator.check_schema(schema)
        errors = list(Draft202012Validator(schema).iter_errors(json.loads(text)))
        assert errors == [], name


def test_documents_that_are_answered_are_documents() -> None:
    document = kpss.merge(BASE, id="kraj").data
    assert (document["kind"], document["id"]) == ("submission", "kraj")
    assert kpss.validate(kpss.merge(BASE).json).data["inputs"][0]["status"] == "read"
