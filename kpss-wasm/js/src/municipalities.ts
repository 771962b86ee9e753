/** The register of municipalities. */

import { needed } from "./start.js";
import { encoded, type Text } from "./source.js";
import { Municipalities as Register } from "./wasm/kpss.js";

/** @internal The register behind the class, for a run. */
export let registerOf: (municipalities: Municipalities) => Register;

/**
 * The register of municipalities, read once and used in many runs, from the file
 * `struktura_uzemi_cr.csv` of Český statistický úřad. Throws at the first thing that is wrong.
 */
export class Municipalities {
  readonly #register: Register;

  static {
    registerOf = (municipalities) => municipalities.#register;
  }

  constructor(text: Text) {
    needed();
    this.#register = new Register(encoded(text));
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
