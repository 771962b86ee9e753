/** The frame of the page: its language, and which draft is open. */

import type { Lang } from "kpss";
import { useEffect, useRef, useState } from "react";
import { Draft } from "../draft";
import { keeper, textOf } from "../drafts";
import type { Taken } from "../files";
import { modelOf, type Model } from "../model";
import { loadRegister, type Register } from "../municipalities";
import { today } from "../written";
import { WORDS } from "../words";
import { Editor } from "./Editor";
import { Start } from "./Start";

export function App() {
  const [lang, setLang] = useState<Lang>(localStorage.getItem("lang") === "en" ? "en" : "cs");
  const words = WORDS[lang];
  const register = useLoaded<Register>(loadRegister, "register");
  const model = useLoaded<Model>(() => modelOf(lang), lang);
  const id = useHash();
  const { draft, remarks, state, begin } = useDraft(id, lang, register);
  useEffect(() => {
    document.documentElement.lang = lang;
    document.title = `${words.title} – kpss`;
    localStorage.setItem("lang", lang);
  }, [lang, words]);
  return (
    <>
      <header>
        <div className="inner">
          <p className="brand">kpss</p>
          <div className="langs" role="group" aria-label="Jazyk / Language">
            {(["cs", "en"] as const).map((one) => (
              <button key={one} type="button" lang={one} aria-pressed={lang === one} onClick={() => setLang(one)}>
                {one === "cs" ? "Česky" : "English"}
              </button>
            ))}
          </div>
          <h1>{words.title}</h1>
          {id === "" && <p className="lead">{words.lead}</p>}
        </div>
      </header>
      {model === undefined || register === undefined ? (
        <p className="loading">{words.loading}</p>
      ) : id === "" ? (
        <Start model={model} lang={lang} onOpen={begin} />
      ) : draft !== undefined && state !== "stolen" ? (
        <Editor
          key={id}
          draft={draft}
          model={model}
          register={register}
          lang={lang}
          remarks={remarks}
          state={
            <p className={`kept ${state}`} role={state === "refused" ? "alert" : undefined}>
              {state === "refused" ? words.refused : words.kept}
            </p>
          }
        />
      ) : (
        <p className="loading">{state === "stolen" ? words.openElsewhere : words.loading}</p>
      )}
    </>
  );
}

function useLoaded<Value>(load: () => Promise<Value>, key: string): Value | undefined {
  const [value, setValue] = useState<Value>();
  useEffect(() => {
    let isWanted = true;
    load().then(
      (loaded) => isWanted && setValue(loaded),
      // What cannot be loaded is said where everything unexpected is.
      (error: unknown) =>
        setValue(() => {
          throw error;
        }),
    );
    return () => {
      isWanted = false;
    };
  }, [key]);
  return value;
}

/** The draft that the address names. */
function useHash(): string {
  const [hash, setHash] = useState(location.hash.slice(1));
  useEffect(() => {
    const changed = (): void => setHash(location.hash.slice(1));
    window.addEventListener("hashchange", changed);
    return () => window.removeEventListener("hashchange", changed);
  }, []);
  return hash;
}

type State = "kept" | "refused" | "stolen";

/** Opens a draft, and keeps it at each edit. */
function useDraft(id: string, lang: Lang, register: Register | undefined) {
  const [draft, setDraft] = useState<Draft>();
  const [state, setState] = useState<State>("kept");
  /** The text of a draft that was just begun, or that is opened again in another language. */
  const handed = useRef<{ id: string; text: string }>(undefined);
  const [remarks, setRemarks] = useState<readonly string[]>([]);

  useEffect(() => {
    if (register === undefined) {
      return undefined;
    }
    const own = handed.current?.id === id ? handed.current.text : undefined;
    handed.current = undefined;
    if (own === undefined) {
      setRemarks([]);
    }
    if (id === "") {
      return undefined;
    }
    let isWanted = true;
    let opened: Draft | undefined;
    let stopKeeping = (): void => {};
    const open = async (): Promise<void> => {
      const text = own ?? (await textOf(id).catch(() => undefined));
      if (text === undefined) {
        location.hash = "";
      } else if (isWanted) {
        opened = new Draft(text, { name: "-", lang, municipalities: register.forRules, today: today() });
        setState("kept");
        const { keep, stop } = keeper(id, (how) => setState((now) => (now === "stolen" ? now : how)));
        stopKeeping = stop;
        const now = opened;
        const write = (): void => keep(now.snapshot());
        opened.subscribe(write);
        write();
        // A browser that is short of space takes what it was not asked to keep.
        void navigator.storage?.persist?.().catch(() => undefined);
        setDraft(opened);
      }
    };
    void open();
    return () => {
      isWanted = false;
      handed.current = opened && { id, text: opened.snapshot().text };
      stopKeeping();
      opened?.close();
      setDraft(undefined);
    };
  }, [id, lang, register]);

  useLock(id, () => setState("stolen"));

  const begin = (id: string, { text, remarks }: Taken): void => {
    setRemarks(remarks);
    handed.current = { id, text };
    location.hash = id;
  };
  return { draft, remarks, state, begin };
}

/** A draft that is open in two tabs would be kept twice; the one that opened it last has it. */
function useLock(id: string, lost: () => void): void {
  useEffect(() => {
    if (id === "") {
      return undefined;
    }
    let release = (): void => {};
    let isOwn = true;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    navigator.locks
      ?.request(`kpss-form-${id}`, { steal: true }, () => held)
      .catch(() => isOwn && lost());
    return () => {
      isOwn = false;
      release();
    };
  }, [id]);
}
