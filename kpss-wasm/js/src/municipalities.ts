/** The register of municipalities. */

import { calling } from "./calling.js";
import { checkNames, text } from "./names.js";
import { encoded, type Text } from "./source.js";
import { needed } from "./start.js";
import type { Lang } from "./types.generated.js";
import { Municipalities as Register } from "./wasm/kpss.js";
import { said } from "./words.js";

/** @internal The register behind the class, for a run. */
export let registerOf: (municipalities: Municipalities, lang: string | undefined) => Register;

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
    registerOf = (municipalities, lang) => {
      if (Object(municipalities) === municipalities && #register in municipalities) {
        return municipalities.#register;
      }
      throw new TypeError(
        said(
          lang,
          "volba municipalities je seznam obcí: new Municipalities(csv), ve vlákně municipalities(csv)",
          "the option municipalities is their list: new Municipalities(csv), in a worker municipalities(csv)",
        ),
      );
    };
  }

  constructor(csv: Text, options: RegisterOptions = {}) {
    const lang = options?.lang;
    needed(lang);
    checkNames(options, ["lang"], lang);
    this.#register = calling(() => new Register(encoded(csv, lang), text(lang)));
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
