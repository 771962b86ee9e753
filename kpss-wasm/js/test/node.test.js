// Where Node takes the module from; a bundle is the package without its file.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import test from "node:test";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

const PACKAGE = fileURLToPath(new URL("../../pkg", import.meta.url));
const WASM = join(PACKAGE, "wasm/kpss_bg.wasm");
const CHECK = 'console.log(kpss.validate("").findings[0].code)';
const BYTES = `import { readFileSync } from "node:fs"; const bytes = readFileSync(${JSON.stringify(WASM)})`;

/** The package as a bundler leaves it. */
function bundle(t) {
  const folder = mkdtempSync(join(tmpdir(), "kpss-"));
  t.after(() => rmSync(folder, { recursive: true }));
  const program = (from) => basename(from) !== basename(WASM);
  cpSync(PACKAGE, folder, { recursive: true, filter: program });
  writeFileSync(join(folder, "package.json"), '{"type": "module"}');
  return folder;
}

/** Runs a program that stands beside the bundle. */
function run(folder, ...lines) {
  const program = ['import * as kpss from "./node.js";', ...lines].join("\n");
  writeFileSync(join(folder, "program.js"), program);
  const { stdout, stderr } = spawnSync("node", [join(folder, "program.js")], { encoding: "utf8" });
  return { said: stdout.trim(), error: stderr };
}

test("bytes that are handed over are used", (t) => {
  const folder = bundle(t);
  for (const init of ["await kpss.init(bytes)", "kpss.initSync(bytes)"]) {
    assert.deepEqual(run(folder, BYTES, init, CHECK), { said: "K002", error: "" });
  }
});

test("a bundle finds the file beside itself or in the installed package", (t) => {
  const folder = bundle(t);
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(PACKAGE, join(folder, "node_modules/kpss"), "junction");
  assert.deepEqual(run(folder, CHECK), { said: "K002", error: "" });
  const copied = bundle(t);
  cpSync(WASM, join(copied, "kpss_bg.wasm"));
  assert.deepEqual(run(copied, CHECK), { said: "K002", error: "" });
});

/** A server in a project that has the package installed, bundled with it for Node. */
function bundled(t, format, ...lines) {
  const folder = mkdtempSync(join(tmpdir(), "kpss-"));
  t.after(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, "node_modules"));
  cpSync(PACKAGE, join(folder, "node_modules/kpss"), { recursive: true });
  writeFileSync(join(folder, "server.js"), lines.join("\n"));
  const outfile = join(folder, format === "esm" ? "out/server.mjs" : "out/server.cjs");
  const entryPoints = [join(folder, "server.js")];
  // A bundle in CommonJS has no `import.meta`; the package knows, and esbuild warns of it.
  buildSync({ entryPoints, outfile, format, platform: "node", bundle: true, logLevel: "error" });
  const { stdout, stderr } = spawnSync("node", [outfile], { encoding: "utf8" });
  return { said: stdout.trim(), error: stderr, size: readFileSync(outfile).length };
}

test("a server that esbuild bundles finds the file, and has the list only if it imports it", (t) => {
  const kpss = 'import * as kpss from "kpss";';
  const csv = 'import { csv } from "kpss/municipalities";';
  const list = "console.log(new kpss.Municipalities(csv).validOn)";
  for (const format of ["esm", "cjs"]) {
    const without = bundled(t, format, kpss, CHECK);
    assert.deepEqual([without.said, without.error], ["K002", ""]);
    assert.ok(without.size < 100_000, `${without.size} bytes`);
    const { said, error } = bundled(t, format, kpss, csv, list);
    assert.deepEqual([said, error], ["2025-01-01", ""]);
  }
});

test("a bundle without the file says what to do", (t) => {
  const folder = bundle(t);
  const { said, error } = run(folder, CHECK);
  assert.equal(said, "");
  assert.match(error, /Error: kpss nenašel svůj soubor kpss_bg\.wasm: vynechte kpss z balíku/);
  const english = run(folder, 'kpss.validate("", { lang: "en" })').error;
  assert.match(english, /Error: kpss does not find its file kpss_bg\.wasm: leave kpss out of the/);
});

test("the package that is published brings its licences", () => {
  const packed = spawnSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
    cwd: PACKAGE,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  const files = JSON.parse(packed.stdout)[0].files.map(({ path }) => path);
  const licences = files.filter((path) => path.startsWith("LICENSE"));
  assert.deepEqual(licences, ["LICENSE-APACHE", "LICENSE-MIT"]);
  const root = new URL("../../../", import.meta.url);
  for (const name of licences) {
    assert.equal(readFileSync(join(PACKAGE, name), "utf8"), readFileSync(new URL(name, root), "utf8"));
  }
});
