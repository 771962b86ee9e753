/** A document as the caller has it. */
export type Source = string | Uint8Array;

/** The bytes of a document; strings become UTF-8. */
export function encoded(text: Source): Uint8Array {
  if (typeof text === "string") {
    return new TextEncoder().encode(text);
  }
  if (text instanceof Uint8Array) {
    return text;
  }
  throw new TypeError("a document is a string or a Uint8Array");
}
