/** What is said of a wrong call, in its language. */

/** Chooses the text; Czech where the language is unknown, as the core does. */
export function said(lang: string | undefined, cs: string, en: string): string {
  return lang === "en" ? en : cs;
}
