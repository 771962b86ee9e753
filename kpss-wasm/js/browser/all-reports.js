// Writes the report on each document of a list into a folder, as JSON and text: below `page` as a page of a
// browser gives it, below `worker` as a worker of it, for `cargo xtask test`. `KPSS_CHROMIUM` is the browser.
// Arguments: as those of `test/all-reports.js`.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { launch } from "./browser.js";
import { serve } from "./server.js";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const [names, folder, lang, asOf, register] = process.argv.slice(2);

/** Runs on the page: the reports of the page and of its worker, by the names of the documents. */
async function reports({ names, lang, asOf, register }) {
  const kpss = await import("/kpss-wasm/pkg/index.js");
  const { inWorker } = await import("/kpss-wasm/pkg/worker.js");
  const bytes = async (path) => new Uint8Array(await (await fetch(`/${encodeURI(path)}`)).arrayBuffer());
  await kpss.init();
  const worker = inWorker();
  const { csv } = await import("/kpss-wasm/pkg/municipalities-csv.js");
  const list = register === "none" ? undefined : register ? await bytes(register) : csv;
  const here = list && { municipalities: new kpss.Municipalities(list) };
  const there = list && { municipalities: await worker.municipalities(list) };
  const said = [];
  for (const name of names) {
    const document = await bytes(name);
    const options = { name, lang, asOf: asOf || undefined, columns: "code_points" };
    const ofPage = kpss.validateToJson(document, { ...options, ...here });
    const ofWorker = await worker.validateToJson(document, { ...options, ...there });
    said.push({
      name,
      ofPage: { json: ofPage, text: kpss.reportToText(JSON.parse(ofPage)) },
      ofWorker: { json: ofWorker, text: await worker.reportToText(JSON.parse(ofWorker)) },
    });
  }
  worker.close();
  return said;
}

function write(place, name, { json, text }) {
  const path = join(folder, place, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, json);
  writeFileSync(`${path}.text`, text);
}

const server = await serve(ROOT);
const browser = await launch();
const page = await browser.newPage();
try {
  await page.goto(`${server.address}kpss-wasm/pkg/index.js`);
  const asked = { names: readFileSync(names, "utf8").split("\n"), lang, asOf, register };
  for (const { name, ofPage, ofWorker } of await page.evaluate(reports, asked)) {
    write("page", name, ofPage);
    write("worker", name, ofWorker);
  }
} finally {
  await browser.close();
  await server.close();
}
