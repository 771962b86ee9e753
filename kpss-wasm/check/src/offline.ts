/**
 * Keeps a page, so that it works without a network: the check page, and the form. `%VERSION%` is the hash of
 * its files.
 */

// A service worker has another global object than a page, and no types without those of pages.
interface Extendable extends Event {
  waitUntil(promise: Promise<unknown>): void;
}
interface Fetched extends Extendable {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

// Several pages may stand in folders of one server.
const OWN = `kpss-${location.pathname}-`;
const STORE = `${OWN}%VERSION%`;
const FILES = "%FILES%".split("|");

addEventListener("install", (event) => {
  (event as Extendable).waitUntil(caches.open(STORE).then((store) => store.addAll(FILES)));
});

addEventListener("activate", (event) => {
  const old = caches
    .keys()
    .then((names) => names.filter((name) => name.startsWith(OWN) && name !== STORE));
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
