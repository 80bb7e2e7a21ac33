import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type CloseRequest, type CloseStep, closePeriod } from '../../../../shared/use-cases/close-period.ts';
import { historyReport } from '../../../../shared/use-cases/history.ts';
import { type ReopenStep, reopenPeriod } from '../../../../shared/use-cases/reopen-period.ts';
import { cellText } from '../../../../shared/workbook/cell-text.ts';
import { readTable } from '../../../../shared/workbook/read-table.ts';
import { periodState } from '../../../../shared/workbook/tracker/archive.ts';
import { everybody, indicator, planOf } from '../plans.ts';
import { sound, tableOf, tracked } from '../tracked.ts';

const plan = planOf([indicator('A', '30%'), indicator('C', '90%', { receives: everybody })]);
const start = tracked(plan, { asOf: '2026-06-10', open: ['2026-06'], trackingStart: '2026-06-01' }).model();
const UNITS = ['vh-xh', 'kinh-te'];

/** What somebody does; `n` chooses among the periods there are, and after how many changes a host is stopped. */
type Step =
  | {
      readonly do: 'type';
      readonly n: number;
      readonly code: 'A' | 'C';
      readonly unit: number;
      readonly value: number | string;
    }
  | { readonly do: 'close'; readonly n: number; readonly stopAfter: number | null }
  | { readonly do: 'reopen'; readonly n: number; readonly stopAfter: number | null }
  | { readonly do: 'target'; readonly value: number };

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('type' as const),
      n: fc.nat(3),
      code: fc.constantFrom('A' as const, 'C' as const),
      unit: fc.nat(1),
      value: fc.oneof(fc.integer({ min: 1, max: 99 }), fc.constantFrom('khoảng 8', '=1')),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('close' as const),
      n: fc.nat(3),
      stopAfter: fc.option(fc.nat(12), { freq: 3 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('reopen' as const),
      n: fc.nat(3),
      stopAfter: fc.option(fc.nat(8), { freq: 3 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('target' as const), value: fc.constantFrom(0.2, 0.4, 0.5) }) },
);

/** A commune at work, with a record of what it typed and what it was told. */
function commune() {
  const host = tracked(plan, { asOf: '2026-06-10', open: ['2026-06'] }, start);
  const typed = new Map<string, number | string>();
  const told = new Map<string, string>();
  const openNow = (): readonly string[] => host.tracker().open.map(({ period }) => period);
  const history = (): readonly string[] =>
    tableOf(host.snapshot(), 'dti:history')
      .rows.filter((row) => cellText(row.value('period')) !== '')
      .map((row) =>
        JSON.stringify(
          ['period', 'kind', 'revision', 'id', 'code', 't_numerator', 'status', 'reason', 'seal'].map(row.value),
        ),
      );
  const answer = (period: string): string => JSON.stringify(sound(historyReport(host.snapshot(), { period })).figures);

  /** Goes on until it is done, or is stopped after so many changes in all. */
  function run(ask: () => CloseStep | ReopenStep | null, stopAfter: number | null): void {
    let left = stopAfter ?? Number.POSITIVE_INFINITY;
    for (let count = 0; count < 8; count += 1) {
      const step = ask();
      if (step === null || !('changes' in step)) return;
      host.apply(step.changes.slice(0, left));
      left -= step.changes.length;
      if (left <= 0) return;
    }
    throw new Error('never done');
  }

  const request = (period: string): CloseRequest => ({
    period,
    reason: 'vì thử',
    by: null,
    asOf: null,
    today: '2026-08-01',
  });
  const close = (period: string, stopAfter: number | null): void =>
    run(() => sound(closePeriod(host.snapshot(), request(period))), stopAfter);
  const reopen = (period: string, stopAfter: number | null): void => {
    const ask = () => reopenPeriod(host.snapshot(), { period, reason: 'vì thử', by: null, today: '2026-08-02' });
    run(() => (ask().ok ? sound(ask()) : null), stopAfter);
  };
  const remember = (): void => {
    for (const period of host.tracker().archive.inEffect.keys()) {
      if (periodState(host.tracker().archive, period) === 'closed' && !openNow().includes(period))
        told.set(period, answer(period));
      else told.delete(period);
    }
  };
  /** Whatever was left half done is completed, as the sentence of the check asks. */
  const mend = (): void => {
    for (const { code, period } of host.tracker().findings) {
      if (code === 'half-closed' && period !== null) close(period, null);
      if (code === 'half-reopened' && period !== null) reopen(period, null);
    }
  };
  return { host, typed, told, openNow, history, answer, close, reopen, remember, mend };
}

function act({ host, typed, openNow, close, reopen }: ReturnType<typeof commune>, step: Step): void {
  const open = openNow();
  if (step.do === 'target') {
    host.set('dti:indicators', 'A', 'value_2026', step.value);
    return;
  }
  const closed = [...host.tracker().archive.inEffect.keys()];
  const choices = step.do === 'type' ? open : [...new Set([...open, ...closed])].sort();
  const period = choices[step.n % choices.length] ?? '';
  if (step.do === 'close') {
    if (open.includes(period)) close(period, step.stopAfter);
    return;
  }
  if (step.do === 'reopen') {
    reopen(period, step.stopAfter);
    return;
  }
  const unit = UNITS[step.code === 'A' ? 0 : step.unit] ?? '';
  host.type(step.code, { numerator: step.value, denominator: 100 }, unit, period);
  typed.set([period, unit, step.code].join(), step.value);
}

/** Where a figure is: in the tab of an open period, else as it was closed last. */
function found({ host, openNow }: ReturnType<typeof commune>, place: string): unknown {
  const [period = '', unit = '', code = ''] = place.split(',');
  if (openNow().includes(period)) {
    const rows = readTable(host.snapshot(), `dti:entry:${unit}:${period}`)?.rows ?? [];
    return rows.find((row) => row.value('code') === code)?.value('numerator');
  }
  const rows = host.tracker().archive.inEffect.get(period) ?? [];
  return rows.find((one) => one.kind === 'figure' && one.unit === unit && one.code === code)?.row.value('t_numerator');
}

test('whatever is filled, closed, reopened, closed again, edited and interrupted: nothing is lost, the history only grows, and a closed month always answers the same', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { minLength: 2, maxLength: 9 }), (steps) => {
      const xa = commune();
      for (const step of steps) {
        const before = xa.history();
        act(xa, step);
        const between = xa.history();
        expect(between.slice(0, before.length)).toEqual(before);
        xa.mend();
        expect(xa.history().slice(0, between.length)).toEqual(between);
        expect(xa.host.tracker().findings.filter(({ code }) => code.startsWith('half-'))).toEqual([]);
        for (const [place, value] of xa.typed) expect([place, found(xa, place)]).toEqual([place, value]);
        for (const [period, answer] of xa.told) {
          if (periodState(xa.host.tracker().archive, period) === 'closed' && step.do !== 'close')
            expect(xa.answer(period)).toBe(answer);
        }
        xa.remember();
      }
    }),
    { numRuns: 40 },
  );
});
