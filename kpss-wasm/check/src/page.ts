/** Drop a file, read what is wrong. */

import { around, check, made, painted } from "./client.js";
import { ofDrop, ofList } from "./dropped.js";
import type { Checked, Dropped, Lang, Place } from "./messages.js";
import { WORDS } from "./words.js";

const LARGEST = 200_000_000;

function part<E extends HTMLElement>(id: string, kind: new () => E): E {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) {
    throw new Error(`the page has no ${id}`);
  }
  return found;
}

const drop = part("drop", HTMLLabelElement);
const choose = part("choose", HTMLInputElement);
const status = part("status", HTMLParagraphElement);
const refusal = part("refusal", HTMLParagraphElement);
const result = part("result", HTMLElement);
const frame = part("report", HTMLIFrameElement);
const place = part("place", HTMLDialogElement);
const placeText = part("place-text", HTMLDivElement);
const savePainted = part("save-painted", HTMLButtonElement);

let lang: Lang = "cs";
/** What stands on the page now. */
let shown: { readonly files: readonly Dropped[]; readonly checked: Checked } | undefined;
/** Which check is the latest; an earlier one that ends later is not shown. */
let latest = 0;

/** Takes away what was said of earlier files, and says what goes on. */
function begin(doing: string): void {
  refusal.hidden = true;
  result.hidden = true;
  status.textContent = doing;
}

async function run(files: readonly Dropped[]): Promise<void> {
  latest += 1;
  const own = latest;
  begin(WORDS[lang].checking);
  try {
    if (files.length === 0) {
      throw new Error(WORDS[lang].nothing);
    }
    if (files.reduce((sum, file) => sum + file.bytes.length, 0) > LARGEST) {
      throw new Error(WORDS[lang].tooLarge);
    }
    const checked = await check(files, lang, today());
    if (own === latest) {
      shown = { files, checked };
      show(checked);
    }
  } catch (error) {
    if (own === latest) {
      refuse(error);
    }
  }
}

/** Reads what was chosen and checks it. */
async function take(files: Promise<Dropped[]>): Promise<void> {
  begin(WORDS[lang].reading);
  try {
    await run(await files);
  } catch (error) {
    refuse(error);
  }
}

function refuse(error: unknown): void {
  status.textContent = "";
  refusal.textContent = error instanceof Error ? error.message : String(error);
  refusal.hidden = false;
}

/** The day of the computer, ISO 8601: exceptions are judged by it. */
function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

let address = "";

function show(checked: Checked): void {
  // A page of its own, so that its links to its own parts work.
  URL.revokeObjectURL(address);
  address = URL.createObjectURL(new Blob([checked.page], { type: "text/html" }));
  frame.src = address;
  savePainted.hidden = !checked.canBePainted;
  result.hidden = false;
  status.textContent = WORDS[lang].done;
}

frame.addEventListener("load", () => {
  const inside = frame.contentDocument;
  if (inside === null || address === "") {
    return;
  }
  const fit = (): void => {
    frame.style.height = `${inside.documentElement.scrollHeight}px`;
  };
  fit();
  new ResizeObserver(fit).observe(inside.body);
  for (const spot of inside.querySelectorAll<HTMLElement>("[data-input]")) {
    const at = placeOf(spot.dataset);
    if (at !== undefined) {
      makeButton(spot, at);
    }
  }
  result.focus();
});

function placeOf(data: DOMStringMap): Place | undefined {
  const input = Number(data["input"]);
  if (data["sheet"] !== undefined && data["cell"]) {
    return { input, sheet: data["sheet"], cell: data["cell"] };
  }
  const [line, column] = [Number(data["line"]), Number(data["column"])];
  return line > 0 ? { input, line, column } : undefined;
}

/** The name of a place becomes a button that shows it. */
function makeButton(spot: HTMLElement, at: Place): void {
  const button = spot.ownerDocument.createElement("button");
  button.type = "button";
  button.textContent = spot.textContent;
  button.style.cssText =
    "font:inherit;color:#12497f;background:none;border:0;padding:.15rem;margin:0;text-decoration:underline;cursor:pointer";
  button.addEventListener("click", () => void look(at, spot.textContent ?? ""));
  spot.replaceChildren(button);
}

async function look(at: Place, name: string): Promise<void> {
  const html = await around(at).catch(() => undefined);
  part("place-name", HTMLHeadingElement).textContent = `${WORDS[lang].place}: ${name}`;
  // The module escapes every text of the file.
  placeText.innerHTML = html ?? "";
  if (html === undefined) {
    placeText.textContent = WORDS[lang].gone;
  }
  place.showModal();
  placeText.querySelector("mark")?.scrollIntoView({ block: "nearest", inline: "center" });
}

function save(name: string, bytes: BlobPart, type: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** How files are called whose form has another name than their ending. */
const ENDINGS: Readonly<Record<string, string>> = {
  letter: "docx",
  brief: "html",
  junit: "xml",
  gitlab: "json",
};

/** The name of the only file without its ending, or a common one. */
function stem(): string {
  const [first, ...more] = shown?.files ?? [];
  const name = more.length === 0 ? first?.name.split("/").pop() : undefined;
  return name?.replace(/\.[^.]+$/u, "") ?? "kpss";
}

part("save-page", HTMLButtonElement).addEventListener("click", () => {
  save(`${stem()}-${WORDS[lang].report}.html`, shown?.checked.page ?? "", "text/html");
});
part("save-form", HTMLButtonElement).addEventListener("click", () => {
  const form = part("form", HTMLSelectElement).value;
  const name = (ending: string): string => `${stem()}-${WORDS[lang].report}.${ending}`;
  if (form === "json") {
    save(name("json"), shown?.checked.report ?? "", "application/json");
    return;
  }
  refusal.hidden = true;
  made(form).then(
    (bytes) => save(name(ENDINGS[form] ?? form), new Uint8Array(bytes), "application/octet-stream"),
    refuse,
  );
});
part("print", HTMLButtonElement).addEventListener("click", () => frame.contentWindow?.print());
savePainted.addEventListener("click", () => {
  const ending = shown?.files[0]?.name.toLowerCase().endsWith(".docx") ? "docx" : "xlsx";
  painted().then(
    (bytes) =>
      save(
        `${stem()}-${WORDS[lang].painted}.${ending}`,
        new Uint8Array(bytes),
        "application/octet-stream",
      ),
    refuse,
  );
});
part("close", HTMLButtonElement).addEventListener("click", () => place.close());

choose.addEventListener("change", () => {
  void take(ofList(choose.files ?? []));
  // The same file can be chosen again after it was mended.
  choose.value = "";
});
document.addEventListener("dragover", (event) => {
  event.preventDefault();
  drop.classList.add("over");
});
document.addEventListener("dragleave", (event) => {
  if (event.relatedTarget === null) {
    drop.classList.remove("over");
  }
});
document.addEventListener("drop", (event) => {
  event.preventDefault();
  drop.classList.remove("over");
  if (event.dataTransfer !== null) {
    void take(ofDrop(event.dataTransfer));
  }
});

function speak(chosen: Lang): void {
  lang = chosen;
  document.documentElement.lang = chosen;
  for (const button of document.querySelectorAll<HTMLButtonElement>("[data-lang]")) {
    button.setAttribute("aria-pressed", String(button.dataset["lang"] === chosen));
  }
  for (const option of document.querySelectorAll<HTMLOptionElement>("option[data-cs]")) {
    option.textContent = option.dataset[chosen] ?? "";
  }
  if (shown !== undefined) {
    void run(shown.files);
  }
}
for (const button of document.querySelectorAll<HTMLButtonElement>("[data-lang]")) {
  button.addEventListener("click", () => speak(button.dataset["lang"] === "en" ? "en" : "cs"));
}
speak("cs");

void navigator.serviceWorker?.register("offline.js").catch(() => undefined);
