// What form libraries are given: Standard Schema, errors, schemas and layouts. That the libraries
// themselves take it is tested in `kpss-wasm/forms`.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import Ajv from "ajv/dist/2020.js";
import * as kpss from "../../pkg/node.js";
import { inWorker } from "../../pkg/worker-node.js";

const ROOT = new URL("../../../", import.meta.url);
const KINDS = ["plan", "action_plan", "monitoring_report", "catalogue", "project", "submission"];
const VALUES = {
  id: "p",
  title: "",
  ordinal: NaN,
  period: { from: "2024", until: "2021" },
  strategy: { nodes: [{ id: "n", costs: { total: "x" } }, undefined] },
};

const check = (kind, value, options) => kpss.standardSchema(kind, options)["~standard"].validate(value);

test("errors are issues with their way, and indexes are numbers", () => {
  const { vendor, version } = kpss.standardSchema("plan")["~standard"];
  assert.deepEqual([vendor, version], ["kpss", 1]);
  const { issues } = check("plan", VALUES, { lang: "en" });
  const shown = issues.map(({ code, path, severity }) => [code, path, severity]);
  assert.deepEqual(shown, [
    ["K103", ["period", "until"], "error"],
    ["K005", ["strategy", "nodes", 0, "costs", "total"], "error"],
    ["K005", ["strategy", "nodes", 1], "error"],
  ]);
  assert.match(issues[0].message, /is earlier than/);
});

test("what is no mistake is the document, without what is not filled in", () => {
  const { value, issues } = check("plan", { ...VALUES, period: { from: "2024", until: "" }, strategy: undefined });
  assert.equal(issues, undefined);
  assert.deepEqual(value, { kind: "plan", id: "p", period: { from: "2024" } });
});

test("a form has one kind, and fields of another are mistakes", () => {
  const wrong = check("plan", { kind: "catalogue", id: "c" });
  assert.equal(wrong.value.kind, "plan");
  const of = (field) => check("plan", { kind: "catalogue", id: "c", [field]: [] }).issues?.map(({ code, path }) => [code, path]);
  assert.deepEqual(of("providers"), [["K006", ["providers"]]]);
  const { issues } = check("plan", 5);
  assert.deepEqual(issues.map(({ code, path, message }) => [code, path, message]), [["K005", [], "Má zde být objekt, je zde číslo."]]);
});

test("warnings count where they are asked for, and waived findings never", () => {
  const plan = { id: "p", title: "Plán", period: { from: "2024", until: "2025" } };
  assert.equal(check("plan", plan).issues, undefined);
  const warned = check("plan", plan, { severity: "warning" }).issues;
  assert.ok(warned.length > 0 && warned.every(({ severity }) => severity !== "info"));
  const { code, path } = warned[0];
  const waivers = [{ rule: code, reason: "Ověřeno s krajem.", author: "rada města" }];
  const rest = check("plan", { ...plan, waivers }, { severity: "warning" }).issues;
  assert.deepEqual(rest.filter((issue) => issue.code === code && issue.path.join() === path.join()), []);
});

test("in a worker the same", async (t) => {
  const worker = inWorker();
  t.after(worker.close);
  const issues = (await worker.standardSchema("plan", { lang: "en" })["~standard"].validate(VALUES)).issues;
  assert.deepEqual(issues, check("plan", VALUES, { lang: "en" }).issues);
});

test("react-jsonschema-form gets errors in a list and in place", () => {
  const validator = kpss.rjsfValidator("plan", { lang: "en" });
  const { errors, errorSchema } = validator.validateFormData(VALUES);
  assert.deepEqual(errors.map(({ property }) => property), [
    ".period.until",
    ".strategy.nodes.0.costs.total",
    ".strategy.nodes.1",
  ]);
  assert.ok(errors[0].stack.endsWith(errors[0].message) && errors[0].stack.startsWith("Period of validity › Until: "), errors[0].stack);
  assert.deepEqual(errorSchema.period.until.__errors, [errors[0].message]);
  assert.deepEqual(errorSchema.strategy.nodes[1].__errors, [errors[2].message]);
});

test("errors are transformed, and a check of the form's own adds some", () => {
  const validator = kpss.rjsfValidator("plan");
  const first = (errors) => errors.slice(0, 1).map((error) => ({ ...error, message: "jinak" }));
  const own = (data, errors) => {
    errors.id.addError("obsazeno");
    return errors;
  };
  const { errors, errorSchema } = validator.validateFormData(VALUES, {}, own, first);
  assert.deepEqual(errors.map(({ message }) => message), ["jinak", "obsazeno"]);
  assert.deepEqual(errorSchema, {
    period: { until: { __errors: ["jinak"] } },
    id: { __errors: ["obsazeno"] },
  });
});

test("a value is matched with a variant as Ajv matches it", async () => {
  const { isValid } = kpss.rjsfValidator("plan");
  const ajv = new Ajv.default({ strict: false });
  let [yes, no] = [0, 0];
  for (const kind of KINDS) {
    const schema = await kpss.schema(kind);
    ajv.addSchema(schema);
    for (const [name, type] of Object.entries(schema.$defs)) {
      const compiled = ajv.compile({ $ref: `${schema.$id}#/$defs/${name}` });
      const samples = [null, true, "", "2024", "2023-02-29", "orp", 1, -1, 0, 2.5, 1e13, 9999999999999.99, -9999999999999.99, [], {}, { id: "a" }, { id: 1 }, { x: 1 }];
      for (const value of samples) {
        const expected = compiled(value);
        assert.equal(isValid(type, value, schema), expected, `${name} ${JSON.stringify(value)}`);
        expected ? yes++ : no++;
      }
    }
  }
  assert.ok(yes > 400 && no > 400, `${yes} ${no}`);
});

test("JSON Forms gets errors as Ajv gives them", () => {
  const report = kpss.validate({ kind: "plan", ...VALUES, ordinal: undefined, title: undefined }, { lang: "en" });
  const errors = kpss.jsonFormsErrors(report);
  assert.deepEqual(errors[0], {
    keyword: "K103",
    instancePath: "/period/until",
    schemaPath: "",
    message: report.findings.find(({ code }) => code === "K103").message,
    params: errors[0].params,
  });
  assert.equal(errors.every(({ keyword }) => report.findings.some((f) => f.code === keyword && f.severity === "error")), true);
  assert.ok(kpss.jsonFormsErrors(report, { severity: "info" }).length > errors.length);
});

test("labels say what a form of one's own shows, in one language", async () => {
  const { records, lists } = await kpss.formLabels("en");
  assert.deepEqual(records.Plan.groups[0].title, "Header");
  const { title, widget, unit } = records.YearAmount.fields.amount;
  assert.deepEqual([title, widget, unit], ["Amount", "money", "CZK"]);
  assert.equal(lists["plan-level"].values.municipality, "municipality");
});

test("a schema for forms takes what the published one takes, without null, in one language", async () => {
  const ajv = new Ajv.default({ strict: true });
  for (const kind of KINDS) {
    for (const [library, lang] of [["rjsf", "cs"], ["jsonforms", "cs"], ["jsonforms", "en"]]) {
      const schema = await kpss.formSchema(kind, library, lang);
      assert.doesNotMatch(JSON.stringify(schema), /"null"|"anyOf"/);
      ajv.compile({ ...schema, $id: `${kind}.${library}.${lang}` });
    }
  }
  const plan = await kpss.formSchema("plan", "jsonforms", "en");
  assert.equal(plan.title, "Plan");
  assert.deepEqual(plan.properties.period, {
    title: "Period of validity",
    description: plan.properties.period.description,
    $ref: "#/$defs/Period",
  });
  assert.equal(plan.properties.title.type, "string");
  assert.equal(plan.properties.kind.default, "plan");
  assert.deepEqual(plan.$defs.PlanLevel.oneOf[0], { const: "municipality", title: "municipality" });
  assert.equal(plan.$defs.OrpCode.oneOf.length, 206);
  const published = JSON.stringify(await kpss.schema("plan"));
  const czech = new Set(published.match(/"title":"[^"]*"/gu));
  const left = JSON.stringify(plan).match(/"title":"[^"]*"/gu).filter((title) => czech.has(title) && /[ěščřžýáíéůúňťď]/iu.test(title));
  assert.deepEqual(left, []);
  // The model itself is not changed.
  assert.equal((await kpss.schema("plan")).properties.title.type.length, 2);
});

test("documents of the corpus fit the schema for forms", async () => {
  const ajv = new Ajv.default({ strict: true });
  const fit = ajv.compile(await kpss.formSchema("submission", "rjsf"));
  const text = readFileSync(new URL("tests/base.json", ROOT), "utf8");
  assert.equal(fit(JSON.parse(text)), true, JSON.stringify(fit.errors));
});

test("layouts name each field once, in order, under its heading", async () => {
  for (const kind of KINDS) {
    const schema = await kpss.formSchema(kind, "rjsf");
    const rjsf = await kpss.uiSchema(kind, "rjsf");
    assert.deepEqual([...rjsf["ui:order"]].sort(), Object.keys(schema.properties).sort());
    // As the field `LayoutGridField` of the library reads it.
    const laidOut = rjsf["ui:layoutGrid"]["ui:row"].map((group) => group["ui:row"]);
    assert.deepEqual(laidOut.flatMap(({ children }) => children.slice(1)), rjsf["ui:order"]);
    const headings = laidOut.map(({ children: [{ "ui:col": heading }] }) => heading.children[0]);
    assert.deepEqual(headings.map(({ render, title }) => render({ title })), laidOut.map((group) => group["aria-label"]));
    const refs = Object.keys(rjsf["ui:definitions"]);
    assert.deepEqual(refs, Object.keys(schema.$defs).map((name) => `#/$defs/${name}`));
    for (const [name, type] of Object.entries(schema.$defs)) {
      const names = rjsf["ui:definitions"][`#/$defs/${name}`]["ui:enumNames"];
      assert.equal(names?.length, type.enum?.length, name);
    }
    const forms = await kpss.uiSchema(kind, "jsonforms", "en");
    // The first place that an element names: its own, or that of the first field in its group.
    const first = ({ scope, elements }) => scope?.split("/").slice(0, 3).join("/") ?? first(elements[0]);
    const scopes = forms.elements.flatMap(({ elements }) => elements.map(first));
    assert.deepEqual(scopes, rjsf["ui:order"].filter((name) => name !== "kind").map((name) => `#/properties/${name}`));
  }
  const plan = await kpss.uiSchema("plan", "rjsf", "en");
  assert.deepEqual(plan["ui:definitions"]["#/$defs/Node"].description, { "ui:widget": "textarea" });
  assert.deepEqual(plan["ui:definitions"]["#/$defs/NodeLevel"]["ui:enumNames"][1], "priority");
  assert.deepEqual(plan["ui:definitions"]["#/$defs/Costs"].total["ui:options"].unit, "CZK");
  assert.equal(plan["ui:layoutGrid"]["ui:row"][2]["ui:row"]["aria-label"], "Territory");
  const { elements } = await kpss.uiSchema("plan", "jsonforms");
  assert.deepEqual(elements.map(({ label }) => label).slice(0, 3), ["Hlavička", "Návaznost", "Území"]);
  const period = elements[0].elements.find(({ label }) => label === "Období platnosti");
  assert.deepEqual(period.elements[0], {
    type: "Control",
    scope: "#/properties/period/properties/from",
    label: "Od",
  });
  const [strategy] = elements.find(({ label }) => label === "Opatření").elements;
  const nodes = strategy.elements.find(({ scope }) => scope.endsWith("/nodes"));
  const children = nodes.options.detail.elements.find(({ scope }) => scope === "#/properties/children");
  assert.equal(children.options, undefined);
});
