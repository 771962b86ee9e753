// Tasks on the structure of plans; the same inputs and results as in the other languages.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import * as kpss from "../../pkg/node.js";

const ROOT = new URL("../../../", import.meta.url);
const BASE = readFileSync(new URL("tests/base.json", ROOT));
const BENESOV = readFileSync(new URL("examples/seeds/benesov/project.json", ROOT));

test("an outline is data and a page", () => {
  const { plans } = kpss.ask("outline", BASE, {});
  assert.deepEqual(
    plans[0].lines.map(({ number }) => number),
    ["1", "1.1", "1.1.1", "2", "2.1", "2.1.1"],
  );
  assert.equal(plans[0].lines[1].total, 3_000_000);
  const text = kpss.askToText("outline", BASE, {}, { format: "text" });
  assert.ok(text.includes("\n    1.1 Opatření: Udržení pečovatelské služby – 3"));
  const markdown = kpss.askToText("outline", [["base.json", BASE]], {}, { format: "md" });
  assert.ok(markdown.startsWith("# Střednědobý plán"));
});

test("a need leads to its provider", () => {
  const { found } = kpss.ask("trace", BASE, { of: "n1" });
  assert.deepEqual(
    found[0].chain.map(({ id }) => id),
    ["o11", "o11-a1", "s-pecovatelska", "pecovatelka"],
  );
});

test("money is counted once", () => {
  const { documents } = kpss.ask("totals", BENESOV, {});
  assert.deepEqual(documents[0].judgement, { verdict: "not_balanced", by: 158_658 });
  const text = kpss.askToText("totals", BENESOV, {}, { format: "text", lang: "en" });
  assert.ok(text.includes("not balanced by CZK\u00a0158,658"));
});

test("a complete plan has no gaps", () => {
  const { plans } = kpss.ask("coverage", BASE, {});
  assert.deepEqual(plans[0].unclear, []);
  assert.deepEqual(plans[0].groups[0].measures, ["o11"]);
});

test("edits say what changed and give the document", () => {
  const revision = kpss.ask("edit", BASE, { edits: [{ remove: { id: "pr1" } }] });
  assert.deepEqual(
    revision.nodes.map((node) => [node.id, node.from, node.to]),
    [
      ["pr2", "2", "1"],
      ["o21", "2.1", "1.1"],
      ["o21-a1", "2.1.1", "1.1.1"],
    ],
  );
  assert.equal(revision.items.length, 3);
  const { documents } = kpss.ask("renumber", BASE, {});
  assert.deepEqual(documents, [JSON.parse(BASE.toString())]);
});

test("what is wrong is named, and its class says whether it is the documents", () => {
  const thrown = (call) => {
    try {
      return call();
    } catch (error) {
      return error;
    }
  };
  const task = thrown(() => kpss.ask("trace", BASE, { of: "x" }));
  assert.ok(task instanceof kpss.TaskError && task instanceof Error);
  assert.equal(`${task}`, "TaskError: „x“ v dokumentech není");
  const nameless = thrown(() => kpss.ask("outline", { kind: "catalogue", id: "k" }, {}));
  assert.equal(`${nameless}`, "TaskError: v dokumentu není žádný plán");
  const request = thrown(() => kpss.askToText("outline", BASE, {}, { format: "xml", lang: "en" }));
  assert.ok(request instanceof kpss.RequestError && !(request instanceof kpss.TaskError));
  assert.equal(
    `${request}`,
    "RequestError: unknown format `xml`, expected `json`, `text` or `md`",
  );
  assert.throws(
    () => kpss.ask("outline", [["plan.json", "{"]], {}),
    /plan\.json nelze přečíst .*kpss validate plan\.json/,
  );
  assert.throws(() => kpss.ask("trace", BASE, { of: "x" }, { lang: "en" }), /“x”/);
  assert.throws(() => kpss.ask("x", BASE, {}, { lang: "en" }), /unknown variant `x`/);
});

test("versions are compared and plans followed", () => {
  const text = BASE.toString();
  const changed = text.replace("Udržení pečovatelské služby", "Rozvoj terénní péče");
  const pair = (other) => [["old.json", text], ["new.json", other]];
  assert.ok(
    kpss
      .askToText("compare", pair(changed), {}, { format: "text" })
      .includes("„Udržení pečovatelské služby“ → „Rozvoj terénní péče“"),
  );
  assert.deepEqual(kpss.ask("compare", pair(text), {}).changes, []);
  const plan = JSON.stringify(JSON.parse(text).plans[0]);
  const actionPlan = kpss.ask("derive_action_plan", plan, { year: 2021 });
  assert.deepEqual([actionPlan.kind, actionPlan.year], ["action_plan", 2021]);
  const form = kpss.ask("derive_monitoring", JSON.stringify(actionPlan), {});
  assert.deepEqual([form.kind, form.year], ["monitoring_report", 2021]);
  const next = kpss.ask("derive_next_plan", plan, { from: 2023, until: 2025 });
  assert.deepEqual(next.period, { from: "2023", until: "2025" });
});
