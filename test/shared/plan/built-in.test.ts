import { describe, expect, test } from '@jest/globals';
import { taskDue } from '../../../shared/calendar/task-due.ts';
import { builtInPlan, builtInPlans } from '../../../shared/plan/built-in/index.ts';
import { laNga } from '../../../shared/plan/built-in/la-nga/plan.ts';
import { locTan } from '../../../shared/plan/built-in/loc-tan/plan.ts';
import { type Indicator, type Measure, type Party, type Plan, planSchema } from '../../../shared/plan/schema.ts';

const real = [locTan, laNga];
const all = real.flatMap((plan) => plan.indicators);
const codes = (indicators: readonly Indicator[]): string[] => indicators.map((one) => one.code);
const locTanWhere = (test: (one: Indicator) => boolean): string[] => codes(locTan.indicators.filter(test));
const laNgaWhere = (test: (one: Indicator) => boolean): string[] => codes(laNga.indicators.filter(test));
const way = (name: Measure['way']) => (one: Indicator) => one.measure.way === name;
const twice = (values: readonly string[]): string[] => values.filter((value, at) => values.indexOf(value) !== at);

describe('the list', () => {
  test('two real plans and a blank one, in the order they are offered', () => {
    expect(builtInPlans.map((plan) => plan.id)).toEqual(['loc-tan', 'la-nga', 'blank']);
  });

  test('a plan is found by its id', () => {
    expect(builtInPlan('la-nga')).toBe(laNga);
  });

  test('an unknown id has no plan', () => {
    expect(builtInPlan('tan-phu')).toBeNull();
  });

  test.each(builtInPlans.map((plan) => [plan.id, plan] as const))('%s is a plan by the schema', (_id, plan) => {
    expect(planSchema.parse(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
  });
});

describe('the plans in numbers', () => {
  const perGroup = (plan: Plan): number[] =>
    plan.groups.map((group) => plan.indicators.filter((one) => one.group === group.id).length);

  test('Lộc Tấn: 22 indicators in 6 groups, 21 hamlets, 2026 and 2030, no tasks', () => {
    expect(perGroup(locTan)).toEqual([3, 4, 3, 4, 3, 5]);
    expect(locTan.commune.settlements).toBe(21);
    expect(locTan.years).toEqual([2026, 2030]);
    expect(locTan.tasks).toEqual([]);
  });

  test('La Ngà: 20 indicators in 3 groups, 15 hamlets, 2026 only, 8 tasks', () => {
    expect(perGroup(laNga)).toEqual([3, 4, 13]);
    expect(laNga.commune.settlements).toBe(15);
    expect(laNga.years).toEqual([2026]);
    expect(laNga.tasks).toHaveLength(8);
  });

  test('every indicator has one target for each year of its plan', () => {
    const years = (plan: Plan) => plan.indicators.map((one) => one.targets.map((target) => target.year));
    for (const plan of real) expect(years(plan)).toEqual(plan.indicators.map(() => plan.years));
  });

  test('2026: 37 percentages, 3 milestones, one x/y, one per 1.000', () => {
    const kinds = all.map((one) => one.targets[0]?.reading.kind);
    expect(kinds.filter((kind) => kind === 'percent')).toHaveLength(37);
    expect(locTanWhere((one) => one.targets[0]?.reading.kind === 'milestone')).toEqual(['1.1', '1.3', '2.1']);
    expect(locTanWhere((one) => one.targets[0]?.reading.kind === 'count-of')).toEqual(['1.2']);
    expect(locTanWhere((one) => one.targets[0]?.reading.kind === 'rate')).toEqual(['5.2']);
    expect(all).toHaveLength(42);
  });

  test('35 have a numerator and a denominator, 5 are published by others, 2 are milestones', () => {
    expect(all.filter((one) => 'numerator' in one.measure && 'denominator' in one.measure)).toHaveLength(35);
    expect(locTanWhere(way('published'))).toEqual(['1.1', '5.1', '6.2']);
    expect(laNgaWhere(way('published'))).toEqual(['A1', 'A2']);
    expect(locTanWhere(way('milestone'))).toEqual(['1.3', '2.1']);
    expect(laNgaWhere(way('milestone'))).toEqual([]);
  });
});

describe('the choices that the domain fixes', () => {
  test('levels that must hold, at once or from a day on', () => {
    const holds = (one: Indicator) => one.move === 'hold';
    expect(locTanWhere(holds)).toEqual(['3.1', '3.2', '3.3', '4.3', '4.4']);
    expect(laNgaWhere(holds)).toEqual(['B1', 'C12', 'C13']);
    const from = (plan: Plan) =>
      plan.indicators.flatMap(({ code, holdsFrom }) => (holdsFrom === null ? [] : [[code, holdsFrom]]));
    expect(from(locTan)).toEqual(['3.1', '3.2', '3.3'].map((code) => [code, { task: null, date: '2026-12-31' }]));
    expect(from(laNga)).toEqual([
      ['C12', { task: 'T6', date: null }],
      ['C13', { task: 'T5', date: null }],
    ]);
  });

  test('milestones are 1.1, 1.3 and 2.1', () => {
    expect(locTanWhere((one) => one.move === 'milestone')).toEqual(['1.1', '1.3', '2.1']);
    expect(laNgaWhere((one) => one.move === 'milestone')).toEqual([]);
  });

  test('only money may have a fraction', () => {
    const fractional = (one: Indicator) => 'whole' in one.measure && !one.measure.whole;
    expect(locTanWhere(fractional)).toEqual(['4.4']);
    expect(laNgaWhere(fractional)).toEqual(['B1']);
  });

  test('what is published yearly is owed yearly, the rest by the plan’s own rhythm', () => {
    expect(locTanWhere((one) => one.frequency === 'year')).toEqual(['1.1', '5.1', '6.2']);
    expect(locTanWhere((one) => one.frequency === 'month')).toHaveLength(19);
    expect(laNgaWhere((one) => one.frequency === 'quarter')).toHaveLength(20);
  });

  test('Lộc Tấn asks for evidence, La Ngà does not', () => {
    expect(locTanWhere((one) => !one.evidenceRequired)).toEqual([]);
    expect(laNgaWhere((one) => one.evidenceRequired)).toEqual([]);
  });

  test('three are counted hamlet by hamlet', () => {
    expect(locTanWhere((one) => one.byHamlet)).toEqual(['2.4', '6.3', '6.5']);
    expect(laNgaWhere((one) => one.byHamlet)).toEqual([]);
  });

  test('C1 and C2 are reported by every unit', () => {
    expect(locTanWhere((one) => one.receives.all)).toEqual([]);
    expect(laNgaWhere((one) => one.receives.all)).toEqual(['C1', 'C2']);
  });

  test('3.1-3.3 have two receivers, and Công an xã, named first, enters', () => {
    const two = locTan.indicators.filter((one) => one.receives.units.length > 1);
    expect(codes(two)).toEqual(['3.1', '3.2', '3.3']);
    for (const one of two) expect(one.receives.units).toEqual(['cong-an', 'van-phong']);
  });

  test('undetermined are 2.2 and 5.2 for 2030', () => {
    const undetermined = all.flatMap(({ code, targets }) =>
      targets.filter((target) => target.undetermined !== null).map((target) => [code, target.year]),
    );
    expect(undetermined).toEqual([
      ['2.2', 2030],
      ['5.2', 2030],
    ]);
  });

  test('deadlines leave the printed day out; La Ngà counts to the day before it and says estimate', () => {
    expect(locTan.reporting.units).toEqual([
      {
        kind: 'month',
        deadline: { monthOfPeriod: 1, day: 18, inclusive: false },
        cutOff: { rule: 'day', monthOfPeriod: 1, day: 14 },
        estimated: false,
      },
    ]);
    expect(laNga.reporting.units).toEqual([
      {
        kind: 'quarter',
        deadline: { monthOfPeriod: 3, day: 10, inclusive: false },
        cutOff: { rule: 'before-deadline', days: 0 },
        estimated: true,
      },
      {
        kind: 'year',
        deadline: { monthOfPeriod: 12, day: 5, inclusive: false },
        cutOff: { rule: 'before-deadline', days: 0 },
        estimated: true,
      },
    ]);
  });

  test('the conflicts are those of the two plans, each with at least two quotes', () => {
    const ids = (plan: Plan): string[] => plan.conflicts.map((conflict) => conflict.id);
    expect(ids(locTan)).toEqual('K01 K02 K03 K08 K09 K10 K11 K12 K13 K14 K15 K16 K17 K18'.split(' '));
    expect(ids(laNga)).toEqual(['K06', 'K07', 'K19', 'K21', 'K22', 'K23', 'K24']);
    const short = real.flatMap((plan) => plan.conflicts.filter((conflict) => conflict.quotes.length < 2));
    expect(short).toEqual([]);
  });

  test('the cross-checks are 4.2 ≤ 4.1 and C7 ≤ C3, each over the same denominator', () => {
    const pairs = real.flatMap((plan) => plan.crossChecks.map((check) => [check.code, check.atMost]));
    expect(pairs).toEqual([
      ['4.2', '4.1'],
      ['C7', 'C3'],
    ]);
    const denominator = (code: string | undefined) => {
      const measure = all.find((one) => one.code === code)?.measure;
      return measure?.way === 'share' ? measure.denominator : null;
    };
    for (const [code, atMost] of pairs) expect(denominator(code)).toBe(denominator(atMost));
  });

  test('duties without a row in the appendix are offered beside the indicators, not among them', () => {
    expect(locTan.extraIndicators.map((extra) => extra.indicator.code)).toEqual('BS1 BS2 BS3 BS4 BS5 BS6'.split(' '));
    expect(laNga.extraIndicators.map((extra) => extra.indicator.code)).toEqual(['BS1']);
  });

  test('due dates are the printed times', () => {
    const due = laNga.tasks.map((task) => taskDue(task.printedTime, 2026)?.due);
    expect(laNga.tasks.map((task) => task.due)).toEqual(due);
  });

  test('the task that is cut off says so', () => {
    expect(laNga.tasks.filter((task) => task.note !== null).map((task) => task.id)).toEqual(['T6']);
  });
});

describe.each(builtInPlans.map((plan) => [plan.id, plan] as const))('%s, references', (_id, plan) => {
  const everyIndicator = [...plan.indicators, ...plan.extraIndicators.map((extra) => extra.indicator)];
  const keys = [...codes(everyIndicator), ...plan.tasks.map((task) => task.id)];
  const units = plan.units.map((unit) => unit.id);
  const parties = [
    ...everyIndicator.flatMap((one) => [one.receives, one.coordinates]),
    ...plan.tasks.flatMap((task) => [task.leads, task.coordinates]),
  ];
  const unknown = (named: readonly string[], known: readonly string[]): string[] =>
    named.filter((name) => !known.includes(name));

  test('codes, unit ids, short names, groups and conflicts are each named once', () => {
    expect(twice(keys)).toEqual([]);
    expect(twice(units)).toEqual([]);
    expect(twice(plan.units.map((unit) => unit.shortName.toLowerCase()))).toEqual([]);
    expect(twice(plan.groups.map((group) => group.id))).toEqual([]);
    expect(twice(plan.conflicts.map((conflict) => conflict.id))).toEqual([]);
  });

  test('a short name can stand in the title of a sheet', () => {
    expect(plan.units.filter((unit) => /[[\]:*?/\\']/.test(unit.shortName))).toEqual([]);
    expect(plan.units.filter((unit) => `Nhập - ${unit.shortName}`.length > 31)).toEqual([]);
  });

  test('every unit, group, indicator and task that is named exists', () => {
    expect(unknown([...parties.flatMap((party) => party.units), plan.reporting.clerkUnit], units)).toEqual([]);
    expect(
      unknown(
        everyIndicator.map((one) => one.group),
        plan.groups.map((group) => group.id),
      ),
    ).toEqual([]);
    expect(
      unknown(
        everyIndicator.flatMap((one) => one.linkedTasks),
        keys,
      ),
    ).toEqual([]);
    expect(
      unknown(
        plan.tasks.flatMap((task) => task.linkedIndicators),
        keys,
      ),
    ).toEqual([]);
    expect(
      unknown(
        plan.conflicts.flatMap((conflict) => conflict.codes),
        keys,
      ),
    ).toEqual([]);
    expect(
      unknown(
        plan.crossChecks.flatMap((check) => [check.code, check.atMost]),
        keys,
      ),
    ).toEqual([]);
    expect(
      unknown(
        (plan.reporting.extracts ?? []).flatMap((extract) => extract.codes),
        keys,
      ),
    ).toEqual([]);
    expect(
      unknown(
        everyIndicator.flatMap((one) => one.holdsFrom?.task ?? []),
        keys,
      ),
    ).toEqual([]);
  });

  test('somebody enters every indicator and leads every task', () => {
    const nobody = (party: Party): boolean => !party.all && party.units.length === 0;
    expect(everyIndicator.filter((one) => nobody(one.receives))).toEqual([]);
    expect(plan.tasks.filter((task) => nobody(task.leads))).toEqual([]);
  });

  test('links between indicators and tasks go both ways', () => {
    const fromTasks = plan.tasks.flatMap((task) => task.linkedIndicators.map((code) => `${code} ${task.id}`));
    const fromIndicators = everyIndicator.flatMap((one) => one.linkedTasks.map((task) => `${one.code} ${task}`));
    expect(fromTasks.sort()).toEqual(fromIndicators.sort());
  });

  test('a party that names units names them all and nobody else', () => {
    const names = (id: string): string[] =>
      plan.units.filter((unit) => unit.id === id).flatMap((unit) => [unit.name, ...unit.aliases]);
    const rest = parties
      .filter((party) => party.printed !== '' && !party.all)
      .map((party) =>
        party.units.reduce((left, id) => {
          const longestFirst = names(id).sort((a, b) => b.length - a.length);
          const name = longestFirst.find((one) => left.toLowerCase().includes(one.toLowerCase()));
          if (name === undefined) return `${left} without ${id}`;
          const at = left.toLowerCase().indexOf(name.toLowerCase());
          return left.slice(0, at) + left.slice(at + name.length);
        }, party.printed),
      );
    expect(rest.filter((left) => !/^[,. ]*$/.test(left))).toEqual([]);
  });

  test('a party that means all units says so', () => {
    expect(
      parties.filter((party) => party.all !== /^Các cơ quan, đơn vị( liên quan)?\.?$/.test(party.printed)),
    ).toEqual([]);
  });

  test('every unit in the list has a duty', () => {
    const busy = new Set(parties.flatMap((party) => party.units));
    const idle = units.filter((id) => !busy.has(id) && !(parties.length === 0 || plan.reporting.clerkUnit === id));
    expect(idle).toEqual([]);
  });
});

describe('the blank plan', () => {
  const blank = builtInPlan('blank');

  test('has the usual offices and one group, and nothing that could be mistaken for a plan', () => {
    expect(blank?.indicators).toEqual([]);
    expect(blank?.tasks).toEqual([]);
    expect(blank?.groups).toHaveLength(1);
    expect(blank?.units.map((unit) => unit.shortName)).toEqual([
      'Phòng VH-XH',
      'VP HĐND-UBND',
      'Phòng Kinh tế',
      'TT PVHCC',
      'Công an xã',
      'Trạm Y tế',
    ]);
    expect(blank?.commune.name).toBe('');
  });

  test('reports monthly before day 18 until the clerk says otherwise', () => {
    expect(blank?.reporting.units.map((rule) => [rule.kind, rule.deadline])).toEqual([
      ['month', { monthOfPeriod: 1, day: 18, inclusive: false }],
    ]);
  });
});
