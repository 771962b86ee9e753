// The pages for people (report, brief, overview) as the command line writes them: by the Nu Html
// Checker, which is the one of the W3C and found 9 of 10 planted faults where html-validate found 5, and
// by axe-core in a browser. `KPSS_CLI` is the command line, `KPSS_CHROMIUM` the browser, `KPSS_CHECK` the
// folder of the check page.

import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";

import { AXE, launch } from "./browser.js";

const { KPSS_CHECK, KPSS_CLI } = process.env;
const require = createRequire(import.meta.url);
const CHECKER = require.resolve("vnu-jar/build/dist/vnu.jar");
const REPOSITORY = new URL("../../../", import.meta.url).pathname;
const JAVA = spawnSync("java", ["-version"]).status === 0;

/** What somebody may type or paste into any field. */
const HOSTILE = [
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(2)>',
  "</style></title></table><svg/onload=alert(3)>",
  "Plán\u202edob\u200frý\u2066",
  "=cmd|' /C calc'!A0",
  "👵🏽 senioři\r\n & ]]> {nálezy}",
  "ž".repeat(10_000),
];

/** Fields whose texts are free. */
const FREE = new Set([
  "title", "name", "description", "justification", "label", "text", "unit", "vision", "resolution",
  "reason", "rationale", "goals", "outputs", "code",
]);

/** The document with a hostile text in each free field. */
function hostile(document) {
  let number = 0;
  const spoiled = (value, key) => {
    if (Array.isArray(value)) {
      return value.map((item) => spoiled(item, key));
    }
    if (value !== null && typeof value === "object") {
      return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, spoiled(item, key)]));
    }
    const isFree = typeof value === "string" && FREE.has(key) && /\D/u.test(value);
    return isFree ? HOSTILE[number++ % HOSTILE.length] : value;
  };
  return spoiled(document, "");
}

const folder = mkdtempSync(join(tmpdir(), "kpss-pages-"));
const pages = [];
let browser;

/** Findings end the command with 1, which is no failure here. */
function kpss(...words) {
  const { status, stderr } = spawnSync(KPSS_CLI, words, { cwd: REPOSITORY, encoding: "utf8" });
  assert.ok(status === 0 || status === 1 || status === 3, stderr);
}

before(async () => {
  const spoiled = hostile(JSON.parse(readFileSync(join(REPOSITORY, "tests/base.json"), "utf8")));
  for (const name of ["podání", "<b>&'x"]) {
    mkdirSync(join(folder, "hostile", name), { recursive: true });
    writeFileSync(join(folder, "hostile", name, "podání.json"), JSON.stringify(spoiled));
  }
  const one = join(folder, "hostile/podání/podání.json");
  for (const [name, from, lang] of [
    ["report", "examples/seeds/otrokovice", "cs"],
    ["report-en", "examples/seeds/dacice", "en"],
    ["report-hostile", one, "cs"],
  ]) {
    const path = join(folder, `${name}.html`);
    kpss("validate", from, "--html", path, "--quiet", "--lang", lang);
    pages.push([name, path]);
  }
  for (const [name, from] of [
    ["brief", "examples/seeds/otrokovice/plan-2008-2012.json"],
    ["brief-hostile", one],
  ]) {
    const path = join(folder, `${name}.html`);
    kpss("brief", from, "-o", path);
    pages.push([name, path]);
  }
  for (const [name, from] of [
    ["overview", "examples/seeds"],
    ["overview-hostile", join(folder, "hostile")],
  ]) {
    kpss("validate", from, "--out", join(folder, name), "--quiet");
    pages.push([name, join(folder, name, "index.html")]);
  }
  browser = await launch();
});

after(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

/** What the checker says, by file. */
function checked(paths) {
  const words = ["-jar", CHECKER, "--format", "json", "--exit-zero-always", "--stdout", ...paths];
  const { messages } = JSON.parse(execFileSync("java", words, { encoding: "utf8" }));
  return messages.map(({ url, lastLine, message }) => `${url}:${lastLine}: ${message}`);
}

test("each page is HTML as it should be", { skip: !JAVA && "no Java was found" }, () => {
  assert.deepEqual(checked(pages.map(([, path]) => path)), []);
  // The script fills the headings of the check page, and a server gives its styles.
  const isOfFiles = /Empty heading|violates Content Security Policy/u;
  const ofCheck = checked([join(KPSS_CHECK, "index.html")]);
  assert.deepEqual(ofCheck.filter((message) => !isOfFiles.test(message)), []);
});

for (const width of [390, 1280]) {
  test(`axe-core finds nothing, nothing runs and nothing is wider than ${width}`, async () => {
    for (const [name, path] of pages) {
      const context = await browser.newContext({ viewport: { width, height: 900 }, bypassCSP: true });
      const page = await context.newPage();
      const said = [];
      page.on("dialog", (dialog) => {
        said.push(dialog.message());
        return dialog.dismiss();
      });
      page.on("request", (request) => request.url().startsWith("file:") || said.push(request.url()));
      await page.goto(pathToFileURL(path).href);
      await page.addScriptTag({ content: AXE });
      const violations = await page.evaluate(async () => {
        const found = await globalThis.axe.run(document);
        return found.violations.map((one) => `${one.id}: ${one.nodes[0].html.slice(0, 200)}`);
      });
      assert.deepEqual(violations, [], name);
      assert.deepEqual(said, [], name);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(wide <= 0, `${name} is ${wide} wider than the screen`);
      await context.close();
    }
  });
}
