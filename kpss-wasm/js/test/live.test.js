// A document that is edited: each edit says what appeared and what vanished.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import * as kpss from "../../pkg/node.js";

const ROOT = new URL("../../../", import.meta.url);
const BASE = JSON.parse(readFileSync(new URL("tests/base.json", ROOT)));
const CSV = readFileSync(new URL("tests/fixtures/municipalities.csv", ROOT));
const codes = ({ appeared, vanished }) => [appeared, vanished].map((list) => list.map(({ code }) => code));

test("an edit says what changed, and undo takes it back", () => {
  const live = kpss.open({ kind: "plan", id: "p", period: { from: "2024", until: "2026" } });
  const before = live.text();
  const change = live.set("/period/until", "2021");
  assert.deepEqual(codes(change), [["K103"], []]);
  assert.equal(change.appeared[0].pointer, "/period/until");
  assert.equal(change.appeared[0].position, undefined);
  assert.deepEqual(codes(live.undo()), [[], ["K103"]]);
  assert.equal(live.text(), before);
  assert.equal(live.undo(), undefined);
});

test("lists are edited, and what is undefined is not there", () => {
  const live = kpss.open({ kind: "plan", id: "p", other_titles: ["a", "b"], ordinal: 2 });
  live.insert("/other_titles/2", "c");
  live.insert("/other_titles/-", "d");
  live.remove("/other_titles/3");
  live.move("/other_titles/0", "/other_titles/2");
  live.remove("/other_titles/0");
  live.set("/ordinal", undefined);
  live.set("/title", "Plán");
  assert.deepEqual(live.document(), { kind: "plan", id: "p", other_titles: ["c", "a"], title: "Plán" });
  for (let edits = 7; edits > 0; edits--) {
    assert.notEqual(live.undo(), undefined);
  }
  assert.deepEqual(live.document(), { kind: "plan", id: "p", other_titles: ["a", "b"], ordinal: 2 });
});

test("the report is that of its text, with the options of the document", () => {
  const municipalities = new kpss.Municipalities(CSV);
  const profile = JSON.stringify({ kind: "profile", id: "kraj", extends: ["municipal"] });
  const options = { name: "podání.json", lang: "en", municipalities, profiles: [["kraj.json", profile]] };
  const live = kpss.open(BASE, options);
  live.set("/plans/0/period/until", "2019");
  const edited = structuredClone(BASE);
  edited.plans[0].period.until = "2019";
  assert.deepEqual(live.document(), edited);
  assert.deepEqual(live.report(), kpss.validate(edited, options));
  assert.equal(live.report().profile.id, "kraj");
  live.close();
});

test("a place that is not there is refused in the language of the document", () => {
  const live = kpss.open({ kind: "plan", id: "p" }, { lang: "en" });
  const message = "the document has no place `/period/from`";
  assert.throws(() => live.set("/period/from", "2024"), { name: "RequestError", message });
  assert.throws(() => live.insert("/id/0", 1), { name: "RequestError" });
  assert.throws(() => kpss.open("{"), { name: "RequestError" });
  assert.throws(() => kpss.open({}, { language: "en" }), { name: "RequestError" });
  assert.deepEqual(live.document(), { kind: "plan", id: "p" });
});

test("a closed document says that it is closed, and is closed once", () => {
  const live = kpss.open({ kind: "plan", id: "p" }, { lang: "en" });
  live.close();
  live.close();
  for (const call of [() => live.text(), () => live.undo(), () => live.set("/id", "q"), () => live.report()]) {
    assert.throws(call, { message: "the document is no longer open" });
  }
});
