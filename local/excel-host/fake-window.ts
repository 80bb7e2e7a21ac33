import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import vm from 'node:vm';

/** The few things of a browser that Office.js touches, for running the unmodified client inside Node. */
export interface FakeWindow {
  readonly context: vm.Context;
  run(file: string): void;
  /** Gives the add-in a message from its parent window. */
  deliver(message: unknown): void;
}

const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const PAGE = { origin: 'https://localhost', path: '/commands.html' };
const dist = join(dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')), 'dist');
const scripts = new Map<string, vm.Script>();

/** Compiled once per process: it is 1,4 MB. */
function script(file: string): vm.Script {
  const known = scripts.get(file) ?? new vm.Script(readFileSync(join(dist, file), 'utf8'), { filename: file });
  scripts.set(file, known);
  return known;
}

/** A window whose parent is Excel; what the add-in posts to it goes to `toParent`. */
export function fakeWindow(name: string, locale: string, toParent: (text: string) => void): FakeWindow {
  const listeners = new Set<(event: unknown) => void>();
  const parent = { postMessage: toParent };
  const document = fakeDocument((file) => run(file));
  const location = {
    origin: PAGE.origin,
    href: document.URL,
    protocol: 'https:',
    hostname: 'localhost',
    host: 'localhost',
  };
  const window = {
    name,
    document,
    parent,
    top: parent,
    opener: null,
    console,
    setTimeout: (...args: Parameters<typeof setTimeout>) => setTimeout(...args).unref(),
    clearTimeout,
    // The client polls for ever; that must not keep Node alive.
    setInterval: (...args: Parameters<typeof setInterval>) => setInterval(...args).unref(),
    clearInterval,
    setImmediate,
    queueMicrotask,
    performance,
    URL,
    navigator: { userAgent: 'Chrome/130', language: locale },
    sessionStorage: fakeStorage(),
    localStorage: fakeStorage(),
    history: {},
    external: {},
    location: { ...location, search: '', hash: '', pathname: PAGE.path },
    addEventListener: (type: string, listener: (event: unknown) => void) =>
      type === 'message' && listeners.add(listener),
    removeEventListener: (_: string, listener: (event: unknown) => void) => listeners.delete(listener),
    focus() {},
    blur() {},
    XMLHttpRequest: class {},
    getComputedStyle: () => ({}),
  };
  const context = vm.createContext(Object.assign(window, { window, self: window }));
  const run = (file: string) => script(file).runInContext(context);
  const deliver = (message: unknown) => {
    for (const listener of listeners) listener({ data: JSON.stringify(message), origin: PAGE.origin, source: parent });
  };
  return { context, run, deliver };
}

export const PAGE_ORIGIN = PAGE.origin;

function fakeStorage() {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: unknown) => void items.set(key, String(value)),
    removeItem: (key: string) => void items.delete(key),
    key: (index: number) => [...items.keys()][index] ?? null,
    get length() {
      return items.size;
    },
  };
}

/** Office.js puts <script> elements into <head> for its own parts, and reads addresses through <a>. */
function fakeDocument(load: (file: string) => void) {
  const head = {
    appendChild(element: { readonly tagName: string; readonly src?: string; onload?(): void; onerror?(): void }) {
      if (element.tagName === 'SCRIPT') queueMicrotask(() => loadScript(element, load));
    },
  };
  const none = () => null;
  return {
    domain: 'localhost',
    URL: PAGE.origin + PAGE.path,
    readyState: 'complete',
    visibilityState: 'visible',
    cookie: '',
    head,
    body: head,
    documentElement: {},
    createElement: (tag: string) => (tag === 'a' ? fakeAnchor() : fakeElement(tag)),
    getElementsByTagName: (tag: string) => {
      if (tag === 'head') return [head];
      return tag === 'script' ? [{ src: `${CDN}office.js`, getAttribute: none }] : [];
    },
    getElementById: none,
    querySelectorAll: () => [],
    hasFocus: () => true,
    addEventListener() {},
    removeEventListener() {},
  };
}

function loadScript(
  element: { readonly src?: string; onload?(): void; onerror?(): void },
  load: (file: string) => void,
): void {
  try {
    load(new URL(element.src ?? '').pathname.split('/hosted/')[1] ?? '');
  } catch (cause) {
    // Telemetry is not in the package; the client goes on without it.
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause;
    element.onerror?.();
    return;
  }
  element.onload?.();
}

function fakeElement(tag: string) {
  return {
    tagName: tag.toUpperCase(),
    style: {},
    setAttribute() {},
    getAttribute: () => null,
    appendChild() {},
    addEventListener() {},
  };
}

function fakeAnchor() {
  return {
    set href(address: string) {
      const { protocol, hostname, port, host, pathname, search, hash } = new URL(address);
      Object.assign(this, { protocol, hostname, port, host, pathname, search, hash });
    },
  };
}
