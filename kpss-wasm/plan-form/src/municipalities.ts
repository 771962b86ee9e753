/** The list of municipalities: for the rules, and to choose from by name. */

import { Municipalities } from "kpss";
import type { Choice } from "./model";

export interface Municipality extends Choice {
  readonly orp: string;
  readonly district: string;
}

export interface Register {
  readonly forRules: Municipalities;
  readonly all: readonly Municipality[];
  name(code: string): string | undefined;
}

export async function loadRegister(): Promise<Register> {
  const { csv } = await import("kpss/municipalities");
  // The file has no quotes: names of municipalities have no commas.
  const all = csv
    .trim()
    .split("\n")
    .slice(1)
    .map((row) => {
      const [, title = "", value = "", orp = "", district = ""] = row.trim().split(",");
      return { value, title, orp, district };
    })
    .sort((one, other) => one.title.localeCompare(other.title, "cs"));
  const names = new Map(all.map(({ value, title }) => [value, title]));
  return { forRules: new Municipalities(csv), all, name: (code) => names.get(code) };
}
