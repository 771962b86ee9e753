/** What Node calls: the module is read from its file at the first use. */

import { moduleBytes } from "./node-module.js";
import { loadWhenNeeded } from "./start.js";

loadWhenNeeded(moduleBytes);

export * from "./index.js";
