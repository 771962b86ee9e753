// The types say what stands in reports: real reports are compiled as literals of them.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import test from "node:test";
import { fileURLToPath } from "node:url";
import { validateToJson } from "../../pkg/node.js";

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
