// The package in a worker: the same answers, one after another, and cancelled by a signal.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import test from "node:test";
import * as kpss from "../../pkg/node.js";
import { inWorker } from "../../pkg/worker-node.js";
import { large, started } from "./in-worker.js";

const ROOT = new URL("../../../", import.meta.url);
const BASE = readFileSync(new URL("tests/base.json", ROOT));
const CSV = readFileSync(new URL("tests/fixtures/municipalities.csv", ROOT));
const PLAN = { kind: "plan", id: "p", period: { from: "2024", until: "2021" } };

test("a worker says what the package says", async (t) => {
  const worker = started(t);
  assert.equal(await worker.validateToJson(BASE), kpss.validateToJson(BASE));
  assert.deepEqual(await worker.validate(PLAN, { lang: "en" }), kpss.validate(PLAN, { lang: "en" }));
  assert.deepEqual(await worker.totals(BASE), kpss.totals(BASE));
  assert.deepEqual(await worker.trace(BASE, { of: "1.1" }), kpss.trace(BASE, { of: "1.1" }));
  assert.equal(await worker.reportToText(kpss.validate(PLAN)), kpss.reportToText(kpss.validate(PLAN)));
  const pairs = function* () {
    yield ["a", "{}"];
    yield ["b", BASE];
  };
  assert.equal(await worker.validateSubmissionToJson(pairs()), kpss.validateSubmissionToJson(pairs()));
});

test("a worker has every function of the package that asks the core", async (t) => {
  const worker = started(t);
  const elsewhere = [
    "init", "initSync", "Municipalities", "RequestError", "TaskError", "findingsAt", "schema", "rules",
    "explain", "codeList", "rjsfValidator", "jsonFormsErrors", "formSchema", "uiSchema", "formLabels",
    "Live",
  ];
  const names = Object.keys(kpss).filter((name) => !elsewhere.includes(name));
  assert.deepEqual(Object.keys(worker).sort(), [...names, "close", "municipalities"].sort());
});

test("errors keep their class", async (t) => {
  const worker = started(t);
  await assert.rejects(worker.trace(BASE, { of: "9" }), kpss.TaskError);
  await assert.rejects(worker.validate(PLAN, { lang: "de" }), kpss.RequestError);
  await assert.rejects(worker.validate(5), TypeError);
  await assert.rejects(worker.municipalities("", { lang: "en" }), { message: "the file has no municipality" });
});

test("the register of municipalities is read once and outlives a worker", async (t) => {
  const worker = started(t);
  const municipalities = await worker.municipalities(CSV);
  const here = new kpss.Municipalities(CSV);
  assert.deepEqual([municipalities.size, municipalities.validOn], [here.size, here.validOn]);
  const expected = kpss.validateToJson(BASE, { municipalities: here });
  assert.equal(await worker.validateToJson(BASE, { municipalities }), expected);
  const controller = new AbortController();
  const cancelled = worker.validate(JSON.stringify(large(40_000, PLAN.period)), { signal: controller.signal });
  controller.abort();
  await assert.rejects(cancelled, { name: "AbortError" });
  const named = { name: "-", asOf: undefined, municipalities };
  assert.equal(await worker.validateToJson(BASE, named), expected);
});

test("a signal stops what is being done, and what waits", async (t) => {
  const worker = started(t);
  const slow = JSON.stringify(large(40_000, PLAN.period));
  const begin = performance.now();
  await worker.validate(slow);
  const whole = performance.now() - begin;
  const [first, second] = [new AbortController(), new AbortController()];
  const running = worker.validate(slow, { signal: first.signal });
  const waiting = worker.validate(slow, { signal: second.signal });
  const last = worker.validate(PLAN);
  second.abort(new Error("no longer needed"));
  await assert.rejects(waiting, { message: "no longer needed" });
  const cancelled = performance.now();
  first.abort();
  await assert.rejects(running, { name: "AbortError" });
  assert.equal((await last).verdict, "invalid");
  const rest = performance.now() - cancelled;
  // A new worker is there before the old one would have been done.
  assert.ok(rest < whole / 2, `${rest} of ${whole} ms`);
  await assert.rejects(worker.validate(PLAN, { signal: AbortSignal.abort() }), { name: "AbortError" });
});

test("a document that cannot be cloned is copied", async (t) => {
  const worker = started(t);
  const watched = new Proxy(PLAN, {});
  assert.deepEqual(await worker.validate(watched), kpss.validate(PLAN));
});

test("a document and options mean there what they mean here", async (t) => {
  const worker = started(t);
  const odd = { ...PLAN, title: { toJSON: () => "Plán" }, adopted: new Date(0), ordinal: Number.NaN, id: undefined };
  assert.deepEqual(await worker.validate(odd), kpss.validate(odd));
  const options = { lang: "en", signal: undefined, municipalities: undefined };
  assert.deepEqual(await worker.validate(PLAN, options), kpss.validate(PLAN, { lang: "en" }));
  const profile = new TextEncoder().encode('{"kind": "profile", "id": "kraj"}');
  const given = { profiles: [["kraj.json", profile]] };
  assert.deepEqual(await worker.validate(new Proxy(PLAN, {}), given), kpss.validate(PLAN, given));
  const circle = { ...PLAN };
  circle.circle = circle;
  await assert.rejects(worker.validate(circle), TypeError);
  await assert.rejects(worker.validate({ ...PLAN, ordinal: 1n }), TypeError);
  await assert.rejects(worker.validate(new Map()), TypeError);
  await assert.rejects(worker.validate(undefined), TypeError);
});

test("a closed worker refuses, and an idle one does not hold the program", async () => {
  const worker = inWorker();
  const running = worker.validate(PLAN);
  worker.close();
  await assert.rejects(running, { message: "the worker of kpss is closed" });
  await assert.rejects(worker.validate(PLAN), { message: "the worker of kpss is closed" });
  const entry = new URL("../../pkg/worker-node.js", import.meta.url).href;
  const program = `import { inWorker } from ${JSON.stringify(entry)};
    console.log((await inWorker().validate("")).findings[0].code);`;
  const options = { encoding: "utf8", timeout: 20_000 };
  const { stdout, status } = spawnSync(process.execPath, ["--input-type=module", "-e", program], options);
  assert.deepEqual([stdout, status], ["K002\n", 0]);
});
