// The mutants of `xtask/src/core/mutants.rs`: from the file that KPSS_MUTANTS names, as
// `cargo xtask test` has written it; without the variable, from cargo.

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

export const ROOT = new URL("../../../", import.meta.url);

export function mutants() {
  const arguments_ = ["run", "--quiet", "-p", "xtask", "--features", "core", "--bin", "mutants"];
  const text = process.env.KPSS_MUTANTS
    ? readFileSync(process.env.KPSS_MUTANTS, "utf8")
    : execFileSync("cargo", arguments_, { cwd: ROOT, encoding: "utf8", maxBuffer: 2 ** 29 });
  return text.split("\n").filter(Boolean).map((line) => JSON.parse(line));
}
