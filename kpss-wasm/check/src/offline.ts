/** Keeps the page, so that it works without a network. `%VERSION%` is the hash of its files. */

// A service worker has another global object than a page, and no types without those of pages.
interface Extendable extends Event {
  waitUntil(promise: Promise<unknown>): void;
}
interface Fetched extends Extendable {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

const STORE = "kpss-%VERSION%";
const FILES: readonly string[] = ["%FILES%"];

addEventListener("install", (event) => {
  (event as Extendable).waitUntil(caches.open(STORE).then((store) => store.addAll([...FILES])));
});

addEventListener("activate", (event) => {
  const old = caches
    .keys()
    .then((names) => names.filter((name) => name.startsWith("kpss-") && name !== STORE));
  (event as Extendable).waitUntil(
    old.then((names) => Promise.all(names.map((name) => caches.delete(name)))),
  );
});

addEventListener("fetch", (event) => {
  const { request } = event as Fetched;
  const kept = caches.match(request, { ignoreSearch: true });
  (event as Fetched).respondWith(kept.then((response) => response ?? fetch(request)));
});

export {};
