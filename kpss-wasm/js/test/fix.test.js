// Repairs.

import assert from "node:assert/strict";
import test from "node:test";
import { RequestError, fix, validate } from "../../pkg/node.js";

const PLAN = '{"kind": "plan", "id": "p", "ordinal": "3", "status": "aproved"}';

test("what is certain is repaired and checked again", () => {
  const done = fix(PLAN, { lang: "en" });
  assert.equal(done.text, PLAN.replace('"3"', "3"));
  assert.deepEqual(done.repaired.map((finding) => finding.code), ["K005"]);
  assert.deepEqual(done.refused, []);
  assert.deepEqual(done.report, validate(done.text, { lang: "en" }));
});

test("what is likely is repaired where it is confirmed", () => {
  const after = PLAN.replace('"3"', "3").replace("aproved", "approved");
  assert.equal(fix(PLAN, { confirm: ["K011"] }).text, after);
  assert.equal(fix(PLAN, { confirm: ["all"] }).text, after);
  assert.equal(fix(after).text, null);
});

test("an unknown rule is named", () => {
  const wrong = () => fix(PLAN, { confirm: ["K999"] });
  assert.throws(wrong, new RequestError("pravidlo „K999“ v knize není"));
});
