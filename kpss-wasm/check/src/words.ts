/** The texts of the page that scripts set, in both languages. */

import type { Lang } from "./messages.js";

const CS = {
  reading: "Načítám…",
  checking: "Kontroluji…",
  done: "Hotovo. Zpráva je níže.",
  nothing: "Ve složce není žádný soubor.",
  tooLarge: "Soubory mají dohromady přes 200 MB; zkontrolujte je po částech.",
  place: "Místo v souboru",
  gone: "Toto místo v souboru není.",
  report: "zpráva",
  painted: "nálezy",
};

const EN: typeof CS = {
  reading: "Reading…",
  checking: "Checking…",
  done: "Done. The report is below.",
  nothing: "The folder has no file.",
  tooLarge: "The files have more than 200 MB together; check them in parts.",
  place: "Place in the file",
  gone: "The file has no such place.",
  report: "report",
  painted: "findings",
};

export const WORDS: Record<Lang, typeof CS> = { cs: CS, en: EN };
