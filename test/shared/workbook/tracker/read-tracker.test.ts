import { describe, expect, test } from '@jest/globals';
import { blank } from '../../../../shared/plan/built-in/blank.ts';
import { builtInPlans } from '../../../../shared/plan/built-in/index.ts';
import type { Indicator, Plan, Unit } from '../../../../shared/plan/schema.ts';
import { entersFigure } from '../../../../shared/plan/unit-duties.ts';
import { defaultThresholds } from '../../../../shared/progress/types.ts';
import { workbookProblems } from '../../../../shared/text/workbook-problems.ts';
import type { Change } from '../../../../shared/workbook/change.ts';
import { TEMPLATE_VERSION } from '../../../../shared/workbook/templates/config.ts';
import { readTracker } from '../../../../shared/workbook/tracker/read-tracker.ts';
import { emptyWorkbook, type Workbook } from '../../../../shared/workbook/workbook.ts';
import { indicator, planOf } from '../../use-cases/plans.ts';
import { tracked } from '../../use-cases/tracked.ts';

const december = { asOf: '2026-12-03', trackingStart: '2026-04-01' };

describe.each(builtInPlans.map((plan) => [plan.id, plan] as const))(
  'the plan %s comes back from its workbook',
  (_, plan) => {
    const { tracker } = tracked(plan, december);
    const read = tracker();
    test('without a finding', () => {
      expect(read.findings).toEqual([]);
    });
    test('with every target as printed and as read', () => {
      expect(read.indicators.map(({ code, targets }) => ({ code, targets }))).toEqual(
        plan.indicators.map(({ code, targets }) => ({ code, targets })),
      );
    });
    test('with the way each indicator is measured and judged', () => {
      const choices = (of: Plan['indicators'][number]) => {
        const { code, name, group, measure, figure, move, frequency, evidenceRequired, byHamlet, printedNumber } = of;
        return { code, name, group, measure, figure, move, frequency, evidenceRequired, byHamlet, printedNumber };
      };
      expect(read.indicators.map(choices)).toEqual(plan.indicators.map(choices));
    });
    test('with the plan’s wording', () => {
      const words = ({
        code,
        printedUnit,
        leadPrinted,
        basis,
        localTask,
        note,
        receives,
        coordinates,
      }: Plan['indicators'][number]) => ({
        ...{ code, printedUnit, leadPrinted, basis, localTask, note },
        receives: receives.printed,
        coordinates: coordinates.printed,
      });
      const squeezed = (text: unknown): unknown =>
        JSON.parse(JSON.stringify(text).replace(/\\n/g, ' ').replace(/ +/g, ' '));
      expect(squeezed(read.indicators.map(words))).toEqual(squeezed(plan.indicators.map(words)));
    });
    test('with who enters each figure', () => {
      const enterers = (of: { units: readonly Unit[]; indicators: readonly Indicator[] }) =>
        of.indicators.map((one) => [one.code, of.units.filter((unit) => entersFigure(one, unit)).map(({ id }) => id)]);
      expect(enterers(read)).toEqual(enterers(plan));
    });
    test('with the day from which a level holds', () => {
      const due = (id: string | null) => plan.tasks.find((task) => task.id === id)?.due ?? null;
      const days = plan.indicators.flatMap(({ code, holdsFrom }) =>
        holdsFrom === null ? [] : [[code, holdsFrom.date ?? due(holdsFrom.task)]],
      );
      expect(read.holdsFrom).toEqual(Object.fromEntries(days));
      expect(read.baselines).toEqual({});
    });
    test('with its units', () => {
      const bare = ({ letterhead: _letterhead, ...unit }: Plan['units'][number]) => unit;
      expect(read.units.map(bare)).toEqual(plan.units.map(bare));
    });
    test('with its groups, and the extra indicators off', () => {
      const groups = plan.groups.filter(({ id }) => plan.indicators.some(({ group }) => group === id));
      expect(read.groups.filter(({ id }) => groups.some((group) => group.id === id))).toEqual(groups);
      for (const { indicator: extra } of plan.extraIndicators) {
        expect(read.indicators.map(({ code }) => code)).not.toContain(extra.code);
      }
    });
    test('with its reporting rules, thresholds and cross-checks', () => {
      expect(read.rules).toEqual(plan.reporting.units);
      expect(read.thresholds).toEqual(defaultThresholds);
      expect(read.crossChecks).toEqual(plan.crossChecks);
      expect(read.approvals).toEqual([]);
      expect(read.history).toEqual([]);
    });
    test('with its settings', () => {
      expect(read.settings).toEqual({
        planId: plan.id,
        title: plan.title,
        year: 2026,
        trackingStart: '2026-04-01',
        evaluationDate: null,
      });
    });
    test('with a block for every unit and open period, each with its place to be sent', () => {
      const entering = plan.units.filter((unit) => plan.indicators.some((one) => entersFigure(one, unit)));
      const expected = entering.flatMap(({ id }) => read.open.map(({ period }) => `${id} ${period}`));
      expect(read.blocks.map(({ unit, period }) => `${unit} ${period}`).sort()).toEqual(expected.sort());
      expect(read.blocks.every(({ sentCell }) => sentCell !== null)).toBe(true);
      expect(read.sendings.every(({ sent, sentOn }) => !sent && sentOn === null)).toBe(true);
    });
  },
);

test('the extra indicators of a plan can be turned on', () => {
  const plan = builtInPlans.find(({ extraIndicators }) => extraIndicators.length > 0);
  if (plan === undefined) throw new Error('no plan with extra indicators');
  const workbook = tracked(plan, december);
  const extra = plan.extraIndicators[0]?.indicator;
  if (extra === undefined) throw new Error('no extra indicator');
  workbook.set('dti:indicators', extra.code, 'tracked', 'Có');
  expect(workbook.tracker().indicators.map(({ code }) => code)).toContain(extra.code);
});

describe('a workbook that is not one of ours', () => {
  const problem = (workbook: Workbook) => {
    const read = readTracker(workbook);
    return read.ok ? null : read.problem;
  };
  const plan = planOf([indicator('A', '30%')]);
  const june = { asOf: '2026-06-10', open: ['2026-06'] };
  const without = (title: string): Workbook => {
    const { sheets, names } = tracked(plan, june).snapshot();
    const left = Object.entries(names).filter(([, area]) => area.sheet !== title);
    return { sheets: sheets.filter((sheet) => sheet.title !== title), names: Object.fromEntries(left) };
  };
  test('is told so', () => {
    expect(problem(emptyWorkbook)).toBe(workbookProblems.notOurs);
    const foreign = { sheets: [{ title: 'Sheet1', rows: [['a', 1]], formulas: {}, merges: [] }], names: {} };
    expect(problem(foreign)).toBe(workbookProblems.notOurs);
  });
  test('nor is one whose settings or indicators are gone', () => {
    expect(problem(without('Cấu hình'))).toBe(workbookProblems.noSettings);
    expect(problem(without('Chỉ tiêu'))).toBe(workbookProblems.noIndicators);
  });
  test('one of a newer template is left alone; an unreadable version is taken for ours', () => {
    const workbook = tracked(plan, june);
    workbook.set('dti:settings', 'template-version', 'value', TEMPLATE_VERSION + 1);
    expect(problem(workbook.snapshot())).toBe(workbookProblems.newerTemplate);
    workbook.set('dti:settings', 'template-version', 'value', 'một');
    expect(workbook.tracker().findings).toMatchObject([
      { code: 'bad-setting', values: { setting: 'Phiên bản biểu mẫu' } },
    ]);
  });
});

describe('what is gone from the workbook', () => {
  const plan = planOf([indicator('A', '30%')]);
  const june = { asOf: '2026-06-10', open: ['2026-06'] };
  const lost = (change: (workbook: Workbook) => Workbook) => {
    const read = readTracker(change(tracked(plan, june).snapshot()));
    return read.ok
      ? read.value.findings.map(({ code, sheet, unit, period, values }) => ({ code, sheet, unit, period, ...values }))
      : [];
  };
  const withoutSheet =
    (title: string) =>
    (workbook: Workbook): Workbook => ({
      sheets: workbook.sheets.filter((sheet) => sheet.title !== title),
      names: Object.fromEntries(Object.entries(workbook.names).filter(([, area]) => area.sheet !== title)),
    });
  const nobody = { unit: null, period: null };
  test('a unit’s tab: its place for figures, by unit and period', () => {
    expect(lost(withoutSheet('Nhập - Phòng VH-XH'))).toEqual([
      {
        code: 'missing-table',
        sheet: 'Nhập - Phòng VH-XH',
        unit: 'vh-xh',
        period: '2026-06',
        table: 'Số liệu, tháng 6/2026',
      },
    ]);
  });
  test('the overview and the history', () => {
    expect(lost(withoutSheet('Theo dõi'))).toEqual([
      { code: 'missing-table', sheet: 'Theo dõi', ...nobody, table: 'Theo dõi' },
    ]);
    expect(lost(withoutSheet('Lịch sử'))).toEqual([
      { code: 'missing-table', sheet: 'Lịch sử', ...nobody, table: 'Lịch sử' },
    ]);
  });
  test('the place to mark figures as sent', () => {
    const gone = (workbook: Workbook): Workbook => {
      const { dti_send_vh_xh_2026_06: area, ...names } = workbook.names;
      return {
        names,
        sheets: workbook.sheets.map((sheet) =>
          sheet.title !== area?.sheet
            ? sheet
            : { ...sheet, rows: sheet.rows.map((row, at) => (at + 1 === area.row ? [] : row)) },
        ),
      };
    };
    expect(lost(gone)).toEqual([
      {
        code: 'missing-table',
        sheet: 'Nhập - Phòng VH-XH',
        unit: 'vh-xh',
        period: '2026-06',
        table: 'Đã gửi, tháng 6/2026',
      },
    ]);
  });
  test.each([
    ['dti:open', 'Kỳ đang mở'],
    ['dti:rules', 'Chế độ báo cáo'],
    ['dti:thresholds', 'Ngưỡng đánh giá'],
    ['dti:approvals', 'Kết quả chờ cấp trên đã được chấp thuận'],
    ['dti:crosschecks', 'Đối chiếu giữa các chỉ tiêu'],
  ])('the table %s of Cấu hình', (marker, table) => {
    const gone = (workbook: Workbook): Workbook => {
      const { [marker.replace(':', '_')]: area, ...names } = workbook.names;
      const rows = (sheet: Workbook['sheets'][number]) =>
        sheet.rows.map((row, at) => (at + 1 === area?.row ? [] : row));
      return {
        names,
        sheets: workbook.sheets.map((sheet) => (sheet.title === area?.sheet ? { ...sheet, rows: rows(sheet) } : sheet)),
      };
    };
    expect(lost(gone)).toContainEqual({ code: 'missing-table', sheet: 'Cấu hình', ...nobody, table });
  });
  test('a newly opened period: every unit lacks its block', () => {
    const workbook = tracked(plan, june);
    workbook.set('dti:open', 1, 'period', '2026-07');
    const found = workbook.tracker().findings;
    expect(found).toMatchObject([
      { code: 'missing-table', unit: 'vh-xh', period: '2026-07', sheet: 'Nhập - Phòng VH-XH' },
    ]);
  });
  test('a formula that was typed over: the first of its row', () => {
    const workbook = tracked(plan, june);
    workbook.set('dti:entry:vh-xh:2026-06', 'A', 'status', '● Đạt');
    workbook.set('dti:entry:vh-xh:2026-06', 'A', 'f_state', 'ok');
    workbook.set('dti:overview', 'A', 'met', 'Có');
    const found = workbook.tracker().findings;
    expect(found.map(({ code, sheet, unit, indicator: of }) => [code, sheet, unit, of])).toEqual([
      ['formula-replaced', 'Nhập - Phòng VH-XH', 'vh-xh', 'A'],
      ['formula-replaced', 'Theo dõi', null, 'A'],
    ]);
    expect(found[0]?.cell).toMatch(/^M\d+$/);
  });
});

test('a blank plan has no block and nothing missing', () => {
  const read = tracked(blank, { asOf: '2026-06-10' }).tracker();
  expect([read.blocks, read.indicators, read.findings]).toEqual([[], [], []]);
  expect(read.open.map(({ period }) => period)).toEqual(['2026-06']);
});

test('the judged year is the plan’s first where none is given', () => {
  const workbook = tracked(planOf([indicator('A', '30%')]), { asOf: '2026-06-10', open: ['2026-06'] });
  workbook.set('dti:settings', 'year', 'value', null);
  expect(workbook.tracker().settings.year).toBe(2026);
  const write: Change = { do: 'write', sheet: 'Chỉ tiêu', row: 1, column: 1, cells: [['x']] };
  workbook.apply([write]);
  expect(workbook.tracker().settings.year).toBe(2026);
});
