// A document that is open in a worker: edits as in the main thread, taken back by a signal.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import * as kpss from "../../pkg/node.js";
import { large, started } from "./in-worker.js";

const ROOT = new URL("../../../", import.meta.url);
const BASE = JSON.parse(readFileSync(new URL("tests/base.json", ROOT)));
const CSV = readFileSync(new URL("tests/fixtures/municipalities.csv", ROOT));
const PLAN = { kind: "plan", id: "p", period: { from: "2024", until: "2026" } };

/** Numbers that look random and are the same each time. */
function random(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Every place of a document. */
function places(value, at = "") {
  const below = typeof value === "object" && value !== null ? Object.entries(value) : [];
  return [at, ...below.flatMap(([key, inner]) => places(inner, `${at}/${key}`))];
}

const VALUES = ["2024", "", null, undefined, -1, 1e6, true, [], {}, "Opatření 1.1", new Date(0), { toJSON: () => "x" }];

/** An edit anywhere, also of places that are not there. */
function edit(document, below) {
  const all = places(document);
  const place = () => all[below(all.length)] + ["", "", "", "/0", "/title", "/x~1y"][below(6)];
  const value = VALUES[below(VALUES.length)];
  return [
    ["set", place(), value],
    ["insert", place(), value],
    ["remove", place()],
    ["move", place(), place()],
    ["undo"],
  ][below(5)];
}

const outcome = (call) => call().then((value) => ({ value }), ({ name, message }) => ({ name, message }));

test("random edits say the same in a worker as here", async (t) => {
  const worker = started(t);
  const below = random(7);
  const options = { lang: "en", name: "podání.json" };
  const here = kpss.open(BASE, { ...options, municipalities: new kpss.Municipalities(CSV) });
  const there = await worker.open(BASE, { ...options, municipalities: await worker.municipalities(CSV) });
  let [made, refused] = [0, 0];
  for (let round = 0; round < 300; round++) {
    const [name, ...args] = edit(here.document(), below);
    const expected = await outcome(async () => here[name](...args));
    assert.deepEqual(await outcome(() => there[name](...args)), expected, JSON.stringify([name, args]));
    expected.name === undefined ? made++ : refused++;
  }
  assert.ok(made > 100 && refused > 20, `${made} made, ${refused} refused`);
  assert.equal(await there.text(), here.text());
  assert.deepEqual(await there.document(), here.document());
  assert.deepEqual(await there.report(), here.report());
});

test("errors keep their class, and the document stays", async (t) => {
  const worker = started(t);
  const live = await worker.open(PLAN, { lang: "en" });
  const message = "the document has no place `/x/y`";
  const refused = await live.set("/x/y", 1).catch((error) => error);
  assert.ok(refused instanceof kpss.RequestError);
  assert.equal(refused.message, message);
  const circle = {};
  circle.circle = circle;
  await assert.rejects(live.set("/title", circle), TypeError);
  await assert.rejects(live.set("/title", 1n), TypeError);
  assert.deepEqual(await live.document(), PLAN);
  await assert.rejects(worker.open("{"), kpss.RequestError);
  await assert.rejects(worker.open(PLAN, { language: "en" }), kpss.RequestError);
  await assert.rejects(worker.open(5), TypeError);
});

test("a signal takes an edit back, whether it waits or is being made", async (t) => {
  const worker = started(t);
  const live = await worker.open(large(10_000, PLAN.period));
  await live.set("/title", "Plán");
  const before = await live.text();
  const [first, second] = [new AbortController(), new AbortController()];
  const running = live.set("/period/until", "2021", { signal: first.signal });
  const waiting = live.remove("/period", { signal: second.signal });
  const text = live.text();
  second.abort(new Error("no longer needed"));
  await assert.rejects(waiting, { message: "no longer needed" });
  first.abort();
  await assert.rejects(running, { name: "AbortError" });
  assert.equal(await text, before);
  await assert.rejects(live.set("/title", "x", { signal: AbortSignal.abort() }), { name: "AbortError" });
  // What was taken back is nothing that could be undone; what was there before is.
  const third = new AbortController();
  const undoing = live.undo({ signal: third.signal });
  third.abort();
  await assert.rejects(undoing, { name: "AbortError" });
  assert.equal(await live.text(), before);
  await live.undo();
  assert.equal((await live.document()).title, undefined);
  assert.equal(await live.undo(), undefined);
});

test("an edit that is refused while it is taken back leaves everything", async (t) => {
  const live = await started(t).open(large(10_000, PLAN.period));
  const before = await live.text();
  const controller = new AbortController();
  const refused = live.set("/x/y", 1, { signal: controller.signal });
  controller.abort();
  await assert.rejects(refused, { name: "AbortError" });
  assert.equal(await live.text(), before);
  assert.equal(await live.undo(), undefined);
});

test("a cancelled check does not take an open document along", async (t) => {
  const worker = started(t);
  const live = await worker.open(PLAN);
  const controller = new AbortController();
  const check = worker.validate(large(10_000, PLAN.period), { signal: controller.signal });
  controller.abort();
  await assert.rejects(check, { name: "AbortError" });
  assert.deepEqual((await live.set("/period/until", "2021")).appeared.map(({ code }) => code), ["K103"]);
});

test("a document is closed by itself, with its worker, and by a signal while it is opened", async (t) => {
  const worker = started(t);
  const [one, other] = [await worker.open(PLAN), await worker.open(PLAN, { lang: "en" })];
  const running = one.set("/title", "x");
  one.close();
  one.close();
  await assert.rejects(running, { message: "the worker of kpss is closed" });
  await assert.rejects(one.text(), { message: "dokument už není otevřený" });
  assert.equal((await other.document()).id, "p");
  const controller = new AbortController();
  const opening = worker.open(large(10_000, PLAN.period), { signal: controller.signal });
  controller.abort();
  await assert.rejects(opening, { name: "AbortError" });
  await assert.rejects(worker.open(PLAN, { signal: AbortSignal.abort() }), { name: "AbortError" });
  worker.close();
  await assert.rejects(other.undo(), { message: "the document is no longer open" });
  await assert.rejects(worker.open(PLAN), { message: "the worker of kpss is closed" });
});
