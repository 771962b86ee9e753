"""The generated types say what the published schemas say, and answers are as both say."""

import json
from pathlib import Path
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints, is_typeddict

import kpss
import pytest
from jsonschema import Draft202012Validator
from kpss import types

ROOT = Path(__file__).parents[2]
BASE = (ROOT / "tests/base.json").read_bytes()
TYPES: dict[str, Any] = {
    "plan": types.Plan,
    "action_plan": types.ActionPlan,
    "monitoring_report": types.MonitoringReport,
    "catalogue": types.Catalogue,
    "project": types.Project,
    "submission": types.Submission,
    "report": types.Report,
    "report-diff": types.ReportDiff,
    "task": types.Task,
    "answers/outline": types.Outline,
    "answers/trace": types.Trace,
    "answers/totals": types.Totals,
    "answers/coverage": types.Coverage,
    "answers/revision": types.Revision,
    "answers/compare": types.Comparison,
    "answers/timeline": types.Timeline,
    "answers/regional_view": types.RegionalView,
}
Schema = dict[str, Any]
PLAIN: dict[object, str] = {str: "string", int: "integer", float: "number", bool: "boolean"}


def schema_of(name: str) -> Schema:
    text = (ROOT / f"schemas/1.0/{name}.schema.json").read_text(encoding="utf-8")
    schema: Schema = json.loads(text)
    return schema


class Comparing:
    """Compares a type with a schema, part by part."""

    def __init__(self, root: Schema) -> None:
        self.root = root
        self.seen: set[object] = set()

    def _variants(self, schema: Schema | bool) -> list[Schema]:
        """Give what a value may be, one type a schema."""
        if isinstance(schema, bool):
            return [{}]
        if "$ref" in schema:
            return self._variants(self.root["$defs"][schema["$ref"].removeprefix("#/$defs/")])
        if isinstance(schema.get("type"), list):
            return [{**schema, "type": name} for name in schema["type"]]
        some = schema.get("anyOf") or schema.get("oneOf") or []
        if not some or "const" in some[0] or "enum" in some[0]:
            return [schema]
        return [variant for one in some for variant in self._variants(one)]

    def compare(self, kind: object, schema: Schema | bool, at: str) -> None:
        """Assert that a type is what a schema says; `at` is the way to it."""
        kinds = get_args(kind) if get_origin(kind) in (Union, UnionType) else (kind,)
        variants = self._variants(schema)
        assert len(kinds) == len(variants), at
        for one, variant in zip(kinds, variants, strict=True):
            self._one(one, variant, at)

    def _one(self, kind: object, schema: Schema, at: str) -> None:
        inner = get_args(kind)
        name = schema.get("type")
        if kind is Any:
            assert name is None, at
        elif is_typeddict(kind):
            assert name == "object", at
            self._record(kind, schema, at)
        elif get_origin(kind) is list:
            assert name == "array", at
            for item in schema.get("prefixItems") or [schema["items"]]:
                self.compare(inner[0], item, f"{at}/-")
        elif get_origin(kind) is dict:
            assert name == "object", at
            self.compare(inner[0], schema.get("propertyNames", {"type": "string"}), f"{at}/key")
            self.compare(inner[1], schema.get("additionalProperties", {}), f"{at}/*")
        elif get_origin(kind) is Literal:
            values = [one["const"] for one in schema["oneOf"] if "const" in one]
            values += [word for one in schema["oneOf"] for word in one.get("enum", [])]
            assert sorted(inner) == sorted(values), at
        elif kind is type(None):
            assert name == "null", at
        else:
            assert name == PLAIN[kind], at

    def _record(self, kind: Any, schema: Schema, at: str) -> None:
        # A tree has nodes of its own kind below.
        if kind in self.seen:
            return
        self.seen.add(kind)
        hints = get_type_hints(kind)
        assert sorted(hints) == sorted(schema.get("properties", {})), at
        assert sorted(kind.__required_keys__) == sorted(schema.get("required", [])), at
        for name, hint in hints.items():
            self.compare(hint, schema["properties"][name], f"{at}/{name}")


@pytest.mark.parametrize("name", TYPES)
def test_a_type_says_what_its_schema_says(name: str) -> None:
    schema = schema_of(name)
    Comparing(schema).compare(TYPES[name], schema, name)


def test_every_published_schema_has_a_type() -> None:
    folder = ROOT / "schemas/1.0"
    published = {
        path.relative_to(folder).as_posix().removesuffix(".schema.json")
        for path in folder.glob("**/*.schema.json")
    }
    without = {"answer-list", "fixed", "map", "overview", "profile", "report-list"}
    assert set(TYPES) == published - without


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
        schema = schema_of(f"answers/{name}")
        Draft202012Validator.check_schema(schema)
        errors = list(Draft202012Validator(schema).iter_errors(json.loads(text)))
        assert errors == [], name


def test_documents_that_are_answered_are_documents() -> None:
    document = kpss.merge(BASE, id="kraj").data
    assert (document["kind"], document["id"]) == ("submission", "kraj")
    assert kpss.validate(kpss.merge(BASE).json).data["inputs"][0]["status"] == "read"
