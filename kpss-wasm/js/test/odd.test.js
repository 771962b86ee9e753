// What callers without types hand over: refused with words, and the module works afterwards.

import assert from "node:assert/strict";
import test from "node:test";
import * as kpss from "../../pkg/node.js";

const PLAN = { kind: "plan", id: "p", period: { from: "2024", until: "2021" } };
const codes = (report) => report.findings.map(({ code, pointer }) => code + pointer);

test("what is no text does not break the module", () => {
  const before = codes(kpss.validate(PLAN));
  const live = kpss.open(PLAN, { lang: "en" });
  const request = { name: "RequestError" };
  assert.throws(() => kpss.validate(PLAN, { lang: 5 }), request);
  assert.throws(() => kpss.validate(PLAN, { lang: {} }), request);
  assert.throws(() => new kpss.Municipalities("", { lang: 5 }), request);
  const report = kpss.validate(PLAN);
  for (const format of [5, null, {}]) {
    assert.throws(() => kpss.askToText("totals", PLAN, {}, { format }), request);
    assert.throws(() => kpss.reportDiffToText(report, report, format), request);
  }
  assert.throws(() => kpss.askToText("totals", PLAN, {}), TypeError);
  const place = { name: "TypeError", message: 'a place is a JSON Pointer, for example "/period/until"' };
  for (const odd of [5, undefined, null, ["period"]]) {
    assert.throws(() => live.set(odd, 1), place);
    assert.throws(() => live.set(odd, undefined), place);
    assert.throws(() => live.insert(odd, 1), place);
    assert.throws(() => live.remove(odd), place);
    assert.throws(() => live.move("/period", odd), place);
    assert.throws(() => live.move(odd, "/period"), place);
  }
  assert.deepEqual(live.document(), PLAN);
  assert.deepEqual(codes(kpss.validate(PLAN)), before);
});

test("options are an object of known names, and say what they want", () => {
  const options = { name: "TypeError", message: 'volby se předávají jako objekt, například { lang: "en" }' };
  for (const odd of [null, "en", [], 5]) {
    assert.throws(() => kpss.validate(PLAN, odd), options);
    assert.throws(() => kpss.open(PLAN, odd), options);
    assert.throws(() => new kpss.Municipalities("", odd), options);
    assert.throws(() => kpss.validate(PLAN, { limits: odd }), options);
  }
  const list = { name: "TypeError", message: /^the option municipalities is their list/u };
  for (const municipalities of [{}, "a,b", 5, null]) {
    assert.throws(() => kpss.validate(PLAN, { lang: "en", municipalities }), list);
  }
  assert.throws(() => kpss.fix(PLAN, { lang: "en", confirm: "all" }), { message: "confirm is a list of codes of rules" });
});

test("names that nothing has are refused, those of every object too", async () => {
  const refused = (call, message) => assert.rejects(call, { name: "RequestError", message });
  await refused(kpss.explain("constructor"), "pravidlo „constructor“ neznám");
  await refused(kpss.codeList("region", "de"), "jazyk „de“ neznám; je: cs, en");
  await refused(kpss.codeList("region", "en", "2024"), '"2024" is no date; write it as in 2016-07-01');
  await refused(kpss.formSchema("toString", "rjsf"), /^schéma „toString“ neznám; je: plan, /u);
  await refused(kpss.formSchema("plan", "react"), "knihovnu „react“ neznám; je: rjsf, jsonforms");
  await refused(kpss.uiSchema("plan", "react", "en"), "no library `react`; there is: rjsf, jsonforms");
  await refused(kpss.uiSchema("plan", "rjsf", "de"), "jazyk „de“ neznám; je: cs, en");
  await refused(kpss.formLabels("de"), "jazyk „de“ neznám; je: cs, en");
});

test("a severity that is none lets nothing through", () => {
  const message = "závažnost „fatal“ neznám; je: info, warning, error";
  const severity = "fatal";
  assert.throws(() => kpss.standardSchema("plan", { severity })["~standard"].validate(PLAN), { message });
  assert.throws(() => kpss.jsonFormsErrors(kpss.validate(PLAN), { severity }), { message });
  assert.throws(() => kpss.rjsfValidator("plan", { severity }).validateFormData(PLAN), { message });
});

test("findings at a place: fields with signs of their own, and what is no place", () => {
  const odd = { ...PLAN, "a/b~c": 1, "": 2, other_titles: ["x", 5] };
  const report = kpss.validate(odd, { lang: "en" });
  const at = (pointer, options) => kpss.findingsAt(report, pointer, options).map(({ code, pointer }) => code + pointer);
  assert.deepEqual(at("/a~1b~0c"), ["K006/a~1b~0c"]);
  assert.deepEqual(at("/"), ["K006/"]);
  assert.deepEqual(at("/", { below: true }), ["K006/"]);
  assert.deepEqual(at("/other_titles"), []);
  assert.deepEqual(at("/other_titles", { below: true }), ["K005/other_titles/1"]);
  assert.deepEqual(at("/other", { below: true }), []);
  assert.deepEqual(at("/~2"), []);
  assert.deepEqual(at(""), []);
  assert.equal(at("", { below: true }).length, report.findings.length);
  assert.deepEqual(at("/period/until", { input: 1 }), []);
  for (const wrong of ["period", "#/period", "period.until", undefined, 5]) {
    const message = `"${wrong}" is no JSON Pointer, which begins with a slash`;
    assert.throws(() => at(wrong), { name: "RequestError", message });
  }
});

test("documents that are none, and objects that JSON does not know", () => {
  for (const none of [undefined, null, 5, 1n, [], new Date(0), new Map(), new ArrayBuffer(2), () => 1, Symbol("x")]) {
    assert.throws(() => kpss.validate(none, { lang: "en" }), {
      name: "TypeError",
      message: "a document is a string, a Uint8Array or an object",
    });
  }
  const circle = { ...PLAN };
  circle.circle = circle;
  assert.throws(() => kpss.validate(circle), TypeError);
  assert.throws(() => kpss.validate({ ...PLAN, ordinal: 1n }), TypeError);
  const bare = Object.assign(Object.create(null), PLAN);
  assert.deepEqual(codes(kpss.validate(bare)), codes(kpss.validate(PLAN)));
  assert.deepEqual(codes(kpss.validate({ toJSON: () => undefined })), ["K002"]);
  assert.deepEqual(codes(kpss.validate("[".repeat(1_000_000))), ["K014"]);
  assert.deepEqual(codes(kpss.validate(" ".repeat(65 * 2 ** 20))), ["K015"]);
});

test("half a letter is one place that is wrong, and not the whole document", () => {
  const emoji = "Plán \u{1f600}";
  const title = emoji.slice(0, -1);
  assert.deepEqual(codes(kpss.validate({ ...PLAN, title })).filter((code) => code.endsWith("/title")), ["K058/title"]);
  // Neither a whole letter nor a text that looks like an escape is changed.
  const whole = { kind: "plan", id: "p", title: `${emoji} \\ud83d \\\\ud83d "\n` };
  assert.deepEqual(kpss.open(whole).document(), whole);
  const live = kpss.open(PLAN);
  live.set("/title", title);
  assert.equal(live.document().title, "Plán \ufffd");
});

test("Standard Schema gives issues and no error for whatever a form holds", () => {
  const { validate } = kpss.standardSchema("plan")["~standard"];
  const issues = (value) => validate(value).issues?.map(({ code, path }) => [code, path]);
  assert.deepEqual(issues(undefined), [["K002", []]]);
  for (const value of [null, 5, "x", JSON.stringify(PLAN), [PLAN], true]) {
    assert.deepEqual(issues(value), [["K005", []]], String(value));
  }
  // A field of this name is one, and not where the object comes from.
  assert.deepEqual(issues(JSON.parse('{"id": "p", "__proto__": {"x": 1}}')), [["K006", ["__proto__"]]]);
  assert.deepEqual(issues({ id: "p", constructor: "" }), undefined);
  const bare = Object.assign(Object.create(null), { from: "2024", until: "" });
  assert.deepEqual(validate({ id: "p", period: bare }).value, { kind: "plan", id: "p", period: { from: "2024" } });
});

test("edits at the ends of a document", () => {
  const live = kpss.open({ kind: "plan", id: "p", other_titles: ["a", "b"] }, { lang: "en" });
  const before = live.text();
  for (const edit of [
    () => live.remove(""),
    () => live.set("", undefined),
    () => live.set("/a/b", 1),
    () => live.set("/other_titles/2", "c"),
    () => live.set("/id/x", 1),
    () => live.remove("/nothing"),
    () => live.move("/other_titles", "/other_titles/0"),
    () => live.move("", "/other_titles/0"),
    () => live.insert("", 1),
  ]) {
    assert.throws(edit, { name: "RequestError", message: /^the document has no place/u });
    assert.equal(live.text(), before);
  }
  assert.deepEqual(live.move("/other_titles/0", "/other_titles/0"), { appeared: [], vanished: [] });
  live.set("", { kind: "plan", id: "q" });
  assert.deepEqual(live.report().documents.map(({ id }) => id), ["q"]);
  live.undo();
  live.undo();
  assert.equal(live.text(), before);
  assert.deepEqual([live.undo(), live.undo()], [undefined, undefined]);
});
