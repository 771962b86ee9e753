/** Names that are chosen from a few. */

import { RequestError } from "./errors.js";
import { said } from "./words.js";

/** @internal Refuses a name that is none of several, and says which there are. */
export function known(all: object, name: string, lang: string | undefined, cs: string, en: string): void {
  if (!Object.hasOwn(all, name)) {
    const names = Object.keys(all).join(", ");
    throw new RequestError(
      said(lang, `${cs} „${name}“ neznám; je: ${names}`, `no ${en} \`${name}\`; there is: ${names}`),
    );
  }
}

/** @internal Loads the file of a name. */
export async function loaded<Name extends string, File>(
  files: { readonly [name in Name]: () => Promise<File> },
  name: Name,
  lang: string | undefined,
  cs: string,
  en: string,
): Promise<File> {
  known(files, name, lang, cs, en);
  return files[name]();
}
