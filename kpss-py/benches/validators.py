"""Time kpss beside validators that know the schema alone; everything in one run.

    pip install pydantic datamodel-code-generator msgspec jsonschema-rs jsonschema
    python kpss-py/benches/validators.py

Each gets the bytes of a plan. kpss reads it and runs all rules; the others only compare its shape:
pydantic and msgspec with a model generated from the published schema, the two engines of JSON
Schema with the schema itself, after parsing.
"""

import importlib.util
import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import jsonschema
import jsonschema_rs
import kpss
import msgspec
import plans

SCHEMA = plans.ROOT / "schemas/1.0/plan.schema.json"
ROUNDS = 7


def generated(kind: str, folder: Path) -> ModuleType:
    """Have a model made from the schema, and import it."""
    out = folder / f"{kind.replace('.', '_').lower()}.py"
    command = [
        "datamodel-codegen", "--input", str(SCHEMA), "--input-file-type", "jsonschema",
        "--output", str(out), "--output-model-type", kind, "--class-name", "Model",
        "--target-python-version", "3.11",
    ]  # fmt: skip
    subprocess.run([Path(sys.executable).with_name(command[0]), *command[1:]], check=True)
    spec = importlib.util.spec_from_file_location(out.stem, out)
    if spec is None or spec.loader is None:
        raise ImportError(out)
    module = importlib.util.module_from_spec(spec)
    sys.modules[out.stem] = module
    spec.loader.exec_module(module)
    return module


def each(work: Callable[[], object], times: int) -> float:
    """Take the processor time of a call among several in a row, in milliseconds."""
    begin = time.process_time()
    for _ in range(times):
        work()
    return (time.process_time() - begin) * 1000 / times


def main() -> None:
    """Print a row of Markdown for each validator and size."""
    schema = json.loads(SCHEMA.read_bytes())
    with tempfile.TemporaryDirectory() as folder:
        pydantic = generated("pydantic_v2.BaseModel", Path(folder)).Model
        struct = generated("msgspec.Struct", Path(folder)).Model
    rust = jsonschema_rs.validator_for(schema)
    python = jsonschema.Draft202012Validator(schema)

    def works(text: bytes) -> dict[str, Callable[[], object]]:
        return {
            "`kpss.validate`, shape and all rules": lambda: kpss.validate(text),
            "pydantic `model_validate_json`": lambda: pydantic.model_validate_json(text),
            "msgspec `json.decode`": lambda: msgspec.json.decode(text, type=struct),
            "`json.loads`, jsonschema-rs `is_valid`": lambda: rust.is_valid(json.loads(text)),
            "`json.loads`, jsonschema `is_valid`": lambda: python.is_valid(json.loads(text)),
        }

    print("| size | what | ms | against kpss |\n|---|---|---:|---:|")
    for size in (40_000, 2_000_000):
        text = plans.plan(size).encode()
        chosen = works(text)
        if kpss.validate(text).counts["error"] or not rust.is_valid(json.loads(text)):
            raise SystemExit("the plan is to be in order")
        times: dict[str, list[float]] = {name: [] for name in chosen}
        for _ in range(ROUNDS):
            for name, work in chosen.items():
                # One round of the slow one is enough to see its size.
                if not (times[name] and times[name][0] > 5000):  # noqa: PLR2004
                    times[name].append(each(work, max(1, 1_000_000 // size)))
        base = statistics.median(times[next(iter(chosen))])
        for name, taken in times.items():
            middle = statistics.median(taken)
            print(f"| {len(text) / 1000:.0f} kB | {name} | {middle:.2f} | {middle / base:.2f} |")


if __name__ == "__main__":
    main()
