// Reports of the same plan at two times.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import * as kpss from "../../pkg/node.js";

const BASE = readFileSync(new URL("../../../tests/base.json", import.meta.url), "utf8");

/** The report on the example, whose plan ends on a day. */
function reportOf(until) {
  const document = JSON.parse(BASE);
  document.plans[0].period.until = until;
  return kpss.validate(document, { name: "podani.json" });
}

const OLD = reportOf("2019-12-31");
const NEW = reportOf("2022-12-31");
const refused = (call) =>
  assert.throws(call, (error) => error instanceof kpss.RequestError && /zprávu nelze/.test(error.message));

test("a mended mistake is gone", () => {
  const diff = kpss.reportDiff(OLD, NEW);
  const errors = diff.gone.filter(({ severity }) => severity === "error");
  assert.deepEqual(errors.map(({ code }) => code), ["K103"]);
  assert.deepEqual(diff.new, []);
  assert.equal(diff.before.verdict, "invalid");
  assert.match(kpss.reportDiffToText(OLD, NEW, "text"), /odstraněné: /);
  assert.match(kpss.reportDiffToText(OLD, NEW, "md"), /^#/);
});

test("only new findings count against an earlier report", () => {
  const same = kpss.reportAgainst(OLD, OLD);
  assert.ok(same.findings.every(({ state }) => state === "known"));
  assert.equal(same.counts.error, 0);
  assert.equal(same.verdict, "invalid");
  assert.equal(kpss.reportAgainst(OLD, NEW).counts.error, OLD.counts.error);
});

test("what is no report is refused", () => {
  refused(() => kpss.reportDiff({}, NEW));
  refused(() => kpss.reportAgainst(NEW, {}));
});
