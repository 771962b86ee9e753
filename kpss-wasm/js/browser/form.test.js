// The form of a plan in a real browser. `KPSS_FORM` is the folder of the form, `KPSS_CLI` the command line
// that it has to agree with, `KPSS_CHROMIUM` the browser.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { AXE, freshPage, launch } from "./browser.js";
import { serve } from "./server.js";

const { KPSS_FORM, KPSS_CLI, KPSS_PICTURES } = process.env;
const REPOSITORY = new URL("../../../", import.meta.url).pathname;
const BASE = JSON.parse(readFileSync(join(REPOSITORY, "tests/base.json"), "utf8"));

let server, browser, page;

before(async () => {
  server = await serve(KPSS_FORM);
  browser = await launch();
});

after(async () => {
  await browser?.close();
  await server?.close();
});

/** The form in a browser without drafts, and what goes wrong on it. */
async function open(options = {}) {
  await page?.context().close();
  page = await freshPage(browser, options);
  page.setDefaultTimeout(30_000);
  await page.goto(server.address);
  await page.getByRole("button", { name: "Začít nový plán" }).waitFor();
}

/** Opens a document as a file. */
async function take(document, name = "podání.json") {
  const text = typeof document === "string" ? document : JSON.stringify(document);
  await page.setInputFiles(".file input", { name, mimeType: "application/json", buffer: Buffer.from(text) });
}

async function opened(document) {
  await open();
  await take(document);
  await page.locator(".outline").waitFor();
}

async function part(name) {
  await page.locator(".outline").getByRole("button", { name: new RegExp(`^${name}`, "u") }).first().click();
}

/** A field by its place in the document. */
function at(pointer) {
  return page.locator(`[id="${pointer}"]`);
}

async function downloaded(button) {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
}

async function exported() {
  return JSON.parse((await downloaded("Stáhnout podání")).text);
}

/** What is said beside a field. */
function notes(pointer) {
  return page.locator(`[id="${pointer}!"]`);
}

/** The rows of the tree: number and title. */
async function tree() {
  await page.locator(".tree .row").first().waitFor();
  return page.$$eval(".tree .row", (rows) =>
    rows.map((row) => ["code", "name"].map((part) => row.querySelector(`.${part}`).textContent).join(" ")),
  );
}

test("a plan is filled in from nothing; messages come and go beside the field", async () => {
  await open();
  await page.getByRole("button", { name: "Začít nový plán" }).click();
  await notes("/plans/0/title").getByText("Plán nemá název.").waitFor();
  await at("/plans/0/title").fill("Komunitní plán města Votice");
  await notes("/plans/0/title").waitFor({ state: "detached" });
  await at("/plans/0/period/from").fill("1. 1. 2024");
  await at("/plans/0/period/until").fill("31. 12. 2021");
  await notes("/plans/0/period/until").getByText("je dřív než začátek období 1. 1. 2024").waitFor();
  assert.equal(await at("/plans/0/period/until").getAttribute("aria-invalid"), "true");
  await at("/plans/0/period/until").fill("31. 12. 2026");
  await notes("/plans/0/period/until").waitFor({ state: "detached" });
  // A text that is no date is said, and is not lost.
  await at("/plans/0/period/until").fill("konec roku");
  await notes("/plans/0/period/until").getByText("není datum").waitFor();
  await at("/plans/0/period/until").fill("31.12.2026");
  await at("/plans/0/level").selectOption({ label: "obec" });

  // What is emptied again leaves nothing behind.
  await part("Analýzy a potřeby");
  await at("/plans/0/evaluation/summary").fill("Nic");
  await at("/plans/0/evaluation/summary").fill("");

  await part("Území");
  await at("/plans/0/territory/orps").fill("votic");
  await page.getByRole("option", { name: /^Votice/u }).click();
  await at("/plans/0/territory/municipalities+").fill("vrchotovy");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Přidat všechny obce ORP Votice (14)" }).click();
  assert.equal(await page.locator(".rows tbody tr").count(), 15);

  await part("Opatření");
  await page.getByRole("button", { name: "Přidat první prioritu nebo opatření" }).click();
  await at("/plans/0/strategy/nodes/0/title").fill("Péče o seniory");
  await at("/plans/0/strategy/nodes/0/level").selectOption({ label: "priorita" });
  await page.getByRole("button", { name: "Přidat pod něj" }).click();
  const measure = "/plans/0/strategy/nodes/0/children/0";
  await at(`${measure}/title`).fill("Pečovatelská služba");
  await at(`${measure}/costs/total`).fill("1 250 000");

  const { plans, ...rest } = await exported();
  assert.deepEqual(rest, { kind: "submission", id: "podani" });
  const [{ territory, ...plan }] = plans;
  assert.deepEqual(plan, {
    kind: "plan",
    id: "plan",
    title: "Komunitní plán města Votice",
    period: { from: "2024-01-01", until: "2026-12-31" },
    level: "municipality",
    strategy: {
      nodes: [
        {
          id: "node-1",
          code: "1",
          title: "Péče o seniory",
          level: "priority",
          children: [{ id: "node-2", code: "1.1", title: "Pečovatelská služba", costs: { total: 1_250_000 } }],
        },
      ],
    },
  });
  assert.deepEqual([territory.orps, territory.municipalities.length], [["2126"], 15]);
  assert.deepEqual(territory.municipalities[0], { code: "530948", name: "Vrchotovy Janovice" });
  assert.deepEqual(page.said, []);
});

test("a measure is moved by keyboard, by buttons and by mouse, and numbers follow; undo and redo", async () => {
  await opened(BASE);
  await part("Opatření");
  const before = [
    "1 Péče o seniory", "1.1 Udržení pečovatelské služby", "1.1.1 Jednat s poskytovatelem",
    "2 Podpora rodin", "2.1 Udržení odborného poradenství", "2.1.1 Jednat s poskytovatelem",
  ];
  assert.deepEqual(await tree(), before);
  await at("/plans/0/strategy/nodes/1").focus();
  await page.keyboard.press("Alt+ArrowUp");
  const turned = [
    "1 Podpora rodin", "1.1 Udržení odborného poradenství", "1.1.1 Jednat s poskytovatelem",
    "2 Péče o seniory", "2.1 Udržení pečovatelské služby", "2.1.1 Jednat s poskytovatelem",
  ];
  assert.deepEqual(await tree(), turned);
  // The cursor goes with the row, and it is said.
  assert.equal(await page.evaluate(() => document.activeElement.id), "/plans/0/strategy/nodes/0");
  assert.equal(await page.locator("[role=status].spoken").textContent(), "Podpora rodin: přesunuto, nové číslo 1");
  // Items of action plans that carried the old numbers follow; identifiers never change.
  const moved = await exported();
  assert.deepEqual(
    moved.action_plans[0].items.map(({ id, node, code }) => [id, node, code]),
    [["ap2020-o11", "o11", "2.1"], ["ap2020-o21", "o21", "1.1"]],
  );
  assert.deepEqual(moved.plans[0].strategy.nodes[0].children[0].costs, BASE.plans[0].strategy.nodes[1].children[0].costs);

  await page.keyboard.press("Control+z");
  assert.deepEqual(await tree(), before);
  assert.deepEqual(await exported(), BASE);
  await page.keyboard.press("Control+y");
  assert.deepEqual(await tree(), turned);
  assert.deepEqual(await exported(), moved);
  await page.getByRole("button", { name: "Zpět" }).click();
  await at("/plans/0/strategy/nodes/1").focus();
  await page.keyboard.press("Alt+ArrowRight");
  assert.deepEqual((await tree()).slice(3), [
    "1.2 Podpora rodin", "1.2.1 Udržení odborného poradenství", "1.2.1.1 Jednat s poskytovatelem",
  ]);
  await page.keyboard.press("Alt+ArrowLeft");
  assert.deepEqual(await tree(), before);

  await page.locator(".tree .row").nth(4).dragTo(page.locator(".tree .row").nth(0), { targetPosition: { x: 200, y: 30 } });
  assert.deepEqual(await tree(), [
    "1 Péče o seniory", "1.1 Udržení pečovatelské služby", "1.1.1 Jednat s poskytovatelem",
    "1.2 Udržení odborného poradenství", "1.2.1 Jednat s poskytovatelem", "2 Podpora rodin",
  ]);
  await page.locator(".tree .row").nth(3).dragTo(page.locator(".tree .row").nth(1), { targetPosition: { x: 200, y: 3 } });
  assert.equal((await tree())[1], "1.1 Udržení odborného poradenství");
  await at("/plans/0/strategy/nodes/0/children/0").click();
  const tools = page.getByRole("group", { name: "Udržení odborného poradenství" });
  await tools.getByRole("button", { name: "O úroveň výš" }).click();
  assert.deepEqual((await tree())[3], "2 Udržení odborného poradenství");
  // The row stays open at its new place.
  await tools.getByRole("button", { name: "Dolů" }).click();
  assert.deepEqual((await tree()).slice(3), ["2 Podpora rodin", "3 Udržení odborného poradenství", "3.1 Jednat s poskytovatelem"]);
  assert.equal(await page.locator(".tree [aria-expanded=true]").count(), 1);
  assert.deepEqual(page.said, []);
});

test("a broken sum is said beside the table, in the outline and in the list, which leads to the field", async () => {
  await opened(BASE);
  await part("Opatření");
  const measure = "/plans/0/strategy/nodes/0/children/0";
  await at(measure).click();
  const proofs = () => at(`${measure}/costs`).locator(".proof").allTextContents();
  assert.deepEqual(await proofs(), ["Podle roků: součet souhlasí", "Podle zdrojů: součet souhlasí"]);
  await at(`${measure}/costs/total`).fill("3 100 000");
  const said = "Náklady celkem jsou 3\u00a0100\u00a0000\u00a0Kč, zdroje dávají 3\u00a0000\u00a0000\u00a0Kč; chybí 100\u00a0000\u00a0Kč.";
  assert.equal(await notes(`${measure}/costs/total`).textContent(), `Chyba: ${said}`);
  // Sums are counted when there is time.
  await at(`${measure}/costs`).getByText("součet nesouhlasí").first().waitFor();
  assert.deepEqual(await proofs(), [
    "Podle roků: součet nesouhlasí, rozdíl 100\u00a0000\u00a0Kč",
    "Podle zdrojů: součet nesouhlasí, rozdíl 100\u00a0000\u00a0Kč",
  ]);
  const outline = page.locator(".outline [aria-current]");
  assert.equal(await outline.textContent(), "Opatření1chyby: 1");
  await page.locator(".totals").getByText("rozpočet obce").waitFor();

  await part("Hlavička");
  await part("Opatření");
  await at(measure).click();
  assert.match(await page.locator(".findings .path").textContent(), /Náklady › Celkem · Udržení pečovatelské služby$/u);
  await page.locator(".findings li button").click();
  assert.equal(await page.evaluate(() => document.activeElement.id), `${measure}/costs/total`);
  if (KPSS_PICTURES) {
    await page.screenshot({ path: join(KPSS_PICTURES, "form-sum.png") });
  }
  await page.keyboard.press("Control+a");
  await page.keyboard.type("3000000");
  await page.locator(".findings").getByText("V této části není co opravit.").waitFor();
  assert.deepEqual(page.said, []);
});

test("a finding leads to a field that waits under «Další údaje»", async () => {
  const document = structuredClone(BASE);
  document.plans[0].organisations[0].members = "pět";
  await opened(document);
  await part("Lidé a průběh");
  await page.locator(".findings li button").first().click();
  assert.equal(await page.evaluate(() => document.activeElement.id), "/plans/0/organisations/0/members");
});

test("what is imported comes out as it was, with fields that the form does not know", async () => {
  const document = structuredClone(BASE);
  document.plans[0].town_note = { free: ["a", 1] };
  document.plans[0].strategy.nodes[0].children[0].colour = "modrá";
  document.plans[0].period.until = 5;
  document.plans[0].bodies = "tři";
  document.catalogues = [5];
  await opened(document);
  assert.deepEqual(await exported(), document);
  await page.getByText('{"free":["a",1]}').waitFor();
  await part("Lidé a průběh");
  await page.getByText('"tři"').waitFor();
  await page.locator(".outline h2").getByRole("button", { name: /^Podání/u }).click();
  await page.locator(".part > .disclosure.more").click();
  await page.getByText("[5]", { exact: true }).waitFor();
  assert.deepEqual(await page.locator(".part fieldset > legend").allTextContents(), []);
  await page.locator(".outline h2").getByRole("button", { name: /^Plán/u }).click();
  await part("Opatření");
  await at("/plans/0/strategy/nodes/1").focus();
  await page.keyboard.press("Alt+ArrowUp");
  const moved = await exported();
  assert.equal(moved.plans[0].strategy.nodes[1].children[0].colour, "modrá");
  assert.deepEqual(moved.plans[0].town_note, { free: ["a", 1] });
  assert.deepEqual(page.said, []);
});

test("of a field that stands twice the form says that it holds one", async () => {
  await open();
  await take('{"kind": "plan", "id": "p",\n "title": "První", "title": "Druhý"}', "dvakrát.json");
  assert.equal(await page.locator(".remarks li").textContent(), "dvakrát.json, řádek 2: Klíč „title“ je v objektu dvakrát.");
  assert.equal(await at("/plans/0/title").inputValue(), "Druhý");
  await page.getByRole("link", { name: "Koncepty" }).click();
  await page.getByRole("button", { name: "Začít nový plán" }).click();
  await page.locator(".outline").waitFor();
  assert.equal(await page.locator(".remarks").count(), 0);
});

test("every field of the model has its place", async () => {
  const { records } = JSON.parse(readFileSync(join(REPOSITORY, "schemas/1.0/labels.json"), "utf8"));
  const draft = {
    kind: "submission",
    id: "s",
    plans: [{ kind: "plan", id: "p" }],
    action_plans: [{ kind: "action_plan", id: "a" }],
    monitoring_reports: [{ kind: "monitoring_report", id: "m" }],
  };
  await opened(draft);
  for (const [record, place, title] of [
    ["Plan", "/plans/0", "Plán"],
    ["ActionPlan", "/action_plans/0", "Akční plán"],
    ["MonitoringReport", "/monitoring_reports/0", "Zpráva o plnění"],
  ]) {
    if (record !== "Plan") {
      await page.locator(".outline h2").getByRole("button", { name: new RegExp(`^${title}`, "u") }).click();
    }
    const seen = new Set();
    for (const group of records[record].groups) {
      await part(group.title.cs);
      await page.getByRole("heading", { level: 2, name: group.title.cs, exact: true }).waitFor();
      const more = page.locator(".part > .disclosure.more[aria-expanded=false]");
      if ((await more.count()) > 0) {
        await more.click();
      }
      for (const id of await page.$$eval(".part [id]", (found) => found.map(({ id }) => id))) {
        seen.add(id);
      }
    }
    const missing = Object.keys(records[record].fields).filter((name) => !seen.has(`${place}/${name}`));
    // What kind of document it is, nobody chooses; the nodes are the tree.
    assert.deepEqual(missing, ["kind"]);
  }
});

test("a broken file is refused with its line, and the drafts are still there", async () => {
  await open();
  await page.getByRole("button", { name: "Začít nový plán" }).click();
  await at("/plans/0/title").fill("Rozepsaný plán");
  await page.getByRole("link", { name: "Koncepty" }).click();
  await take('{"kind": "plan",\n "id": "p",,}', "rozbitý.json");
  assert.equal(
    await page.getByRole("alert").textContent(),
    "rozbitý.json, řádek 2: Text není platný JSON: na tomto místě je nečekaný znak.",
  );
  await take('{"kind": "jídelníček", "id": "p"}', "jiný.json");
  await page.getByRole("alert").getByText(/jiný\.json, řádek 1: Druh dokumentu „jídelníček“ model nezná/u).waitFor();
  // Letters of another code page would be lost in silence.
  const buffer = Buffer.from('{"kind": "plan", "id": "p", "title": "Pl\xe1n"}', "latin1");
  await page.setInputFiles(".file input", { name: "cp1250.json", mimeType: "", buffer });
  await page.getByRole("alert").getByText(/^cp1250\.json, řádek 1: Text není v kódování UTF-8/u).waitFor();
  await page.getByRole("link", { name: "Rozepsaný plán" }).click();
  assert.equal(await at("/plans/0/title").inputValue(), "Rozepsaný plán");
  assert.deepEqual(page.said, []);
});

test("a draft is there after a reload, also without a network, and nothing is sent", async () => {
  await open();
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.getByRole("button", { name: "Začít nový plán" }).click();
  await at("/plans/0/title").fill("");
  await at("/plans/0/title").pressSequentially("Plán, který nikdo neztratí");
  await page.context().setOffline(true);
  const before = server.requests.length;
  await page.reload();
  await at("/plans/0/title").waitFor();
  assert.equal(await at("/plans/0/title").inputValue(), "Plán, který nikdo neztratí");
  await page.locator(".outline [lang], .findings li").first().waitFor();
  assert.equal(server.requests.length, before);
  assert.deepEqual(server.requests.filter((request) => !request.startsWith("GET ")), []);
  await page.context().setOffline(false);
  const refused = await page.evaluate(() => fetch("https://example.org/").then(() => "sent", () => "refused"));
  assert.equal(refused, "refused");
});

test("in a large plan the last letters are not lost by a reload either", async () => {
  const document = structuredClone(BASE);
  const [one] = document.plans[0].strategy.nodes[0].children;
  document.plans[0].strategy.nodes[0].children = Array.from({ length: 300 }, (_, index) => ({
    ...one,
    id: `o-${index}`,
    code: `1.${index + 1}`,
    children: [],
  }));
  await opened(document);
  await at("/plans/0/title").fill("První");
  await at("/plans/0/title").pressSequentially(" a poslední");
  await page.reload();
  await at("/plans/0/title").waitFor();
  assert.equal(await at("/plans/0/title").inputValue(), "První a poslední");
  assert.deepEqual(page.said, []);
});

test("a draft is deleted when that is confirmed", async () => {
  await opened(BASE);
  await page.getByRole("link", { name: "Koncepty" }).click();
  const rows = page.locator(".drafts li");
  await page.getByRole("button", { name: /^Smazat koncept: /u }).click();
  await page.getByRole("button", { name: "Nechat" }).click();
  assert.equal(await rows.count(), 1);
  await page.getByRole("button", { name: /^Smazat koncept: /u }).click();
  await page.getByRole("button", { name: "Smazat koncept", exact: true }).click();
  await page.getByText("Zatím žádný.").waitFor();
  await page.reload();
  await page.getByText("Zatím žádný.").waitFor();
  assert.equal(await rows.count(), 0);
});

test("a browser that keeps nothing is said, and the form works on", async () => {
  await open();
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new Error("refused");
    };
  });
  await page.reload();
  await take(BASE);
  await page.getByRole("alert").getByText("Koncept se nepodařilo uložit").waitFor();
  await at("/plans/0/title").fill("Přesto");
  assert.equal((await exported()).plans[0].title, "Přesto");
  assert.deepEqual(page.said, []);
});

test("a draft that is opened in a second tab stops in the first", async () => {
  await opened(BASE);
  const second = await page.context().newPage();
  await second.goto(page.url());
  await page.getByText("Tento koncept je otevřen v jiné kartě.").waitFor();
  await second.locator(".outline").waitFor();
});

test("the report has the bytes of the command line about the file that was exported", async () => {
  const document = structuredClone(BASE);
  document.plans[0].period.until = "2019";
  document.plans[0].strategy.nodes[0].children[0].costs.total = 1;
  await opened(document);
  await at("/plans/0/title").fill("Plán s háčky: ěščřžýáíé 👵");
  const file = await downloaded("Stáhnout podání");
  const report = await downloaded("Stáhnout zprávu");
  assert.deepEqual([file.name, report.name], ["vzor.json", "vzor-zpráva.json"].map((name) => name.replace("vzor", document.id)));
  const folder = mkdtempSync(join(tmpdir(), "kpss-form-"));
  writeFileSync(join(folder, file.name), file.text);
  const day = new Date().toLocaleDateString("sv");
  const words = ["validate", file.name, "--format", "json", "--fail-on", "never", "--today", day];
  assert.equal(report.text, execFileSync(KPSS_CLI, words, { cwd: folder, encoding: "utf8" }));
  // The page shows the same findings.
  const { findings } = JSON.parse(report.text);
  const ofParts = await page.$$eval(".outline ul:not([hidden]) .counts > span > [aria-hidden]", (counts) => counts.map((one) => Number(one.textContent)));
  const inPlan = findings.filter(({ pointer }) => pointer.startsWith("/plans/0/")).length;
  assert.equal(ofParts.reduce((sum, one) => sum + one, 0), inPlan);
  assert.equal(inPlan, 2);
});

test("an action plan and its report are filled in from the plan", async () => {
  const document = { kind: "submission", id: "s", plans: BASE.plans };
  await opened(document);
  await page.getByText("Přidat dokument").click();
  await page.getByLabel("Rok", { exact: true }).fill("příští");
  await page.getByRole("button", { name: "Akční plán: předvyplnit z plánu" }).click();
  assert.equal(await page.getByRole("alert").textContent(), "Rok se píše čtyřmi číslicemi, například 2027.");
  await page.getByLabel("Rok", { exact: true }).fill("2021");
  await page.getByRole("button", { name: "Akční plán: předvyplnit z plánu" }).click();
  await at("/action_plans/0/year").waitFor();
  assert.equal(await at("/action_plans/0/year").inputValue(), "2021");
  await part("Opatření");
  await page.getByText("Udržení pečovatelské služby").first().waitFor();
  await page.getByRole("button", { name: "Zpráva o plnění: předvyplnit z akčního plánu" }).click();
  await at("/monitoring_reports/0/title").waitFor();
  await part("Opatření");
  await page.locator(".items .head .disclosure").first().click();
  await at("/monitoring_reports/0/entries/0/status").selectOption({ label: "splněno" });
  const { action_plans, monitoring_reports } = await exported();
  assert.equal(monitoring_reports[0].entries[0].status, "fulfilled");
  assert.deepEqual([action_plans[0].year, monitoring_reports[0].year], [2021, 2021]);
  assert.deepEqual(page.said, []);
});

test("a workbook comes in and goes out", async () => {
  await opened(BASE);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Stáhnout sešit (XLSX)" }).click(),
  ]);
  assert.equal(download.suggestedFilename(), `${BASE.id}.xlsx`);
  const workbook = readFileSync(await download.path());
  await page.getByRole("link", { name: "Koncepty" }).click();
  await page.setInputFiles(".file input", { name: "sešit.xlsx", mimeType: "", buffer: workbook });
  await page.locator(".outline").waitFor();
  assert.deepEqual(await exported(), BASE);
  // What no workbook can hold is said, and nothing is downloaded.
  await at("/plans/0/period/until").fill("konec");
  await page.getByRole("button", { name: "Stáhnout sešit (XLSX)" }).click();
  await page.getByRole("alert").getByText("sešit nelze zapsat, dokud údaje nemají správný tvar").waitFor();
  // Neither a table nor a document.
  await page.getByRole("link", { name: "Koncepty" }).click();
  await page.setInputFiles(".file input", { name: "lidé.csv", mimeType: "", buffer: Buffer.from("jméno;věk\nNovák;5\n") });
  await page.getByRole("alert").getByText(/^lidé\.csv: v souboru není žádný list šablony/u).waitFor();
  assert.deepEqual(page.said, []);
});

test("of several plans, the action plan is of the one that is open", async () => {
  const second = { ...structuredClone(BASE.plans[0]), id: "druhy", title: "Druhý plán" };
  await opened({ kind: "submission", id: "s", plans: [BASE.plans[0], second] });
  await page.locator(".outline h2", { hasText: "Druhý plán" }).getByRole("button").click();
  await page.getByText("Přidat dokument").click();
  await page.getByLabel("Rok", { exact: true }).fill("2021");
  await page.getByRole("button", { name: "Akční plán: předvyplnit z plánu" }).click();
  await at("/action_plans/0/year").waitFor();
  assert.equal((await exported()).action_plans[0].plan.plan, "druhy");
});

test("an older version is compared in the words of the core", async () => {
  await opened(BASE);
  await at("/plans/0/title").fill("Jiný název");
  await page.getByRole("button", { name: "Porovnat se starší verzí" }).click();
  const file = { name: "stará.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(BASE)) };
  await page.setInputFiles("dialog input", file);
  await page.locator("dialog pre").getByText("→ „Jiný název“").first().waitFor();
  await page.keyboard.press("Escape");
  assert.equal(await page.locator("dialog").isVisible(), false);
});

test("in English, with what was typed", async () => {
  await opened(BASE);
  await at("/plans/0/title").fill("Plan");
  await page.getByRole("button", { name: "English" }).click();
  await page.getByRole("heading", { level: 2, name: "Header", exact: true }).waitFor();
  assert.equal(await at("/plans/0/title").inputValue(), "Plan");
  assert.equal(await at("/plans/0/period/from").inputValue(), "2020-01-01");
  await at("/plans/0/period/until").fill("2019");
  await notes("/plans/0/period/until").getByText("is earlier than the beginning").waitFor();
  assert.equal(await page.getAttribute("html", "lang"), "en");
  assert.equal(await page.title(), "Form of a community plan – kpss");
});

test("the whole submission is printed", async () => {
  await opened(BASE);
  await page.emulateMedia({ media: "print" });
  const printed = page.locator(".printed");
  await printed.getByText("Udržení odborného poradenství").first().waitFor();
  // Each document once.
  assert.equal(await printed.getByText(BASE.plans[0].strategy.vision, { exact: true }).count(), 1);
  await printed.getByText("řídicí skupina", { exact: true }).first().waitFor();
  assert.equal(await page.locator(".toolbar").isVisible(), false);
  assert.equal(await printed.getByRole("heading", { level: 1 }).count(), 10);
});

for (const [name, viewport] of [
  ["phone", { width: 390, height: 844 }],
  ["tablet", { width: 820, height: 1180 }],
  ["desk", { width: 1280, height: 900 }],
]) {
  test(`axe-core finds nothing, and nothing is wider than the screen: ${name}`, async () => {
    await open({ viewport, bypassCSP: true });
    await looked(`${name}-start`);
    const document = structuredClone(BASE);
    document.plans[0].title = null;
    document.plans[0].period.until = "2019";
    document.plans[0].strategy.nodes[0].children[0].costs.total = 3_100_000;
    await take(document);
    await page.locator(".outline").waitFor();
    await looked(`${name}-header`);
    for (const [title, more] of [
      ["Území", () => at("/plans/0/territory/orps").fill("b")],
      ["Lidé a průběh", () => page.locator(".items .disclosure").first().click()],
      ["Opatření", () => at("/plans/0/strategy/nodes/0/children/0").click()],
      ["Služby a síť", () => page.locator(".rows .disclosure").first().click()],
    ]) {
      if (name === "phone") {
        await page.locator(".where").click();
      }
      await part(title);
      await page.getByRole("heading", { level: 2, name: title, exact: true }).waitFor();
      await more();
      await looked(`${name}-${title}`);
    }
    if (name === "phone") {
      await page.locator(".where").click();
    }
    await page.getByText("Přidat dokument").click();
    await page.locator(".outline h2").getByRole("button", { name: "Akční plán" }).first().click();
    await looked(`${name}-document`);
    await page.getByRole("button", { name: "Porovnat se starší verzí" }).click();
    await looked(`${name}-compare`);
  });
}

async function looked(name) {
  await page.evaluate((script) => globalThis.axe ?? (0, eval)(script), AXE);
  const violations = await page.evaluate(async () => {
    const found = await globalThis.axe.run(document);
    return found.violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html.slice(0, 200)).join(" ")}`);
  });
  assert.deepEqual(violations, [], name);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert.ok(wide <= 0, `${name} is ${wide} wider than the screen`);
  if (KPSS_PICTURES) {
    await page.screenshot({ path: join(KPSS_PICTURES, `form-${name}.png`), fullPage: true });
  }
}
