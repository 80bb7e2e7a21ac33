import { describe, expect, test } from '@jest/globals';
import { laNga } from '../../../shared/plan/built-in/la-nga/plan.ts';
import { locTan } from '../../../shared/plan/built-in/loc-tan/plan.ts';
import type { Indicator, Plan } from '../../../shared/plan/schema.ts';
import { planSource, stringsIn, uncorrected } from '../../support/plan-source.ts';
import { rowsByKey, whereQuoted } from '../../support/where-quoted.ts';

const groupRow = (cells: readonly string[]): boolean => cells.slice(2).every((cell) => cell === '');

function locTanCells(indicator: Indicator): string[] {
  return [
    indicator.code,
    indicator.name,
    indicator.leadPrinted,
    indicator.receives.printed,
    indicator.coordinates.printed,
    ...indicator.targets.map((target) => target.printed),
    indicator.basis ?? '',
    indicator.localTask ?? '',
  ];
}

describe('Lộc Tấn, the appendix', () => {
  const { rows, joined } = planSource(locTan);

  test('six rows are broken over pages', () => {
    expect(joined).toEqual(['1.2', '2.2', '3.3', '4.3', '5.2', '6.4']);
  });

  test('every indicator is the printed row, cell by cell and in order', () => {
    expect(locTan.indicators.map(locTanCells)).toEqual(rows.filter((cells) => !groupRow(cells)));
  });

  test('every group is the printed row', () => {
    const printed = rows.filter(groupRow).map((cells) => cells.slice(0, 2));
    expect(locTan.groups.map((group) => [group.printed, group.name])).toEqual(printed);
  });

  test('an indicator stands under its group', () => {
    expect(locTan.indicators.filter(({ code, group }) => code.split('.')[0] !== group)).toEqual([]);
  });
});

describe('La Ngà, both appendices', () => {
  const { rows, joined } = planSource(laNga);
  const byKey = rowsByKey(rows);

  test('no row is broken over pages', () => {
    expect(joined).toEqual([]);
  });

  test('every indicator is the printed row, cell by cell and in order', () => {
    const cells = laNga.indicators.map((indicator) => [
      indicator.code,
      [
        indicator.printedNumber,
        indicator.name,
        indicator.printedUnit,
        indicator.receives.printed,
        ...indicator.targets.map((target) => target.printed),
        '',
      ],
    ]);
    expect(cells).toEqual([...byKey].filter(([key]) => !key.startsWith('T')));
  });

  test('every task is the printed row, cell by cell and in order', () => {
    const cells = laNga.tasks.map((task) => [
      task.id,
      [task.printedNumber, task.name, task.leads.printed, task.coordinates.printed, task.printedTime],
    ]);
    expect(cells).toEqual([...byKey].filter(([key]) => key.startsWith('T')));
  });

  test('every group is the printed row', () => {
    const printed = rows.filter((cells) => /^[A-Z]$/.test(cells[0] ?? '')).map((cells) => cells.slice(0, 2));
    expect(laNga.groups.map((group) => [group.printed, group.name])).toEqual(printed);
  });

  test('one column names who leads and who follows the figure', () => {
    expect(laNga.indicators.filter((one) => one.leadPrinted !== one.receives.printed)).toEqual([]);
  });
});

/** What is quoted from the body word for word. */
function bodyTexts(plan: Plan): string[] {
  return [
    plan.document.number,
    plan.document.dateline,
    plan.document.about,
    ...plan.legalBasis,
    ...plan.appendixTitle,
    ...plan.reporting.quotes,
    ...(plan.reporting.extracts ?? []).flatMap((extract) => [extract.report, extract.quote]),
    ...plan.reporting.upward.flatMap((rule) => rule.addressees),
    ...plan.signature.lines,
    plan.signature.signer ?? '',
    ...plan.signature.recipients,
  ];
}

describe.each([
  ['Lộc Tấn', locTan],
  ['La Ngà', laNga],
])('%s, the whole text', (_name, plan) => {
  const source = planSource(plan);
  const everything = [source.body, ...source.rows.flat()].join('\n');

  test.each(bodyTexts(plan))('the body has: %s', (text) => {
    expect(source.body).toContain(text);
  });

  test('the recipients are the whole printed list, in order', () => {
    expect(source.body).toContain(`Nơi nhận: - ${plan.signature.recipients.join(' - ')}`);
  });

  test('the title is the printed one but for its capitals', () => {
    expect(source.body.toLowerCase()).toContain(plan.title.toLowerCase());
  });

  test('the number of hamlets is printed', () => {
    expect(everything).toContain(`${plan.commune.settlements} ${plan.commune.settlement}`);
  });

  test.each(plan.units.flatMap((unit) => unit.aliases))('a unit is also called: %s', (alias) => {
    expect(everything).toContain(alias);
  });

  test.each(plan.units.map((unit) => unit.name))('a unit is called: %s', (name) => {
    expect(everything.toLowerCase()).toContain(name.toLowerCase());
  });

  const quotes = [
    ...plan.conflicts.flatMap(({ id, quotes: both }) => both.map(({ where, quote }) => [id, where, quote] as const)),
    ...plan.extraIndicators.map((extra) => [extra.indicator.code, extra.whereQuoted, extra.quote] as const),
  ];
  test.each(quotes)('%s, %s: %s', (_id, where, quote) => {
    const passages = whereQuoted(source, where);
    expect(passages).not.toEqual([]);
    expect(passages.filter((passage) => !passage.includes(quote))).toEqual([]);
  });

  test.each(plan.misreadings)('the source has the misreading "$misread"', ({ misread }) => {
    expect(uncorrected(plan)).toContain(misread);
  });

  test('no misreading is left in the plan', () => {
    const { misreadings, ...rest } = plan;
    const left = stringsIn(rest).filter((text) =>
      misreadings.some(({ misread, corrected }) => text.split(corrected).join('').includes(misread)),
    );
    expect(left).toEqual([]);
  });

  test('every text is in Unicode form NFC', () => {
    expect(stringsIn(plan).filter((text) => text !== text.normalize('NFC'))).toEqual([]);
  });

  test('no text begins or ends with a space or has two in a row', () => {
    expect(stringsIn(plan).filter((text) => /^\s|\s$|\s\s/.test(text))).toEqual([]);
  });
});
