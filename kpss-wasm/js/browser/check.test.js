// The check page in a real browser. `KPSS_CHECK` is the folder of the page, `KPSS_CLI` the command
// line that it has to agree with, `KPSS_CHROMIUM` the browser.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { AXE, freshPage, launch } from "./browser.js";
import { serve } from "./server.js";

const { KPSS_CHECK, KPSS_CLI } = process.env;
const REPOSITORY = new URL("../../../", import.meta.url).pathname;

let server, browser, page;

before(async () => {
  server = await serve(KPSS_CHECK);
  browser = await launch();
});

after(async () => {
  await browser?.close();
  await server?.close();
});

/** A fresh page without anything kept from another test. */
async function open(options = {}) {
  page = await freshPage(browser, options);
  await page.goto(server.address);
  return page;
}

async function check(...files) {
  await page.setInputFiles("#choose", files);
  await page.waitForFunction(() => {
    const { hidden } = document.querySelector("#refusal");
    return !hidden || document.querySelector("#status").textContent.startsWith("Hotovo");
  });
}

const PLAN = {
  name: "plán města.json",
  mimeType: "application/json",
  buffer: Buffer.from(
    JSON.stringify(
      { kind: "plan", id: "p", title: "Plán", period: { from: "2024", until: "2021" } },
      null,
      2,
    ),
  ),
};

async function downloaded(button) {
  const [download] = await Promise.all([page.waitForEvent("download"), page.click(button)]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** The report of the command line about the same file. */
function byCommandLine(name, bytes, format = "json") {
  const folder = mkdtempSync(join(tmpdir(), "kpss-"));
  writeFileSync(join(folder, name), bytes);
  const day = new Date().toLocaleDateString("sv");
  const words = ["validate", name, "--format", format, "--fail-on", "never", "--today", day];
  return execFileSync(KPSS_CLI, words, { cwd: folder, encoding: "utf8" });
}

test("a plan is dropped, and the report says what is wrong, as the command line does", async () => {
  await open();
  await check(PLAN);
  const report = page.frameLocator("#report");
  await report.getByText("K103").first().waitFor();
  await page.selectOption("#form", "json");
  const saved = await downloaded("#save-form");
  assert.equal(saved.name, "plán města-zpráva.json");
  assert.equal(saved.bytes.toString(), byCommandLine(PLAN.name, PLAN.buffer));
  assert.deepEqual(page.said, []);
});

test("a finding shows its place in the file", async () => {
  await open();
  await check(PLAN);
  const report = page.frameLocator("#report");
  await report.getByRole("button", { name: "řádek 7" }).first().click();
  const mark = page.locator("#place mark");
  assert.equal((await mark.textContent()).trim(), '"until": "2021"');
  await page.keyboard.press("Escape");
  assert.equal(await page.locator("#place").isVisible(), false);
});

test("a workbook is checked, its cell is shown, and the findings are painted into it", async () => {
  await open();
  const workbook = join(REPOSITORY, "kpss-io/tests/data/annotate/plan.xlsx");
  await check(workbook);
  const report = page.frameLocator("#report");
  const cell = report.getByRole("button", { name: /buňka/u }).first();
  const name = await cell.textContent();
  await cell.click();
  await page.locator("#place mark").waitFor();
  assert.match(await page.locator("#place-name").textContent(), new RegExp(name.split("!")[1]?.split(" ")[0] ?? name));
  await page.click("#close");
  const painted = await downloaded("#save-painted");
  assert.equal(painted.name, "plan-nálezy.xlsx");
  assert.equal(painted.bytes.subarray(0, 2).toString(), "PK");
  await page.selectOption("#form", "json");
  const saved = await downloaded("#save-form");
  const expected = byCommandLine("plan.xlsx", readFileSync(workbook));
  assert.equal(saved.bytes.toString(), expected);
});

test("the report is saved in other forms, with the bytes of the command line", async () => {
  await open();
  await check(PLAN);
  await page.frameLocator("#report").getByText("K103").first().waitFor();
  for (const [form, name] of [["sarif", "sarif"], ["csv", "csv"], ["junit", "xml"], ["ndjson", "ndjson"]]) {
    await page.selectOption("#form", form);
    const saved = await downloaded("#save-form");
    assert.equal(saved.name, `plán města-zpráva.${name}`);
    assert.equal(saved.bytes.toString(), byCommandLine(PLAN.name, PLAN.buffer, form));
  }
  await page.selectOption("#form", "letter");
  const letter = await downloaded("#save-form");
  assert.equal(letter.name, "plán města-zpráva.docx");
  assert.equal(letter.bytes.subarray(0, 2).toString(), "PK");
  await page.selectOption("#form", "brief");
  assert.match((await downloaded("#save-form")).bytes.toString(), /^<!DOCTYPE html>/u);
});

test("what cannot be read is said, and the next file is checked", async () => {
  await open();
  const table = Buffer.from("jméno;příjmení\nJan;Novák\n");
  await check({ name: "lidé.csv", mimeType: "text/csv", buffer: table });
  assert.match(
    await page.locator("#refusal").textContent(),
    /^lidé\.csv: v souboru není žádný list šablony/u,
  );
  assert.equal(await page.locator("#result").isVisible(), false);
  await check(PLAN);
  assert.equal(await page.locator("#refusal").isVisible(), false);
  assert.equal(await page.locator("#result").isVisible(), true);
});

test("hostile names and texts run nothing", async () => {
  await open();
  const hostile = '"><img src=x onerror=document.title="x"><script>document.title="x"</script>';
  const document = { kind: "plan", id: "p", title: hostile, period: { from: hostile } };
  const buffer = Buffer.from(JSON.stringify(document, null, 2));
  await check({ name: `${hostile.replaceAll("/", "_")}.json`, mimeType: "application/json", buffer });
  const spots = page.frameLocator("#report").locator("[data-input] button");
  await spots.first().click();
  await page.locator("#place mark").waitFor();
  assert.equal(await page.title(), "Kontrola komunitního plánu – kpss");
  assert.equal(await page.locator("img, #place script").count(), 0);
});

test("it works without a network, and sends nothing", async () => {
  await open();
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.context().setOffline(true);
  const before = server.requests.length;
  await page.reload();
  await check(PLAN);
  await page.frameLocator("#report").getByText("K103").first().waitFor();
  assert.equal(server.requests.length, before);
  await page.context().setOffline(false);
  assert.deepEqual(server.requests.filter((request) => !request.startsWith("GET ")), []);
  const policy = await page.getAttribute("meta[http-equiv]", "content");
  assert.match(policy, /connect-src 'self'/u);
  const refused = await page.evaluate(() => fetch("https://example.org/").then(() => "sent", () => "refused"));
  assert.equal(refused, "refused");
});

test("in English", async () => {
  await open();
  await page.click('[data-lang="en"]');
  assert.equal(await page.getByRole("heading", { level: 1 }).textContent().then((text) => text.includes("Check of")), true);
  await page.setInputFiles("#choose", PLAN);
  await page.frameLocator("#report").getByText("The plan").first().waitFor();
  assert.equal(await page.getAttribute("html", "lang"), "en");
});

for (const [name, viewport] of [
  ["phone", { width: 390, height: 844 }],
  ["tablet", { width: 820, height: 1180 }],
  ["desk", { width: 1280, height: 900 }],
]) {
  test(`axe-core finds nothing, and nothing is wider than the screen: ${name}`, async () => {
    await open({ viewport, bypassCSP: true });
    await check(PLAN);
    await page.frameLocator("#report").getByText("K103").first().waitFor();
    await page.addScriptTag({ content: AXE });
    const violations = await page.evaluate(async () => {
      const found = await globalThis.axe.run(document, { iframes: false });
      return found.violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(" ")}`);
    });
    assert.deepEqual(violations, []);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    assert.equal(wide, false);
    if (process.env.KPSS_PICTURES) {
      await page.screenshot({ path: join(process.env.KPSS_PICTURES, `check-${name}.png`), fullPage: true });
    }
  });
}
