/** The script of the worker in a browser. */

import { carryOut, type Call } from "./thread.js";

addEventListener("message", async ({ data }: MessageEvent<Call>) => {
  postMessage(await carryOut(data));
});
