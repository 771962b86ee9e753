import "../../check/look.css";
import "./style.css";
import { init } from "kpss";
import { Component, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./parts/App";
import { WORDS } from "./words";

/** What nobody expected is said; the draft was kept at its last edit. */
class Careful extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    const words = WORDS[document.documentElement.lang === "en" ? "en" : "cs"];
    return this.state.broken ? (
      <p className="loading" role="alert">
        {words.broken}
      </p>
    ) : (
      this.props.children
    );
  }
}

const app = document.getElementById("app");
const loaded = await init().then(
  () => true,
  () => false,
);
if (app !== null) {
  createRoot(app).render(
    loaded ? (
      <Careful>
        <App />
      </Careful>
    ) : (
      <p className="loading" role="alert">
        {WORDS.cs.notLoaded} <span lang="en">{WORDS.en.notLoaded}</span>
      </p>
    ),
  );
}
if (import.meta.env.PROD) {
  void navigator.serviceWorker?.register("offline.js").catch(() => undefined);
}
