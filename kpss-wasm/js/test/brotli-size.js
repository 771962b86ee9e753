// Says how many bytes a file takes as servers send it: as brotli, of the best quality.

import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";

// Node's own quality is 11, which is the best.
console.log(brotliCompressSync(readFileSync(process.argv[2])).length);
