// The browser of the tests, and what goes wrong on its pages. `KPSS_CHROMIUM` is its program.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";

/** The script of axe-core, which looks whether everybody can use a page. */
export const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export function launch() {
  return chromium.launch({
    executablePath: process.env.KPSS_CHROMIUM,
    args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
}

/** A page without anything kept from another test; `said` lists its errors. */
export async function freshPage(browser, options) {
  const context = await browser.newContext({ locale: "cs-CZ", ...options });
  const page = await context.newPage();
  page.said = [];
  page.on("console", (message) => message.type() === "error" && page.said.push(message.text()));
  page.on("pageerror", (error) => page.said.push(String(error)));
  return page;
}
