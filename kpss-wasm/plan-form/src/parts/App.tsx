/** The frame of the page: its language, and which draft is open. */

import type { Lang } from "kpss";
import { useEffect, useState } from "react";
import { modelOf, type Model } from "../model";
import { loadRegister, type Register } from "../municipalities";
import { WORDS } from "../words";
import { Editor } from "./Editor";
import { Start } from "./Start";
import { useDraft } from "./use-draft";

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
              <button
                key={one}
                type="button"
                lang={one}
                aria-pressed={lang === one}
                onClick={() => setLang(one)}
              >
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
