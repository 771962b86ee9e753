// The types say what stands in reports: real reports are compiled as literals of them.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import test from "node:test";
import { fileURLToPath } from "node:url";
import { Municipalities, askToText, validate, validateToJson } from "../../pkg/node.js";

const JS = new URL("../", import.meta.url);
const ROOT = new URL("../../", JS);
const FOLDER = new URL("../pkg/.types/", JS);

function compile(name, text) {
  mkdirSync(FOLDER, { recursive: true });
  const path = fileURLToPath(new URL(name, FOLDER));
  writeFileSync(path, text);
  const tsc = fileURLToPath(new URL("node_modules/typescript/bin/tsc", JS));
  const options = ["--strict", "--exactOptionalPropertyTypes", "--noEmit", "--types", ""];
  const as = ["--ignoreConfig", "--target", "es2022", "--lib", "es2022,dom", "--module", "nodenext"];
  const { stdout } = spawnSync(process.execPath, [tsc, ...options, ...as, path], {
    encoding: "utf8",
  });
  return stdout;
}

function* documents() {
  for (const folder of ["examples", "tests"]) {
    let names;
    try {
      names = readdirSync(new URL(folder, ROOT), { recursive: true });
    } catch {
      continue;
    }
    for (const name of names.filter((name) => name.endsWith(".json")).sort()) {
      yield readFileSync(new URL(`${folder}/${name}`, ROOT));
    }
  }
}

const USE = 'import type { Report } from "../index.js";\n';

test.after(() => rmSync(FOLDER, { recursive: true, force: true }));

test("every report of the corpus has the type Report", () => {
  const reports = [...documents()].map((bytes) => validateToJson(bytes));
  assert.ok(reports.length >= 13);
  const literals = reports.map((json, at) => `export const r${at}: Report = ${json};\n`);
  assert.equal(compile("corpus.ts", USE + literals.join("")), "");
});

test("what the type does not know, or misses, is refused", () => {
  const json = validateToJson("");
  const more = json.replace('"slug": "empty-input"', '"slug": "empty-input", "more": 1');
  const less = json.replace('"slug": "empty-input",', "");
  assert.match(compile("more.ts", `${USE}export const r: Report = ${more};\n`), /TS2353.*'"more"'/);
  assert.match(compile("less.ts", `${USE}export const r: Report = ${less};\n`), /TS2741.*'?slug'?/);
});

test("every answer about the corpus has the type of its task", () => {
  const base = readFileSync(new URL("tests/base.json", ROOT));
  const changed = base.toString().replace("Udržení pečovatelské služby", "Rozvoj péče");
  const municipalities = new Municipalities(
    readFileSync(new URL("tests/fixtures/municipalities.csv", ROOT)),
  );
  const edits = JSON.parse(readFileSync(new URL("tests/fixtures/edits.json", ROOT)));
  const asked = [
    ["outline", {}],
    ["trace", { of: "1.1" }],
    ["totals", {}],
    ["coverage", {}],
    ["renumber", {}],
    ["edit", { edits }],
    ["derive_action_plan", { year: 2016 }],
    ["derive_monitoring", {}],
    ["derive_next_plan", { from: 2026, until: 2029 }],
    ["merge", { rename: true, id: "kraj" }],
    ["regional_view", {}],
    ["timeline", { on: "2016-05-01" }],
    ["compare", {}],
  ];
  const literals = [];
  for (const bytes of documents()) {
    for (const [task, args] of asked) {
      const inputs = task === "compare" ? [["old", bytes], ["new", changed]] : bytes;
      let json;
      try {
        json = askToText(task, inputs, args, { format: "json", municipalities });
      } catch {
        continue;
      }
      const type = `Tasks["${task}"]["answer"]`;
      literals.push(`export const a${literals.length}: ${type} = ${json};\n`);
    }
  }
  assert.ok(literals.length >= 100, `${literals.length} answers`);
  const use = 'import type { Tasks } from "../index.js";\n';
  assert.equal(compile("answers.ts", use + literals.join("")), "");
});

test("every document of the corpus that can be read has the type of its kind", () => {
  const literals = [...documents()]
    .filter((bytes) => validate(bytes).inputs[0].status === "read")
    .map((bytes, at) => `export const d${at}: Document = ${bytes};\n`);
  assert.ok(literals.length >= 30, `${literals.length} documents`);
  const use = 'import type { Document } from "../index.js";\n';
  assert.equal(compile("documents.ts", use + literals.join("")), "");
  const wrong = 'export const d: Document = { kind: "plan", id: "p", titel: "x" };\n';
  assert.match(compile("wrong-document.ts", use + wrong), /TS2561.*'titel'/);
});

test("with the argument `document` the answer is a document", () => {
  const program = `
import { ask, type Document, type types } from "../index.js";
const all: types.Revision = ask("renumber", "{}", {});
const none: types.Revision = ask("renumber", "{}", { document: false });
export const alone: Document = ask("renumber", "{}", { document: true });
export const numbers = [all, none].map(({ nodes }) => nodes.length);
`;
  assert.equal(compile("alone.ts", program), "");
});

test("a program that uses the package compiles for Node and for browsers", () => {
  const program = (entry) => `
import { Municipalities, init, validate, validateSubmission, validateToJson } from "../${entry}";
import type { Finding, Options, Report } from "../${entry}";
await init();
const municipalities = new Municipalities(new Uint8Array());
const options: Options = { name: "a", lang: "en", asOf: "2024-01-01", columns: "utf16", municipalities };
const report: Report = validate("{}", options);
const findings: Finding[] = report.findings;
export const text: string = validateToJson(new Uint8Array(), {}) + findings.length;
export const both: Report = validateSubmission([["a", "{}"], ["b", new Uint8Array()]], { lang: "cs" });
`;
  assert.equal(compile("web.ts", program("index.js")), "");
  assert.equal(compile("node.ts", program("node.js")), "");
  assert.match(
    compile("wrong.ts", program("index.js").replace('lang: "en"', 'lang: "de"')),
    /TS2322.*"de"/,
  );
});
