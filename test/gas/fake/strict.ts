import type { Formulas } from './formula/formulas.ts';
import type { CallKind, FakeState } from './state.ts';

/** What the context is given before anything runs in it. */
export interface Given {
  readonly state: FakeState;
  /** Methods that Apps Script really has, by class, read from @types/google-apps-script. */
  readonly methods: Readonly<Record<string, readonly string[]>>;
  /** Told before every call; another person may do something there. */
  readonly before: (name: string) => void;
  /** Contents of the project's HTML files that a script reads, by name. */
  readonly files: Readonly<Record<string, string>>;
  readonly formulas: Formulas;
}

/** Milliseconds that calls are taken to need. https://developers.google.com/apps-script/guides/support/best-practices */
const COST: Readonly<Record<CallKind, number>> = { local: 0, read: 40, write: 10, flush: 300 };

export type Methods = Readonly<Record<string, unknown>>;
type Fake = Readonly<Record<string, unknown>>;

export interface Strict {
  /**
   * An object of Apps Script of which only some methods are modelled. A method that exists there but not here fails as
   * "not modelled"; one that exists nowhere is undefined, hence "is not a function".
   */
  object<T extends Fake>(className: string, methods: { readonly [K in CallKind]?: Methods }, fields?: Fake): T;
  /** Something else than a call took time. */
  spend(milliseconds: number): void;
}

export function strict({ state, methods: real, before, formulas }: Given): Strict {
  function spend(milliseconds: number): void {
    state.clock += milliseconds;
    // https://developers.google.com/apps-script/guides/services/quotas ("Script runtime")
    if (state.clock - state.startedAt > state.budget) throw new Error('Exceeded maximum execution time');
  }

  function counted(name: string, kind: CallKind, method: (...args: unknown[]) => unknown, self: () => unknown) {
    return (...args: unknown[]): unknown => {
      before(name);
      state.calls.push({ name, kind });
      spend(COST[kind]);
      try {
        return method.apply(self(), args);
      } finally {
        if (kind === 'write') formulas.forget(state.file);
      }
    };
  }

  function object<T extends Fake>(
    className: string,
    kinds: { readonly [K in CallKind]?: Methods },
    fields: Fake = {},
  ): T {
    const target: Record<string | symbol, unknown> = { ...fields };
    const proxy = new Proxy(target, {
      get(own, key) {
        if (key in own || typeof key === 'symbol' || key === 'toJSON' || key === 'then') return own[key];
        if (real[className]?.includes(key)) throw new Error(`not modelled: ${className}.${key}`);
        return undefined;
      },
      set(_, key) {
        throw new TypeError(`Cannot set ${String(key)} of ${className}`);
      },
    });
    for (const kind of Object.keys(kinds) as CallKind[]) {
      for (const [key, method] of Object.entries(kinds[kind] ?? {})) {
        if (!real[className]?.includes(key)) throw new Error(`${className}.${key} is no method of Apps Script`);
        target[key] = counted(`${className}.${key}`, kind, method as (...args: unknown[]) => unknown, () => proxy);
      }
    }
    return proxy as T;
  }

  return { object, spend };
}
