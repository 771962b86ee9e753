/** The register of municipalities. */

import { calling } from "./calling.js";
import { checkNames } from "./names.js";
import { encoded, type Text } from "./source.js";
import { needed } from "./start.js";
import type { Lang } from "./types.generated.js";
import { Municipalities as Register } from "./wasm/kpss.js";

/** @internal The register behind the class, for a run. */
export let registerOf: (municipalities: Municipalities) => Register;

/** Options of reading a register. */
export interface RegisterOptions {
  /** Language of messages, Czech where it is not set. */
  lang?: Lang | undefined;
}

/**
 * The register of municipalities, read once and used in many runs: from the text `csv` of
 * `kpss/municipalities`, or from a newer file `struktura_uzemi_cr.csv` of Český statistický úřad.
 * Throws a `RequestError` at the first thing that is wrong.
 */
export class Municipalities {
  readonly #register: Register;

  static {
    registerOf = (municipalities) => municipalities.#register;
  }

  constructor(text: Text, options: RegisterOptions = {}) {
    const { lang } = options;
    needed(lang);
    checkNames(options, ["lang"], lang);
    this.#register = calling(() => new Register(encoded(text, lang), lang ?? ""));
  }

  /** Number of municipalities. */
  get size(): number {
    return this.#register.size;
  }

  /** The day of the state that the register shows, ISO 8601. */
  get validOn(): string | undefined {
    return this.#register.validOn;
  }
}
