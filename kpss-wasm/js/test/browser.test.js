// The entry for browsers: nothing works before `init`, everything after it.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import * as web from "../../pkg/index.js";

const WASM = new URL("../../pkg/wasm/kpss_bg.wasm", import.meta.url);

test("the module has to be loaded first, and a failed load may be tried again", async () => {
  const message = "kpss is not loaded yet: await init() first";
  const czech = { message: "kpss ještě není načten: nejdřív await init()" };
  assert.throws(() => web.validate("{}", { lang: "en" }), { message });
  assert.throws(() => web.validate("{}"), czech);
  assert.throws(() => new web.Municipalities("", { lang: "en" }), { message });
  assert.throws(() => new web.Municipalities(""), czech);
  await assert.rejects(web.init(Uint8Array.of(0)));
  assert.throws(() => web.validate("{}", { lang: "en" }), { message });
  await Promise.all([web.init(readFileSync(WASM)), web.init()]);
  await web.init();
  assert.equal(web.validate("").findings[0].slug, "empty-input");
});

test("Node has the same names", async () => {
  // Not sooner: Node's entry loads the module for all.
  const node = await import("../../pkg/node.js");
  assert.deepEqual(Object.keys(node), Object.keys(web));
});
