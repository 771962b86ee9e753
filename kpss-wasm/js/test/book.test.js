// Findings of a place, schemas, the rule book, code lists, and questions by their names.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import * as kpss from "../../pkg/node.js";

const ROOT = new URL("../../../", import.meta.url);
const BASE = readFileSync(new URL("tests/base.json", ROOT));
const read = (path) => readFileSync(new URL(path, ROOT), "utf8");

test("findings of a field, and of a record with what is below it", () => {
  const plan = { kind: "plan", id: "p", period: { from: "2024", until: "2021" } };
  const report = kpss.validate(plan);
  const codes = (...place) => kpss.findingsAt(report, ...place).map(({ code }) => code);
  assert.deepEqual(codes("/period/until"), ["K103"]);
  assert.deepEqual(codes("/period"), []);
  assert.deepEqual(codes("/period", { below: true }), ["K103"]);
  assert.deepEqual(codes("/peri", { below: true }), []);
  assert.equal(codes("", { below: true }).length, report.findings.length);
  assert.deepEqual(codes("/period/until", { input: 1 }), []);
  const two = kpss.validateSubmission([["a", "{}"], ["b", plan]]);
  assert.deepEqual(kpss.findingsAt(two, "/period/until", { input: 1 }).map(({ code }) => code), ["K103"]);
});

test("schemas are the published ones", async () => {
  assert.deepEqual(await kpss.schema("plan"), JSON.parse(read("schemas/1.0/plan.schema.json")));
  assert.equal((await kpss.schema("report-diff")).$id, "https://w3id.org/kpss/1.0/report-diff.schema.json");
  const known = "plan, action_plan, monitoring_report, catalogue, project, submission, report, report-diff, task";
  const refused = { name: "RequestError", message: `schéma „plán“ neznám; je: ${known}` };
  await assert.rejects(kpss.schema("plán"), refused);
  await assert.rejects(kpss.schema("toString"), { name: "RequestError" });
});

test("rules have their texts in one language", async () => {
  const published = JSON.parse(read("schemas/1.0/rules.json"));
  const czech = await kpss.rules();
  assert.deepEqual(czech.map(({ code, title }) => [code, title]), published.map(({ code, cs }) => [code, cs.title]));
  const { citations, ...rule } = (await kpss.rules("en")).find(({ code }) => code === "K104");
  assert.deepEqual(citations[0], {
    act: "Act No. 108/2006 Coll.",
    paragraph: "Section 3(h)",
    from: "2015-01-01",
    until: "2025-08-20",
    verified: true,
  });
  assert.deepEqual(Object.keys(rule), [
    "code", "slug", "severity", "certainty", "locked", "basis", "applies_to", "in_force", "title", "why", "fix",
  ]);
  await assert.rejects(kpss.rules("de"), { message: "jazyk „de“ neznám; je: cs, en" });
});

test("the page of a rule is that of the rule book", async () => {
  const both = read("docs/rules/K103.md");
  const [czech, english] = [await kpss.explain("K103"), await kpss.explain("K103", "en")];
  assert.equal(both, `[Pravidla · Rules](README.md)\n\n${czech}\n---\n\n${english}`);
  await assert.rejects(kpss.explain("K000", "en"), { name: "RequestError", message: "no rule `K000`" });
});

test("code lists, whole or of a day", async () => {
  assert.deepEqual((await kpss.codeList("plan-type", "en")).map(({ code }) => code), ["community_plan", "medium_term_plan"]);
  const published = JSON.parse(read("schemas/1.0/codes/legal-form.json")).items;
  const ended = published.find((item) => item.valid_until !== undefined);
  const all = await kpss.codeList("legal-form");
  assert.equal(all.length, published.length);
  assert.deepEqual(all.find(({ code }) => code === ended.code), {
    code: ended.code,
    title: ended.cs,
    ...(ended.valid_from && { validFrom: ended.valid_from }),
    validUntil: ended.valid_until,
  });
  const on = async (day) => (await kpss.codeList("legal-form", "cs", day)).some(({ code }) => code === ended.code);
  assert.deepEqual([await on(ended.valid_until), await on("9999-12-31")], [true, false]);
});

test("questions have functions", () => {
  const asked = [
    ["totals", {}, kpss.totals(BASE)],
    ["trace", { of: "1.1" }, kpss.trace(BASE, { of: "1.1" })],
    ["renumber", {}, kpss.renumber(BASE)],
    ["renumber", { document: true }, kpss.renumber(BASE, { document: true })],
    ["derive_action_plan", { year: 2021 }, kpss.deriveActionPlan(BASE, { year: 2021 })],
    ["timeline", { on: "2016-05-01" }, kpss.timeline(BASE, { on: "2016-05-01" })],
  ];
  for (const [task, args, answer] of asked) {
    assert.deepEqual(answer, kpss.ask(task, BASE, args), task);
  }
  const changed = BASE.toString().replace("Udržení pečovatelské služby", "Rozvoj péče");
  const compared = kpss.compare(BASE, changed);
  assert.deepEqual(compared, kpss.ask("compare", [["old", BASE], ["new", changed]], {}));
  assert.throws(() => kpss.trace(BASE, { of: "9" }, { lang: "en" }), { name: "TaskError" });
});
