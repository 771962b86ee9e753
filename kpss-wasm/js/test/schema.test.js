// The published schemas, as Ajv reads them, say what the reader says.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import Ajv from "ajv/dist/2020.js";
import * as kpss from "../../pkg/node.js";
import { mutants, ROOT } from "./mutants.js";

const DIFFERENCES = new Map([
  ["duplicate key", "K012"],
  ["whole number form", "K009"],
  ["too many decimals", "K010"],
]);
const KINDS = [
  "plan",
  "action_plan",
  "monitoring_report",
  "catalogue",
  "project",
  "submission",
];

// Strict in everything but one: `null` beside another type is what an optional field is.
const ajv = new Ajv.default({ strict: true, allowUnionTypes: true });
const engines = new Map(
  KINDS.map((kind) => {
    const schema = readFileSync(new URL(`schemas/1.0/${kind}.schema.json`, ROOT), "utf8");
    return [kind, ajv.compile(JSON.parse(schema))];
  }),
);
const rows = mutants().map((row) => ({
  ...row,
  engine: engines.get(row.kind)(JSON.parse(row.text)),
}));

test("the schema says what the reader says", () => {
  assert.ok(rows.length >= 5000, `${rows.length} rows`);
  const wrong = rows.filter(({ engine, schema_accepts }) => engine !== schema_accepts);
  assert.deepEqual(wrong, []);
  const differing = rows.filter(({ engine, accepted }) => engine !== accepted);
  assert.ok(differing.every(({ engine, differences }) => engine && differences.length > 0));
  const accepted = rows.filter(({ engine }) => engine).length;
  assert.ok(accepted > rows.length / 10 && accepted < (rows.length * 9) / 10);
});

for (const [name, code] of DIFFERENCES) {
  test(`a known difference: ${name}`, () => {
    const ofName = rows.filter(({ differences }) => differences.join() === name);
    assert.ok(ofName.length >= 10, `${ofName.length} rows`);
    for (const { engine, codes, text } of ofName) {
      assert.ok(engine);
      assert.deepEqual(codes, [code]);
      assert.equal(kpss.validate(text).verdict, "invalid");
    }
  });
}

test("there is no other difference", () => {
  const names = new Set(rows.flatMap(({ differences }) => differences));
  assert.deepEqual([...names].sort(), [...DIFFERENCES.keys()].sort());
});
