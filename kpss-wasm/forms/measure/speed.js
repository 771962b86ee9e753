// What a run and an edit cost: `node measure/speed.js`, here in Node, and with KPSS_CHROMIUM in a browser.
// The package has to be in `node_modules`, as the tests put it there.

import { fileURLToPath } from "node:url";
import Ajv from "ajv/dist/2020.js";
import { chromium } from "playwright-core";
import * as z from "zod";
import { serve } from "../../js/browser/server.js";
import { planOf } from "./plan.js";

/** Median and 95th percentile in milliseconds of what is done in turns, so that load meets all alike. */
function timed(rounds, tasks) {
  const times = Object.fromEntries(Object.keys(tasks).map((name) => [name, []]));
  for (let round = 0; round < rounds + 10; round++) {
    for (const [name, task] of Object.entries(tasks)) {
      const begin = performance.now();
      task(round);
      if (round >= 10) {
        times[name].push(performance.now() - begin);
      }
    }
  }
  return Object.entries(times).map(([name, all]) => {
    all.sort((one, other) => one - other);
    const at = (share) => all[Math.floor(all.length * share)].toFixed(1);
    return { name, median: at(0.5), p95: at(0.95) };
  });
}

/** Runs of a plan of 100 kB, and edits of one with 200 measures. */
function measured(kpss, small, large, others) {
  const text = JSON.stringify(small);
  const live = kpss.open(large);
  const largeText = JSON.stringify(large);
  return timed(100, {
    ...others(text),
    "kpss, 100 kB": () => kpss.validateToJson(text),
    "kpss, 200 measures": () => kpss.validateToJson(largeText),
    "edit, 200 measures": (round) => live.set("/strategy/nodes/0/children/5/title", `Péče ${round}`),
  });
}

const kpss = await import("kpss");
const [small, large] = [planOf(87), planOf(200)];
const schema = await kpss.schema("plan");
const ajv = new Ajv.default({ strict: false }).compile(schema);
// zod does not know `not`, which forbids a line break behind a date.
const zod = z.fromJSONSchema(JSON.parse(JSON.stringify(schema, (key, value) => (key === "not" ? undefined : value))));
const others = (text) => ({
  "JSON.parse": () => JSON.parse(text),
  "JSON.parse + Ajv": () => ajv(JSON.parse(text)),
  "JSON.parse + zod": () => zod.safeParse(JSON.parse(text)),
});
console.log("bytes", JSON.stringify(small).length, JSON.stringify(large).length);
console.log("accepted", ajv(small), zod.safeParse(small).success, kpss.validate(small).counts);
console.table(measured(kpss, small, large, others));

const { KPSS_CHROMIUM } = process.env;
if (KPSS_CHROMIUM !== undefined) {
  const server = await serve(fileURLToPath(new URL("../node_modules", import.meta.url)));
  const browser = await chromium.launch({ executablePath: KPSS_CHROMIUM, args: ["--no-sandbox"] });
  const page = await browser.newPage();
  await page.goto(`${server.address}kpss/index.js`);
  const script = `(async () => {
    const kpss = await import("/kpss/index.js");
    await kpss.init();
    ${timed}
    ${measured}
    return measured(kpss, ${JSON.stringify(small)}, ${JSON.stringify(large)}, (text) => ({ "JSON.parse": () => JSON.parse(text) }));
  })()`;
  console.table(await page.evaluate(script));
  await browser.close();
  await server.close();
}
