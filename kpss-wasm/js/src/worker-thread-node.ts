/** The script of the worker in Node. */

import { parentPort } from "node:worker_threads";
import { moduleBytes } from "./node-module.js";
import { loadWhenNeeded } from "./start.js";
import { carryOut } from "./thread.js";

loadWhenNeeded(moduleBytes);

parentPort?.on("message", async (call) => {
  parentPort?.postMessage(await carryOut(call));
});
