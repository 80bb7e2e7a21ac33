import { describe, expect, test } from '@jest/globals';
import { laNga } from '../../../shared/plan/built-in/la-nga/plan.ts';
import { locTan } from '../../../shared/plan/built-in/loc-tan/plan.ts';
import type { Indicator, Plan, Unit } from '../../../shared/plan/schema.ts';
import { entersFigure, unitDuties } from '../../../shared/plan/unit-duties.ts';

const unit = locTan.units[0] as Unit;
const indicator = locTan.indicators[0] as Indicator;
const task = laNga.tasks[0] as Plan['tasks'][number];
const unitOf = (id: string, changed: Partial<Unit> = {}): Unit => ({ ...unit, id, countsAsAll: true, ...changed });
const party = (...units: readonly string[]) => ({ ...indicator.receives, all: false, units: [...units] });
const everybody = { ...indicator.receives, all: true, units: [] };
const indicatorOf = (code: string, receives: Indicator['receives'], coordinates = party()): Indicator => ({
  ...indicator,
  ...{ code, receives, coordinates },
});
const duties = (units: readonly Unit[], indicators: readonly Indicator[], tasks: Plan['tasks'] = []) =>
  unitDuties({ ...locTan, units: [...units], indicators: [...indicators], tasks }).map((one) => ({
    unit: one.unit.id,
    indicators: one.indicators.map(({ code }) => code),
    coordinates: one.coordinates.map(({ code }) => code),
    tasks: one.tasks.map(({ id }) => id),
  }));

describe('who enters a figure', () => {
  test('is the first unit named, never the second', () => {
    const shared = { receives: party('a', 'b') };
    expect(['a', 'b', 'c'].map((id) => entersFigure(shared, unitOf(id)))).toEqual([true, false, false]);
  });
  test('is every unit that counts, where all are named', () => {
    const all = { receives: everybody };
    expect(entersFigure(all, unitOf('a'))).toBe(true);
    expect(entersFigure(all, unitOf('a', { countsAsAll: false }))).toBe(false);
  });
});

describe('the duties of units', () => {
  test('are the figures it enters, what it only receives or coordinates, and the tasks it leads', () => {
    const [a, b] = [unitOf('a'), unitOf('b')];
    const indicators = [
      indicatorOf('1', party('a', 'b')),
      indicatorOf('2', party('b'), party('a')),
      indicatorOf('3', party('b'), everybody),
      indicatorOf('4', party('a'), party('a')),
    ];
    const led = { ...task, id: 'T1', leads: party('b') } as typeof task;
    expect(duties([a, b], indicators, [led])).toEqual([
      { unit: 'a', indicators: ['1', '4'], coordinates: ['2', '3'], tasks: [] },
      { unit: 'b', indicators: ['2', '3'], coordinates: ['1'], tasks: ['T1'] },
    ]);
  });
  test('leave out a unit without any, hamlets and teams; one that only coordinates or leads has a tab', () => {
    const units = [
      unitOf('none', { countsAsAll: false }),
      unitOf('hamlets', { kind: 'hamlets' }),
      unitOf('team', { kind: 'team' }),
      unitOf('coordinates'),
      unitOf('leads', { countsAsAll: false }),
    ];
    const indicators = [indicatorOf('1', party('hamlets'), party('team', 'coordinates'))];
    const led = { ...task, id: 'T1', leads: party('leads') } as typeof task;
    expect(duties(units, indicators, [led])).toEqual([
      { unit: 'coordinates', indicators: [], coordinates: ['1'], tasks: [] },
      { unit: 'leads', indicators: [], coordinates: [], tasks: ['T1'] },
    ]);
  });
  test('give each of the 42 indicators and 8 tasks of the plans somebody who reports', () => {
    for (const plan of [locTan, laNga]) {
      const given = unitDuties(plan);
      const entered = new Set(given.flatMap(({ indicators }) => indicators.map(({ code }) => code)));
      expect([...entered].sort()).toEqual(plan.indicators.map(({ code }) => code).sort());
      expect(new Set(given.flatMap(({ tasks }) => tasks.map(({ id }) => id))).size).toBe(plan.tasks.length);
    }
  });
});
