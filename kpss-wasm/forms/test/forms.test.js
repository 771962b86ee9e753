// The package in the project of a stranger: packed, installed, compiled, built, opened and filled in.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test, { after, before } from "node:test";
import { pathToFileURL } from "node:url";
import { execFileSync } from "node:child_process";
import { chromium } from "playwright-core";
import { serve } from "../../js/browser/server.js";
import { filesOf, install, plainPage, PROJECT, run, write } from "./project.js";

const { KPSS_CHROMIUM } = process.env;
const IN_BROWSER = { skip: KPSS_CHROMIUM === undefined && "no Chromium was found" };
const DIST = `${PROJECT}dist/`;
const kpss = { installed: [] };
let browser;

before(async () => {
  kpss.installed = install();
  write(filesOf("forms.md"));
  browser = KPSS_CHROMIUM && (await chromium.launch({ executablePath: KPSS_CHROMIUM, args: ["--no-sandbox"] }));
});
after(() => browser?.close());

test("the package that is published has what a form needs, and depends on nothing", () => {
  for (const file of ["index.js", "node.js", "worker.js", "worker-thread.js", "data/index.js", "wasm/kpss_bg.wasm"]) {
    assert.ok(kpss.installed.includes(file), file);
  }
  const { dependencies, peerDependencies } = JSON.parse(readFileSync(`${PROJECT}node_modules/kpss/package.json`));
  assert.deepEqual([dependencies, peerDependencies], [undefined, undefined]);
});

test("both guides show the same files", () => {
  const files = filesOf("forms.md");
  assert.deepEqual(filesOf("formulare.md"), files);
  const names = files.map(({ name }) => name);
  assert.deepEqual(names, ["TanStackPlan.tsx", "HookFormPlan.tsx", "RjsfPlan.tsx", "JsonFormsPlan.tsx", "WorkerPlan.tsx", "LivePlan.tsx"]);
});

test("the files of the guide compile, strictly, with the types of the libraries", () => {
  assert.equal(run("typescript/bin/tsc"), "");
});

test("a server renders the form and checks what was sent, bundled with the package", () => {
  run("vite/bin/vite.js", "build", "--logLevel", "warn", "--ssr", "src/server.tsx", "--outDir", "dist/server");
  const said = execFileSync(process.execPath, [`${DIST}server/server.js`], { encoding: "utf8" });
  const { codes, html } = JSON.parse(said);
  assert.ok(codes.includes("K103"), codes.join());
  assert.match(html, /<label[^>]*for="root_title"[^>]*>Název<\/label>/u);
  assert.match(html, /<div[^>]*role="heading"[^>]*>Území<\/div>/u);
});

test("importing on a server touches nothing that only a browser has", () => {
  // The entry for browsers, as a server takes it that knows no condition `node`.
  for (const entry of ["index.js", "worker.js"]) {
    const url = pathToFileURL(`${PROJECT}node_modules/kpss/${entry}`).href;
    const program = `console.log(Object.keys(await import(${JSON.stringify(url)})).length > 0)`;
    assert.equal(execFileSync(process.execPath, ["--input-type=module", "-e", program], { encoding: "utf8" }), "true\n");
  }
});

test("on a page without any building, and in its worker", IN_BROWSER, async (t) => {
  plainPage(`${DIST}plain`);
  const page = await opened(t, `${DIST}plain`, "");
  await page.locator("output:not(:empty)").waitFor();
  assert.equal(await page.locator("output").textContent(), "invalid true K103 ## K103");
});

test("the forms of the guide, built and filled in", IN_BROWSER, async (t) => {
  run("vite/bin/vite.js", "build", "--logLevel", "warn", "--outDir", "dist/client");
  for (const [name, { until, save = "Uložit" }] of Object.entries(FORMS)) {
    await t.test(name, async (t) => {
      const page = await opened(t, `${DIST}client`, `#${name}`);
      await FORMS[name].open?.(page);
      const mistake = page.getByText("je dřív než začátek období 1. 1. 2024", { exact: false });
      await until(page, "2021");
      await mistake.first().waitFor();
      await FORMS[name].look?.(page);
      await until(page, "2026");
      await mistake.first().waitFor({ state: "detached" });
      await page.getByRole("button", { name: save, exact: true }).click();
      // What was saved is shown once React has drawn it.
      const saved = JSON.parse(await page.locator("output:not(:empty)").textContent());
      // Nothing stands in the document that nobody filled in.
      assert.deepEqual(saved, {
        kind: "plan",
        id: "plan-mesta",
        period: { from: "2024", until: "2026" },
      });
      assert.deepEqual(page.said, []);
    });
  }
});

/** How the same plan is filled in. */
const FORMS = {
  tanstack: { open: from, until },
  "hook-form": { open: from, until },
  rjsf: {
    open: async (page) => {
      await page.locator("#root_id").fill("plan-mesta");
      await page.locator("#root_period_from").fill("2024");
    },
    until: (page, year) => page.locator("#root_period_until").fill(year),
    save: "Submit",
    // Headings, and the fields with their findings below them.
    look: async (page) => {
      const headings = await page.getByRole("heading", { level: 2 }).allTextContents();
      assert.deepEqual(headings.slice(0, 3), ["Hlavička", "Návaznost", "Území"]);
      assert.deepEqual([headings.length, headings.at(-1)], [9, "O záznamu"]);
      const head = page.getByRole("group", { name: "Hlavička", exact: true });
      assert.equal(await head.locator("#root_period_until").inputValue(), "2021");
      assert.equal(await head.getByText("je dřív než začátek období", { exact: false }).count(), 1);
      assert.equal(await head.locator("#root_territory").count(), 0);
      const territory = page.getByRole("group", { name: "Území", exact: true });
      assert.equal(await territory.locator("#root_territory").count(), 1);
      // Below a heading as everywhere: a long text, and codes by their names.
      assert.equal(await page.locator("textarea#root_process_method").count(), 1);
      const types = await head.locator("#root_status option").allTextContents();
      assert.ok(types.includes("schválený"), types.join());
    },
  },
  "json-forms": {
    open: (page) => page.getByLabel("Od", { exact: true }).fill("2024"),
    until: (page, year) => page.getByLabel("Do", { exact: true }).fill(year),
  },
  worker: { until },
  live: { until },
};

function from(page) {
  return page.getByLabel("Platí od").fill("2024");
}

function until(page, year) {
  return page.getByLabel("Platí do").fill(year);
}

/** A page that remembers what went wrong on it. */
async function opened(t, folder, hash) {
  const server = await serve(folder);
  const page = await browser.newPage({ locale: "cs" });
  t.after(() => Promise.all([page.close(), server.close()]));
  page.setDefaultTimeout(30_000);
  page.said = [];
  page.on("pageerror", (error) => page.said.push(error.message));
  page.on("console", (line) => line.type() === "error" && page.said.push(line.text()));
  await page.goto(`${server.address}${hash}`);
  return page;
}
