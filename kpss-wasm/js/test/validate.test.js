// The package as its users call it.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import test from "node:test";
import * as kpss from "../../pkg/node.js";

const ROOT = new URL("../../../", import.meta.url);
const file = (path) => readFileSync(new URL(path, ROOT));
const slugs = (report) =>
  report.findings.filter(({ code }) => code < "K100").map(({ slug }) => slug);

const CUT = '{"kind": "plan", "id": "p"';
const PLAN = '{"kind": "plan", "id": "p", "period": {"from": "2024", "until": "2024"}}';

test("a cut document gives exactly one finding", () => {
  const report = kpss.validate(CUT, { lang: "en" });
  assert.equal(report.verdict, "invalid");
  assert.deepEqual(report.counts, { error: 1, warning: 0, info: 0, waived: 0 });
  assert.equal(report.findings.length, 1);
  const [finding] = report.findings;
  assert.equal(finding.code, "K001");
  assert.deepEqual(finding.position, { line: 1, column: 27, offset: 26, length: 0 });
  assert.deepEqual(finding.params, { reason: "cut" });
  assert.equal(report.inputs[0].name, "-");
});

test("a rule on the period runs", () => {
  const report = kpss.validate(PLAN);
  assert.equal(report.lang, "cs");
  const found = report.findings.filter(({ slug }) => slug === "plan-period-length");
  assert.deepEqual(
    found.map(({ pointer, params }) => ({ pointer, params })),
    [{ pointer: "/period/until", params: { length_years: 1, length_months: 0, length_days: 0, years: 3 } }],
  );
});

test("strings and bytes give the same canonical text", () => {
  const text = CUT.replace('"p"', '"Dačice"');
  const json = kpss.validateToJson(text, { name: "plán.json" });
  assert.equal(json, kpss.validateToJson(new TextEncoder().encode(text), { name: "plán.json" }));
  assert.equal(json, JSON.stringify(JSON.parse(json), null, 2) + "\n");
  assert.equal(JSON.parse(json).inputs[0].name, "plán.json");
});

test("bytes are taken as they are", () => {
  const bad = (name) => slugs(kpss.validate(file(`tests/cases/bad/${name}`)));
  assert.deepEqual(bad("bom.json"), ["byte-order-mark"]);
  assert.deepEqual(bad("utf16.json"), ["not-utf8"]);
  assert.deepEqual(bad("latin.json"), ["not-utf8"]);
  assert.deepEqual(bad("empty.json"), ["empty-input"]);
  assert.deepEqual(bad("nested-200.json"), ["too-deep"]);
});

test("a lone surrogate in a string becomes U+FFFD", () => {
  const lone = '{"kind": "plan", "id": "\ud83d"';
  const whole = '{"kind": "plan", "id": "\ufffd"';
  assert.equal(kpss.validateToJson(lone), kpss.validateToJson(whole));
});

test("a document may be an object", () => {
  const plan = { kind: "plan", id: "p", period: { from: "2024", until: "2021" } };
  const json = kpss.validateToJson(JSON.stringify(plan, null, 2), { name: "p.json" });
  assert.equal(kpss.validateToJson(plan, { name: "p.json" }), json);
  assert.equal(kpss.validateSubmissionToJson([["p.json", plan]]), json);
  assert.ok(slugs(kpss.validate({ ...plan, titel: "x" })).includes("unknown-field"));
  const alone = kpss.ask("renumber", PLAN, { document: true });
  assert.deepEqual(alone, JSON.parse(PLAN));
  assert.deepEqual(kpss.ask("renumber", JSON.parse(PLAN), {}).documents, [alone]);
});

test("a report is a page in its language", () => {
  const report = kpss.validate(PLAN, { name: "p.json", lang: "en" });
  assert.equal(
    kpss.reportToText(report).split("\n")[0],
    "p.json: not checked completely (errors: 0, warnings: 4, info: 0)",
  );
  assert.equal(
    kpss.reportToMarkdown(report).split("\n")[0],
    "# p.json: not checked completely (errors: 0, warnings: 4, info: 0)",
  );
});

test("columns are UTF-16 units where nothing else is asked for", () => {
  const text = '{"kind": "plan", "id": "😀"';
  const column = (options) => kpss.validate(text, options).findings[0].position.column;
  assert.equal(column(), 28);
  assert.equal(column({ columns: "utf16" }), 28);
  assert.equal(column({ columns: "code_points" }), 27);
});

test("documents are validated together", () => {
  const plan = '{"kind": "plan", "id": "p"}';
  const inputs = [["a.json", plan], ["b.json", new TextEncoder().encode(plan)], ["č", ""]];
  const report = kpss.validateSubmission(inputs);
  assert.deepEqual(
    report.inputs.map(({ name, bytes }) => [name, bytes]),
    [["a.json", 27], ["b.json", 27], ["č", 0]],
  );
  assert.deepEqual(
    report.documents.map(({ input }) => input),
    [0, 1],
  );
  assert.equal(kpss.validateSubmissionToJson([["-", PLAN]]), kpss.validateToJson(PLAN));
  assert.deepEqual(kpss.validateSubmission([]).inputs, []);
});

test("the day of the law is the one asked for", () => {
  const [document] = kpss.validate(PLAN, { asOf: "2012-05-01" }).documents;
  assert.deepEqual(document.law_date, { date: "2012-05-01", source: "as_of" });
});

test("the register of municipalities is used again and again", () => {
  const municipalities = new kpss.Municipalities(file("tests/fixtures/municipalities.csv"));
  assert.equal(municipalities.size, 225);
  assert.equal(municipalities.validOn, "2025-01-01");
  for (const _ of [1, 2]) {
    const lists = kpss.validate(PLAN, { municipalities }).code_lists;
    assert.deepEqual(lists.at(-1), {
      id: "municipality",
      version: "2025-01-01",
      sha256: "aecd4e216ea991ebc9483893824f3a3570082a361878c32dcd829faa8b39b61d",
    });
  }
  const refused = (text, options, message) =>
    assert.throws(() => new kpss.Municipalities(text, options), { name: "RequestError", message });
  refused("", { lang: "en" }, "the file has no municipality");
  refused("", {}, "soubor neobsahuje žádnou obec");
  refused("obec_text\n", { lang: "en" }, "the header has no column obec_kod");
  refused("obec_text\n", undefined, "v záhlaví chybí sloupec obec_kod");
  refused(
    Uint8Array.of(0xe8),
    { lang: "en" },
    "the file is not UTF-8: incomplete utf-8 byte sequence from index 0",
  );
  refused("", { lang: "de" }, "jazyk „de“ neznám; je cs a en");
  refused("", { language: "en" }, "volbu „language“ neznám; nejbližší je „lang“");
});

test("the package brings the list of municipalities as a module of its own", async () => {
  const { csv } = await import("../../pkg/municipalities-csv.js");
  assert.ok(csv === file("kpss-cli/data/municipalities.csv").toString());
  const plan = file("tests/base.json");
  const report = kpss.validate(plan, { municipalities: new kpss.Municipalities(csv) });
  assert.deepEqual(report.code_lists.at(-1), {
    id: "municipality",
    version: "2025-01-01",
    sha256: "290757c2f0759ef977ea67624d3ba38757ea0bd7af8bcf6b3fb96a22ba305c8a",
  });
  const needed = kpss.validate(plan).rules_not_run.map(({ code }) => code);
  assert.ok(needed.includes("K704"), needed.join());
  const notRun = report.rules_not_run.map(({ code }) => code);
  assert.deepEqual(needed.filter((code) => notRun.includes(code)), []);
  // Nothing else of the package loads it.
  const folder = new URL("kpss-wasm/pkg/", ROOT);
  const loading = readdirSync(folder).filter(
    (name) => name.endsWith(".js") && file(`kpss-wasm/pkg/${name}`).includes("municipalities-csv"),
  );
  assert.deepEqual(loading, []);
  const { exports } = JSON.parse(file("kpss-wasm/pkg/package.json"));
  assert.deepEqual(exports["./municipalities"], {
    types: "./municipalities-csv.d.ts",
    default: "./municipalities-csv.js",
  });
});

test("a wrong option is named", () => {
  const refused = (options, message) =>
    assert.throws(() => kpss.validate(CUT, options), { name: "RequestError", message });
  refused({ lang: "de" }, "jazyk „de“ neznám; je cs a en");
  refused(
    { columns: "bytes", lang: "en" },
    "unknown unit of columns `bytes`, expected `code_points` or `utf16`",
  );
  refused(
    { asOf: "2016-13", lang: "en" },
    "`2016-13` is not a day to judge by: no such day in the calendar",
  );
  refused({ profile: "regonal" }, "profil „regonal“ neznám; nejbližší je „regional“");
  const profiles = [["k.json", '{"kind": "profile", "id": "kraj"}']];
  refused(
    { profile: "kray", profiles, lang: "en" },
    "no profile `kray`; the nearest is `kraj`",
  );
  for (const source of [1, new Map(), new Date(0), new ArrayBuffer(1), null]) {
    assert.throws(() => kpss.validate(source, { lang: "en" }), {
      name: "TypeError",
      message: "a document is a string, a Uint8Array or an object",
    });
    assert.throws(() => kpss.validate(source), {
      name: "TypeError",
      message: "dokument se předává jako řetězec, Uint8Array nebo objekt",
    });
  }
  assert.throws(() => new kpss.Municipalities({}, { lang: "en" }), {
    name: "TypeError",
    message: "a text is a string or a Uint8Array",
  });
  assert.throws(() => new kpss.Municipalities({}), {
    name: "TypeError",
    message: "text se předává jako řetězec nebo Uint8Array",
  });
});

test("limits are those of the caller", () => {
  const report = kpss.validate(CUT, { limits: { inputBytes: 5 } });
  assert.deepEqual(
    report.findings.map(({ code, params }) => [code, params]),
    [["K015", { limit: 5 }]],
  );
  assert.deepEqual(report.limits, ["input_bytes"]);
  assert.deepEqual(kpss.validate("{}", { limits: { findingsPerRule: 0 } }).findings, []);
  assert.throws(
    () => kpss.ask("outline", CUT, {}, { lang: "en", limits: { inputBytes: 5 } }),
    /larger than 5 bytes.*--max-bytes/,
  );
});

test("an unknown option is refused, with the nearest one", () => {
  const refused = (call, message) => assert.throws(call, { name: "RequestError", message });
  refused(() => kpss.validate(CUT, { language: "en" }), "volbu „language“ neznám; nejbližší je „lang“");
  refused(
    () => kpss.validateSubmission([["p.json", CUT]], { as_of: "2012-05-01", lang: "en" }),
    "unknown option `as_of`; the nearest is `asOf`",
  );
  refused(
    () => kpss.validate(CUT, { lang: "en", limits: { input_bytes: 5 } }),
    "unknown option `input_bytes`; the nearest is `inputBytes`",
  );
  refused(
    () => kpss.ask("totals", PLAN, {}, { municipality: undefined, lang: "en" }),
    "unknown option `municipality`; the nearest is `municipalities`",
  );
  refused(
    () => kpss.askToText("outline", PLAN, {}, { form: "text", lang: "en" }),
    "unknown option `form`; the nearest is `format`",
  );
});

test("a document without its name is no pair", () => {
  const error = (message) => ({ name: "TypeError", message });
  const english = error('documents are pairs of name and document: [["plan.json", text]]');
  const czech = error('dokumenty se předávají jako dvojice název a dokument: [["plan.json", text]]');
  for (const inputs of [CUT, [CUT], ["ab"], [[CUT]], [[1, CUT]], [{ 0: "a", 1: CUT }], null, 1]) {
    assert.throws(() => kpss.validateSubmission(inputs, { lang: "en" }), english);
    assert.throws(() => kpss.validateSubmission(inputs), czech);
  }
  assert.throws(() => kpss.ask("outline", [PLAN], {}, { lang: "en" }), english);
  assert.throws(() => kpss.ask("outline", [PLAN], {}), czech);
  assert.throws(() => kpss.validate(CUT, { profiles: ["kraj.json"], lang: "en" }), english);
  const pairs = new Map([["p.json", PLAN]]);
  assert.equal(kpss.validateSubmission(pairs).inputs[0].name, "p.json");
});

test("the package has the version of the program", () => {
  const { version } = JSON.parse(file("kpss-wasm/js/package.json"));
  assert.equal(kpss.validate(CUT).tool.version, version);
});

test("a path is not taken for a document", () => {
  const refused = (path) => ({
    name: "RequestError",
    message: `"${path}" is a path, and a document is its content: read the file and hand that over`,
  });
  for (const path of ["plan.json", "plány/plan 1.JSON", String.raw`C:\plany\plan.xlsx`]) {
    assert.throws(() => kpss.validate(path, { lang: "en" }), refused(path));
    assert.throws(() => kpss.ask("outline", path, {}, { lang: "en" }), refused(path));
    const message = `„${path}“ je cesta, dokumentem je obsah souboru: načtěte jej a předejte`;
    assert.throws(() => kpss.validate(path), { name: "RequestError", message });
  }
  for (const text of ["", "plan", "1.25", '"plan.json"', CUT, "{}\nplan.json"]) {
    assert.equal(kpss.validate(text).verdict, "invalid", text);
  }
});
