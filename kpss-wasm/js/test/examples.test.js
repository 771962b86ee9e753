// The examples compile against the package and print what the golden files say.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import test from "node:test";
import { fileURLToPath } from "node:url";

const JS = new URL("../", import.meta.url);
const ROOT = new URL("../../", JS);
const PACKAGE = new URL("../pkg/", JS);
const FOLDER = new URL(".examples/", PACKAGE);

function node(...words) {
  return spawnSync(process.execPath, words, { encoding: "utf8", cwd: fileURLToPath(FOLDER) });
}

test.after(() => rmSync(FOLDER, { recursive: true, force: true }));

test("a plan built in code has its findings in Czech", () => {
  mkdirSync(new URL("node_modules/", FOLDER), { recursive: true });
  symlinkSync(fileURLToPath(PACKAGE), new URL("node_modules/kpss", FOLDER), "junction");
  writeFileSync(new URL("package.json", FOLDER), '{ "type": "module" }');
  const example = readFileSync(new URL("examples/typescript/build-a-plan.ts", ROOT));
  writeFileSync(new URL("build-a-plan.ts", FOLDER), example);
  const tsc = fileURLToPath(new URL("node_modules/typescript/bin/tsc", JS));
  const strict = ["--strict", "--exactOptionalPropertyTypes", "--noUncheckedIndexedAccess"];
  const as = ["--target", "es2022", "--lib", "es2022,dom", "--module", "nodenext", "--types", ""];
  const compiled = node(tsc, ...strict, ...as, "--ignoreConfig", "build-a-plan.ts");
  assert.equal(compiled.stdout, "");
  const { stdout, stderr } = node("build-a-plan.js");
  assert.equal(stderr, "");
  assert.equal(stdout, readFileSync(new URL("tests/golden/build-a-plan.txt", ROOT), "utf8"));
});
